//! A histogram of durations that threads fill at the same time.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

/// Upper bounds, in nanoseconds. An answer that is rendered already takes some tens of microseconds; a call longer than a second waits
/// for its client.
const BOUNDS: [u64; 15] = [
    25_000,
    50_000,
    100_000,
    250_000,
    500_000,
    1_000_000,
    2_500_000,
    5_000_000,
    10_000_000,
    25_000_000,
    50_000_000,
    100_000_000,
    250_000_000,
    500_000_000,
    1_000_000_000,
];

/// One bucket for each bound, and one above them.
const BUCKETS: usize = BOUNDS.len() + 1;

/// Durations by bucket, and their sum. `prometheus_client`'s own histogram takes a mutex for each observation, which
/// every worker would wait for; here an observation is two atomic additions. A snapshot may fall between the two: the next
/// holds both.
#[derive(Debug, Default)]
pub(super) struct Histogram {
    buckets: [AtomicU64; BUCKETS],
    nanoseconds: AtomicU64,
}

/// Content of a histogram at one moment, in seconds.
pub(super) struct Snapshot {
    pub(super) sum: f64,
    pub(super) count: u64,
    /// Upper bound and number of durations above the bound before it.
    pub(super) buckets: [(f64, u64); BUCKETS],
}

impl Histogram {
    pub(super) fn observe(&self, elapsed: Duration) {
        // 2^64 nanoseconds are 584 years.
        let nanoseconds = elapsed.as_nanos() as u64;
        self.buckets[BOUNDS.partition_point(|bound| *bound < nanoseconds)].fetch_add(1, Relaxed);
        self.nanoseconds.fetch_add(nanoseconds, Relaxed);
    }

    pub(super) fn snapshot(&self) -> Snapshot {
        const NANOSECONDS: f64 = 1e9;
        let mut buckets = [(f64::INFINITY, 0); BUCKETS];
        for (index, (bound, count)) in buckets.iter_mut().enumerate() {
            if let Some(nanoseconds) = BOUNDS.get(index) {
                *bound = *nanoseconds as f64 / NANOSECONDS;
            }
            *count = self.buckets[index].load(Relaxed);
        }
        Snapshot {
            sum: self.nanoseconds.load(Relaxed) as f64 / NANOSECONDS,
            count: buckets.iter().map(|(_, count)| count).sum(),
            buckets,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Histogram;
    use std::time::Duration;

    #[test]
    fn a_bound_belongs_to_the_bucket_below_it() {
        let histogram = Histogram::default();
        for nanoseconds in [0, 25_000, 25_001, 1_000_000_000, 1_000_000_001] {
            histogram.observe(Duration::from_nanos(nanoseconds));
        }
        let snapshot = histogram.snapshot();
        let filled: Vec<_> = snapshot.buckets.into_iter().filter(|(_, count)| *count > 0).collect();
        assert_eq!(filled, [(0.000025, 2), (0.00005, 1), (1.0, 1), (f64::INFINITY, 1)]);
        assert_eq!(snapshot.count, 5);
        assert!((snapshot.sum - 2.000_050_002).abs() < 1e-12, "{}", snapshot.sum);
    }

    #[test]
    fn nothing_is_lost_between_threads() {
        let histogram = Histogram::default();
        std::thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| (0..10_000).for_each(|_| histogram.observe(Duration::from_millis(1))));
            }
        });
        let snapshot = histogram.snapshot();
        assert_eq!(snapshot.count, 20_000);
        assert!((snapshot.sum - 20.0).abs() < 1e-9, "{}", snapshot.sum);
    }
}
