//! What it costs to explain a reply: `cargo bench --bench explaining`.
//!
//! Prints how many lines, and how many KiB of a log with one line again and again, one core explains a second, all taken
//! in turns in one run: median and quartiles. `hostile` compares other texts with a log of different lines.

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

/// What is timed.
type Work<'w> = Box<dyn Fn() + 'w>;

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
    let log = LINE.repeat(MAX_TEXT / LINE.len());
    let facts = |text: &str| {
        let question = Question { text: text.as_bytes(), ..Default::default() };
        black_box(explain(&codebook.catalog, &codebook.replies, black_box(&question)));
    };
    let whole = |text: &str, mask: bool| {
        let request = ExplainReplyRequest { mask, ..ExplainReplyRequest::of(text) };
        black_box(explanation::reply(&codebook, &words, black_box(&request)).expect("an answer"));
    };
    let (line_length, log_length) = (1.0, log.len() as f64 / 1024.0);
    let mut works: [(&str, f64, Work<'_>, Vec<f64>); 5] = [
        ("lines: facts", line_length, Box::new(|| facts(LINE)), Vec::new()),
        ("lines: facts, and words in Arabic", line_length, Box::new(|| whole(LINE, false)), Vec::new()),
        ("lines: the same, masked", line_length, Box::new(|| whole(LINE, true)), Vec::new()),
        ("KiB of a log: facts", log_length, Box::new(|| facts(&log)), Vec::new()),
        ("KiB of a log: facts and words, masked", log_length, Box::new(|| whole(&log, true)), Vec::new()),
    ];
    for _ in 0..ROUNDS {
        for (_, length, work, samples) in &mut works {
            samples.push(*length / time(work).as_secs_f64());
        }
    }
    println!("a second on one core:");
    for (what, .., samples) in works {
        let [median, low, high] = quartiles(samples);
        println!("{what}: {median:.0} ({low:.0} to {high:.0})");
    }
}
