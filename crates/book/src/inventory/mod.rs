//! The inventory: every message that a language must have. No code outside of this folder spells out a message id.

pub mod ids;
pub mod messages;

use std::collections::BTreeSet;

pub use messages::Message;

use crate::catalog::{Catalog, Code, CodeId};
use crate::vocabulary::{
    Actor, Aspect, Cause, Confidence, ConflictKind, FallbackReason, Fit, MailKind, MatchKind, Outcome, Remedy,
    RepeatSafety, Retry, SectionKind, Standing, Subject, Suppression, UnofficialKind, Word,
};

/// The attributes of every code's message.
pub const CODE_ATTRIBUTES: [&str; 4] = ["description", "when", "fix", "use"];

/// The attributes of every cause's message.
pub const CAUSE_ATTRIBUTES: [&str; 5] = ["happened", "customer", "administrator", "avoid", "ask"];

/// The causes that mail has in common with other protocols and that need other advice there: a page or a call has no
/// recipient, mailbox or attachment. Each has words for mail besides.
pub const CAUSES_WORDED_FOR_MAIL: [Cause; 8] = [
    Cause::None,
    Cause::CredentialsRefused,
    Cause::EncryptionRequired,
    Cause::RateLimited,
    Cause::MessageTooLarge,
    Cause::Loop,
    Cause::Policy,
    Cause::Redirected,
];

/// The texts about a kind of mail, besides its name.
pub const MAIL_KIND_ATTRIBUTES: [&str; 2] = ["happened", "advice"];

/// The headings of what a page about two codes says of both: the fields of the API's `Headings`.
pub const HEADINGS: [&str; 10] = [
    "differences",
    "other-differences",
    "similarities",
    "use",
    "neighbours",
    "equivalents",
    "learn-more",
    "related-codes",
    "related-pairs",
    "references",
];

/// The variables that the shared texts of unofficial codes may use.
const UNOFFICIAL_VARIABLES: [&str; 5] = ["code", "seen", "standard", "stands-for", "stands-for-title"];

/// The catalog's name for places without a name of their own, among the places where a code is seen.
pub const POPULAR_LISTS: &str = "popular lists";

/// A message that every locale must have, and its file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Required {
    /// The file's name: `smtp.ftl`.
    pub file: String,
    /// The message's id.
    pub id: String,
    /// True if it has a value of its own.
    pub value: bool,
    /// Its attributes.
    pub attributes: Vec<String>,
    /// The variables that the program passes, to its value and to each attribute alike.
    pub variables: Vec<String>,
    /// True if each place must use all of them; only shared texts need not.
    pub uses_all: bool,
    /// True if its value is a sentence, which ends in punctuation; attributes always are sentences.
    pub sentence: bool,
    /// True if `$count` is passed as a number, by whose plural category the text is chosen.
    pub counts: bool,
}

impl Required {
    /// A name, heading or title.
    pub(crate) fn name(file: &str, id: String) -> Self {
        let file = file.to_owned();
        Self {
            file,
            id,
            value: true,
            attributes: Vec::new(),
            variables: Vec::new(),
            uses_all: true,
            sentence: false,
            counts: false,
        }
    }

    /// One or more whole sentences.
    fn sentence(file: &str, id: String) -> Self {
        Self { sentence: true, ..Self::name(file, id) }
    }

    fn with(self, attributes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { attributes: attributes.into_iter().map(Into::into).collect(), ..self }
    }

    fn passing(self, variables: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let variables: Vec<String> = variables.into_iter().map(Into::into).collect();
        Self { counts: variables.iter().any(|name| name == "count"), variables, ..self }
    }

    fn without_value(self) -> Self {
        Self { value: false, ..self }
    }

    /// The places of its texts: its value, as `None`, and its attributes.
    pub fn places(&self) -> impl Iterator<Item = Option<&str>> {
        self.value.then_some(None).into_iter().chain(self.attributes.iter().map(|name| Some(name.as_str())))
    }
}

/// Lists the messages that every locale must have.
pub fn inventory(catalog: &Catalog) -> Vec<Required> {
    let mut list = Vec::new();
    for protocol in catalog.protocols() {
        let id = &protocol.id;
        let file = format!("{id}.ftl");
        let name = |id| Required::name(&file, id);
        let described = |id| name(id).with(["description"]);
        list.push(described(ids::protocol(id)));
        list.extend(protocol.classes.iter().map(|group| described(ids::class(id, &group.id))));
        list.extend(protocol.categories.iter().map(|group| described(ids::category(id, &group.id))));
        list.extend(protocol.phases.iter().map(|group| name(ids::phase(id, &group.id))));
        list.extend(protocol.facts.iter().map(|fact| name(ids::fact(id, &fact.name)).with(&fact.values)));
        let context = |key: &str| Required::sentence(&file, ids::context(id, key)).without_value();
        list.extend(
            protocol.contexts.iter().map(|group| context(&group.id).with(words::<Fit>()).passing(["from", "to"])),
        );
        // Details have one message for all classes, and follow one another.
        let worded = protocol.codes.iter().filter(|code| has_own_words(code));
        let mut codes: Vec<String> = worded.map(|code| ids::code(code.words_id())).collect();
        codes.dedup();
        list.extend(codes.into_iter().map(|id| name(id).with(CODE_ATTRIBUTES)));
    }
    let pairs = confused_pairs(catalog);
    list.extend(pairs.into_iter().map(|(one, other)| Required::sentence("pairs.ftl", ids::pair(one, other))));
    list.extend(messages::ALL.iter().map(|message| message.required()));
    labels(&mut list);
    comparisons(&mut list);
    explanations(&mut list);
    list
}

