//! The gate: the checks that `catalog` and `locales` must pass before they are served. build.rs runs it on the tree,
//! `codebook check` on any two folders, and an overlay must pass it before it is used.
//!
//! Problems come in the order in which to fix them: an unreadable file hides the problems that depend on it, and each
//! mistake is reported once, at its own line.

mod characters;
mod examples;
mod file_lines;
mod foreign;
mod ftl;
mod inventory;
mod limits;
mod locale;
mod locales;
mod manifest;
mod overlay;
mod pattern;
mod plurals;
mod source;
mod spoken;

use std::collections::BTreeSet;

use crate::catalog::{self, Catalog, Loaded, Problem, SourceFile};
use crate::replies::{self, Replies};
use crate::search::Typed;

pub use limits::MAX_BYTES;
pub use manifest::Manifest;
pub use overlay::Layered;
pub use source::{Sources, read_catalog, read_locales, read_overlay, read_replies};
pub use spoken::{LocaleText, Place, Spoken, VARIABLE, Variant};

/// The maximum number of problems to report.
const MAX_PROBLEMS: usize = 1_000;

/// The most characters of a problem that are told: it may quote a file.
const LONGEST_PROBLEM: usize = 400;

/// Data that has passed the gate.
#[derive(Debug)]
pub struct Checked {
    /// The facts.
    pub catalog: Catalog,
    /// The rules about replies.
    pub replies: Replies,
    /// The languages.
    pub manifest: Manifest,
}

/// Checks everything.
///
/// # Errors
///
/// The problems by file and line, causes before their consequences; at most 1,000, with a count of the rest.
pub fn check(sources: &Sources) -> Result<Checked, Vec<Problem>> {
    let mut problems = Vec::new();
    let refused = refused(sources, &mut problems);
    let checked = check_parts(sources, &refused, &mut problems);
    match checked {
        Some(checked) if problems.is_empty() => Ok(checked),
        _ => Err(bounded(problems)),
    }
}

/// Checks everything that can be checked. `None` if a part is missing or unreadable.
fn check_parts(sources: &Sources, refused: &BTreeSet<&str>, problems: &mut Vec<Problem>) -> Option<Checked> {
    let is_read = |files: &[SourceFile]| !files.iter().any(|file| refused.contains(file.path.as_str()));
    let mut take = |found: Vec<Problem>| problems.extend(found);
    // With a broken catalog, every rule about its codes and every message would look wrong.
    if !is_read(&sources.catalog) {
        return None;
    }
    let loaded = catalog::load_layers(&[&sources.catalog]).map_err(&mut take).ok()?;
    let Loaded { catalog, examples, .. } = loaded;
    take(examples::check(&catalog, examples.iter()));
    let replies = if is_read(&sources.replies) {
        replies::load_and_try(&sources.replies, &catalog).map_err(&mut take).ok()
    } else {
        None
    };
    let listed = Manifest::file(sources);
    if listed.is_some_and(|file| refused.contains(file.path.as_str())) {
        return None;
    }
    let manifest = Manifest::parse(sources).map_err(|problem| take(vec![problem])).ok()?;
    take(locales::check(sources, &manifest, &catalog, refused));
    let searches = manifest.languages().filter_map(|language| Manifest::searches(sources, language));
    for file in searches.filter(|file| !refused.contains(file.path.as_str())) {
        take(Typed::read(file, &catalog).err().unwrap_or_default());
    }
    Some(Checked { catalog, replies: replies?, manifest })
}

/// The files that must not be parsed: too large, too deeply nested, or with forbidden characters.
fn refused<'a>(sources: &'a Sources, problems: &mut Vec<Problem>) -> BTreeSet<&'a str> {
    let mut refused = BTreeSet::new();
    for file in sources.catalog.iter().chain(&sources.replies).chain(&sources.locales) {
        let found = match limits::check(file) {
            Ok(()) => characters::check(file),
            Err(problem) => vec![problem],
        };
        if !found.is_empty() {
            refused.insert(file.path.as_str());
        }
        problems.extend(found);
    }
    refused
}

/// The first 1,000 problems, and how many more there are.
pub fn bounded(mut problems: Vec<Problem>) -> Vec<Problem> {
    let more = problems.len().saturating_sub(MAX_PROBLEMS);
    problems.truncate(MAX_PROBLEMS);
    for problem in &mut problems {
        if let Some((end, _)) = problem.what.char_indices().nth(LONGEST_PROBLEM) {
            problem.what.truncate(end);
            problem.what.push('…');
        }
    }
    if let Some(last) = problems.last().filter(|_| more > 0) {
        problems.push(Problem { id: String::new(), what: format!("and {more} more problems"), ..last.clone() });
    }
    problems
}

/// The texts of one language, as far as its files can be read.
pub fn spoken(sources: &Sources, language: &str) -> Spoken {
    let mut spoken = Spoken::new();
    for file in Manifest::files(sources, language).filter(|file| limits::check(file).is_ok()) {
        ftl::read(file, &mut spoken, &mut Vec::new());
    }
    spoken
}

fn at(file: &SourceFile, line: usize, id: &str, what: impl Into<String>) -> Problem {
    Problem { file: file.path.clone(), line, id: id.to_owned(), what: what.into() }
}

#[cfg(test)]
mod tests {
    use super::{MAX_PROBLEMS, bounded};
    use crate::catalog::Problem;

    #[test]
    fn no_more_problems_are_told_than_anybody_reads() {
        let problem = |line| Problem { file: "x.ftl".to_owned(), line, id: "a".to_owned(), what: "b".to_owned() };
        let told = bounded((1..=MAX_PROBLEMS + 7).map(problem).collect());
        assert_eq!(told.len(), MAX_PROBLEMS + 1);
        assert_eq!(told[MAX_PROBLEMS].to_string(), "x.ftl:1000: and 7 more problems");
        assert_eq!(bounded((1..=MAX_PROBLEMS).map(problem).collect()).len(), MAX_PROBLEMS);
    }
}
