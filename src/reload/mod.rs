//! Exchanges data and certificates while the server runs: on SIGHUP, and when their files change.
//!
//! All or nothing: data that does not pass leaves everything as it was. It is reported in the log and a metric, and the
//! service stays SERVING.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};
use thiserror::Error;
use tokio::sync::mpsc;
use tokio::time::timeout;
use transport::tls::Tls;

use crate::codebook::Codebook;
use crate::config::Overlay;
use crate::metrics::{Metrics, ReloadResult, ReloadTarget};
use crate::service::Service;

/// A file or folder that cannot be watched.
#[derive(Debug, Error)]
#[error("cannot watch {path}: {error}")]
pub struct WatchError {
    path: PathBuf,
    error: notify::Error,
}

/// Reads data and certificates again and puts them into service.
#[derive(Debug)]
pub struct Reloader {
    /// The folders over the embedded data.
    pub overlay: Overlay,
    /// The service that answers from the data.
    pub service: Service,
    /// The certificates.
    pub tls: Option<Arc<Tls>>,
    /// The counters of reloads.
    pub metrics: Arc<Metrics>,
}

/// Watches files for changes, until it is dropped.
pub struct Watcher {
    changes: mpsc::UnboundedReceiver<ReloadTarget>,
    _watcher: RecommendedWatcher,
}

impl Reloader {
    /// Reloads at every change and whenever `hangup` returns, for as long as it is polled.
    pub async fn run(self, mut watcher: Watcher, mut hangup: impl AsyncFnMut()) {
        /// Time without a further change after which a reload begins: changes come in crowds. An editor writes a file twice, a
        /// ConfigMap is several links.
        const SETTLED: Duration = Duration::from_millis(250);
        loop {
            let mut wanted = BTreeSet::new();
            tokio::select! {
                () = hangup() => wanted.extend([ReloadTarget::Data, ReloadTarget::Certificate]),
                Some(changed) = watcher.changes.recv() => {
                    wanted.insert(changed);
                    // A folder that is never at rest is read all the same.
                    let latest = Instant::now() + SETTLED * 4;
                    while Instant::now() < latest
                        && let Ok(Some(changed)) = timeout(SETTLED, watcher.changes.recv()).await
                    {
                        wanted.insert(changed);
                    }
                }
            }
            if wanted.contains(&ReloadTarget::Data) && self.folders().next().is_some() {
                self.data().await;
            }
            if wanted.contains(&ReloadTarget::Certificate) {
                self.certificates().await;
            }
        }
    }

    /// The folders of the overlay.
    fn folders(&self) -> impl Iterator<Item = &Path> {
        self.overlay.catalog.iter().chain(&self.overlay.locales).map(PathBuf::as_path)
    }

    async fn data(&self) {
        let overlay = self.overlay.clone();
        let opened = tokio::task::spawn_blocking(move || Codebook::open(&overlay)).await;
        let result = match opened {
            Ok(Ok(codebook)) => {
                let (codes, languages) = (codebook.catalog.codes().count(), codebook.texts.languages().list().len());
                self.service.replace(Arc::new(codebook));
                tracing::info!(codes, languages, "data reloaded");
                ReloadResult::Done
            }
            Ok(Err(error)) => {
                tracing::error!(%error, "data refused; what was served before is served on");
                ReloadResult::Refused
            }
            Err(_) => {
                tracing::error!("reading data failed; what was served before is served on");
                ReloadResult::Refused
            }
        };
        self.metrics.reloaded(ReloadTarget::Data, result);
    }

    async fn certificates(&self) {
        let Some(tls) = self.tls.clone() else { return };
        let result = match tokio::task::spawn_blocking(move || tls.reload()).await {
            Ok(Ok(false)) => return,
            Ok(Ok(true)) => {
                tracing::info!("certificates reloaded");
                ReloadResult::Done
            }
            Ok(Err(error)) => {
                tracing::error!(%error, "certificates refused; those of before are shown on");
                ReloadResult::Refused
            }
            Err(_) => ReloadResult::Refused,
        };
        self.metrics.reloaded(ReloadTarget::Certificate, result);
    }

    /// Watches the files. Certificates are watched by their folders, for they are replaced rather than written.
    ///
    /// # Errors
    ///
    /// The folder that cannot be watched.
    pub fn watch(&self) -> Result<Watcher, WatchError> {
        let (sender, changes) = mpsc::unbounded_channel();
        // Events name absolute paths.
        let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let data: Vec<PathBuf> = self.folders().map(absolute).collect();
        let certificates = self.tls.iter().flat_map(|tls| tls.files());
        let certificates: BTreeSet<PathBuf> =
            certificates.filter_map(|file| Some(folder_of(&file)?.to_owned())).collect();
        let watched = data.clone();
        let notify = move |event: notify::Result<notify::Event>| {
            let Ok(event) = event else { return };
            if matches!(event.kind, EventKind::Access(_)) {
                return;
            }
            let is_data = event.paths.iter().any(|path| watched.iter().any(|folder| path.starts_with(folder)));
            // The other side is gone only when the program ends.
            let _ = sender.send(if is_data { ReloadTarget::Data } else { ReloadTarget::Certificate });
        };
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |error| WatchError { path, error }
        };
        let mut watcher = notify::recommended_watcher(notify).map_err(failed(Path::new("files")))?;
        for folder in &data {
            watcher.watch(folder, RecursiveMode::Recursive).map_err(failed(folder))?;
        }
        for folder in &certificates {
            watcher.watch(folder, RecursiveMode::NonRecursive).map_err(failed(folder))?;
        }
        Ok(Watcher { changes, _watcher: watcher })
    }
}

/// The folder that a file is in: the current one for a bare name.
fn folder_of(file: &Path) -> Option<&Path> {
    let folder = file.parent()?;
    Some(if folder.as_os_str().is_empty() { Path::new(".") } else { folder })
}
