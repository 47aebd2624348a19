//! The gate: what must hold of `catalog` and `locales` before anybody is served from
//! them. build.rs runs it on the tree and `codebook check` on any two folders.
//!
//! A `mod.rs` because build.rs includes this folder by path.

mod characters;
mod ftl;
mod locales;
mod manifest;
mod source;

use crate::catalog::{self, Catalog, Problem, SourceFile};

pub use ftl::{Place, Said, Spoken, VARIABLE};
pub use manifest::Manifest;
pub use source::{Sources, read_catalog, read_locales};

/// Checks everything and returns the catalog and the list of languages.
///
/// # Errors
///
/// Every problem, by file and line.
pub fn check(sources: &Sources) -> Result<(Catalog, Manifest), Vec<Problem>> {
    let mut problems = Vec::new();
    for file in sources.catalog.iter().chain(&sources.locales) {
        characters::check(file, &mut problems);
    }
    // Such files are not parsed: fluent-syntax panics on a malformed escape.
    if !problems.is_empty() {
        return Err(problems);
    }
    let catalog = catalog::load(&sources.catalog).unwrap_or_else(|found| {
        problems.extend(found);
        Catalog::default()
    });
    let manifest = match Manifest::parse(sources) {
        Ok(manifest) => manifest,
        Err(problem) => {
            problems.push(problem);
            return Err(problems);
        }
    };
    // With a broken catalog every one of its messages would look obsolete.
    if problems.is_empty() {
        problems.extend(locales::check(sources, &manifest, &catalog));
    }
    if problems.is_empty() { Ok((catalog, manifest)) } else { Err(problems) }
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
