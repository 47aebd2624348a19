//! Replies as they are met: what is read in them, and what follows.

use book::vocabulary::{Cause, Outcome, Retry, Subject, Suppression, Word as _};
use codebook::codebook::Codebook;
use codebook::explain::{ConflictKind, Question, ReadAs, WaitSource, explain};

use super::support::{DATA, codes, explained};

#[track_caller]
fn assert_codes(text: &str, code: &str, enhanced: &str) {
    assert_eq!(codes(&explained(text.as_bytes())), (code.to_owned(), enhanced.to_owned()), "{text}");
}

#[test]
fn codes_are_read_in_every_shape() {
    for (text, code, enhanced) in [
        ("550-5.1.1 no such\r\n550 5.1.1 user", "smtp/550", "smtp-enhanced/5.1.1"),
        ("Diagnostic-Code: smtp; 452 4.2.2 Mailbox full", "smtp/452", "smtp-enhanced/4.2.2"),
        ("Status: 5.7.26", "smtp-enhanced/5.7.26", ""),
        ("smtp;550 5.7.1 No", "smtp/550", "smtp-enhanced/5.7.1"),
        (
            "host mx.example.com[192.0.2.1] said: 554 5.7.1 <a@b.example>: Relay access denied (in reply to RCPT TO command)",
            "smtp/554",
            "smtp-enhanced/5.7.1",
        ),
        ("Remote host said: 553 sorry (#5.7.1)", "smtp/553", "smtp-enhanced/5.7.1"),
        ("sendmail[1]: x: to=<a@b.example>, dsn=5.1.1, stat=User unknown", "smtp-enhanced/5.1.1", ""),
        ("#550 5.1.10 RESOLVER.ADR.RecipientNotFound ##", "smtp/550", "smtp-enhanced/5.1.10"),
        (
            "421 4.1.1 <a@b.example>: unverified: host b.example said: 450 4.1.1 later",
            "smtp/421",
            "smtp-enhanced/4.1.1",
        ),
        // KumoMTA's log, MDaemon's, and notifications of services.
        (
            "{\"type\":\"Bounce\",\"response\":{\"code\":550,\"enhanced_code\":{\"class\":5,\"subject\":4,\"detail\":7},\"content\":\"no\"},\"recipient\":\"a@b.example\"}",
            "smtp/550",
            "smtp-enhanced/5.4.7",
        ),
        ("Mon 2024-01-01 10:00:00: <-- 550 no such user <a@b.example>", "smtp/550", ""),
        ("{\"event\":\"bounce\",\"email\":\"a@b.example\",\"reason\":\"552 mailbox full\"}", "smtp/552", ""),
        ("{\"raw_reason\": \"550-no such user\", \"rcpt_to\": \"a@b.example\"}", "smtp/550", ""),
        ("{\"detail\":\"550 <a@b.example> no such user\"}", "smtp/550", ""),
        ("HTTP/1.1 503 Service Unavailable", "http/503", ""),
        ("upstream prematurely closed: 504 Gateway Time-out", "http/504", ""),
        ("Request failed with status code 404", "http/404", ""),
        ("requests.exceptions.HTTPError: 403 Client Error: Forbidden", "http/403", ""),
        ("rpc error: code = Unavailable desc = transport is closing", "grpc/14", ""),
        ("rpc error: code = Unknown desc = unexpected HTTP status code received: 503", "grpc/2", ""),
        ("grpc-status: 14", "grpc/14", ""),
        ("StatusCode.UNAVAILABLE", "grpc/14", ""),
        ("Error: 5 NOT_FOUND: no such thing", "grpc/5", ""),
        ("io.grpc.StatusRuntimeException: DEADLINE_EXCEEDED: deadline exceeded after 1s", "grpc/4", ""),
        ("220 mx.example.com\n250 OK\n550 5.1.1 no\n221 bye", "smtp/550", "smtp-enhanced/5.1.1"),
    ] {
        assert_codes(text, code, enhanced);
    }
}

#[test]
fn what_is_no_code_is_not_read() {
    for text in [
        "the message took 550 ms and 250 recipients got it",
        "192.0.2.1 and 5.7.1.2, Postfix/2.5.1, version 5.1.0",
        "port 587",
        "from=<a@b.example>, size=550, nrcpt=1",
        "2001:db8::550",
        "",
    ] {
        assert!(explained(text.as_bytes()).readings.is_empty(), "{text}: {:?}", explained(text.as_bytes()).readings);
    }
}

