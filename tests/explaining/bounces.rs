//! Whole mails: whom they are about, what kind they are, and what of them is read.

use book::vocabulary::{Cause, Outcome, Suppression};
use codebook::explain::{Explanation, MailKind};

use super::support::explained;

/// A mail from a mail server.
fn mail(subject: &str, body: &str) -> String {
    format!(
        "From: MAILER-DAEMON@mx.example.com\nTo: sender@example.com\nSubject: {subject}\nDate: Mon, 1 Jan 2024 10:00:00 +0000\n\n{body}"
    )
}

fn by_recipient(text: &str) -> Vec<(String, Cause, Option<Suppression>)> {
    let recipients = explained(text).recipients.into_iter();
    recipients.map(|one| (one.address, one.verdict.cause, one.verdict.suppression)).collect()
}

#[test]
fn a_mail_that_is_pasted_with_empty_lines_before_it_is_one() {
    let report = "Content-Type: multipart/report; boundary=\"b\"\n\n--b\nContent-Transfer-Encoding: base64\n\n\
        NTUwIDUuMS4xIDxhbm5hQGV4YW1wbGUub3JnPjogVXNlciB1bmtub3du\n\n--b--\n";
    let text = format!("From: MAILER-DAEMON@mx.example.com\nTo: me@example.com\nSubject: Undelivered Mail\n{report}");
    for before in ["", "\n\n\n", "\r\n \r\n", "   "] {
        let found = explained(&format!("{before}{text}"));
        assert_eq!(found.code.map(|code| code.id.to_string()).as_deref(), Some("smtp/550"), "{before:?}");
        assert_eq!(found.mail_kind, Some(MailKind::Bounce), "{before:?}");
    }
}

#[test]
fn each_recipient_of_a_bounce_has_its_own_verdict() {
    let full = "552 5.2.2 mailbox full";
    let unknown = "550 5.1.1 user unknown";
    for body in [
        format!(
            "<bo@example.org>: host mx.example.org said: {full}\n    (in reply to RCPT TO command)\n\n<anna@example.org>: host mx.example.org said: {unknown}\n"
        ),
        format!(
            "The following address(es) failed:\n\n  bo@example.org\n    SMTP error from remote mail server after RCPT TO:<bo@example.org>:\n    {full}\n  anna@example.org\n    {unknown}\n"
        ),
        format!(
            "Hi. This is the qmail-send program at mx.example.com.\n\n<bo@example.org>:\n192.0.2.1 does not like recipient.\nRemote host said: {full}\nGiving up on 192.0.2.1.\n\n<anna@example.org>:\nRemote host said: {unknown}\n"
        ),
        format!(
            "    the following list of recipients:\n\nbo@example.org: {full}\nanna@example.org: {unknown}\n\n    Below is a copy of the original message:\n"
        ),
        format!(
            "... while talking to mx.example.org.:\n>>> RCPT To:<bo@example.org>\n<<< {full}\n554 5.0.0 <bo@example.org>... Service unavailable\n>>> RCPT To:<anna@example.org>\n<<< {unknown}\n550 5.1.1 <anna@example.org>... User unknown\n"
        ),
    ] {
        let found = by_recipient(&mail("failure notice", &body));
        let expected = [
            ("bo@example.org".to_owned(), Cause::MailboxFull, Some(Suppression::AfterRepeats)),
            ("anna@example.org".to_owned(), Cause::MailboxUnknown, Some(Suppression::Yes)),
        ];
        assert_eq!(found, expected, "{body}");
    }
}

/// As a program copies it, without blank lines.
#[test]
fn each_recipient_of_an_exchange_page_has_its_own_verdict() {
    for (anna, bo) in [
        ("Anna Muster (anna@example.org)", "Bo Example (bo@example.org)"),
        ("anna@example.org", "bo@example.org"),
        (
            "Anna Muster (anna@example.org)<mailto:anna@example.org>",
            "Bo Example (bo@example.org)<mailto:bo@example.org>",
        ),
        ("'Anna Muster' <anna@example.org>", "Bo Example <bo@example.org>"),
    ] {
        let text = format!(
            "Undeliverable: News\nDelivery has failed to these recipients or groups:\n{anna}\nThe email address you entered couldn't be found. Please check the recipient's email address.\n{bo}\nThe recipient's mailbox is full and can't accept messages now. Please try resending your message later.\n"
        );
        let expected = [
            ("anna@example.org".to_owned(), Cause::MailboxUnknown, Some(Suppression::Yes)),
            ("bo@example.org".to_owned(), Cause::MailboxFull, Some(Suppression::AfterRepeats)),
        ];
        assert_eq!(by_recipient(&text), expected, "{text}");
    }
}

