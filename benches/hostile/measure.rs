//! Processor time and the most memory in use.

use std::alloc::System;
use std::time::Duration;

use peakmem_alloc::{INSTRUMENTED_SYSTEM, PeakMemAlloc, PeakMemAllocTrait as _};
use rustix::time::{ClockId, clock_gettime};

#[global_allocator]
static MEMORY: &PeakMemAlloc<System> = &INSTRUMENTED_SYSTEM;

/// The least time of a sample. What takes less is done several times.
const SAMPLE: Duration = Duration::from_micros(200);

/// The cost of a piece of work.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// Processor time, in seconds.
    pub seconds: f64,
    /// The most memory in use at a time beyond that before, in bytes.
    pub bytes: f64,
}

/// Measures a piece of work. Processor time is that of this thread: other work on the machine lengthens it by what it
/// does to caches, not by its own time.
pub fn cost(mut work: impl FnMut()) -> Cost {
    MEMORY.reset_peak_memory();
    let begun = thread_time();
    work();
    let mut taken = thread_time() - begun;
    let bytes = MEMORY.get_peak_memory() as f64;
    let mut times = 1;
    while taken < SAMPLE {
        work();
        times += 1;
        taken = thread_time() - begun;
    }
    Cost { seconds: taken.as_secs_f64() / f64::from(times), bytes }
}

/// The processor time of this thread.
fn thread_time() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).expect("less than a second"))
}

/// The median of some values and their quartiles.
#[derive(Clone, Copy, Debug)]
pub struct Spread {
    /// The median.
    pub median: f64,
    low: f64,
    high: f64,
}

impl Spread {
    /// The spread of at least one value.
    pub fn of(values: impl IntoIterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = values.into_iter().collect();
        values.sort_by(f64::total_cmp);
        let at = |quarter: usize| values[(values.len() - 1) * quarter / 4];
        Self { median: at(2), low: at(1), high: at(3) }
    }
}

impl std::fmt::Display for Spread {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:.2} ({:.2} to {:.2})", self.median, self.low, self.high)
    }
}
