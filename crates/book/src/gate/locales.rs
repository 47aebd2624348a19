//! Every language against the inventory.

use std::collections::{BTreeMap, BTreeSet};

use super::ftl::{self, Place, Spoken};
use super::{Manifest, Sources, at};
use crate::catalog::{Catalog, Problem, SourceFile};
use crate::ids::{self, Required};

/// Compares every language with the inventory: messages, attributes and variables.
pub(super) fn check(sources: &Sources, manifest: &Manifest, catalog: &Catalog) -> Vec<Problem> {
    let mut problems = Vec::new();
    let required = ids::inventory(catalog);
    for language in manifest.languages() {
        let files: Vec<&SourceFile> = Manifest::files(sources, language).collect();
        let mut spoken = Spoken::new();
        for file in &files {
            ftl::read(file, &mut spoken, &mut problems);
        }
        inventory(language, &files, &required, &spoken, &mut problems);
    }
    for file in &sources.locales {
        let folder = file.path.rsplit('/').nth(1).unwrap_or_default();
        if file.path.ends_with(".ftl") && !manifest.languages().any(|language| language == folder) {
            problems.push(at(file, 1, "", format!("the language \"{folder}\" is not in l10n.toml")));
        }
    }
    problems.sort();
    problems
}

fn inventory(
    language: &str,
    files: &[&SourceFile],
    required: &[Required],
    spoken: &Spoken,
    problems: &mut Vec<Problem>,
) {
    let wanted = places(required);
    for (place, message) in &wanted {
        if spoken.contains_key(place) {
            continue;
        }
        let what = format!("missing in \"{language}\"");
        let home = files.iter().find(|file| file.path.rsplit('/').next() == Some(message.file.as_str()));
        problems.push(match home {
            Some(file) => at(file, file.text.lines().count().max(1), &place.to_string(), what),
            None => {
                Problem { file: format!("locales/{language}/{}", message.file), line: 1, id: place.to_string(), what }
            }
        });
    }
    fits(&wanted, spoken, true, problems);
}

/// Every place that is asked for, and the message that it is of.
pub(super) fn places(required: &[Required]) -> BTreeMap<Place, &Required> {
    let mut wanted = BTreeMap::new();
    for message in required {
        let places = message.places().map(|attribute| attribute.map(str::to_owned));
        wanted.extend(places.map(|attribute| (Place { message: message.id.clone(), attribute }, message)));
    }
    wanted
}

/// What is said against what is asked for and, where `at_home` wants each message in the file that it belongs in, where
/// it stands.
pub(super) fn fits(wanted: &BTreeMap<Place, &Required>, spoken: &Spoken, at_home: bool, problems: &mut Vec<Problem>) {
    for (place, said) in spoken {
        let mut report = |what: String| {
            problems.push(Problem { file: said.file.clone(), line: said.line, id: place.to_string(), what });
        };
        let Some(message) = wanted.get(place) else {
            report("obsolete: nothing asks for it".to_owned());
            continue;
        };
        if at_home && said.file.rsplit('/').next() != Some(message.file.as_str()) {
            report(format!("belongs in {}", message.file));
        }
        let passed: BTreeSet<String> = message.variables.iter().map(|name| (*name).to_owned()).collect();
        let fits = if message.uses_all { said.variables == passed } else { said.variables.is_subset(&passed) };
        if !fits {
            report(format!("uses {}; it is to use {}", list(&said.variables), list(&passed)));
        }
    }
}

/// `$left, $right`.
fn list(names: &BTreeSet<String>) -> String {
    let dollars: Vec<String> = names.iter().map(|name| format!("${name}")).collect();
    if dollars.is_empty() { "no variables".to_owned() } else { dollars.join(", ") }
}
