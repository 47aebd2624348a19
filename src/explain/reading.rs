//! Text -> the status codes in it, each with how it was read.

use std::ops::Range;

use crate::catalog::{Catalog, Code, Outcome, Standing};

use super::context::Context;
use super::input::Passage;

/// How a code was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadAs {
    /// The beginning of a reply.
    Reply,
    /// A field of a delivery report.
    ReportField,
    /// A field of a log line.
    LogField,
    /// An enhanced code in the running text.
    Text,
    /// An HTTP status line, or the same in a log.
    HttpStatus,
    /// A number with the words that HTTP has for it.
    HttpPhrase,
    /// The grpc-status field.
    GrpcStatus,
    /// A gRPC code's name.
    GrpcName,
}

/// One code as it stands in a passage.
#[derive(Clone, Debug)]
pub(super) struct Read<'a> {
    pub(super) code: &'a Code,
    pub(super) passage: usize,
    /// In the passage's text.
    pub(super) range: Range<usize>,
    pub(super) read_as: ReadAs,
}

impl Read<'_> {
    pub(super) fn is_enhanced(&self) -> bool {
        self.code.detail.is_some()
    }

    pub(super) fn is_of(&self, protocol: &str) -> bool {
        self.code.id.protocol == protocol
    }
}

/// A word: letters, digits, dots and underscores.
#[derive(Clone, Debug)]
struct Token {
    range: Range<usize>,
}

/// Every code in a passage, in the order of the text. `protocol` says how to read a number that could be of
/// several.
pub(super) fn read<'a>(catalog: &'a Catalog, passage: &Passage, index: usize, protocol: Option<&str>) -> Vec<Read<'a>> {
    let text = passage.text.as_str();
    /// A log of 64 KiB has fewer; more make an answer larger than the question.
    const MOST: usize = 1024;
    let tokens = tokens(text);
    let context = Context::of(text);
    let mut found: Vec<Read<'a>> = Vec::new();
    for at in 0..tokens.len() {
        if found.len() == MOST {
            break;
        }
        let scan = Scan { catalog, text, tokens: &tokens, at, context: &context, protocol };
        let read = scan.enhanced().or_else(|| scan.grpc()).or_else(|| scan.number());
        if let Some((code, range, read_as)) = read {
            let read_as = match read_as {
                ReadAs::Reply | ReadAs::Text if context.is_in_field(range.start) => ReadAs::ReportField,
                read_as => read_as,
            };
            found.push(Read { code, passage: index, range, read_as });
        }
    }
    found
}

fn tokens(text: &str) -> Vec<Token> {
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_') || !byte.is_ascii();
    let bytes = text.as_bytes();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !is_inner(bytes[at]) {
            at += 1;
            continue;
        }
        let start = at;
        // A number goes before letters of a script that writes no spaces, and after them.
        let is_ascii = bytes[at].is_ascii();
        while at < bytes.len() && is_inner(bytes[at]) && bytes[at].is_ascii() == is_ascii {
            at += 1;
        }
        let word = text[start..at].trim_matches('.');
        let start = start + text[start..at].find(word).unwrap_or_default();
        if !word.is_empty() && is_ascii {
            tokens.push(Token { range: start..start + word.len() });
        }
    }
    tokens
}

/// One token and what stands around it.
struct Scan<'s, 'a> {
    catalog: &'a Catalog,
    text: &'s str,
    tokens: &'s [Token],
    at: usize,
    context: &'s Context,
    protocol: Option<&'s str>,
}

type Found<'a> = Option<(&'a Code, Range<usize>, ReadAs)>;

