//! Classes of characters, of which the shapes of private data consist.

/// A class of characters: ASCII letters and digits, some signs, and optionally the Latin, Greek and Cyrillic letters
/// from U+00C0 to U+052F. Scripts without spaces are left out, because their text may touch an address.
#[derive(Debug)]
pub(super) struct Class {
    ascii: [bool; 128],
    is_wide: bool,
}

impl Class {
    pub(super) const DOMAIN: Self = Self::new(b".-", true);
    pub(super) const LITERAL: Self = Self::new(b":.", false);
    pub(super) const LOCAL: Self = Self::new(b".!#$%&'*+/=?^_`{|}~-", true);
    pub(super) const ESCAPED_LOCAL: Self = Self::new(b"._+-", false);
    pub(super) const ESCAPED_LABEL: Self = Self::new(b"-", false);
    pub(super) const LETTER_OR_DIGIT: Self = Self::new(b"", true);
    pub(super) const WORD: Self = Self::new(b"_", true);
    pub(super) const LABEL: Self = Self::new(b"_-", true);
    /// The characters that may begin a shape.
    pub(super) const START: Self = Self::new(b".!#$%&'*+/=?^_`{|}~-<\":", true);

    const fn new(signs: &[u8], is_wide: bool) -> Self {
        let mut ascii = [false; 128];
        let mut byte = 0_u8;
        while byte < 128 {
            ascii[byte as usize] = byte.is_ascii_alphanumeric();
            byte += 1;
        }
        let mut sign = 0;
        while sign < signs.len() {
            ascii[signs[sign] as usize] = true;
            sign += 1;
        }
        Self { ascii, is_wide }
    }

    pub(super) fn has(&self, char: char) -> bool {
        match u8::try_from(char) {
            Ok(byte) if byte.is_ascii() => self.ascii[usize::from(byte)],
            _ => self.is_wide && is_wide(char),
        }
    }

    /// The length in bytes of the first character, if it is in the class.
    pub(super) fn first(&self, bytes: &[u8]) -> Option<usize> {
        match *bytes {
            [first, ..] if first.is_ascii() => self.ascii[usize::from(first)].then_some(1),
            [first, second, ..] if self.is_wide => wide(first, second).then_some(2),
            _ => None,
        }
    }

    /// The length in bytes of the run of the class that a text begins with.
    pub(super) fn count(&self, bytes: &[u8]) -> usize {
        let mut at = 0;
        while let Some(length) = self.first(&bytes[at..]) {
            at += length;
        }
        at
    }
}

fn is_wide(char: char) -> bool {
    ('\u{c0}'..='\u{52f}').contains(&char)
}

/// Like [`is_wide`], for the two bytes of such a letter.
fn wide(first: u8, second: u8) -> bool {
    matches!((first, second), (0xc3..=0xd3, 0x80..=0xbf) | (0xd4, 0x80..=0xaf))
}

/// The length in bytes of the letter that a text begins with.
pub(super) fn letter(bytes: &[u8]) -> Option<usize> {
    Class::LETTER_OR_DIGIT.first(bytes).filter(|_| !bytes[0].is_ascii_digit())
}
