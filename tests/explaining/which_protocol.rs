//! Which protocol a text is of: codes of HTTP and gRPC as programs print them, numbers that several protocols have, and
//! texts that are about none of them.

use book::vocabulary::{Cause, Outcome, Retry};
use codebook::explain::ReadAs;
use proptest::prelude::*;

use super::support::{DATA, explained};

fn code(text: &str) -> String {
    explained(text).code.map(|code| code.id.to_string()).unwrap_or_default()
}

/// Asserts that a text gives no advice about mail, and names no cause that mail alone has.
#[track_caller]
fn assert_without_mail(text: &str) {
    let verdict = explained(text).verdict;
    assert_eq!(verdict.suppression, None, "{text}");
    assert!(!DATA.replies.cause(verdict.cause).is_of_mail(), "{text}: {:?}", verdict.cause);
}

/// HTTP as clients, servers, proxies and logs print it, with the numbers that mail has, too.
const HTTP: [(&str, &str); 33] = [
    ("<html><head><title>503 Service Temporarily Unavailable</title></head><body></body></html>", "503"),
    ("<h1>500 Internal Server Error</h1>", "500"),
    ("<title>405 Not Allowed</title>", "405"),
    ("414 Request-URI Too Large", "414"),
    ("{\"status\":500,\"error\":\"Internal Server Error\",\"path\":\"/baskets\"}", "500"),
    ("{\"title\":\"Busy\",\"status\":503,\"instance\":\"/baskets/7\"}", "503"),
    ("{\"errors\":[{\"status\":\"502\"}]}", "502"),
    ("{'statusCode': 504, 'message': 'late'}", "504"),
    ("There was an unexpected error (type=Bad Gateway, status=502).", "502"),
    ("AxiosError: Request failed with status code 500", "500"),
    ("curl: (22) The requested URL returned error: 503", "503"),
    ("fatal: unable to access 'https://git.example.org/a.git/': The requested URL returned error: 502", "502"),
    ("requests.exceptions.HTTPError: 504 Server Error: Gateway Timeout for url: https://a.example/", "504"),
    ("ResponseError('too many 500 error responses')", "500"),
    ("Response status code does not indicate success: 503 (Service Unavailable).", "503"),
    ("The remote server returned an error: (500) Internal Server Error.", "500"),
    ("HTTP request sent, awaiting response... 502 Bad Gateway", "502"),
    ("unexpected status code: 503", "503"),
    ("unexpected status from POST request to https://r.example/v2/: 500 Internal Server Error", "500"),
    ("feign.FeignException: [503] during [GET] to [http://stock/items]", "503"),
    ("org.springframework.web.client.HttpServerErrorException: 500 null", "500"),
    ("reqwest::Error { kind: Status(503), url: \"https://a.example/\" }", "503"),
    ("Error code: 500 - {'error': {'message': 'x'}}", "500"),
    ("GET https://a.example/x 503 (Service Unavailable)", "503"),
    ("POST https://a.example/x net::ERR_ABORTED 500", "500"),
    ("Failed to load resource: the server responded with a status of 504 ()", "504"),
    ("192.0.2.1 - - [01/Jan/2031:00:00:00 +0000] \"GET / HTTP/2.0\" 502 0 \"-\" \"-\"", "502"),
    (
        "haproxy[1]: 192.0.2.1:5 [01/Jan/2031:00:00:00.0] fe be/s1 0/0/1/-1/2 502 0 - - PH-- 1/1/0/0/0 0/0 \"GET /\"",
        "502",
    ),
    (
        "h2 2031-01-01T00:00:00Z app/a/1 192.0.2.1:5 10.0.0.1:80 0.1 0.1 0.1 503 503 0 1 \"GET https://a.example:443/\"",
        "503",
    ),
    ("at=error code=H12 desc=\"Request timeout\" method=GET path=\"/\" status=503", "503"),
    ("HTTP Error 500.19 - Internal Server Error", "500"),
    ("error code: 521", "521"),
    ("Readiness probe failed: HTTP probe failed with statuscode: 500", "500"),
];

#[test]
fn http_is_read_as_programs_print_it() {
    for (text, value) in HTTP {
        assert_eq!(code(text), format!("http/{value}"), "{text}");
        assert_without_mail(text);
    }
}

