//! TOML -> catalog, with every mistake named by file, line and id.

use regex::Regex;
use toml::Spanned;

use super::layers::{Example, Located, Merged, merge, protocol_id, read};
use super::names::names_of_protocols;
use super::reader::Reader;
use super::relations::{complete, relations};
use super::schema::{CodeTable, ContextTable, ProtocolFile, ProtocolTable, UnofficialTable, ValueTable, VendorTable};
use super::value::Value;
use super::{
    Catalog, Code, CodeCause, CodeId, Group, Place, Problem, Protocol, SourceFile, Unofficial, ValueForm, Vendor,
};
use crate::pattern::Pattern;
use crate::vocabulary::{Outcome, Standing, UnofficialKind, Word as _};

/// A catalog, and where its tables stand.
#[derive(Debug)]
pub struct Loaded {
    /// The facts.
    pub catalog: Catalog,
    /// The places of the tables that it was read from.
    pub places: Vec<Place>,
    /// The examples of all codes.
    pub examples: Vec<Example>,
}

/// Reads the catalog from its files.
///
/// # Errors
///
/// Every problem found in any of them; a file that does not parse hides its own, and everything that follows from
/// reading it together with the others.
pub fn load(files: &[SourceFile]) -> Result<Catalog, Vec<Problem>> {
    load_layers(&[files]).map(|loaded| loaded.catalog)
}

/// Reads a catalog from layers of files, the lowest first: a table of a higher one takes the place of the one of its
/// name, or is added. A file of a name that no lower layer has is a protocol of its own.
///
/// # Errors
///
/// As [`load`].
pub fn load_layers(layers: &[&[SourceFile]]) -> Result<Loaded, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut parsed = Vec::new();
    for file in layers.iter().copied().flatten() {
        match read(file) {
            Ok(table) => parsed.push((file, table)),
            Err(problem) => problems.push(problem),
        }
    }
    // Codes of a file that does not parse would all seem to be missing.
    if !problems.is_empty() {
        return Err(sorted(problems));
    }
    let mut by_protocol: Vec<Vec<&(&SourceFile, ProtocolFile)>> = Vec::new();
    for file in &parsed {
        match by_protocol.iter_mut().find(|files| protocol_id(files[0].0) == protocol_id(file.0)) {
            Some(files) => files.push(file),
            None => by_protocol.push(vec![file]),
        }
    }
    by_protocol.sort_by_key(|files| protocol_id(files[0].0));
    let mut merged: Vec<Merged<'_>> = Vec::with_capacity(by_protocol.len());
    for files in &by_protocol {
        match merge(files) {
            Ok(protocol) => merged.push(protocol),
            Err(problem) => problems.push(problem),
        }
    }
    let protocols = merged.iter().map(|merged| {
        let mut reader = Reader::new(&merged.id, &merged.documents, &mut problems);
        reader.protocol(merged)
    });
    let catalog = complete(Catalog::new(protocols.collect()), &merged, &mut problems);
    names_of_protocols(&merged, &catalog, &mut problems);
    for merged in &merged {
        relations(merged, &catalog, &mut problems);
    }
    if problems.is_empty() {
        let places = merged.iter().flat_map(Merged::places).collect();
        Ok(Loaded { catalog, places, examples: merged.iter().flat_map(Merged::examples).collect() })
    } else {
        Err(sorted(problems))
    }
}

fn sorted(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort();
    problems
}

