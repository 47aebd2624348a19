//! Codes that are a grammar, class.subject.detail (RFC 3463 section 2): what holds of a detail
//! is written once, and what holds of a class once.

use std::collections::HashSet;

use toml::Spanned;

use super::load::Reader;
use super::schema::{DetailTable, GrammarFile, GroupTable};
use super::{Actor, Code, CodeId, Detail, Outcome, Protocol, Remedy};

/// Stands for any class in the id of a detail.
const ANY_CLASS: &str = "X";

/// The shape of a value: three numbers, the first of which may be `X`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Triple {
    pub(super) class: Option<u16>,
    pub(super) subject: u16,
    pub(super) detail: u16,
}

impl Triple {
    /// Reads `5.1.1` or `X.1.1`.
    pub(super) fn parse(value: &str) -> Option<Self> {
        let mut parts = value.split('.');
        let (class, subject, detail) = (parts.next()?, parts.next()?, parts.next()?);
        let class = if class.eq_ignore_ascii_case(ANY_CLASS) { None } else { Some(class.parse().ok()?) };
        let triple = Self { class, subject: subject.parse().ok()?, detail: detail.parse().ok()? };
        // `1*3DIGIT` (RFC 3463 section 2).
        let fits = triple.subject <= 999 && triple.detail <= 999;
        (parts.next().is_none() && fits).then_some(triple)
    }
}

impl std::fmt::Display for Triple {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.class {
            Some(class) => write!(f, "{class}")?,
            None => f.write_str(ANY_CLASS)?,
        }
        write!(f, ".{}.{}", self.subject, self.detail)
    }
}

