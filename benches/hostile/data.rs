//! The data that is asked, an ordinary text, and the dearest ones.

use codebook::codebook::Codebook;
use codebook::proto::ExplainReplyRequest;

use crate::measure::cost;
use crate::readers::{Explain, Folder, Reader as _};
use crate::shapes::{mails, texts};

/// Replies of mail servers as logs have them: most are about the mailbox, some about the sender, the text, or the moment.
const REPLIES: [(&str, &str); 12] = [
    ("5.1.1", "550 5.1.1 <{}>: Recipient address rejected: User unknown in local recipient table"),
    ("4.7.1", "450 4.7.1 <{}>: Recipient address rejected: Greylisted, see https://postgrey.example/help.html"),
    (
        "5.1.1",
        "550-5.1.1 The email account that you tried to reach does not exist. Please try 550 5.1.1 double-checking the recipient's email address for typos or unnecessary spaces",
    ),
    ("5.2.2", "552 5.2.2 Mailbox full"),
    (
        "5.7.1",
        "554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.example; https://www.spamhaus.example/query/ip/192.0.2.25",
    ),
    ("5.0.0", "550 Requested action not taken: mailbox unavailable"),
    (
        "5.7.26",
        "550-5.7.26 This mail has been blocked because the sender is unauthenticated. 550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.",
    ),
    ("4.2.2", "452 4.2.2 The recipient's inbox is out of storage space and inactive"),
    ("5.1.1", "550 5.1.1 <{}> recipient does not exist"),
    ("5.4.1", "550 5.4.1 Recipient address rejected: Access denied. AS(201806281)"),
    ("4.3.2", "421 4.3.2 Service not available, try again later"),
    (
        "5.7.509",
        "550 5.7.509 Access denied, sending domain mail.example does not pass DMARC verification and has a DMARC policy of reject.",
    ),
];

/// Lines of an ordinary log, no two about the same recipient, in so many bytes.
pub fn log(size: usize) -> Vec<u8> {
    let mut log = String::new();
    for number in 0.. {
        if log.len() >= size {
            break;
        }
        let (status, reply) = REPLIES[number % REPLIES.len()];
        let host = format!("mx{}.example-{}.com[192.0.2.{}]", number % 3, number % 40, number % 250);
        let recipient = format!("anna.{number}@example-{}.com", number % 40);
        let result = if status.starts_with('4') { "deferred" } else { "bounced" };
        let reply = reply.replace("{}", &recipient);
        log += &format!(
            "Oct  7 15:{:02}:{:02} mail postfix/smtp[{}]: {:010X}: to=<{recipient}>, relay={host}:25, delay=0.66, \
             delays=0.41/0.01/0.08/0.16, dsn={status}, status={result} (host {host} said: {reply} (in reply to RCPT TO command))\n",
            number / 60 % 60,
            number % 60,
            2876 + number % 4,
            0xa6_3c22_28b8_usize + 7919 * number,
        );
    }
    log.truncate(size);
    log.into_bytes()
}

/// A log with one line again and again, about one recipient, which is the least that a log can cost.
pub fn monotonous_log(size: usize) -> Vec<u8> {
    const LINE: &str = "Oct  7 15:51:37 mail postfix/smtp[2876]: A63C2228B8: to=<anna@example.com>, relay=mx.example.com[192.0.2.84]:25, delay=0.66, delays=0.41/0.01/0.08/0.16, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.84] said: 550 5.1.1 <anna@example.com> recipient does not exist (in reply to RCPT TO command))\n";
    LINE.bytes().cycle().take(size).collect()
}

/// A language of which an overlay has two texts, so that everything else falls back.
pub const PARTIAL: &str = "it-CH";

/// The overlay with that language.
pub fn overlay() -> Folder {
    let texts = "language-name = français (Canada)\n\nsmtp-550 = Boîte aux lettres indisponible ou courrier refusé\n";
    Folder::with(&[(format!("locales/{PARTIAL}/ours.ftl"), texts.to_owned())])
}

/// The embedded data, with that overlay.
pub fn codebook() -> Codebook {
    Codebook::open(&overlay().overlay()).expect("the overlay passes the gate")
}

/// The texts of 64 KiB that take longest, and an ordinary log.
pub fn worst_texts(codebook: &Codebook) -> Vec<(String, Vec<u8>)> {
    const MOST: usize = 3;
    let reader = Explain { codebook, language: "ar", mask: true, protocol: "", is_quick: false };
    let size = reader.sizes()[2];
    let (_, log) = reader.ordinary(size);
    let mut shapes = Vec::new();
    for shape in texts::few().into_iter().chain(mails::few()) {
        let text = shape.make(size);
        let request = ExplainReplyRequest { mask: true, ..ExplainReplyRequest::of(text) };
        let input = ("ar".to_owned(), request);
        let seconds = cost(|| reader.read(&input)).seconds;
        shapes.push((seconds, shape.to_string(), input.1.bytes().to_vec()));
    }
    shapes.sort_by(|(one, ..), (other, ..)| other.total_cmp(one));
    let worst = shapes.into_iter().take(MOST).map(|(_, name, text)| (name, text));
    std::iter::once(("an ordinary log".to_owned(), log.bytes().to_vec())).chain(worst).collect()
}
