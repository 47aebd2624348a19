//! A protocol is a file: protocols of every value form, laid over the tree from tests/protocols with no word of Rust
//! about any of them.

use std::path::{Path, PathBuf};

use book::catalog::{Code, Protocol, SourceFile};
use book::gate::{self, Sources, VARIABLE};
use book::vocabulary::FallbackReason;
use codebook::codebook::Codebook;
use codebook::config::Overlay;
use codebook::proto::{self, SectionKind, View};
use codebook::service::{answer, explanation};
use codebook::text::{Style, Words};

/// The protocols in tests/protocols, and how many codes each lists.
const PROTOCOLS: [(&str, usize); 9] = [
    ("llmnr-rcode", 3),
    ("imap", 3),
    ("mqtt5", 3),
    ("quic", 3),
    ("rtsp", 6),
    ("sqlstate", 3),
    ("etls-alert", 3),
    ("vendor-status", 7),
    ("sockjs", 5),
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

fn explained(codebook: &Codebook, asked: &str, protocol: &str) -> proto::Explanation {
    let protocol_id = protocol.to_owned();
    let request = proto::ExplainReplyRequest { protocol_id, ..proto::ExplainReplyRequest::of(asked) };
    let answer = explanation::reply(codebook, &words(codebook, "ar"), &request).expect("an answer");
    let text = answer.text.expect("words");
    let happened = text.said(proto::SectionKind::Happened);
    assert_whole(asked, [&text.title, &happened]);
    let facts = answer.explanation.expect("facts");
    // Where nothing is recognized, there is no advice.
    if !facts.code_id.is_empty() {
        assert_whole(asked, [&text.retry_name, &text.actor_name]);
    }
    facts
}

/// The id of the code that a text reads as, and nothing of mail about it.
#[track_caller]
fn assert_explained(codebook: &Codebook, text: &str, protocol: &str, code: &Code) {
    let facts = explained(codebook, text, protocol);
    assert_eq!(facts.code_id, code.id.to_string(), "{text:?} as {protocol:?}: {:?}", facts.readings);
    let verdict = facts.verdict.expect("a verdict");
    assert_eq!(verdict.suppression(), proto::Suppression::Unspecified, "{text:?}");
    assert_eq!(verdict.retry(), proto::Retry::from(code.retry), "{text:?}");
    assert_eq!(facts.phase_id, "", "{text:?}");
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
    // In the languages that the fixtures have.
    let folder = |file: &SourceFile| file.path.rsplit('/').nth(1).unwrap_or_default().to_owned();
    sources.locales.retain(|file| folder(file) == "locales" || LANGUAGES.contains(&&*folder(file)));
    for list in sources.locales.iter_mut().filter(|file| file.path.ends_with("l10n.toml")) {
        let lines =
            list.text.lines().map(|line| if line.starts_with("locales = ") { "locales = [\"ar\"]" } else { line });
        list.text = lines.map(|line| format!("{line}\n")).collect();
    }
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
            let number = code.number.filter(|_| code.id.to_string() != "llmnr-rcode/WRONGSIG");
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
        ("ETLS alert 40", "etls-alert/hello_failure", "ETLS alert hello_failure"),
        ("OpenETLS alert number 40", "etls-alert/hello_failure", "ETLS alert hello_failure"),
        ("ETLS alert hello_failure", "etls-alert/hello_failure", "ETLS alert hello_failure"),
        ("RTSP/2.0 486", "rtsp/486", "RTSP 486"),
        ("SQLSTATE 42p01", "sqlstate/42P01", "SQLSTATE 42P01"),
        ("sqlstate undefined_table", "sqlstate/42P01", "SQLSTATE 42P01"),
        ("MQTT 0x87", "mqtt5/0x87", "MQTT 0x87"),
        ("MQTT 5.0 0X8A", "mqtt5/0x8a", "MQTT 0x8a"),
        ("mqtt5/135", "mqtt5/0x87", "MQTT 0x87"),
        ("QUIC 0xa", "quic/0x0a", "QUIC PROTOCOL_VIOLATION"),
        ("quic/0x0100-0x01ff", "quic/0x100-0x1ff", "QUIC CRYPTO_FAILURE"),
        ("QUIC CRYPTO_FAILURE", "quic/0x100-0x1ff", "QUIC CRYPTO_FAILURE"),
        ("llmnr rcode 16", "llmnr-rcode/OLDVERS", "LLMNR OLDVERS"),
        ("LRCODE wrongsig", "llmnr-rcode/WRONGSIG", "LLMNR WRONGSIG"),
        ("LLMNR NXENTRY", "llmnr-rcode/NXEntry", "LLMNR NXEntry"),
        ("imap read-only", "imap/READ-ONLY", "IMAP READ-ONLY"),
        ("SockJS close code 3003", "sockjs/3003", "SockJS 3003"),
        ("Acme status 5.01.2", "vendor-status/5.1.2", "Acme 5.1.2"),
        // A name or text that only one code has needs no protocol before it.
        ("hello_failure", "etls-alert/hello_failure", "ETLS alert hello_failure"),
        ("42p01", "sqlstate/42P01", "SQLSTATE 42P01"),
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
        ("sockjs/3123", "sockjs/3000-3999", "3123", FallbackReason::InRange),
        ("SockJS 3000", "sockjs/3000-3999", "3000", FallbackReason::InRange),
        ("QUIC 0x0128", "quic/0x100-0x1ff", "0x0128", FallbackReason::InRange),
        ("quic/0x1ff", "quic/0x100-0x1ff", "0x1ff", FallbackReason::InRange),
        ("Acme 5.1.99", "vendor-status/5.1.0", "5.1.99", FallbackReason::UnregisteredDetail),
        ("Acme X.1.2", "vendor-status/5.1.2", "X.1.2", FallbackReason::NoClass),
        ("Acme 4.1.52", "vendor-status/4.1.50-59", "4.1.52", FallbackReason::InRange),
        ("Acme X.1.59", "vendor-status/4.1.50-59", "X.1.59", FallbackReason::NoClass),
        // The maker has it under another class only.
        ("Acme 5.1.52", "vendor-status/5.1.0", "5.1.52", FallbackReason::UnregisteredDetail),
        ("Acme 4.1.60", "vendor-status/4.1.0", "4.1.60", FallbackReason::UnregisteredDetail),
    ] {
        let found = answer::find(&codebook.catalog, "id", text).expect(text);
        for language in LANGUAGES {
            let said = answer::code(&codebook, &words(&codebook, language), &found, View::All);
            assert_eq!(said.code.expect("facts").id, id, "{text}");
            let fallback = said.fallback.expect("a fallback");
            assert_eq!(fallback.asked, asked, "{text}");
            assert_eq!(fallback.reason(), proto::FallbackReason::from(reason), "{text}");
            assert!(fallback.note.contains(asked) && fallback.note.contains(&found.code.label), "{}", fallback.note);
        }
    }
    for outside in ["sockjs/2999", "sockjs/4000", "QUIC 0x200", "Acme 6.1.2", "Acme 5.7.1", "mqtt5/0x86"] {
        assert!(codebook.catalog.find(outside).is_err(), "{outside}");
    }
}

