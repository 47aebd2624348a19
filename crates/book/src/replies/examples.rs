//! Checks the phrases and the examples of rules: lines on which a rule must fire, and lines on which it must not.

use super::schema::RepliesFile;
use super::{Normal, Replies, WrittenCode};
use crate::catalog::{Problem, SourceFile, line_at};

/// Checks that every part of a phrase has words, and that `*` only ends a part.
pub(super) fn phrases(files: &[(&SourceFile, RepliesFile)]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (file, table) in files {
        let rules = table.rule.iter().flat_map(|rule| {
            let id = rule.id.get_ref();
            rule.phrases.iter().chain(&rule.unless).map(move |phrase| (id, phrase))
        });
        let phases = table.phase.iter().flat_map(|phase| {
            let id = phase.phase.get_ref();
            phase.phrases.iter().map(move |phrase| (id, phrase))
        });
        for (id, phrase) in rules.chain(phases) {
            let mut parts = phrase.get_ref().split('…').map(str::trim);
            if parts.any(|part| part.trim_end_matches('*').contains('*') || Normal::phrase(part).is_empty()) {
                problems.push(Problem {
                    file: file.path.clone(),
                    line: line_at(&file.text, phrase.span().start),
                    id: id.clone(),
                    what: format!("\"{}\": every part has words, and * stands at the end of a part", phrase.get_ref()),
                });
            }
        }
    }
    problems
}

/// Checks every example, except those of the first `passed` files. The tables are in the order of the rules.
pub(super) fn check(replies: &Replies, files: &[(&SourceFile, RepliesFile)], passed: usize) -> Vec<Problem> {
    let mut problems = Vec::new();
    let before: usize = files[..passed].iter().map(|(_, table)| table.rule.len()).sum();
    let rules = files.iter().flat_map(|(file, table)| table.rule.iter().map(move |rule| (file, rule)));
    for (index, (file, rule)) in rules.enumerate().skip(before) {
        let wanted = rule.matching.iter().map(|line| (line, true));
        for (line, fires) in wanted.chain(rule.no_match.iter().map(|line| (line, false))) {
            let matches = replies.match_rules(&Normal::new(line.get_ref()), &code_like(line.get_ref()));
            if matches.fired.iter().any(|fired| fired.rule == index) != fires {
                let what = if fires { "does not fire on" } else { "fires on" };
                problems.push(Problem {
                    file: file.path.clone(),
                    line: line_at(&file.text, line.span().start),
                    id: rule.id.get_ref().clone(),
                    what: format!("{what} \"{}\"", line.get_ref()),
                });
            }
        }
    }
    problems
}

/// Everything in a line that looks like a code. Rules do not depend on how the explainer reads codes.
fn code_like(line: &str) -> Vec<WrittenCode<'_>> {
    let words = line.split(|char: char| !char.is_ascii_alphanumeric() && char != '.');
    let codes = words.filter_map(|word| {
        let value = word.trim_matches('.');
        let is_digits = value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        match value.matches('.').count() {
            2 if is_digits => Some(WrittenCode { protocol: "smtp-enhanced", value }),
            0 if is_digits && value.len() == 3 => Some(WrittenCode { protocol: "smtp", value }),
            _ => None,
        }
    });
    codes.collect()
}
