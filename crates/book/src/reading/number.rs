//! Numbers of three digits that stand alone, as mail, HTTP and others have them: which protocol's code one is follows
//! from the words that the text shows.

use super::scan::{Found, Scan};
use super::{HTTP, ReadAs, SMTP, expected, mail};
use crate::catalog::Code;
use crate::vocabulary::Outcome;

/// The weight of a protocol's own phrase after its number, in marks.
const PHRASE: usize = 2;

/// How many times as many signs of another protocol, which has no such number, outweigh those of the ones that have it.
const OTHER: usize = 3;

/// Words before numbers that are no codes; the last are fields of SIP and HTTP.
const OTHER_NUMBERS: [&str; 28] = [
    "port",
    "pid",
    "tid",
    "uid",
    "gid",
    "id",
    "line",
    "size",
    "length",
    "bytes",
    "thread",
    "attempt",
    "attempts",
    "udp",
    "rcvd",
    "time",
    "extension",
    "exten",
    "serial",
    "after",
    "cseq",
    "expires",
    "as",
    "tias",
    "peer",
    "aor",
    "endpoint",
    "array",
];

/// A code that a number may be.
struct Candidate<'a> {
    code: &'a Code,
    has_phrase: bool,
    /// The number of signs in the text that it is this protocol's.
    signs: usize,
}

/// The codes that a number may be: one, or several where nothing tells.
pub(super) fn read<'a>(scan: &Scan<'_, 'a>) -> Vec<Found<'a>> {
    let word = scan.word();
    if word.len() != 3 || !word.bytes().all(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let Ok(number) = word.parse() else { return Vec::new() };
    if expected::is_expected(scan) {
        return Vec::new();
    }
    let found = |code: &'a Code, read_as| (code, scan.range(), read_as);
    let is_meant_by_mail = mail::is_basic(scan);
    let named =
        || scan.catalog.of_three_digits(number).filter(|(_, code)| code.id.protocol != SMTP || is_meant_by_mail);
    if is_meant_by_mail
        && let Some(smtp) = named().map(|(_, code)| code).find(|code| code.id.protocol == SMTP)
        && mail::is_certain(scan)
    {
        return vec![found(smtp, ReadAs::Reply)];
    }
    let named = named().filter(|(_, code)| scan.protocol.is_none_or(|asked| asked == code.id.protocol));
    let words = words_after(scan);
    let is_code = is_code(scan);
    // A caller who names the protocol means the number, wherever it stands; a mail text has many others.
    let is_meant = scan.protocol.is_some_and(|protocol| protocol != SMTP) && !is_measure(scan);
    let mut candidates: Vec<Candidate<'a>> = named
        .map(|(protocol, code)| {
            let has_phrase = words.is_some_and(|words| has_phrase(words, code));
            let is_cgi = code.id.protocol == HTTP && is_cgi_status(scan);
            let signs =
                scan.shown.count_with_carried(protocol) + if has_phrase { PHRASE } else { 0 } + usize::from(is_cgi);
            Candidate { code, has_phrase, signs }
        })
        .filter(|one| is_meant || is_code || one.has_phrase)
        // What only goes before an answer is no news, unless its phrase is there; other numbers look like it.
        .filter(|one| one.code.outcome != Outcome::Intermediate || one.has_phrase || one.code.id.protocol == SMTP)
        .collect();
    let most = candidates.iter().map(|one| one.signs).max().unwrap_or_default();
    // Other words show that the text is about something else; protocols share phrases, too.
    let is_marked = candidates.iter().any(|one| scan.shown.count(&one.code.id.protocol) > 0);
    let is_other = !is_marked && (scan.shown.shows_foreign() || most == 0 && scan.shown.shows_any());
    let is_far_behind = OTHER * most < scan.shown.most();
    if (is_other || is_far_behind) && scan.protocol.is_none() {
        return Vec::new();
    }
    candidates.retain(|one| one.signs == most);
    let is_alone = candidates.len() == 1;
    let read_as = |one: &Candidate<'_>| match &*one.code.id.protocol {
        _ if !is_alone => ReadAs::Candidate,
        SMTP => ReadAs::Reply,
        _ if one.has_phrase => ReadAs::Phrase,
        _ => ReadAs::Number,
    };
    candidates.iter().map(|one| found(one.code, read_as(one))).collect()
}

