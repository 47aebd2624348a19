//! Dotted codes, class.subject.detail (RFC 3463 section 2): what holds of a detail is written once, and what holds of a
//! class once.

use std::collections::HashSet;

use toml::Spanned;

use super::codes::vendor;
use super::layers::{Located, Merged};
use super::reader::TableReader;
use super::schema::{CodeTable, GroupTable, VendorTable};
use super::value::{ANY_CLASS, Dotted, Value};
use super::{Code, CodeId, Detail, ValueForm};
use crate::vocabulary::{Actor, Outcome, Remedy, RepeatSafety, Retry, Standing, Word as _};

impl TableReader<'_> {
    /// The codes of every detail under every class in which it occurs.
    pub(super) fn details(&mut self, merged: &Merged<'_>, form: ValueForm) -> Vec<Code> {
        let mut codes = Vec::new();
        let mut previous = None;
        for located in &merged.codes {
            let Located { file, at, key, .. } = *located;
            let id = self.code_id(key);
            let dotted = match form.read(key) {
                Some(Value::Dotted(dotted)) if dotted.class.is_none() && dotted.to_string() == key => dotted,
                _ => {
                    self.report(file, at, &id, "a detail is written with X for its class, such as X.1.1");
                    continue;
                }
            };
            let sort_key = Value::Dotted(dotted.clone()).sort_key();
            if previous >= sort_key {
                self.report(file, at, &id, "out of order: details ascend");
            }
            previous = sort_key;
            self.detail_is_sound(&id, &dotted, located, merged);
            codes.extend(self.under_classes(merged, &dotted, &id, located));
        }
        let ids: HashSet<CodeId> = codes.iter().map(|code: &Code| code.id.clone()).collect();
        for code in &mut codes {
            // Not every detail occurs under every class.
            code.related.retain(|other| ids.contains(other));
        }
        codes
    }

    fn detail_is_sound(&mut self, id: &CodeId, dotted: &Dotted, located: &Located<'_, CodeTable>, merged: &Merged<'_>) {
        let Located { file, at, table, .. } = *located;
        match (&table.category, dotted.category()) {
            (Some(category), Some(number)) => {
                if *category.get_ref() != number.to_string() {
                    self.report(file, at, id, "the category is not the second number");
                }
                self.known("category", file, id, category, &merged.categories);
            }
            (Some(_), None) | (None, Some(_)) => {
                self.report(file, at, id, "a category goes with two numbers behind the class");
            }
            (None, None) => {}
        }
        for class in table.classes.iter().chain(&table.text_classes) {
            self.known("class", file, id, class, &merged.classes);
        }
        let is_allowed =
            |class: &Spanned<String>| table.classes.iter().any(|allowed| allowed.get_ref() == class.get_ref());
        if !table.text_classes.iter().all(is_allowed) || table.text_classes.len() >= table.classes.len() {
            self.report(file, at, id, "text-classes are some of the classes, and not all");
        }
        for class in table.vendors.iter().flat_map(|vendor| &vendor.classes) {
            if !is_allowed(class) && table.standing == Standing::Vendor {
                self.report(file, class.span().start, id, "a vendor's class is one of the code's");
            }
            self.known("class", file, id, class, &merged.classes);
        }
        self.vendors(id, located);
        if table.references.is_empty() && table.standing != Standing::Vendor {
            self.report(file, at, id, format!("{} and without a reference", table.standing.word()));
        }
        if table.class.is_some() || table.outcome.is_some() || table.symbol.is_some() || table.number.is_some() {
            self.report(file, at, id, "class and outcome of a dotted value follow from its number; it has no symbol");
        }
        if table.actor == Actor::UsuallyNobody {
            let what = "\"usually-nobody\" holds of no dotted value: under a permanent failure nothing passes";
            self.report(file, at, id, what);
        }
        self.remedies(id, file, table);
    }

    /// A detail that is a failure occurs under either kind of failure, whatever the registry allows; success is success
    /// only where the registry says so. A vendor's own is its own under its classes alone.
    fn under_classes(
        &mut self,
        merged: &Merged<'_>,
        dotted: &Dotted,
        id: &CodeId,
        located: &Located<'_, CodeTable>,
    ) -> Vec<Code> {
        let Located { file, table: detail, .. } = *located;
        let allowed: Vec<&str> = detail.classes.iter().map(|class| class.get_ref().as_str()).collect();
        let is_failure =
            |group: &GroupTable| matches!(group.outcome, Some(Outcome::TransientFailure | Outcome::PermanentFailure));
        let fails = detail.standing != Standing::Vendor
            && merged.classes.iter().any(|class| allowed.contains(&class.key) && is_failure(class.table));
        let references = self.references(file, &id.to_string(), &detail.references);
        let related = self.ids(file, id, &detail.related);
        let facts = self.facts(id, located, &merged.facts);
        let causes = self.causes(id, located, merged, references.first());
        let mut codes = Vec::new();
        for class in &merged.classes {
            let is_registered = allowed.contains(&class.key);
            let occurs = is_registered || fails && is_failure(class.table);
            if !occurs {
                continue;
            }
            let fixed = (class.table.outcome, class.table.retry, class.key.parse().ok());
            let (Some(outcome), Some(retry), Some(number)) = fixed else {
                let what = "a class of dotted values is a number and fixes outcome and retry";
                self.report(class.file, class.at, id, what);
                continue;
            };
            let value = Dotted { class: Some(number), ..dotted.clone() }.to_string();
            let remedies = under_outcome(outcome, detail.remedies.get_ref());
            if remedies.is_empty() && !detail.remedies.get_ref().is_empty() {
                let what = format!("\"wait\" does not help under class {}, and there is no other remedy", class.key);
                self.report(file, detail.remedies.span().start, id, what);
            }
            let own_retry = detail.retry.filter(|_| outcome == Outcome::TransientFailure);
            let retry = own_retry.unwrap_or(retry);
            // What the detail says of repeating holds where it is repeated at all.
            let is_repeated = matches!(retry, Retry::AfterDelay | Retry::Elsewhere);
            let repeat_safety = match &detail.repeat_safety {
                Some(_) if !is_repeated => RepeatSafety::None,
                _ => self.repeat_safety(id, file, detail, Some(class.table), retry),
            };
            let label = &merged.protocol.table.label;
            codes.push(Code {
                index: 0,
                id: self.code_id(value.as_str()),
                label: if label.is_empty() { value } else { format!("{label} {value}") },
                symbol: None,
                number: None,
                range: dotted.last.and_then(|last| Some((u32::from(*dotted.parts.last()?), u32::from(last)))),
                preferred: false,
                phrase: detail.phrase.clone(),
                also_called: detail.also_called.clone(),
                printed: detail.printed.clone(),
                class: Some(class.key.to_owned()),
                category: detail.category.as_ref().map(|category| category.get_ref().clone()),
                outcome,
                retry,
                repeat_safety,
                retry_delay: self.retry_delay(id, located, merged, Some(class.key), retry),
                actor: if outcome == Outcome::Success { Actor::Nobody } else { detail.actor },
                remedies,
                phases: Vec::new(),
                standing: detail.standing,
                facts: facts.clone(),
                detail: Some(Detail {
                    id: id.clone(),
                    classes: allowed.iter().map(|class| (*class).to_owned()).collect(),
                    is_registered,
                    text_classes: detail.text_classes.iter().map(|class| class.get_ref().clone()).collect(),
                    // Known once the basic codes are read.
                    basic: Vec::new(),
                }),
                references: references.clone(),
                related: related
                    .iter()
                    .map(|other| with_class(other, registered_class(merged, other, class.key)))
                    .collect(),
                confused_with: Vec::new(),
                enhanced: Vec::new(),
                equivalents: Vec::new(),
                vendors: detail.vendors.iter().filter(|vendor| vendor.is_under(class.key)).map(vendor).collect(),
                has_vendor_words: detail.shared_words,
                unofficial: None,
                causes: causes.clone(),
                examples: Vec::new(),
            });
        }
        // Each example stands under the class that it shows.
        for example in &detail.examples {
            let holds = |code: &&mut Code| {
                let value = &*code.id.value;
                // Of a range, one of its values stands there.
                let part = code.range.and_then(|_| value.rfind('.')).map_or(value, |dot| &value[..=dot]);
                example.get_ref().contains(part)
            };
            match codes.iter_mut().find(holds) {
                Some(code) => code.examples.push(example.get_ref().clone()),
                None => self.report(file, example.span().start, id, "the example holds none of its codes"),
            }
        }
        codes
    }
}

