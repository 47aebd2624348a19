//! The words of a text.

use unicode_normalization::char::is_combining_mark;

/// The words of a text, without punctuation. Vowel signs and tone marks are parts of their word.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|char: char| !is_in_word(char)).filter(|word| !word.is_empty())
}

/// Returns true for a character that can be part of a word.
pub fn is_in_word(char: char) -> bool {
    char.is_alphanumeric() || is_combining_mark(char) || matches!(char, '’' | '-')
}

/// Returns true for an ordinary word of a script with capitals, and false for wire tokens such as gRPC, STARTTLS and
/// `Multi-Status`.
pub fn is_plain(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_alphabetic) && !chars.as_str().is_empty() && chars.all(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::{is_plain, words};

    #[test]
    fn marks_belong_to_their_word() {
        let split = |text| words(text).collect::<Vec<_>>();
        assert_eq!(split("सर्वर व्यस्त है।"), ["सर्वर", "व्यस्त", "है"]);
        assert_eq!(split("กล่องจดหมายเต็ม"), ["กล่องจดหมายเต็ม"]);
        assert_eq!(split("RCPT TO:<x>, it’s"), ["RCPT", "TO", "x", "it’s"]);
    }

    #[test]
    fn wire_tokens_are_no_plain_words() {
        assert!(["server", "Server", "почта"].into_iter().all(is_plain));
        assert!(!["gRPC", "STARTTLS", "Multi-Status", "550", "5yz", "x", "信箱"].into_iter().any(is_plain));
    }
}
