//! The parts that reading any table needs: reporting, references, ids, groups.

use std::collections::HashMap;

use toml::Spanned;

use super::layers::Located;
use super::problem::LineIndex;
use super::schema::GroupTable;
use super::{CodeId, Group, Problem, Reference, SourceFile};

/// The files of one protocol being read, and what is wrong with them.
pub(super) struct TableReader<'a> {
    /// The protocol's id.
    pub(super) protocol: &'a str,
    documents: &'a HashMap<&'a str, &'a str>,
    problems: &'a mut Vec<Problem>,
    /// The lines of the files that have problems, by path.
    lines: HashMap<String, LineIndex>,
}

impl<'a> TableReader<'a> {
    pub(super) fn new(
        protocol: &'a str,
        documents: &'a HashMap<&'a str, &'a str>,
        problems: &'a mut Vec<Problem>,
    ) -> Self {
        Self { protocol, documents, problems, lines: HashMap::new() }
    }

    pub(super) fn report(&mut self, file: &SourceFile, offset: usize, id: impl ToString, what: impl Into<String>) {
        let lines = self.lines.entry(file.path.clone()).or_insert_with(|| LineIndex::new(&file.text));
        self.problems.push(Problem {
            file: file.path.clone(),
            line: lines.line(offset),
            id: id.to_string(),
            what: what.into(),
        });
    }

    pub(super) fn code_id(&self, value: impl Into<String>) -> CodeId {
        CodeId::new(self.protocol.to_owned(), value.into())
    }

    pub(super) fn groups(&mut self, kind: &str, groups: &[Located<'_, GroupTable>]) -> Vec<Group> {
        let mut read = Vec::with_capacity(groups.len());
        for group in groups {
            let id = format!("{kind}.{}", group.key);
            self.is_word(group, &id);
            read.push(Group {
                id: group.key.to_owned(),
                phrase: group.table.phrase.clone(),
                outcome: group.table.outcome,
                values: group.table.values.as_ref().map(|values| values.get_ref().clone()),
                references: self.references(group.file, &id, &group.table.references),
            });
        }
        read
    }

    /// Reports a key that can be no part of a Fluent id.
    pub(super) fn is_word<T>(&mut self, located: &Located<'_, T>, id: &str) {
        if !is_word(located.key) {
            self.report(located.file, located.at, id, "a key has letters, digits and hyphens only");
        }
    }

    /// Reports a key that none of the tables has.
    pub(super) fn known<T>(
        &mut self,
        kind: &str,
        file: &SourceFile,
        id: &CodeId,
        key: &Spanned<String>,
        tables: &[Located<'_, T>],
    ) {
        if !tables.iter().any(|table| table.key == key.get_ref()) {
            self.report(file, key.span().start, id, format!("there is no [{kind}.{}]", key.get_ref()));
        }
    }

    pub(super) fn references(&mut self, file: &SourceFile, id: &str, references: &[Spanned<String>]) -> Vec<Reference> {
        let mut read = Vec::with_capacity(references.len());
        for text in references {
            match self.reference(file, id, text) {
                Some(reference) if read.contains(&reference) => {
                    self.report(file, text.span().start, id, format!("{reference} stands here twice"));
                }
                reference => read.extend(reference),
            }
        }
        read
    }

    pub(super) fn reference(&mut self, file: &SourceFile, id: &str, text: &Spanned<String>) -> Option<Reference> {
        let reference = Reference::parse(text.get_ref(), |document| self.documents.get(document).copied());
        if reference.is_none() {
            let what =
                format!("\"{}\" is no reference: write \"RFC 5321 §4.2.3\", or declare the document", text.get_ref());
            self.report(file, text.span().start, id, what);
        }
        reference
    }

    pub(super) fn ids(&mut self, file: &SourceFile, id: &CodeId, ids: &[Spanned<String>]) -> Vec<CodeId> {
        let mut read = Vec::with_capacity(ids.len());
        for text in ids {
            match self.id(file, id, text) {
                Some(other) if other == *id => self.report(file, text.span().start, id, "a relation to itself"),
                Some(other) if read.contains(&other) => {
                    self.report(file, text.span().start, id, format!("{other} stands here twice"));
                }
                Some(other) => read.push(other),
                None => {}
            }
        }
        read
    }

    /// Ids in the catalog are written strictly.
    pub(super) fn id(&mut self, file: &SourceFile, id: &CodeId, text: &Spanned<String>) -> Option<CodeId> {
        let read = CodeId::parse(text.get_ref());
        if read.is_none() {
            self.report(file, text.span().start, id, format!("\"{}\" is no id: write \"smtp/521\"", text.get_ref()));
        }
        read
    }
}

/// True for a key that can be a part of a Fluent id.
pub(super) fn is_word(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
