//! Characters that are forbidden in source files.

use unicode_normalization::is_nfc;

use super::at;
use crate::catalog::{Problem, SourceFile};

/// A problem, and a test for lines that have it.
type Check = (&'static str, fn(&str) -> bool);

/// The forbidden characters: control characters, which a terminal obeys; invisible ones, which hide what is there or change
/// how a text is displayed, and which the program adds where needed; those that make fluent-syntax panic; and alternative
/// encodings of the same letters.
const CHECKS: [Check; 8] = [
    ("a byte order mark; take it out", |line| line.contains('\u{feff}')),
    ("a carriage return; take it out", |line| line.contains('\r')),
    ("a tab; take it out", |line| line.contains('\t')),
    ("a directional control; isolates are added when the text is read", |line| line.contains(is_directional)),
    ("a control character; take it out", |line| {
        line.contains(|char: char| char.is_control() && !matches!(char, '\r' | '\t'))
    }),
    ("an invisible character; take it out", |line| line.contains(is_invisible)),
    (BACKSLASH, |line| line.contains('\\')),
    ("not in Unicode normalization form C", |line| !is_nfc(line)),
];

/// Allowed in TOML, which needs it.
const BACKSLASH: &str = "a backslash; write the character itself";

/// Reports the first line of each problem and the number of further lines.
pub(super) fn check(file: &SourceFile) -> Vec<Problem> {
    let is_fluent = file.path.ends_with(".ftl");
    let checks = CHECKS.iter().filter(|(what, _)| is_fluent || *what != BACKSLASH);
    let found = checks.filter_map(|(what, is_bad)| {
        let mut lines = file.text.split('\n').enumerate().filter(|(_, line)| is_bad(line));
        let (index, _) = lines.next()?;
        let more = lines.count();
        let more = if more == 0 { String::new() } else { format!(", here and on {more} more lines") };
        Some(at(file, index + 1, "", format!("{what}{more}")))
    });
    let mut problems: Vec<Problem> = found.collect();
    problems.sort();
    problems
}

fn is_directional(char: char) -> bool {
    matches!(char, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns true for what nobody sees: characters that are ignored by default, but for the joiners that Persian and Hindi
/// need and the byte order mark, which has a reason of its own; blanks that are no white space; tags, and what is no
/// character.
fn is_invisible(char: char) -> bool {
    matches!(char,
        '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200b}'
        | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{ffa0}' | '\u{fdd0}'..='\u{fdef}' | '\u{fff0}'..='\u{fffc}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    ) || u32::from(char) & 0xfffe == 0xfffe
}
