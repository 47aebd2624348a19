//! Prose checks: what a careful editor would find, as far as a machine can find it.
//!
//! The build does not run these checks; `codebook check` and the tests do. The rules of a language are in its
//! rules.toml and in the glossary.

mod conventions;
mod glossary;
mod habits;
mod lengths;
mod repetition;
mod sentences;
mod translation;

use std::collections::HashSet;

use crate::catalog::{Catalog, Problem};
use crate::gate::{self, LocaleText, Manifest, Place, Sources, Spoken, Variant};
use crate::inventory::{self, ids};
use crate::language::{Rules, words};
use glossary::Glossary;
use habits::Habits;

/// Returns true if the reference has a text for the same numbers.
fn is_measurable(variant: &Variant) -> bool {
    variant.category.as_deref().is_none_or(|category| matches!(category, "one" | "other"))
}

/// Runs all prose checks on every text.
pub fn check(sources: &Sources, catalog: &Catalog, manifest: &Manifest) -> Vec<Problem> {
    let glossary = match Glossary::read(sources, manifest) {
        Ok(glossary) => glossary,
        Err(problems) => return problems,
    };
    let mut problems = Vec::new();
    let reference = gate::spoken(sources, &manifest.reference);
    let sentences: HashSet<String> = inventory::inventory(catalog)
        .into_iter()
        .filter(|message| message.sentence)
        .map(|message| message.id)
        .collect();
    for language in manifest.languages() {
        let rules = match Manifest::rules(sources, language).map(|file| Rules::read(language, file)) {
            Some(Err(problem)) => {
                problems.push(problem);
                continue;
            }
            Some(Ok(rules)) => Some(rules),
            None => Rules::likely(language),
        };
        let Some(rules) = rules else { continue };
        let habits = match Habits::new(&rules) {
            Ok(habits) => habits,
            Err(what) => {
                problems.extend(Manifest::rules(sources, language).map(|file| Problem {
                    file: file.path.clone(),
                    line: 1,
                    id: "habit".to_owned(),
                    what,
                }));
                continue;
            }
        };
        let spoken = gate::spoken(sources, language);
        let avoided = glossary.avoided(language, &rules);
        for (place, said) in &spoken {
            let is_sentence = place.attribute.is_some() || sentences.contains(&place.message);
            let original = reference.get(place).filter(|_| language != manifest.reference);
            for variant in &said.variants {
                let text = &variant.text;
                let mut found: Vec<String> = Vec::new();
                found.extend(repetition::doubled(text));
                found.extend(sentences::ending(&rules, is_sentence, text));
                found.extend(conventions::check(&rules, text));
                found.extend(habits.check(&said.file, place.attribute.as_deref(), text));
                let text_words: Vec<&str> = words(text).collect();
                let used = avoided.in_text(&rules, text, &text_words);
                found.extend(used.map(|avoided| format!("the glossary avoids \"{avoided}\"")));
                if let Some(original) = original {
                    let original = translation::original(original, variant);
                    found.extend(translation::check(&rules, original, text));
                    // A sentence for zero or two things may be much shorter than the reference's for many.
                    if is_measurable(variant) {
                        found.extend(lengths::compared(&rules, original, text));
                    }
                }
                problems.extend(found.into_iter().map(|what| problem(place, said, variant.line, what)));
            }
        }
        lengths::check(catalog, &rules, &spoken, &mut problems);
        repetition::check(catalog, &spoken, &mut problems);
    }
    problems.sort();
    problems
}

fn problem(place: &Place, said: &LocaleText, line: usize, what: String) -> Problem {
    Problem { file: said.file.clone(), line, id: place.to_string(), what }
}

/// The texts of codes that have words of their own, attribute by attribute.
fn code_texts<'a>(catalog: &'a Catalog, spoken: &'a Spoken) -> impl Iterator<Item = (&'a Place, &'a LocaleText)> {
    repetition::worded(catalog).flat_map(move |code| {
        inventory::CODE_ATTRIBUTES.iter().filter_map(move |attribute| {
            let place = Place { message: ids::code(code.words_id()), attribute: Some((*attribute).to_owned()) };
            spoken.get_key_value(&place)
        })
    })
}
