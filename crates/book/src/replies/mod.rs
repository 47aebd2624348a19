//! Rules about replies: causes, and the wording that reveals them. Facts and patterns only; the program explains
//! replies.

mod examples;
mod fold;
mod limits;
mod load;
mod normal;
mod notation;
mod phrases;
mod schema;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::{ControlFlow, Range};
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

pub use load::{load, load_and_try, load_and_try_after};
pub(crate) use normal::is_unspaced;
pub use normal::{CUT, Normal};

use crate::catalog::{Catalog, Reference};
use crate::reading::Reader;
pub use crate::reading::SMTP;
use crate::vocabulary::{Actor, Cause, MailKind, Outcome, Retry, Strength, Subject, Suppression};
use phrases::{Finder, Phrases};

/// The most rules that may fire in a text; it is searched no further then. No reply has as many, and a list of all replies has no
/// cause.
const MOST_RULES: usize = 256;

/// Rules and causes.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Replies {
    rules: Vec<Rule>,
    phases: Vec<String>,
    phrases: Phrases<Meaning>,
    frames: Phrases<FrameMeaning>,
    /// The kinds of mail that words tell, in the order of the files.
    mails: Vec<MailKind>,
    mail_phrases: Phrases<MailMeaning>,
    /// The tables of words for the kind of a mail, by what the subject begins with before a colon.
    mail_prefixes: BTreeMap<String, usize>,
    letters: Letters,
    /// The fields that mail programs show above a mail, by name.
    headers: BTreeMap<String, HeaderField>,
    causes: BTreeMap<Cause, CauseFacts>,
    #[serde(skip)]
    reader: Reader,
    /// The hosts of the documents that rules rest on, once somebody asks for them.
    #[serde(skip)]
    hosts: OnceLock<HashSet<String>>,
}

/// The effect of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Meaning {
    /// It makes a rule fire: the rule's index.
    Fires(usize),
    /// It keeps a rule quiet.
    Quiets(usize),
    /// It says that the refusal passes.
    Passes,
}

/// The effect of a phrase around a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum FrameMeaning {
    /// None.
    Nothing,
    /// It reveals the phase: the index of its key.
    Phase(usize),
    /// It says that the failure lies on the sender's own side: the index of its table.
    OwnSide(usize),
    /// It keeps a table from saying so.
    NotOwnSide(usize),
}

/// What programs put around the replies in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frames {
    /// The places of words that say nothing, in the order of the text; they may overlap.
    pub ranges: Vec<Range<usize>>,
    /// The key of the first phase that the words name.
    pub phase: Option<String>,
    /// True if they say that the failure lies on the sender's own side.
    pub is_own_side: bool,
}

/// The effect of a phrase that tells the kind of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct MailMeaning {
    /// The index of the table.
    table: usize,
    /// True if it counts in the subject, false if in the text.
    is_subject: bool,
}

/// Words that letters of people begin and end with.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Letters {
    openings: Vec<String>,
    closings: Vec<String>,
}

/// What a field holds that a mail program shows above a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HeaderField {
    /// The subject.
    Subject,
    /// The sender.
    Sender,
    /// Something else.
    Other,
}

/// The kinds of mail that words tell, the likeliest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MailWords {
    /// By the subject.
    pub in_subject: Vec<MailKind>,
    /// By the text.
    pub in_text: Vec<MailKind>,
}

/// A rule: a wording that reveals a cause.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Rule {
    /// The rule's name: `mailbox-full-de`.
    pub id: String,
    /// The cause that it reveals.
    pub cause: Cause,
    /// Its weight as evidence.
    pub strength: Strength,
    /// The provider, if only one uses this wording.
    pub provider: Option<String>,
    /// The codes of which the reply must have one; empty if any will do.
    pub codes: Vec<String>,
    /// The document that the meaning rests on.
    pub reference: Reference,
    /// What the words are about, if that is certain: of requests they say nothing in a mail, and of messages they show that
    /// the text is about mail.
    pub subject: Option<Subject>,
    /// The advice on the recipient's address, where the words tell more than the cause. What is not `no` is for final
    /// refusals.
    pub suppression: Option<Suppression>,
    /// Who must act, where the words tell more than the code and the cause.
    pub actor: Option<Actor>,
}

/// The facts about a cause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct CauseFacts {
    /// The usual outcome, for replies without a code.
    pub usual: Outcome,
    /// Who must act.
    pub actor: Actor,
    /// What a text with the cause speaks of where no code tells, if the cause alone says so.
    pub subject: Option<Subject>,
    /// The advice after a temporary refusal.
    pub transient: Consequence,
    /// The advice after a final refusal.
    pub permanent: Consequence,
    /// What else follows where the failure lies on the sender's own side, if anything does.
    pub own_side: Option<OwnSideConsequence>,
    /// The wait after a temporary refusal, in seconds, and the document that requires it.
    pub wait: Option<(u32, Reference)>,
}

