//! Exchanges data and certificates while the server runs: on SIGHUP, and when their files change.
//!
//! All or nothing: data that does not pass leaves everything as it was. It is reported in the log and a metric, and the
//! service stays SERVING.

mod changes;
mod reading;
mod watch;

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use notify::RecursiveMode;
use tokio::time::timeout;
use transport::tls::Tls;

use crate::codebook::Codebook;
use crate::config::Overlay;
use crate::metrics::{Metrics, ReloadResult, ReloadTarget};
use crate::service::Service;
pub(crate) use reading::{DEADLINE, Readers};
use watch::FolderWatch;
pub use watch::WatchError;

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
#[derive(Debug)]
pub struct Watcher {
    data: FolderWatch,
    certificates: FolderWatch,
}

impl Reloader {
    /// Reloads at every change and whenever `hangup` returns, for as long as it is polled. Data and certificates wait
    /// neither for each other nor for a reload before that hangs.
    pub async fn run(self, watcher: Watcher, mut hangup: impl AsyncFnMut()) {
        let asking = async {
            loop {
                hangup().await;
                watcher.data.changes.ask();
                watcher.certificates.changes.ask();
            }
        };
        let (data, certificates) = (self.reload_data(&watcher.data), self.reload_certificates(&watcher.certificates));
        let _: (Infallible, Infallible, Infallible) = tokio::join!(asking, data, certificates);
    }

    /// The folders of the overlay.
    fn folders(&self) -> impl Iterator<Item = &Path> {
        self.overlay.catalog.iter().chain(&self.overlay.locales).map(PathBuf::as_path)
    }

    async fn reload_data(&self, watch: &FolderWatch) -> Infallible {
        let readers = Readers::new(DEADLINE);
        loop {
            watch.changes.settled().await;
            if self.folders().next().is_some() {
                self.data(&readers).await;
            }
        }
    }

    async fn data(&self, readers: &Readers) {
        let overlay = self.overlay.clone();
        let opened = readers.read(move || Codebook::open(&overlay)).await;
        let result = match opened {
            Ok(Ok(codebook)) => {
                let (codes, languages) = (codebook.catalog.codes().count(), codebook.texts.languages().list().len());
                let service = self.service.clone();
                let replaced = readers.read(move || service.replace(Arc::new(codebook))).await;
                replaced.map(|()| tracing::info!(codes, languages, "data reloaded"))
            }
            Ok(Err(error)) => {
                tracing::error!(%error, "data refused; what was served before is served on");
                return self.metrics.reloaded(ReloadTarget::Data, ReloadResult::Refused);
            }
            Err(error) => Err(error),
        };
        let result = match result {
            Ok(()) => ReloadResult::Done,
            Err(error) => {
                tracing::error!(%error, "data not read; what was served before is served on");
                ReloadResult::Refused
            }
        };
        self.metrics.reloaded(ReloadTarget::Data, result);
    }

    async fn reload_certificates(&self, watch: &FolderWatch) -> Infallible {
        /// Time after which certificates are read although nothing is known of a change: one that is not valid yet will
        /// be, and some file systems tell of no change.
        const AT_LATEST: Duration = Duration::from_secs(10 * 60);
        let readers = Readers::new(DEADLINE);
        loop {
            // Either way they are read.
            let _ = timeout(AT_LATEST, watch.changes.settled()).await;
            self.certificates(&readers).await;
        }
    }

    async fn certificates(&self, readers: &Readers) {
        let Some(tls) = self.tls.clone() else { return };
        let result = match readers.read(move || tls.reload()).await {
            Ok(Ok(false)) => return,
            Ok(Ok(true)) => {
                tracing::info!("certificates reloaded");
                ReloadResult::Done
            }
            Ok(Err(error)) => {
                tracing::error!(%error, "certificates refused; those of before are shown on");
                ReloadResult::Refused
            }
            Err(error) => {
                tracing::error!(%error, "certificates not read; those of before are shown on");
                ReloadResult::Refused
            }
        };
        self.metrics.reloaded(ReloadTarget::Certificate, result);
    }

    /// Watches the files. Certificates are watched by their folders, for they are replaced rather than written.
    ///
    /// # Errors
    ///
    /// The folder that cannot be watched.
    pub fn watch(&self) -> Result<Watcher, WatchError> {
        // Events name absolute paths.
        let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let data: Vec<PathBuf> = self.folders().map(absolute).collect();
        let certificates = self.tls.iter().flat_map(|tls| tls.files());
        let certificates: BTreeSet<PathBuf> =
            certificates.filter_map(|file| Some(absolute(folder_of(&file)?))).collect();
        let certificates: Vec<PathBuf> = certificates.into_iter().collect();
        Ok(Watcher {
            data: FolderWatch::start(&data, RecursiveMode::Recursive)?,
            certificates: FolderWatch::start(&certificates, RecursiveMode::NonRecursive)?,
        })
    }
}

/// The folder that a file is in: the current one for a bare name.
fn folder_of(file: &Path) -> Option<&Path> {
    let folder = file.parent()?;
    Some(if folder.as_os_str().is_empty() { Path::new(".") } else { folder })
}
