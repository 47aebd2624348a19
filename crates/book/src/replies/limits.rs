//! Limits on what a file may hold, so that loading its rules and trying their examples takes time in proportion to its
//! size.

use toml::Spanned;

use super::notation;
use super::schema::RepliesFile;
use crate::catalog::{Problem, SourceFile, line_at};

/// The maximum number of rules in a file.
const MAX_RULES: usize = 10_000;

/// The maximum number of phrases, codes or examples in a list: four times as many as the longest has.
const MAX_ITEMS: usize = 1_000;

/// The maximum length of a phrase, or of a code, in bytes.
const MAX_PHRASE: usize = 1_024;

/// The maximum number of wordings of the parts of a phrase, twice as many as any has.
const MAX_WORDINGS: usize = 256;

/// The maximum number of wordings of all phrases of a list, three times as many as any has.
const MAX_ALL_WORDINGS: usize = 4_096;

/// The maximum length of an example, in bytes.
const MAX_EXAMPLE: usize = 4_096;

/// Refuses a file with too many or too long items, and returns the first reason.
pub(super) fn check(file: &SourceFile, read: &RepliesFile) -> Result<(), Problem> {
    let problem = |at: usize, id: &str, what: String| {
        let line = line_at(&file.text, at);
        Problem { file: file.path.clone(), line, id: id.to_owned(), what }
    };
    let around = read.phase.len() + read.frame.len() + read.own_side.len() + read.passing.len();
    let tables = read.rule.len() + around + read.mail.len() + read.letter.len() + read.header.len();
    if tables > MAX_RULES {
        let what = format!("{tables} rules; {MAX_RULES} at most");
        return Err(problem(0, "", what));
    }
    let is_sound = |id: &Spanned<String>, what: &str, list: &[Spanned<String>], longest: usize| {
        let (id, at) = (id.get_ref(), id.span().start);
        if list.len() > MAX_ITEMS {
            return Err(problem(at, id, format!("{} {what}; {MAX_ITEMS} at most", list.len())));
        }
        list.iter().find(|item| item.get_ref().len() > longest).map_or(Ok(()), |item| {
            let what = format!("{what} of {} bytes; {longest} at most", item.get_ref().len());
            Err(problem(item.span().start, id, what))
        })
    };
    let are_few = |id: &Spanned<String>, phrases: &[Spanned<String>]| {
        is_sound(id, "phrases", phrases, MAX_PHRASE)?;
        let mut all = 0;
        for phrase in phrases {
            let count = notation::count(phrase.get_ref());
            if count > MAX_WORDINGS {
                let what = format!("{count} wordings of a phrase; {MAX_WORDINGS} at most");
                return Err(problem(phrase.span().start, id.get_ref(), what));
            }
            all += count;
        }
        if all > MAX_ALL_WORDINGS {
            let what = format!("{all} wordings of its phrases; {MAX_ALL_WORDINGS} at most");
            return Err(problem(id.span().start, id.get_ref(), what));
        }
        Ok(())
    };
    for rule in &read.rule {
        are_few(&rule.id, &rule.phrases)?;
        are_few(&rule.id, &rule.unless)?;
        is_sound(&rule.id, "codes", &rule.codes, MAX_PHRASE)?;
        is_sound(&rule.id, "examples", &rule.matching, MAX_EXAMPLE)?;
        is_sound(&rule.id, "examples", &rule.no_match, MAX_EXAMPLE)?;
    }
    for header in &read.header {
        is_sound(&header.id, "names", &header.names, MAX_PHRASE)?;
    }
    for letter in &read.letter {
        is_sound(&letter.id, "openings", &letter.openings, MAX_PHRASE)?;
        is_sound(&letter.id, "closings", &letter.closings, MAX_PHRASE)?;
    }
    for mail in &read.mail {
        is_sound(&mail.id, "prefixes", &mail.prefixes, MAX_PHRASE)?;
    }
    let phases = read.phase.iter().map(|phase| (&phase.phase, &phase.phrases));
    let frames = read.frame.iter().map(|frame| (&frame.id, &frame.phrases));
    let own = read.own_side.iter().flat_map(|own| [(&own.id, &own.phrases), (&own.id, &own.unless)]);
    let passing = read.passing.iter().map(|passing| (&passing.id, &passing.phrases));
    let mails = read.mail.iter().flat_map(|mail| [(&mail.id, &mail.subjects), (&mail.id, &mail.phrases)]);
    phases.chain(frames).chain(own).chain(passing).chain(mails).try_for_each(|(id, phrases)| are_few(id, phrases))
}

#[cfg(test)]
mod tests {
    use super::{MAX_EXAMPLE, MAX_ITEMS, MAX_PHRASE, check};
    use crate::catalog::SourceFile;

    /// Why a file with one rule is refused; empty if it is not.
    fn refusal(phrases: &[&str], example: &str) -> String {
        let text = format!(
            "[[rule]]\nid = \"own\"\ncause = \"policy\"\nstrength = \"weak\"\nreference = \"RFC 5321\"\nphrases = {phrases:?}\nmatch = [{example:?}]\nno-match = []\n"
        );
        let file = SourceFile { path: "own.toml".to_owned(), text };
        let read = toml::from_str(&file.text).expect("TOML");
        check(&file, &read).err().map(|problem| problem.what).unwrap_or_default()
    }

    #[test]
    fn lists_of_a_rule_have_a_bound() {
        assert_eq!(refusal(&["no"; MAX_ITEMS], "no"), "");
        assert_eq!(refusal(&["no"; MAX_ITEMS + 1], "no"), "1001 phrases; 1000 at most");
    }

    #[test]
    fn phrases_and_examples_have_a_bound() {
        let long = "n".repeat(MAX_EXAMPLE + 1);
        assert_eq!(refusal(&[&long[..MAX_PHRASE]], &long[..MAX_EXAMPLE]), "");
        assert_eq!(refusal(&[&long[..=MAX_PHRASE]], "no"), "phrases of 1025 bytes; 1024 at most");
        assert_eq!(refusal(&["no"], &long), "examples of 4097 bytes; 4096 at most");
    }
}
