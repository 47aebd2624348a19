//! Limits on a file before a parser sees it.
//!
//! Fluent's parser recurses: a few kilobytes of nested placeables overflow the stack, which ends the process and cannot
//! be caught. So brackets are counted beforehand, in one pass.

use super::at;
use crate::catalog::{Problem, SourceFile, line_at};

/// The maximum size of a file, in bytes: over twenty times the largest file of a complete language.
pub const MAX_BYTES: usize = 4 << 20;

/// The maximum number of messages in a file.
const MAX_MESSAGES: usize = 50_000;

/// The maximum number of open braces, and of open parentheses within each. A plural select with variables needs two.
const MAX_DEPTH: usize = 16;

/// Refuses a file that is unsafe to parse, and returns the first reason.
pub(super) fn check(file: &SourceFile) -> Result<(), Problem> {
    if file.text.len() > MAX_BYTES {
        let what = format!("{} bytes; {MAX_BYTES} at most", file.text.len());
        return Err(at(file, 1, "", what));
    }
    if !file.path.ends_with(".ftl") {
        return Ok(());
    }
    let begins_message = |line: &&str| line.starts_with(|first: char| first.is_ascii_alphabetic());
    let messages = file.text.lines().filter(begins_message).count();
    if messages > MAX_MESSAGES {
        return Err(at(file, 1, "", format!("{messages} messages; {MAX_MESSAGES} at most")));
    }
    nesting(&file.text).map_err(|(offset, what)| at(file, line_at(&file.text, offset), "", what))
}

/// Finds brackets that nest too deep, and returns the offset and the reason. It never counts fewer open brackets than
/// the parser: those of a broken message stay open, and a bracket that might be in a string literal is refused.
fn nesting(text: &str) -> Result<(), (usize, &'static str)> {
    /// For each open brace, the parentheses that are open in it.
    type Open = Vec<usize>;
    let mut open = Open::new();
    let mut quotes = 0;
    let mut is_comment = false;
    let mut is_line_start = true;
    let mut literal_end = 0;
    for (offset, byte) in text.bytes().enumerate() {
        if offset < literal_end {
            continue;
        }
        if is_line_start {
            is_comment = byte == b'#' && open.is_empty();
            // A string literal ends on its line.
            quotes = 0;
        }
        is_line_start = byte == b'\n';
        if is_comment {
            continue;
        }
        let is_bracket = matches!(byte, b'{' | b'}' | b'(' | b')');
        if is_bracket && quotes % 2 == 1 {
            return Err((offset, "a bracket after a straight quotation mark in a placeable"));
        }
        if byte == b'{'
            && let Some(length) = literal(&text[offset..])
        {
            literal_end = offset + length;
            continue;
        }
        match (byte, open.last_mut()) {
            (b'{', _) => {
                if open.is_empty() {
                    quotes = 0;
                }
                open.push(0);
            }
            (b'}', _) => {
                open.pop();
            }
            (b'(', Some(parentheses)) => *parentheses += 1,
            (b')', Some(parentheses)) => *parentheses = parentheses.saturating_sub(1),
            (b'"', Some(_)) => quotes += 1,
            _ => {}
        }
        if open.len() > MAX_DEPTH || open.last().is_some_and(|parentheses| *parentheses > MAX_DEPTH) {
            return Err((offset, "more than 16 brackets are open at once; close them, or nest less deeply"));
        }
    }
    Ok(())
}

/// The length of a placeable with one string literal at the start of a text: `{ "{" }`, which is how a text contains a
/// brace.
fn literal(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('{')?.trim_start_matches(' ').strip_prefix('"')?;
    let (content, after) = inside.split_once('"')?;
    let rest = after.trim_start_matches(' ').strip_prefix('}')?;
    (!content.contains('\n')).then(|| text.len() - rest.len())
}

#[cfg(test)]
mod tests {
    use fluent_syntax::parser::parse;
    use proptest::prelude::*;

    use super::{MAX_BYTES, MAX_MESSAGES, check, nesting};
    use crate::catalog::SourceFile;

    fn file(text: String) -> SourceFile {
        SourceFile { path: "locales/en/x.ftl".to_owned(), text }
    }

    #[test]
    fn nesting_is_bounded_however_it_is_written() {
        for unit in [
            "{ ",
            "{ $x -> *[o] ",
            "{\n$x ->\n*[o] ",
            "{ \"}\" -> *[o] ",
            "{ \"\" -> *[o] ",
            "{\n\"}\" ->\n*[o] ",
            "{ \"{\" } { $x ->\n*[o] ",
            "{ \"}\" } { $x ->\n*[o] { \"}\" }",
            "{ F(",
            "F(",
            "F(\")\", ",
            "F(x: ",
            "{ -t(",
            "{ $x -> *[o] \" { \"}\" -> *[o] ",
            "{ $x -> *[o] ) ) { F(",
            "{ $x -> *[o] \"\n{ ",
        ] {
            let text = format!("a = x {{ {}\n", unit.repeat(3000));
            let problem = check(&file(text)).expect_err(unit);
            assert_eq!(problem.file, "locales/en/x.ftl");
        }
        // Each broken message leaves a bracket open.
        assert!(nesting(&"a = { $x\n".repeat(17)).is_err());
        assert!(nesting("# {{{{{{{{{{{{{{{{{{{{\na = ((((((((((((((((((((((((\n").is_ok());
    }

    #[test]
    fn what_texts_need_is_let_through() {
        for text in [
            "a = { $count ->\n    [one] one ({ $x }, 1) of\n   *[other] { $count }: { $x }\n }\n",
            "a = { \"[\" }x{ \"\" }y\n",
            "a = use { \"{\" }{ $x }{\"}\"} for it\n",
            "# { $x } is \"(the\" code\na = 1) \"x\" (2 { $x }\n",
        ] {
            assert_eq!(nesting(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn a_file_has_a_largest_size_and_number_of_messages() {
        assert!(check(&file("#".repeat(MAX_BYTES))).is_ok());
        assert!(check(&file("#".repeat(MAX_BYTES + 1))).is_err_and(|problem| problem.what.contains("bytes")));
        assert!(check(&file("a = b\n".repeat(MAX_MESSAGES))).is_ok());
        assert!(
            check(&file("a = b\n".repeat(MAX_MESSAGES + 1))).is_err_and(|problem| problem.what.contains("messages"))
        );
    }

    proptest! {
        /// Accepted texts are parsed on a small stack, which 3,000 levels of nesting would overflow.
        #[test]
        fn what_is_let_through_does_not_nest(pieces in prop::collection::vec(
            prop::sample::select(vec!["{ ", "}", "\"", "(", ")", "F(", "$x -> *[o] ", "\n", "\na = ", " ", "x", "\"}\"", "{ \"}\" }", "-t", ", "]),
            0..12,
        )) {
            let text = format!("a = {}", pieces.concat().repeat(3000));
            if nesting(&text).is_ok() {
                let parsed = std::thread::Builder::new().stack_size(512 << 10).spawn(move || { let _ = parse(text); });
                prop_assert!(parsed.expect("a thread").join().is_ok());
            }
        }
    }
}
