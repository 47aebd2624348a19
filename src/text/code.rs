//! What a person reads about one code.

use super::list::Joint;
use super::{Words, ids};
use crate::catalog::{Catalog, Code, CodeId, Equivalent, Fallback, FallbackReason, Remedy};
use crate::failure::shown;

/// The words about one code. Every field is a whole text of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are those of CodeText, documented in the API")]
pub struct CodeWords {
    pub title: String,
    pub protocol_name: String,
    pub class_name: String,
    pub category_name: Option<String>,
    pub description: String,
    pub when: String,
    pub fix: String,
    pub r#use: String,
    pub outcome_name: String,
    pub retry_name: String,
    pub retry_advice: String,
    pub actor_name: String,
    pub actor_advice: String,
    pub remedy_names: Vec<String>,
    pub phase_names: Vec<String>,
    pub standing_name: String,
    pub standing_note: String,
    pub cache_note: Option<String>,
    pub body_note: Option<String>,
    pub safe_retry_advice: Option<String>,
    pub origin_note: Option<String>,
    pub equivalent_notes: Vec<String>,
    pub class_note: Option<String>,
}

impl Words<'_> {
    /// A code's title.
    pub fn title(&self, code: &Code) -> String {
        self.own(code, None)
    }

    /// A text of the code's own or, where nobody defines the code, of its kind.
    fn own(&self, code: &Code, attribute: Option<&str>) -> String {
        let Some(unofficial) = code.unofficial.as_ref().filter(|unofficial| !unofficial.has_own_words) else {
            return self.say(&ids::code(code.words_id()), attribute, &[]);
        };
        let value = |id: Option<&CodeId>| id.map(|id| id.value.clone()).unwrap_or_default();
        let seen: Vec<String> = unofficial.seen.iter().map(|place| self.place(place)).collect();
        let (seen, standard, stands_for) =
            (self.list(Joint::And, &seen), value(code.related.first()), value(unofficial.stands_for.as_ref()));
        let arguments =
            [("code", &*code.label), ("seen", &*seen), ("standard", &*standard), ("stands-for", &*stands_for)];
        self.say(&ids::unofficial(unofficial.kind), attribute, &arguments)
    }

    /// Programs are named alike everywhere; lists are not.
    fn place(&self, place: &str) -> String {
        if place == ids::POPULAR_LISTS { self.message("popular-lists", &[]) } else { place.to_owned() }
    }

    /// All that is to be read about a code.
    pub fn code(&self, code: &Code, catalog: &Catalog) -> CodeWords {
        let says = |attribute| self.own(code, Some(attribute));
        CodeWords {
            title: self.title(code),
            protocol_name: self.message(&ids::protocol(&code.id.protocol), &[]),
            class_name: self.class(code),
            category_name: self.category(code),
            description: says("description"),
            when: says("when"),
            fix: says("fix"),
            r#use: says("use"),
            outcome_name: self.message(&ids::outcome(code.outcome), &[]),
            retry_name: self.message(&ids::retry(code.retry), &[]),
            retry_advice: self.attribute(&ids::retry(code.retry), "advice", &[]),
            actor_name: self.message(&ids::actor(code.actor), &[]),
            actor_advice: self.attribute(&ids::actor(code.actor), "advice", &[]),
            remedy_names: self.remedies(&code.remedies),
            phase_names: self.phases(code),
            standing_name: self.message(&ids::standing(code.standing), &[]),
            standing_note: self.attribute(&ids::standing(code.standing), "note", &[]),
            cache_note: code.http.as_ref().map(|http| self.message(ids::cache(http.cacheable), &[])),
            body_note: code.http.as_ref().map(|http| self.message(&ids::body(http.body), &[])),
            safe_retry_advice: code.http.as_ref().map(|http| self.message(&ids::safe_retry(http.safe_retry), &[])),
            origin_note: code.origin.map(|origin| self.message(&ids::origin(origin), &[])),
            equivalent_notes: self.equivalents(code, |_| true, catalog),
            class_note: self.class_note(code),
        }
    }

    /// That a detail is not registered under the code's class, or that the registry contradicts
    /// itself over it.
    fn class_note(&self, code: &Code) -> Option<String> {
        let detail = code.detail.as_ref()?;
        let (id, classes) = match (detail.is_registered, detail.text_classes.as_slice()) {
            (false, _) => ("class-unregistered", &detail.classes),
            (true, []) => return None,
            (true, _) => ("class-contested", &detail.text_classes),
        };
        let classes = self.list(Joint::Or, classes);
        Some(self.message(id, &[("classes", &classes), ("code", &code.label)]))
    }

    /// That a code stands in for what was asked for.
    pub fn fallback(&self, code: &Code, fallback: &Fallback) -> String {
        let id = match fallback.reason {
            FallbackReason::UnregisteredDetail => "fallback-unregistered-detail",
            FallbackReason::NoClass => "fallback-no-class",
            FallbackReason::NoClassAndUnregisteredDetail => "fallback-no-class-and-unregistered-detail",
        };
        self.message(id, &[("asked", &shown(&fallback.asked)), ("code", &code.label)])
    }

    /// What stands for a code elsewhere: the equivalents that are wanted, a sentence each.
    pub(super) fn equivalents(
        &self,
        code: &Code,
        wanted: impl Fn(&Equivalent) -> bool,
        catalog: &Catalog,
    ) -> Vec<String> {
        let wanted = code.equivalents.iter().filter(|equivalent| wanted(equivalent));
        let sentence = |equivalent: &Equivalent| {
            let other = catalog.get(&equivalent.code)?;
            let (id, fit) = (ids::equivalent(equivalent.context), equivalent.fit.word());
            Some(self.attribute(&id, fit, &[("from", &code.label), ("to", &other.label)]))
        };
        wanted.filter_map(sentence).collect()
    }

    pub(super) fn class(&self, code: &Code) -> String {
        self.message(&ids::class(&code.id.protocol, &code.class), &[])
    }

    pub(super) fn category(&self, code: &Code) -> Option<String> {
        let category = code.category.as_ref()?;
        Some(self.message(&ids::category(&code.id.protocol, category), &[]))
    }

    pub(super) fn remedies(&self, remedies: &[Remedy]) -> Vec<String> {
        remedies.iter().map(|remedy| self.message(&ids::remedy(*remedy), &[])).collect()
    }

    pub(super) fn phases(&self, code: &Code) -> Vec<String> {
        code.phases.iter().map(|phase| self.message(&ids::phase(&code.id.protocol, phase), &[])).collect()
    }
}
