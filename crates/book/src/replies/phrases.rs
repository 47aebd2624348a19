//! Finds phrases in one pass, with an index of their fragments that is read in place and the progress of every phrase.
//! A fragment begins where a word does and ends within its own length, so time is linear in the text.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::ops::{ControlFlow, Range};

use fst::{Map, MapBuilder};
use serde::{Deserialize, Serialize};

use super::CUT;
use super::normal::{is_of_word, is_unspaced};
use super::notation;

/// The maximum distance between two fragments of a phrase, in characters.
const GAP: usize = 40;

/// The maximum number of uses of a fragment, three times what any has: wherever it occurs, each may be looked at.
const MAX_USES: usize = 256;

/// Phrases, each with its meaning. Those that begin alike share their steps.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(serialize = "M: Serialize", deserialize = "M: Deserialize<'de>, 'de: 'static"))]
pub(super) struct Phrases<M> {
    /// The fragments and their numbers; those of the build stay where the program has them.
    #[serde(with = "bytes")]
    fragments: Map<Cow<'static, [u8]>>,
    /// The uses of fragments in phrases, by fragment: those as a whole phrase first, then other ends, then later steps
    /// before earlier ones, so that no use sees what the same fragment has just done.
    uses: Box<[Use<M>]>,
    /// For each fragment, the end of its uses.
    ends: Box<[u32]>,
    /// The number of steps: of parts, over all phrases, that are not the last.
    steps: u32,
}

/// A fragment's place in a phrase.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Use<M> {
    /// The step that comes before; `None` at the start.
    before: Option<u32>,
    then: Then<M>,
    /// True if the last word may have any ending.
    is_stem: bool,
}

impl<M> Use<M> {
    /// Returns true if the fragment is the whole phrase.
    fn is_alone(&self) -> bool {
        self.before.is_none() && matches!(self.then, Then::Meaning(_))
    }
}

/// The state of a phrase after a fragment.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
enum Then<M> {
    /// It continues: the number of the step.
    Step(u32),
    /// It is complete: its meaning.
    Meaning(M),
}

/// How far a phrase has come.
#[derive(Clone, Copy, Debug)]
struct Progress {
    /// The number of the finder's text; no text has the number 0.
    round: u32,
    /// The start of the phrase in the text.
    start: u32,
    /// The end of its last fragment so far.
    end: u32,
    /// The number of letters so far.
    letters: u32,
}

/// No progress.
const NOWHERE: Progress = Progress { round: 0, start: 0, end: 0, letters: 0 };

/// Finds phrases in any number of texts, one after the other.
#[derive(Debug)]
pub(super) struct Finder<'p, M> {
    phrases: &'p Phrases<M>,
    /// The number of the text.
    round: u32,
    /// By step.
    progress: Vec<Progress>,
    /// By fragment: the last text that has it, at all and as whole words; then those in places apart.
    found: Vec<[[u32; 2]; 2]>,
    /// True if phrases of one fragment are reported each time.
    is_each: bool,
}

impl<M: Copy> Finder<'_, M> {
    /// Reports every phrase in a normalized text: its meaning, its place and its number of letters. What is found again
    /// is reported again only by a finder of every place.
    pub(super) fn find(&mut self, text: &str, mut report: impl FnMut(M, Range<usize>, usize)) {
        let report = |meaning, place, letters| {
            report(meaning, place, letters);
            ControlFlow::Continue(())
        };
        // It never breaks.
        let _ = self.find_apart(text, |_| false, report);
    }

    /// The same until the report breaks, but what is found in a place apart is reported once more where it is found in
    /// another.
    pub(super) fn find_apart(
        &mut self,
        text: &str,
        is_apart: impl Fn(&Range<usize>) -> bool,
        mut report: impl FnMut(M, Range<usize>, usize) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let Self { phrases, round, progress, found, is_each } = self;
        // What is left of the texts before counts as nothing.
        *round += 1;
        let round = *round;
        phrases.fragments_in(text, |fragment, hit| {
            let is_whole = ends(text, hit.end);
            let mut uses = phrases.uses_of(fragment);
            let found = &mut found[fragment][usize::from(is_apart(&hit))];
            if !*is_each && found[usize::from(is_whole)] == round {
                uses = &uses[uses.partition_point(Use::is_alone)..];
            }
            let letters = text[hit.clone()].chars().count() as u32;
            for place in uses.iter().filter(|place| place.is_stem || is_whole) {
                let (start, letters) = match place.before.map(|step| progress[step as usize]) {
                    None => (hit.start as u32, letters),
                    Some(last) if last.round == round && is_near(text, last.end as usize, hit.start) => {
                        (last.start, last.letters + letters)
                    }
                    Some(_) => continue,
                };
                match place.then {
                    Then::Meaning(meaning) => report(meaning, start as usize..hit.end, letters as usize)?,
                    Then::Step(step) => {
                        progress[step as usize] = Progress { round, start, end: hit.end as u32, letters };
                    }
                }
            }
            found[0] = round;
            if is_whole {
                found[1] = round;
            }
            ControlFlow::Continue(())
        })
    }
}

