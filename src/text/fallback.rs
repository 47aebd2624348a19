//! Marks on texts that fell back to another language, so that whoever makes an answer finds its fields.
//!
//! A text that fell back may become a part of another, an argument of a sentence, and a field is made of
//! such texts in many ways. A mark travels along with the text, wherever it goes.

/// A noncharacter: no text holds it, and a caller's own is shown with it escaped.
const MARK: char = '\u{fdd0}';

/// Stands behind [`MARK`] for the language with the index 0; the others follow. A private plane has room for
/// more languages than there are.
const FIRST_LANGUAGE: u32 = 0xf_0000;

/// Ends a text with the mark of the language that it is in. At the end, since what stands at the beginning
/// decides how lists are joined and runs are isolated.
pub(super) fn mark(text: &mut String, language: usize) {
    let offset = u32::try_from(language).ok();
    let sign = offset.and_then(|offset| char::from_u32(FIRST_LANGUAGE.checked_add(offset)?));
    text.push(MARK);
    text.extend(sign);
}

/// Takes the marks out of a text and says of which languages they were; `None` where there are none.
pub fn unmark(text: &str) -> Option<(String, Vec<usize>)> {
    let mut parts = text.split(MARK);
    let mut out = parts.next()?.to_owned();
    let mut languages = Vec::new();
    for part in parts {
        let mut chars = part.chars();
        let index = chars.next().and_then(|sign| u32::from(sign).checked_sub(FIRST_LANGUAGE));
        languages.extend(index.and_then(|index| usize::try_from(index).ok()));
        out.push_str(chars.as_str());
    }
    (out.len() < text.len()).then_some((out, languages))
}

#[cfg(test)]
mod tests {
    use super::{mark, unmark};

    #[test]
    fn marks_come_out_again_wherever_they_went() {
        let mut title = "Mailbox full".to_owned();
        mark(&mut title, 0);
        let mut sentence = format!("«{title}», ici");
        mark(&mut sentence, 3);
        assert_eq!(unmark(&sentence), Some(("«Mailbox full», ici".to_owned(), vec![0, 3])));
        assert_eq!(unmark("Mailbox full"), None);
    }
}