#[test]
fn grpc_is_read_as_programs_print_it() {
    for (text, value) in [
        ("{\"code\":5,\"message\":\"no such basket\",\"details\":[]}", "5"),
        ("{\"error\":\"gone\",\"code\":5,\"message\":\"gone\"}", "5"),
        ("{\"message\":\"x\", \"code\":3}", "3"),
        ("{\"code\":\"unavailable\",\"message\":\"later\"}", "14"),
        ("{\"code\":\"canceled\"}", "1"),
        ("ConnectError: [internal] broken", "13"),
        ("{ code: 14, details: 'x', metadata: Metadata {} }", "14"),
        ("Error Domain=io.grpc Code=7 \"no\"", "7"),
        ("GRPC::Aborted: 10:retry", "10"),
        ("gRPC Error (code: 4, codeName: DEADLINE_EXCEEDED, message: late)", "4"),
        ("ERROR:\n  Code: Aborted\n  Message: again", "10"),
        ("ERROR:\r\n  Code: Internal\r\n  Message: x", "13"),
        ("Status { code: NotFound, message: \"x\", source: None }", "5"),
        ("code: 'Some requested entity was not found', message: \"x\"", "5"),
        ("grpc_code=Unavailable grpc_method=Get", "14"),
        ("\"grpc.code\":\"OK\"", "0"),
        ("finished unary call with code NotFound", "5"),
        ("UNAVAILABLE", "14"),
        ("UNKNOWN: x", "2"),
    ] {
        assert_eq!(code(text), format!("grpc/{value}"), "{text}");
        assert_without_mail(text);
    }
}

#[test]
fn where_nothing_tells_every_protocol_is_named_and_none_decides() {
    let with_calls = ["http", "sip", "smtp"];
    for (text, expected) in [
        ("503", &with_calls[..]),
        ("status 503", &with_calls),
        ("error 500", &with_calls),
        ("Error code 521", &["http", "smtp"]),
        ("530", &["http", "smtp"]),
    ] {
        let explanation = explained(text);
        let protocols: Vec<&str> = explanation.candidates.iter().map(|code| &*code.id.protocol).collect();
        assert_eq!(protocols, expected, "{text}");
        assert!(explanation.readings.iter().all(|one| one.read_as == ReadAs::Candidate && !one.decides), "{text}");
        assert_eq!((code(text).as_str(), explanation.verdict.suppression), ("", None), "{text}");
    }
    let verdict = explained("status 503").verdict;
    assert_eq!((verdict.cause, verdict.outcome, verdict.retry), (Cause::Unknown, None, None));
    assert_eq!((verdict.actor, verdict.repeat_safety), (None, None));
}

#[test]
fn marks_decide_what_a_number_is() {
    for (text, id) in [
        ("status 503 from nginx", "http/503"),
        ("status 503 from the mail server", "smtp/503"),
        ("mx.example.com said: 503 Service Unavailable (in reply to MAIL FROM)", "smtp/503"),
        ("smtplib.SMTPException: 421 later", "smtp/421"),
        ("{\"code\":550,\"message\":\"mailbox unavailable\"}", "smtp/550"),
        ("450 greylisted", "smtp/450"),
        // A duration that happens to be the number of a reply to DATA.
        ("GET /x took 354 ms: 503 Service Unavailable", "http/503"),
        ("417 Temporary delivery error", ""),
        // A mail reply with a link to further reading.
        ("421 Too many spam messages, see https://example.com/help", "smtp/421"),
    ] {
        assert_eq!(code(text), id, "{text}");
    }
}

#[test]
fn the_end_of_a_conversation_decides() {
    for (text, id) in [
        (
            "ftp> get a.csv\n550 Could not get file size.\n227 Entering Passive Mode (192,0,2,8,156,91).\n425 Cannot connect.",
            "ftp/425",
        ),
        ("ftp> user anna\n530 Login incorrect.\nftp> ls\n503 Login with USER first.", "ftp/530"),
        ("220 FTP server ready\nUSER anna\n332 Need account for login.\n221 Goodbye.", "ftp/332"),
        ("SIP/2.0 401 Unauthorized\nCSeq: 1 REGISTER\n\nSIP/2.0 403 Forbidden\nCSeq: 2 REGISTER", "sip/403"),
        // Mail's first refusal decides: the others follow from it, or are other recipients'.
        ("RCPT TO:<bob@example.com>\n550 5.1.1 User unknown\nDATA\n503 5.5.1 No valid recipients", "smtp/550"),
    ] {
        assert_eq!(code(text), id, "{text}");
    }
}

#[test]
fn sentences_of_programs_stand_for_the_code_that_goes_with_them() {
    for (text, id) in [
        ("[error] 7#7: *9 upstream timed out (110: Connection timed out) while reading response header", "http/504"),
        ("[error] 7#7: *9 connect() failed (111: Connection refused) while connecting to upstream", "http/502"),
        ("[error] 7#7: *9 client intended to send too large body: 99 bytes", "http/413"),
        ("upstream connect error or disconnect/reset before headers. reset reason: overflow", "http/503"),
        ("Error from server (AlreadyExists): namespaces \"a\" already exists", "http/409"),
        ("1700000000.1 0 192.0.2.1 TCP_DENIED/407 3980 GET http://a.example/ - HIER_NONE/-", "http/407"),
        ("An error occurred (NoSuchKey) when calling the GetObject operation", "http/404"),
        ("14: failed to connect to all addresses; last error: UNKNOWN", "grpc/14"),
        ("rpc error: code = Unavailable desc = the command failed, exit code: 1", "grpc/14"),
        ("named[7]: client @0x7 192.0.2.1#9 (a.example): query (cache) 'a.example/A/IN' denied", "dns-rcode/REFUSED"),
        ("[pid 7] [anna] FAIL LOGIN: Client \"192.0.2.1\"", "ftp/530"),
    ] {
        assert_eq!(code(text), id, "{text}");
        assert_without_mail(text);
    }
}

