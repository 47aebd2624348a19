//! Looking codes up as people name them.

use thiserror::Error;

use super::interpret::Interpreter;
use super::typed::Typed;
use super::value::{Dotted, Value};
use super::{Catalog, Code, CodeId, Protocol};
use crate::vocabulary::FallbackReason;

/// The most near ids that a failure names.
pub const MAX_SUGGESTIONS: usize = 3;

/// The most codes among which a failure leaves the choice.
pub const MAX_CANDIDATES: usize = 6;

/// The longest text that is read as an id, in bytes: a code with its phrase or title, in any script.
const MAX_LENGTH: usize = 256;

/// Why there is no such code.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum FindError {
    /// There is nothing to be seen in the text.
    #[error("the id is empty")]
    Empty,
    /// The text is no id.
    #[error("the text is no id of one code")]
    Malformed {
        /// The codes that stand in it.
        candidates: Vec<CodeId>,
    },
    /// The text names no protocol.
    #[error("\"{value}\" names no protocol")]
    NoProtocol {
        /// The text, without what stands around it.
        value: String,
        /// The codes that may be meant: all that it names, or else the nearest.
        suggestions: Vec<CodeId>,
    },
    /// There is no such protocol.
    #[error("there is no protocol \"{protocol}\"")]
    UnknownProtocol {
        /// The protocol asked for.
        protocol: String,
        /// The nearest protocols.
        suggestions: Vec<String>,
    },
    /// No dotted code has this shape, class and category.
    #[error("\"{value}\" is no code of {protocol}")]
    OutsideForm {
        /// The protocol's id.
        protocol: String,
        /// The value asked for.
        value: String,
        /// The classes there are.
        classes: Vec<String>,
        /// The categories there are.
        categories: Vec<String>,
    },
    /// The protocol has no such code.
    #[error("there is no code \"{id}\"")]
    UnknownCode {
        /// The code asked for.
        id: CodeId,
        /// The protocol's label.
        label: String,
        /// The nearest codes, nearest first.
        suggestions: Vec<CodeId>,
    },
}

/// A code, and the value asked for where that is another.
#[derive(Clone, Debug)]
pub struct Found<'a> {
    /// The code.
    pub code: &'a Code,
    /// Set where the code answers for another value.
    pub fallback: Option<Fallback>,
}

/// The value asked for, where another code answers for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fallback {
    /// The value asked for: `5.1.99`.
    pub asked: String,
    /// The reason.
    pub reason: FallbackReason,
}

