//! Calls that have been accepted and have not run: a flood of them over many connections would be held before any is
//! accounted for.

use std::cell::Cell;

/// The most of a worker, beyond which no connection is read. One connection adds as many as it may have open.
const MAX: usize = 128;

thread_local! {
    /// The calls of this worker, whose connections never leave its thread.
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

/// A call that has not run. Dropped when it does.
#[derive(Debug)]
pub(super) struct Fresh(());

impl Fresh {
    /// Counts a call of this worker.
    pub(super) fn new() -> Self {
        COUNT.set(COUNT.get() + 1);
        Self(())
    }

    /// Tells if so many wait that they have to run before others are accepted.
    pub(super) fn are_too_many() -> bool {
        COUNT.get() > MAX
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        COUNT.set(COUNT.get().saturating_sub(1));
    }
}

#[cfg(test)]
mod tests {
    use super::{Fresh, MAX};

    #[test]
    fn calls_count_until_they_run() {
        let mut calls: Vec<Fresh> = (0..MAX).map(|_| Fresh::new()).collect();
        assert!(!Fresh::are_too_many());
        calls.push(Fresh::new());
        assert!(Fresh::are_too_many());
        calls.pop();
        assert!(!Fresh::are_too_many());
    }
}
