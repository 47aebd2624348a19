//! Words about one code.

use std::borrow::Cow;

use book::catalog::{Catalog, Code, CodeId, Equivalent, Fallback, Reference, Vendor};
use book::formatter::Argument;
use book::inventory::messages::{
    CLASS_CONTESTED, CLASS_UNREGISTERED, CODE_NUMBER, LOCALIZED_STATUS, MATCH_NEAR, POPULAR_LISTS, REPEAT_ANY,
    REPEAT_IDEMPOTENT, RETRY_DELAY,
};
use book::inventory::{self, ids};

use super::list::Joint;
use super::{CodeWords, SectionItemWords as Item, SectionItemWords, Words, texts};
use crate::failure::shown;
use book::vocabulary::{Actor, MatchKind, Remedy, RepeatSafety, Retry, SectionKind, Standing, Subject, Word as _};

/// The page of a code, for a reader in trouble: what it means and what to do, then what it looks like, its place in the
/// protocol and what to read next; last, what concerns those who send it.
const PAGE: [SectionKind; 20] = [
    SectionKind::Description,
    SectionKind::Retry,
    SectionKind::Actor,
    SectionKind::Fix,
    SectionKind::When,
    SectionKind::Example,
    SectionKind::Standing,
    SectionKind::Phrase,
    SectionKind::Class,
    SectionKind::Category,
    SectionKind::Outcome,
    SectionKind::Phases,
    SectionKind::SameReply,
    SectionKind::Equivalents,
    SectionKind::ProtocolFacts,
    SectionKind::Vendors,
    SectionKind::ConfusedCodes,
    SectionKind::RelatedCodes,
    SectionKind::References,
    SectionKind::Use,
];

/// What a page about two codes says of each; the rest is among the differences and similarities.
const SIDE: [SectionKind; 4] = [SectionKind::Description, SectionKind::When, SectionKind::Fix, SectionKind::Use];

