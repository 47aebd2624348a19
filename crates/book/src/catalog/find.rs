//! Looking codes up: by id, by filter, and the nearest to one that is not there.

use thiserror::Error;

use super::grammar::Triple;
use super::{Catalog, Code, CodeId, MalformedId, Outcome, Protocol, Standing};

/// How many near ids a failure names at most.
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
    /// The value is not one that the grammar of enhanced codes makes.
    #[error("\"{value}\" is no enhanced code")]
    OutsideGrammar {
        /// The value asked for.
        value: String,
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

/// Which codes to list; what is `None` is not looked at.
#[derive(Clone, Debug, Default)]
pub struct CodeFilter {
    /// Codes of this protocol.
    pub protocol: Option<String>,
    /// Codes of this class.
    pub class: Option<String>,
    /// Codes with this outcome.
    pub outcome: Option<Outcome>,
    /// Codes of this standing.
    pub standing: Option<Standing>,
}

/// A code, and what was asked for where that is another.
#[derive(Clone, Debug)]
pub struct Found<'a> {
    /// The code.
    pub code: &'a Code,
    /// Set where the code stands in for what was asked for.
    pub fallback: Option<Fallback>,
}

/// What was asked for, where another code stands in for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fallback {
    /// The value asked for: `5.1.99`.
    pub asked: String,
    /// Why another code is shown.
    pub reason: FallbackReason,
}

/// Why a code stands in for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FallbackReason {
    /// The detail is not registered under the class; what is shown is the nearest general code.
    UnregisteredDetail,
    /// The value names no class; what is shown is the most severe that is registered.
    NoClass,
    /// Both; what is shown is the nearest general code under the most severe class.
    NoClassAndUnregisteredDetail,
}

impl Catalog {
    /// The code with this id, read leniently, its value or symbol in any case; in a grammar, the
    /// nearest that says what the value says. A dotted value alone is an enhanced code's.
    ///
    /// # Errors
    ///
    /// [`FindError`], with the nearest ids.
    pub fn find(&self, text: &str) -> Result<Found<'_>, FindError> {
        let id = match CodeId::parse(text) {
            Ok(id) => id,
            Err(MalformedId::NoProtocol { value }) => match self.find_protocol(ENHANCED) {
                Ok(protocol) if value.contains('.') => CodeId { protocol: protocol.id.clone(), value },
                _ if self.find_protocol(&value).is_ok() => return Err(MalformedId::Shape.into()),
                _ => {
                    let suggestions = self.with_value(&value);
                    return Err(FindError::NoProtocol { value, suggestions });
                }
            },
            Err(malformed) => return Err(malformed.into()),
        };
        let protocol = self.find_protocol(&id.protocol)?;
        if let Some(code) = self.named(&protocol.id, &id.value) {
            return Ok(Found { code, fallback: None });
        }
        if protocol.id == ENHANCED {
            return protocol.in_grammar(&id.value).ok_or(FindError::OutsideGrammar { value: id.value });
        }
        // "smtp/5.1.1": both kinds stand in one reply, and people name the protocol of the basic one.
        let enhanced = self.find_protocol(ENHANCED).ok().and_then(|enhanced| enhanced.in_grammar(&id.value));
        let suggestions = match enhanced {
            Some(found) if protocol.codes.iter().any(|code| !code.enhanced.is_empty()) => vec![found.code.id.clone()],
            _ => protocol.nearest(&id.value),
        };
        Err(FindError::UnknownCode { label: protocol.label.clone(), suggestions, id })
    }

    /// The code with exactly this id.
    pub fn get(&self, id: &CodeId) -> Option<&Code> {
        self.named(&id.protocol, &id.value).filter(|code| code.id == *id)
    }

    /// The protocol with this id, in any case.
    ///
    /// # Errors
    ///
    /// [`FindError::UnknownProtocol`], with the nearest.
    pub fn find_protocol(&self, id: &str) -> Result<&Protocol, FindError> {
        let found = self.protocols.iter().find(|protocol| protocol.id.eq_ignore_ascii_case(id));
        found.ok_or_else(|| FindError::UnknownProtocol {
            protocol: id.to_owned(),
            suggestions: nearest(&id.to_ascii_lowercase(), self.protocols.iter().map(|protocol| protocol.id.as_str()))
                .into_iter()
                .map(str::to_owned)
                .collect(),
        })
    }

    /// The codes that pass a filter, by protocol and then in the protocol's own order.
    pub fn list<'a>(&'a self, filter: &'a CodeFilter) -> impl Iterator<Item = &'a Code> {
        self.codes().filter(|code| code.is_listed()).filter(move |code| {
            filter.protocol.as_ref().is_none_or(|protocol| code.id.protocol == *protocol)
                && filter.class.as_ref().is_none_or(|class| code.class == *class)
                && filter.outcome.is_none_or(|outcome| code.outcome == outcome)
                && filter.standing.is_none_or(|standing| code.standing == standing)
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
            self.protocols.iter().flat_map(|protocol| protocol.nearest(value)).take(MAX_SUGGESTIONS).collect()
        } else {
            exact
        }
    }
}

