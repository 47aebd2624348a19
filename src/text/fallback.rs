//! Marks on texts that fell back to another language, by which the fields that hold them are found.
//!
//! Such a text may become part of another text or an argument of a sentence before it reaches a field. Its mark travels
//! with it.

/// A noncharacter: no text contains it, and it is escaped in a caller's text.
const MARK: char = '\u{fdd0}';

/// The character after [`MARK`] for the language with index 0; the others follow. A private plane has room for every
/// language.
const FIRST_LANGUAGE: u32 = 0xf_0000;

/// Appends the mark of a text's language. It goes at the end because the beginning decides how lists are joined and
/// runs are isolated.
pub(super) fn mark(text: &mut String, language: usize) {
    let offset = u32::try_from(language).ok();
    let sign = offset.and_then(|offset| char::from_u32(FIRST_LANGUAGE.checked_add(offset)?));
    text.push(MARK);
    text.extend(sign);
}

/// Removes the marks from a text and returns it with the indices of their languages, or `None` if it has no marks.
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
