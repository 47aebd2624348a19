//! The gate: what must hold of `catalog` and `locales` before anybody is served from
//! them. build.rs runs it on the tree, `codebook check` on any two folders, and what is laid over the tree
//! passes it before it is taken.
//!
//! A `mod.rs` because build.rs includes this folder by path.

mod characters;
mod ftl;
mod locales;
mod manifest;
mod overlay;
mod source;

use crate::catalog::{self, Catalog, Problem, SourceFile};
use crate::replies::{self, Replies};

pub use ftl::{Place, Said, Spoken, VARIABLE};
pub use manifest::Manifest;
pub use overlay::Layered;
pub use source::{Sources, read_catalog, read_locales, read_overlay, read_replies};

/// What has passed the gate.
#[derive(Debug)]
pub struct Checked {
    /// The facts.
    pub catalog: Catalog,
    /// What is known about replies.
    pub replies: Replies,
    /// The languages.
    pub manifest: Manifest,
}

/// Checks everything.
///
/// # Errors
///
/// Every problem, by file and line.
pub fn check(sources: &Sources) -> Result<Checked, Vec<Problem>> {
    let mut problems = Vec::new();
    for file in sources.catalog.iter().chain(&sources.replies).chain(&sources.locales) {
        characters::check(file, &mut problems);
    }
    // Such files are not parsed: fluent-syntax panics on a malformed escape.
    if !problems.is_empty() {
        return Err(problems);
    }
    // With a broken catalog every rule about its codes, and every one of its messages, would look wrong.
    let catalog = catalog::load(&sources.catalog)?;
    let replies = replies::load_and_try(&sources.replies, &catalog);
    let manifest = Manifest::parse(sources).map_err(|problem| vec![problem])?;
    problems.extend(locales::check(sources, &manifest, &catalog));
    match replies {
        Ok(replies) if problems.is_empty() => Ok(Checked { catalog, replies, manifest }),
        replies => Err(problems.into_iter().chain(replies.err().unwrap_or_default()).collect()),
    }
}

/// What one language says, as far as its files can be read.
pub fn spoken(sources: &Sources, language: &str) -> Spoken {
    let mut spoken = Spoken::new();
    for file in Manifest::files(sources, language) {
        ftl::read(file, &mut spoken, &mut Vec::new());
    }
    spoken
}

fn at(file: &SourceFile, line: usize, id: &str, what: impl Into<String>) -> Problem {
    Problem { file: file.path.clone(), line, id: id.to_owned(), what: what.into() }
}
