//! Files laid over one another: a table takes the place of the one of its name, or is added.

use std::collections::HashMap;

use toml::Spanned;

use super::problem::LineIndex;
use super::schema::{
    CodeTable, ContextTable, DocumentTable, FactTable, GroupTable, PairTable, ProtocolFile, ProtocolTable, TablesById,
};
use super::{CodeId, Problem, SourceFile, ValueForm, line_at};

/// A table and the file that has it.
#[derive(Debug)]
pub(super) struct Located<'a, T> {
    pub(super) file: &'a SourceFile,
    /// Where its key stands.
    pub(super) at: usize,
    pub(super) key: &'a str,
    pub(super) table: &'a T,
}

impl<T> Clone for Located<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Located<'_, T> {}

/// All that the files of one protocol say.
#[derive(Debug)]
pub(super) struct Merged<'a> {
    pub(super) id: String,
    pub(super) protocol: Located<'a, ProtocolTable>,
    pub(super) documents: HashMap<&'a str, &'a str>,
    pub(super) classes: Vec<Located<'a, GroupTable>>,
    pub(super) categories: Vec<Located<'a, GroupTable>>,
    pub(super) phases: Vec<Located<'a, GroupTable>>,
    pub(super) facts: Vec<Located<'a, FactTable>>,
    pub(super) contexts: Vec<Located<'a, ContextTable>>,
    pub(super) codes: Vec<Located<'a, CodeTable>>,
    pub(super) pairs: Vec<(&'a SourceFile, &'a PairTable)>,
}

/// The subject of a table: one value of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The protocol's id.
    pub protocol: String,
    /// `protocol`, `class`, `category`, `phase`, `fact`, `context`, `code` or `pair`.
    pub kind: &'static str,
    /// `521`; empty for `[protocol]`, both ids with a space between them for a pair.
    pub key: String,
}

/// The file and line of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TablePlace {
    /// The table.
    pub table: Table,
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

/// An example of a code, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The code; of a dotted value, the detail, with `X` for the class.
    pub code: CodeId,
    /// The text.
    pub text: String,
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

/// A file's protocol: its name without the ending.
pub(super) fn protocol_id(file: &SourceFile) -> &str {
    let name = file.path.rsplit('/').next().unwrap_or_default();
    name.strip_suffix(".toml").unwrap_or(name)
}

/// Reads one file.
///
/// # Errors
///
/// The parser's message. The parser knows no ids, so the line itself stands for one.
pub(super) fn read(file: &SourceFile) -> Result<ProtocolFile, Problem> {
    let id = protocol_id(file);
    let is_id = id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if !is_id {
        let what = "a file is named by its protocol: lower-case letters, digits and hyphens".to_owned();
        return Err(Problem { file: file.path.clone(), line: 1, id: id.to_owned(), what });
    }
    toml::from_str(&file.text).map_err(|error| {
        let line = line_at(&file.text, error.span().map_or(0, |span| span.start));
        let id = file.text.lines().nth(line - 1).unwrap_or_default().trim().to_owned();
        Problem { file: file.path.clone(), line, id, what: error.message().to_owned() }
    })
}

