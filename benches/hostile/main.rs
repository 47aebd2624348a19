//! What hostile input costs, against ordinary input of the same size: `cargo bench --bench hostile`.
//!
//! * `growth`: the time and the memory that readers take for shapes that are made by rules (tokens, separators,
//!   beginnings, trees of a mail, and all of these in no order), the worst ratios to what is ordinary, and how time
//!   grows when the size doubles. Times are processor time, in turns with the ordinary input: median and quartiles. At
//!   the end, what an ordinary log takes after all of that, against what it took before.
//! * `beside`: what well-behaved clients of a server meet while others keep sending the calls whose answers are dear.
//!
//! `cargo bench --bench hostile -- beside explain` measures one of the two, and of it what has a word in its name. A
//! bound that is not kept is printed and fails nothing.
//!
//! `cargo test --bench hostile` measures the growth of a few shapes of each kind at small sizes, and fails if a wide
//! bound is not kept.

mod beside;
mod data;
mod growth;
mod measure;
mod readers;
mod server;
mod shapes;

use std::process::ExitCode;
use std::time::Instant;

use codebook::codebook::Codebook;
use codebook::proto::ExplainReplyRequest;

use data::monotonous_log;
use growth::{Bounds, Effort, Findings};
use measure::cost;
use readers::{Batches, Certificates, Explain, Kind, LanguageLists, Overlays, Queries, Reader, SingleIds, Statuses};

/// Of explanations, for the best machine to measure on.
const EXPLAIN: Bounds = Bounds { time: 2.0, memory: 2.0, growth: 2.5 };

/// Of what is small, or is read from files.
const OTHERS: Bounds = Bounds { time: 5.0, memory: 5.0, growth: 2.5 };

/// Of everything, at small sizes and without optimization, on a machine that does other things.
const WIDE: Bounds = Bounds { time: 10.0, memory: 12.0, growth: 3.2 };

/// What is measured.
struct Measurement {
    is_quick: bool,
    /// A part of the names of what is measured.
    filter: String,
    passed: usize,
    failed: usize,
}

fn main() -> ExitCode {
    // cargo bench passes this, and cargo test does not.
    const BENCH: &str = "--bench";
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let is_quick = !arguments.iter().any(|argument| argument == BENCH);
    arguments.retain(|argument| !argument.starts_with("--"));
    let part = arguments.first().cloned().unwrap_or_default();
    let filter = arguments.get(1).cloned().unwrap_or_default();
    if part.is_empty() || part == "growth" {
        let filter = filter.clone();
        let mut measurement = Measurement { is_quick, filter, passed: 0, failed: 0 };
        measurement.growth(&data::codebook());
        println!("hostile: {} passed, {} failed", measurement.passed, measurement.failed);
        if is_quick && measurement.failed > 0 {
            return ExitCode::FAILURE;
        }
    }
    if part == "beside" || part.is_empty() && !is_quick {
        beside::measure(&filter);
    }
    ExitCode::SUCCESS
}

impl Measurement {
    fn growth(&mut self, codebook: &Codebook) {
        let is_quick = self.is_quick;
        let explain = |mask, protocol, language| Explain { codebook, language, mask, protocol, is_quick };
        let before = ordinary(&explain(true, "", "ar"));
        println!(
            "a log of one line again and again, to an ordinary one: {:.2}",
            monotonous(&explain(true, "", "ar")) / before
        );
        self.examine(&explain(true, "", "ar"), EXPLAIN);
        if !is_quick {
            self.examine(&explain(false, "", "ar"), EXPLAIN);
            self.examine(&explain(true, "", data::PARTIAL), EXPLAIN);
            for protocol in ["http", "grpc", "smtp-enhanced"] {
                self.examine(&explain(true, protocol, "ar"), EXPLAIN);
            }
        }
        for language in ["ar", data::PARTIAL] {
            self.examine(&Batches { codebook, language, is_quick }, OTHERS);
        }
        self.examine(&SingleIds { codebook }, OTHERS);
        self.examine(&LanguageLists { codebook }, OTHERS);
        self.examine(&Queries { codebook, is_quick }, OTHERS);
        self.examine(&Statuses { codebook, is_quick }, OTHERS);
        // Without optimization, to read the rules takes seconds.
        let kinds = [Kind::Messages, Kind::Facts, Kind::Rules];
        for kind in kinds.into_iter().filter(|kind| !is_quick || *kind != Kind::Rules) {
            self.examine(&Overlays { kind, is_quick }, OTHERS);
        }
        self.examine(&Certificates::new(), OTHERS);
        let after = ordinary(&explain(true, "", "ar"));
        println!("an ordinary log after all of that, to what it took before: {:.2}", after / before);
        self.count(1, usize::from(after > before * if is_quick { 3.0 } else { 1.5 }));
    }

    fn examine<R: Reader>(&mut self, reader: &R, bounds: Bounds) {
        if !reader.name().contains(&self.filter) {
            return;
        }
        let begun = Instant::now();
        let (bounds, effort) = match self.is_quick {
            true => (WIDE, Effort { worst: 2, rounds: 3 }),
            false => (bounds, Effort { worst: 8, rounds: 11 }),
        };
        let findings = Findings::of(reader, bounds, effort);
        println!("{findings}    ({:.0} s)", begun.elapsed().as_secs_f64());
        self.count(findings.measured(), findings.exceeding());
    }

    fn count(&mut self, all: usize, failed: usize) {
        self.passed += all - failed;
        self.failed += failed;
    }
}

/// The time that an ordinary log takes.
fn ordinary(reader: &Explain<'_>) -> f64 {
    least_time(reader, &reader.ordinary(reader.sizes()[2]))
}

fn monotonous(reader: &Explain<'_>) -> f64 {
    let (language, request) = reader.ordinary(0);
    let log = ExplainReplyRequest { mask: request.mask, ..ExplainReplyRequest::of(monotonous_log(reader.sizes()[2])) };
    least_time(reader, &(language, log))
}

/// The least time of many.
fn least_time<R: Reader>(reader: &R, input: &R::Input) -> f64 {
    reader.read(input);
    (0..20).map(|_| cost(|| reader.read(input)).seconds).fold(f64::MAX, f64::min)
}
