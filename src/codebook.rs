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
use book::search::{Documents, Index, IndexError, spoken};

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
    /// Finds codes by words.
    pub index: Index,
    /// The version of all of it: another wherever a fact or a word is.
    pub version: String,
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
    /// The index of what is embedded, or of what lies over it.
    #[error(transparent)]
    Index(#[from] IndexError),
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
        let texts = Texts::new(embedded_locales()?, Vec::new());
        Ok(Self { replies, texts, index: embedded_index()?, version: embedded::VERSION.to_owned(), catalog })
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
        Self::lay(&Self::embedded_sources(), &over)
    }

    /// Files of an overlay laid over `base`: the embedded files, or some of them where the time that they take to read
    /// matters more than their codes. The embedded words and rules stay.
    ///
    /// # Errors
    ///
    /// Every problem of the overlay.
    pub fn lay(base: &Sources, over: &Sources) -> Result<Self, OpenError> {
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
        // What an overlay adds needs its words in the language that all others inherit from, and in the languages that it
        // speaks itself; in the others they fall back.
        let must_be_complete = |code: &str| {
            let speaks = laid.locales.get(code).is_some_and(|files| !files.is_empty());
            code == manifest.reference || speaks && manifest.languages().any(|embedded| embedded == code)
        };
        let complete = texts.languages().list().iter().filter(|language| must_be_complete(&language.code));
        let mut lacking = Vec::new();
        for language in complete.filter(|language| language.partial) {
            lacking.extend(laid.missing(&language.code, texts.lacking(language, &laid.required)));
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
            Ok(replies) if problems.is_empty() => {
                let index = laid_index(&laid.catalog, &texts)?;
                Ok(Self { catalog: laid.catalog, replies, texts, index, version: over.version(embedded::VERSION) })
            }
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

/// The index that the build made.
fn embedded_index() -> Result<Index, IndexError> {
    Index::open(embedded::SEGMENTS.iter().copied())
}

/// The index that the build made, with segments over it for all that a catalog and its words have otherwise.
fn laid_index(catalog: &Catalog, texts: &Texts) -> Result<Index, OpenError> {
    let below = compiled::open_facts(embedded::FACTS)?;
    let embedded = Texts::new(embedded_locales()?, Vec::new());
    let said = |code: &str, is_above: bool, documents: &Documents| {
        let (catalog, texts) = if is_above { (catalog, texts) } else { (&below, &embedded) };
        let language = texts.languages().get(code);
        let say = |id: &str, attribute: Option<&str>| language.and_then(|own| texts.finished(own, id, attribute));
        spoken(catalog, documents, say)
    };
    let languages = texts.languages().list().iter().map(|language| language.code.as_str());
    Ok(embedded_index()?.lay(&below, catalog, languages, said)?)
}