#[test]
fn what_a_report_leaves_open_the_prose_beside_it_says() {
    let text = "Subject: failure\nContent-Type: multipart/report; boundary=b\n\n--b\n\nlist of recipients:\n\nbo@example.org: 552 5.2.2 Mailbox full\nanna@example.org: 550 5.1.1 User unknown\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; bo@example.org\nAction: failed\nStatus: 5.0.0\n\nFinal-Recipient: rfc822; anna@example.org\nAction: failed\nStatus: 5.0.0\n\n--b--\n";
    let explanation = explained(text);
    let code = explanation.code.map(|code| code.id.to_string());
    assert_eq!((code.as_deref(), explanation.verdict.cause), (Some("smtp/552"), Cause::MailboxFull));
    let causes: Vec<Cause> = by_recipient(text).into_iter().map(|(_, cause, _)| cause).collect();
    assert_eq!(causes, [Cause::MailboxFull, Cause::MailboxUnknown]);
}

#[test]
fn the_gloss_of_a_status_counts_where_no_reply_stands_beside_it() {
    let paragraph =
        |address: &str, fields: &str| format!("Final-Recipient: rfc822; {address}\nAction: delayed\n{fields}\n\n");
    let text = paragraph("anna@a.example", "Status: 4.0.0 (a.example: host name lookup failure)")
        + &paragraph("bo@b.example", "Status: 4.0.0 (lookup failure)\nDiagnostic-Code: smtp; 452 mailbox full");
    let causes: Vec<Cause> = by_recipient(&text).into_iter().map(|(_, cause, _)| cause).collect();
    assert_eq!(causes, [Cause::NameLookupFailed, Cause::MailboxFull]);
}

#[test]
fn a_recipient_of_whom_nothing_is_said_shares_what_is_said_of_all() {
    let text = mail(
        "failure notice",
        "It failed permanently for:\n\n  anna@example.org\n  bo@example.org\n\nThe server said:\n550 5.7.1 Rejected as spam\n",
    );
    let causes: Vec<Cause> = by_recipient(&text).into_iter().map(|(_, cause, _)| cause).collect();
    assert_eq!(causes, [Cause::ContentRefused, Cause::ContentRefused]);
}

#[test]
fn the_kind_of_a_mail_is_told() {
    let report = |action: &str, status: &str| {
        format!(
            "From: a@example.com\nSubject: x\nContent-Type: multipart/report; boundary=b\n\n--b\n\nhello\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; a\n\nFinal-Recipient: rfc822; bo@example.org\nAction: {action}\nStatus: {status}\n--b--\n"
        )
    };
    let part = |kind: &str, body: &str| {
        format!(
            "From: a@example.com\nTo: b@example.com\nSubject: x\nContent-Type: multipart/report; boundary=b\n\n--b\n\nhello\n--b\nContent-Type: message/{kind}\n\n{body}\n--b--\n"
        )
    };
    let answer = |header: &str| {
        format!("From: bo@example.org\nTo: a@example.com\n{header}\n\nI am away. Your mailbox is full of spam.\n")
    };
    for (text, kind) in [
        (report("failed", "5.1.1"), MailKind::Bounce),
        (report("delayed", "4.4.1"), MailKind::Delay),
        (report("delivered", "2.0.0"), MailKind::Receipt),
        (mail("Undelivered Mail Returned to Sender", "Sorry.\n"), MailKind::Bounce),
        (mail("Warning: could not send message for past 4 hours", "It will be retried.\n"), MailKind::Delay),
        (part("feedback-report", "Feedback-Type: abuse\nVersion: 1\n"), MailKind::Complaint),
        (part("feedback-report", "Feedback-Type: not-spam\nVersion: 1\n"), MailKind::Other),
        (
            part("disposition-notification", "Disposition: manual-action/MDN-sent-manually; displayed\n"),
            MailKind::Receipt,
        ),
        (mail("complaint about message from 192.0.2.1", "spf=none\n"), MailKind::Complaint),
        (answer("Subject: lunch\nAuto-Submitted: auto-replied"), MailKind::AutoReply),
        (answer("Subject: Out of office: lunch"), MailKind::AutoReply),
        (answer("Subject: Please confirm your message"), MailKind::Challenge),
        (answer("Subject: lunch"), MailKind::Other),
        // A null reverse-path, and a sender that is a mail server by its name alone.
        (answer("Subject: lunch\nReturn-Path: <>"), MailKind::AutoReply),
        (
            "Return-Path: <>\nFrom: bo@example.org\nTo: a@example.com\nSubject: x\n\n550 5.1.1 no\n".to_owned(),
            MailKind::Bounce,
        ),
        (
            "From: Mailer Daemon <x@example.org>\nTo: a@example.com\nSubject: x\n\nbo@example.net: Envelope expired\n"
                .to_owned(),
            MailKind::Bounce,
        ),
        (
            "From: \"Mail System\" <x@example.org>\nTo: a@example.com\nSubject: x\n\nSorry.\n".to_owned(),
            MailKind::Bounce,
        ),
    ] {
        assert_eq!(explained(&text).mail_kind, Some(kind), "{text}");
    }
    assert_eq!(explained("550 5.1.1 user unknown").mail_kind, None);
}