impl Catalog {
    /// The code that a text names, read as people write codes: `smtp/521`, `SMTP 521`, `HTTP/1.1 503`, `550 5.7.26`,
    /// `bad gateway`, in any case and with digits of any script. A text that does not name exactly one is refused.
    /// A dotted value that is not registered is answered by the nearest general code, and one of a range by the range.
    ///
    /// # Errors
    ///
    /// [`FindError`], with the ids that may be meant.
    pub fn find(&self, text: &str) -> Result<Found<'_>, FindError> {
        if let Some(code) = self.at(text) {
            return Ok(Found { code, fallback: None });
        }
        if text.len() > MAX_LENGTH {
            return Err(FindError::Malformed { candidates: Vec::new() });
        }
        let typed = Typed::read(text);
        if typed.is_blank() {
            return Err(FindError::Empty);
        }
        if typed.is_empty() || typed.has_control() || typed.bytes() > MAX_LENGTH {
            return Err(FindError::Malformed { candidates: Vec::new() });
        }
        Interpreter::new(self, &typed).code()
    }

    /// The code of a protocol that answers for a value, symbol or number: its own, or else the range or the general
    /// detail that it falls under.
    pub fn answering<'c>(&'c self, protocol: &'c Protocol, name: &str) -> Option<Found<'c>> {
        let own = self.named(&protocol.id, name).map(|code| Found { code, fallback: None });
        own.or_else(|| self.general(protocol, name))
    }

    /// The code that answers for a value that is no code of its own: of a range, the range; of a dotted value without a
    /// class, the detail under the last class registered, which is the most severe; of one with an unknown detail, the
    /// nearest general one, `5.1.0` or `5.0.0`.
    pub(crate) fn general<'c>(&'c self, protocol: &'c Protocol, value: &str) -> Option<Found<'c>> {
        match protocol.form.read(value)? {
            Value::Number(number) => {
                let holds = |code: &&Code| code.range.is_some_and(|(first, last)| (first..=last).contains(&number));
                let code = self.ranges(protocol).find(holds)?;
                let fallback = Fallback { asked: value.to_owned(), reason: FallbackReason::InRange };
                Some(Found { code, fallback: Some(fallback) })
            }
            Value::Dotted(asked) => self.general_detail(protocol, value, &asked),
            Value::Range(..) | Value::Text(_) => None,
        }
    }

    fn general_detail<'c>(&'c self, protocol: &'c Protocol, value: &str, asked: &Dotted) -> Option<Found<'c>> {
        // A range is a code or nothing.
        if asked.last.is_some() {
            return None;
        }
        let is_known = |category: u16| protocol.categories.iter().any(|known| known.id.parse() == Ok(category));
        if asked.category().is_some_and(|category| !is_known(category)) {
            return None;
        }
        let with = |dotted: &Dotted| match dotted.class {
            Some(_) => self.valued(&protocol.id, &dotted.to_string()),
            None => self.detail(&protocol.id, &dotted.to_string()),
        };
        let last = asked.parts.last().map_or(0, |last| u32::from(*last));
        let is_near = |code: &&Code| code.range.is_some_and(|(first, end)| (first..=end).contains(&last));
        let holds = |code: &&Code| match protocol.form.read(&code.id.value) {
            Some(Value::Dotted(range)) => range.holds(asked),
            _ => false,
        };
        let exact = with(asked).or_else(|| self.ranges(protocol).filter(is_near).rfind(holds));
        let reason = match (exact, asked.class) {
            (Some(_), None) => FallbackReason::NoClass,
            (None, None) => FallbackReason::NoClassAndUnregisteredDetail,
            (Some(_), Some(_)) => FallbackReason::InRange,
            (None, Some(_)) => FallbackReason::UnregisteredDetail,
        };
        let code = exact.or_else(|| asked.general().find_map(|general| with(&general)))?;
        Some(Found { code, fallback: Some(Fallback { asked: value.to_owned(), reason }) })
    }

    /// The protocol with this id or other name, in any case and with any punctuation.
    ///
    /// # Errors
    ///
    /// [`FindError::UnknownProtocol`], with the nearest.
    pub fn find_protocol(&self, name: &str) -> Result<&Protocol, FindError> {
        if let Some(protocol) = self.protocol(name) {
            return Ok(protocol);
        }
        let unknown = |suggestions| FindError::UnknownProtocol { protocol: name.to_owned(), suggestions };
        // What is longer than any name is near to none.
        if name.len() > MAX_LENGTH {
            return Err(unknown(Vec::new()));
        }
        let (typed, names) = (Typed::read(name), self.spelled_names());
        match names.protocols(&typed, 0).first() {
            Some((end, [at])) if *end == typed.len() => Ok(&self.protocols()[*at]),
            _ => {
                let near = names.near_protocols(&typed.letters(0..typed.len()));
                Err(unknown(near.into_iter().map(|at| self.protocols()[at].id.clone()).collect()))
            }
        }
    }
}

impl Protocol {
    /// The names that people write before a code: the protocol's id, its label and its other names.
    pub(super) fn all_names(&self) -> impl Iterator<Item = &str> {
        let names = [&self.id, &self.label].into_iter().chain(&self.names);
        names.map(String::as_str).filter(|name| !name.is_empty())
    }