#[test]
fn a_span_is_the_place_in_the_bytes() {
    let text = b"h\xe9! said: 550 5.1.1 user unknown";
    let explanation = explained(text);
    let spans: Vec<&[u8]> = explanation.readings.iter().map(|reading| &text[reading.span.clone()]).collect();
    assert_eq!(spans, [&b"550"[..], b"5.1.1"]);
    assert!(explanation.readings.iter().all(|reading| reading.decides));
    let words = explanation.evidence.iter().find(|one| text[one.span.clone()].starts_with(b"user"));
    assert_eq!(&text[words.expect("the words speak").span.clone()], b"user unknown");
}

#[test]
fn a_whole_bounce_is_read_by_its_report() {
    let mail = "From: MAILER-DAEMON@example.com\r\nTo: a@example.com\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
        --b\r\nContent-Type: text/plain\r\n\r\nSorry. 421 4.4.2 was tried.\r\n\r\n\
        --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; example.com\r\n\r\n\
        Final-Recipient: rfc822; full@example.org\r\nAction: failed\r\nStatus: 5.2.2\r\n\
        Diagnostic-Code: smtp; 552 5.2.2 The mailbox\r\n    is over quota\r\n\r\n\
        --b\r\nContent-Type: message/rfc822\r\n\r\nSubject: 554 5.7.1 viagra\r\n\r\nspam\r\n--b--\r\n";
    let explanation = explained(mail.as_bytes());
    assert_eq!(codes(&explanation), ("smtp/552".to_owned(), "smtp-enhanced/5.2.2".to_owned()));
    assert_eq!(explanation.verdict.cause, Cause::MailboxFull);
    assert!(explanation.readings.iter().any(|reading| reading.read_as == ReadAs::ReportField));
    assert!(explanation.readings.iter().all(|reading| reading.text != "554"));
    let decides = explanation.readings.iter().find(|reading| reading.decides).expect("a code decides");
    assert_eq!(&mail[decides.span.clone()], "552");
}

#[test]
fn code_and_enhanced_code_alone_give_a_verdict() {
    for (text, cause, outcome, retry) in [
        ("550 5.1.1", Cause::MailboxUnknown, Outcome::PermanentFailure, Retry::AfterChange),
        ("452 4.2.2", Cause::MailboxFull, Outcome::TransientFailure, Retry::AfterDelay),
        ("535 5.7.8", Cause::CredentialsRefused, Outcome::PermanentFailure, Retry::AfterChange),
        ("556 5.1.10", Cause::DomainNoMail, Outcome::PermanentFailure, Retry::Never),
        ("550 5.7.26", Cause::MessageAuthentication, Outcome::PermanentFailure, Retry::AfterChange),
        ("250 2.1.5", Cause::None, Outcome::Success, Retry::NotNeeded),
        ("HTTP/2 429", Cause::RateLimited, Outcome::TransientFailure, Retry::AfterDelay),
        (
            "grpc-status: 5, grpc-message: user 42 not found",
            Cause::ResourceMissing,
            Outcome::PermanentFailure,
            Retry::AfterChange,
        ),
        ("grpc-status: 16", Cause::CredentialsRefused, Outcome::PermanentFailure, Retry::AfterChange),
    ] {
        let verdict = explained(text.as_bytes()).verdict;
        assert_eq!((verdict.cause, verdict.outcome, verdict.retry), (cause, Some(outcome), Some(retry)), "{text}");
    }
}

