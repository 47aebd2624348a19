//! Checks sentences with a count against the plural categories of their language.

use std::collections::{BTreeMap, BTreeSet};

use super::inventory::misfit;
use super::locale::Locale;
use super::pattern::COUNT;
use super::spoken::{LocaleText, Place};
use crate::catalog::Problem;
use crate::inventory::Required;
use crate::language::{PluralCategory, plural_categories};

/// Checks that every sentence with a count has a variant for each category of the language, and that no other sentence
/// has variants. A language with one category needs no select.
pub(super) fn check(locale: &Locale<'_>, wanted: &BTreeMap<Place, &Required>, problems: &mut Vec<Problem>) {
    let Some(categories) = plural_categories(locale.tag) else {
        // Fluent would use the English plural rules.
        let counted = locale.spoken.iter().find(|(place, _)| wanted.get(place).is_some_and(|required| required.counts));
        problems.extend(counted.map(|(place, said)| Problem {
            file: said.file.clone(),
            line: said.line,
            id: place.to_string(),
            what: format!("no plural rules known for \"{}\"", locale.tag),
        }));
        return;
    };
    for (place, said) in &locale.spoken {
        let Some(required) = wanted.get(place) else { continue };
        let found = of_place(locale.tag, &categories, required, said);
        problems.extend(found.into_iter().map(|(line, what)| Problem {
            file: said.file.clone(),
            line,
            id: place.to_string(),
            what,
        }));
    }
}