    /// The value behind the longest of the protocol's names that a text begins with, in any case; `parted` takes what
    /// parts a name from a value off the rest, and refuses a rest without it.
    pub fn after_name<'t>(&self, text: &'t str, parted: impl Fn(&'t str) -> Option<&'t str>) -> Option<&'t str> {
        let value = |name: &str| {
            let (head, rest) = text.split_at_checked(name.len())?;
            if head.eq_ignore_ascii_case(name) { parted(rest) } else { None }
        };
        self.all_names().filter_map(value).min_by_key(|value| value.len())
    }
}

#[cfg(test)]
mod tests {
    use super::FindError;
    use crate::catalog::{Catalog, SourceFile, load};
    use crate::vocabulary::FallbackReason;

    /// A protocol of dotted codes, of which every detail may follow either class.
    fn dotted(id: &str, label: &str, parts: usize, details: &[&str]) -> SourceFile {
        let mut text = format!(
            "[protocol]\nlabel = \"{label}\"\nnames = [\"{id} status/5\"]\nsubject = \"request\"\nvalue = {{ form = \"dotted\", parts = {parts} }}\n\
             references = [\"RFC 3463 §2\"]\n\
             [class.4]\noutcome = \"transient-failure\"\nretry = \"after-delay\"\n\
             [class.5]\noutcome = \"permanent-failure\"\nretry = \"after-change\"\n"
        );
        if parts > 1 {
            text.push_str("[category.0]\n[category.1]\n");
        }
        for detail in details {
            let category = detail.split('.').nth(1).filter(|_| parts > 1);
            let category = category.map(|number| format!("category = \"{number}\"\n")).unwrap_or_default();
            text.push_str(&format!(
                "[code.\"{detail}\"]\n{category}classes = [\"4\", \"5\"]\nactor = \"user\"\n\
                 remedies = [\"correct-request\"]\nstanding = \"specified\"\nreferences = [\"RFC 3463 §2\"]\n\
                 causes = [{{ cause = \"unknown\", strength = \"weak\" }}]\n"
            ));
        }
        SourceFile { path: format!("catalog/{id}.toml"), text }
    }

    fn catalog() -> Catalog {
        load(&[
            dotted("depot", "Depot", 1, &["X.0", "X.17"]),
            dotted("mail", "", 2, &["X.0.0", "X.1.0", "X.1.1"]),
            dotted("long", "", 3, &["X.0.0.0", "X.1.2.3"]),
        ])
        .unwrap_or_else(|problems| panic!("{problems:#?}"))
    }

    #[test]
    fn a_dotted_code_has_as_many_parts_as_its_protocol_says() {
        let catalog = catalog();
        for (text, id, label, reason) in [
            ("Depot 5.17", "depot/5.17", "Depot 5.17", None),
            ("DEPOT STATUS/5 4.17", "depot/4.17", "Depot 4.17", None),
            ("depot/5.017", "depot/5.17", "Depot 5.17", None),
            ("depot/X.17", "depot/5.17", "Depot 5.17", Some(FallbackReason::NoClass)),
            ("depot 4.18", "depot/4.0", "Depot 4.0", Some(FallbackReason::UnregisteredDetail)),
            // Without a name, the number of parts tells the protocol.
            ("5.1.1", "mail/5.1.1", "5.1.1", None),
            ("4.1.9", "mail/4.1.0", "4.1.0", Some(FallbackReason::UnregisteredDetail)),
            ("5.1.2.3", "long/5.1.2.3", "5.1.2.3", None),
        ] {
            let found = catalog.find(text).unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!((found.code.id.to_string().as_str(), found.code.label.as_str()), (id, label), "{text}");
            assert_eq!(found.fallback.map(|fallback| fallback.reason), reason, "{text}");
        }
        for text in ["depot/5.1.1", "depot/6.17", "mail/5.17", "mail/5.9.1"] {
            assert!(matches!(catalog.find(text), Err(FindError::OutsideForm { .. })), "{text}");
        }
    }
}
