//! Examples of codes, read back as the explainer reads them.

use crate::catalog::{Catalog, Example, Problem};
use crate::reading::{Occurrence, Reader};

/// Finds the examples in which their code is not found without a hint at the protocol.
pub(super) fn check<'e>(catalog: &Catalog, examples: impl Iterator<Item = &'e Example>) -> Vec<Problem> {
    let reader = Reader::new(catalog);
    let mut problems = Vec::new();
    for example in examples {
        let lower = example.text.to_ascii_lowercase();
        let found = reader.read(catalog, &example.text, &lower, &reader.shown([&*lower]), None);
        if !found.iter().any(|one| is_own(one, example)) {
            problems.push(Problem {
                file: example.file.clone(),
                line: example.line,
                id: example.code.to_string(),
                what: format!("the example does not read back: {}", list(&found)),
            });
        }
    }
    problems
}

/// Tells whether an occurrence is the example's code; of a detail, under the class that the example shows.
fn is_own(found: &Occurrence<'_>, example: &Example) -> bool {
    *found.code.words_id() == example.code && found.code.examples.contains(&example.text)
}

/// `it holds smtp/550`.
fn list(found: &[Occurrence<'_>]) -> String {
    let ids: Vec<String> = found.iter().map(|one| one.code.id.to_string()).collect();
    if ids.is_empty() { "no code is found in it".to_owned() } else { format!("it holds {}", ids.join(", ")) }
}