impl<'s, 'a> Scan<'s, 'a> {
    fn word(&self) -> &'s str {
        &self.text[self.tokens[self.at].range.clone()]
    }

    fn range(&self) -> Range<usize> {
        self.tokens[self.at].range.clone()
    }

    /// The word so many places on, in lower case.
    fn next(&self, steps: usize) -> Option<String> {
        self.tokens.get(self.at + steps).map(|token| self.text[token.range.clone()].to_ascii_lowercase())
    }

    fn previous(&self, steps: usize) -> Option<String> {
        let at = self.at.checked_sub(steps)?;
        Some(self.text[self.tokens[at].range.clone()].to_ascii_lowercase())
    }

    /// What stands between this token and the one before.
    fn gap_before(&self) -> &'s str {
        let from = self.at.checked_sub(1).map_or(0, |at| self.tokens[at].range.end);
        &self.text[from..self.range().start]
    }

    fn gap_after(&self) -> &'s str {
        let to = self.tokens.get(self.at + 1).map_or(self.text.len(), |token| token.range.start);
        &self.text[self.range().end..to]
    }

    /// What the line holds before the token, as far as it matters, without the space at its end.
    fn line_before(&self) -> &'s str {
        const NEAR: usize = 48;
        let end = self.range().start;
        let mut near = end.saturating_sub(NEAR);
        while !self.text.is_char_boundary(near) {
            near += 1;
        }
        let before = &self.text[near..end];
        let start = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
        before[start..].trim_end()
    }

    /// `5.1.1` (RFC 3463 section 2).
    fn enhanced(&self) -> Found<'a> {
        let word = self.word();
        if !is_enhanced(word) {
            return None;
        }
        let gap = self.gap_before();
        // A version: `Postfix/2.5.1`, `v5.1.0`, `version 5.1.0`.
        let names_version = self.previous(1).is_some_and(|word| {
            matches!(word.as_str(), "version" | "v" | "ver" | "postfix" | "exim" | "sendmail" | "qmail" | "release")
        });
        if gap.ends_with('/') || names_version && gap.trim().is_empty() {
            return None;
        }
        let found = self.catalog.find(&format!("smtp-enhanced/{word}")).ok()?;
        let is_log = gap.ends_with('=');
        let is_announced = is_log
            || gap.ends_with(['#', '(', '-', '"', '\''])
            || self.line_before().is_empty()
            || self.line_before().ends_with([':', ';'])
            || self.follows_reply_code();
        if found.fallback.is_some() && !is_announced {
            return None;
        }
        Some((found.code, self.range(), if is_log { ReadAs::LogField } else { ReadAs::Text }))
    }

    fn follows_reply_code(&self) -> bool {
        self.previous(1).is_some_and(|word| is_reply_code(&word)) && is_tie(self.gap_before())
    }

    /// `550`, of a mail reply or of HTTP.
    fn number(&self) -> Found<'a> {
        let word = self.word();
        if word.len() != 3 || !word.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let code = |protocol: &str| {
            self.catalog.named(protocol, word).filter(|_| self.protocol.is_none_or(|hint| hint == protocol))
        };
        let (gap, line) = (self.gap_before(), self.line_before());
        let is_near = gap.len() <= 4 && !gap.contains(['\r', '\n']);
        let smtp = code("smtp").filter(|_| is_reply_code(word));
        // A code that an enhanced one follows, or a report's field or a log names.
        let is_smtp_for_sure = self.next(1).is_some_and(|next| is_enhanced(&next)) && is_tie(self.gap_after())
            || line.to_ascii_lowercase().ends_with("smtp;");
        if is_smtp_for_sure {
            return Some((smtp?, self.range(), ReadAs::Reply));
        }
        if let Some(http) = code("http") {
            let is_version = |word: &String| word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
            let after_version =
                self.previous(1).is_some_and(|word| is_version(&word)) && self.previous(2).as_deref() == Some("http");
            if after_version || self.protocol.is_some() {
                return Some((http, self.range(), ReadAs::HttpStatus));
            }
            if self.is_http_phrase(http) {
                return Some((http, self.range(), ReadAs::HttpPhrase));
            }
            let named = |words: &[&str]| {
                (1..=2).any(|steps| self.previous(steps).is_some_and(|word| words.contains(&word.as_str()))) && is_near
            };
            let is_status = named(&["status", "code", "error", "returned", "upstream_status", "response"]);
            let is_first = line.is_empty() || line.ends_with([':', '(', '"', '\'', '=']);
            // What mail has no code for, or a text that speaks of HTTP and not of mail.
            let is_mail = smtp.is_some_and(|smtp| smtp.standing != Standing::Unofficial || self.context.speaks_mail);
            let speaks_http = self.context.speaks_http;
            let leans_http = is_status && (!is_mail || speaks_http) || is_first && (smtp.is_none() || speaks_http);
            if named(&["http", "https", "statuscode", "httpstatus"])
                || leans_http && http.outcome != Outcome::Intermediate
            {
                return Some((http, self.range(), ReadAs::HttpStatus));
            }
        }
        let smtp = smtp?;
        // Within an IPv6 address.
        if gap == "::" || gap == ":" && self.previous(1).is_some_and(|word| word.parse::<u16>().is_ok()) {
            return None;
        }
        let is_at_start = line.is_empty()
            || line.ends_with([':', ';', '(', '\'', '"', '<', '>', '«', '“', '=', '|', '[', '{', ',', '#']);
        // Words of a script that writes no spaces.
        let is_at_start = is_at_start || line.chars().next_back().is_some_and(|last| !last.is_ascii());
        let is_named = self.previous(1).is_some_and(|word| {
            matches!(
                word.as_str(),
                "error"
                    | "code"
                    | "status"
                    | "smtp"
                    | "esmtp"
                    | "reply"
                    | "response"
                    | "said"
                    | "failed"
                    | "fehler"
                    | "erreur"
            )
        }) && is_near;
        // `size=550` is no code.
        let is_assigned = !line.ends_with('=')
            || self.previous(1).is_some_and(|word| {
                matches!(
                    word.as_str(),
                    "code" | "status" | "reply" | "response" | "stat" | "smtp" | "error" | "err" | "c"
                )
            });
        let is_measure = self.gap_after().trim().is_empty()
            && self.next(1).is_some_and(|next| {
                matches!(
                    next.as_str(),
                    "ms" | "s" | "sec" | "seconds" | "bytes" | "kb" | "messages" | "recipients" | "users"
                )
            })
            && !self.text[self.tokens[self.at + 1].range.end..].starts_with('-');
        let is_spoken = matches!(
            self.gap_after().bytes().next(),
            None | Some(b' ' | b'-' | b'\r' | b'\n' | b')' | b'\'' | b'"' | b',' | b':' | b'\t' | b'.' | b';' | b'<')
        );
        ((is_at_start || is_named) && is_assigned && is_spoken && !is_measure)
            .then(|| (smtp, self.range(), ReadAs::Reply))
    }

    /// Whether HTTP's own words for a code follow: `504 Gateway Time-out`.
    fn is_http_phrase(&self, code: &Code) -> bool {
        let letters = |text: &str| -> String {
            text.chars().filter(char::is_ascii_alphabetic).map(|char| char.to_ascii_lowercase()).collect()
        };
        let Some(phrase) = code.phrase.as_deref().map(letters).filter(|phrase| phrase.len() > 4) else { return false };
        let after = self.text[self.range().end..].chars().take_while(|char| !matches!(char, '\n' | '\r'));
        let near: String = after.take(phrase.len() + 8).collect();
        letters(&near).starts_with(&phrase)
    }

    /// `grpc-status: 14`, `code = Unavailable`, `StatusCode.UNAVAILABLE`, `14 UNAVAILABLE:`.
    fn grpc(&self) -> Found<'a> {
        let word = self.word();
        let code = |value: &str| self.catalog.named("grpc", value);
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            let before = self.previous(1).unwrap_or_default();
            let is_status = before == "grpc_status"
                || before == "status" && (self.previous(2).as_deref() == Some("grpc") || self.context.speaks_grpc)
                || before == "code" && self.context.speaks_grpc && self.gap_before().trim() == ":";
            let is_all = self.protocol == Some("grpc") && self.tokens.len() == 1;
            return if (is_status || is_all) && word.len() < 3 {
                Some((code(word)?, self.range(), ReadAs::GrpcStatus))
            } else {
                None
            };
        }
        let name = word.rsplit('.').next().unwrap_or(word);
        let start = self.range().end - name.len();
        let symbol = symbol(name)?;
        let code = code(symbol)?;
        let gap = self.gap_before();
        let before = self.previous(1).unwrap_or_default();
        let is_qualified = word.to_ascii_lowercase().ends_with(&format!("statuscode.{}", name.to_ascii_lowercase()));
        let is_assigned =
            matches!(before.as_str(), "code" | "status" | "statuscode" | "grpc_status" | "status.code" | "codename")
                && gap.trim().chars().all(|char| matches!(char, '=' | ':' | '"' | '\'' | '('));
        let is_capital = name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
        let is_numbered = before == code.id.value && is_capital;
        let is_titled = is_capital && (name.contains('_') || self.gap_after().starts_with(':'));
        let is_bracketed = gap.ends_with('[') && name.contains('_');
        // Without a word of gRPC: the names that nothing else has.
        let is_distinct = name.starts_with(|first: char| first.is_ascii_uppercase())
            && (symbol.contains('_') || matches!(symbol, "UNAVAILABLE" | "UNIMPLEMENTED" | "UNAUTHENTICATED"))
            && !self.context.speaks_mail;
        let reads = is_qualified
            || is_numbered
            || is_bracketed
            || is_assigned && is_distinct
            || self.context.speaks_grpc && (is_assigned || is_titled);
        (reads && symbol != "OK" || is_qualified || is_assigned && self.context.speaks_grpc)
            .then(|| (code, start..self.range().end, ReadAs::GrpcName))
    }
}