/// The protocol whose codes are a grammar (RFC 3463).
pub(super) const ENHANCED: &str = "smtp-enhanced";

impl Protocol {
    /// What stands in for a value that is no code: without a class, the detail under the last
    /// class registered, which is the most severe; with an unknown detail, the subject's `0` or, where
    /// the class has none, the class's `0.0`.
    fn in_grammar(&self, value: &str) -> Option<Found<'_>> {
        let asked = Triple::parse(value)?;
        let with = |subject: u16, detail: u16| {
            let mut codes = self.codes.iter().filter(|code| {
                Triple::parse(&code.id.value).is_some_and(|triple| {
                    triple.subject == subject
                        && triple.detail == detail
                        && asked.class.map_or(code.is_listed(), |class| triple.class == Some(class))
                })
            });
            codes.next_back()
        };
        if !self.categories.iter().any(|subject| subject.id == asked.subject.to_string()) {
            return None;
        }
        let exact = with(asked.subject, asked.detail);
        let reason = match (exact, asked.class) {
            (Some(_), None) => FallbackReason::NoClass,
            (None, None) => FallbackReason::NoClassAndUnregisteredDetail,
            (_, Some(_)) => FallbackReason::UnregisteredDetail,
        };
        let code = exact.or_else(|| with(asked.subject, 0)).or_else(|| with(0, 0))?;
        // A value that is written otherwise, 5.01.1, is still the code's own.
        let fallback = (code.id.value != asked.to_string()).then(|| Fallback { asked: value.to_owned(), reason });
        Some(Found { code, fallback })
    }

    fn nearest(&self, value: &str) -> Vec<CodeId> {
        let upper = value.to_ascii_uppercase();
        let is_number = value.starts_with(|first: char| first.is_ascii_digit());
        let names = self.codes.iter().map(|code| match &code.symbol {
            Some(symbol) if !is_number => symbol.as_str(),
            _ => code.id.value.as_str(),
        });
        let near = nearest(&upper, names);
        let codes = near.into_iter().filter_map(|name| self.codes.iter().find(|code| code.is_called(name)));
        codes.map(|code| code.id.clone()).collect()
    }
}

impl Code {
    /// Whether this is the code's value or symbol, in any case.
    fn is_called(&self, name: &str) -> bool {
        self.id.value.eq_ignore_ascii_case(name)
            || self.symbol.as_ref().is_some_and(|symbol| symbol.eq_ignore_ascii_case(name))
    }
}

/// The known names within [`MAX_DISTANCE`] edits, nearest first; among equally near
/// ones those with the longer common beginning, since the first digits carry the class.
fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let common = |other: &str| name.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let mut ranked: Vec<_> = known
        .map(|other| (strsim::damerau_levenshtein(name, other), common(other), other))
        .filter(|(distance, common, other)| *distance <= MAX_DISTANCE && *distance < other.len() && *common > 0)
        .collect();
    ranked.sort_by_key(|(distance, common, _)| (*distance, usize::MAX - common));
    ranked.into_iter().take(MAX_SUGGESTIONS).map(|(_, _, other)| other).collect()
}
