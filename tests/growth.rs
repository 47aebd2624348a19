//! The time that an explanation takes grows with the text, whatever the text, and nothing that was explained makes what
//! is explained after it slower.
//!
//! Times are the best of several runs, and a bound is tried again before it counts as broken: other work on the machine
//! makes no run faster.

use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::{Duration, Instant};

use codebook::codebook::Codebook;
use codebook::explain::{Question, explain, masked};

static DATA: LazyLock<Codebook> = LazyLock::new(|| Codebook::embedded().expect("the build has checked the data"));

const LINE: &str = "Oct  7 15:51:37 mail postfix/smtp[2876]: A63C2228B8: to=<anna@example.com>, relay=mx.example.com[192.0.2.84]:25, delay=0.66, delays=0.41/0.01/0.08/0.16, dsn=4.1.1, status=deferred (host mx.example.com[192.0.2.84] said: 450 4.1.1 <anna@example.com> try again later (in reply to RCPT TO command))\n";

const MAIL: &str = "From: a@b.example\nSubject: x\nContent-Type: multipart/report; boundary=b\n\n";

/// How often a text is explained for one time.
const RUNS: usize = 3;

/// How often a bound is tried.
const TRIALS: usize = 4;

/// A beginning and a unit that is repeated up to a length.
#[derive(Clone, Copy)]
struct Shape {
    start: &'static [u8],
    unit: &'static str,
}

impl Shape {
    const fn of(unit: &'static str) -> Self {
        Self { start: b"", unit }
    }

    const fn after(start: &'static [u8], unit: &'static str) -> Self {
        Self { start, unit }
    }

    fn text(self, length: usize) -> Vec<u8> {
        let units = (length - self.start.len()) / self.unit.len();
        [self.start, self.unit.repeat(units).as_bytes()].concat()
    }
}

/// One at a time: what else runs on the machine is enough.
static TURN: Mutex<()> = Mutex::new(());

/// The time in which a text is explained and masked.
fn run(text: &[u8]) -> Duration {
    let begun = Instant::now();
    let mut explanation = explain(&DATA.catalog, &DATA.replies, &Question { text, ..Default::default() });
    explanation.mask_quotes(text);
    std::hint::black_box(masked(text, &explanation.private));
    begun.elapsed()
}

/// How many times as long as another a text takes: the least times of both, taken in turns.
fn ratio(text: &[u8], other: &[u8]) -> f64 {
    let (mut least, mut least_of_other) = (Duration::MAX, Duration::MAX);
    for _ in 0..RUNS {
        least = least.min(run(text));
        least_of_other = least_of_other.min(run(other));
    }
    least.as_secs_f64() / least_of_other.as_secs_f64()
}

/// Fails where a text takes more than so many times as long as another at every trial.
#[track_caller]
fn assert_ratio(text: &[u8], other: &[u8], most: f64, what: &str) {
    let mut ratios = Vec::new();
    for _ in 0..TRIALS {
        ratios.push(ratio(text, other));
        if ratios.last().is_some_and(|ratio| *ratio < most) {
            return;
        }
    }
    panic!("{what}: {ratios:.1?} times as long");
}

#[track_caller]
fn assert_bounded(shapes: &[Shape]) {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let log = Shape::of(LINE).text(64_000);
    // What is made at the first use is no cost of the text.
    run(&log);
    for shape in shapes {
        let (short, long) = (shape.text(8_000), shape.text(64_000));
        // Eight times as long if time grows with the length, 64 times if with its square.
        assert_ratio(&long, &short, 16.0, &format!("eight times as much of {:?}", shape.unit));
        assert_ratio(&long, &log, 3.0, &format!("{:?} against a log", shape.unit));
    }
}

#[test]
fn paragraphs_and_blank_lines() {
    let latin = b"\xff\nStatus: 5.1.1\n\n";
    assert_bounded(&[
        Shape::after(latin, "a\n\n"),
        Shape::after(latin, "a\r\n\r\n"),
        Shape::after(latin, "5\r\r"),
        Shape::after(latin, "\n"),
        Shape::after(b"Status: 5.1.1\n\n", "a\n\n"),
        Shape::after(b"Status: 5.1.1\n\n", "550 mailbox full\n\n"),
        Shape::of("\r\n"),
        Shape::of("Status: 5.1.1\n\n"),
    ]);
}

#[test]
fn trees_of_a_mail() {
    assert_bounded(&[
        Shape::after(MAIL.as_bytes(), "--b\nContent-Type: message/delivery-status\n\n5.1.1\n"),
        Shape::after(MAIL.as_bytes(), "--b\nContent-Type: multipart/x; boundary=zz\n\n"),
        Shape::after(MAIL.as_bytes(), "--b\nContent-Type: multipart/x; boundary=b\n\n"),
        Shape::after(MAIL.as_bytes(), "--b\nContent-Type: message/rfc822\n\n"),
        Shape::after(MAIL.as_bytes(), "--b\nContent-Transfer-Encoding: base64\n\nNTUw\n"),
        Shape::after(b"Content-Type: message/rfc822\n\n", "Content-Type: message/rfc822\n\n"),
        Shape::after(b"From: a@b.example\nSubject: ", "=?utf-8?q?a"),
        Shape::after(b"From: ", "a, <b@c.example>"),
    ]);
}

#[test]
fn one_very_long_line() {
    assert_bounded(&[
        Shape::of("A12345678-"),
        Shape::of("0123456789ab-"),
        Shape::of("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3ODkr"),
        Shape::of("a"),
        Shape::of("邮箱不存在已满"),
        Shape::of("ﷺ"),
        Shape::of("greylist"),
        Shape::of("450 повтор"),
    ]);
}

#[test]
fn signs() {
    assert_bounded(&[
        Shape::of("@"),
        Shape::of("a@b.c "),
        Shape::of("<a@"),
        Shape::of("1."),
        Shape::of("a."),
        Shape::of("a.b-c."),
        Shape::of(":::a"),
        Shape::of("=?a?q?"),
        Shape::of("a%40"),
        Shape::of("id="),
        Shape::of("queued as "),
    ]);
}

/// What an automaton that is filled while it searches gives up on, it gives up on for good.
#[test]
fn nothing_that_was_explained_slows_what_follows() {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let log = Shape::of(LINE).text(32_000);
    // Letters, digits and signs in no order, in two alphabets: as many states as there can be.
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed % below as u64) as usize
    };
    let base64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let line: Vec<u8> = (0..40_000).map(|_| base64[next(base64.len())]).collect();
    let pieces =
        ["retry", "again", "wait", "later", "é", "漢", "ж", " ", "a@", ".b", "1", "=?", "-", "<", "450 4.1.1 "];
    let words: String = (0..16_000).map(|_| pieces[next(pieces.len())]).collect();
    let hostile = [line, words.into_bytes(), Shape::of("A12345678-").text(60_000)];
    let least = || (0..20).map(|_| run(&log)).min().unwrap_or_default();
    let before = least();
    for text in hostile.iter().cycle().take(8 * hostile.len()) {
        run(text);
    }
    let after = least();
    // Two runs of the same differ; an automaton that has given up is many times slower.
    assert!(after < before * 3, "a log takes {after:?} after what it took {before:?} before");
}
