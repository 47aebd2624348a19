//! Signs that a text was left in the reference language.

use unicode_script::{Script, UnicodeScript};

use crate::gate::{LocaleText, Variant};
use crate::language::{Rules, is_plain, words};

/// The reference's text for a variant: the one of the same category, or else the one for all other numbers.
pub(super) fn original<'a>(original: &'a LocaleText, variant: &Variant) -> &'a str {
    let same = original.variants.iter().find(|other| other.category == variant.category);
    same.or(original.variants.last()).map_or("", |variant| variant.text.as_str())
}

/// Looks for words of the reference in a translation.
pub(super) fn check(rules: &Rules, original: &str, text: &str) -> Option<String> {
    if !rules.script.is_latin() && has_latin_clause(rules, text) {
        return Some("three words in a row in the Latin script and not quoted".to_owned());
    }
    if !words(original).any(is_plain) || rules.shared.iter().any(|shared| shared == text) {
        return None;
    }
    if !rules.script.is_latin() && is_mostly_latin(rules, text) {
        return Some("most of it is not in the language's own script".to_owned());
    }
    (original == text).then(|| "the same as the reference".to_owned())
}

/// Returns true if the letters of plain Latin words are at least twice as many as the language's own, scaled by its
/// usual length, or if a text has no letters of its own.
fn is_mostly_latin(rules: &Rules, text: &str) -> bool {
    let own = text.chars().filter(|char| rules.script.writes(*char)).count();
    let is_latin = |word: &&str| word.chars().all(|char| char.script() == Script::Latin);
    let latin: usize =
        words(text).filter(|word| is_plain(word)).filter(is_latin).map(|word| word.chars().count()).sum();
    own == 0 || rules.length.in_letters(own) <= latin as f64 / 2.0
}

/// Returns true if a text has an untranslated clause: three Latin words in a row, of which two are in lower case. Wire
/// tokens come one at a time, in capitals or in quotation marks.
fn has_latin_clause(rules: &Rules, text: &str) -> bool {
    let is_word = |word: &str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_lower = |word: &str| is_word(word) && word.bytes().all(|byte| byte.is_ascii_lowercase());
    rules.unquoted(text).iter().any(|part| {
        let words: Vec<&str> =
            part.split_whitespace().map(|word| word.trim_end_matches(['.', ',', ';', ':'])).collect();
        words.windows(3).any(|three| is_word(three[0]) && is_lower(three[1]) && is_lower(three[2]))
    })
}

#[cfg(test)]
mod tests {
    use super::{check, has_latin_clause};
    use crate::language::Rules;

    fn arabic() -> Rules {
        Rules { quotation_marks: vec![['«', '»']], ..Rules::likely("ar").expect("Arabic") }
    }

    #[test]
    fn a_clause_that_was_left_is_seen() {
        assert!(has_latin_clause(&arabic(), "أرسل الأمر. The server answers this."));
        assert!(!has_latin_clause(&arabic(), "تطبعه القوائم «Too many duplicate messages» فقط"));
        assert!(has_latin_clause(&arabic(), "تطبعه «x» قوائم Too many duplicate messages فقط"));
        assert!(!has_latin_clause(&arabic(), "الأمر MAIL FROM ثم RCPT TO"));
    }

    #[test]
    fn a_text_that_was_left_is_seen() {
        let chinese = Rules::likely("zh-Hans").expect("Chinese");
        let german = Rules::likely("de").expect("German");
        assert!(check(&chinese, "Mailbox full", "Mailbox full").is_some());
        assert!(check(&chinese, "Message authentication failed", "Message authentication 失败").is_some());
        assert_eq!(check(&chinese, "REQUIRETLS failed", "REQUIRETLS 失败"), None);
        assert_eq!(check(&chinese, "STARTTLS", "STARTTLS"), None);
        assert!(check(&german, "Server", "Server").is_some());
        assert_eq!(check(&Rules { shared: vec!["Server".to_owned()], ..german }, "Server", "Server"), None);
    }
}
