//! The table that a run prints.

use std::fmt;
use std::fs;

/// The most, or the least, that a figure may be.
#[derive(Clone, Copy)]
pub enum Target {
    AtMost(f64),
    AtLeast(f64),
}

impl Target {
    /// Judges the figure as it is printed, to two decimals.
    fn met(self, figure: f64) -> bool {
        let printed = (figure * 100.0).round();
        match self {
            Self::AtMost(most) => printed <= (most * 100.0).round(),
            Self::AtLeast(least) => printed >= (least * 100.0).round(),
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AtMost(most) => write!(f, "≤ {most:.2}"),
            Self::AtLeast(least) => write!(f, "≥ {least:.2}"),
        }
    }
}

/// The middle of some measurements, and the quarters on both sides of it.
#[derive(Clone, Copy)]
pub struct Spread {
    pub median: f64,
    low: f64,
    high: f64,
}

impl Spread {
    /// Of at least one measurement.
    pub fn of(mut measured: Vec<f64>) -> Self {
        measured.sort_by(f64::total_cmp);
        let last = measured.len() - 1;
        Self { median: measured[last / 2], low: measured[last / 4], high: measured[last - last / 4] }
    }
}

impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2} ({:.2} to {:.2})", self.median, self.low, self.high)
    }
}

/// Rows, and how many targets were met.
#[derive(Default)]
pub struct Report {
    rows: Vec<[String; 7]>,
    met: usize,
    missed: usize,
}

/// A cell without a figure.
pub const NONE: &str = "";

impl Report {
    /// Adds a row: what is measured, Codebook's figure and stock's, the ratio of both, the peer's.
    pub fn row(&mut self, what: String, codebook: String, stock: String, ratio: String, peer: String) {
        self.rows.push([what, codebook, stock, ratio, peer, NONE.to_owned(), NONE.to_owned()]);
    }

    /// Holds the last row's figure against its target.
    pub fn judge(&mut self, figure: f64, target: Target) {
        let met = target.met(figure);
        *(if met { &mut self.met } else { &mut self.missed }) += 1;
        if let Some([.., wanted, verdict]) = self.rows.last_mut() {
            *wanted = target.to_string();
            *verdict = if met { "met" } else { "missed" }.to_owned();
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| figure | Codebook | stock | Codebook / stock | peer | target | |")?;
        writeln!(f, "| --- | --- | --- | --- | --- | --- | --- |")?;
        for row in &self.rows {
            writeln!(f, "| {} |", row.join(" | "))?;
        }
        write!(f, "\ntargets: {} met, {} missed", self.met, self.missed)
    }
}

/// The machine's processor and how many of it there are.
pub fn machine() -> String {
    let described = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let models = || described.lines().filter(|line| line.starts_with("model name"));
    let model = models().next().and_then(|line| line.split_once(": ")).map_or("unknown processor", |(_, model)| model);
    format!("{} × {model}", models().count())
}
