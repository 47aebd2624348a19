//! Shapes of private data: candidates for addresses, host names, queue ids and the like.
//!
//! Written by hand: these shapes have bounded repeats over non-ASCII letters, and one hostile text can make an
//! automaton for that slow for all later ones. Every shape looks ahead a bounded distance, or over a run of characters
//! that is read once, so time is linear in the text.

use std::ops::Range;

use super::class::Class;
use super::names::Names;

/// An address around a sign.
#[derive(Debug)]
struct Address {
    /// The earliest beginning of its local part.
    start: usize,
    /// The place of the sign, or the end of the text if there are no more.
    sign: usize,
    /// The end of its domain, if one follows.
    end: Option<usize>,
}

impl Address {
    /// The end of an address that begins at a place.
    fn end(&self, at: usize) -> Option<usize> {
        if (self.start..self.sign).contains(&at) { self.end } else { None }
    }
}

/// A search for shapes, from the beginning of a text to its end.
#[derive(Debug)]
pub(super) struct Shapes<'t> {
    text: &'t str,
    /// Around the next `@`.
    address: Address,
    /// Around the next `%40` or `=40`, as URLs and quoted-printable have the sign.
    escaped: Address,
    names: Names,
}

impl<'t> Shapes<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, address: address(text, 0), escaped: escaped(text, 0), names: Names::default() }
    }

    /// The first shape that begins at a place or after it. Places ascend from call to call.
    pub(super) fn next_from(&mut self, from: usize) -> Option<Range<usize>> {
        let bytes = self.text.as_bytes();
        let mut at = from;
        while at < bytes.len() {
            match Class::START.first(&bytes[at..]) {
                Some(length) => match self.end(at) {
                    Some(end) => return Some(at..end),
                    None => at += length,
                },
                None => {
                    at += 1;
                    while !self.text.is_char_boundary(at) {
                        at += 1;
                    }
                }
            }
        }
        None
    }

    /// The end of the shape that begins at a place. If several do, the first in the order of this function wins.
    fn end(&mut self, at: usize) -> Option<usize> {
        let (text, bytes) = (self.text, self.text.as_bytes());
        while self.address.sign < at {
            self.address = address(text, at);
        }
        while self.escaped.sign < at {
            self.escaped = escaped(text, at);
        }
        let rest = &bytes[at..];
        let first = rest[0];
        let in_brackets = || if first == b'<' { bracketed(text, at) } else { None };
        let in_link = || if rest.starts_with(b"//") { linked(text, at) } else { None };
        let in_quotes = || if first == b'"' { quoted(text, at) } else { None };
        let end = in_brackets().or_else(in_link).or_else(in_quotes);
        let end = end.or_else(|| self.address.end(at)).or_else(|| self.escaped.end(at));
        let end = end.or_else(|| colons(bytes, at)).or_else(|| octets(bytes, at)).or_else(|| encoded(text, at));
        let end = end.or_else(|| if Class::WORD.first(rest).is_some() { self.names.end(text, at) } else { None });
        end.or_else(|| id(bytes, at))
    }
}

/// The address around the first `@` from a place on. Its local part has 200 characters at most, its domain is a name
/// or in brackets.
fn address(text: &str, from: usize) -> Address {
    let Some(sign) = text[from..].find('@').map(|at| from + at) else {
        return Address { start: 0, sign: text.len(), end: None };
    };
    let bytes = text.as_bytes();
    let domain = &bytes[sign + 1..];
    let length = match domain {
        [b'[', literal @ ..] => {
            let length = Class::LITERAL.count(literal);
            (length > 0 && literal.get(length) == Some(&b']')).then_some(length + 2)
        }
        _ => Class::LETTER_OR_DIGIT.first(domain).map(|_| Class::DOMAIN.count(domain)),
    };
    Address { start: sign - before(text, sign, &Class::LOCAL, 200), sign, end: length.map(|length| sign + 1 + length) }
}

