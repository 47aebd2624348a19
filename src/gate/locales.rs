//! Every language against the inventory and against the reference language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser::{ErrorKind, parse};
use serde::Deserialize;
use unicode_normalization::is_nfc;

use super::Sources;
use crate::catalog::{Catalog, Problem, SourceFile};
use crate::ids::{self, Required};

/// `locales/l10n.toml`: which languages there are, in the form that the localization tools
/// read.
#[derive(Clone, Debug)]
pub struct Manifest {
    /// The language that the texts are written in first.
    pub reference: String,
    /// The languages they are translated into.
    pub translations: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ManifestFile {
    #[serde(rename = "basepath")]
    _basepath: String,
    locales: Vec<String>,
    paths: Vec<ManifestPaths>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ManifestPaths {
    reference: String,
    #[serde(rename = "l10n")]
    _l10n: String,
}

impl Manifest {
    /// Reads the manifest.
    ///
    /// # Errors
    ///
    /// The first mistake in it.
    pub fn parse(sources: &Sources) -> Result<Self, Problem> {
        let file = sources.locales.iter().find(|file| file.path.ends_with("l10n.toml"));
        let problem = |what: String| Problem {
            file: file.map_or("l10n.toml", |file| &file.path).to_owned(),
            line: 1,
            id: String::new(),
            what,
        };
        let text = &file.ok_or_else(|| problem("there is no such file".to_owned()))?.text;
        let read: ManifestFile = toml::from_str(text).map_err(|error| problem(error.message().to_owned()))?;
        let reference = read.paths.first().and_then(|paths| paths.reference.split_once('/'));
        let (reference, _) = reference.ok_or_else(|| problem("no reference folder in [[paths]]".to_owned()))?;
        Ok(Self { reference: reference.to_owned(), translations: read.locales })
    }

    /// Every language, the reference first.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.reference).chain(&self.translations).map(String::as_str)
    }

    /// The files of one language.
    pub fn files<'a>(sources: &'a Sources, language: &str) -> impl Iterator<Item = &'a SourceFile> {
        sources.locales.iter().filter(move |file| {
            let mut parts = file.path.rsplit('/').skip(1);
            parts.next() == Some(language)
        })
    }
}

/// One attribute of one message, or its value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    message: String,
    attribute: Option<String>,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.attribute {
            Some(attribute) => write!(f, "{}.{attribute}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

/// What one language says: every place, with its file, line and variables.
type Spoken = BTreeMap<Place, (String, usize, BTreeSet<String>)>;

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
            spoken_in(file, &mut spoken, &mut problems);
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

fn at(file: &SourceFile, line: usize, id: &str, what: impl Into<String>) -> Problem {
    Problem { file: file.path.clone(), line, id: id.to_owned(), what: what.into() }
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

/// Reads the messages of one file.
fn spoken_in(file: &SourceFile, spoken: &mut Spoken, problems: &mut Vec<Problem>) {
    let resource = match parse(file.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = file.text[..error.pos.start].matches('\n').count() + 1;
                let kind: &ErrorKind = &error.kind;
                problems.push(at(file, line, "", format!("not Fluent: {kind}")));
            }
            resource
        }
    };
    let mut from = 0;
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                problems.push(at(
                    file,
                    1,
                    &format!("-{}", term.id.name),
                    "a term; write the words out in each sentence",
                ));
                continue;
            }
            _ => continue,
        };
        let (line, offset) = line_of(&file.text, from, message.id.name);
        from = offset;
        for (attribute, pattern) in patterns(message) {
            let place = Place { message: message.id.name.to_owned(), attribute: attribute.map(str::to_owned) };
            let line = match attribute {
                Some(attribute) => line_of(&file.text, offset, &format!(".{attribute}")).0,
                None => line,
            };
            let mut names = BTreeSet::new();
            if let Err(what) = variables_in(pattern, &mut names) {
                problems.push(at(file, line, &place.to_string(), what));
            }
            if let Some((other, first, _)) = spoken.get(&place) {
                let what = format!("said already in {other}:{first}");
                problems.push(at(file, line, &place.to_string(), what));
            } else {
                spoken.insert(place, (file.path.clone(), line, names));
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

fn patterns<'a>(message: &'a Message<&'a str>) -> impl Iterator<Item = (Option<&'a str>, &'a Pattern<&'a str>)> {
    let value = message.value.iter().map(|pattern| (None, pattern));
    value.chain(message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value)))
}

/// Collects the variables of a pattern. Selects stand on words or counts only, and
/// functions would print numbers that no language localizes, so neither they nor
/// references to other messages are let in.
fn variables_in(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) -> Result<(), &'static str> {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => variable_in(inline, names)?,
                Expression::Select { selector, variants } => {
                    variable_in(selector, names)?;
                    for variant in variants {
                        variables_in(&variant.value, names)?;
                    }
                }
            }
        }
    }
    Ok(())
}

fn variable_in(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) -> Result<(), &'static str> {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
            Ok(())
        }
        InlineExpression::StringLiteral { .. } => Ok(()),
        InlineExpression::NumberLiteral { .. } => Err("a number literal; write it into the sentence"),
        InlineExpression::FunctionReference { .. } => Err("a function; pass what it would print"),
        InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
            Err("a reference to other words; every sentence is whole by itself")
        }
        InlineExpression::Placeable { .. } => Err("a placeable in a placeable"),
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
    for (place, (path, line, _)) in spoken {
        let problem = |what: String| Problem { file: path.clone(), line: *line, id: place.to_string(), what };
        match wanted.get(place) {
            None => problems.push(problem("obsolete: nothing asks for it".to_owned())),
            Some(name) if path.rsplit('/').next() != Some(name.as_str()) => {
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
    for (place, (file, line, names)) in spoken {
        let Some((_, _, expected)) = reference.get(place) else { continue };
        if names != expected {
            let what = format!("variables {}; the reference has {}", list(names), list(expected));
            problems.push(Problem { file: file.clone(), line: *line, id: place.to_string(), what });
        }
    }
}
