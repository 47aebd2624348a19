//! What follows from a reply: who acts, and what becomes of the recipient's address.

use book::vocabulary::{Actor, Cause, Suppression};
use codebook::explain::{Confidence, Question, explain};

use super::support::{DATA, codes, explained};

#[test]
fn an_address_is_struck_off_only_where_it_is_at_fault() {
    let suppression = |text: &str| explained(text.as_bytes()).verdict.suppression;
    assert_eq!(suppression("550 5.1.1 user unknown"), Some(Suppression::Yes));
    assert_eq!(suppression("550 5.7.1 blocked using zen.spamhaus.org"), Some(Suppression::No));
    assert_eq!(suppression("501 5.1.3 Bad recipient address syntax"), Some(Suppression::Yes));
    assert_eq!(suppression("501 5.1.7 Bad sender address syntax"), Some(Suppression::No));
    assert_eq!(suppression("HTTP/1.1 404 Not Found"), None);
    assert_eq!(suppression("250 2.0.0 OK"), Some(Suppression::No));
}

/// As services report without a reason that they have given up an address.
#[test]
fn an_address_that_was_given_up_is_struck_off_without_a_cause() {
    for (text, cause, suppression) in [
        (
            "{\"event\":\"failed\",\"severity\":\"permanent\",\"recipient\":\"a@b.example\"}",
            Cause::Unknown,
            Suppression::Yes,
        ),
        (
            "{\"event\":\"failed\",\"severity\":\"permanent\",\"reason\":\"550 attachment refused\",\"recipient\":\"a@b.example\"}",
            Cause::ContentRefused,
            Suppression::No,
        ),
    ] {
        let verdict = explained(text.as_bytes()).verdict;
        assert_eq!((verdict.cause, verdict.suppression), (cause, Some(suppression)), "{text}");
        assert!(cause != Cause::Unknown || verdict.confidence == Confidence::Low, "{text}");
    }
}

/// Of a text about mail that holds no code.
#[test]
fn a_known_cause_without_a_code_has_its_advice() {
    for (text, cause, suppression) in [
        ("SMTP Error: Could not connect to SMTP host.", Cause::Connection, Suppression::No),
        ("SMTP -> ERROR: Failed to connect to server: Connection refused (111)", Cause::Connection, Suppression::No),
        ("SMTPエラー (-1): サーバーへの接続に失敗しました。", Cause::Connection, Suppression::No),
        ("SMTP: connect to smtp.example.com[192.0.2.1]:587: Connection timed out", Cause::Connection, Suppression::No),
        (
            "warning: connect to mx.example.com[192.0.2.1]:25: Connection timed out",
            Cause::Connection,
            Suppression::AfterRepeats,
        ),
        (
            "Domain a.example has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.",
            Cause::RateLimited,
            Suppression::No,
        ),
        (
            "1aBcDe-0001Ab-2C == anna@a.example R=dnslookup T=remote_smtp defer (113): No route to host",
            Cause::Connection,
            Suppression::AfterRepeats,
        ),
        (
            "nodemailer: connection timed out while sending to anna@a.example",
            Cause::Connection,
            Suppression::AfterRepeats,
        ),
        (
            "postfix: from=<bo@b.example>, connect to mx.a.example[192.0.2.1]:25: Connection refused",
            Cause::Connection,
            Suppression::AfterRepeats,
        ),
    ] {
        let verdict = explained(text.as_bytes()).verdict;
        assert_eq!((verdict.cause, verdict.suppression), (cause, Some(suppression)), "{text}");
    }
    for text in [
        "Could not send mail: redis: connection refused",
        "the mail worker met ECONNREFUSED",
        "psql: could not connect to server, mail stays in the queue: Connection refused",
        "Expected response code 250 but got code \"\", with message \"\"",
    ] {
        assert_eq!(explained(text.as_bytes()).verdict.suppression, None, "{text}");
    }
}

#[test]
fn a_doubt_about_the_address_is_of_the_words_that_have_it() {
    let doubtful = "SMTP fel: Följande mottagare är felaktig: anna@a.example: ";
    for (reply, suppression) in
        [("", Suppression::AfterRepeats), ("5.1.1 <anna@a.example>: User unknown", Suppression::Yes)]
    {
        let text = format!("{doubtful}{reply}");
        assert_eq!(explained(text.as_bytes()).verdict.suppression, Some(suppression), "{text}");
    }
}

