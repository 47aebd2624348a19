//! Full-width brackets, in which Chinese and Japanese programs put numbers.

use std::borrow::Cow;

/// A text with the brackets of ASCII in place of full-width ones. Spaces outside of them keep the places of all else.
pub(super) fn narrow(text: &str) -> Cow<'_, str> {
    /// The first byte of them all.
    const FIRST: u8 = 0xef;
    if !text.as_bytes().contains(&FIRST) {
        return Cow::Borrowed(text);
    }
    let mut narrow = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '（' => narrow.push_str("  ("),
            '）' => narrow.push_str(")  "),
            '［' => narrow.push_str("  ["),
            '］' => narrow.push_str("]  "),
            other => narrow.push(other),
        }
    }
    Cow::Owned(narrow)
}

#[cfg(test)]
mod tests {
    use super::narrow;

    #[test]
    fn nothing_changes_its_place() {
        let text = "错误（535）：［no］ é";
        assert_eq!(narrow(text), "错误  (535)  ：  [no]   é");
        assert_eq!(narrow(text).find('é'), text.find('é'));
    }
}
