//! Unicode isolates for right-to-left text.
//!
//! Without them the Bidirectional Algorithm (UAX #9) lets neighbouring left-to-right runs merge and moves the neutral
//! characters at their edges: `MAIL FROM:<>` in an Arabic sentence is drawn `<>:MAIL FROM`. Fluent isolates the
//! arguments. Runs in the sentence itself are isolated here, so that translators write plain text.

use std::ops::Range;

use unicode_script::{Script, UnicodeScript};

pub use crate::language::is_right_to_left;

const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// Wraps every left-to-right run that needs it, inside and outside of existing isolates.
pub fn isolate(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 32);
    let mut rest = text;
    while let Some(start) = rest.find(is_opening) {
        wrap_runs(&rest[..start], &mut out);
        let (opening, inner, after) = split_isolate(&rest[start..]);
        out.push(opening);
        if inner.contains(is_right_to_left) {
            out.push_str(&isolate(inner));
        } else {
            out.push_str(inner);
        }
        out.push(POP_ISOLATE);
        rest = after;
    }
    wrap_runs(rest, &mut out);
    out
}

/// Removes all isolates.
pub fn without_isolates(text: &str) -> String {
    text.replace(|char| is_opening(char) || char == POP_ISOLATE, "")
}

/// Wraps a text of unknown direction in a first-strong isolate.
pub fn first_strong(text: &str) -> String {
    format!("{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}")
}

/// Isolates a text that has right-to-left words, for use in a left-to-right text. Leaves others unchanged.
pub fn apart(text: &str) -> String {
    let is_apart = text.starts_with(is_opening);
    if !is_apart && text.contains(is_right_to_left) { first_strong(text) } else { text.to_owned() }
}

fn is_opening(char: char) -> bool {
    matches!(char, LEFT_TO_RIGHT_ISOLATE..=FIRST_STRONG_ISOLATE)
}

/// Splits a text that begins with an isolate into the opening character, its content and the rest.
fn split_isolate(text: &str) -> (char, &str, &str) {
    let mut depth = 0;
    let opening = text.chars().next().unwrap_or(FIRST_STRONG_ISOLATE);
    for (index, char) in text.char_indices() {
        if is_opening(char) {
            depth += 1;
        } else if char == POP_ISOLATE {
            depth -= 1;
            if depth == 0 {
                return (opening, &text[opening.len_utf8()..index], &text[index + char.len_utf8()..]);
            }
        }
    }
    (opening, &text[opening.len_utf8()..], "")
}

fn wrap_runs(text: &str, out: &mut String) {
    let mut from = 0;
    while let Some(run) = next_run(text, from) {
        out.push_str(&text[from..run.start]);
        if is_number(&text[run.clone()]) {
            out.push_str(&text[run.clone()]);
        } else {
            out.push(LEFT_TO_RIGHT_ISOLATE);
            out.push_str(&text[run.clone()]);
            out.push(POP_ISOLATE);
        }
        from = run.end;
    }
    out.push_str(&text[from..]);
}

/// The next run of left-to-right words, including the punctuation at its edges that belongs to a wire token: `<CRLF>`,
/// `FROM:<>`, `§4.2`.
fn next_run(text: &str, from: usize) -> Option<Range<usize>> {
    let first = from + text[from..].find(is_word)?;
    let bracketed = text[from..first].ends_with('<').then(|| run_from(text, first - 1)).filter(|run| !run.is_empty());
    Some(edges(text, from, bracketed.unwrap_or_else(|| run_from(text, first))))
}

/// The longest run from a place with balanced brackets; an unbalanced bracket belongs to the sentence around it.
fn run_from(text: &str, start: usize) -> Range<usize> {
    let mut end = start;
    let mut brackets = Vec::new();
    for (index, char) in text[start..].char_indices() {
        let next = start + index + char.len_utf8();
        match char {
            _ if is_word(char) => end = next,
            '(' | '[' | '{' | '<' => brackets.push((char, end)),
            ')' | ']' | '}' | '>' => match brackets.pop() {
                Some((opened, _)) if closes(opened, char) => end = next,
                _ => break,
            },
            _ if is_joint(char) => {}
            _ => break,
        }
    }
    let end = brackets.first().map_or(end, |(_, before)| *before);
    start..end
}