#[test]
fn a_rule_may_say_who_acts() {
    for (text, actor) in [
        (
            "heroku[router]: at=error code=H10 desc=\"App crashed\" method=GET path=\"/\" status=503",
            Actor::AnsweringOperator,
        ),
        ("HTTP/1.1 503 Service Unavailable", Actor::UsuallyNobody),
    ] {
        let verdict = explained(text.as_bytes()).verdict;
        assert_eq!((verdict.cause, verdict.actor), (Cause::ServerFault, Some(actor)), "{text}");
    }
}

#[test]
fn a_failure_on_the_senders_own_side_is_not_the_recipients() {
    let log = |relay: &str, dsn: &str, state: &str| {
        format!("postfix/smtp[7]: 4A: to=<anna@a.example>, relay={relay}, delay=1, dsn={dsn}, status={state}")
    };
    for text in [
        log("127.0.0.1[127.0.0.1]:10024", "4.5.0", "deferred (host 127.0.0.1[127.0.0.1] said: 451 4.5.0 Error in processing)"),
        log("none", "4.3.0", "deferred (mail transport unavailable)"),
        log("none", "4.4.1", "deferred (connect to mx.b.example[private/lmtp]: No such file or directory)"),
        log("dovecot[172.18.0.3]:24", "4.3.0", "deferred (host dovecot[172.18.0.3] said: 451 4.3.0 Internal error occurred)"),
        log("none", "4.4.3", "deferred (Host or domain name not found. Name service error for name=dovecot type=A: Host not found, try again)"),
        log("none", "5.4.4", "bounced (Host or domain name not found. Name service error for name=dovecot type=A: Host not found)"),
        "NOQUEUE: reject: RCPT from mx.b.example[192.0.2.1]: 451 4.3.0 <anna@a.example>: Temporary lookup failure; from=<bo@b.example> to=<anna@a.example>".to_owned(),
        "dovecot: lmtp(anna@a.example): Error: Internal error occurred".to_owned(),
        "== anna@a.example R=local T=dovecot_lmtp defer (-1): Failed to connect to socket /run/lmtp: Connection refused".to_owned(),
    ] {
        let verdict = explained(text.as_bytes()).verdict;
        assert_eq!((verdict.suppression, verdict.actor), (Some(Suppression::No), Some(Actor::AskingOperator)), "{text}");
    }
    for (text, suppression) in [
        (
            log(
                "mx.b.example[private/lmtp]",
                "5.1.1",
                "bounced (host mx.b.example[private/lmtp] said: 550 5.1.1 User unknown)",
            ),
            Suppression::Yes,
        ),
        (
            log(
                "dovecot[172.18.0.3]:24",
                "4.2.2",
                "deferred (host dovecot[172.18.0.3] said: 452 4.2.2 Mailbox is full)",
            ),
            Suppression::AfterRepeats,
        ),
        (
            log(
                "mx.a.example[192.0.2.1]:25",
                "4.3.0",
                "deferred (host mx.a.example[192.0.2.1] said: 451 4.3.0 Temporary lookup failure)",
            ),
            Suppression::AfterRepeats,
        ),
        (
            log("none", "4.4.1", "deferred (connect to mx.a.example[192.0.2.1]:25: Connection timed out)"),
            Suppression::AfterRepeats,
        ),
        (
            log(
                "none",
                "5.4.4",
                "bounced (Host or domain name not found. Name service error for name=a.example type=A: Host not found)",
            ),
            Suppression::Yes,
        ),
    ] {
        assert_eq!(explained(text.as_bytes()).verdict.suppression, Some(suppression), "{text}");
    }
}

#[test]
fn another_protocol_gets_no_advice_of_mail() {
    let text = b"SIP/2.0 404 Not Found\r\nTo: <sip:bob@example.com>\r\n\r\nuser unknown, mailbox full";
    for (text, protocol, code, cause) in [
        (&text[..], None, "sip/404", Cause::CalleeUnknown),
        (text, Some("sip"), "sip/404", Cause::CalleeUnknown),
        (b"486", Some("sip"), "sip/486", Cause::CalleeBusy),
        (b"SIP/2.0 486 Busy Here", Some("sip"), "sip/486", Cause::CalleeBusy),
    ] {
        let question = Question { text, protocol, phase: Some("rcpt"), ..Default::default() };
        let explanation = explain(&DATA.catalog, &DATA.replies, &question);
        assert_eq!(codes(&explanation).0, code);
        let verdict = &explanation.verdict;
        assert_eq!((verdict.cause, verdict.suppression, explanation.phase.as_deref()), (cause, None, None));
    }
    // Neither does a text of it that holds no code.
    let question = Question { text: b"user unknown", protocol: Some("sip"), ..Default::default() };
    let verdict = explain(&DATA.catalog, &DATA.replies, &question).verdict;
    assert_eq!((verdict.cause, verdict.suppression), (Cause::Unknown, None));
}
