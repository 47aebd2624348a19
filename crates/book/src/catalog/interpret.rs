//! The code that a typed text names.
//!
//! A text names a code if exactly one whole code stands in it; words around it are passed over. A whole code is
//!
//! * a protocol's name and a value, symbol or phrase of that protocol: `HTTP/1.1 503`, `gRPC status: UNAVAILABLE`;
//! * a value of a protocol that is written without a name: `5.7.1`;
//! * a basic code and the enhanced one that belongs to it, which is meant, since it says more: `550 5.7.26`;
//! * a number and the words that only one protocol has with it: `14 UNAVAILABLE`, `404 Not Found`;
//! * a symbol or phrase that only one code has, alone or behind a qualifier: `Unavailable`, `bad gateway`,
//!   `StatusCode.UNAVAILABLE`. A message may follow it.
//!
//! Nothing is guessed: a number alone may be any protocol's, and a text with several codes is none of them. Whoever
//! asks is told what may be meant. The time is linear in the text, whose length is bounded.

use std::ops::Range;

use super::find::{Fallback, FindError, Found};
use super::refuse::outside_form;
use super::spelled::{Place, SpelledNames, names_of};
use super::typed::{Typed, letters};
use super::value::Value;
use super::{Catalog, Code, Protocol, ValueForm};
use crate::vocabulary::{FallbackReason, Standing};

/// The most values of a text that are looked up, places where a symbol may end, and words that announce a value.
const MOST_TRIED: usize = 4;

/// A text that is being read. Ranges are of its words.
pub(super) struct Interpreter<'c, 't> {
    pub(super) catalog: &'c Catalog,
    pub(super) names: &'c SpelledNames,
    pub(super) typed: &'t Typed<'t>,
}

type Answer<'c> = Result<Found<'c>, FindError>;

impl<'c, 't> Interpreter<'c, 't> {
    pub(super) fn new(catalog: &'c Catalog, typed: &'t Typed<'t>) -> Self {
        Self { catalog, names: catalog.spelled_names(), typed }
    }

