//! Checks every language of the tree against the inventory and its own rules.

use std::collections::BTreeSet;

use super::inventory::{fits, missing, places};
use super::locale::Locale;
use super::manifest::folder;
use super::{Manifest, Sources, at, foreign, plurals};
use crate::catalog::{Catalog, Problem};
use crate::inventory;
use crate::language::{RULES, plural_categories};

/// Finds the problems of each language: in its rules, syntax, script and messages. `refused` are the files that must
/// not be parsed.
pub(super) fn check(
    sources: &Sources,
    manifest: &Manifest,
    catalog: &Catalog,
    refused: &BTreeSet<&str>,
) -> Vec<Problem> {
    let mut problems = strays(sources, manifest);
    let required = inventory::inventory(catalog);
    let wanted = places(&required);
    let mut reference = None;
    for tag in manifest.languages() {
        let files: Vec<_> = Manifest::files(sources, tag).collect();
        if files.is_empty() {
            problems.push(no_folder(sources, tag));
            continue;
        }
        let rules = Manifest::rules(sources, tag);
        if rules.is_none() {
            let parent = files[0].path.rsplit_once('/').map_or("", |(parent, _)| parent);
            let what = "there is no such file; it says how the language is written".to_owned();
            problems.push(Problem { file: format!("{parent}/{RULES}"), line: 1, id: String::new(), what });
        }
        let locale = Locale::read(tag, files, rules, refused, &mut problems);
        let is_foreign = foreign::check(&locale, reference.as_ref(), &mut problems);
        if locale.rules.is_none() {
            problems.push(at(locale.files[0], 1, "", unknown("script", tag)));
        }
        let mut own = Vec::new();
        fits(&wanted, &locale.spoken, true, &mut own);
        match plural_categories(tag) {
            // Texts in another language follow its plural rules.
            Some(_) if is_foreign => {}
            Some(_) => plurals::check(&locale, &wanted, &mut own),
            None => problems.push(at(locale.files[0], 1, "", unknown("plural rules", tag))),
        }
        own.sort();
        problems.extend(own);
        missing(&locale, &required, &mut problems);
        if tag == manifest.reference {
            reference = Some(locale);
        }
    }
    problems
}

fn unknown(what: &str, tag: &str) -> String {
    format!("no {what} known for \"{tag}\"")
}

/// Reports folders that are not in the list of languages.
fn strays(sources: &Sources, manifest: &Manifest) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    let in_folder = |path: &str| path.ends_with(".ftl") || path.ends_with(&format!("/{RULES}"));
    let files = sources.locales.iter().filter(|file| in_folder(&file.path));
    let unlisted = files.filter(|file| !manifest.languages().any(|language| language == folder(file)));
    unlisted
        .filter(|file| seen.insert(folder(file)))
        .map(|file| at(file, 1, "", format!("the language \"{}\" is not in l10n.toml", folder(file))))
        .collect()
}

/// The problem of a listed language without files.
fn no_folder(sources: &Sources, tag: &str) -> Problem {
    let what = format!("every message is missing in \"{tag}\": it has no files");
    let quoted = format!("\"{tag}\"");
    match Manifest::file(sources) {
        Some(file) => {
            let index = file.text.lines().position(|line| line.contains(&quoted));
            at(file, index.map_or(1, |index| index + 1), tag, what)
        }
        None => Problem { file: format!("locales/{tag}"), line: 1, id: tag.to_owned(), what },
    }
}
