//! Private data in replies, found and masked.

use codebook::explain::{Evidence, EvidenceSource, PrivateKind, masked};

use super::support::{DATA, explained_with_private};

#[test]
fn an_encoded_part_is_masked_whole() {
    let mail = "From: a@example.com\r\nSubject: x\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\nNTUwIGFsaWNlQGNvcnAuZXhhbXBsZQ==\r\n";
    let masked = masked(mail.as_bytes(), &explained_with_private(mail.as_bytes()).private);
    assert!(masked.contains("[encoded-part-1]") && !masked.contains("NTUw"), "{masked}");
}

#[test]
fn private_data_is_found_and_masked() {
    let text = "550 5.1.1 <Anna@example.com>: mx.example.com[192.0.2.1] has no <anna@example.com>";
    let kinds: Vec<PrivateKind> =
        explained_with_private(text.as_bytes()).private.iter().map(|private| private.kind).collect();
    assert_eq!(kinds, [PrivateKind::Address, PrivateKind::Host, PrivateKind::IpAddress, PrivateKind::Address]);
    assert_eq!(
        masked(text.as_bytes(), &explained_with_private(text.as_bytes()).private),
        "550 5.1.1 <[address-1]>: [host-1][[ip-address-1]] has no <[address-1]>"
    );
}

/// What is quoted of a text once private data is masked.
fn masked_quotes(text: &[u8]) -> Vec<String> {
    let mut explanation = explained_with_private(text);
    explanation.mask_quotes(&DATA.replies, text);
    let quote = |evidence: &Evidence| match &evidence.source {
        EvidenceSource::Words { quote, .. } => Some(quote.clone()),
        EvidenceSource::Code { .. } => None,
    };
    explanation.evidence.iter().filter_map(quote).collect()
}

#[test]
fn quotes_are_masked_by_the_names_of_the_whole_text() {
    let text = b"550 <bob@example.com>: user anna@example.com unknown";
    assert!(masked(text, &explained_with_private(text).private).contains("user [address-2] unknown"));
    assert_eq!(masked_quotes(text), ["user [address-2] unknown"]);
    // The whole of an encoded part is private, its words are not.
    let mail = "From: a@example.com\r\nSubject: x\r\nContent-Transfer-Encoding: base64\r\n\r\nNTUwIDUuMS4xIHVzZXIgYW5uYUBleGFtcGxlLmNvbSB1bmtub3du\r\n";
    assert_eq!(masked_quotes(mail.as_bytes()), ["user [address-1] unknown"]);
    let latin = b"\xe9 550 user\xe9s@example.com <bob@example.com>: user anna@example.com\r\n unknown";
    assert_eq!(masked_quotes(latin), ["user [address-3] unknown"]);
}
