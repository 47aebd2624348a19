//! Normalized text for matching phrases: words only, in lower case, without accents and vowel signs, with one letter for
//! those that people write for each other, separated by single spaces.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::fold::{fold, is_alphanumeric};

/// The replacement for a mail address, which reveals no cause.
const ADDRESS: char = '@';

/// Stands where words were taken out of a text: no phrase goes on across it.
pub const CUT: char = '\0';

/// The maximum number of marks after a character that count as part of it.
const MAX_MARKS: usize = 8;

const SOFT_HYPHEN: char = '\u{ad}';
const TATWEEL: char = '\u{640}';
const ZERO_WIDTH_SPACE: char = '\u{200b}';
const ZERO_WIDTH_NON_JOINER: char = '\u{200c}';
const ZERO_WIDTH_JOINER: char = '\u{200d}';

/// A normalized text with the origin of each byte.
#[derive(Debug)]
pub struct Normal<'s> {
    source: &'s str,
    /// The places of the addresses in the source, ascending.
    addresses: Vec<Range<usize>>,
    text: String,
    /// For every character, where the character or address in the source begins that made it.
    starts: Vec<u32>,
    /// The number of characters before each [`STEP`]th byte.
    counts: Vec<u32>,
    /// Where the values of JSON's fields end, ascending.
    field_ends: Vec<usize>,
}

/// How many bytes there are from one count of characters to the next.
const STEP: usize = 64;

impl<'s> Normal<'s> {
    /// Normalizes a text.
    ///
    /// Every character that is neither letter nor digit becomes a space, except a dot between two of them. The code at
    /// the start of a reply's continuation lines is left out, so that sentences continue over lines (RFC 5321 section
    /// 4.2.1).
    pub fn new(source: &'s str) -> Self {
        Self::with(source, addresses(source))
    }

    /// Normalizes a text in which `addresses`, in ascending order, are replaced.
    fn with(source: &'s str, addresses: Vec<Range<usize>>) -> Self {
        // Of a text that is no words, little is left.
        let room = source.len() / 8;
        let (text, starts) = (String::with_capacity(room), Vec::with_capacity(room));
        let mut normal =
            Self { source, addresses: Vec::new(), text, starts, counts: Vec::new(), field_ends: Vec::new() };
        normal.fill(&addresses);
        let counts = normal.text.as_bytes().chunks(STEP).scan(0, |count, bytes| {
            let before = *count;
            *count += chars(bytes) as u32;
            Some(before)
        });
        let counts = counts.collect();
        Self { addresses, counts, ..normal }
    }

    fn fill(&mut self, addresses: &[Range<usize>]) {
        let (source, normal) = (self.source, self);
        let mut addresses = addresses.iter().peekable();
        let replies = OpenReplies::in_text(source);
        let mut from = 0;
        while from < source.len() {
            if let Some(address) = addresses.next_if(|address| address.start <= from) {
                if address.start == from {
                    normal.space(address.start);
                    normal.push(ADDRESS, address.start);
                    normal.space(address.end);
                    from = address.end;
                }
                continue;
            }
            let rest = &source[from..];
            let Some(char) = rest.chars().next() else { break };
            let at = from;
            from += char.len_utf8();
            match char {
                '\r' | '\n' => {
                    normal.space(at);
                    from += continuation(&source[from..], |code| replies.are_open(code, from));
                }
                '.' if normal.ends_in_word() && source[from..].chars().next().is_some_and(is_alphanumeric) => {
                    normal.push('.', at);
                }
                CUT => {
                    normal.space(at);
                    normal.push(CUT, at);
                    normal.space(at);
                }
                '"' if ends_field(&source[from..]) => {
                    normal.field_ends.push(normal.text.len());
                    normal.space(at);
                }
                _ if char.is_ascii_alphanumeric() => normal.push(char.to_ascii_lowercase(), at),
                _ if char.is_ascii() => normal.space(at),
                _ => normal.fold(char, at),
            }
        }
    }

    /// Normalizes a phrase like a text; `@` stands for any address.
    pub(crate) fn phrase(phrase: &str) -> String {
        let addresses: Vec<Range<usize>> =
            phrase.match_indices(ADDRESS).map(|(at, sign)| at..at + sign.len()).collect();
        Normal::with(phrase, addresses).text.trim().to_owned()
    }

    /// The words.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns true for a range of the words that begins in one field of JSON and ends in another.
    pub(super) fn crosses_fields(&self, found: &Range<usize>) -> bool {
        let next = self.field_ends.partition_point(|end| *end <= found.start);
        self.field_ends.get(next).is_some_and(|end| *end < found.end)
    }

