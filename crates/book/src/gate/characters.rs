//! Characters that a source file may not hold.

use unicode_normalization::is_nfc;

use super::at;
use crate::catalog::{Problem, SourceFile};

/// Characters that change how a text is read without being seen: each is added, where it
/// is needed, by the program.
pub(super) fn check(file: &SourceFile, problems: &mut Vec<Problem>) {
    for (index, line) in file.text.split('\n').enumerate() {
        for (bad, name) in [('\u{feff}', "a byte order mark"), ('\r', "a carriage return"), ('\t', "a tab")] {
            if line.contains(bad) {
                problems.push(at(file, index + 1, "", format!("{name}; take it out")));
            }
        }
        let control = |char: char| matches!(char, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if line.contains(control) {
            problems.push(at(file, index + 1, "", "a directional control; isolates are added when the text is read"));
        }
        if line.contains('\\') && file.path.ends_with(".ftl") {
            problems.push(at(file, index + 1, "", "a backslash; write the character itself"));
        }
        if !is_nfc(line) {
            problems.push(at(file, index + 1, "", "not in Unicode normalization form C"));
        }
    }
}
