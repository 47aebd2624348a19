//! The script and the direction of a language, from its tag.

use std::fmt;

use serde::Deserialize;
use unic_langid::LanguageIdentifier;
use unicode_script::{Script, UnicodeScript};

/// The codes of ISO 15924 that stand for a set of Unicode's scripts or for one of its variants; Unicode's own data has
/// none of them.
const SETS: [(&str, &[Script]); 12] = [
    ("Hanb", &[Script::Han, Script::Bopomofo]),
    ("Hans", &[Script::Han, Script::Bopomofo]),
    ("Hant", &[Script::Han, Script::Bopomofo]),
    ("Hrkt", &[Script::Hiragana, Script::Katakana]),
    ("Jpan", &[Script::Han, Script::Hiragana, Script::Katakana]),
    ("Kore", &[Script::Hangul, Script::Han]),
    ("Aran", &[Script::Arabic]),
    ("Cyrs", &[Script::Cyrillic]),
    ("Geok", &[Script::Georgian]),
    ("Latf", &[Script::Latin]),
    ("Latg", &[Script::Latin]),
    ("Syrj", &[Script::Syriac]),
];

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The direction as HTML writes it.
    #[must_use]
    pub fn html(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// A script of ISO 15924, which may combine several of Unicode's: `Jpan` is kanji and both kana.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct WritingSystem {
    code: String,
    scripts: Vec<Script>,
}

impl WritingSystem {
    /// The writing system with this ISO 15924 code, if Unicode encodes it.
    pub fn parse(code: &str) -> Option<Self> {
        let scripts = match SETS.iter().find(|(alias, _)| *alias == code) {
            Some((_, scripts)) => scripts.to_vec(),
            None => vec![Script::from_short_name(code).filter(|script| !is_common(*script))?],
        };
        Some(Self { code: code.to_owned(), scripts })
    }

    /// Its ISO 15924 code.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Returns true if a character is a letter of this script.
    pub fn writes(&self, char: char) -> bool {
        char.is_alphabetic() && self.has(char.script())
    }

    /// Returns true if letters of a Unicode script belong to this script.
    pub fn has(&self, script: Script) -> bool {
        self.scripts.contains(&script)
    }

    /// Returns true for the Latin alphabet, in which wire tokens are written too.
    pub fn is_latin(&self) -> bool {
        self.scripts == [Script::Latin]
    }

    /// Returns true if both are the same set of Unicode's scripts.
    pub fn equals(&self, other: &Self) -> bool {
        // Simplified and traditional characters are one script to Unicode and two to ISO 15924.
        let is_variant_of_han = |system: &Self| system.scripts.contains(&Script::Bopomofo);
        self.scripts == other.scripts && (self.code == other.code || !is_variant_of_han(self))
    }

    /// Returns true if letters of a Unicode script tell the language from others: Chinese has no hiragana, and no
    /// Japanese sentence is without.
    pub fn is_distinctive(&self, script: Script) -> bool {
        match self.code.as_str() {
            "Jpan" => script == Script::Hiragana,
            "Kore" => script == Script::Hangul,
            _ => self.has(script),
        }
    }

    /// The direction in which it is written.
    pub fn direction(&self) -> Direction {
        if self.scripts.iter().copied().any(is_right_to_left_script) {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }
}

impl TryFrom<String> for WritingSystem {
    type Error = String;

    fn try_from(code: String) -> Result<Self, Self::Error> {
        Self::parse(&code).ok_or_else(|| format!("\"{code}\" is no script of ISO 15924 that Unicode encodes"))
    }
}

impl fmt::Display for WritingSystem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.code)
    }
}

/// The script that a language is written in: the tag's own, or the likely one (UTS #35, "Likely Subtags"). `None` for
/// malformed tags and for languages that CLDR does not know.
pub fn script_of(tag: &str) -> Option<WritingSystem> {
    let mut identifier: LanguageIdentifier = tag.parse().ok()?;
    if identifier.script.is_none() {
        identifier.maximize();
    }
    WritingSystem::parse(identifier.script?.as_str())
}

