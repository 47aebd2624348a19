//! Seeds of `explain`: the examples of all codes and rules, alone and as mail servers, logs and APIs write them.

use codebook::codebook::Codebook;
use data_encoding::BASE64_MIME;

/// Forms in which replies reach people, with `{reply}` and `{status}` in them.
const FORMS: [&str; 17] = [
    // Postfix
    concat!(
        "From: MAILER-DAEMON@mx.example.com (Mail Delivery System)\nTo: sender@example.com\n",
        "Subject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n",
        "Content-Type: multipart/report; report-type=delivery-status;\n\tboundary=\"b1/mx.example.com\"\n\n",
        "This is a MIME-encapsulated message.\n\n--b1/mx.example.com\nContent-Type: text/plain; charset=utf-8\n\n",
        "This is the mail system at host mx.example.com.\n\n<user@example.org>: host mx.example.org[192.0.2.1] said:\n",
        "    {reply} (in reply to RCPT TO command)\n\n--b1/mx.example.com\nContent-Type: message/delivery-status\n\n",
        "Reporting-MTA: dns; mx.example.com\nX-Postfix-Queue-ID: A63C2228B8\n\n",
        "Final-Recipient: rfc822; user@example.org\nAction: failed\nStatus: {status}\n",
        "Remote-MTA: dns; mx.example.org\nDiagnostic-Code: smtp; {reply}\n\n--b1/mx.example.com\n",
        "Content-Type: message/rfc822\n\nFrom: sender@example.com\nSubject: hello\n\n550 5.7.1 not this\n",
        "--b1/mx.example.com--\n",
    ),
    // Sendmail
    concat!(
        "From: Mail Delivery Subsystem <MAILER-DAEMON@mx.example.com>\nTo: sender@example.com\n",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=\"A.1/mx\"\n\n--A.1/mx\n\n",
        "   ----- The following addresses had permanent fatal errors -----\n<user@example.org>\n    (reason: {reply})\n\n",
        "   ----- Transcript of session follows -----\n... while talking to mx.example.org.:\n>>> DATA\n<<< {reply}\n",
        "550 5.1.1 <user@example.org>... User unknown\n<<< 503 5.0.0 Need RCPT (recipient)\n\n--A.1/mx\n",
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\n",
        "Final-Recipient: RFC822; user@example.org\nAction: failed\nStatus: {status}\n\n--A.1/mx--\n",
    ),
    // Exim
    concat!(
        "From: Mail Delivery System <Mailer-Daemon@mx.example.com>\nTo: sender@example.com\n",
        "X-Failed-Recipients: user@example.org\nSubject: Mail delivery failed: returning message to sender\n\n",
        "This message was created automatically by mail delivery software.\n\n  user@example.org\n",
        "    host mx.example.org [192.0.2.1]\n    SMTP error from remote mail server after RCPT TO:<user@example.org>:\n",
        "    {reply}\n\n------ This is a copy of the message, including all the headers. ------\n\nSubject: hello\n",
    ),
    // qmail
    concat!(
        "From: MAILER-DAEMON@mx.example.com\nTo: sender@example.com\nSubject: failure notice\n\n",
        "Hi. This is the qmail-send program at mx.example.com.\n\n<user@example.org>:\n192.0.2.1 does not like recipient.\n",
        "Remote host said: {reply}\nGiving up on 192.0.2.1.\n\n--- Below this line is a copy of the message.\n\nhello\n",
    ),
    "Remote_host_said:_{reply}_Giving_up_on_192.0.2.1./\n",
    // Gmail
    concat!(
        "From: Mail Delivery Subsystem <mailer-daemon@mx.example.com>\nTo: sender@example.com\n",
        "Subject: Delivery Status Notification (Failure)\n\nDelivery to the following recipient failed permanently:\n\n",
        "     user@example.org\n\nThe error that the other server returned was:\n{reply}\n\n----- Original message -----\n",
    ),
    // Exchange
    concat!(
        "From: postmaster@example.com\nTo: sender@example.com\nContent-Type: text/html; charset=iso-8859-1\n",
        "Content-Transfer-Encoding: quoted-printable\n\n<html><body><p>Your message to <b>user=40example.org</b> couldn=\n",
        "=92t be delivered.</p><p>Remote Server returned =27{reply}=27</p></body></html>\n",
    ),
    // Several recipients, with headers encoded as RFC 2047 says, and line ends as in RFC 5322.
    concat!(
        "From: =?utf-8?B?TWFpbA==?= <mailer@example.com>\r\nSubject: =?iso-8859-1?Q?Nicht_zustellbar=21?=\r\n",
        "Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\nContent-Type: message/global-delivery-status\r\n\r\n",
        "Reporting-MTA: dns; mx.example.com\r\n\r\nFinal-Recipient: utf-8; user@example.org\r\nAction: delayed\r\n",
        "Status: 4.4.1\r\nWill-Retry-Until: Mon, 1 Jan 2024 10:00:00 +0000\r\n\r\nFinal-Recipient: rfc822; u@example.org\r\n",
        "Action: failed\r\nStatus: {status}\r\nDiagnostic-Code: smtp;\r\n {reply}\r\n\r\n--x--\r\n",
    ),
    // A session
    "220 mx.example.org ESMTP\r\nEHLO mx\r\n250-mx.example.org\r\n250 SIZE 1000\r\nRCPT TO:<u@example.org>\r\n{reply}\r\n",
    ">>> MAIL FROM:<a@example.com>\n<<< 250 2.1.0 Ok\n>>> DATA\n<<< {reply}\n>>> QUIT\n",
    // Logs
    concat!(
        "Oct  7 15:51:37 mail postfix/smtp[2876]: A63C2228B8: to=<user@example.org>, relay=mx.example.org[192.0.2.84]:25, ",
        "delay=0.66, delays=0.41/0.01/0.08/0.16, dsn={status}, status=bounced (host mx.example.org[192.0.2.84] said: {reply})\n",
    ),
    "2024-01-01 10:00:00 1abcde-000001-AA ** user@example.org R=dnslookup T=remote_smtp H=mx.example.org [2001:db8::1]: {reply}\n",
    // JSON
    concat!(
        r#"{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[{"emailAddress":"#,
        r#""user@example.org","action":"failed","status":"{status}","diagnosticCode":"smtp; {reply}"}]}}"#,
    ),
    r#"{"error":{"code":404,"message":"{reply}","status":"NOT_FOUND","details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"30s"}]}}"#,
    // HTTP
    concat!(
        "HTTP/1.1 503 Service Unavailable\r\nDate: Mon, 01 Jan 2024 10:00:00 GMT\r\nRetry-After: 120\r\n",
        "Set-Cookie: session=0123456789abcdef\r\nContent-Type: application/problem+json\r\n\r\n",
        "{\"type\":\"about:blank\",\"title\":\"{reply}\",\"status\":503}",
    ),
    // gRPC
    "HTTP/2 200\r\ncontent-type: application/grpc\r\ngrpc-status: 14\r\ngrpc-message: {reply}\r\n",
    "rpc error: code = Unavailable desc = {reply}; retry in 1m30s, or at 2024-01-01T10:00:00Z",
];

