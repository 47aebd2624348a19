//! Relations between codes: pairs, pairings, equivalents, and the checks that need every file.

use std::collections::{HashMap, HashSet};

use toml::Spanned;

use super::detail::with_class;
use super::layers::{Located, Merged};
use super::reader::TableReader;
use super::schema::{CodeTable, DefaultEquivalentTable, EquivalentTable, PairingTable};
use super::value::ANY_CLASS;
use super::{Catalog, CodeId, Context, Equivalent, Problem, Protocol, SourceFile};

/// Completes a catalog by what follows from its protocols together: indices, pairs, the way back of pairings.
pub(super) fn complete(catalog: Catalog, merged: &[Merged<'_>], problems: &mut Vec<Problem>) -> Catalog {
    let confusions = confusions(&catalog, merged, problems);
    let mut protocols = catalog.into_protocols();
    pair_up(&mut protocols);
    for (index, code) in protocols.iter_mut().flat_map(|protocol| &mut protocol.codes).enumerate() {
        code.index = index;
        code.confused_with = confusions.get(&code.id).cloned().unwrap_or_default();
    }
    Catalog::new(protocols)
}

/// The codes that each code is confused with: first those of pairs that its own protocol's file declares.
fn confusions(catalog: &Catalog, merged: &[Merged<'_>], problems: &mut Vec<Problem>) -> HashMap<CodeId, Vec<CodeId>> {
    let mut found: HashMap<CodeId, Vec<(bool, CodeId)>> = HashMap::new();
    let mut known: HashSet<(CodeId, CodeId)> = HashSet::new();
    for protocol in merged {
        let mut reader = TableReader::new(&protocol.id, &protocol.documents, problems);
        for (file, pair) in &protocol.pairs {
            let (one, other) = &pair.codes;
            let mut read = |text: &Spanned<String>| {
                let id = CodeId::parse(text.get_ref());
                let named = id.filter(|id| !under_classes(catalog, id).is_empty());
                if named.is_none() {
                    reader.report(file, text.span().start, text.get_ref(), "there is no such code");
                }
                named
            };
            let (Some(first), Some(second)) = (read(one), read(other)) else { continue };
            let (at, label) = (one.span().start, format!("{first} {second}"));
            if first == second {
                reader.report(file, at, label, "a pair of one code");
                continue;
            }
            let key = if first < second { (first.clone(), second.clone()) } else { (second.clone(), first.clone()) };
            if !known.insert(key) {
                reader.report(file, at, label, "declared already");
                continue;
            }
            for (left, right) in paired(catalog, &first, &second) {
                let is_foreign = |id: &CodeId| id.protocol != protocol.id;
                found.entry(left.clone()).or_default().push((is_foreign(&left), right.clone()));
                found.entry(right.clone()).or_default().push((is_foreign(&right), left));
            }
        }
    }
    let ordered = found.into_iter().map(|(id, mut others)| {
        others.sort_by_key(|(is_foreign, _)| *is_foreign);
        (id, others.into_iter().map(|(_, other)| other).collect())
    });
    ordered.collect()
}

/// The codes that an id names: itself or, with `X` for the class, the detail under every class.
fn under_classes(catalog: &Catalog, id: &CodeId) -> Vec<(Option<String>, CodeId)> {
    if catalog.get(id).is_some() {
        return vec![(None, id.clone())];
    }
    let Some(protocol) = catalog.protocol(&id.protocol).filter(|_| id.value.starts_with(ANY_CLASS)) else {
        return Vec::new();
    };
    let classes = protocol.classes.iter().map(|class| (Some(class.id.clone()), with_class(id, &class.id)));
    classes.filter(|(_, id)| catalog.get(id).is_some()).collect()
}

/// The pairs of codes that a pair stands for: two details under each class that both occur under.
fn paired(catalog: &Catalog, first: &CodeId, second: &CodeId) -> Vec<(CodeId, CodeId)> {
    let (first, second) = (under_classes(catalog, first), under_classes(catalog, second));
    let fits = |one: &Option<String>, other: &Option<String>| one.is_none() || other.is_none() || one == other;
    let mut pairs = Vec::new();
    for (class, left) in &first {
        let others = second.iter().filter(|(other, _)| fits(class, other));
        pairs.extend(others.map(|(_, right)| (left.clone(), right.clone())));
    }
    pairs
}

/// Gives the enhanced codes the basic ones that name them.
fn pair_up(protocols: &mut [Protocol]) {
    let mut basics: HashMap<CodeId, Vec<Equivalent>> = HashMap::new();
    for code in protocols.iter().flat_map(|protocol| &protocol.codes) {
        for pairing in &code.enhanced {
            let back = Equivalent { code: code.id.clone(), fit: pairing.fit.inverse(), ..pairing.clone() };
            basics.entry(pairing.code.clone()).or_default().push(back);
        }
    }
    for code in protocols.iter_mut().flat_map(|protocol| &mut protocol.codes) {
        if let (Some(detail), Some(basic)) = (&mut code.detail, basics.remove(&code.id)) {
            detail.basic = basic;
        }
    }
}

impl TableReader<'_> {
    /// The equivalents of a code, and the protocol's default one where it holds.
    pub(super) fn equivalents(
        &mut self,
        id: &CodeId,
        file: &SourceFile,
        code: &CodeTable,
        merged: &Merged<'_>,
    ) -> Vec<Equivalent> {
        let mut read: Vec<Equivalent> =
            code.equivalents.iter().filter_map(|table| self.equivalent(id, file, table, merged)).collect();
        let default = merged.protocol.table.default_equivalent.as_ref();
        if let Some(default) = default.filter(|default| default.holds_for(id, code)) {
            let table = EquivalentTable {
                code: default.code.clone(),
                context: default.context.clone(),
                fit: default.fit,
                reference: default.reference.clone(),
            };
            let equivalent = self.equivalent(id, merged.protocol.file, &table, merged);
            let equivalent = equivalent.map(|equivalent| Equivalent { is_default: true, ..equivalent });
            read.extend(equivalent.filter(|default| read.iter().all(|own| own.context != default.context)));
        }
        read
    }

    fn equivalent(
        &mut self,
        id: &CodeId,
        file: &SourceFile,
        table: &EquivalentTable,
        merged: &Merged<'_>,
    ) -> Option<Equivalent> {
        let code = self.id(file, id, &table.code)?;
        if code.protocol == id.protocol {
            self.report(file, table.code.span().start, id, "an equivalent is of another protocol");
        }
        self.known("context", file, id, &table.context, &merged.contexts);
        let context = Context { protocol: id.protocol.clone(), key: table.context.get_ref().clone().into() };
        let reference = self.reference(file, &id.to_string(), &table.reference)?;
        Some(Equivalent { code, context: Some(context), fit: table.fit, is_default: false, reference })
    }

    /// The enhanced codes that go with a basic one.
    pub(super) fn pairings(
        &mut self,
        id: &CodeId,
        file: &SourceFile,
        code: &CodeTable,
        merged: &Merged<'_>,
    ) -> Vec<Equivalent> {
        let numbers = |value: &str| -> Vec<u16> { value.split('.').filter_map(|part| part.parse().ok()).collect() };
        let mut read: Vec<Equivalent> = Vec::with_capacity(code.enhanced.len());
        for table in &code.enhanced {
            let Some(pairing) = self.pairing(id, file, table, merged) else { continue };
            if read.last().is_some_and(|last| numbers(&last.code.value) >= numbers(&pairing.code.value)) {
                self.report(file, table.code.span().start, id, "enhanced codes ascend, each once");
            }
            read.push(pairing);
        }
        read
    }

    /// The class digit of an enhanced code is the first digit of the basic one (RFC 3463 section 2 and RFC 5248
    /// section 2).
    fn pairing(
        &mut self,
        id: &CodeId,
        file: &SourceFile,
        table: &PairingTable,
        merged: &Merged<'_>,
    ) -> Option<Equivalent> {
        let code = self.id(file, id, &table.code)?;
        let reference = self.reference(file, &id.to_string(), &table.reference)?;
        let at = table.code.span().start;
        let declared = merged.protocol.table.enhanced.as_ref().map(|protocol| protocol.get_ref());
        if declared.is_none_or(|declared| *declared != code.protocol) {
            self.report(file, at, id, format!("{code} is not of the protocol that [protocol] names as enhanced"));
        } else if !code.value.split('.').next().is_some_and(|class| id.value.starts_with(class)) {
            self.report(file, at, id, format!("{code} is of another class"));
        }
        Some(Equivalent { code, context: None, fit: table.fit, is_default: false, reference })
    }
}

impl DefaultEquivalentTable {
    fn holds_for(&self, id: &CodeId, code: &CodeTable) -> bool {
        let class = code.class.as_ref().map(Spanned::get_ref);
        self.classes.iter().any(|known| Some(known.get_ref()) == class)
            && !self.except.iter().any(|value| *value.get_ref() == id.value)
    }
}

/// Judges what can be judged only once every file is read.
pub(super) fn relations(merged: &Merged<'_>, catalog: &Catalog, problems: &mut Vec<Problem>) {
    let mut reader = TableReader::new(&merged.id, &merged.documents, problems);
    let protocol = merged.protocol;
    let own = CodeId::new(merged.id.clone(), "default-equivalent");
    if let Some(default) = &protocol.table.default_equivalent {
        for class in &default.classes {
            reader.known("class", protocol.file, &own, class, &merged.classes);
        }
        for value in &default.except {
            reader.known("code", protocol.file, &own, value, &merged.codes);
        }
        reader.exists(protocol.file, &own, &default.code, catalog);
    }
    if let Some(enhanced) = &protocol.table.enhanced
        && catalog.protocol(enhanced.get_ref()).is_none()
    {
        let what = format!("there is no protocol {}", enhanced.get_ref());
        reader.report(protocol.file, enhanced.span().start, &merged.id, what);
    }
    for Located { file, key, table, .. } in &merged.codes {
        let id = reader.code_id(*key);
        let equivalents = table.equivalents.iter().map(|table| &table.code);
        let enhanced = table.enhanced.iter().map(|table| &table.code);
        let stands_for = table.unofficial.iter().filter_map(|table| table.stands_for.as_ref());
        for text in table.related.iter().chain(equivalents).chain(enhanced).chain(stands_for) {
            reader.exists(file, &id, text, catalog);
        }
    }
}

impl TableReader<'_> {
    fn exists(&mut self, file: &SourceFile, id: &CodeId, text: &Spanned<String>, catalog: &Catalog) {
        let Some(other) = CodeId::parse(text.get_ref()) else { return };
        if under_classes(catalog, &other).is_empty() {
            self.report(file, text.span().start, id, format!("there is no {other}"));
        }
    }
}
