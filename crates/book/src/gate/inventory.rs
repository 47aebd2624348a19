//! Checks the texts of a language against the inventory.

use std::collections::{BTreeMap, BTreeSet};

use super::at;
use super::locale::Locale;
use super::spoken::{Place, Spoken};
use crate::catalog::{Problem, SourceFile};
use crate::inventory::Required;

/// Every required place, with its message.
pub(super) fn places(required: &[Required]) -> BTreeMap<Place, &Required> {
    let mut wanted = BTreeMap::new();
    for message in required {
        wanted.extend(message.places().map(|attribute| (place(message, attribute), message)));
    }
    wanted
}

/// One place of a required message.
pub(super) fn place(message: &Required, attribute: Option<&str>) -> Place {
    Place { message: message.id.clone(), attribute: attribute.map(str::to_owned) }
}

/// Reports missing texts at the end of the file where they belong. A missing file or message is reported once.
pub(super) fn missing(locale: &Locale<'_>, required: &[Required], problems: &mut Vec<Problem>) {
    let tag = locale.tag;
    let is_said = |message: &Required| message.places().any(|name| locale.spoken.contains_key(&place(message, name)));
    let mut without_file: BTreeMap<&str, usize> = BTreeMap::new();
    let ends: BTreeMap<&str, usize> =
        locale.files.iter().map(|file| (file.path.as_str(), file.text.lines().count().max(1))).collect();
    let at_end = |file: &SourceFile, id: &str| {
        at(file, ends.get(file.path.as_str()).copied().unwrap_or(1), id, format!("missing in \"{tag}\""))
    };
    for message in required.iter().filter(|message| locale.is_read(&message.file)) {
        let lacks = |attribute: &Option<&str>| !locale.spoken.contains_key(&place(message, *attribute));
        match locale.file(&message.file) {
            None if !is_said(message) => *without_file.entry(&message.file).or_default() += 1,
            None => {}
            Some(file) if !is_said(message) => {
                problems.push(at_end(file, &message.id));
            }
            Some(file) => {
                let lacking = message.places().filter(lacks).map(|attribute| place(message, attribute).to_string());
                problems.extend(lacking.map(|place| at_end(file, &place)));
            }
        }
    }
    let parent = locale.files.first().and_then(|file| file.path.rsplit_once('/')).map_or("", |(parent, _)| parent);
    problems.extend(without_file.into_iter().map(|(file, count)| {
        let what = format!("there is no such file; {count} messages are missing in \"{tag}\"");
        Problem { file: format!("{parent}/{file}"), line: 1, id: String::new(), what }
    }));
}

/// Checks each text against the inventory and, if `at_home` is set, that it is in the file where it belongs. An unknown
/// message is reported once, not once per attribute.
pub(super) fn fits(wanted: &BTreeMap<Place, &Required>, spoken: &Spoken, at_home: bool, problems: &mut Vec<Problem>) {
    let known: BTreeSet<&str> = wanted.keys().map(|place| place.message.as_str()).collect();
    let mut told = BTreeSet::new();
    for (place, said) in spoken {
        let message = place.message.as_str();
        let mut report = |id: String, what: String| {
            problems.push(Problem { file: said.file.clone(), line: said.line, id, what });
        };
        let Some(required) = wanted.get(place) else {
            if known.contains(message) {
                report(place.to_string(), "obsolete: nothing asks for it".to_owned());
            } else if told.insert(message) {
                report(message.to_owned(), "obsolete: nothing asks for it".to_owned());
            }
            continue;
        };
        if at_home && !said.file.ends_with(&format!("/{}", required.file)) && told.insert(message) {
            report(message.to_owned(), format!("belongs in {}", required.file));
        }
        // The variables of an unreadable pattern are not known.
        if said.selects || said.variants.is_empty() {
            continue;
        }
        let used = said.variables();
        let passed: BTreeSet<&str> = required.variables.iter().map(String::as_str).collect();
        let fits = if required.uses_all { used == passed } else { used.is_subset(&passed) };
        if !fits {
            report(place.to_string(), misfit(&used, &passed));
        }
    }
}

/// `uses $left; it is to use $right`.
pub(super) fn misfit(used: &BTreeSet<&str>, passed: &BTreeSet<&str>) -> String {
    format!("uses {}; it is to use {}", list(used), list(passed))
}

/// `$left, $right`.
fn list(names: &BTreeSet<&str>) -> String {
    let dollars: Vec<String> = names.iter().map(|name| format!("${name}")).collect();
    if dollars.is_empty() { "no variables".to_owned() } else { dollars.join(", ") }
}
