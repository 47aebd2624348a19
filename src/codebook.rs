//! The data that is served: the catalog and the words about it, embedded by the build or with folders laid over them.

use std::io;
use std::path::PathBuf;
use std::thread;

use clap::Args;
use thiserror::Error;

use crate::catalog::{Catalog, Problem, SourceFile};
use crate::gate::{self, Manifest, Sources};
use crate::replies::Replies;
use crate::text::{LoadError, Locale, Texts};

mod embedded {
    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
}

/// Folders laid over the embedded data.
#[derive(Args, Clone, Debug, Default)]
pub struct Overlay {
    /// Folder of TOML files laid over the catalog: codes, protocols and, in replies/, rules of one's own
    #[arg(long, env = "CODEBOOK_CATALOG", value_name = "DIR")]
    pub catalog: Option<PathBuf>,

    /// Folder of languages laid over the embedded ones: wording and languages of one's own
    #[arg(long, env = "CODEBOOK_LOCALES", value_name = "DIR")]
    pub locales: Option<PathBuf>,
}

/// Facts and words, loaded and checked.
#[derive(Debug)]
pub struct Codebook {
    /// The facts.
    pub catalog: Catalog,
    /// What is known about replies.
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
    /// Fluent does not take a file.
    #[error(transparent)]
    Load(#[from] LoadError),
}

fn list(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// The files of each language that is complete.
fn locales<'a>(manifest: &'a Manifest, sources: &'a Sources) -> Vec<Locale<'a>> {
    manifest.languages().map(|language| (language, Manifest::files(sources, language).collect())).collect()
}

/// Does two things at once: the longest of those that data needs.
fn at_once<A: Send, B>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B) -> (A, B) {
    thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = other();
        (one.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), other)
    })
}

impl Codebook {
    /// The data that the build checked and embedded.
    ///
    /// # Errors
    ///
    /// None that the build would not have seen before.
    pub fn embedded() -> Result<Self, OpenError> {
        let sources = Self::embedded_sources();
        // The build has passed the gate; only the files have to be read again, the two longest parts at once.
        let catalog = crate::catalog::load(&sources.catalog).map_err(OpenError::Gate)?;
        let manifest = Manifest::parse(&sources).map_err(|problem| OpenError::Gate(vec![problem]))?;
        let locales = locales(&manifest, &sources);
        let replies = || crate::replies::load(&sources.replies, &catalog);
        let (replies, texts) = at_once(replies, || Texts::load(&locales, &[]));
        Ok(Self { replies: replies.map_err(OpenError::Gate)?, texts: texts?, catalog })
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
        let own: Vec<Locale<'_>> = laid.locales.iter().map(|(language, files)| (*language, files.clone())).collect();
        let embedded = locales(&manifest, base);
        let (replies, texts) = at_once(|| laid.load_replies(), || Texts::load(&embedded, &own));
        let mut texts = texts?;
        texts.find_partial(&laid.required);
        let complete =
            texts.languages().list().iter().filter(|language| manifest.languages().any(|code| code == language.code));
        let mut problems = laid.problems.clone();
        for language in complete.filter(|language| language.partial) {
            let lacking = texts.lacking(language, &laid.required);
            problems.extend(lacking.map(|(message, place)| laid.missing(&language.code, message, place)));
        }
        match replies {
            Ok(replies) if problems.is_empty() => Ok(Self { catalog: laid.catalog, replies, texts }),
            replies => {
                problems.extend(replies.err().unwrap_or_default());
                problems.sort();
                Err(OpenError::Gate(problems))
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
