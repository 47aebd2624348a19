//! All protocols, and the names under which their codes are found.

use std::collections::HashMap;

use super::{Code, CodeId, Protocol};
use crate::vocabulary::{Outcome, Standing, Subject};

/// Every protocol, by id.
#[derive(Debug, Default)]
pub struct Catalog {
    protocols: Vec<Protocol>,
    /// The places of the codes, their protocol's and their own there, by `protocol/value`, `protocol/symbol` and
    /// `protocol/number` in lower case.
    places: HashMap<String, (usize, usize)>,
}

/// Criteria for listing codes; `None` admits every code.
#[derive(Clone, Debug, Default)]
pub struct CodeFilter {
    /// The protocol's id.
    pub protocol: Option<String>,
    /// The class's id.
    pub class: Option<String>,
    /// The outcome.
    pub outcome: Option<Outcome>,
    /// The standing.
    pub standing: Option<Standing>,
}

impl Catalog {
    /// A catalog of protocols, which are sorted by their ids.
    pub fn new(protocols: Vec<Protocol>) -> Self {
        let mut catalog = Self { protocols, places: HashMap::new() };
        for (at, protocol) in catalog.protocols.iter().enumerate() {
            // A value is the code's own; a symbol or number that several share belongs to the preferred one.
            for preferred in [true, false] {
                for (index, code) in protocol.codes.iter().enumerate() {
                    let values = preferred.then(|| code.id.value.to_string());
                    let shared = (preferred == code.preferred).then(|| names(code)).into_iter().flatten();
                    for name in values.into_iter().chain(shared) {
                        catalog.places.entry(key(&protocol.id, &name)).or_insert((at, index));
                    }
                }
            }
        }
        catalog
    }

    /// The code with exactly this id, value or symbol in any case, without a look at how the value is written.
    pub(super) fn at(&self, key: &str) -> Option<&Code> {
        let (at, index) = *self.places.get(key)?;
        self.protocols.get(at)?.codes.get(index)
    }

    /// The code with this value, symbol or number, in any case and written in any way that the protocol's value form
    /// reads.
    pub fn named(&self, protocol: &str, name: &str) -> Option<&Code> {
        self.at(&key(protocol, name)).or_else(|| {
            let form = self.protocol(protocol)?.form;
            let written = form.write(&form.read(name)?);
            self.at(&key(protocol, &written))
        })
    }

    /// The code with exactly this id.
    pub fn get(&self, id: &CodeId) -> Option<&Code> {
        self.at(&key(&id.protocol, &id.value)).filter(|code| code.id == *id)
    }

    /// Every protocol, by id.
    pub fn protocols(&self) -> &[Protocol] {
        &self.protocols
    }

    /// The protocol with this id, in any case.
    pub fn protocol(&self, id: &str) -> Option<&Protocol> {
        self.protocols.iter().find(|protocol| protocol.id.eq_ignore_ascii_case(id))
    }

    /// The subject of a code's protocol, as sentences about the code name it.
    pub fn subject(&self, code: &Code) -> Subject {
        self.protocol(&code.id.protocol).map_or(Subject::Request, |protocol| protocol.subject)
    }

    /// Every document that is neither an RFC nor a draft, and its address.
    pub fn documents(&self) -> HashMap<&str, &str> {
        let own = self.protocols.iter().flat_map(|protocol| &protocol.references);
        let all = own.chain(self.codes().flat_map(|code| &code.references));
        all.filter(|reference| reference.section.is_none())
            .map(|reference| (&*reference.document, &*reference.url))
            .collect()
    }

    /// Every code of every protocol, by protocol and then in the protocol's own order.
    pub fn codes(&self) -> impl Iterator<Item = &Code> {
        self.protocols.iter().flat_map(|protocol| &protocol.codes)
    }

    /// The codes that pass a filter, by protocol and then in the protocol's own order.
    pub fn list<'a>(&'a self, filter: &'a CodeFilter) -> impl Iterator<Item = &'a Code> {
        self.codes().filter(|code| code.is_listed()).filter(move |code| {
            filter.protocol.as_ref().is_none_or(|protocol| code.id.protocol == *protocol)
                && filter.class.as_ref().is_none_or(|class| code.class.as_ref() == Some(class))
                && filter.outcome.is_none_or(|outcome| code.outcome == outcome)
                && filter.standing.is_none_or(|standing| code.standing == standing)
        })
    }

    /// The protocols, for what completes them once all are read.
    pub(super) fn into_protocols(self) -> Vec<Protocol> {
        self.protocols
    }
}

/// The names of a code besides its value.
pub(super) fn names(code: &Code) -> impl Iterator<Item = String> {
    code.symbol.iter().cloned().chain(code.number.map(|number| number.to_string()))
}

fn key(protocol: &str, name: &str) -> String {
    let mut key = String::with_capacity(protocol.len() + 1 + name.len());
    key.push_str(protocol);
    key.push('/');
    key.push_str(name);
    key.make_ascii_lowercase();
    key
}
