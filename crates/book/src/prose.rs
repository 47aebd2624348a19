//! How the texts are written: what a careful editor would find in them by machine.
//!
//! The build does not ask this; `codebook check` and the tests do.

use std::collections::{BTreeMap, HashMap, HashSet};

use icu_locale::{LanguageIdentifier, LocaleExpander};
use serde::Deserialize;
use unicode_script::{Script, UnicodeScript};

use crate::catalog::{Catalog, Code, Problem, line_at};
use crate::gate::{self, Manifest, Place, Said, Sources, Spoken};
use crate::ids::{self, CODE_ATTRIBUTES};

/// How many words a code's text has in the reference language.
const WORDS: std::ops::RangeInclusive<usize> = 8..=45;

/// One term of `glossary.toml` in one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Choice {
    #[serde(rename = "use")]
    _use: String,
    #[serde(default)]
    avoid: Vec<String>,
    #[serde(default, rename = "note")]
    _note: String,
}

/// One term of `glossary.toml`.
#[derive(Debug, Deserialize)]
struct Term {
    #[serde(rename = "en")]
    _en: String,
    /// Language -> choice.
    #[serde(flatten)]
    choices: BTreeMap<String, Choice>,
}

type Glossary = BTreeMap<String, Term>;

/// Reads every text as an editor would.
pub fn check(sources: &Sources, catalog: &Catalog, manifest: &Manifest) -> Vec<Problem> {
    let glossary = match glossary(sources, manifest) {
        Ok(glossary) => glossary,
        Err(problems) => return problems,
    };
    let mut problems = Vec::new();
    let reference = gate::spoken(sources, &manifest.reference);
    let sentences: HashSet<String> =
        ids::inventory(catalog).into_iter().filter(|message| message.sentence).map(|message| message.id).collect();
    for language in manifest.languages() {
        let spoken = gate::spoken(sources, language);
        let is_reference = language == manifest.reference;
        let avoided = avoided(&glossary, language);
        for (place, said) in &spoken {
            let mut report = |what: String| {
                problems.push(Problem { file: said.file.clone(), line: said.line, id: place.to_string(), what });
            };
            doubled(&said.text).map(&mut report);
            let is_sentence = place.attribute.is_some() || sentences.contains(&place.message);
            unfinished(is_sentence, &said.text).map(&mut report);
            straight_quote(&said.text).map(&mut report);
            for word in avoided.iter().filter(|word| says(&said.text, word)) {
                report(format!("the glossary avoids \"{word}\""));
            }
            if let Some(original) = reference.get(place).filter(|_| !is_reference) {
                untranslated(language, original, said).map(&mut report);
            }
        }
        if is_reference {
            lengths(catalog, &spoken, &mut problems);
        }
        repeated(catalog, &spoken, &mut problems);
    }
    problems.sort();
    problems
}

/// Reads the glossary, in which every term has a word in every language.
fn glossary(sources: &Sources, manifest: &Manifest) -> Result<Glossary, Vec<Problem>> {
    let problem = |file: &str, line, id: &str, what| Problem { file: file.to_owned(), line, id: id.to_owned(), what };
    let file = sources.locales.iter().find(|file| file.path.ends_with("glossary.toml"));
    let file = file.ok_or_else(|| vec![problem("glossary.toml", 1, "", "there is no such file".to_owned())])?;
    let glossary: Glossary = toml::from_str(&file.text).map_err(|error| {
        let line = line_at(&file.text, error.span().map_or(0, |span| span.start));
        vec![problem(&file.path, line, "", error.message().to_owned())]
    })?;
    let mut missing = Vec::new();
    for (term, entry) in &glossary {
        for language in manifest.translations.iter().filter(|language| !entry.choices.contains_key(*language)) {
            let line = line_at(&file.text, file.text.find(&format!("[{term}]")).unwrap_or_default());
            missing.push(problem(&file.path, line, term, format!("no word in \"{language}\"")));
        }
    }
    if missing.is_empty() { Ok(glossary) } else { Err(missing) }
}

fn avoided<'a>(glossary: &'a Glossary, language: &str) -> Vec<&'a str> {
    let choices = glossary.values().filter_map(|term| term.choices.get(language));
    choices.flat_map(|choice| &choice.avoid).map(String::as_str).collect()
}

/// The words of a text, without punctuation.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|char: char| !char.is_alphanumeric() && char != '’' && char != '-').filter(|word| !word.is_empty())
}

/// "when when".
fn doubled(text: &str) -> Option<String> {
    let clauses = text.split(|char: char| !char.is_alphanumeric() && !matches!(char, ' ' | '’' | '-'));
    let mut all = clauses.flat_map(|clause| {
        let words: Vec<&str> = words(clause).collect();
        words.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0].to_owned()).collect::<Vec<_>>()
    });
    all.next().map(|word| format!("\"{word}\" stands twice in a row"))
}

/// Sentences end as such; titles, names and list items do not.
fn unfinished(is_sentence: bool, text: &str) -> Option<String> {
    let end = text.trim_end_matches(['”', '»', '」', ')']);
    match (is_sentence, end.ends_with(['.', '؟', '?', '。', '।', '？'])) {
        (true, false) => Some("ends without punctuation".to_owned()),
        (false, true) => Some("a title or name ends with punctuation".to_owned()),
        _ => None,
    }
}

fn straight_quote(text: &str) -> Option<String> {
    text.contains(['"', '\'']).then(|| "a straight quotation mark or apostrophe".to_owned())
}