    /// The original text of a place in it.
    pub(crate) fn text_of(&self, range: Range<usize>) -> &'s str {
        self.source.get(range).unwrap_or_default()
    }

    /// The place in the original text of a range of the words.
    pub(crate) fn source(&self, found: Range<usize>) -> Range<usize> {
        let start = |at: usize| self.start(at);
        match (start(found.start), found.end.checked_sub(1).and_then(start)) {
            (Some(first), Some(last)) => first..self.end(last),
            _ => 0..0,
        }
    }

    /// Where the character or address in the source begins that made a byte.
    fn start(&self, byte: usize) -> Option<usize> {
        let near = byte / STEP;
        let count = *self.counts.get(near)? as usize + chars(self.text.as_bytes().get(near * STEP..=byte)?);
        self.starts.get(count.checked_sub(1)?).map(|start| *start as usize)
    }

    /// The end of the character or address in the source that begins at a place; the marks on a character are part of
    /// it.
    fn end(&self, start: usize) -> usize {
        if let Ok(found) = self.addresses.binary_search_by_key(&start, |address| address.start) {
            return self.addresses[found].end;
        }
        let mut chars = self.source[start..].chars();
        let first = chars.next().map_or(0, char::len_utf8);
        let marks = chars.take(MAX_MARKS).take_while(|char| is_combining_mark(*char));
        start + first + marks.map(char::len_utf8).sum::<usize>()
    }

    fn fold(&mut self, char: char, at: usize) {
        if self.is_left_out(char) {
            return;
        }
        fold(char, |part| match part {
            Some(part) => self.push(part, at),
            None => self.space(at),
        });
    }

    /// Returns true for a character that changes only how the letters around it look. Persian writes a space or nothing
    /// for the zero-width non-joiner, a space more often, so after Arabic letters it is one.
    fn is_left_out(&self, char: char) -> bool {
        let before = || self.text.chars().next_back();
        match char {
            SOFT_HYPHEN | TATWEEL | ZERO_WIDTH_JOINER => true,
            ZERO_WIDTH_SPACE => before().is_some_and(is_unspaced),
            ZERO_WIDTH_NON_JOINER => before().is_some_and(|before| !matches!(before, '\u{600}'..='\u{6ff}')),
            _ => false,
        }
    }

    fn ends_in_word(&self) -> bool {
        self.text.chars().next_back().is_some_and(is_of_word)
    }

    fn space(&mut self, at: usize) {
        if !self.text.is_empty() && !self.text.ends_with(' ') {
            self.push(' ', at);
        }
    }

    fn push(&mut self, char: char, at: usize) {
        self.text.push(char);
        // A text has far less than 4 GiB.
        self.starts.push(at as u32);
    }
}

/// Returns true for what stands behind the closing quote of a field's value in JSON, before the name of the next field:
/// `, "reason":`.
fn ends_field(rest: &str) -> bool {
    /// The maximum length of a name.
    const LONGEST: usize = 48;
    let is_blank = |char: char| char.is_ascii_whitespace();
    let Some(next) = rest.trim_start_matches(is_blank).strip_prefix(',') else { return false };
    // JSON within a string of JSON.
    let next = next.trim_start_matches(is_blank).trim_start_matches('\\');
    let Some(name) = next.strip_prefix('"') else { return false };
    let length =
        name.bytes().take(LONGEST).take_while(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(byte)).count();
    let closing = name[length..].trim_start_matches('\\').strip_prefix('"');
    length > 0 && closing.is_some_and(|rest| rest.trim_start_matches(is_blank).starts_with(':'))
}

/// The number of characters that begin in some bytes of UTF-8.
fn chars(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
}

/// Chinese, Japanese and Korean, Thai, Lao, Burmese and Khmer: no spaces between words, or endings joined to them.
pub(crate) fn is_unspaced(char: char) -> bool {
    matches!(
        char,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1100}'..='\u{11ff}' | '\u{1780}'..='\u{17ff}'
            | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}'
    )
}

