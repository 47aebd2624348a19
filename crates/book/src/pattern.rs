//! Patterns by which a protocol's file declares how its codes stand in text.

use std::ops::Range;

use regex::bytes::{Regex, RegexBuilder};
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
pub struct Pattern(Regex);

impl Pattern {
    /// Compiles a pattern.
    ///
    /// # Errors
    ///
    /// A text that is no pattern for codes.
    pub fn new(text: &str) -> Result<Self, PatternError> {
        let regex = RegexBuilder::new(text).unicode(false).size_limit(MAX_SIZE).dfa_size_limit(MAX_CACHE).build();
        let regex = regex.map_err(|error| PatternError::Malformed { what: last_line(&error.to_string()) })?;
        if !regex.capture_names().flatten().any(|name| name == GROUP) {
            return Err(PatternError::NoGroup);
        }
        if regex.is_match(b"") {
            return Err(PatternError::MatchesNothing);
        }
        Ok(Self(regex))
    }

    /// The places of the codes in a text, in its order; matches without a code are left out.
    pub fn places<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
        let groups = self.0.captures_iter(text.as_bytes()).filter_map(|captures| captures.name(GROUP));
        groups.map(|group| group.range())
    }
}

/// The compiler draws the pattern first and says what is wrong with it last.
fn last_line(message: &str) -> String {
    message.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Pattern, PatternError};

    #[test]
    fn the_group_is_where_the_code_stands() {
        let pattern = Pattern::new(r"(?i)sip/2\.0 (?<code>[1-6][0-9]{2})").expect("a pattern");
        let text = "é SIP/2.0 486 Busy\nSIP/2.0 200 OK";
        let found: Vec<&str> = pattern.places(text).map(|range| &text[range]).collect();
        assert_eq!(found, ["486", "200"]);
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