/// Lays the files of one protocol over one another, the lowest first.
///
/// # Errors
///
/// None of them has `[protocol]`.
pub(super) fn merge<'a>(files: &[&'a (&'a SourceFile, ProtocolFile)]) -> Result<Merged<'a>, Problem> {
    let protocol = files.iter().rev().find_map(|(file, read)| {
        let table = read.protocol.as_ref()?;
        Some(Located { file, at: table.span().start, key: "", table: table.get_ref() })
    });
    let (first, _) = files[0];
    let id = protocol_id(first).to_owned();
    let protocol = protocol.ok_or_else(|| {
        let what = "no [protocol], and no protocol of this name to lay it over".to_owned();
        Problem { file: first.path.clone(), line: 1, id: id.clone(), what }
    })?;
    let documents: Vec<Located<'a, DocumentTable>> = laid(files, |read| &read.document, None);
    let form = ValueForm::from(&protocol.table.value);
    Ok(Merged {
        id,
        protocol,
        documents: documents.iter().map(|document| (document.key, document.table.url.as_str())).collect(),
        classes: laid(files, |read| &read.class, None),
        categories: laid(files, |read| &read.category, None),
        phases: laid(files, |read| &read.phase, None),
        facts: laid(files, |read| &read.fact, None),
        contexts: laid(files, |read| &read.context, None),
        codes: laid(files, |read| &read.code, Some(form)),
        pairs: files.iter().flat_map(|(file, read)| read.pair.iter().map(move |pair| (*file, pair))).collect(),
    })
}

/// The tables of one kind; where the form has an order, added ones stand in it.
fn laid<'a, T>(
    files: &[&'a (&'a SourceFile, ProtocolFile)],
    kind: impl Fn(&'a ProtocolFile) -> &'a TablesById<T>,
    form: Option<ValueForm>,
) -> Vec<Located<'a, T>> {
    let mut all: Vec<Located<'a, T>> = Vec::new();
    let mut known: HashMap<&'a str, usize> = HashMap::new();
    let mut is_added = false;
    for (layer, (file, read)) in files.iter().enumerate() {
        for (key, table) in kind(read) {
            let located = Located { file, at: Spanned::span(key).start, key: key.get_ref(), table };
            match known.get(located.key) {
                Some(place) => all[*place] = located,
                None => {
                    known.insert(located.key, all.len());
                    all.push(located);
                    is_added |= layer > 0;
                }
            }
        }
    }
    if let Some(form) = form.filter(|_| is_added) {
        all.sort_by_cached_key(|located| form.read(located.key).and_then(|value| value.sort_key()));
    }
    all
}

impl Merged<'_> {
    /// The places of its tables.
    pub(super) fn places(&self) -> Vec<TablePlace> {
        let mut places = PlaceCollector { protocol: &self.id, lines: HashMap::new(), found: Vec::new() };
        places.add("protocol", &[self.protocol]);
        places.add("class", &self.classes);
        places.add("category", &self.categories);
        places.add("phase", &self.phases);
        places.add("fact", &self.facts);
        places.add("context", &self.contexts);
        places.add("code", &self.codes);
        for (file, pair) in &self.pairs {
            let (one, other) = &pair.codes;
            places.push("pair", format!("{} {}", one.get_ref(), other.get_ref()), file, one.span().start);
        }
        places.found
    }
}

impl Merged<'_> {
    /// The examples of its codes.
    pub(super) fn examples(&self) -> Vec<Example> {
        let mut lines: HashMap<&str, LineIndex> = HashMap::new();
        let mut found = Vec::new();
        for Located { file, key, table, .. } in &self.codes {
            let lines = lines.entry(&file.path).or_insert_with(|| LineIndex::new(&file.text));
            found.extend(table.examples.iter().map(|example| Example {
                code: CodeId::new(self.id.clone(), (*key).to_owned()),
                text: example.get_ref().clone(),
                file: file.path.clone(),
                line: lines.line(example.span().start),
            }));
        }
        found
    }
}

/// The places of tables, as they are listed.
struct PlaceCollector<'a> {
    protocol: &'a str,
    lines: HashMap<&'a str, LineIndex>,
    found: Vec<TablePlace>,
}

impl<'a> PlaceCollector<'a> {
    fn add<T>(&mut self, kind: &'static str, tables: &[Located<'a, T>]) {
        for located in tables {
            self.push(kind, located.key.to_owned(), located.file, located.at);
        }
    }

    fn push(&mut self, kind: &'static str, key: String, file: &'a SourceFile, at: usize) {
        let lines = self.lines.entry(&file.path).or_insert_with(|| LineIndex::new(&file.text));
        let table = Table { protocol: self.protocol.to_owned(), kind, key };
        self.found.push(TablePlace { table, file: file.path.clone(), line: lines.line(at) });
    }
}
