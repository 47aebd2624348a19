//! A folder of TOML laid over the catalog: a table takes the place of the one of its name, or is added.
//!
//! Files are put together as text, so that one reader reads and checks them however they came about;
//! where each line stood is remembered for whoever has to mend it.

use std::collections::HashMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::load::{protocol_id, unparsed};
use super::problem::line_at;
use super::{CodeId, Problem, SourceFile};

/// The catalog's files with an overlay's laid over them.
#[derive(Debug)]
pub struct Overlaid {
    /// The files as [`load`](super::load) reads them.
    pub files: Vec<SourceFile>,
    /// By file that is put together: where its parts begin, and where they come from.
    parts: HashMap<String, Vec<(usize, Place)>>,
    /// Where the overlay's tables stand.
    tables: Vec<(Table, Place)>,
}

/// What a table is about: one value of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The protocol's id.
    pub protocol: String,
    /// `protocol`, `document`, `class`, `category`, `phase` or `code`.
    pub kind: String,
    /// `521`; empty for `[protocol]`.
    pub key: String,
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    file: String,
    line: usize,
}

/// A table with everything under it, as it is written.
struct Part<'a> {
    kind: String,
    key: String,
    text: &'a str,
    place: Place,
}

/// Lays files over those of the same name; others are protocols of their own.
///
/// # Errors
///
/// Files that do not parse, and tables that are not written each for itself.
pub fn overlay(base: &[SourceFile], over: &[SourceFile]) -> Result<Overlaid, Vec<Problem>> {
    let mut overlaid = Overlaid { files: base.to_vec(), parts: HashMap::new(), tables: Vec::new() };
    let mut problems = Vec::new();
    for file in over {
        if let Err(found) = overlaid.lay(file) {
            problems.extend(found);
        }
    }
    if problems.is_empty() { Ok(overlaid) } else { Err(problems) }
}

impl Overlaid {
    fn lay(&mut self, over: &SourceFile) -> Result<(), Vec<Problem>> {
        let protocol = protocol_id(over);
        let is_id = protocol.starts_with(|first: char| first.is_ascii_lowercase())
            && protocol.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if !is_id {
            let what = "a file is named by its protocol: lower-case letters, digits and hyphens".to_owned();
            return Err(vec![Problem { file: over.path.clone(), line: 1, id: protocol, what }]);
        }
        let (_, parts) = split(over)?;
        let table =
            |part: &Part<'_>| Table { protocol: protocol.clone(), kind: part.kind.clone(), key: part.key.clone() };
        self.tables.extend(parts.iter().map(|part| (table(part), part.place.clone())));
        let Some(base) = self.files.iter_mut().find(|file| protocol_id(file) == protocol) else {
            self.files.push(over.clone());
            return Ok(());
        };
        let merged = {
            let (head, base_parts) = split(base)?;
            Merged::new(&protocol, head, base_parts, parts)
        };
        self.parts.insert(base.path.clone(), merged.parts);
        base.text = merged.text;
        Ok(())
    }

    /// A problem of a file that is put together, where its author finds it.
    pub fn traced(&self, problem: Problem) -> Problem {
        let Some(parts) = self.parts.get(&problem.file) else { return problem };
        let before = parts.partition_point(|(first, _)| *first <= problem.line);
        match before.checked_sub(1).and_then(|index| parts.get(index)) {
            Some((first, place)) => {
                Problem { file: place.file.clone(), line: place.line + problem.line - first, ..problem }
            }
            None => problem,
        }
    }

    /// Where the overlay writes the first table that is wanted: its file and line.
    pub fn place(&self, wanted: impl Fn(&Table) -> bool) -> Option<(&str, usize)> {
        let (_, place) = self.tables.iter().find(|(table, _)| wanted(table))?;
        Some((&place.file, place.line))
    }
}

struct Merged {
    text: String,
    parts: Vec<(usize, Place)>,
}

impl Merged {
    fn new<'a>(protocol: &str, head: Part<'a>, base: Vec<Part<'a>>, over: Vec<Part<'a>>) -> Self {
        let id = |value: &str| CodeId { protocol: protocol.to_owned(), value: value.to_owned() };
        let mut all = base;
        for part in over {
            let same = |known: &Part<'_>| known.kind == part.kind && known.key == part.key;
            if let Some(place) = all.iter_mut().find(|known| same(known)) {
                *place = part;
                continue;
            }
            let after = |known: &Part<'_>| known.kind == "code" && id(&known.key) > id(&part.key);
            let ordered = if part.kind == "code" { all.iter().position(after) } else { None };
            let last = all.iter().rposition(|known| known.kind == part.kind).map(|last| last + 1);
            let at = ordered.or(last).unwrap_or(all.len());
            all.insert(at, part);
        }
        let mut merged = Self { text: String::new(), parts: Vec::new() };
        let mut line = 1;
        for part in std::iter::once(head).chain(all) {
            merged.parts.push((line, part.place));
            merged.text.push_str(part.text);
            if !part.text.is_empty() && !part.text.ends_with('\n') {
                merged.text.push('\n');
            }
            line = merged.text.matches('\n').count() + 1;
        }
        merged
    }
}

