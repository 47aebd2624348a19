//! The glossary in `glossary.toml`: words to use and words to avoid.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use aho_corasick::{AhoCorasick, PatternID};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde::{Deserialize, de};
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};

use crate::catalog::{Problem, line_at};
use crate::gate::{Manifest, Sources};
use crate::language::{Rules, is_in_word, words};

/// Terms by key, each with the choice of words in every language.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub(super) struct Glossary(BTreeMap<String, BTreeMap<String, Choice>>);

/// One term in one language: a table, or the word alone.
#[derive(Debug, Default)]
struct Choice {
    avoid: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChoiceTable {
    #[serde(rename = "use")]
    _use: String,
    #[serde(default)]
    avoid: Vec<String>,
    #[serde(default, rename = "note")]
    _note: String,
}

impl<'de> Deserialize<'de> for Choice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = Choice;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a word or a table with `use`")
            }

            fn visit_str<E: de::Error>(self, _: &str) -> Result<Choice, E> {
                Ok(Choice::default())
            }

            fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<Choice, M::Error> {
                let table = ChoiceTable::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Choice { avoid: table.avoid })
            }
        }
        deserializer.deserialize_any(Either)
    }
}

impl Glossary {
    /// Reads the glossary and checks that every term has a word in every language.
    pub(super) fn read(sources: &Sources, manifest: &Manifest) -> Result<Self, Vec<Problem>> {
        let problem =
            |file: &str, line, id: &str, what| Problem { file: file.to_owned(), line, id: id.to_owned(), what };
        let file = sources.locales.iter().find(|file| file.path.ends_with("glossary.toml"));
        let file = file.ok_or_else(|| vec![problem("glossary.toml", 1, "", "there is no such file".to_owned())])?;
        let glossary: Self = toml::from_str(&file.text).map_err(|error| {
            let line = line_at(&file.text, error.span().map_or(0, |span| span.start));
            vec![problem(&file.path, line, "", error.message().to_owned())]
        })?;
        let lacks = |language: &&str| glossary.0.values().any(|choices| !choices.contains_key(*language));
        let mut missing = Vec::new();
        for language in manifest.languages().filter(lacks) {
            let mut terms = glossary.0.iter().filter(|(_, choices)| !choices.contains_key(language));
            let Some((term, _)) = terms.next() else { continue };
            let line = line_at(&file.text, file.text.find(&format!("[{term}]")).unwrap_or_default());
            let more = match terms.count() {
                0 => String::new(),
                more => format!(", here and for {more} more terms"),
            };
            missing.push(problem(&file.path, line, term, format!("no word in \"{language}\"{more}")));
        }
        if missing.is_empty() { Ok(glossary) } else { Err(missing) }
    }

    /// The words that a language avoids.
    pub(super) fn avoided(&self, language: &str, rules: &Rules) -> Avoided<'_> {
        let choices = self.0.values().filter_map(|term| term.get(language));
        Avoided::new(rules, choices.flat_map(|choice| &choice.avoid).map(String::as_str))
    }
}

/// All that a language avoids.
pub(super) struct Avoided<'a> {
    phrases: Vec<Phrase<'a>>,
    /// A part of each phrase that every text with the phrase has.
    parts: AhoCorasick,
}

impl<'a> Avoided<'a> {
    fn new(rules: &Rules, texts: impl Iterator<Item = &'a str>) -> Self {
        let phrases: Vec<Phrase<'_>> = texts.map(Phrase::new).collect();
        let parts = AhoCorasick::new(phrases.iter().map(|phrase| phrase.part(rules)));
        Self { parts: parts.expect("a file has too few words for an automaton to be full"), phrases }
    }

    /// The phrases in a text, as written in the glossary. `text_words` are the words of the text.
    pub(super) fn in_text(&self, rules: &Rules, text: &str, text_words: &[&str]) -> impl Iterator<Item = &'a str> {
        let found: BTreeSet<PatternID> = self.parts.find_overlapping_iter(text).map(|found| found.pattern()).collect();
        let phrases = found.into_iter().map(|found| &self.phrases[found.as_usize()]);
        phrases.filter(|phrase| phrase.is_in(rules, text, text_words)).map(|phrase| phrase.text)
    }
}

/// A word, or several in a row, that a language avoids.
struct Phrase<'a> {
    /// The words as written in the glossary.
    text: &'a str,
    /// Each word, and its form at the start of a sentence.
    words: Vec<[String; 2]>,
}

impl<'a> Phrase<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, words: words(text).map(|word| [word.to_owned(), capitalized(word)]).collect() }
    }

    /// What both forms of the last word share or, in languages without spaces, the whole.
    fn part(&self, rules: &Rules) -> &str {
        match self.words.last() {
            Some([word, _]) if rules.spaced => &word[word.chars().next().map_or(0, char::len_utf8)..],
            _ => self.text,
        }
    }

    /// Returns true if a text contains the words: as whole words, with or without joined particles, or, in languages
    /// without spaces, anywhere a word may begin and end.
    fn is_in(&self, rules: &Rules, text: &str, text_words: &[&str]) -> bool {
        if rules.spaced { self.is_among(rules, text_words) } else { contains(text, self.text) }
    }

    fn is_among(&self, rules: &Rules, text_words: &[&str]) -> bool {
        let Some(last) = self.words.len().checked_sub(1) else { return false };
        text_words.windows(self.words.len()).any(|window| {
            window.iter().zip(&self.words).enumerate().all(|(index, (word, avoided))| {
                let prefixes: &[String] = if index == 0 { &rules.prefixed_particles } else { &[] };
                let suffixes: &[String] = if index == last { &rules.suffixed_particles } else { &[] };
                is_same(word, avoided, prefixes, suffixes)
            })
        })
    }
}