/// Returns true for a number at the beginning of a line, or named as a code.
pub(super) fn is_code(scan: &Scan<'_, '_>) -> bool {
    let (gap, line) = (scan.gap_before(), scan.line_before());
    let is_near = gap.len() <= 4 && !gap.contains(['\r', '\n']);
    let previous = |words: &[&str]| scan.previous(1).is_some_and(|word| words.contains(&word));
    // Within an IPv6 address.
    if gap == "::" || gap == ":" && scan.previous(1).is_some_and(|word| word.parse::<u16>().is_ok()) {
        return false;
    }
    // A fraction of a second: `22:57:30,504`.
    if gap == "," && scan.previous(1).is_some_and(|word| word.len() == 2 && word.parse::<u8>().is_ok()) {
        return false;
    }
    // A line of a program's file: `node:events:498`, `receiver.js:412:16`, `internal/dns/promises:251:17`.
    if gap == ":" && scan.previous(2) == Some("node") {
        return false;
    }
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    if gap == ":" && scan.gap_after().starts_with(':') && scan.next(1).is_some_and(is_number) {
        return false;
    }
    if is_other(scan) {
        return false;
    }
    // The value of a field alone in its line, such as `rcvd: 552` and `Max-Forwards: 70`.
    let ends_line = scan.rest().trim_start_matches([' ', '\t']).starts_with(['\r', '\n']);
    let is_value = gap.starts_with(':') && (ends_line || scan.rest().trim().is_empty());
    if is_value && !scan.previous(1).is_some_and(|word| is_field(word) || matches!(word, "said" | "connection")) {
        return false;
    }
    // A process: `vsftpd[530]: `.
    if gap == "[" && scan.gap_after().starts_with("]:") {
        return false;
    }
    // The value of a field in JSON: `"requestSize": "412"`.
    let is_json = gap.starts_with(['"', '\'']) && gap.chars().all(|char| matches!(char, '"' | '\'' | ':' | ' ' | '\t'));
    let is_reply = || scan.previous(1).is_some_and(holds_reply) && begins_text(scan);
    if is_json && gap.contains(':') && !scan.previous(1).is_some_and(is_field) && !is_reply() {
        return false;
    }
    let is_at_start = line.is_empty()
        || line.ends_with([':', ';', '(', '\'', '`', '"', '<', '>', '«', '“', '=', '|', '[', '{', ',', '#', '@']);
    // After words of a script without spaces.
    let is_at_start = is_at_start || line.chars().next_back().is_some_and(|last| !last.is_ascii());
    let is_named = is_near
        && previous(&[
            "error", "code", "status", "smtp", "esmtp", "reply", "response", "said", "failed", "fehler", "erreur",
            "returned",
        ])
        || expected::is_got(scan);
    // What came from the server, in MDaemon's log.
    let is_at_start = is_at_start || line.ends_with("<--");
    // `size=550` is not a code.
    let is_assigned = !line.ends_with('=') || scan.previous(1).is_some_and(is_field);
    let is_spoken = matches!(
        scan.gap_after().bytes().next(),
        None | Some(
            b' ' | b'-' | b'\r' | b'\n' | b')' | b']' | b'`' | b'\'' | b'"' | b',' | b':' | b'\t' | b'.' | b';' | b'<'
        )
    );
    (is_at_start || is_named) && is_assigned && is_spoken && !is_measure(scan)
}

