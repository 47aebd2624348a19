//! How codes lie to each other: pairings, equivalents, and what can be judged of relations only
//! once every file is read.

use std::collections::HashMap;

use super::find::ENHANCED;
use super::load::Reader;
use super::schema::{DefaultEquivalentTable, EquivalentTable, PairingTable, ProtocolFile};
use super::vocabulary::EquivalentContext;
use super::{Catalog, Code, CodeId, Equivalent, Protocol};

/// Gives the enhanced codes the basic ones that name them.
pub(super) fn pair_up(protocols: &mut [Protocol]) {
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

impl Reader<'_> {
    /// Gives a protocol's default equivalent to every code that it holds for.
    pub(super) fn default_equivalent(
        &mut self,
        protocol: &str,
        default: &DefaultEquivalentTable,
        file: &ProtocolFile,
        codes: &mut [Code],
    ) {
        let id = CodeId { protocol: protocol.to_owned(), value: "default-equivalent".to_owned() };
        for class in &default.classes {
            self.known("class", &id, class, &file.class);
        }
        for value in &default.except {
            if !codes.iter().any(|code| code.id.value == *value.get_ref()) {
                self.report(value.span().start, &id, format!("there is no [code.{}]", value.get_ref()));
            }
        }
        let (code, reference) = (default.code.clone(), default.reference.clone());
        let table = EquivalentTable { code, context: default.context, fit: default.fit, reference };
        let Some(equivalent) = self.equivalent(&id, &table) else { return };
        for code in codes {
            let holds = default.classes.iter().any(|class| *class.get_ref() == code.class)
                && !default.except.iter().any(|value| *value.get_ref() == code.id.value)
                && code.equivalents.iter().all(|own| own.context != equivalent.context);
            if holds {
                code.equivalents.push(equivalent.clone());
            }
        }
    }

    pub(super) fn pairings(&mut self, id: &CodeId, pairings: &[PairingTable]) -> Vec<Equivalent> {
        let numbers = |value: &str| -> Vec<u16> { value.split('.').filter_map(|part| part.parse().ok()).collect() };
        let mut read: Vec<Equivalent> = Vec::with_capacity(pairings.len());
        for table in pairings {
            let Some(pairing) = self.pairing(id, table) else { continue };
            if read.last().is_some_and(|last| numbers(&last.code.value) >= numbers(&pairing.code.value)) {
                self.report(table.code.span().start, id, "enhanced codes ascend, each once");
            }
            read.push(pairing);
        }
        read
    }

    pub(super) fn equivalent(&mut self, id: &CodeId, table: &EquivalentTable) -> Option<Equivalent> {
        let code = self.id(id, &table.code)?;
        if code.protocol == id.protocol {
            self.report(table.code.span().start, id, "an equivalent is of another protocol");
        }
        let reference = self.reference(&id.to_string(), &table.reference)?;
        Some(Equivalent { code, context: table.context, fit: table.fit, reference })
    }

    /// The class digit of an enhanced code is the first digit of the basic one (RFC 3463
    /// section 2 and RFC 5248 section 2).
    fn pairing(&mut self, id: &CodeId, pairing: &PairingTable) -> Option<Equivalent> {
        let code = self.id(id, &pairing.code)?;
        let reference = self.reference(&id.to_string(), &pairing.reference)?;
        let parts: Vec<&str> = code.value.split('.').collect();
        let is_enhanced =
            code.protocol == ENHANCED && parts.len() == 3 && parts.iter().all(|part| part.parse::<u16>().is_ok());
        if !is_enhanced {
            self.report(pairing.code.span().start, id, format!("{code} is no enhanced code"));
        } else if !id.value.starts_with(parts[0]) {
            self.report(pairing.code.span().start, id, format!("{code} is of another class"));
        }
        Some(Equivalent { code, context: EquivalentContext::SameReply, fit: pairing.fit, reference })
    }

    /// What can be judged only once every file is read.
    pub(super) fn relations(&mut self, table: &ProtocolFile, catalog: &Catalog) {
        let by_id: HashMap<&CodeId, &Code> = catalog.codes().map(|code| (&code.id, code)).collect();
        if let Some(default) = &table.protocol.default_equivalent {
            let known = CodeId::parse(default.code.get_ref()).is_ok_and(|other| by_id.contains_key(&other));
            if !known {
                let what = format!("there is no {}", default.code.get_ref());
                self.report(default.code.span().start, self.protocol.clone(), what);
            }
        }
        for (key, code) in &table.code {
            let id = CodeId { protocol: self.protocol.clone(), value: key.get_ref().clone() };
            let equivalents = code.equivalents.iter().map(|table| &table.code);
            let stands_for = code.unofficial.iter().filter_map(|table| table.stands_for.as_ref());
            let relations = code.related.iter().chain(equivalents).chain(stands_for).map(|text| (text, false));
            let confusions = code.confused_with.iter().map(|text| (text, true));
            for (text, symmetric) in relations.chain(confusions) {
                let Ok(other) = CodeId::parse(text.get_ref()) else { continue };
                match by_id.get(&other) {
                    None => self.report(text.span().start, &id, format!("there is no {other}")),
                    Some(other) if symmetric && !other.confused_with.contains(&id) => {
                        let what = format!("confused with {}, which does not name {id} in turn", other.id);
                        self.report(text.span().start, &id, what);
                    }
                    Some(_) => {}
                }
            }
            for pairing in &code.enhanced {
                let Ok(other) = CodeId::parse(pairing.code.get_ref()) else { continue };
                let has_protocol = catalog.protocols.iter().any(|protocol| protocol.id == other.protocol);
                if has_protocol && !by_id.contains_key(&other) {
                    self.report(pairing.code.span().start, &id, format!("there is no {other}"));
                }
            }
        }
    }
}