#[test]
fn numbers_of_other_things_are_no_codes() {
    for text in [
        "connect ECONNREFUSED 127.0.0.1:465, port: 465",
        "sofia_reg.c:505 Registration timed out, sip",
        "res_pjsip: no answer, retrying in '600' seconds",
        "vsftpd[530]: [anna] OK UPLOAD, 550 bytes",
        ";; Query time: 450 msec\n;; MSG SIZE  rcvd: 552",
        "{\"requestSize\": \"412\", \"path\": \"/\"}",
        "tls: client offered only unsupported versions: [303 302 301]",
        "RFC 1035, Sec. 4.1.1",
    ] {
        assert_eq!(code(text), "", "{text}");
        assert_without_mail(text);
    }
}

/// Only an enhanced code makes a Status field one of a mail server's report.
#[test]
fn a_status_field_is_not_always_a_reports() {
    for (text, id, cause) in [
        ("Status: 500 Internal Server Error", "http/500", Cause::ServerFault),
        ("Status: 404 Not Found\r\nContent-Type: text/html", "http/404", Cause::ResourceMissing),
        ("Status: 409 (The container already exists.)", "http/409", Cause::StateConflict),
        ("status: Unavailable, message: \"tcp connect error: Connection refused\"", "grpc/14", Cause::Connection),
        ("Diagnostic-Code: x\nstatus: Internal, message: \"connection refused\"", "grpc/13", Cause::Connection),
    ] {
        let explanation = explained(text);
        assert_eq!((code(text).as_str(), explanation.verdict.cause), (id, cause), "{text}");
        assert_eq!(explanation.mail_kind, None, "{text}");
    }
}

#[test]
fn a_protocol_that_is_shown_has_its_codes_in_any_form() {
    for (text, id) in [
        ("ftp-kr [Error]\nmessage: Login authentication failed[530]", "ftp/530"),
        ("Cmd: STOR a.mp4\n2: 552: Transfer aborted. Disk quota exceeded", "ftp/552"),
        ("WebSocket关闭，代码: 1011", "websocket/1011"),
        ("the client of the websocket gets event.code == 1006", "websocket/1006"),
        ("The graphql-ws server closes the WebSocket with a 4401", "websocket/4401"),
        ("The websocket server sends a close frame with code `1008`", "websocket/1008"),
        (
            "TLS alert received: AlertMessagePayload { level: Fatal, description: HandshakeFailure }",
            "tls-alert/handshake_failure",
        ),
        ("sip_ua registrationFailed => Code: [408], Cause: Unavailable", "sip/408"),
    ] {
        assert_eq!(code(text), id, "{text}");
        assert_without_mail(text);
    }
    for text in
        ["websocket ping after 1000 ms", "ftp port 425 is closed by the firewall", "the websocket had 101 listeners"]
    {
        assert_eq!(code(text), "", "{text}");
    }
}

#[test]
fn what_is_of_another_protocol_is_not_forced_into_one() {
    for (text, id) in [
        ("530 Login incorrect.", "ftp/530"),
        ("550 Failed to open file.", "ftp/550"),
        ("ftp: 421 idle too long", "ftp/421"),
        ("SIP/2.0 404 Not Found\r\nCSeq: 1 INVITE", "sip/404"),
        ("SIP/2.0 503 Service Unavailable", "sip/503"),
        (";; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 500", "dns-rcode/NXDOMAIN"),
        (";; ->>HEADER<<- opcode: QUERY, status: SERVFAIL\n; EDE: 6 (DNSSEC Bogus)", "dns-ede/6"),
        ("websocket closed: 1008 account disabled", "websocket/1008"),
        ("remote error: tls: bad certificate", "tls-alert/bad_certificate"),
        ("nntp: 411 no such newsgroup", ""),
        ("ldap_bind: Invalid credentials (49)", ""),
        ("psql: FATAL: role \"anna\" does not exist", ""),
        ("receiver.js:412:16", ""),
        ("    at onresolve (node:internal/dns/promises:251:17)", ""),
        ("48 files changed, 550 insertions(+), 421 deletions(-)", ""),
        ("User not found", ""),
        ("hello world", ""),
    ] {
        assert_eq!(code(text), id, "{text}");
        assert_without_mail(text);
    }
}

