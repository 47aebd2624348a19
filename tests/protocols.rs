//! A protocol is a file: protocols of every value form, laid over the tree from tests/protocols with no word of Rust
//! about any of them.

use std::path::{Path, PathBuf};

use book::catalog::{Code, Protocol};
use book::gate::{self, Sources, VARIABLE};
use book::vocabulary::FallbackReason;
use codebook::codebook::Codebook;
use codebook::config::Overlay;
use codebook::proto;
use codebook::service::{answer, explanation};
use codebook::text::{Style, Words};

/// The protocols in tests/protocols, and how many codes each lists.
const PROTOCOLS: [(&str, usize); 9] = [
    ("dns-rcode", 3),
    ("imap", 3),
    ("mqtt5", 3),
    ("quic", 3),
    ("sip", 6),
    ("sqlstate", 3),
    ("tls-alert", 3),
    ("vendor-status", 6),
    ("websocket", 5),
];

const LANGUAGES: [&str; 2] = ["en", "ar"];

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/protocols").join(name)
}

fn opened() -> Codebook {
    let overlay = Overlay { catalog: Some(folder("catalog")), locales: Some(folder("locales")) };
    Codebook::open(&overlay).unwrap_or_else(|error| panic!("{error}"))
}

/// The fixtures as source files.
fn fixtures() -> Sources {
    gate::read_overlay(Some(&folder("catalog")), Some(&folder("locales"))).expect("files")
}

fn words<'a>(codebook: &'a Codebook, language: &str) -> Words<'a> {
    let language = codebook.texts.languages().get(language).expect(language);
    codebook.texts.words(language, Style { omit_isolates: true })
}

/// The protocols of the fixtures.
fn protocols(codebook: &Codebook) -> impl Iterator<Item = &Protocol> {
    PROTOCOLS.iter().map(|(id, _)| codebook.catalog.find_protocol(id).expect(id))
}

/// The codes of the fixtures that lists show.
fn codes(codebook: &Codebook) -> impl Iterator<Item = &Code> {
    protocols(codebook).flat_map(|protocol| protocol.codes.iter().filter(|code| code.is_listed()))
}

/// Every sentence is there and came out whole.
#[track_caller]
fn assert_whole<'s>(place: &str, sentences: impl IntoIterator<Item = &'s String>) {
    for sentence in sentences {
        assert!(!sentence.is_empty(), "{place}: a text is empty");
        assert!(!sentence.contains(['{', '}', VARIABLE]), "{place}: {sentence}");
    }
}

fn explained(codebook: &Codebook, text: &str, protocol: &str) -> proto::Explanation {
    let (text, protocol) = (text.as_bytes().to_vec(), protocol.to_owned());
    let request = proto::ExplainReplyRequest { text, protocol, ..Default::default() };
    let answer = explanation::reply(codebook, &words(codebook, "ar"), &request).expect("an answer");
    let text = answer.text.expect("words");
    assert_whole(&format!("{:?}", request.text), [&text.title, &text.happened, &text.retry_name, &text.actor_name]);
    answer.explanation.expect("facts")
}

/// The id of the code that a text reads as, and nothing of mail about it.
#[track_caller]
fn assert_explained(codebook: &Codebook, text: &str, protocol: &str, code: &Code) {
    let facts = explained(codebook, text, protocol);
    assert_eq!(facts.code, code.id.to_string(), "{text:?} as {protocol:?}: {:?}", facts.readings);
    let verdict = facts.verdict.expect("a verdict");
    assert_eq!(verdict.suppression(), proto::Suppression::Unspecified, "{text:?}");
    assert_eq!(verdict.retry(), proto::Retry::from(code.retry), "{text:?}");
    assert_eq!(facts.phase, "", "{text:?}");
}

#[test]
fn every_protocol_loads_from_its_file() {
    let codebook = opened();
    for (id, count) in PROTOCOLS {
        let protocol = codebook.catalog.find_protocol(id).expect(id);
        assert_eq!(protocol.codes.iter().filter(|code| code.is_listed()).count(), count, "{id}");
        assert!(protocol.codes.iter().filter(|code| code.is_listed()).all(|code| !code.examples.is_empty()), "{id}");
    }
}