/// The wordings of a part: the number of each fragment, and true if its last word may have any ending.
type Part = Vec<(usize, bool)>;

impl<M: Copy> Phrases<M> {
    /// Builds the index.
    ///
    /// # Errors
    ///
    /// A phrase that is not well written, and a fragment that too many phrases have.
    pub(super) fn new<'a>(phrases: impl IntoIterator<Item = (&'a str, M)>) -> Result<Self, String> {
        let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
        let mut uses: Vec<Vec<Use<M>>> = Vec::new();
        let mut steps: HashMap<(Option<u32>, Part), u32> = HashMap::new();
        for (phrase, meaning) in phrases {
            let parts = notation::parts(phrase)?;
            let mut before = None;
            for (index, wordings) in (1..).zip(&parts) {
                let mut part: Part = Vec::with_capacity(wordings.len());
                for wording in wordings {
                    let next = numbers.len();
                    part.push((*numbers.entry(wording.words.clone()).or_insert(next), wording.is_stem));
                }
                part.sort_unstable();
                part.dedup();
                uses.resize_with(numbers.len(), Vec::new);
                let then = if index == parts.len() {
                    Then::Meaning(meaning)
                } else {
                    let next = steps.len() as u32;
                    let step = *steps.entry((before, part.clone())).or_insert(next);
                    if step < next {
                        before = Some(step);
                        continue;
                    }
                    Then::Step(step)
                };
                for (fragment, is_stem) in part {
                    if uses[fragment].len() == MAX_USES {
                        let part = wordings.iter().map(|way| way.words.as_str()).collect::<Vec<_>>().join("|");
                        return Err(format!("more than {MAX_USES} phrases have a part of \"{part}\""));
                    }
                    uses[fragment].push(Use { before, then, is_stem });
                }
                if let Then::Step(step) = then {
                    before = Some(step);
                }
            }
        }
        for uses in &mut uses {
            uses.sort_by_key(|place| match place.then {
                Then::Meaning(_) => (!place.is_alone(), Reverse(u32::MAX)),
                Then::Step(step) => (true, Reverse(step)),
            });
        }
        let ends = uses.iter().scan(0, |end, uses| {
            *end += uses.len() as u32;
            Some(*end)
        });
        let ends = ends.collect();
        let mut fragments = MapBuilder::memory();
        let inserted = numbers.iter().try_for_each(|(words, number)| fragments.insert(words, *number as u64));
        let fragments = inserted.and_then(|()| fragments.into_inner()).and_then(|bytes| Map::new(Cow::Owned(bytes)));
        let fragments = fragments.map_err(|error| error.to_string())?;
        Ok(Self { fragments, uses: uses.into_iter().flatten().collect(), ends, steps: steps.len() as u32 })
    }

    fn uses_of(&self, fragment: usize) -> &[Use<M>] {
        let start = fragment.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.uses[start as usize..self.ends[fragment] as usize]
    }

    /// A finder of the phrases.
    pub(super) fn finder(&self) -> Finder<'_, M> {
        Finder {
            phrases: self,
            round: 0,
            progress: vec![NOWHERE; self.steps as usize],
            found: vec![[[0; 2]; 2]; self.ends.len()],
            is_each: false,
        }
    }

    /// A finder of every place of every phrase.
    pub(super) fn every_finder(&self) -> Finder<'_, M> {
        Finder { is_each: true, ..self.finder() }
    }

    /// Reports every fragment that begins where a word may begin, in ascending order, the shorter first, until the report
    /// breaks.
    fn fragments_in(
        &self,
        text: &str,
        mut report: impl FnMut(usize, Range<usize>) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let mut before = None;
        for (start, first) in text.char_indices() {
            if begins(before.replace(first), first) {
                self.fragments_at(text, start, &mut report)?;
            }
        }
        ControlFlow::Continue(())
    }

    /// Reports the fragments that begin at a place, the shorter first, until the report breaks.
    fn fragments_at(
        &self,
        text: &str,
        start: usize,
        report: &mut impl FnMut(usize, Range<usize>) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let index = self.fragments.as_fst();
        let mut node = index.root();
        let mut number = 0;
        for (length, byte) in (1..).zip(&text.as_bytes()[start..]) {
            let Some(input) = node.find_input(*byte) else { break };
            let transition = node.transition(input);
            number += transition.out.value();
            node = index.node(transition.addr);
            if node.is_final() {
                let fragment = usize::try_from(number + node.final_output().value()).unwrap_or(usize::MAX);
                report(fragment, start..start + length)?;
            }
        }
        ControlFlow::Continue(())
    }
}