#[test]
fn a_mistyped_code_brings_the_nearest_to_mind() {
    let codebook = opened();
    for (text, nearest) in [
        ("etls-alert/hello_failur", "etls-alert/hello_failure"),
        ("IMAP over-quotta", "imap/OVERQUOTA"),
        ("sqlstate/42P02", "sqlstate/42P01"),
        ("MQTT 0x86", "mqtt5/0x87"),
        // Without its protocol's name.
        ("0x87", "mqtt5/0x87"),
        ("hello", "etls-alert/hello_failure"),
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
            let answer = answer::code(&codebook, &words(&codebook, language), &found, View::All);
            assert!(answer.language_fallbacks.is_empty(), "{} in {language}", code.id);
            let text = answer.text.expect("words");
            let place = format!("{} in {language}", code.id);
            let items = text.sections.iter().flat_map(|section| &section.items).map(|item| &item.text);
            let headings = text.sections.iter().map(|section| &section.heading);
            assert_whole(&place, [&text.title, &text.protocol_name].into_iter().chain(headings).chain(items));
            let items = |kind| text.sections.iter().filter(|one| one.kind() == kind).map(|one| one.items.len()).sum();
            let facts = code.facts.len() + usize::from(code.number.is_some());
            for (kind, count) in [
                (SectionKind::Description, 1),
                (SectionKind::When, 1),
                (SectionKind::Fix, 1),
                (SectionKind::Use, 1),
                (SectionKind::Example, code.examples.len()),
                (SectionKind::ProtocolFacts, facts),
                (SectionKind::Phases, code.phases.len()),
                (SectionKind::Class, usize::from(code.class.is_some())),
                (SectionKind::Equivalents, code.equivalents.len()),
            ] {
                let found: usize = items(kind);
                assert_eq!(found, count, "{place}: {kind:?}");
            }
        }
    }
}

