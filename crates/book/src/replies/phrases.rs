//! Finds phrases in one pass, with an index of their fragments that is read in place and the progress of every phrase.
//! A fragment begins where a word does and ends within its own length, so time is linear in the text.

use std::collections::BTreeMap;
use std::ops::Range;

use fst::{Map, MapBuilder};
use serde::{Deserialize, Serialize};

use super::Normal;

/// The maximum distance between two fragments of a phrase, in characters.
const GAP: usize = 40;

/// Phrases, each with its meaning.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(serialize = "M: Serialize", deserialize = "M: Deserialize<'de>"))]
pub(super) struct Phrases<M> {
    /// The fragments and their numbers.
    #[serde(with = "bytes")]
    fragments: Map<Vec<u8>>,
    /// For each fragment, its uses in phrases. The start of a longer phrase is not listed: finding the fragment is its
    /// progress.
    uses: Vec<Vec<Use<M>>>,
    /// The number of fragments, over all phrases, that are neither first nor last.
    steps: usize,
}

/// A fragment's place in a phrase.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Use<M> {
    before: Before,
    then: Then<M>,
    /// True if the last word may have any ending.
    is_stem: bool,
}

/// The condition on the text before a fragment.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
enum Before {
    /// Nothing: it is the whole phrase.
    Nothing,
    /// The phrase's first fragment: its number, and true if its last word may have any ending.
    First { fragment: usize, is_stem: bool },
    /// A later fragment: the number of the step.
    Step(usize),
}

/// The state of a phrase after a fragment.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
enum Then<M> {
    /// It continues: the number of the step.
    Step(usize),
    /// It is complete: its meaning, and its number of letters.
    Meaning(M, usize),
}

/// The start of a phrase and the end of its last fragment so far; the end is 0 if there is none.
type Progress = (u32, u32);

impl<M: Copy> Phrases<M> {
    /// Builds the index.
    ///
    /// # Errors
    ///
    /// A phrase with a fragment without words.
    pub(super) fn new<'a>(phrases: impl IntoIterator<Item = (&'a str, M)>) -> Result<Self, String> {
        let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
        let mut uses: Vec<Vec<Use<M>>> = Vec::new();
        let mut steps = 0;
        for (phrase, meaning) in phrases {
            let fragments: Vec<&str> = phrase.split('…').map(str::trim).collect();
            let words: Vec<String> = fragments.iter().map(|fragment| Normal::phrase(fragment)).collect();
            let letters = words.iter().map(|words| words.chars().count()).sum();
            let mut before = Before::Nothing;
            for (index, (written, words)) in fragments.iter().zip(words).enumerate() {
                if words.is_empty() {
                    return Err(format!("\"{phrase}\" has a part without words"));
                }
                let fragment = *numbers.entry(words).or_insert(uses.len());
                if fragment == uses.len() {
                    uses.push(Vec::new());
                }
                let is_stem = written.ends_with('*');
                let is_last = index + 1 == fragments.len();
                if index == 0 && !is_last {
                    before = Before::First { fragment, is_stem };
                    continue;
                }
                let then = if is_last { Then::Meaning(meaning, letters) } else { Then::Step(steps) };
                uses[fragment].push(Use { before, then, is_stem });
                before = Before::Step(steps);
                steps += usize::from(!is_last);
            }
        }
        let mut fragments = MapBuilder::memory();
        let inserted = numbers.iter().try_for_each(|(words, number)| fragments.insert(words, *number as u64));
        let fragments = inserted.and_then(|()| fragments.into_inner()).and_then(Map::new);
        Ok(Self { fragments: fragments.map_err(|error| error.to_string())?, uses, steps })
    }

    /// Reports every phrase in a normalized text: its meaning, its place and its number of letters.
    pub(super) fn find(&self, text: &str, mut report: impl FnMut(M, Range<usize>, usize)) {
        let mut hits = self.fragments_in(text).peekable();
        // Most paragraphs of a long text hold nothing, and what follows is as large as all phrases.
        if hits.peek().is_none() {
            return;
        }
        let mut progress: Vec<Progress> = vec![(0, 0); self.steps];
        // By fragment: where it was found last, at all and as whole words.
        let mut found: Vec<[Progress; 2]> = vec![[(0, 0); 2]; self.uses.len()];
        for (fragment, hit) in hits {
            let is_whole = ends(text, hit.end);
            for place in self.uses[fragment].iter().filter(|place| place.is_stem || is_whole) {
                let last = match place.before {
                    Before::Nothing => None,
                    Before::First { fragment, is_stem } => Some(found[fragment][usize::from(!is_stem)]),
                    Before::Step(step) => Some(progress[step]),
                };
                let start = match last {
                    None => hit.start as u32,
                    Some((start, end)) if end > 0 && is_near(text, end as usize, hit.start) => start,
                    Some(_) => continue,
                };
                match place.then {
                    Then::Meaning(meaning, letters) => report(meaning, start as usize..hit.end, letters),
                    Then::Step(step) => progress[step] = (start, hit.end as u32),
                }
            }
            let place = (hit.start as u32, hit.end as u32);
            found[fragment][0] = place;
            if is_whole {
                found[fragment][1] = place;
            }
        }
    }

    /// Every fragment that begins where a word may begin, in ascending order.
    fn fragments_in<'t>(&'t self, text: &'t str) -> impl Iterator<Item = (usize, Range<usize>)> + 't {
        let starts = text.char_indices().map(|(at, _)| at).filter(|at| begins(text, *at));
        starts.flat_map(|start| self.fragments_at(text, start))
    }

    /// The fragments that begin at a place, the shorter first.
    fn fragments_at(&self, text: &str, start: usize) -> SmallFound {
        let index = self.fragments.as_fst();
        let mut found = SmallFound::new();
        let mut node = index.root();
        let mut number = 0;
        for (length, byte) in (1..).zip(&text.as_bytes()[start..]) {
            let Some(input) = node.find_input(*byte) else { break };
            let transition = node.transition(input);
            number += transition.out.value();
            node = index.node(transition.addr);
            if node.is_final() {
                let fragment = usize::try_from(number + node.final_output().value()).unwrap_or(usize::MAX);
                found.push((fragment, start..start + length));
            }
        }
        found
    }
}