/// Returns true if a word is the avoided one, including at the start of a sentence and with a particle at either end.
fn is_same(word: &str, avoided: &[String; 2], prefixes: &[String], suffixes: &[String]) -> bool {
    let prefixed = prefixes.iter().filter_map(|prefix| word.strip_prefix(prefix.as_str()));
    [word].into_iter().chain(prefixed).any(|word| {
        let suffixed = suffixes.iter().filter_map(|suffix| word.strip_suffix(suffix.as_str()));
        [word].into_iter().chain(suffixed).any(|word| word == avoided[0] || word == avoided[1])
    })
}

fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

fn contains(text: &str, avoided: &str) -> bool {
    text.match_indices(avoided).any(|(start, found)| {
        let end = start + found.len();
        let (inner_first, inner_last) = (found.chars().next(), found.chars().next_back());
        is_edge(text[..start].chars().next_back(), inner_first) && is_edge(inner_last, text[end..].chars().next())
    })
}

/// Returns true if a word may end between two characters: not before a vowel sign or tone mark, nor within a run of
/// katakana or of a script with spaces: ユーザ is not a word of ユーザー.
fn is_edge(before: Option<char>, after: Option<char>) -> bool {
    let (Some(before), Some(after)) = (before, after) else { return true };
    if is_combining_mark(after) {
        return false;
    }
    let runs_on = |script: Script| {
        before.script_extension().contains_script(script)
            && after.script_extension().contains_script(script)
            && is_in_word(before)
            && is_in_word(after)
    };
    let is_run = [before, after].map(|char| char.script()).into_iter().any(|script| match script {
        Script::Han
        | Script::Hiragana
        | Script::Thai
        | Script::Lao
        | Script::Khmer
        | Script::Myanmar
        | Script::Tibetan => false,
        Script::Common | Script::Inherited => before.is_ascii_digit() && after.is_ascii_digit(),
        script => runs_on(script),
    });
    !is_run
}

#[cfg(test)]
mod tests {
    use super::Avoided;
    use crate::language::{Rules, words};

    fn says(rules: &Rules, text: &str, avoided: &str) -> bool {
        let avoided = Avoided::new(rules, [avoided].into_iter());
        avoided.in_text(rules, text, &words(text).collect::<Vec<_>>()).next().is_some()
    }

    fn likely(tag: &str) -> Rules {
        Rules::likely(tag).expect(tag)
    }

    #[test]
    fn avoided_words_are_seen_with_the_particles_of_their_language() {
        let plain = likely("ar");
        let arabic = Rules { prefixed_particles: vec!["و".to_owned(), "ب".to_owned()], ..plain.clone() };
        assert!(says(&arabic, "اتصل بالسيرفر ثم", "السيرفر"));
        assert!(!says(&plain, "اتصل بالسيرفر ثم", "السيرفر"));
        assert!(says(&arabic, "علبة البريد ممتلئة", "علبة البريد"));
        assert!(!says(&arabic, "صندوق البريد ممتلئ", "علبة البريد"));
        let korean = Rules { suffixed_particles: vec!["을".to_owned()], ..likely("ko") };
        assert!(says(&korean, "사서함을 확인하세요.", "사서함"));
        assert!(!says(&likely("ko"), "사서함을 확인하세요.", "사서함"));
    }

    #[test]
    fn avoided_words_are_seen_at_the_beginning_of_a_sentence() {
        assert!(says(&likely("de"), "Einloggen hilft.", "einloggen"));
        assert!(!says(&likely("de"), "EINLOGGEN hilft.", "einloggen"));
        assert!(!says(&likely("de"), "Wiedereinloggen hilft.", "einloggen"));
    }

    #[test]
    fn avoided_words_are_seen_where_words_are_not_spaced() {
        for (tag, text, avoided, expected) in [
            ("zh-Hans", "主机的信箱已满。", "信箱", true),
            ("zh-Hans", "主机的邮箱已满。", "信箱", false),
            ("ja", "このユーザは存在しません。", "ユーザ", true),
            ("ja", "このユーザーは存在しません。", "ユーザ", false),
            ("ja", "メールサーバが応答しません。", "サーバ", false),
            ("ja", "サーバが応答しません。", "サーバ", true),
            ("th", "ตู้จดหมายเต็ม", "จดหมาย", true),
            ("th", "เขาไปที่นั่น", "ที", false),
            ("zh-Hans", "检查 IMAP4 服务", "IMAP", false),
            ("zh-Hans", "检查IMAP服务", "IMAP", true),
        ] {
            assert_eq!(says(&likely(tag), text, avoided), expected, "{tag}: {text}");
        }
    }
}