/// Serializes the index as its bytes.
mod bytes {
    use std::borrow::Cow;

    use fst::Map;
    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serializer};

    type Index = Map<Cow<'static, [u8]>>;

    pub(super) fn serialize<S: Serializer>(index: &Index, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(index.as_fst().as_bytes())
    }

    pub(super) fn deserialize<'de: 'static, D: Deserializer<'de>>(deserializer: D) -> Result<Index, D::Error> {
        Map::new(Cow::Borrowed(<&'de [u8]>::deserialize(deserializer)?)).map_err(D::Error::custom)
    }
}

fn is_near(text: &str, end: usize, start: usize) -> bool {
    // No character has more than four bytes.
    let is_short = end <= start && start - end <= 4 * GAP && text[end..start].chars().count() <= GAP;
    is_short && !text[end..start].contains(CUT)
}

/// Returns true if a word may begin with a character: after a space, or next to one of a script without spaces.
fn begins(before: Option<char>, first: char) -> bool {
    match before {
        Some(before) if is_of_word(before) => is_unspaced(before) || is_unspaced(first),
        // Within "5.7.1" or a host name.
        Some('.') => false,
        _ => true,
    }
}

fn ends(text: &str, at: usize) -> bool {
    let last = text[..at].chars().next_back();
    let mut after = text[at..].chars();
    match (last, after.next()) {
        (Some(last), Some(after)) if is_of_word(after) => is_unspaced(last) || is_unspaced(after),
        (_, Some('.')) => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::Phrases;
    use crate::replies::Normal;

    fn found(phrases: &[&str], text: &str) -> Vec<usize> {
        let phrases = phrases.iter().enumerate().map(|(index, phrase)| (*phrase, index));
        let phrases = Phrases::new(phrases).expect("phrases");
        let text = Normal::new(text);
        let mut found = Vec::new();
        phrases.finder().find(text.as_str(), |index, _, _| found.push(index));
        found.sort_unstable();
        found.dedup();
        found
    }

    #[test]
    fn words_are_matched_whole() {
        let phrases = ["mailbox full", "full", "block*", "5.7.1", "spamhaus.org", "满", "ไม่พบ"];
        assert_eq!(found(&phrases, "Mailbox  FULL!"), [0, 1]);
        assert_eq!(found(&phrases, "mailbox fully"), [] as [usize; 0]);
        assert_eq!(found(&phrases, "blocked, unblocked"), [2]);
        assert_eq!(found(&phrases, "unblocked"), [] as [usize; 0]);
        assert_eq!(found(&phrases, "550 5.7.1 x"), [3]);
        assert_eq!(found(&phrases, "15.7.1 5.7.10 5.7.1.2"), [] as [usize; 0]);
        assert_eq!(found(&phrases, "zen.spamhaus.org"), [] as [usize; 0]);
        assert_eq!(found(&phrases, "邮箱已满了"), [5]);
        assert_eq!(found(&phrases, "เราไม่พบที่อยู่"), [6]);
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
    fn alternatives_are_found_like_phrases_of_their_own() {
        let phrases =
            ["{user|account} … not {found|exist*}", "{user|account} … gone", "a … a … a", "{mail|post}box {is |}full"];
        assert_eq!(found(&phrases, "the user was not found"), [0]);
        assert_eq!(found(&phrases, "your account does not existing"), [0]);
        assert_eq!(found(&phrases, "the account is gone"), [1]);
        assert_eq!(found(&phrases, "not found: user"), [] as [usize; 0]);
        assert_eq!(found(&phrases, "a b a"), [] as [usize; 0]);
        assert_eq!(found(&phrases, "a b a b a"), [2]);
        assert_eq!(found(&phrases, "postbox full, mailbox is full"), [3]);
    }

    #[test]
    fn a_search_ends_where_the_report_breaks() {
        let phrases = Phrases::new([("mailbox", 0), ("full", 1), ("user", 2)]).expect("phrases");
        let mut found = Vec::new();
        let text = Normal::new("mailbox full, user gone");
        let end = phrases.finder().find_apart(
            text.as_str(),
            |_| false,
            |number, _, _| {
                found.push(number);
                if number == 1 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            },
        );
        assert_eq!((end, found), (ControlFlow::Break(()), vec![0, 1]));
    }

    #[test]
    fn letters_are_those_of_what_was_found() {
        let phrases = Phrases::new([("{user|mail account} … gone", ())]).expect("phrases");
        let mut letters = Vec::new();
        let text = Normal::new("user gone. mail account was gone");
        phrases.finder().find(text.as_str(), |(), _, found| letters.push(found));
        assert_eq!(letters, [8, 16]);
    }
}
