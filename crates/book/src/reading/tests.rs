use std::ops::Range;

use super::{ReadAs, Reader};
use crate::catalog::{Catalog, SourceFile, load};

/// A protocol with codes of numbers and symbols, and with patterns.
fn protocol(id: &str, label: &str, patterns: &[&str], codes: &[(&str, &str)]) -> SourceFile {
    let mut text = format!(
        "[protocol]\nlabel = \"{label}\"\nnames = [\"{label}/2.0\", \"{label}/4\"]\nsubject = \"call\"\n\
         value = {{ form = \"number\" }}\nreferences = [\"RFC 3261 §21\"]\n"
    );
    for pattern in patterns {
        text.push_str(&format!("[[protocol.read]]\npattern = '{pattern}'\n"));
    }
    text.push_str("[class.error]\n");
    for (value, symbol) in codes {
        text.push_str(&format!(
            "[code.{value}]\nsymbol = \"{symbol}\"\nphrase = \"Busy Here\"\nclass = \"error\"\n\
             outcome = \"permanent-failure\"\nretry = \"after-delay\"\nactor = \"user\"\nremedies = [\"wait\"]\n\
             standing = \"specified\"\nreferences = [\"RFC 3261 §21\"]\n\
             causes = [{{ cause = \"unknown\", strength = \"weak\" }}]\n"
        ));
    }
    SourceFile { path: format!("catalog/{id}.toml"), text }
}

fn catalog() -> Catalog {
    load(&[
        protocol("sip", "SIP", &[r"(?i)SIP/2\.0 (?<code>[1-6][0-9]{2})\b"], &[("486", "BUSY")]),
        protocol("smtp", "SMTP", &[], &[("486", "SMTP_BUSY"), ("550", "NO")]),
        protocol(
            "tls-alert",
            "TLS alert",
            &["(?i)tls alert (?<code>[a-z_]+|[0-9]{1,3})"],
            &[("40", "handshake_failure"), ("48", "unknown_ca")],
        ),
    ])
    .expect("a catalog")
}

