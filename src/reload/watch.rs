//! Watches folders for changes, also those that vanish and return.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};
use std::thread;
use std::time::{Duration, SystemTime};

use notify::event::{AccessKind, AccessMode, ModifyKind};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};
use thiserror::Error;

use super::changes::Changes;

/// Time between two looks at whether the folders are those that are watched.
const PAUSE: Duration = Duration::from_secs(1);

/// A file or folder that cannot be watched.
#[derive(Debug, Error)]
#[error("cannot watch {path}: {error}")]
pub struct WatchError {
    path: PathBuf,
    error: notify::Error,
}

/// Watches some folders until it is dropped.
#[derive(Debug)]
pub(super) struct FolderWatch {
    pub(super) changes: Arc<Changes>,
}

/// Tells one folder from another in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Identity {
    #[cfg(unix)]
    number: (u64, u64),
    created: Option<SystemTime>,
}

impl Identity {
    fn of(folder: &Path) -> Option<Self> {
        let found = std::fs::metadata(folder).ok()?;
        Some(Self {
            #[cfg(unix)]
            number: {
                use std::os::unix::fs::MetadataExt as _;
                (found.dev(), found.ino())
            },
            created: found.created().ok(),
        })
    }
}

impl FolderWatch {
    /// Watches folders, and what is in them if `mode` says so.
    ///
    /// # Errors
    ///
    /// The folder that cannot be watched.
    pub(super) fn start(folders: &[PathBuf], mode: RecursiveMode) -> Result<Self, WatchError> {
        let changes = Arc::<Changes>::default();
        // Set when a folder itself is gone: another in its place may have its number.
        let lost = Arc::<AtomicBool>::default();
        let roots = folders.to_vec();
        let notify = {
            let (changes, lost) = (Arc::clone(&changes), Arc::clone(&lost));
            move |event: notify::Result<notify::Event>| match event {
                Ok(event) => {
                    if is_removal(event.kind) && event.paths.iter().any(|path| roots.contains(path)) {
                        lost.store(true, Ordering::Relaxed);
                    }
                    note(&changes, &event);
                }
                // Events may be lost.
                Err(_) => changes.changed(),
            }
        };
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |error| WatchError { path, error }
        };
        let mut watcher = notify::recommended_watcher(notify).map_err(failed(Path::new("files")))?;
        let mut watched = Vec::with_capacity(folders.len());
        for folder in folders {
            let identity = Identity::of(folder);
            watcher.watch(folder, mode).map_err(failed(folder))?;
            watched.push((folder.clone(), identity));
        }
        let alive = Arc::downgrade(&changes);
        // A thread of its own: a look at a folder may hang.
        let follow = move || follow(watcher, mode, watched, &lost, &alive);
        thread::Builder::new()
            .name("watch".to_owned())
            .spawn(follow)
            .map_err(notify::Error::io)
            .map_err(failed(Path::new("files")))?;
        Ok(Self { changes })
    }
}

/// Watches folders anew that are others than before, for as long as anybody hears of it.
fn follow(
    mut watcher: RecommendedWatcher,
    mode: RecursiveMode,
    mut watched: Vec<(PathBuf, Option<Identity>)>,
    lost: &AtomicBool,
    changes: &Weak<Changes>,
) {
    loop {
        thread::sleep(PAUSE);
        // The watcher's own handle is one, and lasts as long as this thread.
        if changes.strong_count() <= 1 {
            return;
        }
        let was_lost = lost.swap(false, Ordering::Relaxed);
        for (folder, identity) in &mut watched {
            let now = Identity::of(folder);
            if now == *identity && !(was_lost && now.is_some()) {
                continue;
            }
            // Nothing is watched if the folder is gone.
            let _ = watcher.unwatch(folder);
            *identity = now.filter(|_| watcher.watch(folder, mode).is_ok());
            if identity.is_some()
                && let Some(changes) = changes.upgrade()
            {
                changes.changed();
            }
        }
    }
}

fn is_removal(kind: EventKind) -> bool {
    matches!(kind, EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)))
}

/// Notes an event, if it may concern what is served.
fn note(changes: &Changes, event: &notify::Event) {
    // Hidden files are not read, but for the links of a ConfigMap: `..data` and what it leads to.
    let is_read = |path: &PathBuf| {
        path.file_name().is_none_or(|name| {
            let name = name.to_string_lossy();
            !name.starts_with('.') || name.starts_with("..")
        })
    };
    if event.need_rescan() {
        return changes.changed();
    }
    for path in event.paths.iter().filter(|path| is_read(path)) {
        match event.kind {
            EventKind::Access(AccessKind::Close(AccessMode::Write)) | EventKind::Remove(_) => changes.written(path),
            EventKind::Access(_) => {}
            EventKind::Modify(ModifyKind::Data(_)) => changes.writing(path),
            EventKind::Modify(ModifyKind::Name(_)) => changes.written(path),
            _ => changes.changed(),
        }
    }
}
