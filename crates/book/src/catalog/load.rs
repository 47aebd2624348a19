//! TOML -> catalog, with every mistake named by file, line and id.

use std::collections::BTreeMap;

use toml::Spanned;

use super::codes::whole;
use super::layers::{Example, Located, Merged, merge, protocol_id, read};
use super::limits::{self, MAX_PROTOCOLS};
use super::names::{error_domains, names_of_protocols};
use super::reader::TableReader;
use super::relations::{complete, relations};
use super::schema::{ContextTable, ProtocolFile, ProtocolTable, ReadTable, ValueTable};
use super::{Catalog, Code, Group, Problem, Protocol, ReadPattern, SourceFile, TablePlace, ValueForm};
use crate::pattern::Pattern;

/// A catalog, and where its tables stand.
#[derive(Debug)]
pub struct Loaded {
    /// The facts.
    pub catalog: Catalog,
    /// The places of the tables that it was read from.
    pub places: Vec<TablePlace>,
    /// The examples of all codes.
    pub examples: Vec<Example>,
}

/// Reads the catalog from its files.
///
/// # Errors
///
/// Every problem found in any of them; a file that does not parse hides its own, and everything that follows from
/// reading it together with the others.
pub fn load(files: &[SourceFile]) -> Result<Catalog, Vec<Problem>> {
    load_layers(&[files]).map(|loaded| loaded.catalog)
}

/// Reads a catalog from layers of files, the lowest first: a table of a higher one takes the place of the one of its
/// name, or is added. A file of a name that no lower layer has is a protocol of its own.
///
/// # Errors
///
/// As [`load`].
pub fn load_layers(layers: &[&[SourceFile]]) -> Result<Loaded, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut parsed = Vec::new();
    for file in layers.iter().copied().flatten() {
        match read(file).and_then(|table| limits::check(file, &table).map(|()| table)) {
            Ok(table) => parsed.push((file, table)),
            Err(problem) => problems.push(problem),
        }
    }
    // Codes of a file that does not parse would all seem to be missing.
    if !problems.is_empty() {
        return Err(sorted(problems));
    }
    let mut by_protocol: BTreeMap<&str, Vec<&(&SourceFile, ProtocolFile)>> = BTreeMap::new();
    for file in &parsed {
        by_protocol.entry(protocol_id(file.0)).or_default().push(file);
    }
    if by_protocol.len() > MAX_PROTOCOLS
        && let Some((file, _)) = parsed.last()
    {
        let what = format!("{} protocols; {MAX_PROTOCOLS} at most", by_protocol.len());
        return Err(vec![Problem { file: file.path.clone(), line: 1, id: String::new(), what }]);
    }
    let mut merged: Vec<Merged<'_>> = Vec::with_capacity(by_protocol.len());
    for files in by_protocol.values() {
        match merge(files) {
            Ok(protocol) => merged.push(protocol),
            Err(problem) => problems.push(problem),
        }
    }
    let protocols = merged.iter().map(|merged| {
        let mut reader = TableReader::new(&merged.id, &merged.documents, &mut problems);
        reader.protocol(merged)
    });
    let catalog = complete(Catalog::new(protocols.collect()), &merged, &mut problems);
    names_of_protocols(&merged, &catalog, &mut problems);
    error_domains(&merged, &mut problems);
    for merged in &merged {
        relations(merged, &catalog, &mut problems);
    }
    if problems.is_empty() {
        let places = merged.iter().flat_map(Merged::places).collect();
        Ok(Loaded { catalog, places, examples: merged.iter().flat_map(Merged::examples).collect() })
    } else {
        Err(sorted(problems))
    }
}

fn sorted(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort();
    problems
}

