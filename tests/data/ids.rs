//! Ids as people write them, over the tree and the protocols of tests/protocols.

use std::collections::HashSet;
use std::path::Path;
use std::sync::LazyLock;

use book::catalog::{Catalog, Code, FindError, Protocol, ValueForm};
use book::vocabulary::FallbackReason;
use codebook::codebook::Codebook;
use codebook::config::Overlay;
use codebook::proto;
use codebook::service::{answer, explanation};
use codebook::text::Style;
use proptest::prelude::*;

/// The codes of the tree alone.
static TREE: LazyLock<Codebook> = LazyLock::new(|| Codebook::embedded().expect("the build has checked the data"));

/// With protocols of every value form laid over it.
static MANY: LazyLock<Codebook> = LazyLock::new(|| {
    let folder = |name: &str| Some(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/protocols").join(name));
    let overlay = Overlay { catalog: folder("catalog"), locales: folder("locales") };
    Codebook::open(&overlay).unwrap_or_else(|error| panic!("{error}"))
});

#[track_caller]
fn id(catalog: &Catalog, text: &str) -> String {
    match catalog.find(text) {
        Ok(found) => found.code.id.to_string(),
        Err(error) => panic!("{text:?}: {error:?}"),
    }
}

/// What a failure names instead, and its kind.
#[track_caller]
fn refusal(catalog: &Catalog, text: &str) -> (&'static str, Vec<String>) {
    let ids = |ids: &[book::catalog::CodeId]| ids.iter().map(ToString::to_string).collect();
    match catalog.find(text) {
        Ok(found) => panic!("{text:?} is {}", found.code.id),
        Err(FindError::Empty) => ("empty", Vec::new()),
        Err(FindError::Malformed { candidates }) => ("malformed", ids(&candidates)),
        Err(FindError::NoProtocol { suggestions, .. }) => ("no protocol", ids(&suggestions)),
        Err(FindError::UnknownProtocol { suggestions, .. }) => ("unknown protocol", suggestions),
        Err(FindError::OutsideForm { .. }) => ("outside form", Vec::new()),
        Err(FindError::UnknownCode { suggestions, .. }) => ("unknown code", ids(&suggestions)),
    }
}

#[test]
fn codes_are_found_as_people_write_them() {
    for (text, found) in [
        // Any mark between the name and the value, or none.
        ("smtp/521", "smtp/521"),
        ("SMTP 521", "smtp/521"),
        ("smtp:521", "smtp/521"),
        ("SMTP521", "smtp/521"),
        ("smtp-521", "smtp/521"),
        ("smtp_521", "smtp/521"),
        ("  Smtp   521\n", "smtp/521"),
        ("SMTP.211", "smtp/211"),
        ("SMTP #521", "smtp/521"),
        ("smtp = 521", "smtp/521"),
        // Words around.
        ("SMTP error 550", "smtp/550"),
        ("SMTP reply code: 550", "smtp/550"),
        ("HTTP status code 503", "http/503"),
        ("http code503", "http/503"),
        ("الرمز SMTP 521", "smtp/521"),
        ("521 SMTP", "smtp/521"),
        ("404 (HTTP)", "http/404"),
        // Status lines.
        ("HTTP/1.1 503", "http/503"),
        ("HTTP/2 404", "http/404"),
        ("HTTP/2 404 Not Found", "http/404"),
        ("HTTP/1.1 503 Backend fetch failed", "http/503"),
        ("HTTPS 403", "http/403"),
        ("status.HTTP_502_BAD_GATEWAY", "http/502"),
        // Names that libraries give.
        ("14 UNAVAILABLE", "grpc/14"),
        ("UNAVAILABLE (14)", "grpc/14"),
        ("5 NOT_FOUND", "grpc/5"),
        ("404 Not Found", "http/404"),
        ("522 Connection timed out", "http/522"),
        ("Unavailable", "grpc/14"),
        ("DEADLINE_EXCEEDED", "grpc/4"),
        ("DeadlineExceeded", "grpc/4"),
        ("deadline exceeded", "grpc/4"),
        ("StatusCode.UNAVAILABLE", "grpc/14"),
        ("StatusCode.NOT_FOUND", "grpc/5"),
        ("grpc.StatusCode.UNAVAILABLE", "grpc/14"),
        ("codes.Unavailable", "grpc/14"),
        ("codes.NotFound", "grpc/5"),
        ("Status.Code.NOT_FOUND", "grpc/5"),
        ("tonic::Code::NotFound", "grpc/5"),
        ("grpc::StatusCode::NOT_FOUND", "grpc/5"),
        ("GRPC_STATUS_UNAVAILABLE", "grpc/14"),
        ("rpc error: code = Unavailable", "grpc/14"),
        ("rpc error: code = NotFound", "grpc/5"),
        ("gRPC UNAVAILABLE: connection refused", "grpc/14"),
        ("io.grpc.StatusRuntimeException: DATA_LOSS: checksum", "grpc/15"),
        ("grpc-status: 14", "grpc/14"),
        ("gRPC error UNAVAILABLE", "grpc/14"),
        ("codes.Canceled", "grpc/1"),
        ("Grpc.Core.StatusCode.Unavailable", "grpc/14"),
        ("RpcException: StatusCode=\"Unavailable\"", "grpc/14"),
        // A message behind them.
        ("UNAVAILABLE: connection refused", "grpc/14"),
        ("Error: 14 UNAVAILABLE: No connection established", "grpc/14"),
        ("14 UNAVAILABLE: connect to 127.0.0.1:50051 failed", "grpc/14"),
        ("rpc error: code = Unavailable desc = dial tcp 127.0.0.1:8080: connection refused", "grpc/14"),
        ("status = StatusCode.UNAVAILABLE, details = \"no route\"", "grpc/14"),
        ("Status { code: Unavailable, message: \"no route\" }", "grpc/14"),
        ("status: Unavailable, message: \"no route\"", "grpc/14"),
        // Names that libraries give to HTTP's, and earlier documents gave.
        ("HttpStatus.SC_BAD_GATEWAY", "http/502"),
        ("unprocessable entity", "http/422"),
        ("413 Request Entity Too Large", "http/413"),
        ("Payload Too Large", "http/413"),
        ("302 Moved Temporarily", "http/302"),
        ("I’m a teapot", "http/418"),
        ("HttpStatus.NOT_FOUND", "http/404"),
        ("HTTPStatus.NOT_FOUND", "http/404"),
        ("http.StatusBadGateway", "http/502"),
        ("HttpStatusCode.BadGateway", "http/502"),
        ("bad gateway", "http/502"),
        ("Service Unavailable", "http/503"),
        ("HTTP service unavailable", "http/503"),
        ("HTTP Version Not Supported", "http/505"),
        // Both codes of a mail reply.
        ("550 5.7.26", "smtp-enhanced/5.7.26"),
        ("550-5.7.26", "smtp-enhanced/5.7.26"),
        ("550 #5.7.1", "smtp-enhanced/5.7.1"),
        ("550, (5.7.1)", "smtp-enhanced/5.7.1"),
        ("550 X.7.26", "smtp-enhanced/5.7.26"),
        ("450 4.2.0", "smtp-enhanced/4.2.0"),
        ("SMTP 550 5.7.26", "smtp-enhanced/5.7.26"),
        ("smtp/550-5.7.26", "smtp-enhanced/5.7.26"),
        ("599 5.7.1", "smtp-enhanced/5.7.1"),
        ("550 5.1.1 <bob@example.com>: Recipient address rejected", "smtp-enhanced/5.1.1"),
        // An enhanced code, with or without its protocol or the basic one's.
        ("5.7.1", "smtp-enhanced/5.7.1"),
        ("#5.7.1", "smtp-enhanced/5.7.1"),
        ("(5.7.1)", "smtp-enhanced/5.7.1"),
        ("\"5.7.1\".", "smtp-enhanced/5.7.1"),
        ("[5.7.1]", "smtp-enhanced/5.7.1"),
        ("<5.7.1>", "smtp-enhanced/5.7.1"),
        ("«5.7.1»،", "smtp-enhanced/5.7.1"),
        ("error 5.7.1", "smtp-enhanced/5.7.1"),
        ("خطأ ٥.٧.١", "smtp-enhanced/5.7.1"),
        ("smtp/5.7.1", "smtp-enhanced/5.7.1"),
        ("SMTP enhanced 5.7.1", "smtp-enhanced/5.7.1"),
        ("5.07.001", "smtp-enhanced/5.7.1"),
        // Other scripts, and what copying brings along.
        ("SMTP ٥٢١", "smtp/521"),
        ("smtp/٥٢١", "smtp/521"),
        ("SMTP ۵۲۱", "smtp/521"),
        ("SMTP ५२१", "smtp/521"),
        ("٥٥٠ ٥٫٧٫٢٦", "smtp-enhanced/5.7.26"),
        ("ＨＴＴＰ／１．１　５０３", "http/503"),
        ("ＳＭＴＰ５２１", "smtp/521"),
        ("SMTP٢١١", "smtp/211"),
        ("smtp-٢١١", "smtp/211"),
        ("HTTP/١٫١ ٥٠٣", "http/503"),
        ("١٤ UNAVAILABLE", "grpc/14"),
        ("٥٠٢ bad gateway", "http/502"),
        ("خطأ HTTP ٥٠٣", "http/503"),
        ("٥٥٠-٥.٧.٢٦", "smtp-enhanced/5.7.26"),
        ("۵۵۰ ۵٫۷٫۲۶", "smtp-enhanced/5.7.26"),
        ("५५० ५.७.२६", "smtp-enhanced/5.7.26"),
        ("\u{2068}SMTP 521\u{2069}", "smtp/521"),
        ("\u{200f}SMTP\u{a0}521\u{200f}", "smtp/521"),
        ("s\u{200b}mtp/5\u{ad}21\u{feff}", "smtp/521"),
        ("smtp\u{2011}521", "smtp/521"),
        ("“smtp/521”", "smtp/521"),
        ("`smtp/521`,", "smtp/521"),
    ] {
        assert_eq!(id(&TREE.catalog, text), found, "{text:?}");
    }
}

#[test]
fn protocols_of_every_form_are_found_as_people_write_them() {
    for (text, found) in [
        ("TLSalert 40", "tls-alert/handshake_failure"),
        ("TLS alert 40 (handshake failure)", "tls-alert/handshake_failure"),
        ("tls alert: handshake failure (40)", "tls-alert/handshake_failure"),
        ("handshake_failure", "tls-alert/handshake_failure"),
        ("handshake failure", "tls-alert/handshake_failure"),
        ("IMAP over-quota", "imap/OVERQUOTA"),
        ("imap/read_only", "imap/READ-ONLY"),
        ("42p01", "sqlstate/42P01"),
        ("SQLSTATE[42P01]", "sqlstate/42P01"),
        ("SQLSTATE 40001", "sqlstate/40001"),
        ("MQTT0x87", "mqtt5/0x87"),
        ("MQTT ٠x٨٧", "mqtt5/0x87"),
        ("MQTT 5.0 reason code 0x87 (Not authorized)", "mqtt5/0x87"),
        ("websocket 1006", "websocket/1006"),
        ("WebSocket close code: 1006", "websocket/1006"),
        ("web socket 3000–3999", "websocket/3000-3999"),
        ("Acme5.1.2", "vendor-status/5.1.2"),
        ("NXDOMAIN", "dns-rcode/NXDOMAIN"),
        ("SIP/2.0 486 Busy Here", "sip/486"),
    ] {
        assert_eq!(id(&MANY.catalog, text), found, "{text:?}");
    }
}

#[test]
fn what_stays_ambiguous_names_the_candidates() {
    for (text, kind, candidates) in [
        ("521", "no protocol", &["ftp/521", "http/521", "smtp/521"][..]),
        ("٥٢١", "no protocol", &["ftp/521", "http/521", "smtp/521"]),
        ("error 521", "no protocol", &["ftp/521", "http/521", "smtp/521"]),
        ("خطأ ٥٢١", "no protocol", &["ftp/521", "http/521", "smtp/521"]),
        ("521.", "no protocol", &["ftp/521", "http/521", "smtp/521"]),
        ("550.", "no protocol", &["ftp/550", "smtp/550"]),
        ("٥٥٠.", "no protocol", &["ftp/550", "smtp/550"]),
        ("رمز الحالة ٥٠٣", "no protocol", &["ftp/503", "http/503", "sip/503", "smtp/503"]),
        ("521 (code: not found)", "no protocol", &["ftp/521", "http/521", "smtp/521"]),
        ("NOT_FOUND: no such user", "no protocol", &["grpc/5", "http/404"]),
        ("StatusCode 404", "no protocol", &["http/404", "sip/404"]),
        ("not found", "no protocol", &["grpc/5", "http/404"]),
        ("OK", "no protocol", &["grpc/0", "http/200"]),
        ("DEADLINE", "no protocol", &["grpc/4", "sip/603"]),
        ("UNAVAILABEL", "no protocol", &["grpc/14"]),
        ("Connection timed out", "no protocol", &["http/522"]),
        ("1006", "no protocol", &["websocket/1006"]),
        ("599999", "no protocol", &[]),
        ("hello", "no protocol", &[]),
        ("smtp/521 smtp/550", "malformed", &["smtp/521", "ftp/550", "smtp/550"]),
        (
            "14 UNAVAILABLE, 5 NOT_FOUND",
            "malformed",
            &["dns-ede/14", "grpc/14", "dns-ede/5", "dns-rcode/REFUSED", "grpc/5"],
        ),
        ("UNAVAILABLE: try again in 5 seconds", "malformed", &["grpc/14", "dns-ede/5", "dns-rcode/REFUSED", "grpc/5"]),
        ("code \u{1b}[1m14", "malformed", &[]),
        ("450 5.1.1", "malformed", &["smtp/450", "smtp-enhanced/5.1.1"]),
        ("550 5.9.1", "malformed", &["smtp/550"]),
        ("HTTP 404 Forbidden", "malformed", &["http/404", "http/403"]),
        ("smtp/5/2/1", "malformed", &[]),
        ("521/smtp x", "no protocol", &["ftp/521", "http/521", "smtp/521"]),
        ("https://example.com/404", "malformed", &["http/404"]),
        ("grpc retry after 5 seconds", "malformed", &["grpc/5"]),
        ("err521", "no protocol", &["ftp/521", "http/521", "smtp/521"]),
        ("HTTP/1.1", "malformed", &[]),
        ("smtp", "malformed", &[]),
        ("smtp/", "malformed", &[]),
        ("/", "malformed", &[]),
        ("mailbox full of mail", "malformed", &[]),
        ("", "empty", &[]),
        (" \u{2068}\u{2069}\u{200b} ", "empty", &[]),
        ("stmp/521", "unknown protocol", &["smtp"]),
        ("stmp 521", "unknown protocol", &["smtp"]),
        ("stmp521", "unknown protocol", &["smtp"]),
        ("htttp:404", "unknown protocol", &["http"]),
        ("بريد/٥٢١", "unknown protocol", &[]),
        ("acme2/5.7.1", "unknown protocol", &[]),
        ("smtp/5211", "unknown code", &["smtp/521", "smtp/511"]),
        ("smtp/599", "unknown code", &[]),
        ("smtp/55", "unknown code", &["smtp/555", "smtp/550", "smtp/551"]),
        ("SMTP hello", "unknown code", &[]),
        ("grpc/DEADLINE", "unknown code", &["grpc/4"]),
        ("http bad gatway", "unknown code", &["http/502"]),
        ("5.1", "outside form", &[]),
        ("6.1.1", "outside form", &[]),
        ("smtp-enhanced/hello", "outside form", &[]),
    ] {
        let (told, named) = refusal(&TREE.catalog, text);
        assert_eq!(
            (told, named.iter().map(String::as_str).collect::<Vec<_>>()),
            (kind, candidates.to_vec()),
            "{text:?}"
        );
    }
    assert_eq!(refusal(&MANY.catalog, "503").1, ["ftp/503", "http/503", "rtsp/503", "sip/503", "smtp/503"]);
    assert_eq!(refusal(&MANY.catalog, "0x87").1, ["mqtt5/0x87"]);
    assert_eq!(refusal(&MANY.catalog, "3500").1, ["sockjs/3000-3999", "websocket/3000-3999"]);
    // 404 is 0x194, which QUIC has in a range.
    assert_eq!(refusal(&MANY.catalog, "404").1, ["http/404", "sip/404"]);
}

#[test]
fn what_answers_for_another_value_says_so() {
    for (text, found, asked, reason) in [
        ("550 5.7.999", "smtp-enhanced/5.7.0", "5.7.999", FallbackReason::UnregisteredDetail),
        ("X.7.26", "smtp-enhanced/5.7.26", "X.7.26", FallbackReason::NoClass),
        (
            "Bad destination mailbox address",
            "smtp-enhanced/5.1.1",
            "Bad destination mailbox address",
            FallbackReason::NoClass,
        ),
    ] {
        let answer = TREE.catalog.find(text).expect(text);
        assert_eq!(answer.code.id.to_string(), found, "{text}");
        let fallback = answer.fallback.expect(text);
        assert_eq!((fallback.asked.as_str(), fallback.reason), (asked, reason), "{text}");
    }
}

/// The classes of a three-digit protocol follow from the first digit.
#[test]
fn a_number_is_near_its_own_class_only() {
    let mut seen = 0;
    for protocol in MANY.catalog.protocols() {
        if protocol.form != (ValueForm::Number { base: 10, width: 3 }) {
            continue;
        }
        for value in (0..1000).map(|number| format!("{number:03}")) {
            let text = format!("{}/{value}", protocol.id);
            let Err(FindError::UnknownCode { suggestions, .. }) = MANY.catalog.find(&text) else { continue };
            assert!(suggestions.len() <= book::catalog::MAX_SUGGESTIONS, "{text}");
            for near in &suggestions {
                assert_eq!(near.protocol, protocol.id, "{text}");
                let wrong = near.value.bytes().zip(value.bytes()).filter(|(one, other)| one != other).count();
                let is_exchanged = wrong == 2 && near.value.as_bytes()[1] == value.as_bytes()[2];
                assert!(near.value.starts_with(&value[..1]) && (wrong == 1 || is_exchanged), "{text}: {near}");
                seen += 1;
            }
        }
    }
    assert!(seen > 500, "{seen}");
}

/// How a code is called: everything that is printed of it.
fn printed(protocol: &Protocol, code: &Code) -> HashSet<String> {
    let mut printed = HashSet::from([code.id.to_string(), code.label.clone()]);
    let names = [&protocol.id, &protocol.label].into_iter().chain(&protocol.names);
    let number = code.number.map(|number| number.to_string());
    let called = || [Some(&*code.id.value), code.symbol.as_deref(), number.as_deref()].into_iter().flatten();
    for name in names.filter(|name| !name.is_empty()) {
        printed.extend(called().map(|called| format!("{name} {called}")));
        printed.extend(code.phrase.iter().map(|phrase| format!("{name} {} {phrase}", code.id.value)));
    }
    printed
}

#[test]
fn what_is_printed_can_be_typed_back() {
    // Two codes each have one of these numbers, and one of the two is preferred.
    let shared = |protocol: &str, text: &str| {
        protocol.ends_with("-rcode") && matches!(text.rsplit(' ').next(), Some("0" | "9" | "16"))
    };
    for codebook in [&TREE, &MANY] {
        for protocol in codebook.catalog.protocols() {
            for code in &protocol.codes {
                let typed = printed(protocol, code);
                for text in typed.iter().filter(|text| !shared(&protocol.id, text)) {
                    assert_eq!(id(&codebook.catalog, text), code.id.to_string(), "{text:?}");
                }
            }
        }
    }
}

/// Headings of pages, with their isolates.
#[test]
fn titles_can_be_pasted() {
    for language in TREE.texts.languages().list() {
        let words = TREE.texts.words(language, Style::default());
        for code in TREE.catalog.codes() {
            let title = words.code_with_title(&code.label, &words.title(code, &TREE.catalog));
            assert_eq!(id(&TREE.catalog, &title), code.id.to_string(), "{title:?}");
        }
    }
}

/// An example is a reply, and the explainer's. Typed as an id, it is a code that the explainer reads in it, or refused.
#[test]
fn examples_lead_to_codes_in_them() {
    let words = MANY.texts.words(MANY.texts.languages().default_language(), Style::default());
    let mut found = 0;
    for example in MANY.catalog.codes().flat_map(|code| &code.examples) {
        let Ok(typed) = MANY.catalog.find(example) else { continue };
        found += 1;
        let request = proto::ExplainReplyRequest::of(example.as_str());
        let facts = explanation::reply(&MANY, &words, &request).expect("an answer").explanation.expect("facts");
        let read: Vec<String> = facts.readings.into_iter().map(|reading| reading.code_id).collect();
        assert!(read.contains(&typed.code.id.to_string()), "{example}: {}, but {read:?}", typed.code.id);
    }
    assert!(found > 100, "{found}");
}

proptest! {
    #[test]
    fn any_text_is_found_or_refused(text in any::<String>()) {
        let _ = MANY.catalog.find(&text);
    }

    /// Junk around digits and names: whatever it is, it does not panic, and what is found stands in the text.
    #[test]
    fn junk_around_digits_is_harmless(
        parts in prop::collection::vec(
            prop_oneof![
                Just("smtp".to_owned()), Just("HTTP/2".to_owned()), Just("521".to_owned()), Just("5.7.1".to_owned()),
                Just("٥٢١".to_owned()), Just("StatusCode.".to_owned()), Just("UNAVAILABLE".to_owned()),
                Just("0x".to_owned()), Just("X.".to_owned()), Just("-".to_owned()), Just("/".to_owned()),
                "\\PC{0,3}", "[\u{200b}-\u{200f}\u{2066}-\u{2069}\u{61c} .:/#()-]{0,3}", "\\p{Nd}{1,4}",
            ],
            0..8,
        )
    ) {
        let text = parts.concat();
        if let Err(error) = answer::find(&MANY.catalog, "id", &text) {
            let words = MANY.texts.words(MANY.texts.languages().default_language(), Style::default());
            prop_assert!(!words.failure(&error).is_empty());
        }
    }

    /// Isolates, marks and quotes around an id, in digits of another script, change nothing.
    #[test]
    fn what_surrounds_an_id_does_not_matter(
        at in any::<prop::sample::Index>(),
        before in "[\"'(\\[{<«“”#*\u{2066}-\u{2069}\u{200b}-\u{200f} ]{0,4}",
        behind in "[\"')\\]}>»“”.,;:!?؟،\u{2066}-\u{2069}\u{200b}-\u{200f} ]{0,4}",
    ) {
        let codes: Vec<&Code> = MANY.catalog.codes().collect();
        let code = at.get(&codes);
        let arabic: String = code.id.to_string().chars().map(|char| match char.to_digit(10) {
            Some(digit) => char::from_u32(0x660 + digit).expect("an Arabic digit"),
            None => char,
        }).collect();
        // The digits of the protocol's own name are as it writes them.
        let arabic = arabic.replacen(&arabic[..arabic.find('/').expect("a slash")], &code.id.protocol, 1);
        for text in [code.id.to_string(), code.label.clone(), arabic] {
            let text = format!("{before}{text}{behind}");
            let found = MANY.catalog.find(&text);
            prop_assert!(found.as_ref().is_ok_and(|found| found.code.id == code.id), "{:?}: {:?}", text, found);
        }
    }
}
