//! Dotted names: runs of labels in a text, each read once.

use std::ops::Range;

use super::class::{Class, letter};

/// The maximum number of labels between the first and the last of a name.
const MOST: usize = 40;

/// The number of labels that are kept at a time. A text may consist of them.
const KEPT: usize = 1024;

/// A run of labels, joined by dots.
#[derive(Debug, Default)]
pub(super) struct Names {
    range: Range<usize>,
    labels: Vec<Label>,
    /// True if the run goes on after the labels that are kept.
    goes_on: bool,
    /// No name begins before this place.
    barren: usize,
}

/// A label: letters, digits, hyphens and underscores.
#[derive(Debug)]
struct Label {
    end: usize,
    /// The last label up to this one that can end a name, and the end of that name.
    last: Option<(usize, usize)>,
}

impl Names {
    /// The end of the longest name that begins at a place within a label.
    pub(super) fn end(&mut self, text: &str, at: usize) -> Option<usize> {
        if at < self.barren {
            return None;
        }
        let label = |names: &Self| names.labels.partition_point(|label| label.end <= at);
        if !self.range.contains(&at) || self.goes_on && label(self) + MOST + 1 >= self.labels.len() {
            self.read(text, at);
        }
        let label = label(self);
        let far = (label + MOST + 1).min(self.labels.len().checked_sub(1)?);
        let end = self.labels.get(far)?.last.filter(|(last, _)| *last > label).map(|(_, end)| end);
        if end.is_none() {
            self.barren = self.labels.get(label)?.end;
        }
        end
    }

    /// Reads the labels from a place on.
    fn read(&mut self, text: &str, at: usize) {
        let bytes = text.as_bytes();
        self.labels.clear();
        let mut start = at;
        let mut last = None;
        self.goes_on = true;
        while self.labels.len() < KEPT {
            let length = Class::LABEL.count(&bytes[start..]);
            // A label is not empty and does not begin with a hyphen; a new name begins after one that does.
            if length == 0 || bytes[start] == b'-' {
                self.goes_on = false;
                break;
            }
            if let Some(end) = letters(text, start)
                && !self.labels.is_empty()
            {
                last = Some((self.labels.len(), end));
            }
            let end = start + length;
            self.labels.push(Label { end, last });
            start = end + 1;
            if bytes.get(end) != Some(&b'.') {
                self.goes_on = false;
                break;
            }
        }
        self.range = at..start;
    }
}

/// The end of the letters at the start of a label, if there are two or more, as the last label of a name requires.
fn letters(text: &str, start: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut at, mut count) = (start, 0);
    while let Some(length) = letter(&bytes[at..]) {
        at += length;
        count += 1;
    }
    (count >= 2).then_some(at)
}
