//! The data that is served: the catalog and the words about it.

use std::thread;

use thiserror::Error;

use crate::catalog::{Catalog, Problem, SourceFile};
use crate::gate::{Manifest, Sources};
use crate::replies::Replies;
use crate::text::{LoadError, Texts};

mod embedded {
    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
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
    /// Fluent does not take a file.
    #[error(transparent)]
    Load(#[from] LoadError),
}

fn list(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
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
        let locales = manifest.languages().map(|language| (language, Manifest::files(&sources, language).collect()));
        let (replies, texts) = thread::scope(|scope| {
            let replies = scope.spawn(|| crate::replies::load(&sources.replies, &catalog));
            let texts = Texts::load(locales);
            (replies.join(), texts)
        });
        let replies = replies.unwrap_or_else(|panic| std::panic::resume_unwind(panic)).map_err(OpenError::Gate)?;
        Ok(Self { catalog, replies, texts: texts? })
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
