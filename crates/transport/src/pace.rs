//! How fast a connection's frames reach h2.
//!
//! h2 reads all that its stream has before anything else runs, and keeps a record of each DATA frame until somebody takes
//! it. So a burst of small frames would be held as records many times its size, or be taken for a flood, however soon it
//! would have been read. A connection is therefore given a few frames at a time.

/// DATA frames that reach h2 in one poll of a connection. More than a connection opens calls, so that a burst of ordinary
/// calls is not split.
pub(crate) const BURST: usize = 128;

/// Length of a frame's head in bytes (RFC 9113 section 4.1).
const HEAD: usize = 9;

/// Number of the kind DATA (RFC 9113 section 6.1).
const DATA: u8 = 0;

/// Follows the frames that a client sends, and counts those of data.
#[derive(Debug)]
pub(crate) struct Pace {
    /// Bytes that have come of the next frame's head.
    head: [u8; HEAD],
    in_head: usize,
    /// Bytes that belong to the frame before: its payload.
    rest: usize,
    /// DATA frames that may pass in this poll.
    left: usize,
    passed: u64,
}

impl Pace {
    /// Begins with a connection, whose first bytes, so many, are no frame.
    pub(crate) fn new(preface: usize) -> Self {
        Self { head: [0; HEAD], in_head: 0, rest: preface, left: BURST, passed: 0 }
    }

    /// Lets the next burst pass.
    pub(crate) fn begin_poll(&mut self) {
        self.left = BURST;
    }

    /// Tells if nothing may pass any more in this poll.
    pub(crate) fn is_spent(&self) -> bool {
        self.left == 0 && self.rest == 0 && self.in_head == 0
    }

    /// DATA frames that have passed since the connection began.
    pub(crate) fn passed(&self) -> u64 {
        self.passed
    }

    /// Lets bytes pass, up to the end of the last frame that may. Returns their number, which is 0 only if there are none
    /// or the burst [is spent](Self::is_spent).
    pub(crate) fn pass(&mut self, bytes: &[u8]) -> usize {
        let mut at = 0;
        while at < bytes.len() && !self.is_spent() {
            if self.rest > 0 {
                let step = self.rest.min(bytes.len() - at);
                self.rest -= step;
                at += step;
                continue;
            }
            let step = (HEAD - self.in_head).min(bytes.len() - at);
            self.head[self.in_head..self.in_head + step].copy_from_slice(&bytes[at..at + step]);
            self.in_head += step;
            at += step;
            if self.in_head == HEAD {
                let [a, b, c, kind, ..] = self.head;
                self.in_head = 0;
                self.rest = usize::from(a) << 16 | usize::from(b) << 8 | usize::from(c);
                if kind == DATA {
                    self.left = self.left.saturating_sub(1);
                    self.passed += 1;
                }
            }
        }
        at
    }
}

#[cfg(test)]
mod tests {
    use super::{BURST, Pace};

    fn frame(kind: u8, length: u8) -> Vec<u8> {
        [&[0, 0, length, kind, 0, 0, 0, 0, 1][..], &vec![0; length.into()]].concat()
    }

    #[test]
    fn a_burst_ends_at_the_end_of_its_last_frame() {
        let bytes = [vec![b'P'; 24], frame(4, 6), frame(0, 3).repeat(BURST + 2), frame(1, 9)].concat();
        let burst = 24 + 15 + 12 * BURST;
        for size in [1, 5, 9, 13, bytes.len()] {
            let mut pace = Pace::new(24);
            let mut passed = 0;
            while !pace.is_spent() {
                passed += pace.pass(&bytes[passed..bytes.len().min(passed + size)]);
            }
            assert_eq!((passed, pace.passed()), (burst, BURST as u64), "{size}");
            assert_eq!(pace.pass(&bytes[passed..]), 0);
            pace.begin_poll();
            assert_eq!(pace.pass(&bytes[passed..]), bytes.len() - burst);
            assert_eq!(pace.passed(), BURST as u64 + 2);
        }
    }
}
