//! Checks how sentences end.

use crate::language::Rules;

/// What ends a question and no other sentence, in any language.
const QUESTION_MARKS: [char; 3] = ['?', '؟', '？'];

/// Checks that sentences end with a sentence mark, and that titles, names and list items do not, unless they ask.
pub(super) fn ending(rules: &Rules, is_sentence: bool, text: &str) -> Option<String> {
    if rules.sentence_ends.is_empty() {
        return None;
    }
    let closes = |char: char| matches!(char, ')' | '）') || rules.closing_marks().any(|closing| closing == char);
    let ends = text.trim_end_matches(closes).ends_with(rules.sentence_ends.as_slice());
    match (is_sentence, ends) {
        (true, false) => Some(format!("ends without punctuation, one of {}", list(&rules.sentence_ends))),
        (false, true) if !text.ends_with(QUESTION_MARKS) => Some("a title or name ends with punctuation".to_owned()),
        _ => None,
    }
}

fn list(marks: &[char]) -> String {
    marks.iter().map(char::to_string).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::ending;
    use crate::language::Rules;

    #[test]
    fn a_sentence_ends_as_its_language_has_it() {
        let ends = |tag: &str, text: &str| {
            let rules = Rules::likely(tag).expect(tag);
            (ending(&rules, true, text).is_none(), ending(&rules, false, text).is_none())
        };
        for (tag, sentence) in [
            ("en", "The mailbox is full."),
            ("ur", "وصول کنندہ کا میل باکس بھرا ہوا ہے۔"),
            ("hi", "मेलबॉक्स भरा हुआ है।"),
            ("ja", "メールボックスがいっぱいです。"),
            ("zh-Hans", "邮箱已满（超出配额。）"),
            ("he", "תיבת הדואר מלאה."),
            ("el", "Είναι πλήρες το γραμματοκιβώτιο;"),
        ] {
            assert_eq!(ends(tag, sentence), (true, false), "{tag}");
            assert_eq!(ends(tag, "RFC 5321"), (false, true), "{tag}");
        }
        // A heading may ask.
        assert_eq!(ends("en", "Should you try again?"), (true, true));
        assert_eq!(ends("ar", "هل تعيد المحاولة؟"), (true, true));
        // A danda ends no English sentence.
        assert_eq!(ends("en", "The mailbox is full।"), (false, true));
        // Thai just stops.
        assert_eq!(ends("th", "กล่องจดหมายเต็ม"), (true, true));
    }
}
