//! Every language against the inventory and against the reference language.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::is_nfc;

use super::ftl::{self, Place, Spoken};
use super::{Manifest, Sources, at};
use crate::catalog::{Catalog, Problem, SourceFile};
use crate::ids::{self, Required};

/// Compares every language with the inventory, and every translation with the reference.
pub(super) fn check(sources: &Sources, manifest: &Manifest, catalog: &Catalog) -> Vec<Problem> {
    let mut problems = Vec::new();
    let required = ids::inventory(catalog);
    let mut reference = Spoken::new();
    for language in manifest.languages() {
        let files: Vec<&SourceFile> = Manifest::files(sources, language).collect();
        let mut spoken = Spoken::new();
        for file in &files {
            characters(file, &mut problems);
            ftl::read(file, &mut spoken, &mut problems);
        }
        inventory(language, &files, &required, &spoken, &mut problems);
        if language == manifest.reference {
            reference = spoken;
        } else {
            variables(&reference, &spoken, &mut problems);
        }
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

/// Characters that change how a text is read without being seen: each is added, where it
/// is needed, by the program.
fn characters(file: &SourceFile, problems: &mut Vec<Problem>) {
    for (index, line) in file.text.split('\n').enumerate() {
        for (bad, name) in [('\u{feff}', "a byte order mark"), ('\r', "a carriage return"), ('\t', "a tab")] {
            if line.contains(bad) {
                problems.push(at(file, index + 1, "", format!("{name}; take it out")));
            }
        }
        let control = |char: char| matches!(char, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if line.contains(control) {
            problems.push(at(file, index + 1, "", "a directional control; isolates are added when the text is read"));
        }
        if !is_nfc(line) {
            problems.push(at(file, index + 1, "", "not in Unicode normalization form C"));
        }
    }
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
            wanted.insert(Place { message: message.id.clone(), attribute }, &message.file);
        }
    }
    for (place, name) in &wanted {
        if spoken.contains_key(place) {
            continue;
        }
        let what = format!("missing in \"{language}\"");
        let home = files.iter().find(|file| file.path.rsplit('/').next() == Some(name.as_str()));
        problems.push(match home {
            Some(file) => at(file, file.text.lines().count().max(1), &place.to_string(), what),
            None => Problem { file: format!("locales/{language}/{name}"), line: 1, id: place.to_string(), what },
        });
    }
    for (place, said) in spoken {
        let problem = |what: String| Problem { file: said.file.clone(), line: said.line, id: place.to_string(), what };
        match wanted.get(place) {
            None => problems.push(problem("obsolete: nothing asks for it".to_owned())),
            Some(name) if said.file.rsplit('/').next() != Some(name.as_str()) => {
                problems.push(problem(format!("belongs in {name}")));
            }
            Some(_) => {}
        }
    }
}

fn variables(reference: &Spoken, spoken: &Spoken, problems: &mut Vec<Problem>) {
    let list = |names: &BTreeSet<String>| {
        let dollars: Vec<String> = names.iter().map(|name| format!("${name}")).collect();
        if dollars.is_empty() { "none".to_owned() } else { dollars.join(", ") }
    };
    for (place, said) in spoken {
        let Some(expected) = reference.get(place).map(|said| &said.variables) else { continue };
        if said.variables != *expected {
            let what = format!("variables {}; the reference has {}", list(&said.variables), list(expected));
            problems.push(Problem { file: said.file.clone(), line: said.line, id: place.to_string(), what });
        }
    }
}