/// Examples of codes and rules, each alone and in the next of the forms.
pub fn seeds(codebook: &Codebook) -> impl Iterator<Item = Vec<u8>> {
    let of_codes = codebook.catalog.codes().flat_map(|code| code.examples.iter().cloned());
    let replies: Vec<String> = of_codes.chain(of_rules()).collect();
    let alone = replies.clone().into_iter().map(String::into_bytes);
    let framed = replies.into_iter().zip(FORMS.iter().cycle()).map(|(reply, form)| fill(form, &reply).into_bytes());
    let encoded = [format!(
        "From: a@example.com\nSubject: x\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n{}",
        BASE64_MIME.encode(fill(FORMS[5], "550 5.2.2 Mailbox full").as_bytes())
    )];
    alone.chain(framed).chain(encoded.map(String::into_bytes))
}

fn fill(form: &str, reply: &str) -> String {
    let enhanced =
        reply.split([' ', '-']).nth(1).filter(|word| word.starts_with(['2', '4', '5']) && word.contains('.'));
    form.replace("{status}", enhanced.unwrap_or("5.0.0")).replace("{reply}", reply)
}

/// The first example of every rule about replies.
fn of_rules() -> Vec<String> {
    let mut examples = Vec::new();
    for file in Codebook::embedded_sources().replies {
        let table: toml::Table = file.text.parse().expect("the build has checked the data");
        let rules = table.get("rule").and_then(toml::Value::as_array).into_iter().flatten();
        let first = |rule: &toml::Value| Some(rule.get("match")?.get(0)?.as_str()?.to_owned());
        examples.extend(rules.filter_map(first));
    }
    examples
}