/// As mail programs show them, with the fields above them or without.
#[test]
fn receipts_challenges_and_complaints_are_told_by_what_is_shown() {
    let shown = |subject: &str, text: &str| {
        format!("From: bo@b.example\nSent: Monday\nTo: anna@a.example\nSubject: {subject}\n\n{text}\n")
    };
    for (text, kind, suppression) in [
        (shown("Read: plan", "Your message\n\n   To: bo\n   Subject: plan\n\nwas read on Monday."), MailKind::Receipt, Suppression::No),
        (shown("Gelesen: Plan", "Ihre Nachricht wurde am Montag gelesen."), MailKind::Receipt, Suppression::No),
        (shown("Lu : devis", "Votre message"), MailKind::Receipt, Suppression::No),
        (shown("已读: 计划", "您的邮件已被阅读"), MailKind::Receipt, Suppression::No),
        ("Your message was read on Monday, 4 March 2024 10:00:00.".to_owned(), MailKind::Receipt, Suppression::No),
        (
            "Note: This Return Receipt only acknowledges that the message was displayed on the recipient's computer.".to_owned(),
            MailKind::Receipt,
            Suppression::No,
        ),
        (
            "Hello,\nI am protecting myself from receiving junk mail. Just this once, click the link below so that your message can be delivered.".to_owned(),
            MailKind::Challenge,
            Suppression::No,
        ),
        (
            "The message you sent requires that you verify that you are a real live human being and not a spam source. Reply and your email reaches my inbox.".to_owned(),
            MailKind::Challenge,
            Suppression::No,
        ),
        ("This is an email abuse report for an email message from 192.0.2.1.".to_owned(), MailKind::Complaint, Suppression::Yes),
        (shown("[SpamCop (192.0.2.1) id:1] plan", "[ Offending message ]"), MailKind::Complaint, Suppression::Yes),
        ("[ SpamCop V5.3.0 ]\nThis message is brief for your comfort.".to_owned(), MailKind::Complaint, Suppression::Yes),
        (shown("Spam", "We have received a spam complaint about your newsletter."), MailKind::Complaint, Suppression::Yes),
        (shown("Re: plan", "Thank you for your email. I will get back to you as soon as I can."), MailKind::AutoReply, Suppression::No),
        (shown("Re: Plan", "Ich bin bis Montag nicht im Büro."), MailKind::AutoReply, Suppression::No),
    ] {
        let explanation = explained(&text);
        assert_eq!((explanation.mail_kind, explanation.verdict.suppression), (Some(kind), Some(suppression)), "{text}");
        let cause = if kind == MailKind::Complaint { Cause::Unknown } else { Cause::None };
        assert_eq!(explanation.verdict.cause, cause, "{text}");
    }
    for text in [
        shown("Please read: new terms", "We have new terms."),
        "Hi all,\n\nsome mails to my old address came back with \"mailbox unavailable\". Please send them once more.\n\nSee you\nAnna\n".to_owned(),
    ] {
        let explanation = explained(&text);
        assert_eq!((explanation.mail_kind, explanation.verdict.suppression), (Some(MailKind::Other), None), "{text}");
    }
    let page = explained("Verify that you are human\nChecking the connection to www.a.example\n");
    assert_eq!((page.mail_kind, page.verdict.suppression), (None, None));
    let asked = explained("Hello,\nwhat does 550 5.1.1 User unknown mean?\nThanks\n");
    assert_eq!((asked.mail_kind, asked.verdict.suppression), (None, Some(Suppression::Yes)));
}

