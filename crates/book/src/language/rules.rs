//! The writing rules of a language, as data: `locales/<tag>/rules.toml`, or defaults by its script.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::script::{WritingSystem, script_of};
use crate::catalog::{Problem, SourceFile, line_at};

/// The name of the file in a language's folder.
pub const FILE: &str = "rules.toml";

/// The default rules by script, for languages without a file.
const SCRIPTS: &str = include_str!("scripts.toml");

/// The table of `scripts.toml` that applies to every script: the ISO 15924 code of an undetermined script.
const ANY: &str = "Zyyy";

/// Quotation marks of most languages, for languages whose rules name none and for texts that break their rules.
const ANY_QUOTATION_MARKS: [[char; 2]; 5] = [['«', '»'], ['“', '”'], ['„', '“'], ['「', '」'], ['『', '』']];

/// The writing rules of a language. Texts are checked against them; they do not change texts.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rules {
    /// The script, by ISO 15924, which determines the direction. It must be the one that CLDR expects for the tag.
    pub script: WritingSystem,
    /// True if spaces separate words. Otherwise an avoided word is found anywhere within a text.
    pub spaced: bool,
    /// Characters that end a sentence; empty if sentences have no end mark, as in Thai.
    pub sentence_ends: Vec<char>,
    /// The usual length of a text in characters, as a multiple of the reference's.
    pub length: Length,
    /// The number of words in a code's text, for languages whose words are easy to count.
    #[serde(default)]
    pub words: Option<WordCount>,
    /// Particles that are joined to the following word.
    #[serde(default)]
    pub prefixed_particles: Vec<String>,
    /// Particles that are joined to the preceding word.
    #[serde(default)]
    pub suffixed_particles: Vec<String>,
    /// Pairs of quotation marks, the outer first. Others are refused, and each must be closed. If empty, quotation
    /// marks are not checked.
    #[serde(default)]
    pub quotation_marks: Vec<[char; 2]>,
    /// The space inside the outer quotation marks, as in « French »; any of these will do.
    #[serde(default)]
    pub quotation_spaces: Vec<char>,
    /// Strings that no text may have, each with its replacement.
    #[serde(default)]
    pub refused: BTreeMap<String, String>,
    /// Habits of writing that no text may have.
    #[serde(default, rename = "habit")]
    pub habits: Vec<Habit>,
    /// Marks that may not touch a word of the language's own script, each with the language's own mark.
    #[serde(default)]
    pub own_marks: BTreeMap<char, char>,
    /// Marks that have a space before them where a word or the text ends.
    #[serde(default)]
    pub space_before: Option<Spacing>,
    /// True if a space separates the language's own letters from Latin letters and digits, false if none does; for
    /// scripts in which both styles exist.
    #[serde(default)]
    pub latin_spaced: Option<bool>,
    /// Marks at the end of a sentence that need another at its beginning: Spanish `?` and `¿`.
    #[serde(default)]
    pub opening_marks: BTreeMap<char, char>,
    /// Texts that may equal the reference's: words that both languages share.
    #[serde(default)]
    pub shared: Vec<String>,
}

/// A range of lengths, as multiples.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Length {
    /// The shortest.
    pub minimum: f64,
    /// The longest.
    pub maximum: f64,
}

impl Length {
    /// How many of the reference's letters so many of the language's stand for: a letter of a terse language counts for
    /// several, but none counts for less than one.
    pub fn in_letters(&self, own: usize) -> f64 {
        own as f64 / f64::midpoint(self.minimum, self.maximum).min(1.0)
    }
}

/// A range of word counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordCount {
    /// The fewest.
    pub minimum: usize,
    /// The most.
    pub maximum: usize,
}

/// A habit of writing: how it is recognized, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Habit {
    /// A regular expression, which no text matches outside of quotation marks.
    pub pattern: String,
    /// What a good writer does.
    pub instead: String,
    /// The files of texts that it is about: `smtp.ftl`. All, if empty.
    #[serde(default)]
    pub files: Vec<String>,
    /// The attributes of texts that it is about: `fix`. All texts, if empty.
    #[serde(default)]
    pub attributes: Vec<String>,
}

/// Marks and the space before them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spacing {
    /// The marks.
    pub marks: Vec<char>,
    /// The space; any of these will do.
    pub spaces: Vec<char>,
}