/// The direction of a language, which follows from its script; left to right if that is not known.
pub fn direction(tag: &str) -> Direction {
    script_of(tag).map_or(Direction::LeftToRight, |script| script.direction())
}

/// Returns true for a character written from right to left: a letter of such a script, or its punctuation.
pub fn is_right_to_left(char: char) -> bool {
    is_right_to_left_script(char.script()) || matches!(char, '،' | '؛' | '؟' | '۔')
}

/// Returns true if a script's letters have the Bidi_Class R or AL (UAX #9).
fn is_right_to_left_script(script: Script) -> bool {
    matches!(
        script,
        Script::Adlam
            | Script::Arabic
            | Script::Hanifi_Rohingya
            | Script::Hebrew
            | Script::Mandaic
            | Script::Mende_Kikakui
            | Script::Nko
            | Script::Samaritan
            | Script::Syriac
            | Script::Thaana
            | Script::Yezidi
    )
}

fn is_common(script: Script) -> bool {
    matches!(script, Script::Common | Script::Inherited | Script::Unknown)
}

#[cfg(test)]
mod tests {
    use super::{Direction, WritingSystem, direction, is_right_to_left, script_of};

    #[test]
    fn a_tag_has_its_own_or_its_likely_script() {
        for (tag, script) in [
            ("en", "Latn"),
            ("ar", "Arab"),
            ("ar-EG", "Arab"),
            ("he", "Hebr"),
            ("ur", "Arab"),
            ("fa", "Arab"),
            ("zh", "Hans"),
            ("zh-Hans", "Hans"),
            ("zh-Hant", "Hant"),
            ("zh-TW", "Hant"),
            ("ja", "Jpan"),
            ("ko", "Kore"),
            ("th", "Thai"),
            ("hi", "Deva"),
            ("bn", "Beng"),
            ("ta", "Taml"),
            ("el", "Grek"),
            ("ru", "Cyrl"),
            ("sr", "Cyrl"),
            ("sr-Latn", "Latn"),
            ("vi", "Latn"),
            ("fil", "Latn"),
            ("dv", "Thaa"),
        ] {
            assert_eq!(script_of(tag).as_ref().map(WritingSystem::code), Some(script), "{tag}");
        }
        for tag in ["", "und-x", "english language", "xx"] {
            assert_eq!(script_of(tag), None, "{tag}");
        }
    }

    #[test]
    fn a_script_that_stands_for_several_writes_the_letters_of_each() {
        let writes = |code: &str, text: &str| {
            let system = WritingSystem::parse(code).expect(code);
            text.chars().all(|char| system.writes(char))
        };
        assert!(writes("Jpan", "漢かカ"));
        assert!(writes("Kore", "한漢"));
        assert!(writes("Hans", "信箱"));
        assert!(!writes("Hans", "か"));
        assert!(!writes("Latn", "б"));
        assert!(WritingSystem::parse("Zyyy").is_none() && WritingSystem::parse("Qaaa").is_none());
    }

    #[test]
    fn variants_of_a_script_are_the_same_but_for_han() {
        let parse = |code| WritingSystem::parse(code).expect(code);
        assert!(parse("Aran").equals(&parse("Arab")));
        assert!(!parse("Hans").equals(&parse("Hant")));
        assert!(!parse("Jpan").equals(&parse("Hans")));
    }

    #[test]
    fn the_direction_follows_from_the_script() {
        for tag in ["ar", "he", "fa", "ur", "dv", "ps", "yi", "syr", "az-Arab"] {
            assert_eq!(direction(tag), Direction::RightToLeft, "{tag}");
        }
        for tag in ["en", "zh-Hans", "th", "el", "az", "xx", "no tag"] {
            assert_eq!(direction(tag), Direction::LeftToRight, "{tag}");
        }
        assert!("אبދ؟۔".chars().all(is_right_to_left));
        assert!(!"aж信,1".chars().any(is_right_to_left));
    }
}
