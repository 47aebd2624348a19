//! Reads a `.ftl` file into texts by message and attribute.

use fluent_syntax::ast::{Entry, Message, Pattern};
use fluent_syntax::parser::parse;

use super::file_lines::FileLines;
use super::spoken::{LocaleText, Place, Spoken};
use super::{at, pattern};
use crate::catalog::{Problem, SourceFile};

/// The maximum number of attributes of a message. Fluent finds one by comparing it with all before it.
const MAX_ATTRIBUTES: usize = 100;

/// Reads the messages of one file into `spoken`. Returns true if the whole file could be read.
pub(super) fn read(file: &SourceFile, spoken: &mut Spoken, problems: &mut Vec<Problem>) -> bool {
    let (resource, errors) = match parse(file.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let lines = FileLines::of(file);
    for error in &errors {
        problems.push(at(file, lines.line(error.pos.start), "", format!("not Fluent: {}", error.kind)));
    }
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => read_message(file, &lines, message, spoken, problems),
            Entry::Term(term) => {
                let id = format!("-{}", term.id.name);
                let what = "a term; write the words out in each sentence";
                problems.push(at(file, lines.line_of(term.id.name), &id, what));
            }
            _ => {}
        }
    }
    errors.is_empty()
}

fn read_message(
    file: &SourceFile,
    lines: &FileLines<'_>,
    message: &Message<&str>,
    spoken: &mut Spoken,
    problems: &mut Vec<Problem>,
) {
    if message.attributes.len() > MAX_ATTRIBUTES {
        let what = format!("{} attributes; {MAX_ATTRIBUTES} at most", message.attributes.len());
        problems.push(at(file, lines.line_of(message.id.name), message.id.name, what));
        return;
    }
    for (attribute, pattern) in patterns(message) {
        let place = Place { message: message.id.name.to_owned(), attribute: attribute.map(str::to_owned) };
        let line = lines.line_of(attribute.unwrap_or(message.id.name));
        if let Some(first) = spoken.get(&place) {
            let what = format!("said already in {}:{}", first.file, first.line);
            problems.push(at(file, line, &place.to_string(), what));
            continue;
        }
        let mut said = LocaleText { file: file.path.clone(), line, variants: Vec::new(), selects: false };
        if let Err(what) = pattern::read(pattern, lines, &mut said) {
            problems.push(at(file, line, &place.to_string(), what));
            // A partial text would be another problem at the same place.
            said = LocaleText { variants: Vec::new(), selects: false, ..said };
        }
        spoken.insert(place, said);
    }
}

fn patterns<'a>(message: &'a Message<&'a str>) -> impl Iterator<Item = (Option<&'a str>, &'a Pattern<&'a str>)> {
    let value = message.value.iter().map(|pattern| (None, pattern));
    value.chain(message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value)))
}
