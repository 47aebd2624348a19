//! `codebook explain`.

use std::io::{self, Read as _};
use std::path::Path;

use super::ask::{print, refusal, render};
use super::{Output, Stop, log, page};
use crate::proto;
use crate::service::explanation;

/// Explains a reply, or summarizes every line of a log.
pub(super) fn explain(input: Option<&str>, lines: bool, mask: bool, output: &Output) -> Result<(), Stop> {
    let text = read(input)?;
    print(output, |codebook, words| {
        if lines || log::is_log(&text) {
            return log::summary(codebook, words, &text, mask, output.format);
        }
        let request = proto::ExplainReplyRequest { mask, ..proto::ExplainReplyRequest::of(text) };
        let answer = explanation::text_of_any_length(codebook, words, &request);
        let answer = answer.map_err(|failure| refusal(&failure, words))?;
        render(&answer, words, output.format, page::explanation)
    })
}

/// Reads standard input, a file, or the argument itself if no file has its name.
fn read(input: Option<&str>) -> Result<Vec<u8>, Stop> {
    let Some(input) = input.filter(|input| *input != "-") else {
        let mut text = Vec::new();
        io::stdin().read_to_end(&mut text)?;
        return Ok(text);
    };
    match std::fs::read(input) {
        Ok(text) => Ok(text),
        Err(_) if !Path::new(input).exists() && !names_file(input) => Ok(input.as_bytes().to_vec()),
        Err(error) => Err(Stop { message: format!("{input}: {error}"), status: 1 }),
    }
}

/// Returns true for one word that names a file, whether there is one or not: with a folder, or with an extension.
fn names_file(input: &str) -> bool {
    let is_extension = |end: &str| end.starts_with(|first: char| first.is_ascii_alphabetic()) && end.len() <= 4;
    let has_extension = || input.rsplit_once('.').is_some_and(|(name, end)| !name.is_empty() && is_extension(end));
    !input.contains(char::is_whitespace) && (input.contains(['/', '\\']) || has_extension())
}
