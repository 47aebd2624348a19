//! The plural categories of a language for whole numbers (UTS #35, part 3, "Language Plural Rules").

use intl_pluralrules::{PluralCategory as Cardinal, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// The category of all numbers that have no other, and the default of every select.
const OTHER: &str = "other";

/// Numbers by which the categories are found, beyond 0 to 1,000: some languages have one for round numbers.
const LARGE: [u64; 7] = [10_000, 100_000, 1_000_000, 1_000_001, 2_000_000, 1_000_000_000, 1_000_000_000_000];

/// A plural category of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PluralCategory {
    /// Its name in CLDR and Fluent: `few`.
    pub name: &'static str,
    /// The only number in the category, if there is just one: then a sentence may say "once" without the number.
    pub only: Option<u64>,
}

/// The plural categories of whole numbers in a language, in CLDR's order, and `other`. They follow the rules that
/// Fluent uses, those of CLDR 37. `None` for a language without rules there, for which Fluent would use the English
/// ones.
pub fn plural_categories(tag: &str) -> Option<Vec<PluralCategory>> {
    let rules = rules(tag)?;
    let mut found: Vec<PluralCategory> = Vec::new();
    for number in (0..=1000).chain(LARGE) {
        let name = name(&rules.select(number).ok()?);
        match found.iter_mut().find(|category| category.name == name) {
            Some(category) => category.only = None,
            None => found.push(PluralCategory { name, only: Some(number) }),
        }
    }
    if !found.iter().any(|category| category.name == OTHER) {
        found.push(PluralCategory { name: OTHER, only: None });
    }
    found.sort_by_key(|category| ORDER.iter().position(|name| *name == category.name));
    Some(found)
}

const ORDER: [&str; 6] = ["zero", "one", "two", "few", "many", OTHER];

fn name(category: &Cardinal) -> &'static str {
    match category {
        Cardinal::ZERO => "zero",
        Cardinal::ONE => "one",
        Cardinal::TWO => "two",
        Cardinal::FEW => "few",
        Cardinal::MANY => "many",
        Cardinal::OTHER => OTHER,
    }
}

/// The rules of the language with its region, as `pt-PT` has them, or else those of the language.
fn rules(tag: &str) -> Option<PluralRules> {
    let LanguageIdentifier { language, region, .. } = tag.parse().ok()?;
    let of = |region| {
        let identifier = LanguageIdentifier::from_parts(language, None, region, &[]);
        PluralRules::create(identifier, PluralRuleType::CARDINAL).ok()
    };
    of(region).or_else(|| of(None))
}

#[cfg(test)]
mod tests {
    use super::plural_categories;

    #[test]
    fn a_language_has_the_categories_of_cldr() {
        for (tag, expected) in [
            ("en", "one other"),
            ("en-GB", "one other"),
            ("ar", "zero one two few many other"),
            ("ja", "other"),
            ("zh-Hans", "other"),
            ("th", "other"),
            ("pl", "one few many other"),
            ("ru", "one few many other"),
            ("cs", "one few other"),
            ("ro", "one few other"),
            ("pt-PT", "one other"),
            ("he", "one two many other"),
            ("fr", "one other"),
        ] {
            let categories = plural_categories(tag).expect(tag);
            let names: Vec<&str> = categories.iter().map(|category| category.name).collect();
            assert_eq!(names.join(" "), expected, "{tag}");
        }
        assert_eq!(plural_categories("zz"), None);
    }

    #[test]
    fn a_category_may_be_for_one_number() {
        let only = |tag: &str, name: &str| {
            let categories = plural_categories(tag).expect(tag);
            categories.into_iter().find(|category| category.name == name).and_then(|category| category.only)
        };
        assert_eq!(only("en", "one"), Some(1));
        assert_eq!(only("ar", "two"), Some(2));
        assert_eq!(only("ru", "one"), None);
        assert_eq!(only("fr", "one"), None);
        assert_eq!(only("pl", "other"), None);
    }
}
