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
    let mut wanted = BTreeMap::new();
    for message in required {
        let value = message.value.then_some(None);
        let attributes = message.attributes.iter().map(|name| Some((*name).to_owned()));
        for attribute in value.into_iter().chain(attributes) {
            wanted.insert(Place { message: message.id.clone(), attribute }, message);
        }
    }
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
    for (place, said) in spoken {
        let mut report = |what: String| {
            problems.push(Problem { file: said.file.clone(), line: said.line, id: place.to_string(), what });
        };
        let Some(message) = wanted.get(place) else {
            report("obsolete: nothing asks for it".to_owned());
            continue;
        };
        if said.file.rsplit('/').next() != Some(message.file.as_str()) {
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
