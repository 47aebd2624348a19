//! Looking codes up as people name them, and the nearest to one that is not there.

use thiserror::Error;

use super::id::{MAX_LENGTH, is_value};
use super::index::names;
use super::value::{Dotted, Value};
use super::{Catalog, Code, CodeId, MalformedId, Protocol, ValueForm};
use crate::vocabulary::FallbackReason;

/// The most near ids that a failure names.
pub const MAX_SUGGESTIONS: usize = 3;

/// Edits between an unknown id and one worth suggesting, at most.
const MAX_DISTANCE: usize = 2;

/// Why there is no such code.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum FindError {
    /// The text is no id.
    #[error(transparent)]
    Malformed(#[from] MalformedId),
    /// The id names no protocol.
    #[error("\"{value}\" names no protocol")]
    NoProtocol {
        /// The value.
        value: String,
        /// The codes with that value, or else the nearest.
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
    /// The code that a text names, read leniently: its id, or any name of its protocol before its value, symbol or
    /// number, in any case. A value alone is a code's of a protocol that is written without a name. A dotted value that
    /// is not registered is answered by the nearest general code, and one of a range by the range.
    ///
    /// # Errors
    ///
    /// [`FindError`], with the nearest ids.
    pub fn find(&self, text: &str) -> Result<Found<'_>, FindError> {
        if let Some(code) = self.at(text) {
            return Ok(Found { code, fallback: None });
        }
        let text = text.trim();
        if text.len() <= MAX_LENGTH
            && let Some((protocol, value)) = self.split(text)
        {
            return self.find_in(protocol, value);
        }
        match CodeId::parse(text) {
            Ok(id) => self.find_in(self.find_protocol(&id.protocol)?, &id.value),
            Err(MalformedId::NoProtocol { value }) => self.find_bare(value),
            Err(malformed) => Err(malformed.into()),
        }
    }

    /// The protocol that a text names, by its longest name there, and the value behind it.
    fn split<'t>(&self, text: &'t str) -> Option<(&Protocol, &'t str)> {
        let mut best: Option<(&Protocol, &'t str)> = None;
        for protocol in self.protocols() {
            let Some(value) = protocol.after_name(text, parted) else { continue };
            if best.is_none_or(|(_, known)| value.len() < known.len()) {
                best = Some((protocol, value));
            }
        }
        best.filter(|(_, value)| is_value(value))
    }

    fn find_in<'c>(&'c self, protocol: &'c Protocol, value: &str) -> Result<Found<'c>, FindError> {
        if let Some(found) = self.answering(protocol, value) {
            return Ok(found);
        }
        if let ValueForm::Dotted { .. } = protocol.form {
            let ids = |groups: &[super::Group]| groups.iter().map(|group| group.id.clone()).collect();
            let (classes, categories) = (ids(&protocol.classes), ids(&protocol.categories));
            let (protocol, value) = (protocol.id.clone(), value.to_owned());
            return Err(FindError::OutsideForm { protocol, value, classes, categories });
        }
        // "smtp/5.1.1": both kinds stand in one reply, and people name the protocol of the basic one.
        let enhanced = protocol.enhanced.as_ref().and_then(|enhanced| self.protocol(enhanced));
        let suggestions = match enhanced.and_then(|enhanced| self.answering(enhanced, value)) {
            Some(found) => vec![found.code.id.clone()],
            None => protocol.nearest(value),
        };
        let id = CodeId::new(protocol.id.clone(), value.to_owned());
        Err(FindError::UnknownCode { label: protocol.label.clone(), suggestions, id })
    }

    /// The code of a protocol that answers for a value, symbol or number: its own, or else the range or the general
    /// detail that it falls under.
    pub fn answering<'c>(&'c self, protocol: &'c Protocol, name: &str) -> Option<Found<'c>> {
        let own = self.named(&protocol.id, name).map(|code| Found { code, fallback: None });
        own.or_else(|| protocol.general(name))
    }

    /// A value alone: of the one protocol that writes its codes without a name, if it can be its.
    fn find_bare(&self, value: String) -> Result<Found<'_>, FindError> {
        let nameless: Vec<&Protocol> = self.protocols().iter().filter(|protocol| protocol.label.is_empty()).collect();
        let fitting: Vec<&Protocol> =
            nameless.iter().copied().filter(|protocol| protocol.form.read(&value).is_some()).collect();
        // What has dots and fits nowhere was meant for the one protocol that has them.
        let meant = if fitting.is_empty() && value.contains('.') { &nameless } else { &fitting };
        if let [protocol] = meant.as_slice() {
            return self.find_in(protocol, &value);
        }
        let found = fitting.iter().filter_map(|protocol| self.find_in(protocol, &value).ok());
        let found: Vec<CodeId> = found.map(|found| found.code.id.clone()).collect();
        if self.protocol(&value).is_some() {
            return Err(MalformedId::Shape.into());
        }
        let suggestions = if found.is_empty() { self.with_value(&value) } else { found };
        Err(FindError::NoProtocol { value, suggestions })
    }

    /// The protocol with this id, in any case.
    ///
    /// # Errors
    ///
    /// [`FindError::UnknownProtocol`], with the nearest.
    pub fn find_protocol(&self, id: &str) -> Result<&Protocol, FindError> {
        self.protocol(id).ok_or_else(|| FindError::UnknownProtocol {
            protocol: id.to_owned(),
            suggestions: nearest(id, self.protocols().iter().map(|protocol| protocol.id.as_str()))
                .into_iter()
                .map(str::to_owned)
                .collect(),
        })
    }

    fn with_value(&self, value: &str) -> Vec<CodeId> {
        let exact: Vec<CodeId> = self
            .codes()
            .filter(|code| code.is_called(value))
            .take(MAX_SUGGESTIONS)
            .map(|code| code.id.clone())
            .collect();
        if exact.is_empty() {
            self.protocols().iter().flat_map(|protocol| protocol.nearest(value)).take(MAX_SUGGESTIONS).collect()
        } else {
            exact
        }
    }
}

