//! `codebook explain`.

use std::collections::BTreeMap;
use std::io::{self, Read as _};
use std::path::Path;

use super::ask::{print, refusal, render};
use super::{Format, Output, Stop, page};
use crate::codebook::Codebook;
use crate::proto;
use crate::service::explanation;
use crate::text::Words;

/// Explains a reply, or summarizes every line of a log.
pub(super) fn explain(file: Option<&Path>, lines: bool, mask: bool, output: &Output) -> Result<(), Stop> {
    let text = read(file)?;
    print(output, |codebook, words| {
        if lines || is_log(&text) {
            return summary(codebook, words, &text, mask, output.format);
        }
        let request = proto::ExplainReplyRequest { text, mask, ..Default::default() };
        let answer = explanation::text_of_any_length(codebook, words, &request);
        let answer = answer.map_err(|failure| refusal(&failure, words))?;
        render(&answer, words, output.format, page::explanation)
    })
}

fn read(file: Option<&Path>) -> Result<Vec<u8>, Stop> {
    match file.filter(|file| *file != Path::new("-")) {
        Some(file) => {
            std::fs::read(file).map_err(|error| Stop { message: format!("{}: {error}", file.display()), status: 1 })
        }
        None => {
            let mut text = Vec::new();
            io::stdin().read_to_end(&mut text)?;
            Ok(text)
        }
    }
}

/// Returns true for a log of several lines: most begin with a time, as in syslog (RFC 3164 section 4.1.2, RFC 5424
/// section 6.2.3) and Exim do.
fn is_log(text: &[u8]) -> bool {
    let text = String::from_utf8_lossy(text);
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let timed = lines.iter().filter(|line| begins_with_time(line)).count();
    timed > 1 && timed * 2 > lines.len()
}

fn begins_with_time(line: &str) -> bool {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let line = line.trim_start_matches(['<', '>', '[']);
    let digits = |range: std::ops::Range<usize>| {
        line.as_bytes().get(range).is_some_and(|bytes| bytes.iter().all(u8::is_ascii_digit))
    };
    let is_syslog = MONTHS.iter().any(|month| line.starts_with(month)) && line.as_bytes().get(3) == Some(&b' ');
    let is_iso = digits(0..4) && digits(5..7) && digits(8..10) && line.as_bytes().get(4) == Some(&b'-');
    is_syslog || is_iso
}

/// Causes and retry advice by count. Lines without codes or evidence are left out.
fn summary(codebook: &Codebook, words: &Words<'_>, text: &[u8], mask: bool, format: Format) -> Result<String, Stop> {
    let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut out = String::new();
    for line in text.split(|byte| matches!(byte, b'\n' | b'\r')).filter(|line| !line.trim_ascii().is_empty()) {
        let request = proto::ExplainReplyRequest { text: line.to_vec(), mask, ..Default::default() };
        let answer = explanation::text_of_any_length(codebook, words, &request);
        let answer = answer.map_err(|failure| refusal(&failure, words))?;
        let (Some(facts), Some(worded)) = (&answer.explanation, &answer.text) else { continue };
        if facts.readings.is_empty() && facts.evidence.is_empty() {
            continue;
        }
        *counts.entry((worded.title.clone(), worded.retry_name.clone())).or_default() += 1;
        if matches!(format, Format::Json) {
            out.push_str(&render(&answer, words, format, page::explanation)?);
        }
    }
    if matches!(format, Format::Text) {
        let mut rows: Vec<_> = counts.into_iter().collect();
        rows.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        out = rows.iter().map(|((title, retry), count)| format!("{count:>6}  {title} · {retry}\n")).collect();
    }
    Ok(out)
}