/// Returns true for the name of a field that holds a code: `status`, `replyCode`, `__replyString`.
fn is_field(word: &str) -> bool {
    const ENDINGS: [&str; 9] = ["code", "status", "reply", "replystring", "response", "stat", "smtp", "error", "err"];
    word == "c" || ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// Returns true for the Status field of a CGI program's answer, which is HTTP's (RFC 3875 section 6.3.3).
fn is_cgi_status(scan: &Scan<'_, '_>) -> bool {
    scan.line_before().eq_ignore_ascii_case("status:")
}

/// Returns true for the name of a field that may hold a whole reply: `reason`, `raw_reason`, `detail`.
fn holds_reply(word: &str) -> bool {
    ["reason", "detail", "details", "description", "diagnostic"].iter().any(|ending| word.ends_with(ending))
}

/// Returns true for a number with words behind it: `"552 mailbox full"`.
fn begins_text(scan: &Scan<'_, '_>) -> bool {
    scan.gap_before().ends_with(['"', '\'']) && matches!(scan.gap_after(), " " | "-" | " <" | " #")
}

/// Returns true for a number that the word before it names, and not as a code: `port 425`.
pub(super) fn is_other(scan: &Scan<'_, '_>) -> bool {
    let gap = scan.gap_before();
    let is_near = gap.len() <= 4 && !gap.contains(['\r', '\n']);
    let is_negative = gap.ends_with('-') && gap.len() > 1 && !gap.ends_with(" -");
    // A port, or a line of a file without the name of a function behind it: `192.0.2.1:465`, `sofia_reg.c:505 8cac38eb`,
    // `listen tcp :4001:`.
    let is_port = gap == " :" && !scan.previous(1).is_some_and(is_field);
    let is_place = is_port || gap == ":" && scan.previous(1).is_some_and(|word| word.contains('.'));
    // An extension, and the name that a telephone shows: `[404@from-internal:1]`, `"404" <sip:404@192.0.2.1>`. The counts
    // behind the number of a DNS query: `40411: 550 1/0/0`.
    let rest = scan.rest();
    let is_name = rest.starts_with('@') || rest.starts_with("\" <sip") || rest.starts_with("\" <tel");
    let is_counted = rest.strip_prefix(' ').is_some_and(|rest| {
        let rest = rest.trim_start_matches(|char: char| char.is_ascii_digit() || char == '.');
        rest.starts_with('/') && rest[1..].starts_with(|char: char| char.is_ascii_digit())
    });
    // Versions of TLS in hexadecimal digits: `[303 302 301]`.
    let is_digits = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let is_list = gap.ends_with('[') && scan.gap_after() == " " && scan.next(1).is_some_and(is_digits);
    let is_named = is_near && scan.previous(1).is_some_and(|word| OTHER_NUMBERS.contains(&word));
    is_negative || is_place || is_name || is_counted || is_list || is_named
}

/// Returns true for a quantity: `550 ms`.
pub(super) fn is_measure(scan: &Scan<'_, '_>) -> bool {
    // `in '600' seconds`, but not `550 Ms. X is here no more`.
    let is_title = || scan.rest().trim_start().starts_with("Ms");
    !is_title()
        && scan.gap_after().trim_matches([' ', '\'', '"']).is_empty()
        && scan.next(1).is_some_and(is_unit)
        && !scan.text[scan.tokens[scan.at + 1].range().end..].starts_with('-')
}

/// Returns true for the name of a unit, in lower case.
pub(super) fn is_unit(word: &str) -> bool {
    const UNITS: [&str; 24] = [
        "ms",
        "msec",
        "msecs",
        "s",
        "sec",
        "secs",
        "seconds",
        "byte",
        "bytes",
        "kb",
        "kib",
        "kbyte",
        "kbytes",
        "mb",
        "mib",
        "gb",
        "messages",
        "recipients",
        "users",
        "files",
        "lines",
        "insertions",
        "deletions",
        "packets",
    ];
    UNITS.contains(&word)
}

/// The number of signs that may stand between a number and its phrase, and in it.
const SIGNS: usize = 8;

/// The text after the number, if a letter is near enough to begin a phrase.
fn words_after<'s>(scan: &Scan<'s, '_>) -> Option<&'s str> {
    let rest = scan.rest();
    let mut near = rest.chars().take_while(|char| !matches!(char, '\n' | '\r')).take(SIGNS + 1);
    near.any(|char| char.is_ascii_alphabetic()).then_some(rest)
}

/// Returns true if a text begins with the protocol's phrase for the code: `504 Gateway Time-out`.
fn has_phrase(text: &str, code: &Code) -> bool {
    let Some(phrase) = code.phrase.as_deref() else { return false };
    let mut letters = phrase.bytes().filter(u8::is_ascii_alphabetic);
    let length = letters.clone().count();
    let line = text.chars().take_while(|char| !matches!(char, '\n' | '\r')).take(length + SIGNS);
    let mut near = line.filter(char::is_ascii_alphabetic);
    length > 4 && letters.all(|letter| near.next().is_some_and(|other| other.eq_ignore_ascii_case(&char::from(letter))))
}