/// The address around the first escaped `@` from a place on.
fn escaped(text: &str, from: usize) -> Address {
    let bytes = text.as_bytes();
    let is_sign = |at: &usize| *at > from && matches!(bytes[at - 1], b'%' | b'=');
    let mut signs = text[from..].match_indices("40").map(|(at, _)| from + at).filter(is_sign);
    let Some(sign) = signs.next().map(|at| at - 1) else {
        return Address { start: 0, sign: text.len(), end: None };
    };
    let start = sign - before(text, sign, &Class::ESCAPED_LOCAL, 64);
    Address { start, sign, end: domain(bytes, sign + "%40".len()) }
}

/// The end of a domain of ASCII: up to ten labels, of which the last begins with two letters.
fn domain(bytes: &[u8], from: usize) -> Option<usize> {
    let (mut start, mut end) = (from, None);
    for label in 0..10 {
        let length = Class::ESCAPED_LABEL.count(&bytes[start..]);
        let letters = bytes[start..].iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        if label > 0 && letters >= 2 {
            end = Some(start + letters);
        }
        if length == 0 || bytes.get(start + length) != Some(&b'.') {
            break;
        }
        start += length + 1;
    }
    end
}

/// The length in bytes of the run of a class before a place; `most` characters at most.
fn before(text: &str, at: usize, class: &Class, most: usize) -> usize {
    let chars = text[..at].chars().rev().take(most).take_while(|char| class.has(*char));
    chars.map(char::len_utf8).sum()
}

/// `<андрей@пример.рф>`: any characters but spaces and brackets, 256 at most on each side of a sign (RFC 6531).
fn bracketed(text: &str, at: usize) -> Option<usize> {
    const SIDE: usize = 256;
    // The last two signs that have a local part before them.
    let (mut sign, mut earlier) = (None, None);
    for (count, (place, char)) in text[at + 1..].char_indices().take(2 * SIDE + 2).enumerate() {
        match char {
            '>' => {
                let sign = if sign == count.checked_sub(1) { earlier } else { sign };
                return sign.filter(|sign| count - sign - 1 <= SIDE).map(|_| at + 1 + place + 1);
            }
            '@' if (1..=SIDE).contains(&count) => (sign, earlier) = (Some(count), sign),
            '<' => return None,
            _ if char.is_whitespace() => return None,
            _ => {}
        }
    }
    None
}

/// `//user:password@host` in a URL.
fn linked(text: &str, at: usize) -> Option<usize> {
    let inner = &text[at + 2..];
    let is_user = |char: char| !char.is_whitespace() && !matches!(char, '/' | '@' | '<' | '>' | '"');
    let user: usize = inner.chars().take(128).take_while(|char| is_user(*char)).map(char::len_utf8).sum();
    let host = inner[user..].strip_prefix('@').filter(|_| user > 0)?;
    let is_end = |char: char| char.is_whitespace() || matches!(char, '/' | '<' | '>' | '"' | '\'');
    let length = host.find(is_end).unwrap_or(host.len());
    (length > 0).then_some(at + 2 + user + 1 + length)
}

/// `"a b"@example.com`.
fn quoted(text: &str, at: usize) -> Option<usize> {
    let inner = &text[at + 1..];
    let is_local = |char: char| !matches!(char, '"' | '\r' | '\n');
    let local: usize = inner.chars().take(64).take_while(|char| is_local(*char)).map(char::len_utf8).sum();
    let domain = inner[local..].strip_prefix("\"@").filter(|_| local > 0)?;
    let length = Class::DOMAIN.count(domain.as_bytes());
    (length > 0).then_some(at + 1 + local + 2 + length)
}

/// Anything that looks like an IPv6 address, `2001:db8::1` or `::ffff:192.0.2.1`: two to seven colons with four hexadecimal
/// digits at most before each, and what may follow the last.
fn colons(bytes: &[u8], at: usize) -> Option<usize> {
    let mut end = at + if bytes[at..].starts_with(b"IPv6:") { "IPv6:".len() } else { 0 };
    let digits = |at: usize| bytes[at..].iter().take(5).take_while(|byte| byte.is_ascii_hexdigit()).count();
    let mut groups = 0;
    while groups < 7 && digits(end) < 5 && bytes.get(end + digits(end)) == Some(&b':') {
        end += digits(end) + 1;
        groups += 1;
    }
    (groups >= 2).then(|| octets(bytes, end).unwrap_or_else(|| end + digits(end).min(4)))
}

