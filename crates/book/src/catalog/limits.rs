//! Limits on what a file may hold, so that whatever follows takes time in proportion to its size: tables are looked up
//! among tables, and lists are searched for repetitions.

use super::schema::{CodeTable, ProtocolFile};
use super::{Problem, SourceFile};

/// The maximum number of codes and of pairs in a file, each of which is looked up in an index.
const MAX_CODES: usize = 20_000;

/// The maximum number of tables of another kind, and of items in a list.
const MAX_ITEMS: usize = 256;

/// The maximum number of patterns. Each is searched for in every text that has one of its words.
const MAX_PATTERNS: usize = 96;

/// The maximum number of protocols.
pub(super) const MAX_PROTOCOLS: usize = 256;

/// Refuses a file with too many tables or items, and returns the first reason.
pub(super) fn check(file: &SourceFile, read: &ProtocolFile) -> Result<(), Problem> {
    let problem = |id: &str, what: &str, count: usize, most: usize| Problem {
        file: file.path.clone(),
        line: 1,
        id: id.to_owned(),
        what: format!("{count} {what}; {most} at most"),
    };
    let refuse = |id: &str, counts: &[(&str, usize, usize)]| {
        let found = counts.iter().find(|(_, count, most)| count > most);
        found.map_or(Ok(()), |(what, count, most)| Err(problem(id, what, *count, *most)))
    };
    refuse(
        "",
        &[
            ("codes", read.code.len(), MAX_CODES),
            ("pairs", read.pair.len(), MAX_CODES),
            ("documents", read.document.len(), MAX_ITEMS),
            ("classes", read.class.len(), MAX_ITEMS),
            ("categories", read.category.len(), MAX_ITEMS),
            ("phases", read.phase.len(), MAX_ITEMS),
            ("facts", read.fact.len(), MAX_ITEMS),
            ("contexts", read.context.len(), MAX_ITEMS),
        ],
    )?;
    if let Some(protocol) = read.protocol.as_ref().map(toml::Spanned::get_ref) {
        let default = protocol.default_equivalent.as_ref();
        refuse(
            "protocol",
            &[
                ("names", protocol.names.len(), MAX_ITEMS),
                ("references", protocol.references.len(), MAX_ITEMS),
                ("patterns", protocol.read.len(), MAX_PATTERNS),
                ("exceptions", default.map_or(0, |default| default.except.len()), MAX_ITEMS),
            ],
        )?;
    }
    for (key, group) in read.class.iter().chain(&read.category).chain(&read.phase) {
        refuse(key.get_ref(), &[("references", group.references.len(), MAX_ITEMS)])?;
    }
    for (key, fact) in &read.fact {
        refuse(key.get_ref(), &[("values", fact.values.len(), MAX_ITEMS)])?;
    }
    for (key, context) in &read.context {
        refuse(key.get_ref(), &[("references", context.references.len(), MAX_ITEMS)])?;
    }
    read.code.iter().try_for_each(|(key, code)| refuse(key.get_ref(), &lists(code)))
}

/// The lists of a code's table, each with its length and the most that it may have.
fn lists(code: &CodeTable) -> [(&'static str, usize, usize); 12] {
    let counts = [
        ("classes", code.classes.len()),
        ("classes of the text", code.text_classes.len()),
        ("remedies", code.remedies.get_ref().len()),
        ("phases", code.phases.len()),
        ("facts", code.facts.len()),
        ("references", code.references.len()),
        ("related codes", code.related.len()),
        ("enhanced codes", code.enhanced.len()),
        ("equivalents", code.equivalents.len()),
        ("vendors", code.vendors.len()),
        ("causes", code.causes.iter().map(|cause| 1 + cause.phases.len()).sum()),
        ("examples", code.examples.len()),
    ];
    counts.map(|(what, count)| (what, count, MAX_ITEMS))
}

#[cfg(test)]
mod tests {
    use super::{MAX_ITEMS, check};
    use crate::catalog::SourceFile;

    /// Why a file is refused; empty if it is not.
    fn refusal(text: String) -> String {
        let file = SourceFile { path: "own.toml".to_owned(), text };
        let read = toml::from_str(&file.text).expect("TOML");
        check(&file, &read).err().map(|problem| format!("{}: {}", problem.id, problem.what)).unwrap_or_default()
    }

    #[test]
    fn tables_of_a_kind_have_a_bound() {
        let classes = |count| (0..count).map(|class| format!("[class.c{class}]\n")).collect::<String>();
        assert_eq!(refusal(classes(MAX_ITEMS)), "");
        assert_eq!(refusal(classes(MAX_ITEMS + 1)), ": 257 classes; 256 at most");
    }

    #[test]
    fn lists_have_a_bound() {
        let references = |count| format!("[phase.rcpt]\nreferences = [{}]\n", "\"RFC 5321\", ".repeat(count));
        assert_eq!(refusal(references(MAX_ITEMS)), "");
        assert_eq!(refusal(references(MAX_ITEMS + 1)), "rcpt: 257 references; 256 at most");
    }
}