/// Returns true if a code has words of its own, rather than those of its kind or of all vendors' codes.
pub fn has_own_words(code: &Code) -> bool {
    !code.has_vendor_words && code.unofficial.as_ref().is_none_or(|unofficial| unofficial.has_own_words)
}

/// Returns true for the places of a text, `None` for the title, that an unofficial code takes from the code that it
/// stands for: what it means, and what to do about it.
pub fn is_of_the_meant(place: Option<&str>) -> bool {
    matches!(place, None | Some("fix"))
}

fn words<W: Word>() -> Vec<&'static str> {
    W::ALL.iter().map(|value| value.word()).collect()
}

fn labels(list: &mut Vec<Required>) {
    let name = |id| Required::name("labels.ftl", id);
    fn values<W: Word>() -> impl Iterator<Item = String> {
        W::ALL.iter().map(|value| value.message())
    }
    list.extend(HEADINGS.iter().map(|word| name(ids::heading(word))));
    let plain = values::<Aspect>().chain(values::<Outcome>()).chain(values::<Remedy>()).chain(values::<MatchKind>());
    list.extend(plain.map(name));
    list.extend(values::<Retry>().map(|id| name(id).with(words::<Subject>())));
    for actor in Actor::ALL {
        list.extend(Subject::ALL.iter().map(|subject| name(ids::actor(*actor, *subject)).with(["advice"])));
    }
    list.extend(values::<Standing>().map(|id| name(id).with(["note"])));
    for kind in UnofficialKind::ALL {
        let is_shared = |place| !(kind.always_stands_for() && is_of_the_meant(place));
        let attributes = CODE_ATTRIBUTES.into_iter().filter(|attribute| is_shared(Some(attribute)));
        let shared = name(kind.message()).with(attributes).passing(UNOFFICIAL_VARIABLES);
        list.push(Required { value: is_shared(None), uses_all: false, ..shared });
    }
    let shared = name(ids::VENDOR_WORDS.to_owned()).with(CODE_ATTRIBUTES);
    list.push(Required { uses_all: false, ..shared.passing(["code", "phrase", "standard", "vendor"]) });
    let fallback = |id| Required::sentence("labels.ftl", id).passing(["asked", "code"]);
    list.extend(values::<FallbackReason>().map(fallback));
    list.extend(values::<SectionKind>().chain(values::<RepeatSafety>()).map(|id| Required::name("sections.ftl", id)));
}

fn explanations(list: &mut Vec<Required>) {
    let name = |id| Required::name("explain.ftl", id);
    let sentence = |id| Required::sentence("explain.ftl", id);
    let causes = Cause::ALL.iter().map(|cause| cause.message());
    let of_mail = CAUSES_WORDED_FOR_MAIL.iter().map(|cause| ids::cause(*cause, Subject::Message));
    list.extend(causes.chain(of_mail).map(|id| name(id).with(CAUSE_ATTRIBUTES)));
    list.extend(MailKind::ALL.iter().map(|value| name(value.message()).with(MAIL_KIND_ATTRIBUTES)));
    list.extend(Suppression::ALL.iter().map(|value| sentence(value.message())));
    list.extend(Confidence::ALL.iter().map(|value| sentence(value.message())));
    list.extend(
        ConflictKind::ALL
            .iter()
            .map(|kind| sentence(kind.message()).passing(conflict_variables(*kind).iter().copied())),
    );
}

/// The variables in the sentence about a contradiction.
pub fn conflict_variables(kind: ConflictKind) -> &'static [&'static str] {
    match kind {
        ConflictKind::Classes | ConflictKind::StatusAndDiagnostic => &["believed", "doubted"],
        ConflictKind::CodeAndWords => &["cause", "doubted"],
        ConflictKind::GivenUp | ConflictKind::StillTrying => &["doubted"],
        ConflictKind::OutdatedUse | ConflictKind::ClosedDuringData => &[],
    }
}

/// A clause for each value in which two codes can differ; lists and the rest have fixed messages.
fn comparisons(list: &mut Vec<Required>) {
    fn clauses<W: Word>() -> impl Iterator<Item = Required> {
        let clause = |value: &W| Required::sentence("compare.ftl", ids::clause(*value)).without_value();
        W::ALL.iter().map(move |value| clause(value).with(words::<Subject>()).passing(["code"]))
    }
    list.extend(clauses::<Outcome>().chain(clauses::<Retry>()).chain(clauses::<Actor>()));
}

/// Every pair of codes that people confuse, once, the smaller code first, by the ids of their words.
pub fn confused_pairs(catalog: &Catalog) -> BTreeSet<(&CodeId, &CodeId)> {
    let pairs = catalog.codes().flat_map(|code| {
        let others = code.confused_with.iter().filter_map(|id| catalog.get(id));
        others.map(|other| (code.words_id(), other.words_id()))
    });
    pairs.filter(|(one, other)| one < other).collect()
}
