//! A `.ftl` file -> what it says, message by message.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser::parse;

use super::at;
use crate::catalog::{Problem, SourceFile};

/// One attribute of one message, or its value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The message's id.
    pub message: String,
    /// The attribute's name; `None` for the value.
    pub attribute: Option<String>,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.attribute {
            Some(attribute) => write!(f, "{}.{attribute}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

/// What is said in one place.
#[derive(Clone, Debug)]
pub struct Said {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The text, with U+FFFC in place of each variable.
    pub text: String,
    /// The variables' names.
    pub variables: BTreeSet<String>,
}

/// Stands in a text for what a variable will say.
pub const VARIABLE: char = '\u{fffc}';

/// What one language says.
pub type Spoken = BTreeMap<Place, Said>;

/// Reads the messages of one file into `spoken`.
pub(super) fn read(file: &SourceFile, spoken: &mut Spoken, problems: &mut Vec<Problem>) {
    let resource = match parse(file.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = file.text[..error.pos.start].matches('\n').count() + 1;
                problems.push(at(file, line, "", format!("not Fluent: {}", error.kind)));
            }
            resource
        }
    };
    let mut from = 0;
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                let id = format!("-{}", term.id.name);
                let line = line_of(&file.text, from, &id).0;
                problems.push(at(file, line, &id, "a term; write the words out in each sentence"));
                continue;
            }
            _ => continue,
        };
        let (line, offset) = line_of(&file.text, from, message.id.name);
        // The same name may come again.
        from = line_end(&file.text, offset);
        let mut attribute_from = offset;
        for (attribute, pattern) in patterns(message) {
            let place = Place { message: message.id.name.to_owned(), attribute: attribute.map(str::to_owned) };
            let line = match attribute {
                Some(attribute) => {
                    let (line, offset) = line_of(&file.text, attribute_from, &format!(".{attribute}"));
                    attribute_from = line_end(&file.text, offset);
                    line
                }
                None => line,
            };
            let mut said = Said { file: file.path.clone(), line, text: String::new(), variables: BTreeSet::new() };
            if let Err(what) = collect(pattern, &mut said) {
                problems.push(at(file, line, &place.to_string(), what));
            }
            match spoken.get(&place) {
                Some(first) => {
                    let what = format!("said already in {}:{}", first.file, first.line);
                    problems.push(at(file, line, &place.to_string(), what));
                }
                None => {
                    spoken.insert(place, said);
                }
            }
        }
    }
}

/// The line, from 1, on which a name stands before its `=`, and that line's offset.
/// Fluent's syntax tree has no positions.
fn line_of(text: &str, from: usize, name: &str) -> (usize, usize) {
    let mut offset = from;
    for line in text[from..].split_inclusive('\n') {
        let rest = line.trim_start().strip_prefix(name);
        if rest.is_some_and(|rest| rest.trim_start().starts_with('=')) {
            break;
        }
        offset += line.len();
    }
    (text[..offset.min(text.len())].matches('\n').count() + 1, offset.min(text.len()))
}

/// Where the line ends that an offset is in.
fn line_end(text: &str, offset: usize) -> usize {
    text[offset..].find('\n').map_or(text.len(), |end| offset + end + 1)
}

fn patterns<'a>(message: &'a Message<&'a str>) -> impl Iterator<Item = (Option<&'a str>, &'a Pattern<&'a str>)> {
    let value = message.value.iter().map(|pattern| (None, pattern));
    value.chain(message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value)))
}

/// Collects the text and the variables of a pattern. Sentences are whole: no selects,
/// which isolate a word from its sentence; no functions, which would print numbers that
/// nothing localizes; no references to other words.
fn collect(pattern: &Pattern<&str>, said: &mut Said) -> Result<(), &'static str> {
    for element in &pattern.elements {
        let inline = match element {
            PatternElement::TextElement { value } => {
                said.text.push_str(value);
                continue;
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => inline,
            PatternElement::Placeable { expression: Expression::Select { .. } } => {
                return Err("a select; write a message for each case");
            }
        };
        match inline {
            InlineExpression::VariableReference { id } => {
                said.variables.insert(id.name.to_owned());
                said.text.push(VARIABLE);
            }
            InlineExpression::StringLiteral { value } => said.text.push_str(value),
            InlineExpression::NumberLiteral { .. } => return Err("a number literal; write it into the sentence"),
            InlineExpression::FunctionReference { .. } => return Err("a function; pass what it would print"),
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
                return Err("a reference to other words; every sentence is whole by itself");
            }
            InlineExpression::Placeable { .. } => return Err("a placeable in a placeable"),
        }
    }
    Ok(())
}
