//! Texts one by one, as translators' tools take them.

use fluent_syntax::ast::{Comment, Entry, Message, Pattern, Resource};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

use crate::catalog::SourceFile;

/// A text with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// The file's name: `smtp.ftl`.
    pub file: String,
    /// The message and the attribute: `smtp-550.fix`.
    pub place: String,
    /// What the file says to translators of the message.
    pub comment: String,
    /// The text as Fluent, with its variables and variants.
    pub text: String,
}

/// The texts of a language's files, in their order. What is no Fluent is left out; the gate tells of it.
pub fn units<'f>(files: impl IntoIterator<Item = &'f SourceFile>) -> Vec<Unit> {
    let mut units = Vec::new();
    for file in files {
        let resource = parse(file.text.as_str()).unwrap_or_else(|(resource, _)| resource);
        let name = file.path.rsplit(['/', '\\']).next().unwrap_or_default();
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                units.extend(of_message(name, message));
            }
        }
    }
    units
}

fn of_message(file: &str, message: &Message<&str>) -> Vec<Unit> {
    let id = message.id.name;
    let comment = message.comment.as_ref().map(|Comment { content }| content.join("\n")).unwrap_or_default();
    let own = message.value.iter().map(|value| (id.to_owned(), value));
    let attributes = message.attributes.iter().map(|own| (format!("{id}.{}", own.id.name), &own.value));
    let unit = |(place, pattern)| Unit { file: file.to_owned(), place, comment: comment.clone(), text: text(pattern) };
    own.chain(attributes).map(unit).collect()
}

/// A pattern as Fluent writes it behind the sign of equality.
fn text(pattern: &Pattern<&str>) -> String {
    const ID: &str = "x";
    let message = Message {
        id: fluent_syntax::ast::Identifier { name: ID },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let written = serialize(&Resource { body: vec![Entry::Message(message)] });
    let text = written.strip_prefix("x =").unwrap_or(&written);
    // What stands on lines of its own is indented.
    text.trim().lines().map(str::trim_end).collect::<Vec<_>>().join("\n").replace("\n    ", "\n")
}

#[cfg(test)]
mod tests {
    use super::{Unit, units};
    use crate::catalog::SourceFile;

    #[test]
    fn texts_come_with_their_places_and_comments() {
        let text = "### File\n\n# Variables:\n#   $count (Number) - so many\na = One { $x }\n    .fix = Two\n\nb =\n    { $count ->\n        [one] Eins\n       *[other] Viele\n    }\n";
        let file = SourceFile { path: "locales/en/smtp.ftl".to_owned(), text: text.to_owned() };
        let unit = |place: &str, comment: &str, text: &str| Unit {
            file: "smtp.ftl".to_owned(),
            place: place.to_owned(),
            comment: comment.to_owned(),
            text: text.to_owned(),
        };
        let comment = "Variables:\n  $count (Number) - so many";
        let found = units([&file]);
        assert_eq!(found[..2], [unit("a", comment, "One { $x }"), unit("a.fix", comment, "Two")]);
        assert_eq!(found[2].text, "{ $count ->\n    [one] Eins\n   *[other] Viele\n}");
    }
}
