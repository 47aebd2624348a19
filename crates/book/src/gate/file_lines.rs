//! The lines of a file, for Fluent's syntax tree.

use crate::catalog::SourceFile;

/// The line starts of a file. Fluent's syntax tree has no positions, but its names are slices of the file's text.
pub(super) struct FileLines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> FileLines<'a> {
    pub(super) fn of(file: &'a SourceFile) -> Self {
        let ends = file.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self { text: &file.text, starts: ends.map(|(end, _)| end + 1).collect() }
    }

    /// The line, from 1, of an offset.
    pub(super) fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset) + 1
    }

    /// The line, from 1, on which a slice of the text begins.
    pub(super) fn line_of(&self, slice: &str) -> usize {
        self.line((slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize))
    }
}