    /// The code that the text names.
    pub(super) fn code(&self) -> Answer<'c> {
        let alone = self.spelled(self.all(), |_| true);
        alone.or_else(|| self.named()).or_else(|| self.named_behind()).unwrap_or_else(|| self.nameless())
    }

    pub(super) fn all(&self) -> Range<usize> {
        0..self.typed.len()
    }

    /// The code behind the first name of a protocol, if there is such a name before any number.
    fn named(&self) -> Option<Answer<'c>> {
        for start in self.all() {
            let mut failed = None;
            for (end, protocols) in self.names.protocols(self.typed, start) {
                for at in protocols {
                    match self.behind_name(*at, end..self.typed.len()) {
                        Ok(found) => return Some(Ok(found)),
                        Err(error) => failed = failed.or(Some(error)),
                    }
                }
            }
            if failed.is_some() {
                return failed.map(Err);
            }
            if self.typed.is_number(start) {
                break;
            }
        }
        None
    }

    /// A value before the name of its protocol: `521 SMTP`.
    fn named_behind(&self) -> Option<Answer<'c>> {
        let start = self.typed.value_end(0);
        let (end, protocols) = self.names.protocols(self.typed, start).into_iter().next()?;
        let [at] = protocols else { return None };
        let found = self.catalog.answering(&self.catalog.protocols()[*at], self.typed.text_of(0..start));
        found.filter(|_| end == self.typed.len()).map(Ok)
    }

    /// The code of a protocol that stands behind its name.
    fn behind_name(&self, at: usize, rest: Range<usize>) -> Answer<'c> {
        let protocol = &self.catalog.protocols()[at];
        let found =
            self.spelled_behind_name(at, rest.clone()).or_else(|| self.value_behind_name(protocol, rest.clone()));
        found.unwrap_or_else(|| Err(self.unknown_code(protocol, rest)))
    }

    /// A symbol or phrase: alone, before a message (`UNAVAILABLE: connection refused`), before other names of the same
    /// code, or behind words that announce it (`error UNAVAILABLE`).
    fn spelled_behind_name(&self, protocol: usize, rest: Range<usize>) -> Option<Answer<'c>> {
        let is_its = |(at, _): Place| at == protocol;
        let from = |start: usize| self.spelled_before_message(start..rest.end, is_its);
        let named_again = || {
            let first = (!rest.is_empty()).then(|| self.typed.value_end(rest.start))?;
            let found = self.spelled(rest.start..first, is_its)?.ok()?;
            self.is_called(found.code, &self.typed.letters(first..rest.end)).then_some(Ok(found))
        };
        let is_announced = |start: &usize| !self.typed.is_number(start - 1) && !self.is_joined(*start);
        let announced = (rest.start + 1..rest.end).take(MOST_TRIED).take_while(is_announced);
        from(rest.start).or_else(named_again).or_else(|| announced.into_iter().find_map(from))
    }

    /// A symbol or phrase, alone or before a message.
    fn spelled_before_message(
        &self,
        words: Range<usize>,
        is_wanted: impl Fn(Place) -> bool + Copy,
    ) -> Option<Answer<'c>> {
        self.ends(words.clone()).into_iter().find_map(|end| {
            let answer = self.spelled(words.start..end, is_wanted)?;
            Some(answer.and_then(|found| self.with_message(found, end..words.end)))
        })
    }

    /// Where a name may end: with the words, or before a mark and other words. Before an equals sign stands a key, which
    /// is no part of the name: `Unavailable desc = connection refused`.
    fn ends(&self, words: Range<usize>) -> Vec<usize> {
        let is_mark = |char: char| !char.is_whitespace() && !matches!(char, '_' | '-' | '.');
        let marks = (words.start + 1..words.end).filter(|at| self.typed.gap(*at).contains(is_mark)).take(MOST_TRIED);
        let ends = marks.flat_map(|at| std::iter::once(at).chain(self.typed.gap(at).contains('=').then_some(at - 1)));
        std::iter::once(words.end).chain(ends).filter(|end| *end > words.start).collect()
    }

    /// A code that was found, if the message behind it names no other. Numbers that are no codes, such as those of an
    /// address, do not matter.
    fn with_message(&self, found: Found<'c>, message: Range<usize>) -> Answer<'c> {
        if self.typed.has_number(message.clone()) && self.with_values(message.clone()).is_empty() {
            return Ok(found);
        }
        self.single(found, message)
    }

    /// The first value that has a digit: `503`, `status code 503`.
    fn value_behind_name(&self, protocol: &'c Protocol, rest: Range<usize>) -> Option<Answer<'c>> {
        let value = self.first_number(rest.clone())?;
        let (end, answer) = self.value_of(protocol, value.clone())?;
        let single = answer.and_then(|found| self.single(found, end..rest.end));
        Some(single.and_then(|found| {
            if self.announces(rest.start..value.start, end..rest.end, found.code) {
                Ok(found)
            } else {
                Err(self.malformed(vec![found.code]))
            }
        }))
    }

    /// True if the words between a name and a value announce the value: "error", "status code". Those of an address or
    /// a sentence do not, and neither do words before "5 seconds".
    fn announces(&self, words: Range<usize>, behind: Range<usize>, code: &Code) -> bool {
        words.is_empty()
            || words.len() <= MOST_TRIED
                && !(words.start + 1..=words.end).any(|at| self.is_joined(at))
                && (behind.is_empty()
                    || !self.typed.gap(behind.start).chars().all(char::is_whitespace)
                    || self.is_called(code, &self.typed.letters(behind)))
    }

    /// True for a word of an address: `example.com/404`.
    fn is_joined(&self, at: usize) -> bool {
        self.typed.gap(at).contains(['/', '@'])
    }

    /// The code of a protocol with this value, or of its enhanced protocol where such a value follows or stands in its
    /// place; and the end of what was read.
    fn value_of(&self, protocol: &'c Protocol, value: Range<usize>) -> Option<(usize, Answer<'c>)> {
        let enhanced = protocol.enhanced.as_ref().and_then(|enhanced| self.catalog.protocol(enhanced));
        if let Some(pair) = enhanced.and_then(|enhanced| self.pair(protocol, enhanced, value.clone())) {
            return Some(pair);
        }
        let text = self.typed.text_of(value.clone());
        let found = self.catalog.answering(protocol, text);
        // "SMTP 5.1.1": both kinds stand in one reply, and people name the protocol of the basic one.
        let found = found.or_else(|| self.catalog.answering(enhanced?, text));
        let found =
            found.or_else(|| self.catalog.answering(protocol, self.typed.text_of(self.number_of(value.clone()))));
        Some((value.end, Ok(found?)))
    }

    /// A basic value with an enhanced one right behind it, and the end of both. They belong together if they are of one
    /// class: the enhanced one's first number is the basic one's first digit (RFC 5248 section 2).
    fn pair(&self, basic: &'c Protocol, enhanced: &'c Protocol, value: Range<usize>) -> Option<(usize, Answer<'c>)> {
        let (first, second) = match (value.start + 1..value.end).find(|at| self.typed.gap(*at) == "-") {
            Some(hyphen) => (value.start..hyphen, hyphen..value.end),
            None if value.end == self.typed.len() => return None,
            None => (value.clone(), value.end..self.typed.value_end(value.end)),
        };
        let (one, other) = (self.typed.text_of(first), self.typed.text_of(second.clone()));
        let Value::Dotted(mut dotted) = enhanced.form.read(other)? else { return None };
        basic.form.read(one)?;
        let class = one.get(..1).and_then(|class| class.parse().ok());
        let asked = match dotted.class {
            Some(_) => other.to_owned(),
            None => {
                dotted.class = class;
                dotted.to_string()
            }
        };
        let answer = self.catalog.answering(enhanced, &asked).filter(|_| dotted.class == class).ok_or_else(|| {
            let both = [self.catalog.answering(basic, one), self.catalog.answering(enhanced, other)];
            self.malformed(both.into_iter().flatten().map(|found| found.code).collect())
        });
        Some((second.end, answer))
    }

    /// The code of a text without the name of a protocol.
    fn nameless(&self) -> Answer<'c> {
        if let Some(answer) = self.qualified().or_else(|| self.symbol_before_message()) {
            return answer;
        }
        if let Some(error) = self.strange_protocol() {
            return Err(error);
        }
        let end = self.typed.len();
        let Some(value) = self.first_number(self.all()) else { return Err(self.unknown_name()) };
        if let Some((end_of_pair, answer)) = self.nameless_pair(value.clone()) {
            return answer.and_then(|found| self.single(found, end_of_pair..end));
        }
        if let Some(answer) = self.without_name(value.clone()) {
            return answer.and_then(|found| self.single(found, value.end..end));
        }
        if !self.with_values(value.end..end).is_empty() {
            return Err(self.malformed(self.with_values(self.all())));
        }
        let value = self.number_of(value);
        let (own, ranges) = self.with_values_or_in_ranges(value.clone());
        let candidates = if own.is_empty() { ranges } else { own };
        let mut around = vec![self.typed.letters(0..value.start)];
        around.extend(self.ends(value.end..end).into_iter().map(|end| self.typed.letters(value.end..end)));
        let is_confirmed = |code: &&'c Code| around.iter().any(|words| self.is_called(code, words));
        let confirmed = self.meant_first(candidates.iter().copied().filter(is_confirmed).collect());
        match confirmed.as_slice() {
            [code] => Ok(Found { code, fallback: None }),
            [] => Err(self.mistyped_protocol(value.start).unwrap_or_else(|| self.no_protocol(candidates))),
            _ => Err(self.no_protocol(confirmed)),
        }
    }

    /// A symbol or phrase behind a qualifier, which begins the text or follows a mark: `status = StatusCode.UNAVAILABLE`.
    fn qualified(&self) -> Option<Answer<'c>> {
        let is_apart = |at: &usize| *at == 0 || !self.typed.gap(*at).trim().is_empty();
        let before_numbers = self.all().take_while(|at| !self.typed.is_number(*at));
        before_numbers.filter(is_apart).take(MOST_TRIED).find_map(|start| {
            let qualifiers = self.names.qualifiers(self.typed, start);
            qualifiers
                .into_iter()
                .find_map(|(end, of)| self.spelled_before_message(end..self.typed.len(), |(at, _)| of.contains(&at)))
        })
    }

    /// A symbol that only one code has, before a colon and a message: `UNAVAILABLE: connection refused`. Phrases are the
    /// words of many things.
    fn symbol_before_message(&self) -> Option<Answer<'c>> {
        let end = (1..self.typed.len()).find(|at| self.typed.gap(*at).contains(':'))?;
        let answer = self.spelled(0..end, |_| true)?;
        let symbol = self.typed.letters(0..end);
        let is_symbol = |code: &Code| code.symbol.as_deref().is_some_and(|own| letters(own) == symbol);
        match answer {
            Ok(found) if is_symbol(found.code) => Some(self.with_message(found, end..self.typed.len())),
            Ok(_) => None,
            Err(several) => Some(Err(several)),
        }
    }

    fn nameless_pair(&self, value: Range<usize>) -> Option<(usize, Answer<'c>)> {
        self.catalog.protocols().iter().find_map(|basic| {
            let enhanced = self.catalog.protocol(basic.enhanced.as_ref()?)?;
            self.pair(basic, enhanced, value.clone())
        })
    }

    /// A value of the one protocol that is written without a name, if it can be its.
    fn without_name(&self, value: Range<usize>) -> Option<Answer<'c>> {
        let text = self.typed.text_of(value);
        let nameless = || self.catalog.protocols().iter().filter(|protocol| protocol.label.is_empty());
        let fitting: Vec<&'c Protocol> = nameless().filter(|protocol| protocol.form.read(text).is_some()).collect();
        // What has dots and fits nowhere was meant for the one protocol that has them.
        let meant = if fitting.is_empty() && text.contains('.') { nameless().collect() } else { fitting };
        let [protocol] = meant.as_slice() else { return None };
        Some(self.catalog.answering(protocol, text).ok_or_else(|| outside_form(protocol, text)))
    }

    /// The first value that has a digit.
    pub(super) fn first_number(&self, words: Range<usize>) -> Option<Range<usize>> {
        self.values(words).find(|value| self.typed.has_number(value.clone()))
    }

    /// The value itself or, where it has letters before it and is no code's, its number: `err521`.
    fn number_of(&self, value: Range<usize>) -> Range<usize> {
        let number = value.clone().find(|at| self.typed.is_number(*at));
        let number = number.filter(|at| self.typed.gap(*at).is_empty() && self.with_values(value.clone()).is_empty());
        number.unwrap_or(value.start)..value.end
    }

    pub(super) fn values(&self, words: Range<usize>) -> impl Iterator<Item = Range<usize>> {
        let mut start = words.start;
        std::iter::from_fn(move || {
            let value = start..self.typed.value_end(start).min(words.end);
            start = value.end;
            (value.start < words.end).then_some(value)
        })
    }

    /// The one code with a symbol or phrase. `None` where no code has it; a refusal where several have.
    fn spelled(&self, words: Range<usize>, is_wanted: impl Fn(Place) -> bool) -> Option<Answer<'c>> {
        let places = self.names.meant(&self.typed.letters(words), self.catalog.protocols(), is_wanted);
        let codes = self.meant_first(places.into_iter().map(|place| self.catalog.placed(place)).collect());
        let (first, others) = codes.split_first()?;
        if others.is_empty() {
            return Some(Ok(Found { code: first, fallback: None }));
        }
        // A detail has its phrase under every class.
        if first.detail.is_some() && others.iter().all(|code| code.words_id() == first.words_id()) {
            let code = codes.iter().rev().find(|code| code.is_listed()).unwrap_or(first);
            let fallback = Fallback { asked: self.typed.text().to_owned(), reason: FallbackReason::NoClass };
            return Some(Ok(Found { code, fallback: Some(fallback) }));
        }
        Some(Err(self.no_protocol(codes)))
    }

    /// Those of the codes whose protocols do not yield the words to others; all, if all yield them.
    fn meant_first(&self, codes: Vec<&'c Code>) -> Vec<&'c Code> {
        let yields = |code: &Code| self.catalog.protocol(&code.id.protocol).is_some_and(|protocol| protocol.yields);
        let meant: Vec<&'c Code> = codes.iter().copied().filter(|code| !yields(code)).collect();
        if meant.is_empty() { codes } else { meant }
    }

    /// A code that was found, if the words behind it hold no other.
    fn single(&self, found: Found<'c>, rest: Range<usize>) -> Answer<'c> {
        let words = self.typed.letters(rest.clone());
        if rest.is_empty() || self.is_called(found.code, &words) {
            return Ok(found);
        }
        let others = if self.typed.has_number(rest.clone()) {
            self.with_values(rest)
        } else {
            let is_its = |(at, _): Place| self.catalog.protocols()[at].id == found.code.id.protocol;
            let named = self.names.meant(&words, self.catalog.protocols(), is_its);
            if named.is_empty() {
                return Ok(found);
            }
            named.into_iter().map(|place| self.catalog.placed(place)).collect()
        };
        Err(self.malformed(std::iter::once(found.code).chain(others).collect()))
    }

    /// True for the letters of a code's value, number, symbol or phrase, or of a product's words for it.
    fn is_called(&self, code: &Code, words: &str) -> bool {
        let form = self.catalog.protocol(&code.id.protocol).map_or(ValueForm::Text, |protocol| protocol.form);
        let is_number =
            || code.number.is_some_and(|number| number.to_string() == words) || letters(&code.id.value) == words;
        !words.is_empty() && (is_number() || names_of(code, form).any(|(_, name)| letters(name) == words))
    }

    /// The codes with one of the values in a range of words, in any protocol; those that somebody defines come first.
    pub(super) fn with_values(&self, words: Range<usize>) -> Vec<&'c Code> {
        self.with_values_or_in_ranges(words).0
    }

    /// The codes with one of the values, and those that have it in a range.
    fn with_values_or_in_ranges(&self, words: Range<usize>) -> (Vec<&'c Code>, Vec<&'c Code>) {
        let values = self.values(words).filter(|value| self.typed.has_number(value.clone())).take(MOST_TRIED);
        let mut codes: Vec<&'c Code> = Vec::new();
        for value in values {
            let text = self.typed.text_of(value);
            let can_have = |protocol: &&Protocol| {
                // Nearly every decimal number is the hexadecimal one of some code.
                let is_hexadecimal = matches!(protocol.form, ValueForm::Number { base: 16, .. });
                !is_hexadecimal || text.starts_with("0x") || text.starts_with("0X")
            };
            let all = self.catalog.protocols().iter().filter(can_have);
            codes.extend(all.filter_map(|protocol| Some(self.catalog.answering(protocol, text)?.code)));
        }
        codes.sort_by_key(|code| code.standing == Standing::Unofficial);
        // What a number may be among thousands that are defined together is no news beside a code of its own.
        let (ranges, own): (Vec<&'c Code>, Vec<&'c Code>) = codes.into_iter().partition(|code| code.range.is_some());
        (own, ranges)
    }
}