/// What the name says, the code says already.
#[test]
fn the_message_says_more_than_the_name_of_its_code() {
    for (text, cause) in [
        ("rpc error: code = InvalidArgument desc = the model is overloaded, try again later", Cause::ServerFault),
        ("INVALID_ARGUMENT: the model is overloaded", Cause::ServerFault),
        ("StatusCode.FAILED_PRECONDITION\n\tdetails = \"the API key is invalid\"", Cause::CredentialsRefused),
        // Without a message, the name is all that was said; and a rule may know the name and the message together.
        ("StatusCode.INVALID_ARGUMENT", Cause::Syntax),
        (
            "the call failed with a server error\nio.grpc.StatusRuntimeException: UNAUTHENTICATED",
            Cause::CredentialsRefused,
        ),
        ("rpc error: code = Internal desc = token has expired", Cause::CredentialsRefused),
        ("INVALID_ARGUMENT: the request has an invalid argument", Cause::Syntax),
    ] {
        assert_eq!(explained(text).verdict.cause, cause, "{text}");
    }
}

/// A browser refuses what it got with 200, and programs answer failures with it.
#[test]
fn words_that_are_certain_go_before_a_success() {
    for (text, cause, outcome, retry) in [
        (
            "GET https://a.example/ HTTP/1.1 200 OK\nTypeError: Failed to fetch",
            Cause::Connection,
            Outcome::TransientFailure,
            Retry::AfterDelay,
        ),
        (
            "HTTP/1.1 200 OK\n{\"error\":\"basket 7 already exists\"}",
            Cause::StateConflict,
            Outcome::PermanentFailure,
            Retry::AfterChange,
        ),
        ("HTTP/1.1 200 OK\nthe page is unavailable", Cause::None, Outcome::Success, Retry::NotNeeded),
    ] {
        let verdict = explained(text).verdict;
        assert_eq!((verdict.cause, verdict.outcome, verdict.retry), (cause, Some(outcome), Some(retry)), "{text}");
    }
}

#[test]
fn advice_follows_the_believed_cause() {
    for (text, cause, outcome, retry) in [
        (
            "rpc error: code = ResourceExhausted desc = grpc: received message larger than max (9 vs. 4)",
            Cause::MessageTooLarge,
            Outcome::PermanentFailure,
            Retry::AfterChange,
        ),
        (
            "rpc error: code = Unknown desc = pull: 429 Too Many Requests",
            Cause::RateLimited,
            Outcome::TransientFailure,
            Retry::AfterDelay,
        ),
        (
            "rpc error: code = Unknown desc = unexpected HTTP status code received: 503",
            Cause::ServerFault,
            Outcome::TransientFailure,
            Retry::AfterDelay,
        ),
        (
            "StatusCode.UNAVAILABLE: Handshake failed: WRONG_VERSION_NUMBER",
            Cause::ProtocolMismatch,
            Outcome::PermanentFailure,
            Retry::AfterChange,
        ),
        (
            "curl: (6) Could not resolve host: a.example",
            Cause::NameUnknown,
            Outcome::PermanentFailure,
            Retry::AfterChange,
        ),
        ("x509: certificate has expired", Cause::CertificateExpired, Outcome::PermanentFailure, Retry::AfterChange),
    ] {
        let verdict = explained(text).verdict;
        assert_eq!((verdict.cause, verdict.outcome, verdict.retry), (cause, Some(outcome), Some(retry)), "{text}");
    }
}

proptest! {
    /// What holds nothing of mail gets no advice about an address, whatever surrounds an HTTP status.
    #[test]
    fn no_text_without_marks_of_mail_gets_advice_about_an_address(
        parts in proptest::collection::vec(
            prop_oneof![
                (0..HTTP.len()).prop_map(|index| HTTP[index].0.to_owned()),
                (200..600u32).prop_map(|number| number.to_string()),
                prop_oneof![
                    Just("user unknown"), Just("not found"), Just("account disabled"), Just("error"), Just("status"),
                    Just("code"), Just("no such user"), Just("does not exist"), Just("{"), Just("}"), Just("nginx"),
                    Just("ftp>"), Just("timed out"), Just("rejected"), Just("quota exceeded"), Just("GET /x"),
                ].prop_map(str::to_owned),
            ],
            1..6,
        ),
        is_shown in prop_oneof![Just("curl: "), Just("<html>"), Just("ftp> "), Just("SIP/2.0 "), Just("rpc error: ")],
    ) {
        let text = format!("{is_shown}{}", parts.join(" "));
        let verdict = explained(&text).verdict;
        prop_assert_eq!(verdict.suppression, None, "{}", text);
        prop_assert!(!DATA.replies.cause(verdict.cause).is_of_mail(), "{}: {:?}", text, verdict.cause);
    }
}
