//! The names of codes and of protocols: each stands for one.

use std::collections::HashMap;

use super::index::names;
use super::layers::{Located, Merged};
use super::reader::TableReader;
use super::schema::CodeTable;
use super::{Catalog, Code, Problem, ValueForm};

impl TableReader<'_> {
    /// Reports names that stand for more than one code. A value is its code's own in any case and with any
    /// punctuation, since its texts have one id; a symbol or number that
    /// several codes have is the preferred one's.
    pub(super) fn names(&mut self, merged: &Merged<'_>, codes: &[Code], form: ValueForm) {
        let tables: HashMap<&str, &Located<'_, CodeTable>> =
            merged.codes.iter().map(|located| (located.key, located)).collect();
        let table = |code: &Code| tables.get(&*code.id.value).copied();
        let mut values: HashMap<String, &Code> = HashMap::new();
        let mut letters: HashMap<String, &Code> = HashMap::new();
        for code in codes {
            let lower = code.id.value.to_ascii_lowercase();
            // As the ids of messages have it.
            let plain = lower.chars().map(|char| if char.is_ascii_alphanumeric() { char } else { '-' }).collect();
            values.insert(lower, code);
            if let Some(other) = letters.insert(plain, code)
                && let Some(Located { file, at, .. }) = table(code)
            {
                self.report(file, *at, &code.id, format!("differs from {} in case or punctuation only", other.id));
            }
        }
        let mut sharing: HashMap<String, Vec<&Code>> = HashMap::new();
        for code in codes {
            let Some(Located { file, at, table, .. }) = table(code) else { continue };
            if let Some(symbol) = table.symbol.as_ref().filter(|_| form == ValueForm::Name) {
                self.report(file, symbol.span().start, &code.id, "a code whose value is a name has no other symbol");
            }
            if let Some(number) = table.number.as_ref().filter(|_| matches!(form, ValueForm::Number { .. })) {
                self.report(file, number.span().start, &code.id, "a code whose value is a number has no other number");
            }
            for name in names(code).map(|name| name.to_ascii_lowercase()) {
                // A number is read in any way that the form allows.
                let written = form.read(&name).map(|value| form.write(&value).to_ascii_lowercase());
                let owner = values.get(&name).or_else(|| values.get(&written?));
                if let Some(owner) = owner.filter(|owner| owner.id != code.id) {
                    self.report(file, *at, &code.id, format!("\"{name}\" is the value of {}", owner.id));
                }
                sharing.entry(name).or_default().push(code);
            }
        }
        for (name, sharing) in sharing.iter().filter(|(_, sharing)| sharing.len() > 1) {
            if sharing.iter().filter(|code| code.preferred).count() != 1 {
                let last = sharing[sharing.len() - 1];
                let what = format!("shares \"{name}\" with {}: one of them is `preferred`", sharing[0].id);
                table(last).into_iter().for_each(|found| self.report(found.file, found.at, &last.id, &what));
            }
        }
    }
}

/// Reports error domains that two protocols have, or that no status can name.
pub(super) fn error_domains(merged: &[Merged<'_>], problems: &mut Vec<Problem>) {
    let mut known: HashMap<String, &str> = HashMap::new();
    for merged in merged {
        let Located { file, table, .. } = merged.protocol;
        let Some(domain) = &table.error_domain else { continue };
        let mut reader = TableReader::new(&merged.id, &merged.documents, problems);
        let text = domain.get_ref();
        if text.is_empty() || text.contains(|char: char| char.is_whitespace() || char.is_control()) {
            reader.report(
                file,
                domain.span().start,
                &merged.id,
                "an error domain is a name such as billing.example.com",
            );
        }
        if let Some(other) = known.insert(text.to_ascii_lowercase(), &merged.id) {
            reader.report(file, domain.span().start, &merged.id, format!("\"{text}\" is the error domain of {other}"));
        }
    }
}

/// Reports names of protocols that stand for more than one.
pub(super) fn names_of_protocols(merged: &[Merged<'_>], catalog: &Catalog, problems: &mut Vec<Problem>) {
    let mut known: HashMap<String, &str> = HashMap::new();
    let ids = catalog.protocols().iter().map(|protocol| (protocol.id.clone(), protocol.id.as_str()));
    known.extend(ids);
    for protocol in catalog.protocols() {
        let Some(merged) = merged.iter().find(|merged| merged.id == protocol.id) else { continue };
        let Located { file, at, table, .. } = merged.protocol;
        for name in protocol.all_names() {
            let owner = *known.entry(name.to_ascii_lowercase()).or_insert(&protocol.id);
            if owner != protocol.id {
                let place = table.names.iter().find(|own| own.get_ref() == name).map_or(at, |own| own.span().start);
                let mut reader = TableReader::new(&merged.id, &merged.documents, problems);
                reader.report(file, place, &protocol.id, format!("\"{name}\" is a name of {owner}"));
            }
        }
    }
}
