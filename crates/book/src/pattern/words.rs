//! The words of a pattern: one of them stands in every text that it matches.
//!
//! Hundreds of patterns are tried on a text, of which it holds the words of few. All words are looked for in one pass,
//! and what lacks them is not searched for.

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind};

/// The most words of a pattern. Patterns of more are tried on every text.
const MOST: usize = 160;

/// The most texts that a part of a pattern is spelled out into: endings of endings soon are thousands.
const MOST_SPELLED: usize = 80;

/// The least length of a word, in bytes. Shorter ones stand in nearly every text.
const LEAST: usize = 3;

/// The words of which one stands, in ASCII lower case, in every text that a pattern matches; none if there are no such
/// words.
pub(super) fn of(pattern: &str) -> Vec<Vec<u8>> {
    let parsed = ParserBuilder::new().unicode(false).utf8(false).build().parse(pattern);
    let words = parsed.ok().and_then(|parsed| Part::of(&parsed).words());
    let mut words = words.filter(|words| length(words) >= LEAST).unwrap_or_default();
    words.sort_unstable();
    words.dedup();
    words
}

/// What a part of a pattern matches.
struct Part {
    /// All texts that it matches, in lower case; `None` if they are too many.
    spelled: Option<Vec<Vec<u8>>>,
    /// Words of which each of its texts holds one.
    within: Option<Vec<Vec<u8>>>,
}

impl Part {
    fn of(hir: &Hir) -> Self {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => Self::spelling(vec![Vec::new()]),
            HirKind::Literal(literal) => Self::spelling(vec![literal.0.to_ascii_lowercase()]),
            HirKind::Class(class) => Self { spelled: letters(class), within: None },
            HirKind::Capture(capture) => Self::of(&capture.sub),
            HirKind::Repetition(repetition) => {
                let own = Self::of(&repetition.sub);
                match (repetition.min, repetition.max) {
                    (1, Some(1)) => own,
                    (0, Some(1)) => Self { spelled: own.spelled.and_then(or_nothing), within: None },
                    (0, _) => Self { spelled: None, within: None },
                    _ => Self { spelled: None, within: own.words() },
                }
            }
            HirKind::Concat(parts) => Self::in_turn(parts.iter().map(Self::of)),
            HirKind::Alternation(parts) => Self::any(parts.iter().map(Self::of).collect()),
        }
    }

    fn spelling(texts: Vec<Vec<u8>>) -> Self {
        Self { spelled: Some(texts), within: None }
    }

    /// The words of the part by itself.
    fn words(self) -> Option<Vec<Vec<u8>>> {
        better(self.within, self.spelled)
    }

    /// Parts in turn: what follows each other is joined as long as it can be spelled out.
    fn in_turn(parts: impl Iterator<Item = Self>) -> Self {
        let mut spelled = vec![Vec::new()];
        let (mut best, mut is_whole) = (None, true);
        for part in parts {
            best = better(best, part.within);
            let joined = part.spelled.as_deref().map(|next| joined(&spelled, next));
            match joined {
                Some(Some(joined)) => spelled = joined,
                cut => {
                    is_whole = false;
                    let next = if cut.is_some() { part.spelled } else { None };
                    best = better(best, Some(std::mem::replace(&mut spelled, next.unwrap_or(vec![Vec::new()]))));
                }
            }
        }
        match is_whole {
            true => Self { spelled: Some(spelled), within: best },
            false => Self { spelled: None, within: better(best, Some(spelled)) },
        }
    }

    /// One of several parts.
    fn any(parts: Vec<Self>) -> Self {
        let spelled: Option<Vec<Vec<u8>>> =
            parts.iter().map(|part| part.spelled.clone()).collect::<Option<Vec<_>>>().map(|all| all.concat());
        let spelled = spelled.filter(|texts| texts.len() <= MOST_SPELLED);
        let within: Option<Vec<_>> = match spelled {
            Some(_) => None,
            None => parts.into_iter().map(Self::words).collect(),
        };
        Self { spelled, within: within.map(|all| all.concat()).filter(|words| words.len() <= MOST) }
    }
}

/// The letters of a class, in lower case, if they are few: a letter in both cases is one.
fn letters(class: &Class) -> Option<Vec<Vec<u8>>> {
    const FEW: usize = 8;
    let mut letters = match class {
        Class::Bytes(class) => {
            let count: usize = class.iter().map(|range| range.len()).sum();
            if count > FEW {
                return None;
            }
            let bytes = class.iter().flat_map(|range| range.start()..=range.end());
            bytes.map(|byte| vec![byte.to_ascii_lowercase()]).collect::<Vec<_>>()
        }
        Class::Unicode(class) => {
            let count: usize = class.iter().map(|range| range.len()).sum();
            if count > FEW {
                return None;
            }
            let chars = class.iter().flat_map(|range| range.start()..=range.end());
            chars.map(|char| char.to_ascii_lowercase().to_string().into_bytes()).collect()
        }
    };
    letters.sort_unstable();
    letters.dedup();
    Some(letters)
}

/// Texts, or nothing instead.
fn or_nothing(mut texts: Vec<Vec<u8>>) -> Option<Vec<Vec<u8>>> {
    texts.push(Vec::new());
    (texts.len() <= MOST_SPELLED).then_some(texts)
}

/// Each text with each of the next behind it; `None` if they are too many.
fn joined(texts: &[Vec<u8>], next: &[Vec<u8>]) -> Option<Vec<Vec<u8>>> {
    let pair = |(one, other): (&Vec<u8>, &Vec<u8>)| [one.as_slice(), other].concat();
    let pairs = || texts.iter().flat_map(|one| next.iter().map(move |other| (one, other)));
    (texts.len() * next.len() <= MOST_SPELLED).then(|| pairs().map(pair).collect())
}

/// The words that say more: the shortest of them is longer.
fn better(one: Option<Vec<Vec<u8>>>, other: Option<Vec<Vec<u8>>>) -> Option<Vec<Vec<u8>>> {
    let worth = |words: &Option<Vec<Vec<u8>>>| words.as_deref().map(length);
    if worth(&other) > worth(&one) { other } else { one }
}

/// The length of the shortest word.
fn length(words: &[Vec<u8>]) -> usize {
    words.iter().map(Vec::len).min().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::of;

    fn words(pattern: &str) -> Vec<String> {
        of(pattern).into_iter().map(|word| String::from_utf8(word).expect("text")).collect()
    }

    #[test]
    fn a_text_that_matches_has_one_of_the_words() {
        assert_eq!(words(r"(?i)SIP/2\.0 (?<code>[1-6][0-9]{2})"), ["sip/2.0 "]);
        assert_eq!(words(r"\b(?:ws|websocket)\b.*?(?<code>[0-9]{4})"), [""; 0], "two letters are too few");
        assert_eq!(
            words(r"(?:close|closed) (?:code )?(?<code>[0-9]{4})"),
            ["close ", "close code ", "closed ", "closed code "]
        );
        assert_eq!(words(r"(?<code>[0-9]{3}) (?:hello)+"), ["hello"]);
        assert_eq!(
            words(r"^[ \t]*(?:no such|not an?) (?<code>user|host)"),
            ["no such host", "no such user", "not a host", "not a user", "not an host", "not an user"]
        );
        assert_eq!(words(r"(?<code>[0-9]{3})(?: error)?"), [""; 0]);
        assert_eq!(words(r"(?:error|[0-9]) (?<code>[0-9]{3})"), [""; 0]);
    }
}
