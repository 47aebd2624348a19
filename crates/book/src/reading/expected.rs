//! What a program expected, and what came instead: `Expected response code 250 but got code "550"`.

use super::scan::Scan;

/// Words with which a program says what it expected.
const EXPECTED: [&str; 4] = ["expected", "expecting", "expects", "wanted"];

/// Words with which it says what came.
const GOT: [&str; 8] = ["got", "received", "was", "is", "actual", "saw", "returned", "found"];

/// Words that may stand between them and the number.
const BETWEEN: [&str; 14] =
    ["response", "reply", "status", "code", "statuscode", "http", "smtp", "a", "the", "to", "be", "one", "of", "or"];

/// The maximum number of words between, numbers included: "response code 250/251/252".
const MOST: usize = 6;

/// Returns true for a number that was expected, so that it did not come.
pub(super) fn is_expected(scan: &Scan<'_, '_>) -> bool {
    let Some(steps) = announced(scan, &EXPECTED) else { return false };
    // "As expected: 550".
    let is_comparison = scan.previous(steps + 1).is_some_and(|word| matches!(word, "as" | "than" | "not" | "was"));
    !is_comparison
}

/// Returns true for a number that came where another was expected.
pub(super) fn is_got(scan: &Scan<'_, '_>) -> bool {
    /// As far as the words of an assertion reach.
    const NEAR: usize = 12;
    let Some(steps) = announced(scan, &GOT) else { return false };
    let mut before = (steps + 1..=steps + NEAR).map_while(|step| scan.previous(step));
    before.any(|word| EXPECTED.contains(&word))
}

/// The number of steps back to one of some words in the same line, if only words that may stand between follow it.
fn announced(scan: &Scan<'_, '_>, words: &[&str]) -> Option<usize> {
    let is_between =
        |word: &str| BETWEEN.contains(&word) || word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    for steps in 1..=MOST + 1 {
        let word = scan.previous(steps)?;
        if words.contains(&word) {
            let from = scan.tokens[scan.at - steps].range().end;
            return (!scan.text[from..scan.range().start].contains(['\r', '\n'])).then_some(steps);
        }
        if !is_between(word) {
            return None;
        }
    }
    None
}
