//! The notation of phrases: parts with gaps between them, endings, and alternatives.

use std::ops::Range;

use super::Normal;

/// The maximum length of a wording of a part, in bytes: from every word of a text, as much is compared.
const MAX_WORDING: usize = 256;

/// One way to word a part of a phrase.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wording {
    /// The normalized words.
    pub words: String,
    /// True if the last word may have any ending.
    pub is_stem: bool,
}

/// Reads a phrase: for each part, every way to word it.
///
/// # Errors
///
/// What is wrong with the phrase.
pub(super) fn parts(phrase: &str) -> Result<Vec<Vec<Wording>>, String> {
    let parts = phrase.split('…').map(|part| {
        let mut wordings = vec![String::new()];
        for choice in choices(part) {
            let alternatives = choice?;
            let longer = |start: &String| alternatives.split('|').map(move |end| format!("{start}{end}")).collect();
            wordings = wordings.iter().flat_map(|start| -> Vec<String> { longer(start) }).collect();
        }
        wordings.iter().map(|wording| wording_of(wording)).collect::<Result<Vec<_>, _>>()
    });
    parts.collect::<Result<_, _>>().map_err(|what: String| format!("\"{phrase}\": {what}"))
}

/// The number of wordings of all parts of a phrase, without making them.
pub(super) fn count(phrase: &str) -> usize {
    let of_part = |part| {
        let choices = choices(part).filter_map(Result::ok);
        choices.map(|choice| choice.split('|').count()).fold(1, usize::saturating_mul)
    };
    phrase.split('…').map(of_part).fold(0, usize::saturating_add)
}

fn wording_of(wording: &str) -> Result<Wording, String> {
    let written = wording.trim();
    let stem = written.trim_end_matches('*');
    let words = Normal::phrase(stem);
    if words.is_empty() || stem.contains('*') {
        return Err("every part has words, and * stands at the end of a part".to_owned());
    }
    if words.len() > MAX_WORDING {
        return Err(format!("a part of {} bytes; {MAX_WORDING} at most", words.len()));
    }
    Ok(Wording { words, is_stem: stem.len() < written.len() })
}

/// What a part consists of, in its order: the alternatives of each `{…|…}`, and what stands between them.
fn choices(part: &str) -> impl Iterator<Item = Result<&str, String>> {
    let mut rest = part;
    std::iter::from_fn(move || {
        let brace = rest.find(['{', '}']).unwrap_or(rest.len());
        let piece = match (brace, rest.as_bytes().first()) {
            (_, None) => return None,
            (0, Some(b'{')) => match rest[1..].find(['{', '}']).map(|at| at + 1) {
                Some(end) if rest.as_bytes()[end] == b'}' => 1..end,
                _ => 0..0,
            },
            (0, _) => 0..0,
            (end, _) => 0..end,
        };
        let Range { start, end } = piece;
        if end == 0 {
            rest = "";
            return Some(Err("each { has its }, and between them is neither … nor another {".to_owned()));
        }
        let choice = &rest[start..end];
        // Outside braces, | is a sign like others, which separates words.
        rest = &rest[end + start..];
        Some(Ok(choice))
    })
}

#[cfg(test)]
mod tests {
    use super::{count, parts};

    fn read(phrase: &str) -> Result<Vec<Vec<String>>, String> {
        let shown = |part: Vec<super::Wording>| {
            let shown = part.into_iter().map(|way| format!("{}{}", way.words, if way.is_stem { "*" } else { "" }));
            shown.collect()
        };
        parts(phrase).map(|parts| parts.into_iter().map(shown).collect())
    }

    #[test]
    fn alternatives_stand_for_each_wording() {
        for (phrase, expected) in [
            ("mailbox full", vec![vec!["mailbox full"]]),
            ("{User|Account} … not {found|exist*}", vec![vec!["user", "account"], vec!["not found", "not exist*"]]),
            ("{e|}mail {box|account}", vec![vec!["email box", "email account", "mail box", "mail account"]]),
            ("block*", vec![vec!["block*"]]),
        ] {
            assert_eq!(
                read(phrase),
                Ok(expected.iter().map(|part| part.iter().map(|way| (*way).to_owned()).collect()).collect())
            );
            assert_eq!(count(phrase), expected.iter().map(Vec::len).sum::<usize>());
        }
    }

    #[test]
    fn what_has_no_words_or_no_end_is_refused() {
        for phrase in ["full … !", "{a|}", "{a", "a}", "{a|{b}}", "{a … b}", "{a*|b} c", "a* b", "…", ""] {
            assert!(read(phrase).is_err(), "{phrase}");
        }
    }
}
