//! The phase of the conversation, from the commands of a pasted session.

use super::SMTP;
use super::decision::Decision;
use super::passage::Passage;
use super::read::Read;

/// The catalog key of the phase opened by the last command before the chosen reply.
pub(super) fn phase(passages: &[Passage<'_>], reads: &[Read<'_>], decision: &Decision) -> Option<String> {
    let read = decision.code.map(|index| &reads[index]).filter(|read| read.is_of(SMTP))?;
    let before = &passages[read.passage].text[..read.range.start];
    before.split(['\n', '\r']).rev().find_map(command).map(str::to_owned)
}

/// The phase that a line's command opens (RFC 5321 section 4.1.1), ignoring marks such as `C:` and `>>>`.
fn command(line: &str) -> Option<&'static str> {
    const COMMANDS: [(&str, &str); 10] = [
        ("ehlo ", "ehlo"),
        ("lhlo ", "ehlo"),
        ("helo ", "helo"),
        ("starttls", "starttls"),
        ("auth ", "auth"),
        ("mail from:", "mail"),
        ("rcpt to:", "rcpt"),
        ("data", "data"),
        ("vrfy ", "vrfy"),
        ("etrn ", "etrn"),
    ];
    let line = line.trim();
    let line =
        ["C:", ">>>", "->", "~>", ">", "<-"].iter().fold(line, |line, mark| line.trim_start_matches(mark).trim_start());
    if line == "." {
        return Some("end-of-data");
    }
    let lower = line.to_ascii_lowercase();
    let found = COMMANDS.iter().find(|(command, _)| lower.starts_with(command))?;
    // "data" and "starttls" stand alone; prose begins with such words too.
    (found.0.ends_with([' ', ':']) || lower == found.0).then_some(found.1)
}
