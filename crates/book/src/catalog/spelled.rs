//! What is spelled: the names of protocols, and the symbols and phrases of codes, by their letters and digits alone.

use super::near::Lexicon;
use super::typed::{Typed, letters, push_lower};
use super::{Catalog, Code, Protocol, ValueForm};

/// The place of a code: its protocol's among the protocols, and its own there.
pub(super) type Place = (usize, usize);

/// Every spelled name of a catalog. `BAD_GATEWAY`, `BadGateway` and `Bad Gateway` are one name.
#[derive(Debug, Default)]
pub(super) struct SpelledNames {
    pub(super) protocols: Prefixes,
    qualifiers: Prefixes,
    pub(super) codes: Lexicon<Spelled>,
}

/// A code that a name stands for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spelled {
    pub(super) place: Place,
    pub(super) kind: Kind,
}

/// The kinds of spelled names; of two codes in one protocol, the one of the earlier kind has the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Its value or symbol.
    Symbol,
    /// The specification's words, or another spelling of either.
    Phrase,
    /// A product's words. They are the words of many things, so that they only confirm a value.
    VendorPhrase,
}

impl SpelledNames {
    pub(super) fn of(protocols: &[Protocol]) -> Self {
        let mut names = Self::default();
        for (at, protocol) in protocols.iter().enumerate() {
            protocol.all_names().for_each(|name| names.protocols.add(name, at));
            protocol.qualifiers.iter().for_each(|name| names.qualifiers.add(name, at));
            for (index, code) in protocol.codes.iter().enumerate() {
                for (kind, name) in names_of(code, protocol.form) {
                    let codes = names.codes.entry(letters(name));
                    if !codes.iter().any(|known| known.place == (at, index)) {
                        codes.push(Spelled { place: (at, index), kind });
                    }
                }
            }
        }
        names
    }

    /// The protocols that the words from `start` on begin with a name of, longest name first, and where each name ends.
    pub(super) fn protocols<'n>(&'n self, typed: &Typed<'_>, start: usize) -> Vec<(usize, &'n [usize])> {
        self.protocols.beginning(typed, start)
    }

    /// The protocols of which the words from `start` on begin with a qualifier, longest first, and where it ends.
    pub(super) fn qualifiers<'n>(&'n self, typed: &Typed<'_>, start: usize) -> Vec<(usize, &'n [usize])> {
        self.qualifiers.beginning(typed, start)
    }

    /// The codes with a name, given by its letters.
    pub(super) fn codes(&self, letters: &str) -> &[Spelled] {
        self.codes.get(letters)
    }

    /// The codes that a name, given by its letters, stands for by itself: in each protocol those with it for a symbol,
    /// of several the preferred one, or else those with it for a phrase.
    pub(super) fn meant(&self, letters: &str, of: &[Protocol], is_wanted: impl Fn(Place) -> bool) -> Vec<Place> {
        let named: Vec<&Spelled> = self.codes(letters).iter().filter(|spelled| is_wanted(spelled.place)).collect();
        let is_preferred = |(at, index): Place| of[at].codes[index].preferred;
        let stands_for_it = |spelled: &&&Spelled| {
            let same = || named.iter().filter(|other| other.place.0 == spelled.place.0);
            let is_first = same().all(|other| spelled.kind <= other.kind);
            is_first && (is_preferred(spelled.place) || !same().any(|other| is_preferred(other.place)))
        };
        let meant = named.iter().filter(stands_for_it).filter(|spelled| spelled.kind < Kind::VendorPhrase);
        meant.map(|spelled| spelled.place).collect()
    }
}

impl Catalog {
    /// Returns true if a code of any protocol has a name that begins with these letters and digits, in lower case.
    pub(crate) fn begins_name(&self, letters: &str) -> bool {
        self.spelled_names().codes.begins(letters)
    }

    /// The code that a name stands for in the protocol at a place in the catalog, given by the name's letters and digits
    /// in lower case.
    pub(crate) fn spelled(&self, protocol: usize, letters: &str) -> Option<&Code> {
        match *self.spelled_names().meant(letters, self.protocols(), |(at, _)| at == protocol) {
            [place] => Some(self.placed(place)),
            _ => None,
        }
    }
}

/// The names of a code that have letters in them. A number alone names nothing: every protocol has numbers.
pub(super) fn names_of(code: &Code, form: ValueForm) -> impl Iterator<Item = (Kind, &str)> {
    let has_letters = |name: &str| name.chars().any(char::is_alphabetic);
    let value = matches!(form, ValueForm::Name | ValueForm::Text).then_some((Kind::Symbol, &*code.id.value));
    let symbol = code.symbol.as_deref().map(|symbol| (Kind::Symbol, symbol));
    let phrase = code.phrase.as_deref().map(|phrase| (Kind::Phrase, phrase));
    let others = code.also_called.iter().map(|name| (Kind::Phrase, name.as_str()));
    let vendors = code.vendors.iter().filter_map(|vendor| Some((Kind::VendorPhrase, vendor.phrase.as_deref()?)));
    value
        .into_iter()
        .chain(symbol)
        .chain(phrase)
        .chain(others)
        .chain(vendors)
        .filter(move |(_, name)| has_letters(name))
}

/// Names that stand before something else.
#[derive(Debug, Default)]
pub(super) struct Prefixes {
    /// The names, each with its protocols.
    pub(super) names: Lexicon<usize>,
    /// The length of the longest, in bytes.
    longest: usize,
}

impl Prefixes {
    fn add(&mut self, name: &str, protocol: usize) {
        let letters = letters(name);
        self.longest = self.longest.max(letters.len());
        let protocols = self.names.entry(letters);
        if !protocols.contains(&protocol) {
            protocols.push(protocol);
        }
    }

    fn beginning(&self, typed: &Typed<'_>, start: usize) -> Vec<(usize, &[usize])> {
        let mut found: Vec<(usize, &[usize])> = Vec::new();
        let mut letters = String::new();
        for at in start..typed.len() {
            push_lower(&mut letters, typed.word(at));
            if letters.len() > self.longest {
                break;
            }
            let protocols = self.names.get(&letters);
            if !protocols.is_empty() {
                found.push((at + 1, protocols));
            }
        }
        found.reverse();
        found
    }
}