impl Words<'_> {
    /// A code's title.
    pub fn title(&self, code: &Code, catalog: &Catalog) -> String {
        self.own(code, None, catalog)
    }

    /// The texts of one kind about a code, of those in which a search finds words; none of a kind that is the same in
    /// every language.
    pub fn told(&self, kind: MatchKind, code: &Code, catalog: &Catalog) -> Vec<String> {
        let own = |attributes: &[&str]| -> Vec<String> {
            attributes.iter().map(|attribute| self.own(code, Some(attribute), catalog)).collect()
        };
        match kind {
            MatchKind::Title => vec![self.title(code, catalog)],
            MatchKind::Description => own(&["description"]),
            MatchKind::When => own(&["when"]),
            MatchKind::Advice => own(&["fix", "use"]),
            MatchKind::Cause => code.causes.iter().map(|own| self.cause(own.cause, catalog.subject(code))).collect(),
            MatchKind::Code
            | MatchKind::Symbol
            | MatchKind::Phrase
            | MatchKind::Vendor
            | MatchKind::Example
            | MatchKind::Printed => Vec::new(),
        }
    }

    /// A kind of text, as a heading; of words that are only near, with a note of that.
    pub fn match_kind(&self, kind: MatchKind, is_near: bool) -> String {
        let name = self.word(kind);
        if is_near { self.message(MATCH_NEAR, &[("kind", &name)]) } else { name }
    }

    /// The code's own text or, for a code without one, the text of its kind or of all vendors' codes. The title and
    /// advice of an unofficial code are those of the code that it stands for, if there is one.
    fn own(&self, code: &Code, attribute: Option<&str>, catalog: &Catalog) -> String {
        if let Some(vendor) = code.vendors.first().filter(|_| code.has_vendor_words) {
            return self.vendor_words(code, vendor, attribute);
        }
        let Some(unofficial) = code.unofficial.as_ref().filter(|unofficial| !unofficial.has_own_words) else {
            return self.say(&ids::code(code.words_id()), attribute, &[]);
        };
        let meant = unofficial.stands_for.as_ref().and_then(|id| catalog.get(id));
        if let Some(meant) = meant.filter(|_| inventory::is_of_the_meant(attribute)) {
            return self.own(meant, attribute, catalog);
        }
        let title = meant.map(|meant| self.title(meant, catalog)).unwrap_or_default();
        let seen: Vec<String> = unofficial.seen.iter().map(|place| self.place(place)).collect();
        let (seen, standard, stands_for) =
            (self.list(Joint::And, &seen), value(code.related.first()), value(unofficial.stands_for.as_ref()));
        let arguments = [
            ("code", &*code.label),
            ("seen", &*seen),
            ("standard", &*standard),
            ("stands-for", &*stands_for),
            ("stands-for-title", &*title),
        ];
        self.say(&unofficial.kind.message(), attribute, &texts(&arguments))
    }

    /// The text that codes of vendors share, about one of them.
    fn vendor_words(&self, code: &Code, vendor: &Vendor, attribute: Option<&str>) -> String {
        let (standard, phrase) = (value(code.related.first()), vendor.phrase.as_deref().unwrap_or_default());
        let arguments =
            [("code", &*code.label), ("phrase", phrase), ("standard", &*standard), ("vendor", &*vendor.vendor)];
        self.say(ids::VENDOR_WORDS, attribute, &texts(&arguments))
    }

    /// The name of a place where a code is seen. Programs have the same name in every language; lists do not.
    fn place(&self, place: &str) -> String {
        if place == inventory::POPULAR_LISTS { self.message(POPULAR_LISTS, &[]) } else { place.to_owned() }
    }

    /// Everything a reader is told about a code.
    pub fn code(&self, code: &Code, catalog: &Catalog) -> CodeWords {
        self.code_with(&PAGE, code, catalog)
    }

    /// What a page about two codes says of one of them.
    pub fn side(&self, code: &Code, catalog: &Catalog) -> CodeWords {
        self.code_with(&SIDE, code, catalog)
    }

    fn code_with(&self, sections: &[SectionKind], code: &Code, catalog: &Catalog) -> CodeWords {
        CodeWords {
            title: self.title(code, catalog),
            sections: sections
                .iter()
                .filter_map(|kind| self.section(*kind, self.items(*kind, code, catalog)))
                .collect(),
            protocol_name: self.named(&ids::protocol(&code.id.protocol), &[]),
            outcome_name: self.word(code.outcome),
            retry_name: self.word(code.retry),
            repeat_safety_name: self.word(code.repeat_safety),
            actor_name: self.actor(code.actor, catalog.subject(code)),
            remedy_names: self.remedies(&code.remedies),
            standing_name: self.word(code.standing),
        }
    }

    /// The advice on sending the same again, about a message, a request, a call or a connection.
    pub(super) fn retry_advice(&self, retry: Retry, subject: Subject) -> String {
        self.attribute(&retry.message(), subject.word(), &[])
    }

    /// The name of the party that must act.
    pub(super) fn actor(&self, actor: Actor, subject: Subject) -> String {
        self.named(&ids::actor(actor, subject), &[])
    }

    /// Who must act, as a sentence.
    pub(super) fn actor_advice(&self, actor: Actor, subject: Subject) -> String {
        self.attribute(&ids::actor(actor, subject), "advice", &[])
    }

    /// What stands in one section of a code's page; nothing where it would say what another says.
    fn items(&self, kind: SectionKind, code: &Code, catalog: &Catalog) -> Vec<SectionItemWords> {
        let own = |attribute| vec![Item::text(self.own(code, Some(attribute), catalog))];
        let subject = catalog.subject(code);
        match kind {
            SectionKind::Description => own("description"),
            SectionKind::Retry => {
                let advice = self.retry_advice(code.retry, subject);
                let mut notes = vec![Item::text(advice), Item::text(self.repeat_note(code.repeat_safety, subject))];
                let delay = code.retry_delay.as_ref();
                notes.extend(delay.map(|(seconds, reference)| Item::text(self.delay_note(*seconds, reference))));
                notes
            }
            SectionKind::Actor => vec![Item::text(self.actor_advice(code.actor, subject))],
            SectionKind::Fix => own("fix"),
            SectionKind::When => own("when"),
            SectionKind::Example => code.examples.iter().map(Item::quoted).collect(),
            SectionKind::Standing if is_well_defined(code.standing) => Vec::new(),
            SectionKind::Standing => vec![Item::text(self.attribute(&code.standing.message(), "note", &[]))],
            SectionKind::Phrase => code.phrase.iter().map(Item::quoted).collect(),
            SectionKind::Class => self.class(code).into_iter().chain(self.class_note(code)).map(Item::text).collect(),
            SectionKind::Category => self.category(code).into_iter().map(Item::text).collect(),
            SectionKind::Outcome if class_fixes_outcome(code, catalog) => Vec::new(),
            SectionKind::Outcome => {
                let outcome = self.word(code.outcome);
                // A class that is named after an outcome, as 3xx is, need not be where all its codes have it.
                let is_said = self.class(code).is_some_and(|class| class.contains(&outcome));
                if is_said { Vec::new() } else { vec![Item::text(outcome)] }
            }
            SectionKind::Phases => self.phases(code).into_iter().map(Item::text).collect(),
            SectionKind::SameReply => beside(code).filter_map(|id| catalog.get(id)).map(label).collect(),
            SectionKind::Equivalents => {
                let own = self.equivalents(code, |equivalent| !equivalent.is_default, catalog);
                own.into_iter().map(Item::text).collect()
            }
            SectionKind::ProtocolFacts => self.facts(code),
            SectionKind::Vendors => code.vendors.iter().map(vendor).collect(),
            SectionKind::ConfusedCodes => self.links(&code.confused_with, catalog),
            SectionKind::RelatedCodes => {
                // A detail under one class has the words that it has under another.
                let words = |id| catalog.get(id).map(Code::words_id);
                let is_told = |id| code.confused_with.iter().any(|confused| words(confused) == words(id));
                self.links(code.related.iter().filter(|id| !is_told(id)), catalog)
            }
            SectionKind::References => code.references.iter().map(reference).collect(),
            SectionKind::Use => own("use"),
            // Those of a page about a reply.
            _ => Vec::new(),
        }
    }

    /// A note on repeating automatically; empty where nothing is to be repeated, which the advice says.
    pub(super) fn repeat_note(&self, safety: RepeatSafety, subject: Subject) -> String {
        let message = match safety {
            RepeatSafety::Any => REPEAT_ANY,
            RepeatSafety::Idempotent => REPEAT_IDEMPOTENT,
            RepeatSafety::None => return String::new(),
        };
        self.attribute(message.id, subject.word(), &[])
    }

    /// The shortest wait that a document has.
    fn delay_note(&self, seconds: u32, reference: &Reference) -> String {
        let (unit, count) = largest_unit(seconds);
        let reference = reference.to_string();
        let arguments = [("count", Argument::Count(count)), ("reference", (&reference).into())];
        self.say(RETRY_DELAY.id, Some(unit), &arguments)
    }

    /// What a user of a service is told of a failure that a code explains.
    pub fn localized_status(&self, code: &Code, catalog: &Catalog) -> String {
        let own = |attribute| self.own(code, Some(attribute), catalog);
        let (description, fix) = (own("description"), own("fix"));
        self.message(LOCALIZED_STATUS, &[("description", &description), ("fix", &fix)])
    }

    /// Entries that lead to other codes.
    fn links<'c>(&self, ids: impl IntoIterator<Item = &'c CodeId>, catalog: &Catalog) -> Vec<SectionItemWords> {
        ids.into_iter().filter_map(|id| catalog.get(id)).map(|code| self.link(code, catalog)).collect()
    }

    /// An entry that leads to a code.
    pub(super) fn link(&self, code: &Code, catalog: &Catalog) -> SectionItemWords {
        let text = self.code_with_title(&code.label, &self.title(code, catalog));
        SectionItemWords { code_id: code.id.to_string(), ..Item::text(text) }
    }

    /// The number of a code that is called by a name, and the protocol's own facts: in words, or as text of the wire.
    fn facts(&self, code: &Code) -> Vec<SectionItemWords> {
        let number = code.number.map(|number| Item::quoted(number.to_string()).about(self.message(CODE_NUMBER, &[])));
        let items = code.facts.iter().flat_map(|fact| {
            let id = ids::fact(&code.id.protocol, &fact.name);
            let term = self.named(&id, &[]);
            let items: Vec<SectionItemWords> = if fact.has_words {
                fact.values.iter().map(|value| Item::text(self.attribute(&id, value, &[]))).collect()
            } else {
                vec![Item::quoted(fact.values.join(", "))]
            };
            items.into_iter().map(move |item| item.about(term.clone()))
        });
        number.into_iter().chain(items).collect()
    }

    /// A note on a detail that is not registered under the code's class, or over which the registry contradicts itself.
    fn class_note(&self, code: &Code) -> Option<String> {
        let detail = code.detail.as_ref()?;
        let (message, classes) = match (detail.is_registered, detail.text_classes.as_slice()) {
            (false, _) => (CLASS_UNREGISTERED, &detail.classes),
            (true, []) => return None,
            (true, _) => (CLASS_CONTESTED, &detail.text_classes),
        };
        let classes = self.list(Joint::Or, classes);
        Some(self.message(message, &[("classes", &classes), ("code", &code.label)]))
    }

    /// A note that the code answers for another value.
    pub fn fallback(&self, code: &Code, fallback: &Fallback) -> String {
        self.named(&fallback.reason.message(), &[("asked", &shown(&fallback.asked)), ("code", &code.label)])
    }

    /// One sentence for each selected equivalent of a code.
    pub(super) fn equivalents(
        &self,
        code: &Code,
        wanted: impl Fn(&Equivalent) -> bool,
        catalog: &Catalog,
    ) -> Vec<String> {
        let wanted = code.equivalents.iter().filter(|equivalent| wanted(equivalent));
        let sentence = |equivalent: &Equivalent| {
            let other = catalog.get(&equivalent.code)?;
            let context = equivalent.context.as_ref()?;
            let (id, fit) = (ids::context(&context.protocol, &context.key), equivalent.fit.word());
            Some(self.attribute(&id, fit, &[("from", &code.label), ("to", &other.label)]))
        };
        wanted.filter_map(sentence).collect()
    }

    pub(super) fn class(&self, code: &Code) -> Option<String> {
        Some(self.named(&ids::class(&code.id.protocol, code.class.as_ref()?), &[]))
    }

    pub(super) fn category(&self, code: &Code) -> Option<String> {
        Some(self.named(&ids::category(&code.id.protocol, code.category.as_ref()?), &[]))
    }

    pub(super) fn remedies(&self, remedies: &[Remedy]) -> Vec<String> {
        remedies.iter().map(|remedy| self.word(*remedy)).collect()
    }

    pub(super) fn phases(&self, code: &Code) -> Vec<String> {
        code.phases.iter().map(|phase| self.named(&ids::phase(&code.id.protocol, phase), &[])).collect()
    }
}