#[test]
fn contradictions_are_named() {
    for (text, kind, outcome) in [
        ("550 4.2.1 no", ConflictKind::Classes, Outcome::PermanentFailure),
        ("450 4.1.1 <a@b.example> rate limit exceeded", ConflictKind::CodeAndWords, Outcome::TransientFailure),
        ("552 too many recipients (in reply to RCPT TO command)", ConflictKind::OutdatedUse, Outcome::TransientFailure),
        ("421 bye (in reply to end of DATA command)", ConflictKind::ClosedDuringData, Outcome::TransientFailure),
        ("Action: failed\nDiagnostic-Code: smtp; 450 4.2.0 later", ConflictKind::GivenUp, Outcome::PermanentFailure),
        (
            "dsn=4.0.0, status=deferred (host mx.example.com[192.0.2.1] refused to talk to me: 554 no PTR record)",
            ConflictKind::StillTrying,
            Outcome::TransientFailure,
        ),
        (
            "Action: delayed\nStatus: 4.0.0\nDiagnostic-Code: smtp; 550 5.7.1 no",
            ConflictKind::StillTrying,
            Outcome::TransientFailure,
        ),
        (
            "Status: 4.4.7\nDiagnostic-Code: smtp; 550 5.1.1 no",
            ConflictKind::StatusAndDiagnostic,
            Outcome::PermanentFailure,
        ),
    ] {
        let explanation = explained(text.as_bytes());
        assert!(
            explanation.conflicts.iter().any(|conflict| conflict.kind == kind),
            "{text}: {:?}",
            explanation.conflicts
        );
        assert_eq!(explanation.verdict.outcome, Some(outcome), "{text}");
        let is_followed = |kind| matches!(kind, ConflictKind::Classes | ConflictKind::StatusAndDiagnostic);
        let says_both = explanation.conflicts.iter().filter(|conflict| is_followed(conflict.kind)).count();
        assert_eq!(says_both, usize::from(is_followed(kind)), "{text}: {:?}", explanation.conflicts);
    }
    assert!(explained(b"550 5.1.1 user unknown").conflicts.is_empty());
    let deferred = b"dsn=4.2.0, status=deferred (host mx.example.com[192.0.2.1] said: 450 4.2.0 later)";
    assert!(explained(deferred).conflicts.is_empty());
}

#[test]
fn a_wait_comes_from_the_text_or_from_a_specification() {
    let asked = explained(b"451 4.7.1 Greylisted for 5 minutes").verdict.wait.expect("a wait");
    assert_eq!((asked.seconds, matches!(asked.source, WaitSource::Text(_))), (300, true));
    let said = explained(b"450 4.2.2 mailbox full").verdict.wait.expect("a wait");
    assert_eq!((said.seconds, matches!(said.source, WaitSource::Document(_))), (1800, true));
    assert_eq!(explained(b"550 5.1.1 user unknown, try again in 5 minutes").verdict.wait, None);
}

#[test]
fn hints_are_believed() {
    let question = Question {
        text: b"503 Service Unavailable",
        protocol: Some("smtp"),
        phase: Some("rcpt"),
        ..Default::default()
    };
    let explanation = explain(&DATA.catalog, &DATA.replies, &question);
    assert_eq!(codes(&explanation).0, "smtp/503");
    assert_eq!(explanation.phase.as_deref(), Some("rcpt"));
    for (text, protocol, code) in [("503", "http", "http/503"), ("14", "grpc", "grpc/14"), ("550", "smtp", "smtp/550")]
    {
        let question = Question { text: text.as_bytes(), protocol: Some(protocol), ..Default::default() };
        assert_eq!(codes(&explain(&DATA.catalog, &DATA.replies, &question)).0, code);
    }
    // Words about a mailbox say nothing of HTTP, and a step of a mail session nothing of gRPC.
    let question = Question { text: b"550 5.1.1 user unknown", protocol: Some("http"), ..Default::default() };
    assert_eq!(explain(&DATA.catalog, &DATA.replies, &question).verdict.suppression, None);
    let question = Question { text: b"grpc-status: 14", phase: Some("rcpt"), ..Default::default() };
    assert_eq!(explain(&DATA.catalog, &DATA.replies, &question).phase, None);
}

#[test]
fn each_recipient_of_a_report_has_its_own_words() {
    let report = "Final-Recipient: rfc822; a@x.example\nAction: failed\nStatus: 5.7.1\nDiagnostic-Code: smtp; 550 5.7.1 Message refused\n\n\
        Final-Recipient: rfc822; b@x.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n";
    let explanation = explained(report.as_bytes());
    assert_eq!((codes(&explanation).1.as_str(), explanation.recipients.len()), ("smtp-enhanced/5.7.1", 2));
    assert_ne!(explanation.verdict.cause, Cause::MailboxUnknown);
    let report = "Action: delayed\nDiagnostic-Code: smtp; 452 4.2.2 full\n\nAction: failed\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n";
    let explanation = explained(report.as_bytes());
    assert_eq!(codes(&explanation).0, "smtp/550");
    assert_eq!(explanation.verdict.outcome, Some(Outcome::PermanentFailure));
    assert!(explanation.conflicts.is_empty(), "{:?}", explanation.conflicts);
}