/// Returns true for a character of a normalized text that is part of a word: a letter or digit, since there is nothing
/// else but what parts words. To look up every one would take longer than the rest.
pub(super) fn is_of_word(char: char) -> bool {
    !matches!(char, ' ' | '.' | ADDRESS | CUT)
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

/// Where a text says first that a reply goes on, `550-`, by the number of its code from [`FIRST`]; empty if it never does.
struct OpenReplies(Vec<u32>);

/// The first number that may be a reply's code, and how many there are.
const FIRST: usize = 200;
const COUNT: usize = 400;

impl OpenReplies {
    fn in_text(source: &str) -> Self {
        let bytes = source.as_bytes();
        let mut found = Vec::new();
        for (hyphen, _) in source.match_indices('-') {
            let Some(code) = hyphen.checked_sub(3).and_then(|start| code(&bytes[start..])) else { continue };
            if found.is_empty() {
                found = vec![u32::MAX; COUNT];
            }
            // A text has far less than 4 GiB.
            found[code] = found[code].min(hyphen as u32);
        }
        Self(found)
    }

    /// Returns true if a reply with the code goes on at a place.
    fn are_open(&self, code: usize, at: usize) -> bool {
        self.0.get(code).is_some_and(|from| (*from as usize) < at)
    }
}

/// The number of the code that some bytes begin with, from [`FIRST`].
fn code(bytes: &[u8]) -> Option<usize> {
    let [first @ b'2'..=b'5', second @ b'0'..=b'9', third @ b'0'..=b'9', ..] = *bytes else { return None };
    let digit = |byte: u8| usize::from(byte - b'0');
    Some(digit(first) * 100 + digit(second) * 10 + digit(third) - FIRST)
}

/// The length of the code at the start of a reply's continuation line: `550-5.1.1 `, after spaces.
fn continuation(line: &str, is_open: impl Fn(usize) -> bool) -> usize {
    let bytes = line.as_bytes();
    let indent = bytes.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    let rest = &bytes[indent..];
    let code = code(rest).filter(|_| matches!(rest.get(3), Some(b' ' | b'-')));
    if !code.is_some_and(is_open) {
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
            ("said: 550-5.1.1 does\n 550 5.1.1 not", "said 550 5.1.1 does not"),
            ("it said:\n550 5.1.1 no", "it said 550 5.1.1 no"),
            ("one\n  two", "one two"),
            ("満杯.です full.” 5.é x.\u{301}y z.\u{fe0f}", "満杯.てす full 5.e x y z"),
            // Vowel signs, a lengthened line, and letters that are written for each other.
            ("تعذّر مؤقتًا", "تعذر موقتا"),
            ("الرســالة إلى أحمد", "الرساله الي احمد"),
            ("یک کاربر", "يك كاربر"),
            ("نمی\u{200c}شود", "نمي شود"),
            ("הַתֵּבָה לֹא־נִמְצְאָה", "התבה לא נמצאה"),
            ("KULLANICI kullanıcı İleti", "kullanici kullanici ileti"),
            ("Skrzynka pełna, Đầy ổ đĩa", "skrzynka pelna day o dia"),
            ("ΧΡΗΣΤΗΣ χρήστης", "χρηστησ χρηστησ"),
            ("пам'ять памʼять пам’ять", "пам ять пам ять пам ять"),
            ("क्\u{200d}षमता फ़ाइल", "कषमता फाइल"),
            ("ไม่พบ\u{200b}ที่อยู่ คู่", "ไมพบทีอยู คู"),
            ("Emp\u{ad}fänger", "empfanger"),
            // The vowel signs of these are letters.
            ("मेल माल", "मेल माल"),
            ("", ""),
        ] {
            assert_eq!(Normal::new(text).as_str().trim_end(), expected);
        }
    }

    #[test]
    fn fields_of_json_are_apart() {
        for (text, words, crosses) in [
            (r#"{"error":"user unknown","reason":"no"}"#, "unknown reason", true),
            (r#"{"error":"user unknown","reason":"no"}"#, "user unknown", false),
            (r#"{"error":"user unknown","reason":"no"}"#, "reason no", false),
            (r#"{\"error\": \"user unknown\", \"reason\": \"no\"}"#, "unknown reason", true),
            (r#"["user", "unknown"]"#, "user unknown", false),
            (r#"the "user", who is "unknown": no"#, "user who", false),
        ] {
            let normal = Normal::new(text);
            let at = normal.as_str().find(words).expect("words");
            assert_eq!(normal.crosses_fields(&(at..at + words.len())), crosses, "{text}: {words}");
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
        let text = "إلى مؤقتًا عليه";
        let normal = Normal::new(text);
        let found = normal.as_str().find("موقتا").expect("folded");
        assert_eq!(&text[normal.source(found..found + "موقتا".len())], "مؤقتًا");
        let text = "une boite\u{301} x";
        let normal = Normal::new(text);
        assert_eq!(&text[normal.source(4..9)], "boite\u{301}");
    }
}