impl Reader<'_> {
    /// The codes of every detail under every class in which it is met.
    pub(super) fn grammar(&mut self, table: &GrammarFile) -> Protocol {
        let id = self.protocol.clone();
        let references = self.references(&id, &table.protocol.references);
        let classes = self.groups("class", &table.class);
        let categories = self.groups("category", &table.category);
        let mut codes = Vec::new();
        let mut previous = None;
        for (key, detail) in &table.code {
            let code_id = CodeId { protocol: id.clone(), value: key.get_ref().clone() };
            let at = key.span().start;
            let Some(triple) = Triple::parse(key.get_ref()).filter(|triple| triple.class.is_none()) else {
                self.report(at, &code_id, "a detail is written X.1.1");
                continue;
            };
            if previous.is_some_and(|previous| triple <= previous) {
                self.report(at, &code_id, "out of order: details ascend");
            }
            previous = Some(triple);
            if detail.category.get_ref() != &triple.subject.to_string() {
                self.report(at, &code_id, "the category is not the second number");
            }
            self.known("category", &code_id, &detail.category, &table.category);
            for class in detail.classes.iter().chain(&detail.text_classes) {
                self.known("class", &code_id, class, &table.class);
            }
            let contradicted =
                |class: &Spanned<String>| detail.classes.iter().any(|allowed| allowed.get_ref() == class.get_ref());
            if !detail.text_classes.iter().all(contradicted) || detail.text_classes.len() >= detail.classes.len() {
                self.report(at, &code_id, "text-classes are some of the classes, and not all");
            }
            if detail.references.is_empty() {
                self.report(at, &code_id, format!("{} and without a reference", detail.standing.word()));
            }
            codes.extend(self.under_classes(table, triple, &code_id, detail));
        }
        let ids: HashSet<CodeId> = codes.iter().map(|code: &Code| code.id.clone()).collect();
        for code in &mut codes {
            // Not every detail is met under every class.
            code.related.retain(|other| ids.contains(other));
            code.confused_with.retain(|other| ids.contains(other));
        }
        Protocol { id, label: table.protocol.label.clone(), references, classes, categories, phases: Vec::new(), codes }
    }

    /// What can be judged only once every file is read.
    pub(super) fn grammar_relations(&mut self, table: &GrammarFile) {
        let named = |ids: &[Spanned<String>], id: &CodeId| ids.iter().any(|other| *other.get_ref() == id.to_string());
        for (key, detail) in &table.code {
            let id = CodeId { protocol: self.protocol.clone(), value: key.get_ref().clone() };
            let relations = detail.related.iter().map(|text| (text, false));
            let confusions = detail.confused_with.iter().map(|text| (text, true));
            for (text, symmetric) in relations.chain(confusions) {
                let other = table.code.iter().find(|(other, _)| {
                    text.get_ref().split_once('/') == Some((self.protocol.as_str(), other.get_ref().as_str()))
                });
                match other {
                    None => self.report(text.span().start, &id, format!("there is no {}", text.get_ref())),
                    Some((_, other)) if symmetric && !named(&other.confused_with, &id) => {
                        let what = format!("confused with {}, which does not name {id} in turn", text.get_ref());
                        self.report(text.span().start, &id, what);
                    }
                    Some(_) => {}
                }
            }
        }
    }

    /// A detail that is a failure is met under either kind of failure, whatever the registry
    /// allows; success is success only where the registry says so.
    fn under_classes(&mut self, table: &GrammarFile, triple: Triple, id: &CodeId, detail: &DetailTable) -> Vec<Code> {
        let allowed: Vec<&str> = detail.classes.iter().map(|class| class.get_ref().as_str()).collect();
        let is_failure =
            |group: &GroupTable| matches!(group.outcome, Some(Outcome::TransientFailure | Outcome::PermanentFailure));
        let fails =
            table.class.iter().any(|(key, group)| allowed.contains(&key.get_ref().as_str()) && is_failure(group));
        let references = self.references(&id.to_string(), &detail.references);
        let (related, confused_with) = (self.ids(id, &detail.related), self.ids(id, &detail.confused_with));
        let mut codes = Vec::new();
        for (key, class) in &table.class {
            let number = key.get_ref().as_str();
            let is_registered = allowed.contains(&number);
            let is_met = is_registered || (fails && is_failure(class));
            if !is_met {
                continue;
            }
            let (Some(outcome), Some(retry), Ok(numeral)) = (class.outcome, class.retry, number.parse()) else {
                self.report(key.span().start, id, "a class is a number and fixes outcome and retry");
                continue;
            };
            let value = Triple { class: Some(numeral), ..triple }.to_string();
            let same_class = |other: &CodeId| CodeId {
                protocol: other.protocol.clone(),
                value: other.value.replacen(ANY_CLASS, number, 1),
            };
            codes.push(Code {
                index: 0,
                id: CodeId { protocol: id.protocol.clone(), value: value.clone() },
                label: value,
                symbol: None,
                phrase: detail.phrase.clone(),
                class: number.to_owned(),
                category: Some(detail.category.get_ref().clone()),
                outcome,
                retry: detail.retry.filter(|_| outcome == Outcome::TransientFailure).unwrap_or(retry),
                actor: if outcome == Outcome::Success { Actor::Nobody } else { detail.actor },
                remedies: remedies(outcome, &detail.remedies),
                phases: Vec::new(),
                standing: detail.standing,
                http: None,
                origin: None,
                detail: Some(Detail {
                    id: id.clone(),
                    classes: detail.classes.iter().map(|class| class.get_ref().clone()).collect(),
                    is_registered,
                    text_classes: detail.text_classes.iter().map(|class| class.get_ref().clone()).collect(),
                    // Known once the basic codes are read: load.rs.
                    basic: Vec::new(),
                }),
                references: references.clone(),
                related: related.iter().map(same_class).collect(),
                confused_with: confused_with.iter().map(same_class).collect(),
                enhanced: Vec::new(),
                equivalents: Vec::new(),
                vendors: Vec::new(),
                unofficial: None,
            });
        }
        codes
    }
}

/// Waiting helps where the failure is transient, and only there; it then comes first.
fn remedies(outcome: Outcome, detail: &[Remedy]) -> Vec<Remedy> {
    let others = detail.iter().copied().filter(|remedy| *remedy != Remedy::Wait);
    match outcome {
        Outcome::Success => vec![Remedy::Nothing],
        Outcome::TransientFailure if detail.contains(&Remedy::Wait) => {
            std::iter::once(Remedy::Wait).chain(others).collect()
        }
        _ => others.collect(),
    }
}