/// The value behind what parts it from a protocol's name: `/`, `:` or spaces.
fn parted(rest: &str) -> Option<&str> {
    let value = rest.strip_prefix(['/', ':']).unwrap_or(rest).trim_start();
    (value.len() < rest.len()).then_some(value)
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

    /// The code that answers for a value that is no code of its own: of a range, the range; of a dotted value without a
    /// class, the detail under the last class registered, which is the most severe; of one with an unknown detail, the
    /// nearest general one, `5.1.0` or `5.0.0`.
    fn general(&self, value: &str) -> Option<Found<'_>> {
        match self.form.read(value)? {
            Value::Number(number) => {
                let holds = |code: &&Code| code.range.is_some_and(|(first, last)| (first..=last).contains(&number));
                let code = self.codes.iter().find(holds)?;
                let fallback = Fallback { asked: value.to_owned(), reason: FallbackReason::InRange };
                Some(Found { code, fallback: Some(fallback) })
            }
            Value::Dotted(asked) => self.general_detail(value, &asked),
            Value::Range(..) | Value::Text(_) => None,
        }
    }

    fn general_detail(&self, value: &str, asked: &Dotted) -> Option<Found<'_>> {
        let category = asked.category().map(|category| category.to_string());
        if category.is_some_and(|category| self.categories.iter().all(|known| known.id != category)) {
            return None;
        }
        let with = |dotted: &Dotted| match dotted.class {
            Some(_) => {
                let value = dotted.to_string();
                self.codes.iter().find(|code| code.id.value == value)
            }
            None => {
                let detail = dotted.to_string();
                let is_detail = |code: &&Code| code.words_id().value == detail && code.is_listed();
                self.codes.iter().rfind(is_detail)
            }
        };
        let exact = with(asked);
        let reason = match (exact, asked.class) {
            (Some(_), None) => FallbackReason::NoClass,
            (None, None) => FallbackReason::NoClassAndUnregisteredDetail,
            (_, Some(_)) => FallbackReason::UnregisteredDetail,
        };
        let code = exact.or_else(|| asked.general().find_map(|general| with(&general)))?;
        Some(Found { code, fallback: Some(Fallback { asked: value.to_owned(), reason }) })
    }

    fn nearest(&self, value: &str) -> Vec<CodeId> {
        let is_number = value.starts_with(|first: char| first.is_ascii_digit());
        let names = self.codes.iter().map(|code| match &code.symbol {
            Some(symbol) if !is_number => symbol.as_str(),
            _ => &code.id.value,
        });
        let near = nearest(value, names);
        let codes = near.into_iter().filter_map(|name| self.codes.iter().find(|code| code.is_called(name)));
        codes.map(|code| code.id.clone()).collect()
    }
}

impl Code {
    /// Compares a name with the code's value, symbol and number, in any case.
    fn is_called(&self, name: &str) -> bool {
        self.id.value.eq_ignore_ascii_case(name) || names(self).any(|own| own.eq_ignore_ascii_case(name))
    }
}

/// The known names within [`MAX_DISTANCE`] edits in any case, nearest first; among equally near ones those with the
/// longer common beginning, since the first digits carry the class.
fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let name = name.to_ascii_lowercase();
    let common = |other: &str| name.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let mut ranked: Vec<_> = known
        .map(|other| (other.to_ascii_lowercase(), other))
        .map(|(lower, other)| (strsim::damerau_levenshtein(&name, &lower), common(&lower), other))
        .filter(|(distance, common, other)| *distance <= MAX_DISTANCE && *distance < other.len() && *common > 0)
        .collect();
    ranked.sort_by_key(|(distance, common, _)| (*distance, usize::MAX - common));
    ranked.into_iter().take(MAX_SUGGESTIONS).map(|(_, _, other)| other).collect()
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