/// What may stand between a basic code and the enhanced one of the same reply.
fn is_tie(gap: &str) -> bool {
    gap.len() <= 4 && gap.chars().all(|char| matches!(char, ' ' | '-' | '#' | '(' | '\'' | ':' | '_' | '[' | '\t'))
}

fn is_reply_code(word: &str) -> bool {
    // RFC 5321 section 4.2: no other digits.
    word.len() == 3 && matches!(word.as_bytes()[0], b'2'..=b'5') && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_enhanced(word: &str) -> bool {
    let mut parts = word.split('.');
    let class = parts.next().is_some_and(|class| matches!(class, "2" | "4" | "5"));
    let rest: Vec<&str> = parts.collect();
    class
        && rest.len() == 2
        && rest.iter().all(|part| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The symbol that a library's spelling stands for: `DeadlineExceeded`, `Canceled`.
fn symbol(name: &str) -> Option<&'static str> {
    const SYMBOLS: [(&str, &str); 18] = [
        ("ok", "OK"),
        ("cancelled", "CANCELLED"),
        ("canceled", "CANCELLED"),
        ("unknown", "UNKNOWN"),
        ("invalidargument", "INVALID_ARGUMENT"),
        ("deadlineexceeded", "DEADLINE_EXCEEDED"),
        ("notfound", "NOT_FOUND"),
        ("alreadyexists", "ALREADY_EXISTS"),
        ("permissiondenied", "PERMISSION_DENIED"),
        ("resourceexhausted", "RESOURCE_EXHAUSTED"),
        ("failedprecondition", "FAILED_PRECONDITION"),
        ("aborted", "ABORTED"),
        ("outofrange", "OUT_OF_RANGE"),
        ("unimplemented", "UNIMPLEMENTED"),
        ("internal", "INTERNAL"),
        ("unavailable", "UNAVAILABLE"),
        ("dataloss", "DATA_LOSS"),
        ("unauthenticated", "UNAUTHENTICATED"),
    ];
    let plain: String = name.chars().filter(|char| *char != '_').map(|char| char.to_ascii_lowercase()).collect();
    SYMBOLS.iter().find(|(known, _)| *known == plain).map(|(_, symbol)| *symbol)
}