/// The mistakes of one place, with their lines.
fn of_place(tag: &str, categories: &[PluralCategory], required: &Required, said: &LocaleText) -> Vec<(usize, String)> {
    let names = |list: &[&str]| list.join(", ");
    let needed: Vec<&str> = categories.iter().map(|category| category.name).collect();
    if !required.counts {
        let what = "selects on $count, but no count is passed that could be selected on";
        return if said.selects { vec![(said.line, what.to_owned())] } else { Vec::new() };
    }
    if !said.selects {
        let is_one_for_all = needed.len() > 1 && !said.variants.is_empty();
        let what = || format!("one sentence for every $count; \"{tag}\" selects between {}", names(&needed));
        return is_one_for_all.then(|| (said.line, what())).into_iter().collect();
    }
    let has: Vec<&str> = said.variants.iter().filter_map(|variant| variant.category.as_deref()).collect();
    let sorted = |list: &[&str]| list.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    // An unreadable pattern may have fewer variants; it is reported already.
    if sorted(&has) != sorted(&needed) || has.len() != needed.len() {
        return vec![(said.line, format!("has {}; \"{tag}\" needs {}", names(&has), names(&needed)))];
    }
    let passed: BTreeSet<&str> = required.variables.iter().map(String::as_str).collect();
    let without_count: BTreeSet<&str> = passed.iter().copied().filter(|name| *name != COUNT).collect();
    let mut problems = Vec::new();
    for variant in &said.variants {
        let category = categories.iter().find(|category| Some(category.name) == variant.category.as_deref());
        let is_one_number = category.is_some_and(|category| category.only.is_some());
        let used: BTreeSet<&str> = variant.variables.iter().map(String::as_str).collect();
        let fits = used == passed || (is_one_number && used == without_count);
        if !fits {
            let name = variant.category.as_deref().unwrap_or_default();
            problems.push((variant.line, format!("[{name}] {}", misfit(&used, &passed))));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::check;
    use crate::catalog::SourceFile;
    use crate::gate::inventory::{fits, places};
    use crate::gate::locale::Locale;
    use crate::inventory::Required;

    /// A message with a count and one without.
    fn inventory() -> Vec<Required> {
        let message = |id: &str, variables: &[&str], counts| Required {
            file: "x.ftl".to_owned(),
            id: id.to_owned(),
            value: true,
            attributes: Vec::new(),
            variables: variables.iter().map(|name| (*name).to_owned()).collect(),
            uses_all: true,
            sentence: true,
            counts,
        };
        vec![message("wait", &["count", "reference"], true), message("seen", &["count"], false)]
    }

    /// The problems of a file with this text.
    fn problems(tag: &str, text: &str) -> Vec<String> {
        let file = SourceFile { path: format!("locales/{tag}/x.ftl"), text: text.to_owned() };
        let mut problems = Vec::new();
        let locale = Locale::read(tag, vec![&file], None, &BTreeSet::new(), &mut problems);
        let required = inventory();
        let wanted = places(&required);
        fits(&wanted, &locale.spoken, true, &mut problems);
        check(&locale, &wanted, &mut problems);
        problems.iter().map(ToString::to_string).collect()
    }

    /// A message that selects on its count.
    fn select(variants: &[(&str, &str)]) -> String {
        let variant = |(name, text): &(&str, &str)| {
            let star = if *name == "other" { "*" } else { "" };
            format!("    {star}[{name}] {text}\n")
        };
        format!("wait = {{ $count ->\n{} }}\n", variants.iter().map(variant).collect::<String>())
    }

    const WHOLE: &str = "Wait { $count } x, { $reference }.";

    #[test]
    fn a_count_has_the_categories_of_its_language() {
        for (tag, categories) in
            [("en", "one other"), ("ar", "zero one two few many other"), ("ja", "other"), ("pl", "one few many other")]
        {
            let names: Vec<&str> = categories.split(' ').collect();
            let all: Vec<(&str, &str)> = names.iter().map(|name| (*name, WHOLE)).collect();
            assert_eq!(problems(tag, &select(&all)), [""; 0], "{tag}");
            for left_out in names.iter().filter(|name| **name != "other") {
                let some: Vec<(&str, &str)> = all.iter().copied().filter(|(name, _)| name != left_out).collect();
                let found = problems(tag, &select(&some));
                let needs = format!("\"{tag}\" needs {}", names.join(", "));
                assert!(matches!(found.as_slice(), [one] if one.contains(&needs)), "{tag} {left_out}: {found:?}");
            }
            let too_many = [all.as_slice(), &[("much", WHOLE)]].concat();
            assert!(problems(tag, &select(&too_many))[0].contains("has "), "{tag}");
            let twice = [&[all[0]], all.as_slice()].concat();
            assert!(!problems(tag, &select(&twice)).is_empty(), "{tag}");
        }
    }

    #[test]
    fn a_language_with_one_category_needs_no_select_and_others_do() {
        let plain = format!("wait = {WHOLE}\n");
        assert_eq!(problems("ja", &plain), [""; 0]);
        let found = problems("pl", &plain);
        assert_eq!(
            found,
            ["locales/pl/x.ftl:1: wait: one sentence for every $count; \"pl\" selects between one, few, many, other"]
        );
    }

    #[test]
    fn every_variant_is_a_whole_sentence_with_the_same_variables() {
        let without = "Wait a moment, { $reference }.";
        assert_eq!(problems("en", &select(&[("one", without), ("other", WHOLE)])), [""; 0]);
        for (tag, variants, expected) in [
            ("en", vec![("one", WHOLE), ("other", without)], "x.ftl:3: wait: [other] uses $reference"),
            // 21 and 31 are [one] as well.
            (
                "ru",
                vec![("one", without), ("few", WHOLE), ("many", WHOLE), ("other", WHOLE)],
                "x.ftl:2: wait: [one] uses $reference; it is to use $count, $reference",
            ),
            ("en", vec![("one", "Wait { $count } x."), ("other", WHOLE)], "[one] uses $count; it is to use"),
            ("en", vec![("one", "Wait { $x }, { $reference }."), ("other", WHOLE)], "[one] uses $reference, $x"),
        ] {
            let found = problems(tag, &select(&variants));
            assert!(matches!(found.as_slice(), [one] if one.contains(expected)), "{expected}: {found:?}");
        }
    }

    #[test]
    fn nothing_else_is_selected_on() {
        let body = "\n [one] a { $count } { $reference }\n *[other] b { $count } { $reference }\n }";
        for (text, expected) in [
            (format!("wait = {{ $reference -> {body}\n"), "selects on something else"),
            (format!("wait = {{ NUMBER($count) -> {body}\n"), "selects on something else"),
            (format!("wait = Wait {{ $count -> {body}\n"), "a select within a sentence"),
            (format!("seen = {{ $count -> {body}\n"), "selects on $count, but no count is passed"),
            ("wait = { $count ->\n [1] a\n *[other] b\n }\n".to_owned(), "a number as the key"),
            ("wait = { $count ->\n *[one] a\n [other] b\n }\n".to_owned(), "*[other]"),
            (select(&[("one", "a { $count ->\n *[other] x\n } y"), ("other", WHOLE)]), "a select within"),
        ] {
            let found = problems("en", &text);
            assert!(matches!(found.as_slice(), [one] if one.contains(expected)), "{expected}: {found:?}");
        }
    }

    #[test]
    fn a_language_without_plural_rules_cannot_count() {
        let found = problems("xx", &select(&[("one", WHOLE), ("other", WHOLE)]));
        assert_eq!(found, ["locales/xx/x.ftl:1: wait: no plural rules known for \"xx\""]);
    }

    #[test]
    fn all_variants_are_texts() {
        let text = select(&[("one", "Eins, { $reference }."), ("other", WHOLE)]);
        let file = SourceFile { path: "locales/de/x.ftl".to_owned(), text };
        let locale = Locale::read("de", vec![&file], None, &BTreeSet::new(), &mut Vec::new());
        let said = locale.spoken.values().next().expect("a message");
        let texts: Vec<(usize, &str)> =
            said.variants.iter().map(|variant| (variant.line, variant.text.as_str())).collect();
        assert_eq!(texts, [(2, "Eins, \u{fffc}."), (3, "Wait \u{fffc} x, \u{fffc}.")]);
    }
}