/// As files of the tree they pass as well, and an editor finds nothing.
#[test]
fn every_protocol_could_be_one_of_the_tree() {
    let own = fixtures();
    let mut sources = Codebook::embedded_sources();
    sources.catalog.extend(own.catalog);
    sources.locales.extend(own.locales);
    let checked = gate::check(&sources).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let problems = book::prose::check(&sources, &checked.catalog, &checked.manifest);
    let own: Vec<String> =
        problems.iter().map(ToString::to_string).filter(|told| told.contains("/protocols/")).collect();
    assert!(own.is_empty(), "{}", own.join("\n"));
}

#[test]
fn what_is_printed_can_be_typed_back() {
    let codebook = opened();
    for protocol in protocols(&codebook) {
        let names = [&protocol.id, &protocol.label].into_iter().chain(&protocol.names);
        for code in protocol.codes.iter() {
            let own = [Some(&*code.id.value), code.symbol.as_deref()].into_iter().flatten().map(str::to_owned);
            let number = code.number.filter(|_| code.id.to_string() != "dns-rcode/BADSIG");
            let called: Vec<String> = own.chain(number.map(|number| number.to_string())).collect();
            let mut typed = vec![code.label.clone(), code.id.to_string()];
            for name in names.clone() {
                typed.extend(
                    called
                        .iter()
                        .flat_map(|called| ["/", " ", ":", ": "].map(|between| format!("{name}{between}{called}"))),
                );
            }
            for text in typed.iter().flat_map(|text| [text.clone(), text.to_uppercase(), text.to_lowercase()]) {
                let found = codebook.catalog.find(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
                assert_eq!(found.code.id, code.id, "{text}");
                assert_eq!(found.fallback, None, "{text}");
            }
        }
    }
}

#[test]
fn people_write_codes_as_they_know_them() {
    let codebook = opened();
    for (text, id, label) in [
        ("TLS alert 40", "tls-alert/handshake_failure", "TLS alert handshake_failure"),
        ("SSL alert number 40", "tls-alert/handshake_failure", "TLS alert handshake_failure"),
        ("TLS alert handshake_failure", "tls-alert/handshake_failure", "TLS alert handshake_failure"),
        ("SIP/2.0 486", "sip/486", "SIP 486"),
        ("SQLSTATE 42p01", "sqlstate/42P01", "SQLSTATE 42P01"),
        ("sqlstate undefined_table", "sqlstate/42P01", "SQLSTATE 42P01"),
        ("MQTT 0x87", "mqtt5/0x87", "MQTT 0x87"),
        ("MQTT 5.0 0X8A", "mqtt5/0x8a", "MQTT 0x8a"),
        ("mqtt5/135", "mqtt5/0x87", "MQTT 0x87"),
        ("QUIC 0xa", "quic/0x0a", "QUIC PROTOCOL_VIOLATION"),
        ("quic/0x0100-0x01ff", "quic/0x100-0x1ff", "QUIC CRYPTO_ERROR"),
        ("QUIC CRYPTO_ERROR", "quic/0x100-0x1ff", "QUIC CRYPTO_ERROR"),
        ("dns rcode 16", "dns-rcode/BADVERS", "DNS BADVERS"),
        ("RCODE badsig", "dns-rcode/BADSIG", "DNS BADSIG"),
        ("DNS NXDOMAIN", "dns-rcode/NXDomain", "DNS NXDomain"),
        ("imap read-only", "imap/READ-ONLY", "IMAP READ-ONLY"),
        ("WebSocket close code 3003", "websocket/3003", "WebSocket 3003"),
        ("Acme status 5.01.2", "vendor-status/5.1.2", "Acme 5.1.2"),
    ] {
        let found = codebook.catalog.find(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!((found.code.id.to_string().as_str(), found.code.label.as_str()), (id, label), "{text}");
        assert_eq!(found.fallback, None, "{text}");
    }
}

#[test]
fn a_code_that_answers_for_another_value_says_so() {
    let codebook = opened();
    for (text, id, asked, reason) in [
        ("websocket/3123", "websocket/3000-3999", "3123", FallbackReason::InRange),
        ("WebSocket 3000", "websocket/3000-3999", "3000", FallbackReason::InRange),
        ("QUIC 0x0128", "quic/0x100-0x1ff", "0x0128", FallbackReason::InRange),
        ("quic/0x1ff", "quic/0x100-0x1ff", "0x1ff", FallbackReason::InRange),
        ("Acme 5.1.99", "vendor-status/5.1.0", "5.1.99", FallbackReason::UnregisteredDetail),
        ("Acme X.1.2", "vendor-status/5.1.2", "X.1.2", FallbackReason::NoClass),
    ] {
        let found = answer::find(&codebook.catalog, "id", text).expect(text);
        for language in LANGUAGES {
            let said = answer::code(&codebook, &words(&codebook, language), &found);
            assert_eq!(said.code.expect("facts").id, id, "{text}");
            let fallback = said.fallback.expect("a fallback");
            assert_eq!(fallback.asked, asked, "{text}");
            assert_eq!(fallback.reason(), proto::FallbackReason::from(reason), "{text}");
            assert!(fallback.note.contains(asked) && fallback.note.contains(&found.code.label), "{}", fallback.note);
        }
    }
    for outside in ["websocket/2999", "websocket/4000", "QUIC 0x200", "Acme 6.1.2", "Acme 5.7.1", "mqtt5/0x86"] {
        assert!(codebook.catalog.find(outside).is_err(), "{outside}");
    }
}

#[test]
fn a_mistyped_code_brings_the_nearest_to_mind() {
    let codebook = opened();
    for (text, nearest) in [
        ("tls-alert/handshake_failur", "tls-alert/handshake_failure"),
        ("IMAP over-quota", "imap/OVERQUOTA"),
        ("sqlstate/42P02", "sqlstate/42P01"),
        ("MQTT 0x86", "mqtt5/0x87"),
        // Without its protocol's name.
        ("0x87", "mqtt5/0x87"),
        ("handshake_failure", "tls-alert/handshake_failure"),
        ("42p01", "sqlstate/42P01"),
    ] {
        let failure = answer::find(&codebook.catalog, "id", text).expect_err(text);
        assert!(
            format!("{failure:?}").contains(&format!("{:?}", codebook.catalog.find(nearest).expect(nearest).code.id)),
            "{text}: {failure:?}"
        );
    }
}

#[test]
fn every_code_is_told_in_both_languages() {
    let codebook = opened();
    for code in codes(&codebook) {
        let found = answer::find(&codebook.catalog, "id", &code.id.to_string()).expect("it is there");
        for language in LANGUAGES {
            let answer = answer::code(&codebook, &words(&codebook, language), &found);
            assert!(answer.language_fallbacks.is_empty(), "{} in {language}", code.id);
            let text = answer.text.expect("words");
            let place = format!("{} in {language}", code.id);
            let notes = text.facts.iter().flat_map(|fact| fact.notes.iter().chain([&fact.heading]));
            let own = [&text.title, &text.protocol_name, &text.description, &text.when, &text.fix, &text.r#use];
            assert_whole(&place, own.into_iter().chain(notes).chain(&text.equivalent_notes).chain(&text.phase_names));
            let worded = code.facts.iter().filter(|fact| fact.has_words).count();
            assert_eq!((text.facts.len(), text.phase_names.len()), (worded, code.phases.len()), "{place}");
            assert_eq!(text.class_name.is_empty(), code.class.is_none(), "{place}");
            assert_eq!(text.equivalent_notes.len(), code.equivalents.len(), "{place}");
        }
    }
}

#[test]
fn facts_and_equivalents_are_what_the_files_say() {
    let codebook = opened();
    let says = |id: &str, language: &str| {
        let found = answer::find(&codebook.catalog, "id", id).expect(id);
        let answer = answer::code(&codebook, &words(&codebook, language), &found);
        (answer.code.expect("facts"), answer.text.expect("words"))
    };
    let (alert, text) = says("TLS alert 40", "en");
    assert_eq!((alert.number, alert.class.as_str()), (Some(40), "error"));
    assert_eq!(alert.facts, [proto::Fact { name: "level".to_owned(), values: vec!["fatal".to_owned()] }]);
    assert_eq!(text.facts[0].notes, ["The alert is fatal: both sides close the connection at once."]);
    assert_eq!(
        text.equivalent_notes,
        [
            "Over QUIC, TLS alert handshake_failure is sent as QUIC CRYPTO_ERROR; TLS alert handshake_failure is only one \
          case of QUIC CRYPTO_ERROR."
        ]
    );
    let (gateway, text) = says("websocket/1014", "en");
    assert_eq!(
        (gateway.equivalents[0].code.as_str(), gateway.equivalents[0].context.as_str()),
        ("http/502", "gateway")
    );
    assert!(text.equivalent_notes[0].contains("HTTP 502"), "{:?}", text.equivalent_notes);
    let (mqtt, text) = says("MQTT 0x8a", "en");
    assert_eq!((mqtt.facts[0].values.as_slice(), text.facts.len()), (["CONNACK".to_owned()].as_slice(), 0));
    let (state, text) = says("SQLSTATE 42P01", "ar");
    assert_eq!((state.class.as_str(), text.class_name.as_str()), ("42", "خطأ في الصياغة أو في حق الوصول"));
    let (range, _) = says("quic/0x100-0x1ff", "en");
    assert_eq!(range.range, Some(proto::CodeRange { first: 0x100, last: 0x1ff }));
}

#[test]
fn codes_are_listed_by_protocol_and_class() {
    let codebook = opened();
    for language in LANGUAGES {
        let words = words(&codebook, language);
        let listed = |protocol: &str, class: &str| {
            let (protocol, class) = (protocol.to_owned(), class.to_owned());
            let request = proto::ListCodesRequest { protocol, class, page_size: 100, ..Default::default() };
            answer::list_codes(&codebook, &words, &request).expect("a list")
        };
        for (id, count) in PROTOCOLS {
            let all = listed(id, "");
            assert_eq!(all.codes.len(), count, "{id}");
            assert_whole(id, all.codes.iter().map(|code| &code.title));
            let protocol = codebook.catalog.find_protocol(id).expect(id);
            let by_class: usize = protocol.classes.iter().map(|class| listed(id, &class.id).codes.len()).sum();
            assert_eq!(by_class, if protocol.classes.is_empty() { 0 } else { count }, "{id}");
        }
        let ids = |protocol, class| -> Vec<String> {
            listed(protocol, class).codes.into_iter().filter_map(|code| Some(code.code?.id)).collect()
        };
        assert_eq!(ids("sqlstate", "42"), ["sqlstate/42P01"]);
        assert_eq!(ids("websocket", "library"), ["websocket/3000-3999", "websocket/3003"]);
        assert_eq!(ids("mqtt5", "error"), ["mqtt5/0x87", "mqtt5/0x8a"]);
        assert_eq!(ids("vendor-status", "1"), ["vendor-status/1.0.0"]);
        let protocols = answer::list_protocols(&codebook, &words, &Default::default()).expect("a list").protocols;
        let named: Vec<String> = protocols.into_iter().filter_map(|one| Some(one.protocol?.id)).collect();
        assert!(PROTOCOLS.iter().all(|(id, _)| named.iter().any(|named| named == id)), "{named:?}");
    }
}

#[test]
fn every_code_is_compared_within_its_protocol_and_with_another() {
    let codebook = opened();
    for code in codes(&codebook) {
        let protocol = codebook.catalog.find_protocol(&code.id.protocol).expect("its protocol");
        let other = protocol.codes.iter().find(|other| other.words_id() != code.words_id()).expect("another");
        for other in [other.id.to_string(), "http/503".to_owned()] {
            let (left, right) = answer::pair(&codebook.catalog, &code.label, &other).expect("two codes");
            for language in LANGUAGES {
                let answer = answer::comparison(&codebook, &words(&codebook, language), &left, &right);
                let place = format!("{} and {other} in {language}", code.id);
                assert!(answer.language_fallbacks.is_empty(), "{place}");
                let text = answer.text.expect("words");
                let key = text.key_differences.iter().flat_map(|row| {
                    [&row.aspect_name, &row.left_value, &row.right_value, &row.left_sentence, &row.right_sentence]
                });
                let other =
                    text.other_differences.iter().flat_map(|row| [&row.aspect_name, &row.left_value, &row.right_value]);
                let facts = text
                    .fact_differences
                    .iter()
                    .flat_map(|row| [&row.heading].into_iter().chain(&row.left_notes).chain(&row.right_notes));
                let shared = text.similarities.iter().flat_map(|row| [&row.aspect_name, &row.value]);
                let differences: Vec<&String> = key.chain(other).chain(facts).collect();
                assert!(!differences.is_empty(), "{place}");
                assert_whole(&place, [&text.title, &text.summary].into_iter().chain(differences).chain(shared));
                assert!(text.title.contains(&code.label), "{place}: {}", text.title);
            }
        }
    }
}

#[test]
fn a_pair_is_declared_once_and_told_from_both_sides() {
    let codebook = opened();
    for (one, other, english) in [
        ("http/502", "websocket/1014", "502 answers the HTTP request before the WebSocket opens"),
        ("sip/503", "http/503", "In SIP, a proxy tries another server first"),
        ("quic/0x100-0x1ff", "tls-alert/handshake_failure", "the same failure arrives as 0x128"),
        ("dns-rcode/BADVERS", "dns-rcode/BADSIG", "Both have the number 16."),
        ("mqtt5/0x8a", "mqtt5/0x87", "0x8a bars it from the broker altogether."),
    ] {
        let note = |left: &str, right: &str, language: &str| {
            let pair = answer::pair(&codebook.catalog, left, right).expect("two codes");
            let answer = answer::comparison(&codebook, &words(&codebook, language), &pair.0, &pair.1);
            assert_eq!(answer.comparison.expect("facts").relation(), proto::Relation::Confused, "{left} {right}");
            answer.text.expect("words").summary
        };
        for language in LANGUAGES {
            assert_eq!(note(one, other, language), note(other, one, language), "{one} {other}");
        }
        assert!(note(one, other, "en").contains(english), "{}", note(one, other, "en"));
        assert!(!note(one, other, "ar").is_empty(), "{one} {other}");
    }
}

#[test]
fn every_example_is_explained_without_a_hint() {
    let codebook = opened();
    for code in codes(&codebook) {
        for example in &code.examples {
            assert_explained(&codebook, example, "", code);
            assert_explained(&codebook, example, &code.id.protocol, code);
        }
    }
}

#[test]
fn with_a_hint_the_bare_value_is_explained() {
    let codebook = opened();
    for code in codes(&codebook) {
        let number = code.number.filter(|_| code.id.to_string() != "dns-rcode/BADSIG").map(|number| number.to_string());
        for text in
            [Some(&*code.id.value), code.symbol.as_deref(), Some(&*code.label), number.as_deref()].into_iter().flatten()
        {
            for text in [text.to_owned(), format!(" \"{text}\"\r\n")] {
                assert_explained(&codebook, &text, &code.id.protocol, code);
            }
        }
    }
    for (text, protocol, id) in [
        ("3123", "websocket", "websocket/3000-3999"),
        ("0x0128", "quic", "quic/0x100-0x1ff"),
        ("135 (Not authorized)", "mqtt5", "mqtt5/0x87"),
        ("SQLSTATE[42P01]", "sqlstate", "sqlstate/42P01"),
        ("SSL alert number 42", "tls-alert", "tls-alert/bad_certificate"),
        ("5.1.99", "vendor-status", "vendor-status/5.1.0"),
        ("[OVERQUOTA]", "imap", "imap/OVERQUOTA"),
    ] {
        let code = codebook.catalog.find(id).expect(id).code;
        assert_explained(&codebook, text, protocol, code);
    }
}

/// The words of mail do not reach a text of another protocol, whether or not a code is found in it.
#[test]
fn a_hint_keeps_mail_out() {
    let codebook = opened();
    for (text, protocol) in [
        ("mailbox full", "imap"),
        ("user unknown", "sip"),
        ("550 5.1.1 user unknown", "vendor-status"),
        ("no such thing", "tls-alert"),
    ] {
        let facts = explained(&codebook, text, protocol);
        let verdict = facts.verdict.expect("a verdict");
        assert_eq!((facts.code.as_str(), verdict.suppression()), ("", proto::Suppression::Unspecified), "{text}");
    }
}
