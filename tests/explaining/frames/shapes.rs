//! Bounces as mail servers write them, each around one reply.

/// A way in which mail servers, programs and logs pass a reply on.
pub(crate) struct Frame {
    pub(crate) name: &'static str,
    /// Puts a reply into it.
    pub(crate) around: fn(&str) -> String,
}

/// The header of every bounce here but for its subject.
const HEADER: &str = "From: Mail Delivery System <MAILER-DAEMON@mx.example.com>\nTo: sender@example.com\nDate: Mon, 1 Jan 2024 10:00:00 +0000\nMIME-Version: 1.0\n";

/// The returned message.
const ORIGINAL: &str =
    "From: sender@example.com\nTo: user@example.org\nSubject: hello\nMessage-ID: <2@example.com>\n\nhello\n";

const EXIM: &str = "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  user@example.org\n    host mx.example.org [192.0.2.1]\n    SMTP error from remote mail server after RCPT TO:<user@example.org>:\n    ";

const TRANSCRIPT: &str = "The original message was received at Mon, 1 Jan 2024 10:00:00 +0000\nfrom localhost [127.0.0.1]\n\n   ----- The following addresses had permanent fatal errors -----\n<user@example.org>\n    (reason: ";

const GMAIL: &str = "Delivery to the following recipient failed permanently:\n\n     user@example.org\n\nTechnical details of permanent failure:\nGoogle tried to deliver your message, but it was rejected by ";

