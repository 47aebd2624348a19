//! The data that is asked, an ordinary text, and the dearest ones.

use codebook::codebook::Codebook;
use codebook::proto::ExplainReplyRequest;

use crate::measure::cost;
use crate::readers::{Explain, Folder, Reader as _};
use crate::shapes::{mails, texts};

/// A line of an ordinary log.
pub const LINE: &str = "Oct  7 15:51:37 mail postfix/smtp[2876]: A63C2228B8: to=<anna@example.com>, relay=mx.example.com[192.0.2.84]:25, delay=0.66, delays=0.41/0.01/0.08/0.16, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.84] said: 550 5.1.1 <anna@example.com> recipient does not exist (in reply to RCPT TO command))\n";

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