impl CauseFacts {
    /// Returns true for a cause that exists only in mail.
    pub fn is_of_mail(&self) -> bool {
        self.subject == Some(Subject::Message)
    }
}

/// What follows where a failure lies on the sender's own side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnSideConsequence {
    /// Who must act.
    pub actor: Actor,
    /// Advice on removing the address from mailing lists.
    pub suppression: Suppression,
}

/// The advice for one outcome of a cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consequence {
    /// Advice on sending again.
    pub retry: Retry,
    /// Advice on removing the address from mailing lists.
    pub suppression: Suppression,
}

/// A code as written in a text. Providers use unregistered enhanced codes, so the catalog may lack it.
#[derive(Clone, Copy, Debug)]
pub struct WrittenCode<'t> {
    /// The protocol's id.
    pub protocol: &'t str,
    /// The value as written: `5.7.606`.
    pub value: &'t str,
}

impl WrittenCode<'_> {
    /// Returns true if this is the code with this id, in which `X` stands for any class.
    fn is(&self, id: &str) -> bool {
        let Some((protocol, value)) = id.split_once('/') else { return false };
        let of_any_class = || value.strip_prefix('X').zip(self.value.get(1..)).is_some_and(|(one, other)| one == other);
        protocol == self.protocol && (value == self.value || of_any_class())
    }
}

/// A rule that fired.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiredRule {
    /// The rule's index.
    pub rule: usize,
    /// The words that made it fire, in the bytes of the text that was normalized.
    pub span: Range<usize>,
    /// The number of letters in its phrase: longer phrases say more.
    pub letters: usize,
}

/// The rules that a text matches.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct RuleMatches {
    /// The rules that fired, each once, by its longest phrase.
    pub fired: Vec<FiredRule>,
    /// True if the words say that the refusal passes: "for a while".
    pub passes: bool,
}

impl Replies {
    /// The rule with an index.
    pub fn rule(&self, index: usize) -> &Rule {
        &self.rules[index]
    }

    /// The same rules, with a reader for the codes of a catalog.
    #[must_use]
    pub fn reading(self, catalog: &Catalog) -> Self {
        Self { reader: Reader::new(catalog), ..self }
    }

    /// The reader of codes in text.
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// Every rule.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// Returns true if a document that a rule rests on is at a host: the pages on which a provider explains its replies.
    pub fn cites(&self, host: &str) -> bool {
        let hosts = self.hosts.get_or_init(|| {
            let urls = self.rules.iter().filter_map(|rule| rule.reference.url.strip_prefix("https://"));
            urls.filter_map(|url| url.split('/').next()).map(str::to_ascii_lowercase).collect()
        });
        hosts.contains(&host.to_ascii_lowercase())
    }

    /// The facts about a cause.
    pub fn cause(&self, cause: Cause) -> &CauseFacts {
        &self.causes[&cause]
    }

    /// Returns true for a text that begins and ends as letters of people do.
    pub fn is_letter(&self, text: &str) -> bool {
        /// The maximum length of a salutation or a closing, in bytes; a sentence is longer.
        const LONGEST: usize = 96;
        /// The number of last lines of which one closes the letter: the others are names.
        const LAST: usize = 4;
        let begins = |line: &str, words: &[String]| {
            if line.len() > LONGEST {
                return false;
            }
            let normal = Normal::phrase(line);
            let is_whole = |rest: &str| rest.is_empty() || rest.starts_with(' ') || rest.starts_with(is_unspaced);
            words.iter().any(|words| normal.strip_prefix(words.as_str()).is_some_and(is_whole))
        };
        let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
        lines().next().is_some_and(|first| begins(first, &self.letters.openings))
            && lines().rev().take(LAST).any(|line| begins(line, &self.letters.closings))
    }

