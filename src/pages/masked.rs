//! The copy of a reply without private data, with what was read in it marked.

use std::collections::BTreeMap;

use crate::failure::visible;
use crate::proto::{ExplainReplyResponse, Span};

/// A part of the copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) mark: Mark,
}

/// What a part of a reply was taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// Nothing.
    None,
    /// Somebody's own, in whose place a name stands.
    Private,
    /// The code with this id.
    Code(String),
    /// Words that the cause was concluded from.
    Evidence,
}

/// The parts of a masked text. The answer's spans are places in the text itself; its masked copy has names in place of
/// the private ones.
pub(super) fn pieces(text: &str, answer: &ExplainReplyResponse) -> Vec<Piece> {
    let whole = || vec![Piece { text: visible(&answer.masked_text), mark: Mark::None }];
    let Some(explanation) = &answer.explanation else { return whole() };
    let mut marks: BTreeMap<usize, (usize, Mark)> = BTreeMap::new();
    let mut mark = |span: &Option<Span>, mark: Mark| {
        let Some((from, to)) = span.as_ref().and_then(range) else { return };
        // None of them overlaps another, so that the last before its end is the nearest.
        let is_free = marks.range(..to).next_back().is_none_or(|(_, (end, _))| *end <= from);
        if is_free && from < to && text.is_char_boundary(from) && text.is_char_boundary(to) {
            marks.insert(from, (to, mark));
        }
    };
    // Where two overlap, the first stays.
    explanation.private_data.iter().for_each(|private| mark(&private.span, Mark::Private));
    let readings = explanation.readings.iter();
    readings.for_each(|reading| mark(&reading.span, Mark::Code(reading.code_id.clone())));
    explanation.evidence.iter().for_each(|evidence| mark(&evidence.span, Mark::Evidence));
    split(text, &answer.masked_text, marks).unwrap_or_else(whole)
}

fn range(span: &Span) -> Option<(usize, usize)> {
    Some((usize::try_from(span.start_offset).ok()?, usize::try_from(span.end_offset).ok()?))
}

/// Walks both texts at once; `None` if they do not run side by side.
fn split(text: &str, masked: &str, marks: BTreeMap<usize, (usize, Mark)>) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut push = |text: &str, mark: Mark| {
        if !text.is_empty() {
            pieces.push(Piece { text: visible(text), mark });
        }
    };
    let (mut at, mut rest) = (0, masked);
    for (from, (to, mark)) in marks {
        let before = text.get(at..from)?;
        rest = rest.strip_prefix(before)?;
        push(before, Mark::None);
        let shown = match mark {
            // A name such as `[address-1]`.
            Mark::Private => &rest[..=rest.find(']').filter(|_| rest.starts_with('['))?],
            _ => rest.get(..to - from).filter(|shown| *shown == &text[from..to])?,
        };
        push(shown, mark);
        rest = &rest[shown.len()..];
        at = to;
    }
    (rest == text.get(at..)?).then_some(())?;
    push(rest, Mark::None);
    Some(pieces)
}

#[cfg(test)]
mod tests {
    use super::{Mark, pieces};
    use crate::codebook::Codebook;
    use crate::proto::ExplainReplyRequest;
    use crate::service::explanation;
    use crate::text::Style;
    use proptest::prelude::*;

    fn copy(codebook: &Codebook, text: &str) -> (String, Vec<(String, Mark)>) {
        let words = codebook.texts.words(codebook.texts.languages().default_language(), Style::default());
        let request = ExplainReplyRequest { mask: true, ..ExplainReplyRequest::of(text.as_bytes()) };
        let answer = explanation::reply(codebook, &words, &request).expect("an explanation");
        let pieces = pieces(text, &answer);
        (answer.masked_text, pieces.into_iter().map(|piece| (piece.text, piece.mark)).collect())
    }

    #[test]
    fn what_was_read_is_marked_and_what_is_private_is_not_there() {
        let codebook = Codebook::embedded().expect("the build has checked the data");
        let (_, pieces) = copy(&codebook, "550 5.2.2 <bob@example.com>: mailbox full\r\n");
        for (text, mark) in [
            ("550", Mark::Code("smtp/550".to_owned())),
            ("5.2.2", Mark::Code("smtp-enhanced/5.2.2".to_owned())),
            ("[address-1]", Mark::Private),
            ("mailbox full", Mark::Evidence),
        ] {
            assert!(pieces.contains(&(text.to_owned(), mark)), "{text} in {pieces:?}");
        }
        assert!(pieces.iter().all(|(text, _)| !text.contains("bob")), "{pieces:?}");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn the_parts_make_up_the_copy(text in "(550 5\\.1\\.1 |<[a-z]{1,8}@example\\.com>|[ -~]{0,20}|[ء-ي ]{0,8}|\n){1,8}x") {
            let codebook = Codebook::embedded().expect("the build has checked the data");
            let (masked, pieces) = copy(&codebook, &text);
            prop_assert_eq!(pieces.iter().map(|(text, _)| text.as_str()).collect::<String>(), masked);
        }
    }
}