impl TableReader<'_> {
    fn protocol(&mut self, merged: &Merged<'_>) -> Protocol {
        let Located { file, at, table, .. } = merged.protocol;
        let id = merged.id.clone();
        let form = self.value_form(file, at, table);
        let codes =
            if let ValueForm::Dotted { .. } = form { self.details(merged, form) } else { self.codes(merged, form) };
        let read = table.read.iter().map(|read| self.read_pattern(file, read, &codes)).collect();
        Protocol {
            label: table.label.clone(),
            names: table.names.iter().map(|name| name.get_ref().clone()).collect(),
            qualifiers: table.qualifiers.clone(),
            subject: table.subject,
            form,
            enhanced: table.enhanced.as_ref().map(|id| id.get_ref().clone()),
            error_domain: table.error_domain.as_ref().map(|domain| domain.get_ref().clone()),
            references: self.references(file, &id, &table.references),
            classes: self.groups("class", &merged.classes),
            categories: self.groups("category", &merged.categories),
            phases: self.groups("phase", &merged.phases),
            facts: self.fact_kinds(&merged.facts),
            contexts: self.contexts(&merged.contexts),
            over: table.over.clone(),
            precedes: table.precedes,
            conversation: table.conversation.as_ref().map(|conversation| conversation.asides.clone()),
            yields: table.yields,
            marks: self.marks(file, &table.marks),
            weak_marks: self.marks(file, &table.weak_marks),
            foreign_marks: self.marks(file, &table.foreign_marks),
            read,
            codes,
            id,
        }
    }

    /// The value form, and what it asks of the values.
    fn value_form(&mut self, file: &SourceFile, at: usize, table: &ProtocolTable) -> ValueForm {
        let id = self.protocol.to_owned();
        match &table.value {
            ValueTable::Number { base, .. } if !matches!(base, 10 | 16) => {
                self.report(file, at, &id, "the base of a number is 10 or 16");
            }
            ValueTable::Dotted { parts } if !(1..=3).contains(parts) => {
                self.report(file, at, &id, "one to three parts follow the class");
            }
            ValueTable::Text { pattern } => {
                if let Err(error) = whole(pattern) {
                    self.report(file, at, &id, format!("the pattern of values is no regular expression: {error}"));
                }
            }
            _ => {}
        }
        ValueForm::from(&table.value)
    }

    fn read_pattern(&mut self, file: &SourceFile, read: &ReadTable, codes: &[Code]) -> ReadPattern {
        let ReadTable { pattern, texts, means } = read;
        if let Err(error) = Pattern::new(pattern.get_ref()) {
            self.report(file, pattern.span().start, self.protocol.to_owned(), error.to_string());
        }
        let is_code = |means: &&Spanned<String>| codes.iter().any(|code| code.id.value == *means.get_ref());
        if let Some(means) = means.as_ref().filter(|means| !is_code(means)) {
            let what = format!("a pattern means \"{}\", which is no code", means.get_ref());
            self.report(file, means.span().start, self.protocol.to_owned(), what);
        }
        let means = means.as_ref().map(|means| means.get_ref().clone());
        let pattern = pattern.get_ref().clone();
        ReadPattern { words: Pattern::words(&pattern), pattern, texts: *texts, means }
    }

    /// Marks are looked for in texts in ASCII lower case.
    fn marks(&mut self, file: &SourceFile, marks: &[Spanned<String>]) -> Vec<String> {
        for mark in marks {
            let text = mark.get_ref();
            let words = text.strip_suffix('*').unwrap_or(text);
            if words.trim().is_empty() || text.to_ascii_lowercase() != *text {
                let what = format!("\"{text}\" is no mark: write words in lower case");
                self.report(file, mark.span().start, self.protocol.to_owned(), what);
            }
        }
        marks.iter().map(|mark| mark.get_ref().clone()).collect()
    }

    fn contexts(&mut self, contexts: &[Located<'_, ContextTable>]) -> Vec<Group> {
        let mut read = Vec::with_capacity(contexts.len());
        for located in contexts {
            let id = format!("context.{}", located.key);
            self.is_word(located, &id);
            let references = self.references(located.file, &id, &located.table.references);
            read.push(Group { id: located.key.to_owned(), phrase: None, outcome: None, values: None, references });
        }
        read
    }
}