/// As mail servers and services say it in the languages that reports are written in, with a header or without.
#[test]
fn a_mail_that_says_that_a_message_was_not_delivered_is_a_bounce() {
    for text in [
        "Your message to bo@b.example has been blocked.\n\nThe response from the remote server was:\nno thanks",
        "Uw bericht aan bo@b.example kan niet worden bezorgd.\nHet adres is niet gevonden.",
        "Ditt meddelande till bo@b.example kunde inte levereras.\nAdressen finns inte.",
        "Twoja wiadomość do bo@b.example nie mogła zostać dostarczona.\nSpróbuj później.",
        "Vaši zprávu nelze doručit příjemci bo@b.example.\nZkuste to později.",
        "Su mensaje para bo@b.example no pudo ser entregado.\nGracias.",
        "Il messaggio per bo@b.example non è stato recapitato.\nGrazie.",
        "Ваше письмо для bo@b.example не было доставлено.\nИзвините.",
        "您的邮件被退回\n无法发送到bo@b.example",
        "送信したメールは bo@b.example に配信できませんでした。\n以上",
        "메시지를 bo@b.example 님에게 전달할 수 없습니다.\n감사합니다",
        "Το μήνυμά σας δεν παραδόθηκε στον bo@b.example\nΕυχαριστούμε",
        "ההודעה שלך לא נמסרה אל bo@b.example\nתודה",
        "Your message did not reach bo@b.example.\nWe are sorry.",
        "We could not deliver your message to bo@b.example.\nWe are sorry.",
    ] {
        assert_eq!(explained(text).mail_kind, Some(MailKind::Bounce), "{text}");
        let mail = format!("From: system@b.example\nTo: anna@a.example\nSubject: x\n\n{text}\n");
        assert_eq!(explained(&mail).mail_kind, Some(MailKind::Bounce), "{mail}");
    }
    for text in [
        "Ihr Paket konnte nicht zugestellt werden.\nNiemand war zu Hause.",
        "Your mailbox is full.\nSeveral incoming messages could not be delivered.",
        "Your parcel could not be delivered.\nNobody was at home.",
    ] {
        let mail = format!("From: shop@b.example\nTo: anna@a.example\nSubject: x\n\n{text}\n");
        assert_eq!(explained(&mail).mail_kind, Some(MailKind::Other), "{mail}");
    }
}

#[test]
fn a_report_about_many_messages_is_about_no_address() {
    let mail = |subject: &str, body: &str| {
        format!(
            "From: reports@b.example\nTo: anna@a.example\nSubject: {subject}\nDate: Mon, 1 Jan 2024 10:00:00 +0000\n\n{body}\n"
        )
    };
    for text in [
        mail("Report Domain: a.example Submitter: b.example Report-ID: <1@b.example>", "certificate has expired"),
        mail("x", "This is an aggregate TLS report from b.example. STARTTLS is required."),
        mail("DMARC aggregate report", "dkim=fail spf=fail"),
        "{\"organization-name\":\"B\",\"date-range\":{\"start-datetime\":\"2024-01-01T00:00:00Z\"},\"policies\":[{\"failure-details\":[{\"result-type\":\"certificate-expired\"}]}]}".to_owned(),
        "<feedback>\n<report_metadata>\n<org_name>b.example</org_name>\n</report_metadata>\n<policy_evaluated><disposition>reject</disposition></policy_evaluated></feedback>".to_owned(),
    ] {
        let Explanation { mail_kind, verdict, .. } = explained(&text);
        assert_eq!((mail_kind, verdict.cause, verdict.outcome), (Some(MailKind::Other), Cause::Unknown, None), "{text}");
        assert_eq!((verdict.retry, verdict.suppression), (None, None), "{text}");
    }
    let returned =
        mail("Undelivered: Report Domain: a.example Submitter: b.example", "Your message could not be delivered.");
    assert_eq!(explained(&returned).mail_kind, Some(MailKind::Bounce));
}

#[test]
fn a_complaint_takes_the_address_off_and_an_answer_does_not() {
    let complaint = mail("complaint about message from 192.0.2.1", "550 5.7.1 spf=fail\n");
    let verdict = explained(&complaint).verdict;
    assert_eq!((verdict.suppression, verdict.outcome), (Some(Suppression::Yes), None));
    let answer =
        "From: bo@example.org\nTo: a@example.com\nSubject: x\nAuto-Submitted: auto-replied\n\n550 user unknown\n";
    let verdict = explained(answer).verdict;
    assert_eq!((verdict.suppression, verdict.outcome), (Some(Suppression::No), Some(Outcome::Success)));
}