/// `192.0.2.1`.
fn octets(bytes: &[u8], at: usize) -> Option<usize> {
    let mut end = at;
    for octet in 0..4 {
        let digits = bytes[end..].iter().take(3).take_while(|byte| byte.is_ascii_digit()).count();
        end += digits;
        if digits == 0 || octet < 3 && bytes.get(end) != Some(&b'.') {
            return None;
        }
        end += usize::from(octet < 3);
    }
    Some(end)
}

/// `=?utf-8?B?YWxpY2U=?=` (RFC 2047 section 2).
fn encoded(text: &str, at: usize) -> Option<usize> {
    let inner = text[at..].strip_prefix("=?")?;
    let count = |text: &str, most: usize| -> usize {
        let chars = text.chars().take(most).take_while(|char| !char.is_whitespace() && *char != '?');
        chars.map(char::len_utf8).sum()
    };
    let charset = count(inner, 40);
    let encoding = &inner.as_bytes()[charset..];
    let (b'?', b'B' | b'b' | b'Q' | b'q', b'?') = (*encoding.first()?, *encoding.get(1)?, *encoding.get(2)?) else {
        return None;
    };
    let words = &inner[charset + 3..];
    let length = count(words, 200);
    (charset > 0 && words[length..].starts_with("?=")).then_some(at + 2 + charset + 3 + length + 2)
}

/// A mail server's id for a message, as a separate word: those of Exim (`1sKq2x-0003Yb-2v`), Postfix and Exchange
/// (hexadecimal capitals, or base 52), Sendmail (eight letters or digits before six digits), Gmail (hexadecimal, a hyphen, and more).
fn id(bytes: &[u8], at: usize) -> Option<usize> {
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    if !bytes[at].is_ascii_alphanumeric() || at.checked_sub(1).is_some_and(|before| is_word(&bytes[before])) {
        return None;
    }
    let ends = |end: usize| bytes.get(end).is_none_or(|byte| !is_word(byte));
    let count = |from: usize, is: fn(&u8) -> bool| bytes[from..].iter().take(24).take_while(|byte| is(byte)).count();
    let exim = || {
        let mut end = at;
        for (most, least) in [(6, 6), (11, 6), (4, 2)] {
            let length = count(end, u8::is_ascii_alphanumeric);
            if !(least..=most).contains(&length) {
                return None;
            }
            end += length;
            if most > 4 {
                if bytes.get(end) != Some(&b'-') {
                    return None;
                }
                end += 1;
            }
        }
        ends(end).then_some(end)
    };
    let postfix = || {
        let length = count(at, |byte| matches!(byte, b'0'..=b'9' | b'A'..=b'F'));
        ((9..=20).contains(&length) && ends(at + length)).then_some(at + length)
    };
    // Postfix with enable_long_queue_ids: a time in digits of base 52, which have no vowels, `z`, and an inode.
    let long = || {
        let is_digit = |byte: &u8| byte.is_ascii_alphanumeric() && !b"aeiouAEIOU".contains(byte);
        let length = count(at, is_digit);
        let mark = bytes[at..at + length].iter().rposition(|byte| *byte == b'z')?;
        ((12..=20).contains(&length) && mark >= 10 && ends(at + length)).then_some(at + length)
    };
    let sendmail = || {
        let word = bytes.get(at..at + 14)?;
        let is_id = word.iter().all(u8::is_ascii_alphanumeric) && word[8..].iter().all(u8::is_ascii_digit);
        (is_id && ends(at + 14)).then_some(at + 14)
    };
    let gmail = || {
        let length = count(at, |byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if !(12..=20).contains(&length) || bytes.get(at + length) != Some(&b'-') {
            return None;
        }
        let from = at + length + 1;
        let is_inner = |byte: &&u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f' | b'.' | b's' | b'i');
        let run = bytes[from..].iter().take_while(is_inner).count();
        // Up to the last end of a word in it.
        let is_end = |end: &usize| is_word(&bytes[end - 1]) != bytes.get(*end).is_some_and(is_word);
        (from + 1..=from + run).rev().find(is_end)
    };
    exim().or_else(postfix).or_else(long).or_else(sendmail).or_else(gmail)
}
