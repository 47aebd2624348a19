//! What a mistyped id may have meant.
//!
//! People act on a suggestion, so only what one slip of the hand explains is one; often that is nothing.
//!
//! * A **value** is near another of its protocol if one sign of it is wrong, missing or too many, or if two neighbours
//!   are exchanged. The first sign stands for the class and stays. Neither is a value near one of another class. The
//!   nearest numbers come first: 541 before 551 for 540.
//! * A **name** is near the names that it begins, once it has three letters, and those that one slip leads to, or two
//!   if it is long. Its first letter stays, too.
//! * A number without a protocol is near nothing, since any protocol may have it.
//!
//! Nothing goes through all codes or names: the slips of a value are looked up, and names are kept by their first letter
//! and length.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;

use super::find::MAX_SUGGESTIONS;
use super::spelled::{Kind, Place, SpelledNames};
use super::value::Value;
use super::{Catalog, Code, CodeId, Protocol, ValueForm};

/// The fewest letters from which a name is completed.
const SHORTEST_BEGINNING: usize = 3;

/// The most names that are completed from a beginning.
const MOST_BEGUN: usize = 64;

/// The longest value of which slips are looked up, in signs. No number or fixed text that a protocol writes is as long.
const LONGEST_VALUE: usize = 12;

impl Catalog {
    /// The codes of a protocol with a value near one that is no code's, nearest first. Values that are names are not
    /// looked at.
    pub(super) fn near(&self, protocol: &Protocol, value: &str) -> Vec<CodeId> {
        let (mark, alphabet) = match protocol.form {
            ValueForm::Number { base: 16, .. } => ("0x", "0123456789abcdef"),
            ValueForm::Number { .. } => ("", "0123456789"),
            ValueForm::Text => ("", "0123456789abcdefghijklmnopqrstuvwxyz"),
            ValueForm::Name | ValueForm::Dotted { .. } => return Vec::new(),
        };
        let form = protocol.form;
        let read = form.read(value);
        let written = read.as_ref().map_or_else(|| value.to_owned(), |read| form.write(read)).to_ascii_lowercase();
        let asked = written.strip_prefix(mark).unwrap_or(&written);
        if asked.len() > LONGEST_VALUE || !asked.is_ascii() {
            return Vec::new();
        }
        let class = read.as_ref().and_then(|read| protocol.class_of(read));
        let mut near: Vec<((usize, usize, u32), &Code)> = Vec::new();
        for slip in slips(asked, alphabet) {
            let Some(code) = self.valued(&protocol.id, &format!("{mark}{slip}")) else { continue };
            if code.range.is_some() || class.is_some_and(|class| code.class.as_deref() != Some(class)) {
                continue;
            }
            let distance = match (&read, form.read(&code.id.value)) {
                (Some(Value::Number(one)), Some(Value::Number(other))) => one.abs_diff(other),
                _ => 0,
            };
            // Of a number with a digit too few or too many, those that go on as it begins are nearest.
            let common = asked.bytes().zip(slip.bytes()).take_while(|(one, other)| one == other).count();
            let gained = asked.len().abs_diff(slip.len());
            near.push(((gained, gained * (asked.len() - common), distance), code));
        }
        near.sort_by_key(|(distance, _)| *distance);
        nearest(near.into_iter().map(|(_, code)| code.id.clone()))
    }
}

impl Protocol {
    /// The class that a value falls into, where classes follow from values.
    fn class_of(&self, value: &Value) -> Option<&str> {
        let holds = |values: &String| value.is_in(self.form, values);
        self.classes.iter().find(|class| class.values.as_ref().is_some_and(holds)).map(|class| class.id.as_str())
    }
}

/// What one slip after the first sign makes of a text in ASCII.
fn slips(text: &str, alphabet: &str) -> Vec<String> {
    let mut slips = Vec::new();
    for at in 1..=text.len() {
        let (before, behind) = text.split_at(at);
        slips.extend(alphabet.chars().map(|sign| format!("{before}{sign}{behind}")));
        let mut rest = behind.chars();
        let Some(sign) = rest.next() else { continue };
        let others = alphabet.chars().filter(|other| *other != sign);
        slips.extend(others.map(|other| format!("{before}{other}{}", rest.as_str())));
        slips.push(format!("{before}{}", rest.as_str()));
        if let Some(next) = rest.next() {
            slips.push(format!("{before}{next}{sign}{}", rest.as_str()));
        }
    }
    slips
}

impl SpelledNames {
    /// The codes with a name near one that is no code's, given by its letters; nearest first.
    pub(super) fn near(&self, letters: &str, is_wanted: impl Fn(Place) -> bool) -> Vec<Place> {
        let names = self.codes.near(letters).into_iter().flat_map(|(_, codes)| codes);
        let wanted = names.filter(|code| code.kind < Kind::VendorPhrase && is_wanted(code.place));
        nearest(wanted.map(|code| code.place))
    }