/// Every shape.
pub(crate) const FRAMES: [Frame; 27] = [
    Frame { name: "Postfix", around: postfix },
    Frame {
        name: "Postfix, prose only",
        around: |reply| {
            plain("Undelivered Mail Returned to Sender", &postfix_prose(&folded(&format!("{HOST_SAID}{reply}"))))
        },
    },
    Frame { name: "Sendmail", around: |reply| sendmail(reply, "554 5.0.0 Service unavailable\n", &fields(reply)) },
    Frame {
        name: "Sendmail, what follows",
        around: |reply| {
            let rest = "550 5.1.1 <user@example.org>... User unknown\n<<< 503 5.0.0 Need RCPT (recipient)\n";
            sendmail(reply, rest, &fields(reply))
        },
    },
    Frame { name: "Sendmail, no diagnostic", around: |reply| sendmail(reply, "", &bare(reply)) },
    Frame { name: "Sendmail, long reply", around: sendmail_long },
    Frame { name: "Exim", around: |reply| report(&format!("{EXIM}{reply}\n"), &fields(reply)) },
    Frame {
        name: "Exim, plain",
        around: |reply| {
            let copy = "------ This is a copy of the message, including all the headers. ------";
            let body = format!("{EXIM}{reply}\n\n{copy}\n\n{ORIGINAL}");
            format!("X-Failed-Recipients: user@example.org\n{}", plain("Mail delivery failed", &body))
        },
    },
    Frame {
        name: "PowerMTA",
        around: |reply| {
            let fields = fields(reply).replacen("\nRemote-MTA", " (undefined status)\nRemote-MTA", 1);
            report("Hello, this is the mail server on mx.example.com.\n\n <user@example.org>\n", &fields)
        },
    },
    Frame {
        name: "qmail",
        around: |reply| {
            let body = format!(
                "Hi. This is the qmail-send program at mx.example.com.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<user@example.org>:\n192.0.2.1 does not like recipient.\nRemote host said: {reply}\nGiving up on 192.0.2.1.\n\n--- Below this line is a copy of the message.\n\n{ORIGINAL}"
            );
            plain("failure notice", &body)
        },
    },
    Frame {
        name: "Gmail, older",
        around: |reply| {
            let body = format!(
                "{GMAIL}the recipient domain. We recommend contacting the other email provider for further information about the cause of this error. The error that the other server returned was: {reply} (state 13).\n\n----- Original message -----\n\n{ORIGINAL}"
            );
            plain("Delivery Status Notification (Failure)", &body)
        },
    },
    Frame {
        name: "Gmail, newer",
        around: |reply| {
            let body = format!(
                "{GMAIL}the server for the recipient domain example.org by mx.example.org. [192.0.2.1].\n\nThe error that the other server returned was:\n{reply}\n\n----- Original message -----\n\n{ORIGINAL}"
            );
            plain("Delivery Status Notification (Failure)", &body)
        },
    },
    Frame {
        name: "Gmail, report",
        around: |reply| {
            let prose = format!(
                "\n** Message not delivered **\n\nThere was a problem delivering your message to user@example.org. See the technical details below.\n\nThe response from the remote server was:\n{reply}\n"
            );
            report(&prose, &fields(reply))
        },
    },
    Frame {
        name: "OpenSMTPD",
        around: |reply| {
            let prose = format!(
                "    Hi!\n\n    This is the MAILER-DAEMON, please DO NOT REPLY to this email.\n\n    An error has occurred while attempting to deliver a message for\n    the following list of recipients:\n\nuser@example.org: {reply}\n\n    Below is a copy of the original message:\n"
            );
            report(&prose, &bare(reply))
        },
    },
    Frame {
        name: "DragonFly",
        around: |reply| {
            let body = format!(
                "This is the DragonFly Mail Agent v0.13 at mx.example.com.\n\nThere was an error delivering your mail to <user@example.org>.\n\nmx.example.org [192.0.2.1] did not like our RCPT TO:\n{reply}\n\nOriginal message follows.\n\n{ORIGINAL}"
            );
            plain("Mail delivery failed", &body)
        },
    },
    Frame {
        name: "Courier",
        around: |reply| {
            let prose = format!(
                "This is a delivery status notification from mx.example.com,\nrunning the Courier mail server, version 1.0.\n\n                           UNDELIVERABLE MAIL\n\nYour message to the following recipients cannot be delivered:\n\n<user@example.org>:\n     mx.example.org [192.0.2.1]:\n>>> RCPT TO:<user@example.org>\n<<< {reply}\n"
            );
            report(&prose, &fields(reply))
        },
    },
    Frame {
        name: "Exchange",
        around: |reply| {
            let prose = format!(
                "Delivery has failed to these recipients or groups:\n\nuser@example.org (user@example.org)\nYour message couldn't be delivered.\n\nDiagnostic information for administrators:\nGenerating server: mx.example.com\nuser@example.org\nmx.example.org\nRemote Server returned '{reply}'\n"
            );
            report(&prose, &fields(reply))
        },
    },
    Frame {
        name: "SES",
        around: |reply| {
            let prose =
                "An error occurred while trying to deliver the mail to the following recipients:\nuser@example.org\n";
            report(prose, &fields(reply))
        },
    },
    Frame {
        name: "Zoho",
        around: |reply| {
            let (code, rest) = reply.split_at(3);
            let rest = &rest[1..];
            let body = format!(
                "This message was created automatically by mail delivery software.\n A message that you sent could not be delivered to one or more of its recipients. This is a permanent error. \n\nuser@example.org Invalid Address, ERROR_CODE :{code}, ERROR_CODE :{rest}\n"
            );
            plain("Undelivered Mail Returned to Sender", &body)
        },
    },
    Frame {
        name: "Yahoo",
        around: |reply| {
            let body = format!(
                "Sorry, we were unable to deliver your message to the following address.\n\n<user@example.org>:\n{reply}\n\n--- Below this line is a copy of the message.\n\n{ORIGINAL}"
            );
            plain("Failure Notice", &body)
        },
    },
    Frame {
        name: "base64 prose",
        around: |reply| {
            let prose = base64(&postfix_prose(&folded(&format!("{HOST_SAID}{reply}"))));
            encoded(&prose, "base64", &fields(reply))
        },
    },
    Frame {
        name: "quoted-printable only",
        around: |reply| {
            let body = quoted_printable(&postfix_prose(&format!("{HOST_SAID}{reply}")));
            let mail = plain("failure notice", &body);
            mail.replacen("charset=utf-8\n", "charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n", 1)
        },
    },
    Frame {
        name: "HTML only",
        around: |reply| {
            let reply = reply.replace('&', "&amp;").replace('<', "&lt;");
            let body = format!(
                "<html><body><p>Your message to <b>user@example.org</b> could not be delivered.</p><p>The remote server said:<br>{reply}</p></body></html>\n"
            );
            plain("Undeliverable", &body).replacen("text/plain", "text/html", 1)
        },
    },
    Frame {
        name: "Postfix log",
        around: |reply| {
            format!(
                "Jan  1 10:00:00 mx postfix/smtp[1]: ABCDEF1: to=<user@example.org>, relay=mx.example.org[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn={}, status=bounced (host mx.example.org[192.0.2.1] said: {reply} (in reply to RCPT TO command))",
                status(reply)
            )
        },
    },
    Frame {
        name: "Exim log",
        around: |reply| {
            format!(
                "2024-01-01 10:00:00 1abcde-000001-AA ** user@example.org R=dnslookup T=remote_smtp H=mx.example.org [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<user@example.org>: {reply}"
            )
        },
    },
    Frame {
        name: "SES notification",
        around: |reply| {
            format!(
                r#"{{"notificationType":"Bounce","bounce":{{"bounceType":"Permanent","bounceSubType":"General","bouncedRecipients":[{{"emailAddress":"user@example.org","action":"failed","status":"{}","diagnosticCode":"smtp; {}"}}],"timestamp":"2024-01-01T10:00:00.000Z"}}}}"#,
                status(reply),
                reply.replace('"', "\\\"")
            )
        },
    },
    Frame { name: "CRLF", around: |reply| postfix(reply).replace('\n', "\r\n") },
];

