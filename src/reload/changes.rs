//! Changes of files that have yet to be read, and the moment at which they may be.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Notify;
use tokio::time::sleep;

/// Time without a further change after which files are read: changes come in crowds. An editor writes a file twice, a
/// ConfigMap is several links.
const SETTLED: Duration = Duration::from_millis(250);

/// Time after which files are read although others change still.
const NEVER_AT_REST: Duration = Duration::from_secs(1);

/// Silence of a program that has a file open for writing, after which it counts as written. Until then half of it may
/// be there.
const WRITTEN: Duration = Duration::from_secs(30);

/// Time after which files are read although one is being written still.
const ENDLESS: Duration = Duration::from_secs(60);

/// The most files that are remembered to be open for writing.
const MAX_WRITING: usize = 1024;

/// The changes since files were last read.
#[derive(Debug, Default)]
pub(super) struct Changes {
    unread: Mutex<Unread>,
    news: Notify,
}

#[derive(Debug, Default)]
struct Unread {
    /// Set when somebody asked for files to be read at once.
    asked: bool,
    /// Times of the first change and of the last.
    times: Option<(Instant, Instant)>,
    /// Files that were written to and are not closed.
    writing: BTreeSet<PathBuf>,
}

impl Changes {
    fn unread(&self) -> MutexGuard<'_, Unread> {
        self.unread.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, change: impl FnOnce(&mut Unread)) {
        let mut unread = self.unread();
        let now = Instant::now();
        unread.times = Some((unread.times.map_or(now, |(first, _)| first), now));
        change(&mut unread);
        drop(unread);
        self.news.notify_one();
    }

    /// Asks for files to be read at once.
    pub(super) fn ask(&self) {
        self.note(|unread| unread.asked = true);
    }

    /// Notes that something has changed.
    pub(super) fn changed(&self) {
        self.note(|_| {});
    }

    /// Notes that a file is being written.
    pub(super) fn writing(&self, file: &Path) {
        self.note(|unread| {
            if unread.writing.len() < MAX_WRITING {
                unread.writing.insert(file.to_owned());
            }
        });
    }

    /// Notes that a file is written, or gone.
    pub(super) fn written(&self, file: &Path) {
        self.note(|unread| {
            unread.writing.remove(file);
        });
    }

    /// Returns once files have changed and may be read.
    pub(super) async fn settled(&self) {
        loop {
            let due = self.unread().due();
            match due {
                None => self.news.notified().await,
                Some(due) => {
                    let rest = due.saturating_duration_since(Instant::now());
                    if rest.is_zero() {
                        *self.unread() = Unread::default();
                        return;
                    }
                    tokio::select! {
                        () = self.news.notified() => {}
                        () = sleep(rest) => {}
                    }
                }
            }
        }
    }
}

impl Unread {
    /// The time at which files may be read, as far as is known.
    fn due(&self) -> Option<Instant> {
        let (first, last) = self.times?;
        Some(match (self.asked, self.writing.is_empty()) {
            (true, _) => first,
            (false, true) => (last + SETTLED).min(first + NEVER_AT_REST).max(first),
            (false, false) => (last + WRITTEN).min(first + ENDLESS),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Changes, ENDLESS, NEVER_AT_REST, SETTLED, Unread, WRITTEN};
    use std::path::Path;
    use std::time::{Duration, Instant};

    #[test]
    fn a_file_that_is_open_is_waited_for() {
        let first = Instant::now();
        let after = |seconds| first + Duration::from_secs(seconds);
        let mut unread = Unread { times: Some((first, first)), ..Unread::default() };
        assert_eq!(unread.due(), Some(first + SETTLED));
        unread.times = Some((first, after(50)));
        assert_eq!(unread.due(), Some(first + NEVER_AT_REST));
        unread.writing.insert("a.ftl".into());
        assert_eq!(unread.due(), Some(first + ENDLESS));
        unread.times = Some((first, after(1)));
        assert_eq!(unread.due(), Some(after(1) + WRITTEN));
        unread.asked = true;
        assert_eq!(unread.due(), Some(first));
    }

    #[tokio::test]
    async fn changes_are_settled_once_they_are_over() {
        let changes = Changes::default();
        changes.writing(Path::new("a.ftl"));
        let early = tokio::time::timeout(SETTLED * 2, changes.settled()).await;
        assert!(early.is_err(), "it is being written");
        changes.written(Path::new("a.ftl"));
        changes.settled().await;
        assert!(tokio::time::timeout(SETTLED * 2, changes.settled()).await.is_err(), "there is nothing new");
        changes.ask();
        tokio::time::timeout(SETTLED / 2, changes.settled()).await.expect("at once");
    }
}
