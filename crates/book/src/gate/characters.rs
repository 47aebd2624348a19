//! Characters that are forbidden in source files.

use unicode_normalization::is_nfc;

use super::at;
use crate::catalog::{Problem, SourceFile};

/// A problem, and a test for lines that have it.
type Check = (&'static str, fn(&str) -> bool);

/// The forbidden characters: invisible ones that change how a text is displayed, which the program adds where needed;
/// those that make fluent-syntax panic; and alternative encodings of the same letters.
const CHECKS: [Check; 6] = [
    ("a byte order mark; take it out", |line| line.contains('\u{feff}')),
    ("a carriage return; take it out", |line| line.contains('\r')),
    ("a tab; take it out", |line| line.contains('\t')),
    ("a directional control; isolates are added when the text is read", |line| line.contains(is_directional)),
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
