//! Visits every text of an answer. The visits of the messages are generated from their descriptors.

use std::fmt;

use crate::proto;

/// What is shown each text, with the path of its field.
pub(super) type Show<'s> = dyn FnMut(&Path, &mut String) + 's;

/// A message, or what a field holds.
pub(super) trait Visit {
    /// Shows every text in it.
    fn visit(&mut self, path: &mut Path, show: &mut Show<'_>);
}

/// An answer with a list of the fields that fell back.
pub(super) trait Answer: Visit {
    /// The list.
    fn language_fallbacks(&mut self) -> &mut Vec<proto::LanguageFallback>;
}

/// The path of a field within an answer: `results[0].found.text.title`.
#[derive(Debug, Default)]
pub(super) struct Path(Vec<Step>);

#[derive(Debug)]
enum Step {
    Field(&'static str),
    Item(usize),
}

impl Path {
    /// Goes into a field.
    fn within(&mut self, field: &'static str, visit: impl FnOnce(&mut Self)) {
        self.0.push(Step::Field(field));
        visit(self);
        self.0.pop();
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (depth, step) in self.0.iter().enumerate() {
            match step {
                Step::Field(name) if depth == 0 => f.write_str(name)?,
                Step::Field(name) => write!(f, ".{name}")?,
                Step::Item(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

impl Visit for String {
    fn visit(&mut self, path: &mut Path, show: &mut Show<'_>) {
        show(path, self);
    }
}

impl<T: Visit> Visit for Option<T> {
    fn visit(&mut self, path: &mut Path, show: &mut Show<'_>) {
        self.iter_mut().for_each(|held| held.visit(path, show));
    }
}

impl<T: Visit> Visit for Vec<T> {
    fn visit(&mut self, path: &mut Path, show: &mut Show<'_>) {
        for (index, item) in self.iter_mut().enumerate() {
            path.0.push(Step::Item(index));
            item.visit(path, show);
            path.0.pop();
        }
    }
}

include!(concat!(env!("OUT_DIR"), "/visits.rs"));