#[test]
fn a_session_tells_the_step() {
    let session = "MAIL FROM:<a@b.example>\n250 OK\nRCPT TO:<c@d.example>\n552 Too many recipients\n";
    let explanation = explained(session.as_bytes());
    assert_eq!(explanation.phase.as_deref(), Some("rcpt"));
    assert_eq!(explanation.verdict.outcome, Some(Outcome::TransientFailure));
    let session = "DATA\n354 go ahead\nSubject: x\n421 closing\n";
    let kinds: Vec<ConflictKind> = explained(session.as_bytes()).conflicts.iter().map(|one| one.kind).collect();
    assert_eq!(kinds, [ConflictKind::ClosedDuringData]);
}

/// What one field of JSON ends with and the next begins with are no phrase.
#[test]
fn fields_of_json_do_not_keep_each_other_quiet() {
    let verdict = explained(b"{\"error\":\"user unknown\",\"reason\":\"550 no\",\"email\":\"a@b.example\"}").verdict;
    assert_eq!((verdict.cause, verdict.suppression), (Cause::MailboxUnknown, Some(Suppression::Yes)));
}

#[test]
fn a_conversation_ends_with_what_its_last_line_says() {
    for (text, cause) in [
        ("SERVER -> CLIENT: 354 Go ahead\nConnection closed by foreign host.", Cause::Connection),
        (
            "SERVER -> CLIENT: 220 2.0.0 Ready to start TLS\nSMTP Error: Could not connect to SMTP host.",
            Cause::Connection,
        ),
        ("SMTP: could not connect to SMTP host, trying the next\nSERVER -> CLIENT: 250 2.0.0 OK", Cause::None),
    ] {
        assert_eq!(explained(text.as_bytes()).verdict.cause, cause, "{text}");
    }
}

#[test]
fn versions_are_no_codes() {
    for text in [
        "mail error in gems/mail-2.7.1/lib/mail/message.rb",
        "mail (2.7.1) lib/mail/network/delivery_methods/smtp.rb:109",
        "at /srv/node_modules/nodemailer@4.7.0/lib/mailer.js",
    ] {
        assert_eq!(codes(&explained(text.as_bytes())), (String::new(), String::new()), "{text}");
    }
    assert_eq!(codes(&explained(b"said: 550-5.7.1 no")).1, "smtp-enhanced/5.7.1");
}

#[test]
fn a_page_of_the_web_is_spoken_of_as_a_request() {
    for (text, subject) in [
        ("error code: 1015", Subject::Request),
        ("error code: 1020", Subject::Request),
        ("temporarily deferred", Subject::Message),
    ] {
        assert_eq!(explained(text.as_bytes()).subject, subject, "{text}");
    }
}

#[test]
fn a_program_that_gives_up_without_a_reason_tells_of_a_final_failure() {
    let text = "This is a permanent error; I've given up. Sorry it didn't work out.";
    let verdict = explained(text.as_bytes()).verdict;
    assert_eq!((verdict.cause, verdict.outcome), (Cause::Unknown, Some(Outcome::PermanentFailure)));
    assert_eq!(verdict.suppression, None, "whose address, it does not say");
}

/// What a rule is written for is what its own examples are explained by.
#[test]
fn every_example_gets_the_cause_of_its_rule() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for file in Codebook::embedded_sources().replies {
        let table: toml::Table = file.text.parse().expect("TOML");
        for rule in table.get("rule").and_then(toml::Value::as_array).into_iter().flatten() {
            // A hint yields to whatever says more.
            if matches!(rule["strength"].as_str(), Some("weak" | "fair")) {
                continue;
            }
            for line in rule["match"].as_array().into_iter().flatten().filter_map(toml::Value::as_str) {
                seen += 1;
                let explanation = explained(line.as_bytes());
                if Some(explanation.verdict.cause.word()) != rule["cause"].as_str() {
                    let why: Vec<String> =
                        explanation.evidence.iter().take(2).map(|one| format!("{:?}", one.source)).collect();
                    wrong.push(format!(
                        "{:?}: {line}\n    {:?} by {why:?}",
                        rule["id"].as_str(),
                        explanation.verdict.cause
                    ));
                }
            }
        }
    }
    assert!(seen > 500, "only {seen} examples");
    assert!(wrong.is_empty(), "{} of {seen}:\n{}", wrong.len(), wrong.join("\n"));
}
