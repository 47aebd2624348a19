//! What is told whoever asks for a text that names no code, or several.

use std::ops::Range;

use super::find::{FindError, MAX_CANDIDATES};
use super::interpret::Interpreter;
use super::spelled::Place;
use super::typed::letters;
use super::{Code, CodeId, Group, Protocol, ValueForm};

/// The longest text that can be a value, in bytes; the longest there is has under 60.
const LONGEST_VALUE: usize = 64;

impl<'c> Interpreter<'c, '_> {
    /// The text is no id, or holds several codes.
    pub(super) fn malformed(&self, candidates: Vec<&'c Code>) -> FindError {
        FindError::Malformed { candidates: ids(candidates) }
    }

    /// Codes of several protocols may be meant.
    pub(super) fn no_protocol(&self, candidates: Vec<&'c Code>) -> FindError {
        FindError::NoProtocol { value: self.typed.text().to_owned(), suggestions: ids(candidates) }
    }

    /// A protocol's name with something behind it that is no code.
    pub(super) fn unknown_code(&self, protocol: &Protocol, rest: Range<usize>) -> FindError {
        let number = self.first_number(rest.clone());
        if number.as_ref().is_some_and(|value| self.typed.has_number(value.end..rest.end)) {
            let is_its = |code: &&Code| {
                code.id.protocol == protocol.id || protocol.enhanced.as_deref() == Some(&code.id.protocol)
            };
            return self.malformed(self.with_values(rest).into_iter().filter(is_its).collect());
        }
        let is_number = number.is_some();
        let text = self.typed.text_of(number.unwrap_or(rest));
        if text.is_empty() || text.len() > LONGEST_VALUE {
            return self.malformed(Vec::new());
        }
        if let ValueForm::Dotted { .. } = protocol.form {
            return outside_form(protocol, text);
        }
        let is_its = |(at, _): Place| self.catalog.protocols()[at].id == protocol.id;
        let mut suggestions = self.catalog.near(protocol, text);
        if suggestions.is_empty() && (!is_number || protocol.form == ValueForm::Name) {
            let near = self.names.near(&letters(text), is_its);
            suggestions = near.into_iter().map(|place| self.catalog.placed(place).id.clone()).collect();
        }
        let id = CodeId::new(protocol.id.clone(), text.to_owned());
        FindError::UnknownCode { label: protocol.label.clone(), suggestions, id }
    }

    /// Neither the name of a protocol nor a number.
    pub(super) fn unknown_name(&self) -> FindError {
        let text = self.typed.text();
        let letters = self.typed.letters(self.all());
        let exact = self.names.codes(&letters).iter().map(|spelled| spelled.place);
        let near = self.names.near(&letters, |_| true);
        let codes: Vec<&'c Code> = exact.chain(near).map(|place| self.catalog.placed(place)).collect();
        let is_word = !text.contains(char::is_whitespace);
        if !codes.is_empty() || is_word && text.len() <= LONGEST_VALUE {
            return self.no_protocol(codes);
        }
        self.mistyped_protocol(self.typed.len()).unwrap_or_else(|| self.malformed(Vec::new()))
    }

    /// A slash behind the first word, which is no protocol's name.
    pub(super) fn strange_protocol(&self) -> Option<FindError> {
        let mut gaps = (1..self.typed.len()).map(|at| (at, self.typed.gap(at)));
        let (end, gap) = gaps.find(|(_, gap)| gap.contains(|char: char| char == '/' || char.is_whitespace()))?;
        let is_name = gap == "/" && (0..end).any(|at| !self.typed.is_number(at));
        is_name.then(|| self.unknown_protocol(0..end))
    }

    /// A word that is nearly a protocol's name, before a value.
    pub(super) fn mistyped_protocol(&self, value: usize) -> Option<FindError> {
        let last = self.values(0..value).last()?;
        let first = 0..self.typed.value_end(0).min(value);
        let words = [first, last].into_iter();
        words
            .map(|words| self.unknown_protocol(words))
            .find(|error| matches!(error, FindError::UnknownProtocol { suggestions, .. } if !suggestions.is_empty()))
    }

    fn unknown_protocol(&self, words: Range<usize>) -> FindError {
        let near = self.names.near_protocols(&self.typed.letters(words.clone()));
        let suggestions = near.into_iter().map(|at| self.catalog.protocols()[at].id.clone()).collect();
        FindError::UnknownProtocol { protocol: self.typed.text_of(words).to_owned(), suggestions }
    }
}

/// The refusal of a value that no class and category of a dotted protocol makes.
pub(super) fn outside_form(protocol: &Protocol, value: &str) -> FindError {
    let ids = |groups: &[Group]| groups.iter().map(|group| group.id.clone()).collect();
    let (classes, categories) = (ids(&protocol.classes), ids(&protocol.categories));
    FindError::OutsideForm { protocol: protocol.id.clone(), value: value.to_owned(), classes, categories }
}

/// The ids of some codes, each once.
fn ids(codes: Vec<&Code>) -> Vec<CodeId> {
    let mut ids: Vec<CodeId> = Vec::new();
    for code in codes {
        if ids.len() < MAX_CANDIDATES && !ids.contains(&code.id) {
            ids.push(code.id.clone());
        }
    }
    ids
}