/// Fragments that begin at one place: nearly always none.
type SmallFound = Vec<(usize, Range<usize>)>;

/// Serializes the index as its bytes.
mod bytes {
    use fst::Map;
    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(map: &Map<Vec<u8>>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(map.as_fst().as_bytes())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Map<Vec<u8>>, D::Error> {
        Map::new(Vec::<u8>::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

fn is_near(text: &str, end: usize, start: usize) -> bool {
    // No character has more than four bytes.
    end <= start && start - end <= 4 * GAP && text[end..start].chars().count() <= GAP
}

/// Returns true if a word may begin here: after a space, or next to a character of a script without spaces.
fn begins(text: &str, at: usize) -> bool {
    let first = text[at..].chars().next();
    let mut before = text[..at].chars().rev();
    match (before.next(), first) {
        (Some(before), Some(first)) if before.is_alphanumeric() => is_unspaced(before) || is_unspaced(first),
        // Within "5.7.1" or a host name.
        (Some('.'), _) => false,
        _ => true,
    }
}

fn ends(text: &str, at: usize) -> bool {
    let last = text[..at].chars().next_back();
    let mut after = text[at..].chars();
    match (last, after.next()) {
        (Some(last), Some(after)) if after.is_alphanumeric() => is_unspaced(last) || is_unspaced(after),
        (_, Some('.')) => false,
        _ => true,
    }
}

/// Chinese, Japanese and Korean: no spaces between words, or endings joined to them.
fn is_unspaced(char: char) -> bool {
    matches!(char, '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::{Normal, Phrases};

    fn found(phrases: &[&str], text: &str) -> Vec<usize> {
        let phrases = phrases.iter().enumerate().map(|(index, phrase)| (*phrase, index));
        let phrases = Phrases::new(phrases).expect("phrases");
        let text = Normal::new(text);
        let mut found = Vec::new();
        phrases.find(text.as_str(), |index, _, _| found.push(index));
        found.sort_unstable();
        found.dedup();
        found
    }

    #[test]
    fn words_are_matched_whole() {
        let phrases = ["mailbox full", "full", "block*", "5.7.1", "spamhaus.org", "满"];
        assert_eq!(found(&phrases, "Mailbox  FULL!"), [0, 1]);
        assert_eq!(found(&phrases, "mailbox fully"), [] as [usize; 0]);
        assert_eq!(found(&phrases, "blocked, unblocked"), [2]);
        assert_eq!(found(&phrases, "unblocked"), [] as [usize; 0]);
        assert_eq!(found(&phrases, "550 5.7.1 x"), [3]);
        assert_eq!(found(&phrases, "15.7.1 5.7.10 5.7.1.2"), [] as [usize; 0]);
        assert_eq!(found(&phrases, "zen.spamhaus.org"), [] as [usize; 0]);
        assert_eq!(found(&phrases, "邮箱已满了"), [5]);
    }

    #[test]
    fn gaps_are_bounded() {
        let phrases = ["account … not … exist"];
        assert_eq!(found(&phrases, "the account that you tried to reach does not exist"), [0]);
        assert_eq!(found(&phrases, "not exist account"), [] as [usize; 0]);
        let far = format!("account {} not exist", "x ".repeat(40));
        assert_eq!(found(&phrases, &far), [] as [usize; 0]);
    }

    #[test]
    fn a_part_without_words_is_refused() {
        assert!(Phrases::new([("full … !", 0)]).is_err());
    }
}