/// Whether a text has the avoided words in a row. Arabic writes "and", "so", "by", "as"
/// and "for" onto the next word.
fn says(text: &str, avoided: &str) -> bool {
    let same = |word: &str, avoided: &str| {
        word == avoided || word.strip_prefix(['و', 'ف', 'ب', 'ك', 'ل']).is_some_and(|rest| rest == avoided)
    };
    let text: Vec<&str> = words(text).collect();
    let avoided: Vec<&str> = words(avoided).collect();
    !avoided.is_empty()
        && text.windows(avoided.len()).any(|window| same(window[0], avoided[0]) && window[1..] == avoided[1..])
}

/// Signs that a text was left in the reference language, or lost or grew a part.
fn untranslated(language: &str, original: &Said, said: &Said) -> Option<String> {
    let expected = script(language)?;
    let of = |text: &str, wanted: Script| text.chars().filter(|char| char.script() == wanted).count();
    // gRPC and STARTTLS are no words.
    let is_word = |word: &str| word.chars().count() > 1 && word.chars().skip(1).all(char::is_lowercase);
    let has_words = words(&original.text).any(is_word);
    if expected != Script::Latin && has_latin_clause(&said.text) {
        return Some("three words in a row in the Latin script and not quoted".to_owned());
    }
    if has_words && expected != Script::Latin && of(&said.text, expected) <= of(&said.text, Script::Latin) / 2 {
        return Some("most of it is not in the language's own script".to_owned());
    }
    if has_words && original.text == said.text {
        return Some("the same as the reference".to_owned());
    }
    let (from, to) = (original.text.chars().count(), said.text.chars().count());
    (from > 20 && (to * 3 < from || to > from * 3)).then(|| format!("{to} characters for {from} of the reference"))
}

/// Wire tokens come one by one, are spelled in capitals or stand in quotation marks. Three
/// words in a row of which two are in lower case are a clause that was left as it was.
fn has_latin_clause(text: &str) -> bool {
    let is_word = |word: &str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_lower = |word: &str| is_word(word) && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let quoted = |index: usize| index % 2 == 1;
    let parts = text.split(['«', '»', '“', '”', '「', '」']).enumerate();
    parts.filter(|(index, _)| !quoted(*index)).any(|(_, part)| {
        let words: Vec<&str> =
            part.split_whitespace().map(|word| word.trim_end_matches(['.', ',', ';', ':'])).collect();
        words.windows(3).any(|three| is_word(three[0]) && is_lower(three[1]) && is_lower(three[2]))
    })
}

fn script(language: &str) -> Option<Script> {
    let mut identifier: LanguageIdentifier = language.parse().ok()?;
    LocaleExpander::new_extended().maximize(&mut identifier);
    Script::from_short_name(identifier.script?.as_str())
}

fn lengths(catalog: &Catalog, spoken: &Spoken, problems: &mut Vec<Problem>) {
    for (place, said) in code_texts(catalog, spoken) {
        let count = said.text.split_whitespace().count();
        if !WORDS.contains(&count) {
            let what = format!("{count} words; {} to {} are wanted", WORDS.start(), WORDS.end());
            problems.push(Problem { file: said.file.clone(), line: said.line, id: place.to_string(), what });
        }
    }
}

/// No text says the same of two codes.
fn repeated(catalog: &Catalog, spoken: &Spoken, problems: &mut Vec<Problem>) {
    let mut first = HashMap::new();
    let titles = worded(catalog)
        .filter_map(|code| spoken.get_key_value(&Place { message: ids::code(code.words_id()), attribute: None }));
    for (place, said) in titles.chain(code_texts(catalog, spoken)) {
        if let Some(other) = first.insert(said.text.as_str(), place) {
            let what = format!("word for word the same as {other}");
            problems.push(Problem { file: said.file.clone(), line: said.line, id: place.to_string(), what });
        }
    }
}

/// The codes that have words of their own: of a grammar's codes, the first of each detail.
fn worded(catalog: &Catalog) -> impl Iterator<Item = &Code> {
    let mut last = None;
    catalog
        .codes()
        .filter(|code| code.unofficial.is_none())
        .filter(move |code| last.replace(code.words_id()) != Some(code.words_id()))
}

fn code_texts<'a>(catalog: &'a Catalog, spoken: &'a Spoken) -> impl Iterator<Item = (&'a Place, &'a Said)> {
    worded(catalog).flat_map(move |code| {
        CODE_ATTRIBUTES.iter().filter_map(move |attribute| {
            let place = Place { message: ids::code(code.words_id()), attribute: Some((*attribute).to_owned()) };
            spoken.get_key_value(&place)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{doubled, has_latin_clause, says};

    #[test]
    fn doubled_words_are_seen() {
        assert!(doubled("It is met when when the server").is_some());
        assert!(doubled("say what 550 means. 550 is").is_none());
    }

    #[test]
    fn a_clause_that_was_left_is_seen() {
        assert!(has_latin_clause("أرسل الأمر. The server answers this."));
        assert!(!has_latin_clause("تطبعه القوائم «Too many duplicate messages» فقط"));
        assert!(!has_latin_clause("الأمر MAIL FROM ثم RCPT TO"));
    }

    #[test]
    fn avoided_words_are_seen_with_what_arabic_writes_onto_them() {
        assert!(says("اتصل بالسيرفر ثم", "السيرفر"));
        assert!(says("علبة البريد ممتلئة", "علبة البريد"));
        assert!(!says("صندوق البريد ممتلئ", "علبة البريد"));
    }
}
