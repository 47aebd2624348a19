//! Finds repeated words and texts.

use std::collections::HashMap;

use super::{code_texts, problem};
use crate::catalog::{Catalog, Code, Problem};
use crate::gate::{Place, Spoken};
use crate::inventory::ids;
use crate::language::{is_in_word, words};

/// Finds a doubled word: "when when".
pub(super) fn doubled(text: &str) -> Option<String> {
    let clauses = text.split(|char: char| !is_in_word(char) && char != ' ');
    let mut all = clauses.flat_map(|clause| {
        let words: Vec<&str> = words(clause).collect();
        words.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0].to_owned()).collect::<Vec<_>>()
    });
    all.next().map(|word| format!("\"{word}\" stands twice in a row"))
}

/// Reports texts that are the same for two codes.
pub(super) fn check(catalog: &Catalog, spoken: &Spoken, problems: &mut Vec<Problem>) {
    let mut first = HashMap::new();
    let titles = worded(catalog)
        .filter_map(|code| spoken.get_key_value(&Place { message: ids::code(code.words_id()), attribute: None }));
    for (place, said) in titles.chain(code_texts(catalog, spoken)) {
        for variant in &said.variants {
            if let Some(other) = first.insert(variant.text.as_str(), place) {
                let what = format!("word for word the same as {other}");
                problems.push(problem(place, said, variant.line, what));
            }
        }
    }
}

/// The codes that have words of their own: of a grammar's codes, the first of each detail.
pub(super) fn worded(catalog: &Catalog) -> impl Iterator<Item = &Code> {
    let mut last = None;
    catalog
        .codes()
        .filter(|code| code.unofficial.is_none())
        .filter(move |code| last.replace(code.words_id()) != Some(code.words_id()))
}

#[cfg(test)]
mod tests {
    use super::doubled;

    #[test]
    fn doubled_words_are_seen() {
        assert!(doubled("It is met when when the server").is_some());
        assert!(doubled("say what 550 means. 550 is").is_none());
        assert!(doubled("सर्वर सर्वर व्यस्त").is_some());
    }
}
