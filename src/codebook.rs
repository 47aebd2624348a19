//! The data that is served: the catalog and the words about it, compiled by the build or with folders laid over them.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io;
use std::sync::Arc;

use thiserror::Error;

use book::catalog::{Catalog, Problem, SourceFile};
use book::compiled::{self, CompileError, FactsError, Keys, TextPlace, compile_keys, compile_texts};
use book::gate::{self, Manifest, Sources};
use book::language::direction;
use book::replies::Replies;

use crate::config::Overlay;
use crate::text::{LocaleTexts, Texts};

mod embedded {
    use std::borrow::Cow;

    use book::compiled::Texts;

    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
}

/// Facts and words, loaded and checked.
#[derive(Debug)]
pub struct Codebook {
    /// The facts.
    pub catalog: Catalog,
    /// The rules about replies.
    pub replies: Replies,
    /// The words.
    pub texts: Texts,
}

/// Data that cannot be served.
#[derive(Debug, Error)]
pub enum OpenError {
    /// The gate found problems.
    #[error("{}", list(.0))]
    Gate(Vec<Problem>),
    /// A folder or file of an overlay cannot be read.
    #[error(transparent)]
    Read(#[from] io::Error),
    /// Texts that passed the gate cannot be compiled.
    #[error(transparent)]
    Compile(#[from] CompileError),
    /// The embedded data is of another version.
    #[error(transparent)]
    Facts(#[from] FactsError),
}

fn list(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

impl Codebook {
    /// The data that the build checked and compiled.
    ///
    /// # Errors
    ///
    /// None that the build would not have seen before.
    pub fn embedded() -> Result<Self, OpenError> {
        let catalog = compiled::open_facts(embedded::FACTS)?;
        let replies = compiled::open_rules(embedded::RULES, &catalog)?;
        Ok(Self { replies, texts: Texts::new(embedded_locales()?, Vec::new()), catalog })
    }

    /// The embedded data with folders laid over it, which pass the same gate. Each file is read once: what is checked
    /// is what is served.
    ///
    /// # Errors
    ///
    /// A folder that cannot be read, and every problem of what is in it.
    pub fn open(overlay: &Overlay) -> Result<Self, OpenError> {
        let (catalog, locales) = (overlay.catalog.as_deref(), overlay.locales.as_deref());
        if catalog.is_none() && locales.is_none() {
            return Self::embedded();
        }
        let over = gate::read_overlay(catalog, locales)?;
        Self::laid_over(&Self::embedded_sources(), &over)
    }

    fn laid_over(base: &Sources, over: &Sources) -> Result<Self, OpenError> {
        let manifest = Manifest::parse(base).map_err(|problem| OpenError::Gate(vec![problem]))?;
        let laid = gate::Layered::lay(base, &manifest, over).map_err(OpenError::Gate)?;
        let mut own: Vec<LocaleTexts> = Vec::with_capacity(laid.locales.len());
        for (language, said) in &laid.spoken {
            let places: BTreeSet<TextPlace> =
                said.keys().map(|place| TextPlace::new(&place.message, place.attribute.as_deref())).collect();
            let files = laid.locales.get(language).map(Vec::as_slice).unwrap_or_default();
            let keys = Keys::open(compile_keys(&places)?)?;
            let texts = compile_texts(language, direction(language), files, &places)?;
            own.push(((*language).to_owned(), Arc::new(keys), texts));
        }
        let mut texts = Texts::new(embedded_locales()?, own);
        texts.find_partial(&laid.required);
        let complete =
            texts.languages().list().iter().filter(|language| manifest.languages().any(|code| code == language.code));
        let mut lacking = Vec::new();
        for language in complete.filter(|language| language.partial) {
            let places = texts.lacking(language, &laid.required);
            lacking.extend(places.map(|(message, place)| laid.missing(&language.code, message, place)));
        }
        lacking.sort();
        // What the gate found stays in its order, causes first.
        let mut problems = laid.problems.clone();
        problems.extend(lacking);
        // Rules speak of codes, and no overlay takes one away: without rules of its own those of the build hold.
        let replies = if over.replies.is_empty() {
            Ok(compiled::open_rules(embedded::RULES, &laid.catalog)?)
        } else {
            laid.load_replies()
        };
        match replies {
            Ok(replies) if problems.is_empty() => Ok(Self { catalog: laid.catalog, replies, texts }),
            replies => {
                problems.extend(replies.err().unwrap_or_default());
                Err(OpenError::Gate(gate::bounded(problems)))
            }
        }
    }

    /// The files that the build embedded.
    pub fn embedded_sources() -> Sources {
        let files = |list: &[(&str, &str)]| {
            list.iter().map(|(path, text)| SourceFile { path: (*path).to_owned(), text: (*text).to_owned() }).collect()
        };
        Sources {
            catalog: files(embedded::CATALOG),
            replies: files(embedded::REPLIES),
            locales: files(embedded::LOCALES),
        }
    }
}

/// The languages that the build compiled, in place.
fn embedded_locales() -> Result<Vec<LocaleTexts>, CompileError> {
    let keys = Arc::new(Keys::open(Cow::Borrowed(embedded::KEYS))?);
    Ok(embedded::TEXTS.iter().map(|(code, texts)| ((*code).to_owned(), Arc::clone(&keys), texts.clone())).collect())
}
