//! Everything that can be wrong with a request: facts only, no words.

use book::catalog::{CodeId, FindError};
use strum::{EnumDiscriminants, VariantArray};

/// A reason why a request cannot be answered. Text from the caller is stored unchanged; shorten and escape it with
/// [`shown`] before displaying it.
#[derive(Clone, Debug, PartialEq, Eq, EnumDiscriminants)]
#[strum_discriminants(
    name(FailureKind),
    derive(VariantArray, Hash),
    doc = "The kinds of failures.",
    allow(missing_docs)
)]
pub enum Failure {
    /// There is no such protocol.
    UnknownProtocol {
        /// The request's field.
        field: &'static str,
        /// The protocol asked for.
        protocol: String,
        /// Protocols with a similar name.
        suggestions: Vec<String>,
    },
    /// The protocol has no such code.
    UnknownCode {
        /// The request's field.
        field: &'static str,
        /// The code asked for.
        id: CodeId,
        /// The protocol's label.
        label: String,
        /// The nearest codes.
        suggestions: Vec<CodeId>,
    },
    /// The id names no protocol, and may be the code of several.
    MissingProtocol {
        /// The request's field.
        field: &'static str,
        /// The text.
        value: String,
        /// The codes that may be meant.
        suggestions: Vec<CodeId>,
    },
    /// The text is not the id of a code.
    MalformedId {
        /// The request's field.
        field: &'static str,
        /// The text.
        id: String,
        /// The codes that stand in it.
        suggestions: Vec<CodeId>,
    },
    /// No dotted code has this shape, class and category.
    MalformedValue {
        /// The request's field.
        field: &'static str,
        /// The protocol's id.
        protocol: String,
        /// The value.
        value: String,
        /// The protocol's classes.
        classes: Vec<String>,
        /// The protocol's categories.
        categories: Vec<String>,
    },
    /// A required field is empty.
    MissingField {
        /// The request's field.
        field: &'static str,
    },
    /// The request compares a code with itself.
    SameCode {
        /// The code.
        id: CodeId,
        /// The id in the request, if the code is only a fallback for it.
        asked: Option<String>,
    },
    /// `language_code` is neither a BCP 47 tag nor a POSIX locale.
    MalformedLanguageCode {
        /// The text.
        language_code: String,
    },
    /// `page_size` is negative.
    NegativePageSize {
        /// The requested number.
        page_size: i32,
        /// The largest allowed size.
        maximum: i32,
    },
    /// `page_token` was not issued here.
    MalformedPageToken {
        /// The text.
        page_token: String,
    },
    /// `page_token` was issued for another request.
    PageTokenMismatch,
    /// The request names too many codes.
    TooManyItems {
        /// The number of codes in the request.
        count: usize,
        /// The maximum.
        maximum: usize,
    },
    /// The query of a search is too long.
    QueryTooLong {
        /// Its length, in characters.
        length: usize,
        /// The maximum.
        maximum: usize,
    },
    /// The protocol has no such class.
    UnknownClass {
        /// The protocol's id.
        protocol: String,
        /// The protocol's label.
        label: String,
        /// The class asked for.
        class: String,
        /// The protocol's classes.
        suggestions: Vec<String>,
    },
    /// A class was named without its protocol.
    ClassWithoutProtocol {
        /// The class asked for.
        class: String,
    },
    /// Mail has no such phase.
    UnknownPhase {
        /// The phase asked for.
        phase: String,
        /// The available phases.
        suggestions: Vec<String>,
    },
    /// `status_details` are not the bytes of a `google.rpc.Status`.
    MalformedStatusDetails,
    /// An enum field holds a number that the enum does not define.
    UnknownEnumValue {
        /// The request's field.
        field: &'static str,
        /// The number.
        number: i32,
    },
}

impl Failure {
    /// The failure of looking up the text in a field.
    pub fn find(field: &'static str, text: &str, error: FindError) -> Self {
        match error {
            FindError::Empty => Self::MissingField { field },
            FindError::Malformed { candidates } => {
                Self::MalformedId { field, id: text.to_owned(), suggestions: candidates }
            }
            FindError::NoProtocol { value, suggestions } => Self::MissingProtocol { field, value, suggestions },
            FindError::UnknownProtocol { protocol, suggestions } => {
                Self::UnknownProtocol { field, protocol, suggestions }
            }
            FindError::OutsideForm { protocol, value, classes, categories } => {
                Self::MalformedValue { field, protocol, value, classes, categories }
            }
            FindError::UnknownCode { id, label, suggestions } => Self::UnknownCode { field, id, label, suggestions },
        }
    }
}

fn is_invisible(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{fdd0}'..='\u{fdef}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// The characters of a caller's text, each as itself or escaped.
fn pieces(text: &str, keeps: impl Fn(char) -> bool) -> impl Iterator<Item = String> {
    let letter = |char: Option<&char>| char.is_some_and(|char| !char.is_ascii() && !is_invisible(*char));
    let mut chars = text.chars().peekable();
    let mut before = None;
    std::iter::from_fn(move || {
        let char = chars.next()?;
        // Joiners, which Persian, Hindi and others write between letters (UAX #31 section 2.3).
        let is_joiner = matches!(char, '\u{200c}' | '\u{200d}') && letter(before.as_ref()) && letter(chars.peek());
        before = Some(char);
        let is_shown = !is_invisible(char) || is_joiner || keeps(char);
        Some(if is_shown { char.to_string() } else { char.escape_unicode().to_string() })
    })
}

/// Escapes a caller's text for a terminal, like [`shown`], but keeps its line breaks and its full length.
pub fn visible(text: &str) -> String {
    pieces(text, |char| matches!(char, '\n' | '\t')).collect()
}

/// The maximum length of a caller's text in an answer, in bytes.
const SHOWN_BYTES: usize = 256;

/// Prepares a caller's text for display: escapes control, directional and other invisible characters, and cuts the
/// result to 256 bytes.
pub fn shown(text: &str) -> String {
    shown_up_to(text, SHOWN_BYTES)
}

/// Prepares a caller's text for display like [`shown`], and cuts the result to this many bytes.
pub fn shown_up_to(text: &str, bytes: usize) -> String {
    const CUT: &str = "…";
    let mut out = String::new();
    for piece in pieces(text, |_| false) {
        if out.len() + piece.len() > bytes - CUT.len() {
            out.push_str(CUT);
            break;
        }
        out.push_str(&piece);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::shown;
    use proptest::prelude::*;

    #[test]
    fn what_is_not_seen_is_escaped() {
        assert_eq!(shown("a\u{1b}[2J\u{202e}b\n"), "a\\u{1b}[2J\\u{202e}b\\u{a}");
        assert_eq!(shown("521"), "521");
        assert_eq!(shown("می\u{200c}خواستید a\u{200c}b"), "می\u{200c}خواستید a\\u{200c}b");
    }

    proptest! {
        #[test]
        fn any_text_is_cut(text in "\\PC{0,600}") {
            prop_assert!(shown(&text).len() <= 256);
        }
    }
}