#[test]
fn facts_and_equivalents_are_what_the_files_say() {
    let codebook = opened();
    let says = |id: &str, language: &str| {
        let found = answer::find(&codebook.catalog, "id", id).expect(id);
        let answer = answer::code(&codebook, &words(&codebook, language), &found, View::All);
        (answer.code.expect("facts"), answer.text.expect("words"))
    };
    let (alert, text) = says("ETLS alert 40", "en");
    assert_eq!((alert.number, alert.class_id.as_str()), (Some(40), "error"));
    assert_eq!(alert.facts, [proto::Fact { name: "level".to_owned(), values: vec!["fatal".to_owned()] }]);
    let told = text.said(SectionKind::ProtocolFacts);
    assert_eq!(told, "40\nThe alert is fatal: both sides close the connection at once.");
    assert_eq!(
        text.said(SectionKind::Equivalents),
        "Over QUIC, ETLS alert hello_failure is sent as QUIC CRYPTO_FAILURE; ETLS alert hello_failure is only one \
         case of QUIC CRYPTO_FAILURE."
    );
    let (gateway, text) = says("sockjs/1014", "en");
    assert_eq!(
        (gateway.equivalents[0].code_id.as_str(), gateway.equivalents[0].context_id.as_str()),
        ("http/502", "gateway")
    );
    assert!(text.said(SectionKind::Equivalents).contains("HTTP 502"), "{:?}", text.sections);
    let (mqtt, text) = says("MQTT 0x8a", "en");
    assert_eq!(mqtt.facts[0].values, ["CONNACK"]);
    assert_eq!(text.said(SectionKind::ProtocolFacts), "CONNACK", "wire text is what it is");
    let (state, text) = says("SQLSTATE 42P01", "ar");
    let class = text.said(SectionKind::Class);
    assert_eq!((state.class_id.as_str(), class.as_str()), ("42", "خطأ في الصياغة أو في حق الوصول"));
    let (range, _) = says("quic/0x100-0x1ff", "en");
    assert_eq!(range.range, Some(proto::CodeRange { first_number: 0x100, last_number: 0x1ff }));
}

#[test]
fn codes_are_listed_by_protocol_and_class() {
    let codebook = opened();
    for language in LANGUAGES {
        let words = words(&codebook, language);
        let listed = |protocol: &str, class: &str| {
            let (protocol, class) = (protocol.to_owned(), class.to_owned());
            let request = proto::ListCodesRequest {
                protocol_id: protocol,
                class_id: class,
                page_size: 100,
                ..Default::default()
            };
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
        assert_eq!(ids("sockjs", "library"), ["sockjs/3000-3999", "sockjs/3003"]);
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
        ("http/502", "sockjs/1014", "502 answers the HTTP request before the SockJS opens"),
        ("rtsp/503", "http/503", "In RTSP, a proxy tries another server first"),
        ("quic/0x100-0x1ff", "etls-alert/hello_failure", "the same failure arrives as 0x128"),
        ("llmnr-rcode/OLDVERS", "llmnr-rcode/WRONGSIG", "Both have the number 16."),
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
        let number =
            code.number.filter(|_| code.id.to_string() != "llmnr-rcode/WRONGSIG").map(|number| number.to_string());
        for text in
            [Some(&*code.id.value), code.symbol.as_deref(), Some(&*code.label), number.as_deref()].into_iter().flatten()
        {
            for text in [text.to_owned(), format!(" \"{text}\"\r\n")] {
                assert_explained(&codebook, &text, &code.id.protocol, code);
            }
        }
    }
    for (text, protocol, id) in [
        ("3123", "sockjs", "sockjs/3000-3999"),
        ("0x0128", "quic", "quic/0x100-0x1ff"),
        ("135 (Not authorized)", "mqtt5", "mqtt5/0x87"),
        ("SQLSTATE[42P01]", "sqlstate", "sqlstate/42P01"),
        ("OpenETLS alert number 42", "etls-alert", "etls-alert/bad_cookie"),
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
        ("user unknown", "rtsp"),
        ("550 5.1.1 user unknown", "vendor-status"),
        ("no such thing", "etls-alert"),
    ] {
        let facts = explained(&codebook, text, protocol);
        let verdict = facts.verdict.expect("a verdict");
        assert_eq!((facts.code_id.as_str(), verdict.suppression()), ("", proto::Suppression::Unspecified), "{text}");
    }
}