impl Reader<'_> {
    fn protocol(&mut self, merged: &Merged<'_>) -> Protocol {
        let Located { file, at, table, .. } = merged.protocol;
        let id = merged.id.clone();
        let form = self.value_form(file, at, table);
        let read = table.read.iter().map(|read| &read.pattern).inspect(|pattern| {
            self.read_pattern(file, pattern);
        });
        let read = read.map(|pattern| pattern.get_ref().clone()).collect();
        let codes =
            if let ValueForm::Dotted { .. } = form { self.details(merged, form) } else { self.codes(merged, form) };
        Protocol {
            label: table.label.clone(),
            names: table.names.iter().map(|name| name.get_ref().clone()).collect(),
            subject: table.subject,
            form,
            enhanced: table.enhanced.as_ref().map(|id| id.get_ref().clone()),
            references: self.references(file, &id, &table.references),
            classes: self.groups("class", &merged.classes),
            categories: self.groups("category", &merged.categories),
            phases: self.groups("phase", &merged.phases),
            facts: self.fact_kinds(&merged.facts),
            contexts: self.contexts(&merged.contexts),
            read,
            codes,
            id,
        }
    }

    /// The value form, and what it asks of the values.
    fn value_form(&mut self, file: &SourceFile, at: usize, table: &ProtocolTable) -> ValueForm {
        let id = self.protocol.to_owned();
        match &table.value {
            ValueTable::Number { base, .. } if !matches!(base, 10 | 16) => {
                self.report(file, at, &id, "the base of a number is 10 or 16");
            }
            ValueTable::Dotted { parts } if !(1..=3).contains(parts) => {
                self.report(file, at, &id, "one to three parts follow the class");
            }
            ValueTable::Text { pattern } => {
                if let Err(error) = whole(pattern) {
                    self.report(file, at, &id, format!("the pattern of values is no regular expression: {error}"));
                }
            }
            _ => {}
        }
        Self::form(&table.value)
    }

    fn read_pattern(&mut self, file: &SourceFile, pattern: &Spanned<String>) {
        if let Err(error) = Pattern::new(pattern.get_ref()) {
            self.report(file, pattern.span().start, self.protocol.to_owned(), error.to_string());
        }
    }

    fn codes(&mut self, merged: &Merged<'_>, form: ValueForm) -> Vec<Code> {
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
        match &code.category {
            Some(category) => self.known("category", file, &id, category, &merged.categories),
            None if !merged.categories.is_empty() => {
                self.report(file, at, &id, "no category, though the protocol has categories");
            }
            None => {}
        }
        self.phases(&id, file, &code.phases, merged);
        self.remedies(&id, file, code);
        let defined = !matches!(code.standing, Standing::Unofficial | Standing::Vendor);
        if defined && code.references.is_empty() && code.vendors.is_empty() {
            self.report(file, at, &id, format!("{} and without a reference", code.standing.word()));
        }
        if !code.classes.is_empty() || !code.text_classes.is_empty() {
            self.report(file, at, &id, "only a dotted value stands under several classes");
        }
        let references = self.references(file, &id.to_string(), &code.references);
        let symbol = code.symbol.as_ref().map(|symbol| symbol.get_ref().clone());
        // A text is what programs print; behind a number, people read the symbol.
        let written = symbol.as_ref().filter(|_| form != ValueForm::Text).unwrap_or(&id.value);
        let label = &merged.protocol.table.label;
        Some(Code {
            index: 0,
            label: if label.is_empty() { written.clone() } else { format!("{label} {written}") },
            facts: self.facts(&id, located, &merged.facts),
            detail: None,
            number: code.number.as_ref().map(|number| *number.get_ref()),
            range: value
                .and_then(|value| if let Value::Range(first, last) = value { Some((*first, *last)) } else { None }),
            preferred: code.preferred,
            phrase: code.phrase.clone(),
            class,
            category: code.category.as_ref().map(|category| category.get_ref().clone()),
            outcome,
            retry,
            actor: code.actor,
            remedies: code.remedies.get_ref().clone(),
            phases: code.phases.iter().map(|phase| phase.get_ref().clone()).collect(),
            standing: code.standing,
            related: self.ids(file, &id, &code.related),
            confused_with: Vec::new(),
            enhanced: self.pairings(&id, file, code, merged),
            equivalents: self.equivalents(&id, file, code, merged),
            vendors: code.vendors.iter().map(vendor).collect(),
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
    }

    fn contexts(&mut self, contexts: &[Located<'_, ContextTable>]) -> Vec<Group> {
        let mut read = Vec::with_capacity(contexts.len());
        for located in contexts {
            let id = format!("context.{}", located.key);
            self.is_word(located, &id);
            let references = self.references(located.file, &id, &located.table.references);
            read.push(Group { id: located.key.to_owned(), phrase: None, references });
        }
        read
    }

    /// What nobody defines says how it came about, and what somebody defines does not.
    fn unofficial(&mut self, id: &CodeId, located: &Located<'_, CodeTable>) -> Option<Unofficial> {
        let Located { file, at, table: code, .. } = *located;
        if code.standing == Standing::Vendor && code.vendors.is_empty() {
            self.report(file, at, id, "vendor and without [vendors]");
        }
        if code.unofficial.is_some() && code.standing != Standing::Unofficial {
            self.report(file, at, id, format!("{} and with the facts of an unofficial code", code.standing.word()));
        }
        let table: &UnofficialTable = code.unofficial.as_ref()?;
        if code.related.is_empty() {
            self.report(file, at, id, "an unofficial code names the standard one to look at in related");
        }
        let stands_for = table.stands_for.as_ref().and_then(|text| self.id(file, id, text));
        let needs = matches!(table.kind, UnofficialKind::DotsDropped | UnofficialKind::RegistryColumn);
        if needs && stands_for.is_none() {
            self.report(file, at, id, format!("{} and without stands-for", table.kind.word()));
        }
        Some(Unofficial { kind: table.kind, stands_for, seen: table.seen.clone(), has_own_words: table.own_words })
    }

    /// The causes that a code alone points to. Every code that somebody defines points to one in all phases.
    pub(super) fn causes(
        &mut self,
        id: &CodeId,
        located: &Located<'_, CodeTable>,
        merged: &Merged<'_>,
        first: Option<&super::Reference>,
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
fn whole(pattern: &str) -> Result<Regex, regex::Error> {
    Regex::new(&format!("^(?:{pattern})$"))
}

fn vendor(table: &VendorTable) -> Vendor {
    Vendor { vendor: table.vendor.clone(), phrase: table.phrase.clone(), source: table.source.clone() }
}