#[test]
fn a_bounce_is_final_and_a_warning_is_not() {
    let final_one =
        mail("Delivery Status Notification (Failure)", "The server did not accept our requests to connect.\n");
    let warning =
        mail("Delivery Status Notification (Delay)", "Delivery has been delayed: 421 4.4.2 Connection timed out\n");
    for (text, outcome) in [(final_one, Outcome::PermanentFailure), (warning, Outcome::TransientFailure)] {
        let verdict = explained(&text).verdict;
        assert_eq!((verdict.outcome, verdict.suppression), (Some(outcome), Some(Suppression::AfterRepeats)), "{text}");
    }
    for text in [
        "postfix/smtp[1]: 4A: to=<a@example.com>, dsn=4.0.0, status=deferred (host mx.example.com[192.0.2.1] refused to talk to me: 554 No SMTP service, bad DNS PTR resource record)",
        "2030-01-01 00:00:00 1aAaaa-0001Aa-Aa == a@example.net R=r T=t defer (-44): SMTP error from remote mail server after RCPT TO:<a@example.net>: 550 5.1.1 user unknown",
        "Action: delayed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown",
    ] {
        let verdict = explained(text).verdict;
        assert_eq!(verdict.outcome, Some(Outcome::TransientFailure), "{text}");
        assert_ne!(verdict.suppression, Some(Suppression::Yes), "{text}");
    }
    assert_eq!(explained("400 4.4.7 Message delayed").verdict.outcome, Some(Outcome::TransientFailure));
}

#[test]
fn a_report_that_a_mail_program_shows_names_its_recipient() {
    for (text, address) in [
        (
            "From: postmaster@a.example\nSubject: Undeliverable: News\n\nYour message to anna@b.example couldn't be delivered.\n",
            "anna@b.example",
        ),
        (
            "Von: postmaster@a.example\nAn: bo@a.example\nBetreff: Unzustellbar\n\nIhre Nachricht an anna@b.example konnte nicht zugestellt werden.\n",
            "anna@b.example",
        ),
        (
            "> I'm sorry to have to inform you that your message could not\n> be delivered to one or more recipients.\n>\n> <anna@b.example>: Host not found\n",
            "anna@b.example",
        ),
        (
            "This report relates to a message you sent with the following header fields:\n\n  Message-id: <1@a.example>\n  To: anna@b.example\n\nYour message cannot be delivered to the following recipients:\n\n  Recipient address: anna@b.example\n  Diagnostic code: smtp;550 5.1.1 no such user\n",
            "anna@b.example",
        ),
    ] {
        let explanation = explained(text);
        assert_eq!(explanation.mail_kind, Some(MailKind::Bounce), "{text}");
        let named: Vec<&str> = explanation.recipients.iter().map(|one| one.address.as_str()).collect();
        assert_eq!(named, [address], "{text}");
    }
}

#[test]
fn the_header_that_a_mail_program_shows_is_known_in_every_language() {
    for text in [
        "Von: postmaster@a.example\nGesendet: Montag\nAn: bo@a.example\nBetreff: Unzustellbar\n\nIhre Nachricht an anna@b.example konnte nicht zugestellt werden.\n",
        "Gönderen: postmaster@a.example\nKime: bo@a.example\nKonu: Teslim\n\nanna@b.example adresine mesaj teslim edilemedi.\n",
        "差出人: postmaster@a.example\n宛先: bo@a.example\n件名： 配信不能\n\nanna@b.example に配信できませんでした\n",
    ] {
        let explanation = explained(text);
        let named: Vec<&str> = explanation.recipients.iter().map(|one| one.address.as_str()).collect();
        assert_eq!((explanation.mail_kind, &named[..]), (Some(MailKind::Bounce), &["anna@b.example"][..]), "{text}");
    }
    let call = "From: <sip:bo@a.example>\nCSeq: 1 INVITE\nSubject: failure notice\n";
    assert_eq!(explained(call).mail_kind, None);
}

#[test]
fn an_alias_is_told_apart_by_the_addresses_behind_it() {
    let paragraph = |last: &str, status: &str| {
        format!(
            "Final-Recipient: rfc822; {last}\nOriginal-Recipient: rfc822;all@a.example\nAction: failed\nStatus: {status}\n\n"
        )
    };
    let report = paragraph("anna@b.example", "5.1.1") + &paragraph("bo@c.example", "5.2.2");
    let named: Vec<String> = explained(&report).recipients.into_iter().map(|one| one.address).collect();
    assert_eq!(named, ["anna@b.example", "bo@c.example"]);
    let one = paragraph("anna@b.example", "5.1.1");
    assert_eq!(explained(&one).recipients[0].address, "all@a.example", "as its sender knows it");
}

