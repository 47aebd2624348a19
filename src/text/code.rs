//! Words about one code.

use book::catalog::{Catalog, Code, CodeId, Equivalent, Fallback};
use book::inventory::messages::{CLASS_CONTESTED, CLASS_UNREGISTERED, POPULAR_LISTS};
use book::inventory::{self, ids};

use super::list::Joint;
use super::{CodeWords, FactWords, Words};
use crate::failure::shown;
use book::vocabulary::{Actor, Remedy, Retry, Subject, Word as _};

impl Words<'_> {
    /// A code's title.
    pub fn title(&self, code: &Code, catalog: &Catalog) -> String {
        self.own(code, None, catalog)
    }

    /// The code's own text or, for an unofficial code without one, the text of its kind. Its title and advice are those
    /// of the code that it stands for, if there is one.
    fn own(&self, code: &Code, attribute: Option<&str>, catalog: &Catalog) -> String {
        let Some(unofficial) = code.unofficial.as_ref().filter(|unofficial| !unofficial.has_own_words) else {
            return self.say(&ids::code(code.words_id()), attribute, &[]);
        };
        let meant = unofficial.stands_for.as_ref().and_then(|id| catalog.get(id));
        if let Some(meant) = meant.filter(|_| inventory::is_of_the_meant(attribute)) {
            return self.own(meant, attribute, catalog);
        }
        let title = meant.map(|meant| self.title(meant, catalog)).unwrap_or_default();
        let value = |id: Option<&CodeId>| id.map(|id| id.value.clone()).unwrap_or_default();
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
        let id = unofficial.kind.message();
        match attribute {
            Some(attribute) => self.attribute(&id, attribute, &arguments),
            None => self.named(&id, &arguments),
        }
    }

    /// The name of a place where a code is seen. Programs have the same name in every language; lists do not.
    fn place(&self, place: &str) -> String {
        if place == inventory::POPULAR_LISTS { self.message(POPULAR_LISTS, &[]) } else { place.to_owned() }
    }

    /// Everything a reader is told about a code.
    pub fn code(&self, code: &Code, catalog: &Catalog) -> CodeWords {
        let says = |attribute| self.own(code, Some(attribute), catalog);
        let subject = catalog.subject(code);
        CodeWords {
            title: self.title(code, catalog),
            protocol_name: self.named(&ids::protocol(&code.id.protocol), &[]),
            class_name: self.class(code).unwrap_or_default(),
            category_name: self.category(code).unwrap_or_default(),
            description: says("description"),
            when: says("when"),
            fix: says("fix"),
            r#use: says("use"),
            outcome_name: self.word(code.outcome),
            retry_name: self.word(code.retry),
            retry_advice: self.retry_advice(code.retry, subject),
            actor_name: self.actor(code.actor, subject),
            actor_advice: self.actor_advice(code.actor, subject),
            remedy_names: self.remedies(&code.remedies),
            phase_names: self.phases(code),
            standing_name: self.word(code.standing),
            standing_note: self.attribute(&code.standing.message(), "note", &[]),
            facts: self.facts(code),
            equivalent_notes: self.equivalents(code, |_| true, catalog),
            class_note: self.class_note(code).unwrap_or_default(),
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

    /// The facts that have words.
    fn facts(&self, code: &Code) -> Vec<FactWords> {
        let worded = code.facts.iter().filter(|fact| fact.has_words);
        let words = worded.map(|fact| {
            let id = ids::fact(&code.id.protocol, &fact.name);
            FactWords {
                name: fact.name.clone(),
                heading: self.named(&id, &[]),
                notes: fact.values.iter().map(|value| self.attribute(&id, value, &[])).collect(),
            }
        });
        words.collect()
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
