//! Finds texts in a language other than that of their folder: copies of the reference, and texts in another script.

use std::collections::BTreeSet;

use unicode_script::{Script, UnicodeScript};

use super::ftl::{LocaleText, Place, Spoken};
use super::locale::Locale;
use crate::catalog::Problem;
use crate::language::{Rules, is_plain, words};

/// The minimum number of plain words in a text that is compared: shorter ones may be the same in two languages.
const ENOUGH_WORDS: usize = 3;

/// The number of texts that a problem names.
const NAMED: usize = 3;

/// The minimum number of letters in a text that, in a language of several scripts, should use all of them.
const LONG: usize = 12;

/// Looks for texts in another script and, except in variants of the reference language, for texts copied from the
/// reference. Each kind is reported once per language. Returns true if most texts are in another language and so follow
/// its rules.
pub(super) fn check(locale: &Locale<'_>, reference: Option<&Locale<'_>>, problems: &mut Vec<Problem>) -> bool {
    let Some(rules) = &locale.rules else { return false };
    let mut in_other_script: BTreeSet<&Place> = locale
        .spoken
        .iter()
        .filter(|(_, said)| texts(rules, said).any(|text| is_in_other_script(rules, &text)))
        .map(|(place, _)| place)
        .collect();
    in_other_script.extend(without_distinctive(rules, &locale.spoken));
    let what = format!("in the language's own script, {}", rules.script);
    let is_most = |places: &BTreeSet<&Place>| places.len() * 2 > locale.spoken.len();
    report(locale, &in_other_script, "is not", "are not", &what, problems);

    let base = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let Some(reference) = reference.filter(|reference| base(reference.tag) != base(locale.tag)) else {
        return is_most(&in_other_script);
    };
    let is_left = |place: &Place, said: &LocaleText| {
        let original = reference.spoken.get(place);
        original.is_some_and(|original| texts(rules, said).any(|text| is_left_as(rules, original, &text)))
    };
    let left: BTreeSet<&Place> = locale
        .spoken
        .iter()
        .filter(|(place, said)| !in_other_script.contains(place) && is_left(place, said))
        .map(|(place, _)| place)
        .collect();
    let what = format!("left in the words of \"{}\"", reference.tag);
    report(locale, &left, "is", "are", &what, problems);
    is_most(&in_other_script) || is_most(&left)
}

/// The texts of a place, without quotations.
fn texts<'a>(rules: &'a Rules, said: &'a LocaleText) -> impl Iterator<Item = String> + 'a {
    said.variants.iter().map(|variant| rules.unquoted(&variant.text).join(" "))
}

/// Reports one problem for all of these places, at the first of them.
fn report(
    locale: &Locale<'_>,
    places: &BTreeSet<&Place>,
    is: &str,
    are: &str,
    what: &str,
    problems: &mut Vec<Problem>,
) {
    let mut found: Vec<(&str, usize, String)> = places
        .iter()
        .filter_map(|place| locale.spoken.get(place).map(|said| (said.file.as_str(), said.line, place.to_string())))
        .collect();
    found.sort();
    let Some((file, line, id)) = found.first() else { return };
    let what = if found.len() == 1 {
        format!("{is} {what}")
    } else {
        let named: Vec<&str> = found.iter().take(NAMED).map(|(_, _, id)| id.as_str()).collect();
        let dots = if found.len() > NAMED { ", …" } else { "" };
        format!("{} texts {are} {what}: {}{dots}", found.len(), named.join(", "))
    };
    problems.push(Problem { file: (*file).to_owned(), line: *line, id: id.clone(), what });
}

/// Returns true if a text is in another script. Latin words may be wire tokens, so some are allowed beside the
/// language's own letters; words of any other script are not.
fn is_in_other_script(rules: &Rules, text: &str) -> bool {
    let own = text.chars().filter(|char| rules.script.writes(*char)).count();
    let latin = |char: char| char.script() == Script::Latin;
    // Marks and signs shared by several scripts belong to the adjacent letters.
    let is_shared = |char: char| matches!(char.script(), Script::Common | Script::Inherited);
    let is_other =
        |char: &char| char.is_alphabetic() && !rules.script.writes(*char) && !latin(*char) && !is_shared(*char);
    let other = text.chars().filter(is_other).count();
    let latin_words = || words(text).filter(|word| is_plain(word) && word.chars().all(latin)).count();
    (other > 0 && other * 2 > own) || (own == 0 && !rules.script.is_latin() && latin_words() >= ENOUGH_WORDS)
}

/// Long texts without the script that distinguishes the language, such as hiragana in Japanese or hangul in Korean. A
/// text may lack it by chance, so they count only if most long texts do.
fn without_distinctive<'a>(rules: &Rules, spoken: &'a Spoken) -> Vec<&'a Place> {
    let count = |text: String| text.chars().filter(|char| rules.script.writes(*char)).count();
    let letters = |said: &LocaleText| texts(rules, said).map(count).sum::<usize>();
    let long: Vec<_> = spoken.iter().filter(|(_, said)| letters(said) >= LONG).collect();
    let has = |text: String| text.chars().any(|char| rules.script.is_distinctive(char));
    let lacks = |said: &LocaleText| !texts(rules, said).any(has);
    let lacking: Vec<&Place> = long.iter().filter(|(_, said)| lacks(said)).map(|(place, _)| *place).collect();
    if lacking.len() * 2 > long.len() { lacking } else { Vec::new() }
}

/// Returns true if a text consists of the words of its original, apart from a few changes.
fn is_left_as(rules: &Rules, original: &LocaleText, text: &str) -> bool {
    let plain =
        |text: &str| -> BTreeSet<String> { words(text).filter(|word| is_plain(word)).map(str::to_lowercase).collect() };
    let own = plain(text);
    if own.len() < ENOUGH_WORDS {
        return false;
    }
    // In another script, plain Latin words are wire tokens unless they are most of the text.
    let letters = |wanted: &dyn Fn(char) -> bool| text.chars().filter(|char| wanted(*char)).count();
    if !rules.script.is_latin()
        && letters(&|char| rules.script.writes(char)) >= letters(&|char| char.is_ascii_lowercase())
    {
        return false;
    }
    let theirs: BTreeSet<String> = original.variants.iter().flat_map(|variant| plain(&variant.text)).collect();
    own.intersection(&theirs).count() * 4 >= own.len() * 3
}
