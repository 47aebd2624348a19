//! Normalized text for matching phrases: words only, in lower case, without accents, separated by single spaces.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The replacement for a mail address, which reveals no cause.
const ADDRESS: char = '@';

/// A normalized text with the origin of each byte.
#[derive(Debug, Default)]
pub struct Normal {
    text: String,
    /// For every byte, where the character that made it begins.
    starts: Vec<u32>,
    /// For every byte, where that character ends.
    ends: Vec<u32>,
}

impl Normal {
    /// Normalizes a text.
    ///
    /// Every character that is neither letter nor digit becomes a space, except a dot between two of them. The code at
    /// the start of a reply's continuation lines is left out, so that sentences continue over lines (RFC 5321 section
    /// 4.2.1).
    pub fn new(source: &str) -> Self {
        Self::with(source, &addresses(source))
    }

    /// Normalizes a text in which `addresses`, in ascending order, are replaced.
    fn with(source: &str, addresses: &[Range<usize>]) -> Self {
        let mut normal = Self {
            text: String::with_capacity(source.len()),
            starts: Vec::with_capacity(source.len()),
            ends: Vec::with_capacity(source.len()),
        };
        let mut addresses = addresses.iter().peekable();
        let mut from = 0;
        while from < source.len() {
            if let Some(address) = addresses.next_if(|address| address.start <= from) {
                if address.start == from {
                    normal.space(address.start..address.start);
                    normal.push(ADDRESS, address.clone());
                    normal.space(address.end..address.end);
                    from = address.end;
                }
                continue;
            }
            let rest = &source[from..];
            let Some(char) = rest.chars().next() else { break };
            let at = from..from + char.len_utf8();
            from = at.end;
            match char {
                '\r' | '\n' => {
                    normal.space(at.clone());
                    from += continuation(&source[from..]);
                }
                '.' if normal.ends_in_word() && source[from..].chars().next().is_some_and(char::is_alphanumeric) => {
                    normal.push('.', at);
                }
                _ if char.is_ascii_alphanumeric() => normal.push(char.to_ascii_lowercase(), at),
                _ if char.is_ascii() => normal.space(at),
                _ => normal.fold(char, &at),
            }
        }
        normal
    }

    /// Normalizes a phrase like a text; `@` stands for any address.
    pub(super) fn phrase(phrase: &str) -> String {
        let addresses: Vec<Range<usize>> =
            phrase.match_indices(ADDRESS).map(|(at, sign)| at..at + sign.len()).collect();
        Self::with(phrase, &addresses).text.trim().to_owned()
    }

    /// The words.
    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// The place in the original text of a range of the words.
    pub(super) fn source(&self, found: Range<usize>) -> Range<usize> {
        match (self.starts.get(found.start), found.end.checked_sub(1).and_then(|last| self.ends.get(last))) {
            (Some(start), Some(end)) => *start as usize..*end as usize,
            _ => 0..0,
        }
    }

    /// Lower case, compatibility forms resolved (full-width letters), accents dropped.
    fn fold(&mut self, char: char, at: &Range<usize>) {
        // Han and Hangul have neither case nor accents and are most of the text that contains them.
        if matches!(char, '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}') {
            return self.push(char, at.clone());
        }
        // Ligatures of whole words are no words of a reply, and text made of them would grow eighteenfold.
        if matches!(char, char::REPLACEMENT_CHARACTER | '\u{fb50}'..='\u{fdff}' | '\u{3300}'..='\u{33ff}') {
            return self.space(at.clone());
        }
        for part in char.to_lowercase().nfkd() {
            if part.is_alphanumeric() {
                self.push(part, at.clone());
            } else if !is_combining_mark(part) {
                self.space(at.clone());
            }
        }
    }

    fn ends_in_word(&self) -> bool {
        self.text.chars().next_back().is_some_and(char::is_alphanumeric)
    }

    fn space(&mut self, at: Range<usize>) {
        if !self.text.is_empty() && !self.text.ends_with(' ') {
            self.push(' ', at);
        }
    }

