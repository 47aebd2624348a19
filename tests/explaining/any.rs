//! Any text at all has an explanation.

use book::vocabulary::Cause;
use codebook::explain::{Explanation, MAX_TEXT, masked};
use proptest::prelude::*;

use super::support::{codes, explained, explained_with_private};

#[test]
fn the_longest_text_is_explained() {
    let text = b"550 5.1.1 user unknown ".repeat(MAX_TEXT / 23);
    assert_eq!(explained(&text).verdict.cause, Cause::MailboxUnknown);
}

/// Lines of many shapes, and anything at all.
fn input() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just("550"),
        Just("5.1.1"),
        Just(" "),
        Just("-"),
        Just("\r\n"),
        Just("\n"),
        Just("mailbox full"),
        Just("user unknown"),
        Just("smtp;"),
        Just("Status: "),
        Just("Diagnostic-Code: smtp; "),
        Just("Action: failed"),
        Just("HTTP/1.1 "),
        Just("503"),
        Just("<a@b.example>"),
        Just("192.0.2.1"),
        Just("rpc error: code = "),
        Just("Unavailable"),
        Just("почтовый ящик"),
        Just("不存在"),
        Just("From: a@b\r\nSubject: x\r\n\r\n"),
        Just("Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\n"),
        Just("Content-Transfer-Encoding: base64\r\n"),
        Just("ﷺ"),
        Just("İ"),
    ];
    prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..400),
        proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat().into_bytes()),
    ]
}

proptest! {
    #[test]
    fn any_bytes_have_an_explanation(text in input()) {
        let explanation = explained_with_private(&text);
        let spans = explanation.readings.iter().map(|one| &one.span);
        let spans = spans.chain(explanation.evidence.iter().map(|one| &one.span));
        for span in spans.chain(explanation.private.iter().map(|one| &one.span)) {
            prop_assert!(span.start <= span.end && span.end <= text.len(), "{span:?} of {}", text.len());
        }
        for pair in explanation.private.windows(2) {
            prop_assert!(pair[0].span.end <= pair[1].span.start);
        }
        let _ = masked(&text, &explanation.private);
    }

    #[test]
    fn line_ends_change_nothing(pieces in input()) {
        let text: Vec<u8> = pieces.into_iter().filter(|byte| *byte != b'\r').collect();
        let crlf: Vec<u8> = text.iter().flat_map(|byte| if *byte == b'\n' { vec![b'\r', b'\n'] } else { vec![*byte] }).collect();
        let (one, other) = (explained(&text), explained(&crlf));
        prop_assert_eq!(one.verdict.cause, other.verdict.cause);
        prop_assert_eq!(one.verdict.outcome, other.verdict.outcome);
        prop_assert_eq!(codes(&one), codes(&other));
        let texts = |explanation: &Explanation<'_>| explanation.readings.iter().map(|one| one.text.clone()).collect::<Vec<_>>();
        prop_assert_eq!(texts(&one), texts(&other));
    }
}
