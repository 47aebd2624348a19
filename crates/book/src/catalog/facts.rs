//! Facts that only one protocol's codes have.

use super::layers::Located;
use super::reader::{TableReader, is_word};
use super::schema::{CodeTable, FactTable};
use super::{CodeId, Fact, FactKind};

impl TableReader<'_> {
    /// The facts that a protocol declares.
    pub(super) fn fact_kinds(&mut self, facts: &[Located<'_, FactTable>]) -> Vec<FactKind> {
        let mut kinds = Vec::with_capacity(facts.len());
        for located in facts {
            let id = format!("fact.{}", located.key);
            self.is_word(located, &id);
            for value in &located.table.values {
                // Fluent's attributes begin with a letter.
                let is_attribute = value.get_ref().starts_with(|first: char| first.is_ascii_alphabetic());
                if !is_attribute || !is_word(value.get_ref()) {
                    let what =
                        format!("\"{}\" is no value: letters, digits and hyphens, a letter first", value.get_ref());
                    self.report(located.file, value.span().start, &id, what);
                }
            }
            let values = located.table.values.iter().map(|value| value.get_ref().clone()).collect();
            kinds.push(FactKind { name: located.key.to_owned(), values });
        }
        kinds
    }

    /// A code's facts, in the order in which the protocol declares them.
    pub(super) fn facts(
        &mut self,
        id: &CodeId,
        located: &Located<'_, CodeTable>,
        declared: &[Located<'_, FactTable>],
    ) -> Vec<Fact> {
        let own = &located.table.facts;
        for (key, values) in own {
            let at = key.span().start;
            self.known("fact", located.file, id, key, declared);
            let fact = declared.iter().find(|fact| fact.key == key.get_ref());
            let allowed = fact.map(|fact| &fact.table.values).filter(|values| !values.is_empty());
            for value in values.list() {
                if allowed.is_some_and(|allowed| !allowed.iter().any(|known| known.get_ref() == value)) {
                    let what = format!("\"{value}\" is no value of [fact.{}]", key.get_ref());
                    self.report(located.file, at, id, what);
                }
            }
            if values.list().is_empty() {
                self.report(located.file, at, id, "a fact without a value; leave it out");
            }
        }
        let own_of = |name: &str| own.iter().find(|(key, _)| key.get_ref() == name).map(|(_, values)| values);
        for fact in declared.iter().filter(|fact| fact.table.required && !own.is_empty()) {
            if own_of(fact.key).is_none() {
                let what = format!("no {}, which every code with facts has", fact.key);
                self.report(located.file, located.at, id, what);
            }
        }
        let present = declared.iter().filter_map(|fact| Some((fact, own_of(fact.key)?)));
        present
            .map(|(fact, values)| Fact {
                name: fact.key.to_owned(),
                values: values.list().to_vec(),
                has_words: !fact.table.values.is_empty(),
            })
            .collect()
    }
}
