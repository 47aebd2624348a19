//! Mistakes in source files, each with the place where its author finds it.

use std::fmt;

/// Something wrong in a catalog or locale file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file: `catalog/smtp.toml`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The code, message or key concerned: `smtp/521`, `smtp-521.fix`; may be empty.
    pub id: String,
    /// The mistake and, where it is not obvious, the correction.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.file, self.line)?;
        if !self.id.is_empty() {
            write!(f, "{}: ", self.id)?;
        }
        f.write_str(&self.what)
    }
}

/// The line, from 1, of a byte offset in a text.
pub fn line_at(text: &str, offset: usize) -> usize {
    let before = text.as_bytes().get(..offset).unwrap_or(text.as_bytes());
    before.iter().filter(|byte| **byte == b'\n').count() + 1
}

/// The beginnings of a text's lines, for looking up many.
#[derive(Debug)]
pub struct LineIndex(Vec<usize>);

impl LineIndex {
    /// The lines of a text.
    pub fn new(text: &str) -> Self {
        Self(text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at).collect())
    }

    /// The line, from 1, of a byte offset.
    pub fn line(&self, offset: usize) -> usize {
        self.0.partition_point(|end| *end < offset) + 1
    }
}