    fn push(&mut self, char: char, at: Range<usize>) {
        self.text.push(char);
        // A text has 64 KiB at most.
        let (start, end) = (at.start as u32, at.end as u32);
        for _ in 0..char.len_utf8() {
            self.starts.push(start);
            self.ends.push(end);
        }
    }
}

/// The mail addresses in a text. Their local parts are ASCII (RFC 5321 section 4.1.2), so text of scripts without
/// spaces is not taken into them.
fn addresses(text: &str) -> Vec<Range<usize>> {
    const LOCAL: usize = 64;
    let bytes = text.as_bytes();
    let is_local = |byte: &u8| byte.is_ascii_alphanumeric() || b".!#$%&*+/?^_{|}~-".contains(byte);
    let is_domain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, _) in text.match_indices(ADDRESS) {
        let floor = found.last().map_or(0, |last| last.end).max(at.saturating_sub(LOCAL));
        let local = bytes[floor..at].iter().rev().take_while(|byte| is_local(byte)).count();
        let domain = bytes[at + 1..].iter().take_while(|byte| is_domain(byte)).count();
        if local > 0 && domain > 0 && bytes[at + 1].is_ascii_alphanumeric() {
            found.push(at - local..at + 1 + domain);
        }
    }
    found
}

/// The length of the code at the start of a reply's continuation line: `550-5.1.1 `, after spaces.
fn continuation(line: &str) -> usize {
    let bytes = line.as_bytes();
    let indent = bytes.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    let rest = &bytes[indent..];
    let code = rest.len() > 3
        && matches!(rest[0], b'2'..=b'5')
        && rest[1..3].iter().all(u8::is_ascii_digit)
        && matches!(rest[3], b' ' | b'-');
    if !code {
        return 0;
    }
    let enhanced = &rest[4..];
    let digits = |from: usize| enhanced[from..].iter().take(3).take_while(|byte| byte.is_ascii_digit()).count();
    let dot = |at: usize| enhanced.get(at) == Some(&b'.');
    let length = if enhanced.len() > 4 && matches!(enhanced[0], b'2' | b'4' | b'5') && dot(1) {
        let subject = digits(2);
        let detail = if subject > 0 && dot(2 + subject) { digits(3 + subject) } else { 0 };
        if detail > 0 { 3 + subject + detail } else { 0 }
    } else {
        0
    };
    indent + 4 + length
}

#[cfg(test)]
mod tests {
    use super::Normal;

    #[test]
    fn words_alone_are_left() {
        for (text, expected) in [
            ("User «Anna» UNKNOWN", "user anna unknown"),
            (
                "550 [TSS04] over-quota; see https://x.example/?p=NoSuchUser",
                "550 tss04 over quota see https x.example p nosuchuser",
            ),
            ("5.7.1. Boîte pleine…", "5.7.1 boite pleine"),
            ("Ｆｕｌｌ　ＷＩＤＴＨ", "full width"),
            ("ПОЧТОВЫЙ ящик", "почтовыи ящик"),
            ("550-5.1.1 does\r\n550-5.1.1 not\n550 5.1.1 exist", "550 5.1.1 does not exist"),
            ("one\n  two", "one two"),
            ("", ""),
        ] {
            assert_eq!(Normal::new(text).as_str().trim_end(), expected);
        }
    }

    #[test]
    fn an_address_is_one_word() {
        let text = "<full.mailbox@example.com> unknown";
        let normal = Normal::new(text);
        assert_eq!(normal.as_str(), "@ unknown");
        assert_eq!(&text[normal.source(0..1)], "full.mailbox@example.com");
        assert_eq!(&text[normal.source(2..9)], "unknown");
    }

    #[test]
    fn places_are_those_of_the_source() {
        let text = "x Größe y";
        let normal = Normal::new(text);
        let found = normal.as_str().find("große").expect("folded");
        assert_eq!(&text[normal.source(found..found + "große".len())], "Größe");
    }
}