const HOST_SAID: &str = "<user@example.org>: host mx.example.org[192.0.2.1] said: ";

/// The enhanced code of a reply, or else the general one of its class.
fn status(reply: &str) -> String {
    let enhanced = reply[4..].split(' ').next().filter(|word| {
        let parts: Vec<&str> = word.split('.').collect();
        parts.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
    });
    enhanced.map_or_else(|| format!("{}.0.0", &reply[..1]), str::to_owned)
}

/// A text in lines of about 70 letters, all but the first indented.
fn folded(text: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last_mut().expect("one line at least");
        if !line.is_empty() && line.chars().count() + word.chars().count() >= 70 {
            lines.push(word.to_owned());
        } else {
            *line = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        }
    }
    lines.join("\n    ")
}

fn postfix_prose(recipient: &str) -> String {
    format!(
        "This is the mail system at host mx.example.com.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\n                   The mail system\n\n{recipient}\n"
    )
}

fn postfix(reply: &str) -> String {
    let recipient = folded(&format!("{HOST_SAID}{reply} (in reply to RCPT TO command)"));
    report(&postfix_prose(&recipient), &fields(reply))
}

fn sendmail(reply: &str, rest: &str, fields: &str) -> String {
    let talk = "   ----- Transcript of session follows -----\n... while talking to mx.example.org.:\n>>> DATA\n<<< ";
    report(&format!("{TRANSCRIPT}{reply})\n\n{talk}{reply}\n{rest}"), fields)
}

/// A reply of two lines: Sendmail's Diagnostic-Code has the first alone, its transcript both.
fn sendmail_long(reply: &str) -> String {
    let (code, text) = (&reply[..3], &reply[4..]);
    let (enhanced, text) = match text.split_once(' ') {
        Some((word, rest)) if status(reply) == word => (format!("{word} "), rest),
        _ => (String::new(), text),
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    let (first, last) = words.split_at(words.len() / 2);
    let first = format!("{code}-{enhanced}{}", first.join(" "));
    let rest = format!("<<< {code} {enhanced}{}\n554 5.0.0 Service unavailable\n", last.join(" "));
    let fields =
        fields(&first).replacen(&format!("Status: {}", status(&first)), &format!("Status: {}", status(reply)), 1);
    sendmail(&first, &rest, &fields)
}

/// The fields about the recipient.
fn fields(reply: &str) -> String {
    format!(
        "Final-Recipient: rfc822; user@example.org\nAction: failed\nStatus: {}\nRemote-MTA: dns; mx.example.org\nDiagnostic-Code: smtp; {}\n",
        status(reply),
        folded(reply)
    )
}

/// The fields of a server that does not pass the reply on.
fn bare(reply: &str) -> String {
    format!("Final-Recipient: rfc822; user@example.org\nAction: failed\nStatus: {}.0.0\n", &reply[..1])
}

fn plain(subject: &str, body: &str) -> String {
    format!("Subject: {subject}\n{HEADER}Content-Type: text/plain; charset=utf-8\n\n{body}")
}

fn report(prose: &str, fields: &str) -> String {
    encoded(prose, "", fields)
}

fn encoded(prose: &str, encoding: &str, fields: &str) -> String {
    let encoding = if encoding.is_empty() { String::new() } else { format!("Content-Transfer-Encoding: {encoding}\n") };
    format!(
        "Subject: Undelivered Mail Returned to Sender\n{HEADER}Content-Type: multipart/report; report-type=delivery-status; boundary=\"b1\"\n\n--b1\nContent-Type: text/plain; charset=utf-8\n{encoding}\n{prose}\n--b1\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\n{fields}\n--b1\nContent-Type: message/rfc822\n\n{ORIGINAL}\n--b1--\n"
    )
}

fn base64(text: &str) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut encoded = String::new();
    for (line, bytes) in text.as_bytes().chunks(3).enumerate() {
        if line > 0 && line % 19 == 0 {
            encoded.push('\n');
        }
        let group = (0..3).fold(0_usize, |group, at| group << 8 | usize::from(bytes.get(at).copied().unwrap_or(0)));
        for place in 0..4 {
            let is_letter = place <= bytes.len();
            encoded.push(if is_letter { char::from(LETTERS[group >> (18 - 6 * place) & 63]) } else { '=' });
        }
    }
    encoded + "\n"
}

fn quoted_printable(text: &str) -> String {
    let mut encoded = String::new();
    let mut width = 0;
    for byte in text.bytes() {
        if width >= 72 && byte != b'\n' {
            encoded.push_str("=\n");
            width = 0;
        }
        match byte {
            b'\n' => width = 0,
            _ => width += 3,
        }
        match byte {
            b'\n' | b' '..=b'<' | b'>'..=b'~' => encoded.push(char::from(byte)),
            _ => encoded.push_str(&format!("={byte:02X}")),
        }
    }
    encoded
}