#[test]
fn an_answer_from_a_mailbox_that_is_closed_strikes_it_off() {
    let answer = |text: &str| {
        format!("From: anna@a.example\nTo: bo@b.example\nSubject: Re: News\nAuto-Submitted: auto-replied\n\n{text}\n")
    };
    let closed = explained(&answer("This mailbox is no longer in use. Write to bo@a.example.")).verdict;
    assert_eq!((closed.cause, closed.suppression), (Cause::MailboxDisabled, Some(Suppression::Yes)));
    let away = explained(&answer("I am out of the office until Monday.")).verdict;
    assert_eq!((away.cause, away.suppression), (Cause::None, Some(Suppression::No)));
}

#[test]
fn a_parcel_that_was_not_delivered_is_no_bounce() {
    let text = "From: no-reply@parcel.example\nTo: anna@a.example\nSubject: Delivery failed\n\nNobody was at home, so your parcel is returned to sender. This mailbox is not monitored.\n";
    let explanation = explained(text);
    assert_eq!((explanation.mail_kind, explanation.verdict.suppression), (Some(MailKind::Other), None));
}

#[test]
fn a_returned_message_is_not_read_whatever_introduces_it() {
    let text = mail(
        "Loop alert",
        "This message has come here before.\n\nThe mail as we received it:\n\n   Received: from mx.example.com (using TLSv1.2)\n   Subject: must use encryption\n\n550 user unknown\n",
    );
    let explanation = explained(&text);
    assert_eq!((explanation.verdict.cause, explanation.code.is_none()), (Cause::Loop, true));
}

#[test]
fn who_is_meant_depends_on_the_step() {
    for (text, cause) in [
        (
            "SMTP error from remote mail server after MAIL FROM:<s@example.com> SIZE=1022:\n    553 5.1.0 example.com does not exist",
            Cause::SenderAddress,
        ),
        ("mailbox is full: retry timeout exceeded", Cause::MailboxFull),
        ("550 5.7.1 The account is locked for a short while", Cause::MailboxDisabled),
        ("554 5.7.1 Rejected as spam; if this is not spam, write to abuse", Cause::ContentRefused),
    ] {
        let verdict = explained(text).verdict;
        assert_eq!(verdict.cause, cause, "{text}");
        assert_ne!(verdict.suppression, Some(Suppression::Yes), "{text}");
    }
}

#[test]
fn a_report_or_warning_of_one_recipient_does_not_speak_for_another() {
    let text = "Subject: x\nContent-Type: multipart/report; boundary=b\n\n--b\n\nhello\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; a\n\nFinal-Recipient: rfc822; bo@example.org\nAction: delivered\nStatus: 2.0.0\n\nFinal-Recipient: rfc822; cy@example.org\nAction: delayed\nStatus: 4.2.2\nDiagnostic-Code: smtp; 452 4.2.2 Mailbox full\n\nFinal-Recipient: rfc822; anna@example.org\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n--b--\n";
    let explanation = explained(text);
    assert_eq!((explanation.mail_kind, explanation.verdict.cause), (Some(MailKind::Bounce), Cause::MailboxUnknown));
    let outcomes: Vec<Option<Outcome>> = explanation.recipients.iter().map(|one| one.verdict.outcome).collect();
    let expected = [Outcome::Success, Outcome::TransientFailure, Outcome::PermanentFailure];
    assert_eq!(outcomes, expected.map(Some));
}

#[test]
fn the_words_of_an_html_bounce_are_read_without_its_tags() {
    let text = "From: postmaster@mx.example.com\nTo: a@example.com\nSubject: Undeliverable\nContent-Type: text/html; charset=utf-8\n\n<html><style>p { x: 554 }</style><p>It said:<br><b>450</b> Grey&#45;listed, try <i>again</i></p></html>\n";
    let explanation = explained(text);
    let code = explanation.code.map(|code| code.id.to_string());
    assert_eq!((code.as_deref(), explanation.verdict.outcome), (Some("smtp/450"), Some(Outcome::PermanentFailure)));
    assert_eq!(&text[explanation.readings[0].span.clone()], "450");
}
