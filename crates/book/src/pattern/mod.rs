//! Patterns by which a protocol's file declares how its codes stand in text.

mod words;

use std::ops::Range;
use std::slice;

use regex::bytes::{Regex, RegexBuilder};
use regex_syntax::ParserBuilder;
use thiserror::Error;

/// The name of the group that holds the code.
const GROUP: &str = "code";

/// The largest compiled pattern, in bytes. Patterns are short: a prefix and a value.
const MAX_SIZE: usize = 64 * 1024;

/// The largest cache of a search, in bytes.
const MAX_CACHE: usize = 256 * 1024;

/// Why a text is no pattern for codes.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum PatternError {
    /// It is no regular expression, or one too large.
    #[error("the pattern does not compile: {what}")]
    Malformed {
        /// The compiler's message, in one line.
        what: String,
    },
    /// It has no group for the code.
    #[error("the pattern has no group (?<code>…)")]
    NoGroup,
    /// It finds codes in nothing.
    #[error("the pattern matches the empty text")]
    MatchesNothing,
}

/// A regular expression with a group that holds a code's value, symbol or number: `SIP/2\.0 (?<code>[1-6][0-9]{2})`.
///
/// Letters, digits and words are those of ASCII, and a dot is any byte, so that a search takes time in proportion to
/// the text.
#[derive(Clone, Debug)]
pub struct Pattern {
    regex: Regex,
    /// The index of the group that holds the code.
    group: usize,
    /// True if it matches at the beginning or end of a text or line alone.
    is_anchored: bool,
}

impl Pattern {
    /// Compiles a pattern.
    ///
    /// # Errors
    ///
    /// A text that is no pattern for codes.
    pub fn new(text: &str) -> Result<Self, PatternError> {
        let regex = RegexBuilder::new(text).unicode(false).size_limit(MAX_SIZE).dfa_size_limit(MAX_CACHE).build();
        let regex = regex.map_err(|error| PatternError::Malformed { what: last_line(&error.to_string()) })?;
        let group = regex.capture_names().position(|name| name == Some(GROUP)).ok_or(PatternError::NoGroup)?;
        if regex.is_match(b"") {
            return Err(PatternError::MatchesNothing);
        }
        let parsed = ParserBuilder::new().unicode(false).utf8(false).build().parse(text);
        let is_anchored = parsed.is_ok_and(|parsed| parsed.properties().look_set().contains_anchor());
        Ok(Self { regex, group, is_anchored })
    }

    /// The words of which one stands in every text that a pattern matches, in ASCII lower case; none if any text might match.
    pub fn words(text: &str) -> Vec<Vec<u8>> {
        words::of(text)
    }

    /// Reports the places of the codes in each of some parts of a text, in its order: the part's index, and the place in
    /// the text. Parts begin where lines do, ascend and do not overlap, and each is searched as if it were the text;
    /// matches without a code are left out.
    pub fn places(&self, text: &str, parts: &[Range<usize>], mut report: impl FnMut(usize, Range<usize>)) {
        if !self.is_anchored {
            return self.search(text.as_bytes(), parts, report);
        }
        for (index, part) in parts.iter().enumerate() {
            let own = &text.as_bytes()[part.clone()];
            let whole = 0..own.len();
            let place = |found: Range<usize>| part.start + found.start..part.start + found.end;
            self.search(own, slice::from_ref(&whole), |_, found| report(index, place(found)));
        }
    }

    /// Searches all parts in one pass: a report may have a thousand.
    fn search(&self, bytes: &[u8], parts: &[Range<usize>], mut report: impl FnMut(usize, Range<usize>)) {
        let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return };
        let (mut from, mut end) = (first.start, last.end);
        // Nearly every text has no code of a protocol: to make room for groups would take longer than the search.
        // `is_match` turns to the slowest engine where a text repeats a pattern's end.
        if self.regex.find_at(&bytes[..end], from).is_none() {
            return;
        }
        let mut groups = self.regex.capture_locations();
        while from <= last.end {
            let Some(found) = self.regex.captures_read_at(&mut groups, &bytes[..end], from) else {
                if end == last.end {
                    return;
                }
                (from, end) = (end, last.end);
                continue;
            };
            let index = parts.partition_point(|part| part.end <= found.start());
            let Some(part) = parts.get(index) else { return };
            if found.start() < part.start || found.end() > part.end {
                // It may hide a match within the part, which is searched alone.
                (from, end) = (from.max(part.start), part.end);
                continue;
            }
            groups.get(self.group).into_iter().for_each(|(start, end)| report(index, start..end));
            from = found.end() + usize::from(found.is_empty());
        }
    }
}

/// The compiler draws the pattern first and says what is wrong with it last.
fn last_line(message: &str) -> String {
    message.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned()
}

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use super::{Pattern, PatternError};

    #[test]
    fn the_group_is_where_the_code_stands() {
        let text = "é SIP/2.0 486 Busy\nSIP/2.0 200 OK";
        assert_eq!(found_alone(r"(?i)sip/2\.0 (?<code>[1-6][0-9]{2})", text), ["486", "200"]);
    }

    fn found_alone<'t>(pattern: &str, text: &'t str) -> Vec<&'t str> {
        let whole = 0..text.len();
        found(pattern, text, std::slice::from_ref(&whole)).into_iter().map(|(_, code)| code).collect()
    }

    fn found<'t>(pattern: &str, text: &'t str, parts: &[Range<usize>]) -> Vec<(usize, &'t str)> {
        let mut found = Vec::new();
        Pattern::new(pattern).expect("a pattern").places(text, parts, |part, place| found.push((part, &text[place])));
        found
    }

    /// A part of a text is searched as if nothing stood around it.
    #[test]
    fn parts_are_searched_as_texts() {
        let text = "code 1\ncode 2 code\n\n3 code 4\nend 5\ncode\n6\ncode 7";
        let lines: Vec<Range<usize>> = text
            .split_inclusive('\n')
            .scan(0, |end, line| {
                let start = std::mem::replace(end, *end + line.len());
                Some(start..*end)
            })
            .filter(|line| !text[line.clone()].starts_with("end"))
            .collect();
        for pattern in [
            r"code\s+(?<code>[0-9])",
            r"(?:code|end)\s+(?<code>[0-9])(?:\s+(?:code|end))?",
            r"(?:\A|code )(?<code>[0-9])",
            r"(?<code>[0-9])\s*\z",
            r"(?<code>\b)",
            r"(?s)code.*(?<code>[0-9])",
        ] {
            let alone = |(index, line): (usize, &Range<usize>)| {
                found_alone(pattern, &text[line.clone()]).into_iter().map(move |code| (index, code))
            };
            let expected: Vec<(usize, &str)> = lines.iter().enumerate().flat_map(alone).collect();
            assert_eq!(found(pattern, text, &lines), expected, "{pattern}");
        }
    }

    #[test]
    fn what_finds_no_codes_is_refused() {
        let refusal = |text: &str| Pattern::new(text).expect_err(text);
        assert_eq!(refusal("[0-9]+"), PatternError::NoGroup);
        assert_eq!(refusal("(?<code>[0-9]*)"), PatternError::MatchesNothing);
        assert!(matches!(refusal("(?<code>[0-9]"), PatternError::Malformed { what } if what.contains("unclosed")));
        let large = format!("(?<code>{})", "[a-z]{1000}".repeat(100));
        assert!(matches!(refusal(&large), PatternError::Malformed { what } if what.contains("size")));
    }
}
