//! Reads a `.ftl` file into texts by message and attribute.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast::{Entry, Message, Pattern};
use fluent_syntax::parser::parse;

use super::{at, pattern};
use crate::catalog::{Problem, SourceFile};

/// One attribute of one message, or its value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The message's id.
    pub message: String,
    /// The attribute's name; `None` for the value.
    pub attribute: Option<String>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.attribute {
            Some(attribute) => write!(f, "{}.{attribute}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

/// The text of one place.
#[derive(Clone, Debug)]
pub struct LocaleText {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The one text, or one for each plural category of a count.
    pub variants: Vec<Variant>,
    /// True if the text is chosen by a count.
    pub selects: bool,
}

impl LocaleText {
    /// The variables' names, of all variants together.
    pub fn variables(&self) -> BTreeSet<&str> {
        self.variants.iter().flat_map(|variant| &variant.variables).map(String::as_str).collect()
    }
}

/// One whole text.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The plural category, if the text is chosen by a count.
    pub category: Option<String>,
    /// The line, from 1.
    pub line: usize,
    /// The text, with U+FFFC in place of each variable.
    pub text: String,
    /// The variables' names.
    pub variables: BTreeSet<String>,
}

/// Replaces each variable in a text.
pub const VARIABLE: char = '\u{fffc}';

/// The texts of one language, by place.
pub type Spoken = BTreeMap<Place, LocaleText>;

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

/// The line starts of a file. Fluent's syntax tree has no positions, but its names are slices of the file's text.
pub(super) struct FileLines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> FileLines<'a> {
    fn of(file: &'a SourceFile) -> Self {
        let ends = file.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self { text: &file.text, starts: ends.map(|(end, _)| end + 1).collect() }
    }

    /// The line, from 1, of an offset.
    fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset) + 1
    }

    /// The line, from 1, on which a slice of the text begins.
    pub(super) fn line_of(&self, slice: &str) -> usize {
        self.line((slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize))
    }
}
