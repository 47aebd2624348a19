//! What the shapes of a reader cost against what is ordinary for it, and how that grows with their size.

use std::fmt;

use crate::measure::{Cost, Spread, cost};
use crate::readers::Reader;
use crate::shapes::Shape;

/// How often the ordinary input is measured, in the number of shapes between.
const STEP: usize = 16;

/// The cost of an input of each size.
type Costs = [Cost; 3];

/// The most that the figures of a reader's shapes may be.
pub struct Bounds {
    /// Time, to that of an ordinary input of the largest size.
    pub time: f64,
    /// The most memory in use, likewise.
    pub memory: f64,
    /// Growth.
    pub growth: f64,
}

/// How much is measured again.
#[derive(Clone, Copy)]
pub struct Effort {
    /// How many of the worst shapes by each figure.
    pub worst: usize,
    /// How often.
    pub rounds: usize,
}

/// What is said of a shape against the ordinary input.
#[derive(Clone, Copy, Debug)]
struct Figures {
    /// Time at the largest size.
    time: Spread,
    /// The most memory in use at the largest size.
    memory: f64,
    /// The least time at a size to that at half of it: 2 if time grows with the size, 4 if with its square. The smaller of
    /// both doublings, since the larger size may be where a limit ends, and 1 where time is little.
    growth: f64,
}

impl Bounds {
    /// The names of the figures that exceed the bounds.
    fn exceeded(&self, figures: &Figures) -> Vec<&'static str> {
        let figures = [
            ("time", figures.time.median > self.time),
            ("memory", figures.memory > self.memory),
            ("growth", figures.growth > self.growth),
        ];
        figures.into_iter().filter_map(|(name, is_exceeded)| is_exceeded.then_some(name)).collect()
    }
}

/// A shape that looked bad, and its figures.
struct Finding {
    shape: String,
    figures: Figures,
    /// Time at the largest size, in microseconds.
    micros: f64,
    /// The most memory in use at the largest size, in KiB.
    kib: f64,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { shape, figures: Figures { time, memory, growth }, micros, kib } = self;
        write!(f, "time {time}, {micros:.0} µs; memory {memory:.2}, {kib:.0} KiB; growth {growth:.2}: {shape}")
    }
}

/// What was found of a reader.
pub struct Findings {
    reader: String,
    shapes: usize,
    /// What the ordinary input of the largest size costs.
    ordinary: Cost,
    sizes: [usize; 3],
    unit: &'static str,
    found: Vec<Finding>,
    bounds: Bounds,
}

impl Findings {
    /// Measures all shapes of a reader once, and those that look worst so many times again, in turns with the ordinary
    /// input.
    pub fn of<R: Reader>(reader: &R, bounds: Bounds, effort: Effort) -> Self {
        let sizes = reader.sizes();
        let make = |shape: &Shape<R::Input>| sizes.map(|size| shape.make(size));
        let ordinary = sizes.map(|size| reader.ordinary(size));
        // What is built at the first use is no cost of the input.
        reader.read(&ordinary[2]);
        let least = least(reader);
        let shapes = reader.shapes();
        let mut looks = Vec::with_capacity(shapes.len());
        let mut control = costs(reader, &ordinary);
        for (index, shape) in shapes.iter().enumerate() {
            if index % STEP == 0 {
                control = costs(reader, &ordinary);
            }
            looks.push((index, figures(&[(costs(reader, &make(shape)), control)], least)));
        }
        let again = worst(looks, effort.worst).into_iter().map(|index| {
            let inputs = make(&shapes[index]);
            let round = |_| (costs(reader, &inputs), costs(reader, &ordinary));
            finding(shapes[index].to_string(), &(0..effort.rounds).map(round).collect::<Vec<_>>(), least)
        });
        let found = again.collect();
        let ordinary = costs(reader, &ordinary)[2];
        Self { reader: reader.name(), shapes: shapes.len(), ordinary, sizes, unit: reader.unit(), found, bounds }
    }

