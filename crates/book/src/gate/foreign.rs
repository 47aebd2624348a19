//! Finds texts in a language other than that of their folder: copies of the reference, and texts in another script.

use std::collections::BTreeSet;

use unicode_script::{Script, UnicodeScript};

use super::locale::Locale;
use super::spoken::{LocaleText, Place};
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
    let mut alphabet = Alphabet::new(rules);
    let spelled = |(place, said)| Spelled { place, texts: texts(&mut alphabet, said) };
    let spoken: Vec<Spelled<'_>> = locale.spoken.iter().map(spelled).collect();
    let mut in_other_script: BTreeSet<&Place> = spoken
        .iter()
        .filter(|spelled| spelled.texts.iter().any(|(text, letters)| is_in_other_script(rules, text, letters)))
        .map(|spelled| spelled.place)
        .collect();
    in_other_script.extend(without_distinctive(&spoken));
    let what = format!("in the language's own script, {}", rules.script);
    let is_most = |places: &BTreeSet<&Place>| places.len() * 2 > locale.spoken.len();
    report(locale, &in_other_script, "is not", "are not", &what, problems);

    let base = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let Some(reference) = reference.filter(|reference| base(reference.tag) != base(locale.tag)) else {
        return is_most(&in_other_script);
    };
    let is_left = |spelled: &Spelled<'_>| {
        let original = reference.spoken.get(spelled.place);
        original.is_some_and(|original| {
            spelled.texts.iter().any(|(text, letters)| is_left_as(rules, original, text, letters))
        })
    };
    let left: BTreeSet<&Place> = spoken
        .iter()
        .filter(|spelled| !in_other_script.contains(spelled.place) && is_left(spelled))
        .map(|spelled| spelled.place)
        .collect();
    let what = format!("left in the words of \"{}\"", reference.tag);
    report(locale, &left, "is", "are", &what, problems);
    is_most(&in_other_script) || is_most(&left)
}

/// The texts of a place and the numbers of their letters.
struct Spelled<'a> {
    place: &'a Place,
    texts: Vec<(String, Letters)>,
}

/// The texts of a place, without quotations.
fn texts(alphabet: &mut Alphabet<'_>, said: &LocaleText) -> Vec<(String, Letters)> {
    let texts = said.variants.iter().map(|variant| {
        let text = alphabet.rules.unquoted(&variant.text).join(" ");
        let letters = alphabet.count(&text);
        (text, letters)
    });
    texts.collect()
}

/// The numbers of letters in a text by script.
#[derive(Default)]
struct Letters {
    /// Letters of the language's own script.
    own: usize,
    /// Letters of a script that the text may not have.
    other: usize,
    /// Small letters of ASCII, which are among the others.
    small: usize,
    /// True if a letter distinguishes the language from others of its script.
    is_distinctive: bool,
}

/// The kind of a character for a language.
#[derive(Clone, Copy)]
enum Letter {
    Own,
    /// A letter of the script that distinguishes the language.
    Distinctive,
    Other,
    /// No letter, or one that any text may have.
    Neutral,
}

/// The kinds of characters for a language. Texts repeat a few dozen, and a look-up in Unicode's tables is slow.
struct Alphabet<'r> {
    rules: &'r Rules,
    /// The last character with each remainder of its number, and its kind.
    met: [(char, Letter); 256],
}

impl<'r> Alphabet<'r> {
    fn new(rules: &'r Rules) -> Self {
        Self { rules, met: [('\0', Letter::Neutral); 256] }
    }

    fn count(&mut self, text: &str) -> Letters {
        let mut letters = Letters::default();
        for char in text.chars() {
            letters.small += usize::from(char.is_ascii_lowercase());
            match self.letter(char) {
                Letter::Own => letters.own += 1,
                Letter::Distinctive => {
                    letters.own += 1;
                    letters.is_distinctive = true;
                }
                Letter::Other => letters.other += 1,
                Letter::Neutral => {}
            }
        }
        letters
    }

    fn letter(&mut self, char: char) -> Letter {
        let met = &mut self.met[char as usize % 256];
        if met.0 != char {
            *met = (char, Letter::of(self.rules, char));
        }
        met.1
    }
}

impl Letter {
    fn of(rules: &Rules, char: char) -> Self {
        let script = char.script();
        if !char.is_alphabetic() {
            Self::Neutral
        } else if rules.script.is_distinctive(script) {
            Self::Distinctive
        } else if rules.script.has(script) {
            Self::Own
        } else if matches!(script, Script::Latin | Script::Common | Script::Inherited) {
            // Latin words may be wire tokens; marks and signs shared by several scripts belong to the adjacent letters.
            Self::Neutral
        } else {
            Self::Other
        }
    }
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

/// Returns true if a text is in another script. Some Latin words are allowed beside the language's own letters; words
/// of any other script are not.
fn is_in_other_script(rules: &Rules, text: &str, letters: &Letters) -> bool {
    let is_latin = |char: char| char.script() == Script::Latin;
    let latin_words = || words(text).filter(|word| is_plain(word) && word.chars().all(is_latin)).count();
    (letters.other > 0 && letters.other * 2 > letters.own)
        || (letters.own == 0 && !rules.script.is_latin() && latin_words() >= ENOUGH_WORDS)
}

/// Long texts without the script that distinguishes the language, such as hiragana in Japanese or hangul in Korean. A
/// text may lack it by chance, so they count only if most long texts do.
fn without_distinctive<'a>(spoken: &[Spelled<'a>]) -> Vec<&'a Place> {
    let own = |spelled: &Spelled<'_>| spelled.texts.iter().map(|(_, letters)| letters.own).sum::<usize>();
    let lacks = |spelled: &Spelled<'_>| !spelled.texts.iter().any(|(_, letters)| letters.is_distinctive);
    let long: Vec<&Spelled<'_>> = spoken.iter().filter(|spelled| own(spelled) >= LONG).collect();
    let lacking: Vec<&Place> = long.iter().filter(|spelled| lacks(spelled)).map(|spelled| spelled.place).collect();
    if lacking.len() * 2 > long.len() { lacking } else { Vec::new() }
}

/// Returns true if a text consists of the words of its original, apart from a few changes.
fn is_left_as(rules: &Rules, original: &LocaleText, text: &str, letters: &Letters) -> bool {
    // In another script, plain Latin words are wire tokens unless they are most of the text.
    if !rules.script.is_latin() && rules.length.in_letters(letters.own) >= letters.small as f64 {
        return false;
    }
    let plain =
        |text: &str| -> BTreeSet<String> { words(text).filter(|word| is_plain(word)).map(str::to_lowercase).collect() };
    let own = plain(text);
    if own.len() < ENOUGH_WORDS {
        return false;
    }
    let theirs: BTreeSet<String> = original.variants.iter().flat_map(|variant| plain(&variant.text)).collect();
    own.intersection(&theirs).count() * 4 >= own.len() * 3
}