/// Extends a run by the punctuation that a wire token begins or ends with.
fn edges(text: &str, from: usize, run: Range<usize>) -> Range<usize> {
    let mut run = run;
    let sign = text[from..run.start].chars().next_back();
    if let Some(sign) = sign.filter(|char| matches!(char, '§' | '@' | '.' | '/' | '*' | '+')) {
        run.start -= sign.len_utf8();
    }
    // `FROM:<>`, `If-None-Match: *`, `l=`, `http://` and `603+`.
    let after = text[run.end..].trim_start_matches([':', '=', ' ']);
    if let Some(ending) = ["<>", "*"].into_iter().find(|ending| after.starts_with(ending)) {
        run.end = text.len() - after.len() + ending.len();
    } else if let Some(ending) = ["=", "://", "+"].into_iter().find(|ending| text[run.end..].starts_with(ending)) {
        run.end += ending.len();
    }
    run
}

fn is_word(char: char) -> bool {
    /// Greek to Vedic: no Latin letter among them, and Arabic and Hebrew are.
    const NOT_LATIN: std::ops::RangeInclusive<char> = '\u{370}'..='\u{1cff}';
    char.is_ascii_alphanumeric() || (!char.is_ascii() && !NOT_LATIN.contains(&char) && char.script() == Script::Latin)
}

fn is_joint(char: char) -> bool {
    char == ' ' || char.is_ascii_punctuation() || matches!(char, '§' | '’' | '–')
}

fn closes(opened: char, closing: char) -> bool {
    matches!((opened, closing), ('(', ')') | ('[', ']') | ('{', '}') | ('<', '>'))
}

/// Returns true for a plain number, which needs no isolate in right-to-left text (UAX #9, rules W2 to W4).
fn is_number(run: &str) -> bool {
    run.split(['.', ',']).all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::{isolate, without_isolates};

    /// Shows the isolates: `[` and `]`.
    fn shown(text: &str) -> String {
        isolate(text).replace(['\u{2066}', '\u{2068}'], "[").replace('\u{2069}', "]")
    }

    #[test]
    fn runs_are_wrapped_whole() {
        for (text, expected) in [
            ("الأمر RCPT TO ثم", "الأمر [RCPT TO] ثم"),
            ("أرسل MAIL FROM:<> أولًا", "أرسل [MAIL FROM:<>] أولًا"),
            ("راجع RFC 5321 §4.2.2.", "راجع [RFC 5321 §4.2.2]."),
            ("القسم §4.2.2، ثم", "القسم [§4.2.2]، ثم"),
            ("أي وسم l=، ثم", "أي وسم [l=]، ثم"),
            ("الشرط If-None-Match: * أو", "الشرط [If-None-Match: *] أو"),
            ("السطر <CRLF>.<CRLF> ينهي", "السطر [<CRLF>.<CRLF>] ينهي"),
            ("الأوامر (EHLO، AUTH) معًا", "الأوامر ([EHLO]، [AUTH]) معًا"),
            ("آليات AUTH (PLAIN أو LOGIN).", "آليات [AUTH] ([PLAIN] أو [LOGIN])."),
            ("الرمز SIP 603+) ثم", "الرمز [SIP 603+]) ثم"),
            ("أكثر من 250 رسالة", "أكثر من 250 رسالة"),
            ("الرمز 5.7.10 يعني", "الرمز 5.7.10 يعني"),
            ("5yz · فشل دائم", "[5yz] · فشل دائم"),
            ("بلا كلمات لاتينية", "بلا كلمات لاتينية"),
            ("", ""),
        ] {
            assert_eq!(shown(text), expected);
        }
    }

    #[test]
    fn isolates_that_are_there_stay_and_are_looked_into() {
        assert_eq!(shown("\u{2068}SMTP 211\u{2069}: RFC 5321"), "[SMTP 211]: [RFC 5321]");
        assert_eq!(shown("«\u{2068}بدء STARTTLS: مؤقت\u{2069}»"), "«[بدء [STARTTLS]: مؤقت]»");
        assert_eq!(shown("\u{2068}بلا نهاية"), "[بلا نهاية]");
    }

    #[test]
    fn taking_them_out_gives_the_text_back() {
        let text = "أرسل MAIL FROM:<> إلى 550 (RFC 5321)";
        assert_eq!(without_isolates(&isolate(text)), text);
    }
}