/// What stands before the first table, and the tables.
fn split(file: &SourceFile) -> Result<(Part<'_>, Vec<Part<'_>>), Vec<Problem>> {
    let text = file.text.as_str();
    let document = DeTable::parse(text).map_err(|error| vec![unparsed(file, &error)])?;
    let mut problems = Vec::new();
    let mut report = |at: usize, id: String, what: &str| {
        problems.push(Problem { file: file.path.clone(), line: line_at(text, at), id, what: what.to_owned() });
    };
    // Of each table: where its header's line begins, and the places of all keys in it.
    let mut begun: Vec<(usize, String, String, Vec<usize>)> = Vec::new();
    let mut begin = |key: &Spanned<_>, kind: &str, name: &str, value: &DeValue<'_>| {
        let at: usize = Spanned::span(key).start;
        let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let mut keys = Vec::new();
        keys_in(value, &mut keys);
        begun.push((line, kind.to_owned(), name.to_owned(), keys));
        text[line..].trim_start().starts_with('[')
    };
    for (kind, value) in document.get_ref() {
        let name = kind.get_ref().as_ref();
        match value.get_ref() {
            DeValue::Table(_) if name == "protocol" => {
                if !begin(kind, name, "", value.get_ref()) {
                    report(kind.span().start, name.to_owned(), "write it as a table of its own: [protocol]");
                }
            }
            DeValue::Table(table) => {
                for (key, value) in table {
                    if !begin(key, name, key.get_ref(), value.get_ref()) {
                        let what = format!("write it as a table of its own: [{name}.{}]", key.get_ref());
                        report(key.span().start, format!("{name}.{}", key.get_ref()), &what);
                    }
                }
            }
            _ => report(kind.span().start, name.to_owned(), "stands outside of a table such as [code.521]"),
        }
    }
    begun.sort_by_key(|(at, ..)| *at);
    let ends: Vec<usize> = begun.iter().skip(1).map(|(at, ..)| *at).chain([text.len()]).collect();
    for ((at, kind, key, keys), end) in begun.iter().zip(&ends) {
        if let Some(stray) = keys.iter().find(|place| !(*at..*end).contains(place)) {
            report(*stray, format!("{kind}.{key}"), "all of one table stands together");
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let part = |kind: &str, key: &str, range: Range<usize>| Part {
        kind: kind.to_owned(),
        key: key.to_owned(),
        place: Place { file: file.path.clone(), line: line_at(text, range.start) },
        text: &text[range],
    };
    let head = part("", "", 0..begun.first().map_or(text.len(), |(at, ..)| *at));
    let parts = begun.iter().zip(ends).map(|((at, kind, key, _), end)| part(kind, key, *at..end));
    Ok((head, parts.collect()))
}

fn keys_in(value: &DeValue<'_>, keys: &mut Vec<usize>) {
    match value {
        DeValue::Table(table) => {
            for (key, value) in table {
                keys.push(key.span().start);
                keys_in(value.get_ref(), keys);
            }
        }
        DeValue::Array(array) => array.iter().for_each(|value| keys_in(value.get_ref(), keys)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{SourceFile, Table, overlay};
    use crate::catalog::Problem;

    fn file(path: &str, text: &str) -> SourceFile {
        SourceFile { path: path.to_owned(), text: text.to_owned() }
    }

    const BASE: &str = "# head\n[protocol]\nlabel = \"X\"\n\n[class.a]\n\n# one\n[code.1]\nx = 1\n[code.1.more]\ny = 1\n[code.3]\nx = 3\n";

    #[test]
    fn tables_take_the_places_of_their_names_and_their_numbers() {
        let over = "# mine\n[code.2]\nx = 2\n[code.1]\nx = 9\n\n[class.b]\n[code.20]\nx = 20";
        let overlaid = overlay(&[file("base/x.toml", BASE)], &[file("over/x.toml", over)]).expect("it is laid");
        assert_eq!(
            overlaid.files[0].text,
            "# head\n[protocol]\nlabel = \"X\"\n\n[class.a]\n\n# one\n[class.b]\n[code.1]\nx = 9\n\n[code.2]\nx = 2\n[code.3]\nx = 3\n[code.20]\nx = 20\n"
        );
        let traced = |line| {
            let problem = Problem { file: "base/x.toml".to_owned(), line, id: String::new(), what: String::new() };
            let traced = overlaid.traced(problem);
            format!("{}:{}", traced.file, traced.line)
        };
        assert_eq!(traced(3), "base/x.toml:3");
        assert_eq!(traced(8), "over/x.toml:7");
        assert_eq!(traced(10), "over/x.toml:5");
        assert_eq!(traced(13), "over/x.toml:3");
        assert_eq!(traced(15), "base/x.toml:13");
        assert_eq!(traced(17), "over/x.toml:9");
        let wanted = Table { protocol: "x".to_owned(), kind: "code".to_owned(), key: "20".to_owned() };
        assert_eq!(overlaid.place(|table| *table == wanted), Some(("over/x.toml", 8)));
    }

    #[test]
    fn what_is_no_table_by_itself_is_refused() {
        for (over, line) in [
            ("x = 1\n", 1),
            ("[code]\n2 = { x = 1 }\n", 2),
            ("code.2.x = 1\n", 1),
            ("[code.2]\nx = 1\n[code.4]\n[code.2.more]\n", 4),
            ("[[code]]\nx = 1\n", 1),
            ("[code.2\n", 1),
        ] {
            let problems = overlay(&[file("base/x.toml", BASE)], &[file("over/x.toml", over)]).expect_err(over);
            assert_eq!((problems[0].file.as_str(), problems[0].line), ("over/x.toml", line), "{over}");
        }
    }
}
