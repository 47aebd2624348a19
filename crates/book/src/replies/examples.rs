//! Checks the phrases and the examples of rules: lines on which a rule must fire, and lines on which it must not.

use super::schema::RepliesFile;
use super::{Normal, Replies, WrittenCode, notation};
use crate::catalog::{LineIndex, Problem, SourceFile};

/// Finds the phrases that are not well written.
pub(super) fn phrases(files: &[(&SourceFile, RepliesFile)]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (file, table) in files {
        let lines = LineIndex::new(&file.text);
        let rules = table.rule.iter().flat_map(|rule| {
            let id = rule.id.get_ref();
            rule.phrases.iter().chain(&rule.unless).map(move |phrase| (id, phrase))
        });
        let phases = table.phase.iter().flat_map(|phase| {
            let id = phase.phase.get_ref();
            phase.phrases.iter().map(move |phrase| (id, phrase))
        });
        let frames = table.frame.iter().map(|frame| (&frame.id, &frame.phrases));
        let passing = table.passing.iter().map(|passing| (&passing.id, &passing.phrases));
        let mails = table.mail.iter().flat_map(|mail| [(&mail.id, &mail.subjects), (&mail.id, &mail.phrases)]);
        let others = frames.chain(passing).chain(mails);
        let others = others.flat_map(|(id, phrases)| phrases.iter().map(move |phrase| (id.get_ref(), phrase)));
        for (id, phrase) in rules.chain(phases).chain(others) {
            if let Err(what) = notation::parts(phrase.get_ref()) {
                problems.push(Problem {
                    file: file.path.clone(),
                    line: lines.line(phrase.span().start),
                    id: id.clone(),
                    what,
                });
            }
        }
    }
    problems
}

/// Checks every example, except those of the first `passed` files. The tables are in the order of the rules.
pub(super) fn check(replies: &Replies, files: &[(&SourceFile, RepliesFile)], passed: usize) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut matcher = replies.matcher();
    let mut rules = 0;
    for (number, (file, table)) in files.iter().enumerate() {
        let first = rules;
        rules += table.rule.len();
        if number < passed {
            continue;
        }
        let lines = LineIndex::new(&file.text);
        for (index, rule) in (first..).zip(&table.rule) {
            let wanted = rule.matching.iter().map(|line| (line, true));
            for (line, fires) in wanted.chain(rule.no_match.iter().map(|line| (line, false))) {
                let matches = matcher.match_rules(&Normal::new(line.get_ref()), &code_like(line.get_ref()), &[]);
                if matches.fired.iter().any(|fired| fired.rule == index) != fires {
                    let what = if fires { "does not fire on" } else { "fires on" };
                    problems.push(Problem {
                        file: file.path.clone(),
                        line: lines.line(line.span().start),
                        id: rule.id.get_ref().clone(),
                        what: format!("{what} \"{}\"", line.get_ref()),
                    });
                }
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