    /// The protocols with a name near one that is no protocol's, given by its letters; nearest first.
    pub(super) fn near_protocols(&self, letters: &str) -> Vec<usize> {
        nearest(self.protocols.names.near(letters).into_iter().flat_map(|(_, protocols)| protocols.iter().copied()))
    }
}

/// The first few, each once.
fn nearest<T: PartialEq>(near: impl Iterator<Item = T>) -> Vec<T> {
    let mut all: Vec<T> = Vec::new();
    for one in near {
        if all.len() == MAX_SUGGESTIONS {
            break;
        }
        if !all.contains(&one) {
            all.push(one);
        }
    }
    all
}

/// Names, given by their letters, and what they stand for.
#[derive(Debug)]
pub(super) struct Lexicon<T> {
    names: BTreeMap<String, Vec<T>>,
    /// The names with a first letter and a number of letters.
    shapes: HashMap<(char, usize), Vec<String>>,
}

impl<T> Default for Lexicon<T> {
    fn default() -> Self {
        Self { names: BTreeMap::new(), shapes: HashMap::new() }
    }
}

impl<T> Lexicon<T> {
    /// What a name stands for, for more to be added.
    pub(super) fn entry(&mut self, letters: String) -> &mut Vec<T> {
        if !self.names.contains_key(&letters)
            && let Some(first) = letters.chars().next()
        {
            self.shapes.entry((first, letters.chars().count())).or_default().push(letters.clone());
        }
        self.names.entry(letters).or_default()
    }

    /// What a name stands for.
    pub(super) fn get(&self, letters: &str) -> &[T] {
        self.names.get(letters).map(Vec::as_slice).unwrap_or_default()
    }

    /// Returns true if letters begin a name, or are one.
    pub(super) fn begins(&self, letters: &str) -> bool {
        let from = self.names.range::<str, _>((Bound::Included(letters), Bound::Unbounded)).next();
        from.is_some_and(|(name, _)| name.starts_with(letters))
    }

    /// The names near one, nearest first.
    fn near(&self, letters: &str) -> Vec<(&str, &[T])> {
        let Some(first) = letters.chars().next() else { return Vec::new() };
        let length = letters.chars().count();
        let mut near: Vec<(usize, &str)> = Vec::new();
        if length >= SHORTEST_BEGINNING {
            let from =
                self.names.range::<str, _>((Bound::Included(letters), Bound::Unbounded)).map(|(name, _)| name.as_str());
            let begun = from.take_while(|name| name.starts_with(letters)).take(MOST_BEGUN);
            near.extend(begun.map(|name| (0, name)));
        }
        let most = most_slips(length);
        for length in length.saturating_sub(most)..=length + most {
            let names = self.shapes.get(&(first, length)).into_iter().flatten();
            let mistyped = names.map(|name| (strsim::osa_distance(letters, name), name.as_str()));
            near.extend(mistyped.filter(|(slips, _)| (1..=most).contains(slips)));
        }
        near.sort_by_key(|(slips, name)| (*slips, Reverse(common(letters, name)), name.len(), *name));
        near.into_iter().map(|(_, name)| (name, self.get(name))).collect()
    }
}

/// The most slips in a name with this many letters.
fn most_slips(length: usize) -> usize {
    match length {
        0..3 => 0,
        3..8 => 1,
        _ => 2,
    }
}

/// The number of letters with which both begin.
fn common(one: &str, other: &str) -> usize {
    one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{Lexicon, slips};

    fn near<'n>(typed: &str, names: &[&'n str]) -> Vec<&'n str> {
        let mut lexicon = Lexicon::default();
        names.iter().for_each(|name| lexicon.entry((*name).to_owned()).push(*name));
        lexicon.near(typed).into_iter().flat_map(|(_, named)| named.iter().copied()).collect()
    }

    #[test]
    fn a_name_is_begun_or_mistyped() {
        for (typed, name, is_near) in [
            ("deadline", "deadlineexceeded", true),
            ("de", "deadlineexceeded", false),
            ("stmp", "smtp", true),
            ("ftp", "smtp", false),
            ("error", "errno", false),
            ("unavailabel", "unavailable", true),
            ("unavailible", "unavailable", true),
            ("unavalibel", "unavailable", false),
            ("handshkefialure", "handshakefailure", true),
            ("wnavailable", "unavailable", false),
            ("", "smtp", false),
        ] {
            assert_eq!(!near(typed, &[name]).is_empty(), is_near, "{typed}");
        }
    }

    #[test]
    fn the_nearest_name_comes_first() {
        let names = ["notfoundhere", "notfund", "notfount", "found"];
        assert_eq!(near("notfound", &names), ["notfoundhere", "notfount", "notfund"]);
    }

    #[test]
    fn a_slip_leaves_the_first_sign() {
        let of = |text| slips(text, "01").into_iter().collect::<HashSet<_>>();
        assert_eq!(of("1"), ["10", "11"].map(str::to_owned).into());
        assert_eq!(of("10"), ["100", "110", "101", "11", "1"].map(str::to_owned).into());
        assert!(of("101").contains("110"));
        assert!(of("").is_empty());
    }
}
