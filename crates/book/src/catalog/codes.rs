//! The codes of one protocol, but for dotted ones.

use regex::Regex;
use toml::Spanned;

use super::layers::{Located, Merged};
use super::reader::TableReader;
use super::schema::{CodeTable, GroupTable, UnofficialTable, ValueTable, VendorTable};
use super::value::Value;
use super::{Code, CodeCause, CodeId, Reference, SourceFile, Unofficial, ValueForm, Vendor};
use crate::vocabulary::{Actor, Outcome, Remedy, RepeatSafety, Retry, Standing, Word as _};

impl TableReader<'_> {
    pub(super) fn codes(&mut self, merged: &Merged<'_>, form: ValueForm) -> Vec<Code> {
        let pattern = match &merged.protocol.table.value {
            ValueTable::Text { pattern } => whole(pattern).ok(),
            _ => None,
        };
        let mut codes = Vec::with_capacity(merged.codes.len());
        let mut previous = None;
        let mut range_end = None;
        for located in &merged.codes {
            let id = self.code_id(located.key);
            let value = form.read(located.key);
            match &value {
                None => self.report(located.file, located.at, &id, "not a value of the form that [protocol] declares"),
                Some(value) if form.write(value) != located.key => {
                    let what = format!("written otherwise: {}", form.write(value));
                    self.report(located.file, located.at, &id, what);
                }
                Some(Value::Text(text)) if pattern.as_ref().is_some_and(|pattern| !pattern.is_match(text)) => {
                    self.report(located.file, located.at, &id, "the pattern of values does not match it");
                }
                Some(value) => {
                    let key = value.sort_key();
                    if key.is_some() && previous > key {
                        self.report(located.file, located.at, &id, "out of order: codes ascend");
                    }
                    previous = key;
                    if let Value::Range(first, last) = value {
                        if range_end >= Some(*first) {
                            self.report(located.file, located.at, &id, "holds values of the range before");
                        }
                        range_end = range_end.max(Some(*last));
                    }
                }
            }
            codes.extend(self.code(id, value.as_ref(), located, merged, form));
        }
        self.names(merged, &codes, form);
        codes
    }

    fn code(
        &mut self,
        id: CodeId,
        value: Option<&Value>,
        located: &Located<'_, CodeTable>,
        merged: &Merged<'_>,
        form: ValueForm,
    ) -> Option<Code> {
        let Located { file, at, table: code, .. } = *located;
        let class = self.class(&id, value, located, merged, form);
        let group = class.as_ref().and_then(|class| merged.classes.iter().find(|group| group.key == *class));
        let fixed = group.and_then(|group| Some((group.key, group.table.outcome?)));
        let outcome = self.outcome(&id, located, fixed)?;
        let Some(retry) = code.retry.or(group.and_then(|group| group.table.retry)) else {
            self.report(file, at, &id, "no retry, and its class fixes none");
            return None;
        };
        let group = group.map(|group| group.table);
        let repeat_safety = self.repeat_safety(&id, file, code, group, retry);
        let retry_delay = self.retry_delay(&id, located, merged, class.as_deref(), retry);
        match &code.category {
            Some(category) => self.known("category", file, &id, category, &merged.categories),
            // A number that nobody defines has no category: its second digit may mean anything.
            None if !merged.categories.is_empty() && code.unofficial.is_none() => {
                self.report(file, at, &id, "no category, though the protocol has categories");
            }
            None => {}
        }
        self.phases(&id, file, &code.phases, merged);
        self.remedies(&id, file, code);
        if code.actor == Actor::UsuallyNobody && outcome != Outcome::TransientFailure {
            self.report(file, at, &id, "\"usually-nobody\" goes with a transient failure: nothing else passes");
        }
        let defined = !matches!(code.standing, Standing::Unofficial | Standing::Vendor);
        if defined && code.references.is_empty() && code.vendors.is_empty() {
            self.report(file, at, &id, format!("{} and without a reference", code.standing.word()));
        }
        self.vendors(&id, located);
        if !code.classes.is_empty()
            || !code.text_classes.is_empty()
            || code.vendors.iter().any(|vendor| !vendor.classes.is_empty())
        {
            self.report(file, at, &id, "only a dotted value stands under several classes");
        }
        let references = self.references(file, &id.to_string(), &code.references);
        let symbol = code.symbol.as_ref().map(|symbol| symbol.get_ref().clone());
        // A text is what programs print; behind a number, people read the symbol.
        let written = symbol.as_ref().filter(|_| form != ValueForm::Text).map_or(&*id.value, String::as_str);
        let label = &merged.protocol.table.label;
        Some(Code {
            index: 0,
            label: if label.is_empty() { written.to_owned() } else { format!("{label} {written}") },
            facts: self.facts(&id, located, &merged.facts),
            detail: None,
            number: code.number.as_ref().map(|number| *number.get_ref()),
            range: value
                .and_then(|value| if let Value::Range(first, last) = value { Some((*first, *last)) } else { None }),
            preferred: code.preferred,
            phrase: code.phrase.clone(),
            also_called: code.also_called.clone(),
            printed: code.printed.clone(),
            class,
            category: code.category.as_ref().map(|category| category.get_ref().clone()),
            outcome,
            retry,
            repeat_safety,
            retry_delay,
            actor: code.actor,
            remedies: code.remedies.get_ref().clone(),
            phases: code.phases.iter().map(|phase| phase.get_ref().clone()).collect(),
            standing: code.standing,
            related: self.ids(file, &id, &code.related),
            confused_with: Vec::new(),
            enhanced: self.pairings(&id, file, code, merged),
            equivalents: self.equivalents(&id, file, code, merged),
            vendors: code.vendors.iter().map(vendor).collect(),
            has_vendor_words: code.shared_words,
            unofficial: self.unofficial(&id, located),
            causes: self.causes(&id, located, merged, references.first()),
            examples: code.examples.iter().map(|example| example.get_ref().clone()).collect(),
            references,
            symbol,
            id,
        })
    }

    /// The class that a code names, or that follows from its value.
    fn class(
        &mut self,
        id: &CodeId,
        value: Option<&Value>,
        located: &Located<'_, CodeTable>,
        merged: &Merged<'_>,
        form: ValueForm,
    ) -> Option<String> {
        let holds = |values: &Spanned<String>| value.is_some_and(|value| value.is_in(form, values.get_ref()));
        let derived = merged.classes.iter().find(|class| class.table.values.as_ref().is_some_and(holds));
        match (&located.table.class, derived) {
            (Some(class), derived) => {
                self.known("class", located.file, id, class, &merged.classes);
                if let Some(derived) = derived.filter(|derived| derived.key != class.get_ref()) {
                    let what = format!("its value is one of class {}", derived.key);
                    self.report(located.file, class.span().start, id, what);
                }
                Some(class.get_ref().clone())
            }
            (None, Some(derived)) => Some(derived.key.to_owned()),
            (None, None) => {
                if !merged.classes.is_empty() {
                    self.report(located.file, located.at, id, "no class, and no class has its value among its own");
                }
                None
            }
        }
    }

    fn outcome(
        &mut self,
        id: &CodeId,
        located: &Located<'_, CodeTable>,
        fixed: Option<(&str, Outcome)>,
    ) -> Option<Outcome> {
        let Located { file, at, table, .. } = *located;
        match (&table.outcome, fixed) {
            (Some(own), Some((class, fixed))) if *own.get_ref() != fixed => {
                self.report(file, own.span().start, id, format!("class {class} means {}", fixed.word()));
                Some(fixed)
            }
            (Some(own), _) => Some(*own.get_ref()),
            (None, Some((_, fixed))) => Some(fixed),
            (None, None) => {
                self.report(file, at, id, "no outcome, and its class fixes none");
                None
            }
        }
    }

    /// The requests that may be repeated automatically. Where nothing says so, only a wait makes an unchanged repetition
    /// succeed, and the request may have been carried out already.
    pub(super) fn repeat_safety(
        &mut self,
        id: &CodeId,
        file: &SourceFile,
        code: &CodeTable,
        class: Option<&GroupTable>,
        retry: Retry,
    ) -> RepeatSafety {
        let own = code.repeat_safety.as_ref();
        if let Some(own) = own.filter(|own| *own.get_ref() != RepeatSafety::None)
            && !matches!(retry, Retry::AfterDelay | Retry::Elsewhere)
        {
            let what = format!("retry is {}, so that nothing is repeated unchanged", retry.word());
            self.report(file, own.span().start, id, what);
        }
        let derived = || class.and_then(|class| class.repeat_safety).unwrap_or(RepeatSafety::Idempotent);
        match own {
            Some(own) => *own.get_ref(),
            None if retry == Retry::AfterDelay => derived(),
            None => RepeatSafety::None,
        }
    }

    /// The shortest wait: the code's own or, where waiting helps, its class's.
    pub(super) fn retry_delay(
        &mut self,
        id: &CodeId,
        located: &Located<'_, CodeTable>,
        merged: &Merged<'_>,
        class: Option<&str>,
        retry: Retry,
    ) -> Option<(u32, Reference)> {
        let class = merged.classes.iter().find(|group| Some(group.key) == class);
        let own = located.table.retry_delay.as_ref().map(|own| (located.file, own));
        let (file, table) = own.or_else(|| {
            let class = class.filter(|_| retry == Retry::AfterDelay)?;
            Some((class.file, class.table.retry_delay.as_ref()?))
        })?;
        let reference = self.reference(file, &id.to_string(), &table.reference)?;
        (table.seconds > 0).then_some((table.seconds, reference))
    }

    fn phases(&mut self, id: &CodeId, file: &SourceFile, phases: &[Spanned<String>], merged: &Merged<'_>) {
        let mut last = None;
        for phase in phases {
            self.known("phase", file, id, phase, &merged.phases);
            let position = merged.phases.iter().position(|known| known.key == phase.get_ref());
            if position <= last {
                self.report(file, phase.span().start, id, "phases stand in the order of the conversation, each once");
            }
            last = position;
        }
    }

    pub(super) fn remedies(&mut self, id: &CodeId, file: &SourceFile, code: &CodeTable) {
        let remedies = code.remedies.get_ref();
        if (1..remedies.len()).any(|index| remedies[..index].contains(&remedies[index])) {
            self.report(file, code.remedies.span().start, id, "a remedy stands here twice");
        }
        if remedies.is_empty() {
            let what = "no remedy; where there is nothing to fix, say \"nothing\"";
            self.report(file, code.remedies.span().start, id, what);
        }
        if remedies.contains(&Remedy::Nothing) && remedies.iter().any(|remedy| *remedy != Remedy::Nothing) {
            self.report(file, code.remedies.span().start, id, "\"nothing\" stands beside another remedy");
        }
    }

    /// Reads the origin of an unofficial code. A code that somebody defines has none.
    fn unofficial(&mut self, id: &CodeId, located: &Located<'_, CodeTable>) -> Option<Unofficial> {
        let Located { file, at, table: code, .. } = *located;
        if code.unofficial.is_some() && code.standing != Standing::Unofficial {
            self.report(file, at, id, format!("{} and with the facts of an unofficial code", code.standing.word()));
        }
        let table: &UnofficialTable = code.unofficial.as_ref()?;
        if code.related.is_empty() {
            self.report(file, at, id, "an unofficial code names the standard one to look at in related");
        }
        let stands_for = table.stands_for.as_ref().and_then(|text| self.id(file, id, text));
        if table.kind.always_stands_for() && stands_for.is_none() {
            self.report(file, at, id, format!("{} and without stands-for", table.kind.word()));
        }
        Some(Unofficial { kind: table.kind, stands_for, seen: table.seen.clone(), has_own_words: table.own_words })
    }

    /// Reports a vendor's code without a vendor, and shared words with nothing to quote.
    pub(super) fn vendors(&mut self, id: &CodeId, located: &Located<'_, CodeTable>) {
        let Located { file, at, table: code, .. } = *located;
        if code.standing == Standing::Vendor && code.vendors.is_empty() {
            self.report(file, at, id, "vendor and without [vendors]");
        }
        if code.shared_words {
            let quotes = code.vendors.first().is_some_and(|vendor| vendor.phrase.is_some());
            if code.standing != Standing::Vendor || !quotes || code.related.is_empty() {
                let what =
                    "shared-words are for a vendor's code, with the vendor's phrase and a registered code in related";
                self.report(file, at, id, what);
            }
        }
    }

    /// The causes that a code alone points to. Every code that somebody defines points to one in all phases.
    pub(super) fn causes(
        &mut self,
        id: &CodeId,
        located: &Located<'_, CodeTable>,
        merged: &Merged<'_>,
        first: Option<&Reference>,
    ) -> Vec<CodeCause> {
        let Located { file, at, table: code, .. } = *located;
        let mut causes: Vec<CodeCause> = Vec::with_capacity(code.causes.len());
        for table in &code.causes {
            for phase in &table.phases {
                self.known("phase", file, id, phase, &merged.phases);
            }
            let reference = match &table.reference {
                Some(text) => self.reference(file, &id.to_string(), text),
                None => first.cloned(),
            };
            let Some(reference) = reference else {
                if table.reference.is_none() {
                    self.report(file, at, id, "a cause without a reference, and the code has none either");
                }
                continue;
            };
            let phases: Vec<String> = table.phases.iter().map(|phase| phase.get_ref().clone()).collect();
            let is_again = |one: &CodeCause| one.phases == phases || one.phases.iter().any(|own| phases.contains(own));
            if causes.iter().any(is_again) {
                self.report(file, at, id, "two causes for one phase");
            }
            causes.push(CodeCause { phases, cause: table.cause, strength: table.strength, reference });
        }
        if code.unofficial.is_none() && !code.causes.iter().any(|cause| cause.phases.is_empty()) {
            let what = "no cause for all phases: say which one the code alone points to, or \"unknown\"";
            self.report(file, at, id, what);
        }
        causes
    }
}

/// A pattern that matches a value as a whole.
pub(super) fn whole(pattern: &str) -> Result<Regex, regex::Error> {
    Regex::new(&format!("^(?:{pattern})$"))
}

pub(super) fn vendor(table: &VendorTable) -> Vendor {
    Vendor { vendor: table.vendor.clone(), phrase: table.phrase.clone(), source: table.source.clone() }
}
