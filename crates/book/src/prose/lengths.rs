//! Checks the length of texts.

use super::{code_texts, problem};
use crate::catalog::{Catalog, Problem};
use crate::gate::Spoken;
use crate::language::{Rules, WordCount};

/// The minimum length of a reference text, in characters, for comparing the length of its translation.
const MEASURABLE: usize = 20;

/// Reports code texts with fewer or more words than the language's rules allow.
pub(super) fn check(catalog: &Catalog, rules: &Rules, spoken: &Spoken, problems: &mut Vec<Problem>) {
    let Some(WordCount { minimum, maximum }) = rules.words else { return };
    for (place, said) in code_texts(catalog, spoken) {
        for variant in &said.variants {
            let count = variant.text.split_whitespace().count();
            if !(minimum..=maximum).contains(&count) {
                let what = format!("{count} words; {minimum} to {maximum} are wanted");
                problems.push(problem(place, said, variant.line, what));
            }
        }
    }
}

/// Finds a translation that is unusually short or long for the language, measured in characters.
pub(super) fn compared(rules: &Rules, original: &str, text: &str) -> Option<String> {
    let (from, to) = (original.chars().count(), text.chars().count());
    let ratio = to as f64 / from.max(1) as f64;
    let is_usual = (rules.length.minimum..=rules.length.maximum).contains(&ratio);
    (from > MEASURABLE && !is_usual).then(|| format!("{to} characters for {from} of the reference"))
}

#[cfg(test)]
mod tests {
    use super::compared;
    use crate::language::Rules;

    #[test]
    fn a_translation_is_as_long_as_its_language_is() {
        let original = "The recipient’s mailbox is full and takes no more messages until there is room again.";
        let says = |tag: &str, text: &str| compared(&Rules::likely(tag).expect(tag), original, text);
        assert_eq!(says("zh-Hans", "收件人的邮箱已满，在腾出空间之前不再接收邮件。"), None);
        assert!(says("ru", "收件人的邮箱已满，在腾出空间之前不再接收邮件。").is_some());
        assert_eq!(says("th", "กล่องจดหมายของผู้รับเต็มและจะไม่รับข้อความเพิ่มจนกว่าจะมีที่ว่าง"), None);
        assert!(says("zh-Hans", "邮箱已满").is_some());
        assert!(says("zh-Hans", &"邮箱已满。".repeat(20)).is_some());
    }
}