impl Rules {
    /// Reads a language's file.
    ///
    /// # Errors
    ///
    /// The first mistake in it, including a script that does not fit the tag.
    pub fn read(tag: &str, file: &SourceFile) -> Result<Self, Problem> {
        let problem = |line, id: &str, what| Problem { file: file.path.clone(), line, id: id.to_owned(), what };
        let rules: Self = toml::from_str(&file.text).map_err(|error| {
            let line = line_at(&file.text, error.span().map_or(0, |span| span.start));
            problem(line, "", error.message().to_owned())
        })?;
        if let Some(expected) = script_of(tag).filter(|expected| !expected.equals(&rules.script)) {
            let start = file.text.lines().position(|line| line.starts_with("script"));
            let what = format!("\"{}\", but \"{tag}\" is written in \"{expected}\"", rules.script);
            return Err(problem(start.map_or(1, |index| index + 1), "script", what));
        }
        let Length { minimum, maximum } = rules.length;
        if !(minimum > 0.0 && minimum <= maximum) {
            return Err(problem(1, "length", format!("{minimum} to {maximum} is no range")));
        }
        Ok(rules)
    }

    /// The default rules for the likely script of a tag, or `None` if its script is not known.
    pub fn likely(tag: &str) -> Option<Self> {
        let script = script_of(tag)?;
        let mut table = SCRIPT_TABLES.get(ANY)?.as_table()?.clone();
        let own = SCRIPT_TABLES.get(script.code()).and_then(toml::Value::as_table);
        table.extend(own.cloned().unwrap_or_default());
        table.insert("script".to_owned(), script.code().into());
        table.try_into().ok()
    }

    /// The parts of a text outside of quotation marks. Quotation marks may hold wire text.
    pub fn unquoted<'a>(&self, text: &'a str) -> Vec<&'a str> {
        let mut parts = Vec::new();
        let mut rest = text;
        loop {
            let opening = rest.char_indices().find_map(|(index, char)| {
                let mut pairs = self.quotation_marks.iter().chain(&ANY_QUOTATION_MARKS);
                let pair = pairs.find(|[opening, _]| *opening == char)?;
                Some((index, index + char.len_utf8(), pair[1]))
            });
            let Some((start, inside, closing)) = opening else { break };
            parts.push(&rest[..start]);
            rest = rest[inside..].split_once(closing).map_or("", |(_, after)| after);
        }
        parts.push(rest);
        parts
    }

    /// The closing quotation marks.
    pub fn closing_marks(&self) -> impl Iterator<Item = char> {
        self.quotation_marks.iter().map(|[_, closing]| *closing)
    }
}

static SCRIPT_TABLES: LazyLock<toml::Table> =
    LazyLock::new(|| SCRIPTS.parse().expect("a file of this crate, which its tests read"));

#[cfg(test)]
mod tests {
    use super::{ANY, Rules, SCRIPT_TABLES, SCRIPTS};
    use crate::catalog::SourceFile;
    use crate::language::WritingSystem;

    fn file(text: &str) -> SourceFile {
        SourceFile { path: "locales/x/rules.toml".to_owned(), text: text.to_owned() }
    }

    const LATIN: &str =
        "# Latin\nscript = \"Latn\"\nspaced = true\nsentence-ends = [\".\"]\nlength = { minimum = 0.5, maximum = 2 }\n";

    #[test]
    fn every_table_of_scripts_can_be_read() {
        let tables: toml::Table = SCRIPTS.parse().expect("TOML");
        for (code, table) in tables {
            let mut merged = SCRIPT_TABLES[ANY].as_table().expect("a table").clone();
            merged.extend(table.as_table().expect("a table").clone());
            assert!(code == ANY || WritingSystem::parse(&code).is_some(), "{code}");
            merged.insert("script".to_owned(), "Latn".into());
            assert!(merged.try_into::<Rules>().is_ok(), "{code}");
        }
    }

    #[test]
    fn a_language_without_a_file_has_what_its_script_makes_likely() {
        let likely = |tag: &str| Rules::likely(tag).expect(tag);
        assert!(likely("th").sentence_ends.is_empty());
        assert!(likely("ur").sentence_ends.contains(&'۔'));
        assert!(likely("hi").sentence_ends.contains(&'।'));
        assert!(!likely("zh-Hant").spaced && likely("de").spaced && likely("ka").spaced);
        assert!(likely("ja").length.maximum < likely("ru").length.maximum);
        assert_eq!(Rules::likely("xx"), None);
    }

    #[test]
    fn a_file_is_held_against_its_tag() {
        assert!(Rules::read("de", &file(LATIN)).is_ok());
        for (tag, text, line, what) in [
            ("zh-Hans", LATIN.to_owned(), 2, "\"Latn\", but \"zh-Hans\" is written in \"Hans\""),
            ("de", format!("{LATIN}colour = 1\n"), 6, "unknown field"),
            ("de", LATIN.replace("Latn", "Latin"), 2, "no script of ISO 15924"),
            ("de", LATIN.replace("\".\"", "\"..\""), 4, "character"),
            ("de", LATIN.replace("0.5", "3"), 1, "no range"),
        ] {
            let problem = Rules::read(tag, &file(&text)).expect_err(what);
            assert!(problem.what.contains(what), "{problem}");
            assert_eq!(problem.line, line, "{problem}");
        }
    }
}