/// True for codes of which nothing more need be said than what they mean.
fn is_well_defined(standing: Standing) -> bool {
    matches!(standing, Standing::Registered | Standing::Specified)
}

fn class_fixes_outcome(code: &Code, catalog: &Catalog) -> bool {
    let classes = catalog.protocol(&code.id.protocol).map(|protocol| protocol.classes.as_slice()).unwrap_or_default();
    classes.iter().any(|class| code.class.as_ref() == Some(&class.id) && class.outcome.is_some())
}

/// The codes that stand beside a code in one reply.
fn beside(code: &Code) -> impl Iterator<Item = &CodeId> {
    let basic = code.detail.iter().flat_map(|detail| &detail.basic);
    code.enhanced.iter().chain(basic).map(|pairing| &pairing.code)
}

fn value(id: Option<&CodeId>) -> Cow<'static, str> {
    id.map(|id| id.value.clone()).unwrap_or_default()
}

fn label(code: &Code) -> SectionItemWords {
    SectionItemWords { code_id: code.id.to_string(), ..Item::quoted(code.label.as_str()) }
}

fn vendor(vendor: &Vendor) -> SectionItemWords {
    match &vendor.phrase {
        Some(phrase) => Item::quoted(phrase.as_str()).about(vendor.vendor.as_str()),
        None => Item::quoted(vendor.vendor.as_str()),
    }
}

fn reference(reference: &Reference) -> SectionItemWords {
    SectionItemWords { uri: reference.url.to_string(), ..Item::quoted(reference.to_string()) }
}

/// A wait, in the largest unit that divides it without remainder.
pub(super) fn largest_unit(seconds: u32) -> (&'static str, u32) {
    match seconds {
        seconds if seconds % 3600 == 0 => ("hours", seconds / 3600),
        seconds if seconds % 60 == 0 => ("minutes", seconds / 60),
        seconds => ("seconds", seconds),
    }
}