/// The class under which a detail is worth reading beside a code of the given one: that, unless the registry allows the
/// detail under others alone.
fn registered_class<'a>(merged: &'a Merged<'_>, detail: &CodeId, class: &'a str) -> &'a str {
    let table = merged.codes.iter().find(|located| located.key == &*detail.value).map(|located| located.table);
    let allowed = table.map_or(&[][..], |table| &table.classes);
    let is_allowed = allowed.iter().any(|allowed| allowed.get_ref() == class);
    allowed.last().filter(|_| !is_allowed).map_or(class, |allowed| allowed.get_ref())
}

impl VendorTable {
    /// True if the vendor has the meaning under a class.
    fn is_under(&self, class: &str) -> bool {
        self.classes.is_empty() || self.classes.iter().any(|own| own.get_ref() == class)
    }
}

/// The id of a detail under a class.
pub(super) fn with_class(detail: &CodeId, class: &str) -> CodeId {
    CodeId::new(detail.protocol.clone(), detail.value.replacen(ANY_CLASS, class, 1))
}

/// Waiting helps where the failure is transient, and only there; it then comes first.
fn under_outcome(outcome: Outcome, detail: &[Remedy]) -> Vec<Remedy> {
    let others = detail.iter().copied().filter(|remedy| *remedy != Remedy::Wait);
    match outcome {
        Outcome::Success => vec![Remedy::Nothing],
        Outcome::TransientFailure if detail.contains(&Remedy::Wait) => {
            std::iter::once(Remedy::Wait).chain(others).collect()
        }
        _ => others.collect(),
    }
}
