//! The gate: what must hold of `catalog` and `locales` before anybody is served from
//! them. build.rs runs it on the tree and `codebook check` on any two folders.
//!
//! A `mod.rs` because build.rs includes this folder by path.

mod locales;
mod source;

use crate::catalog::{self, Catalog, Problem};

pub use locales::Manifest;
pub use source::{Sources, read};

/// Checks everything and returns the catalog and the list of languages.
///
/// # Errors
///
/// Every problem, by file and line.
pub fn check(sources: &Sources) -> Result<(Catalog, Manifest), Vec<Problem>> {
    let mut problems = Vec::new();
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
