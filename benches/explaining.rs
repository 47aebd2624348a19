//! What it costs to explain a reply: `cargo bench --bench explaining`.
//!
//! Prints lines per second on one core, and the time per byte of 64 KiB of hostile input as a ratio to that
//! of an ordinary line and of 64 KiB of ordinary log, all taken in turns in one run: median and quartiles.

use std::hint::black_box;
use std::time::{Duration, Instant};

use codebook::codebook::Codebook;
use codebook::explain::{MAX_TEXT, Question, explain};
use codebook::proto::ExplainReplyRequest;
use codebook::service::explanation;
use codebook::text::Style;

const ROUNDS: usize = 41;

/// How long a sample takes at least.
const SAMPLE: Duration = Duration::from_millis(10);

const LINE: &str = "Oct  7 15:51:37 mail postfix/smtp[2876]: A63C2228B8: to=<anna@example.com>, relay=mx.example.com[192.0.2.84]:25, delay=0.66, delays=0.41/0.01/0.08/0.16, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.84] said: 550 5.1.1 <anna@example.com> recipient does not exist (in reply to RCPT TO command))\n";

fn inputs() -> Vec<(&'static str, Vec<u8>)> {
    let filled = |unit: &str| unit.repeat(MAX_TEXT / unit.len()).into_bytes();
    vec![
        ("an ordinary line", LINE.as_bytes().to_vec()),
        ("ordinary log", filled(LINE)),
        ("codes", filled("550 5.1.1 ")),
        ("codes, one a line", filled("550-5.1.1\n")),
        ("words of many phrases", filled("mailbox account user recipient address not ")),
        ("a word of many phrases", filled("spf ")),
        ("what is almost a code", filled("5.aaaa ")),
        ("ends of phrases", filled("full disabled unknown rejected ")),
        ("addresses", filled("a@b.c ")),
        ("at signs", filled("@")),
        ("one long local part", [filled("a"), b"@".to_vec()].concat()[1..].to_vec()),
        ("dots", filled("1.")),
        ("colons", filled(":::a")),
        ("names of hosts", filled("a.b-c.")),
        ("Chinese", filled("邮箱不存在已满")),
        ("ligatures", filled("ﷺ")),
        ("no text", (0..MAX_TEXT).map(|index| (index * 7 % 256) as u8).collect()),
        ("line ends", filled("\r\n")),
        ("header fields", filled("Status: 5.1.1\n")),
        ("ids joined by hyphens", filled("A12345678-")),
        ("unregistered codes", filled("5.1.99 ")),
        ("words for a wait", [b"450 4.1.1 ".to_vec(), filled("повтор")[10..].to_vec()].concat()),
        ("paragraphs, Latin-1", [b"\xff\nStatus: 5.1.1\n\n".to_vec(), filled("a\n\n")[18..].to_vec()].concat()),
        ("full paragraphs", [b"Status: 5.1.1\n\n".to_vec(), filled("550 mailbox full\n\n")[18..].to_vec()].concat()),
        ("parts that never begin", {
            let mut mail = b"From: a@b.c\nSubject: x\nContent-Type: multipart/report; boundary=b\n\n".to_vec();
            mail.extend(b"--b\nContent-Type: multipart/x; boundary=z\n\n".repeat(1_400));
            mail
        }),
        ("parts of a mail", {
            let mut mail = b"From: a@b.c\nSubject: x\nContent-Type: multipart/report; boundary=b\n\n".to_vec();
            mail.extend(b"--b\nContent-Type: message/delivery-status\n\n5.1.1\n".repeat(1_200));
            mail
        }),
    ]
}

/// The time of one call, from as many as fill a sample.
fn time(mut call: impl FnMut()) -> Duration {
    let begun = Instant::now();
    let mut calls = 0;
    while begun.elapsed() < SAMPLE {
        call();
        calls += 1;
    }
    begun.elapsed() / calls
}

fn quartiles(mut values: Vec<f64>) -> [f64; 3] {
    values.sort_by(f64::total_cmp);
    [values[values.len() / 2], values[values.len() / 4], values[values.len() * 3 / 4]]
}

fn main() {
    let codebook = Codebook::embedded().expect("the build has checked the data");
    let words = codebook.texts.words(codebook.texts.languages().accept("ar"), Style::default());
    let answer = ExplainReplyRequest { text: LINE.as_bytes().to_vec(), ..Default::default() };
    let inputs = inputs();
    let mut per_byte = vec![Vec::new(); inputs.len()];
    let (mut facts, mut whole) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        for ((_, text), samples) in inputs.iter().zip(&mut per_byte) {
            let question = Question { text, ..Default::default() };
            let taken = time(|| {
                black_box(explain(&codebook.catalog, &codebook.replies, black_box(&question)));
            });
            samples.push(taken.as_secs_f64() / text.len() as f64);
        }
        facts.push(1.0 / (per_byte[0].last().expect("a sample") * LINE.len() as f64));
        let taken = time(|| {
            black_box(explanation::reply(&codebook, &words, black_box(&answer)).expect("an answer"));
        });
        whole.push(1.0 / taken.as_secs_f64());
    }
    for (what, samples) in [("facts", facts), ("facts and words in Arabic", whole)] {
        let [median, low, high] = quartiles(samples);
        println!("lines a second on one core, {what}: {median:.0} ({low:.0} to {high:.0})");
    }
    println!("{:>24}  {:>9}  {:>22}  {:>22}", "64 KiB of", "ns a byte", "to an ordinary line", "to ordinary log");
    for ((name, _), samples) in inputs.iter().zip(&per_byte) {
        let ratio = |control: &[f64]| {
            let [median, low, high] =
                quartiles(samples.iter().zip(control).map(|(sample, control)| sample / control).collect());
            format!("{median:.2} ({low:.2} to {high:.2})")
        };
        let [median, ..] = quartiles(samples.clone());
        println!("{name:>24}  {:>9.1}  {:>22}  {:>22}", median * 1e9, ratio(&per_byte[0]), ratio(&per_byte[1]));
    }
}