    /// The field of a mail's header in a line that a mail program shows above the mail, and its value.
    pub fn header_field<'t>(&self, line: &'t str) -> Option<(HeaderField, &'t str)> {
        let (name, value) = line.split_once([':', '：'])?;
        let field = self.headers.get(&name.trim().to_lowercase())?;
        Some((*field, value.trim()))
    }

    /// A finder of the words that programs put around the replies that they pass on.
    pub fn framing(&self) -> Framing<'_> {
        Framing { replies: self, finder: self.frames.every_finder() }
    }

    /// The kinds of mail that the words of a subject and of texts tell.
    pub fn mail_words<'t>(&self, subject: &str, texts: impl IntoIterator<Item = &'t str>) -> MailWords {
        let mut finder = self.mail_phrases.finder();
        let mut kinds = |text: &str, of_subject: bool| {
            let mut tables = BTreeSet::new();
            finder.find(Normal::new(text).as_str(), |MailMeaning { table, is_subject }, _, _| {
                tables.extend((is_subject == of_subject).then_some(table));
            });
            tables
        };
        let mut in_subject = kinds(subject, true);
        let prefix = subject.split_once([':', '：']).map(|(prefix, _)| Normal::phrase(prefix));
        in_subject.extend(prefix.and_then(|prefix| self.mail_prefixes.get(&prefix)));
        let in_text: BTreeSet<usize> = texts.into_iter().flat_map(|text| kinds(text, false)).collect();
        let by_table = |tables: BTreeSet<usize>| tables.into_iter().map(|table| self.mails[table]).collect();
        MailWords { in_subject: by_table(in_subject), in_text: by_table(in_text) }
    }

    /// A matcher of the rules.
    pub fn matcher(&self) -> Matcher<'_> {
        Matcher { replies: self, finder: self.phrases.finder(), quiet: HashSet::new() }
    }
}

/// Finds what programs put around replies, in any number of texts, one after the other. What it keeps between them is as
/// large as all phrases.
#[derive(Debug)]
pub struct Framing<'r> {
    replies: &'r Replies,
    finder: Finder<'r, FrameMeaning>,
}

impl Framing<'_> {
    /// The words in a text that programs put around the replies that they pass on.
    pub fn frames(&mut self, text: &str) -> Frames {
        let normal = Normal::new(text);
        let mut ranges = Vec::new();
        let mut phase: Option<(usize, usize)> = None;
        let (mut own, mut not_own) = (HashSet::new(), HashSet::new());
        self.finder.find(normal.as_str(), |meaning, found, _| match meaning {
            FrameMeaning::Nothing => ranges.push(normal.source(found)),
            FrameMeaning::Phase(index) => {
                if phase.is_none_or(|(start, _)| found.start < start) {
                    phase = Some((found.start, index));
                }
            }
            FrameMeaning::OwnSide(table) => {
                own.insert(table);
            }
            FrameMeaning::NotOwnSide(table) => {
                not_own.insert(table);
            }
        });
        ranges.sort_by_key(|range| range.start);
        let phase = phase.map(|(_, index)| self.replies.phases[index].clone());
        Frames { ranges, phase, is_own_side: own.difference(&not_own).next().is_some() }
    }
}

/// Matches the rules against any number of texts, one after the other. What it keeps between them is as large as all
/// phrases.
#[derive(Debug)]
pub struct Matcher<'r> {
    replies: &'r Replies,
    finder: Finder<'r, Meaning>,
    /// The rules that are kept quiet.
    quiet: HashSet<usize>,
}

impl Matcher<'_> {
    /// Matches the rules against a text, in one pass. `codes` are the codes of the reply, and `names` the places, ascending
    /// and apart, in the text that was normalized where one stands by its name, which alone makes no rule fire.
    pub fn match_rules(&mut self, text: &Normal<'_>, codes: &[WrittenCode<'_>], names: &[Range<usize>]) -> RuleMatches {
        let (rules, quiet) = (&self.replies.rules, &mut self.quiet);
        quiet.clear();
        let mut best: HashMap<usize, FiredRule> = HashMap::new();
        let mut passes = false;
        let is_name = |found: &Range<usize>| {
            if names.is_empty() {
                return false;
            }
            let span = text.source(found.clone());
            let before = names.partition_point(|name| name.start <= span.start);
            names[..before].last().is_some_and(|name| span.end <= name.end)
        };
        // What stands in a name first may stand elsewhere, too.
        // It breaks where nobody could rely on more.
        let _ = self.finder.find_apart(text.as_str(), is_name, |meaning, found, letters| {
            match meaning {
                Meaning::Fires(rule) => {
                    if best.get(&rule).is_none_or(|known| known.letters < letters) && !is_name(&found) {
                        best.insert(rule, FiredRule { rule, span: text.source(found), letters });
                    }
                }
                // A rule may name fields that follow each other; what keeps it quiet is said in one.
                Meaning::Quiets(_) | Meaning::Passes if text.crosses_fields(&found) => {}
                Meaning::Quiets(rule) => {
                    quiet.insert(rule);
                }
                Meaning::Passes => passes = true,
            }
            if best.len() < MOST_RULES { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        let has = |wanted: &String| codes.iter().any(|code| code.is(wanted));
        let mut fired: Vec<FiredRule> = best.into_values().collect();
        fired.retain(|fired| {
            let rule = &rules[fired.rule];
            !quiet.contains(&fired.rule) && (rule.codes.is_empty() || rule.codes.iter().any(has))
        });
        fired.sort_by_key(|fired| (fired.span.start, fired.rule));
        RuleMatches { fired, passes }
    }
}
