//! All protocols, and the names under which their codes are found.

use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;

use super::spelled::{Place, SpelledNames};
use super::{Code, CodeId, Protocol, ValueForm};
use crate::vocabulary::{Outcome, Standing, Subject};

/// Every protocol, by id.
#[derive(Debug, Default)]
pub struct Catalog {
    protocols: Vec<Protocol>,
    /// The places of the codes, their protocol's and their own there, by `protocol/value`, `protocol/symbol` and
    /// `protocol/number` in lower case.
    places: HashMap<String, Place>,
    /// The last of the codes of a detail that are listed, by `protocol/detail` in lower case.
    details: HashMap<String, Place>,
    /// The codes that are ranges.
    ranges: Vec<Place>,
    /// What is spelled, once somebody asks by it: most ask by ids.
    spelled: OnceLock<SpelledNames>,
    /// The codes that are numbers of three digits, by number, once a text is read.
    three_digits: OnceLock<Vec<Vec<Place>>>,
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
    /// True to leave out the codes that nobody defines.
    pub exclude_unofficial: bool,
}

impl Catalog {
    /// A catalog of protocols, which are sorted by their ids.
    pub fn new(protocols: Vec<Protocol>) -> Self {
        let mut catalog = Self { protocols, ..Self::default() };
        for (at, protocol) in catalog.protocols.iter().enumerate() {
            for (index, code) in protocol.codes.iter().enumerate() {
                if code.range.is_some() {
                    catalog.ranges.push((at, index));
                }
                if let Some(detail) = code.detail.as_ref().filter(|detail| detail.is_registered) {
                    catalog.details.insert(key(&protocol.id, &detail.id.value), (at, index));
                }
            }
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
        self.places.get(key).map(|place| self.placed(*place))
    }

    /// The code at a place.
    pub(super) fn placed(&self, (protocol, code): Place) -> &Code {
        &self.protocols[protocol].codes[code]
    }

    /// The code with this value, in any case, written as the protocol writes it.
    pub(super) fn valued(&self, protocol: &str, value: &str) -> Option<&Code> {
        self.at(&key(protocol, value)).filter(|code| code.id.value.eq_ignore_ascii_case(value))
    }

    /// The code of a detail, `X.1.1`, under the last class that it is registered for.
    pub(super) fn detail(&self, protocol: &str, detail: &str) -> Option<&Code> {
        self.details.get(&key(protocol, detail)).map(|place| self.placed(*place))
    }

    /// The codes of a protocol that are ranges.
    pub(super) fn ranges(&self, protocol: &Protocol) -> impl DoubleEndedIterator<Item = &Code> {
        let all = self.ranges.iter().map(|place| self.placed(*place));
        all.filter(|code| code.id.protocol == protocol.id)
    }

    /// The names of protocols, and the symbols and phrases of codes.
    pub(super) fn spelled_names(&self) -> &SpelledNames {
        self.spelled.get_or_init(|| SpelledNames::of(&self.protocols))
    }

    /// The code with this value, symbol or number, in any case and written in any way that the protocol's value form
    /// reads.
    pub fn named(&self, protocol: &str, name: &str) -> Option<&Code> {
        self.place(protocol, name).map(|place| self.placed(place))
    }

    /// The place of the code with this [name](Self::named).
    fn place(&self, protocol: &str, name: &str) -> Option<Place> {
        let place = |name: &str| self.places.get(&key(protocol, name)).copied();
        place(name).or_else(|| {
            let form = self.protocol(protocol)?.form;
            if form.is_written(name) { None } else { place(&form.write(&form.read(name)?)) }
        })
    }

    /// The codes that a number, written with three digits, may be, each with its protocol's place, in their order: of
    /// each protocol with decimal numbers the one with this [name](Self::named).
    pub(crate) fn of_three_digits(&self, number: u16) -> impl Iterator<Item = (usize, &Code)> {
        let all = self.three_digits.get_or_init(|| self.all_of_three_digits());
        all.get(usize::from(number)).into_iter().flatten().map(|place| (place.0, self.placed(*place)))
    }

    fn all_of_three_digits(&self) -> Vec<Vec<Place>> {
        let mut all = vec![Vec::new(); 1000];
        let decimal = |protocol: &&Protocol| matches!(protocol.form, ValueForm::Number { base: 10, .. });
        for protocol in self.protocols.iter().filter(decimal) {
            let named = protocol.codes.iter().flat_map(|code| names(code).chain([code.id.value.to_string()]));
            let numbers: BTreeSet<usize> = named.filter_map(|name| name.parse().ok()).collect();
            for number in numbers {
                let place = self.place(&protocol.id, &format!("{number:03}"));
                all.get_mut(number).into_iter().for_each(|places: &mut Vec<Place>| places.extend(place));
            }
        }
        all
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

    /// The code that a reason of an error domain is, as `google.rpc.ErrorInfo` names both.
    pub fn reason(&self, domain: &str, reason: &str) -> Option<&Code> {
        let is_own = |own: &String| own.eq_ignore_ascii_case(domain);
        let protocol = self.protocols.iter().find(|protocol| protocol.error_domain.as_ref().is_some_and(is_own))?;
        self.named(&protocol.id, reason)
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

    /// The codes that pass a filter, by protocol and then in the protocol's own order, those that nobody defines after
    /// the others of their protocol.
    pub fn list<'a>(&'a self, filter: &CodeFilter) -> impl Iterator<Item = &'a Code> {
        let is_unofficial = |code: &&Code| code.standing == Standing::Unofficial;
        let ordered = self.protocols.iter().flat_map(move |protocol| {
            let defined = protocol.codes.iter().filter(move |code| !is_unofficial(code));
            defined.chain(protocol.codes.iter().filter(is_unofficial))
        });
        ordered.filter(|code| code.is_listed()).filter(move |code| {
            filter.protocol.as_ref().is_none_or(|protocol| code.id.protocol == *protocol)
                && !(filter.exclude_unofficial && code.standing == Standing::Unofficial)
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
    code.symbol.iter().chain(&code.also_called).cloned().chain(code.number.map(|number| number.to_string()))
}

fn key(protocol: &str, name: &str) -> String {
    let mut key = String::with_capacity(protocol.len() + 1 + name.len());
    key.push_str(protocol);
    key.push('/');
    key.push_str(name);
    key.make_ascii_lowercase();
    key
}