/// Asserts the codes read from a text: each code's id, the letters it was read from, and the rule.
#[track_caller]
fn assert_read(text: &str, protocol: Option<&str>, expected: &[(&str, &str, ReadAs)]) {
    let catalog = catalog();
    let (reader, lower) = (Reader::new(&catalog), text.to_ascii_lowercase());
    let found = reader.read(&catalog, text, &lower, &reader.shown([&*lower]), protocol);
    let found: Vec<(String, &str, ReadAs)> =
        found.iter().map(|one| (one.code.id.to_string(), &text[one.range.clone()], one.read_as)).collect();
    let expected: Vec<(String, &str, ReadAs)> =
        expected.iter().map(|(id, text, read_as)| ((*id).to_owned(), *text, *read_as)).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn a_declared_pattern_finds_codes_in_any_text() {
    assert_read("SIP/2.0 486 Busy Here", None, &[("sip/486", "486", ReadAs::Declared)]);
    assert_read(
        "é tls alert Handshake_Failure, then TLS alert 48; TLS alert 7",
        None,
        &[("tls-alert/40", "Handshake_Failure", ReadAs::Declared), ("tls-alert/48", "48", ReadAs::Declared)],
    );
}

#[test]
fn a_number_before_a_unit_is_a_quantity() {
    assert_read("tls alert 48 bytes received", None, &[]);
    assert_read("tls alert 48 ms", None, &[]);
    // The name of a field.
    assert_read("tls alert 48 bytes=0 time=1", None, &[("tls-alert/48", "48", ReadAs::Declared)]);
}

#[test]
fn a_declared_reading_goes_before_a_built_in_one() {
    assert_read("550 no", None, &[("smtp/550", "550", ReadAs::Reply)]);
    // Nothing tells which of the two it is.
    let candidates = [("sip/486", "486", ReadAs::Candidate), ("smtp/486", "486", ReadAs::Candidate)];
    assert_read("486 busy", None, &candidates);
    assert_read(
        "550 no\nSIP/2.0 486 Busy\n550 no",
        None,
        &[("smtp/550", "550", ReadAs::Reply), ("sip/486", "486", ReadAs::Declared), ("smtp/550", "550", ReadAs::Reply)],
    );
}

#[test]
fn what_was_expected_did_not_come() {
    let came = [("smtp/550", "550", ReadAs::Reply)];
    for text in [
        "Expected response code 486 but got code \"550\", with message \"no\"",
        "expected 486, got 550",
        "expected status 486/487 but it was 550",
        "Expected reply code 486. Got status code: 550",
        "as expected: 550 no",
        "not as expected\n550 no",
    ] {
        assert_read(text, None, &came);
    }
    for text in ["Expected response code 550 but got code \"\", with message \"\"", "expected 250/550 but got nothing"]
    {
        assert_read(text, None, &[]);
    }
}

#[test]
fn a_whole_text_is_a_code_of_the_protocol_asked_for() {
    assert_read("486", Some("sip"), &[("sip/486", "486", ReadAs::Number)]);
    // A name that begins like the value.
    assert_read("SIP/486", Some("sip"), &[("sip/486", "486", ReadAs::Number)]);
    assert_read(" 486 Busy Here.", Some("sip"), &[("sip/486", "486", ReadAs::Phrase)]);
    for (protocol, text, id, held) in [
        ("sip", "SIP/2.0 486 Busy Here\r\n", "sip/486", "486"),
        ("tls-alert", "40", "tls-alert/40", "40"),
        ("tls-alert", "\"handshake_failure\"", "tls-alert/40", "handshake_failure"),
        ("tls-alert", "TLS Alert: HANDSHAKE_FAILURE", "tls-alert/40", "HANDSHAKE_FAILURE"),
        ("tls-alert", "40 (handshake failure)", "tls-alert/40", "40"),
    ] {
        assert_read(text, Some(protocol), &[(id, held, ReadAs::Declared)]);
    }
    for text in ["", "40 seconds", "40\n48", "TLS alert40", "é", "tls"] {
        assert_read(text, Some("tls-alert"), &[]);
    }
}

/// Parts far from each other, parts in a row, and a word that stands between two.
#[test]
fn a_part_is_read_as_if_it_were_the_text() {
    let catalog = catalog();
    let reader = Reader::new(&catalog);
    let far = "nothing of the kind\n".repeat(12);
    let texts =
        ["SIP/2.0 486 Busy\n", "tls alert 48\n", &far, "tls alert 48 SIP/2.0 486\n", "tls alert\n", "48\n", "550 no\n"];
    for order in [[0, 1, 2, 3, 4, 5, 6], [0, 2, 3, 2, 1, 4, 5], [2, 2, 6, 2, 2, 1, 0], [4, 5, 2, 0, 0, 2, 1]] {
        let mut text = String::new();
        let mut parts = Vec::new();
        for index in order {
            let start = text.len();
            text.push_str(texts[index]);
            // What stands between is no part, unless it is the first.
            parts.extend((index != 2 || parts.is_empty()).then_some(start..text.len()));
        }
        let lower = text.to_ascii_lowercase();
        let shown = reader.shown([&*lower]);
        let read: Vec<Vec<(String, Range<usize>)>> = reader
            .read_parts(&catalog, (&text, &lower), &parts, &shown, None)
            .map(|found| found.into_iter().map(|one| (one.code.id.to_string(), one.range)).collect())
            .collect();
        let alone = parts.iter().map(|part| {
            let found = reader.read(&catalog, &text[part.clone()], &lower[part.clone()], &shown, None);
            found.into_iter().map(|one| (one.code.id.to_string(), one.range)).collect()
        });
        assert_eq!(read, alone.collect::<Vec<Vec<_>>>(), "{text}");
        assert!(read.iter().flatten().any(|(id, _)| id == "sip/486"), "{read:?}");
    }
}

#[test]
fn a_pattern_that_finds_no_codes_is_refused_with_its_line() {
    let problems =
        load(&[protocol("sip", "SIP", &["ok (?<code>[0-9]+)", "[0-9]+"], &[("1", "ONE")])]).expect_err("a problem");
    let [problem] = problems.as_slice() else { panic!("not one problem: {problems:?}") };
    assert_eq!((problem.line, problem.what.as_str()), (10, "the pattern has no group (?<code>…)"));
}