    /// The number of shapes that were measured again.
    pub fn measured(&self) -> usize {
        self.found.len()
    }

    /// The number of those that exceed the bounds.
    pub fn exceeding(&self) -> usize {
        self.found.iter().filter(|one| !self.bounds.exceeded(&one.figures).is_empty()).count()
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [small, middle, large] = self.sizes;
        let Cost { seconds, bytes } = self.ordinary;
        let (micros, kib) = (seconds * 1e6, bytes / 1024.0);
        writeln!(f, "{}: {} shapes of {small}, {middle} and {large} {}", self.reader, self.shapes, self.unit)?;
        writeln!(f, "    ordinary: {micros:.0} µs, {kib:.0} KiB")?;
        for (name, figure) in [
            ("time", (|one| one.time.median) as fn(&Figures) -> f64),
            ("memory", |one| one.memory),
            ("growth", |one| one.growth),
        ] {
            let worst = self.found.iter().max_by(|one, other| figure(&one.figures).total_cmp(&figure(&other.figures)));
            worst.map_or(Ok(()), |worst| writeln!(f, "    worst {name}: {worst}"))?;
        }
        for one in &self.found {
            let exceeded = self.bounds.exceeded(&one.figures);
            if !exceeded.is_empty() {
                writeln!(f, "    MISSED {}: {one}", exceeded.join(", "))?;
            }
        }
        Ok(())
    }
}

fn costs<R: Reader>(reader: &R, inputs: &[R::Input; 3]) -> Costs {
    let own = |input: &R::Input| cost(|| reader.read(input));
    [own(&inputs[0]), own(&inputs[1]), own(&inputs[2])]
}

/// The time that an input of almost no size takes, the least of several.
fn least<R: Reader>(reader: &R) -> f64 {
    let Some(input) = reader.least() else { return 0.0 };
    (0..5).map(|_| cost(|| reader.read(&input)).seconds).fold(f64::MAX, f64::min)
}

/// The figures of a shape from rounds of it and of the ordinary input in turns.
fn figures(rounds: &[(Costs, Costs)], least: f64) -> Figures {
    // Other work on the machine makes nothing faster.
    let beyond = |size: usize| {
        let fastest = rounds.iter().map(|(own, _)| own[size].seconds).fold(f64::MAX, f64::min);
        (fastest - least).max(0.0)
    };
    let ordinary = rounds.iter().map(|(_, ordinary)| ordinary[2].seconds).fold(f64::MAX, f64::min);
    // How little grows matters to nobody, and what is less than any input takes is lost in its spread.
    let is_little = beyond(2) < (ordinary / 10.0).max(least);
    let doubling = |size: usize| beyond(size) / beyond(size - 1).max(ordinary / 100.0);
    let ratio = |of: fn(&Cost) -> f64| Spread::of(rounds.iter().map(|(own, ordinary)| of(&own[2]) / of(&ordinary[2])));
    Figures {
        time: ratio(|cost| cost.seconds),
        memory: ratio(|cost| cost.bytes).median,
        growth: if is_little { 1.0 } else { doubling(2).min(doubling(1)) },
    }
}

/// The shapes that look worst by any figure.
fn worst(mut looks: Vec<(usize, Figures)>, count: usize) -> Vec<usize> {
    let mut worst = Vec::new();
    for by in [|one: &Figures| one.time.median, |one: &Figures| one.memory, |one: &Figures| one.growth] {
        looks.sort_by(|(_, one), (_, other)| by(other).total_cmp(&by(one)));
        worst.extend(looks.iter().take(count).map(|(index, _)| *index));
    }
    worst.sort_unstable();
    worst.dedup();
    worst
}

fn finding(shape: String, rounds: &[(Costs, Costs)], least: f64) -> Finding {
    Finding {
        shape,
        figures: figures(rounds, least),
        micros: Spread::of(rounds.iter().map(|(own, _)| own[2].seconds * 1e6)).median,
        kib: Spread::of(rounds.iter().map(|(own, _)| own[2].bytes / 1024.0)).median,
    }
}
