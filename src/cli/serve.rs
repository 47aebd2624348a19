//! `codebook serve`.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use tokio::net::TcpListener;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::oneshot;
use transport::tls::Tls;

use super::Stop;
use crate::codebook::Codebook;
use crate::config::{Config, check_plaintext};
use crate::metrics::Metrics;
use crate::reload::{DEADLINE, Readers, Reloader};
use crate::server::Health;
use crate::service::Service;
use crate::telemetry::{self, Settings, TelemetryError};
use crate::{admin, server};

/// Serves until SIGTERM or SIGINT. A second signal ends it at once.
pub(super) fn serve(config: &Config) -> Result<(), Stop> {
    let begun = Instant::now();
    let settings =
        Settings { filter: &config.log, format: config.log_format, otlp_endpoint: config.otlp_endpoint.as_deref() };
    let telemetry = telemetry::start(&settings).map_err(|error| match error {
        TelemetryError::Filter(_) => Stop::usage(format!("--log: {error}")),
        TelemetryError::Endpoint(_) => Stop::usage(format!("--otlp-endpoint: {error}")),
        error => error.into(),
    })?;
    let files = config.tls.files().map_err(|incomplete| Stop::usage(incomplete.to_string()))?;
    check_plaintext(&config.address, files.is_some(), config.allow_plaintext)
        .map_err(|refused| Stop::usage(refused.to_string()))?;
    // Connections have runtimes of their own: this one reads files, accepts, reloads and serves the metrics.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let overlay = config.overlay.clone();
    let (tls, codebook) = runtime.block_on(Readers::new(DEADLINE).read(move || -> Result<_, Stop> {
        let tls = files.map(Tls::load).transpose();
        Ok((tls.map_err(|error| Stop::usage(error.to_string()))?.map(Arc::new), Codebook::open(&overlay)?))
    }))??;
    let (codes, languages) = (codebook.catalog.codes().count(), codebook.texts.languages().list().len());
    let metrics = Arc::new(Metrics::new());
    let service = Service::new(Arc::new(codebook), config, Arc::clone(&metrics));
    let health = Health::default();
    let stopping = Arc::new(OnceLock::new());
    let served = runtime.block_on(async {
        let mut signals = Signals::new()?;
        let mut hangup = signal(SignalKind::hangup())?;
        let reloader = Reloader {
            overlay: config.overlay.clone(),
            service: service.clone(),
            tls: tls.clone(),
            metrics: Arc::clone(&metrics),
        };
        let watcher = reloader.watch()?;
        tokio::spawn(reloader.run(watcher, async move || {
            hangup.recv().await;
        }));
        if let Some(address) = config.admin_address {
            let listener = listen(address).await?;
            tokio::spawn(admin::serve(listener, Arc::clone(&metrics), health.serving(), std::future::pending()));
        }
        let listener = listen(config.address).await?;
        let address = listener.local_addr()?;
        tracing::info!(%address, codes, languages, elapsed = ?begun.elapsed(), "serving");
        let (stop, stopped) = oneshot::channel();
        let shutdown = async {
            // The other side is gone only with this future.
            let _ = stopped.await;
        };
        let at_once = async {
            signals.next().await;
            stopping.get_or_init(Instant::now);
            // Gone if serving has failed already.
            let _ = stop.send(());
            signals.next().await;
        };
        tokio::select! {
            served = server::serve(listener, service, tls, metrics, &health, config, shutdown) => served?,
            () = at_once => {
                tracing::warn!("stopped at once, at the second signal");
                return Ok(Exit::AtOnce);
            }
        }
        tracing::info!("stopped");
        Ok(Exit::Drained)
    });
    // A file that hangs while it is read would hold it.
    runtime.shutdown_background();
    let rest = match served {
        Ok(Exit::AtOnce) => Duration::ZERO,
        _ => Duration::from(config.drain).saturating_sub(stopping.get().map_or(Duration::ZERO, Instant::elapsed)),
    };
    flush(telemetry, rest);
    served.map(|_| ())
}

/// The way in which serving ended.
enum Exit {
    /// All calls are completed, or their time is over.
    Drained,
    /// Calls were not waited for.
    AtOnce,
}

/// SIGTERM and SIGINT.
struct Signals {
    terminate: Signal,
    interrupt: Signal,
}

impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}

/// Sends the last spans, for as long as there is time. A collector that does not answer is not waited for.
fn flush(telemetry: impl Send + 'static, time: Duration) {
    let (done, flushed) = mpsc::channel();
    let flushing = thread::Builder::new().name("last-traces".to_owned()).spawn(move || {
        drop(telemetry);
        // Nobody listens if the time is over.
        let _ = done.send(());
    });
    if flushing.is_ok() {
        // Either way the process ends.
        let _ = flushed.recv_timeout(time);
    }
}

async fn listen(address: SocketAddr) -> Result<TcpListener, Stop> {
    let failed = |error| Stop { message: format!("cannot listen on {address}: {error}"), status: 1 };
    TcpListener::bind(address).await.map_err(failed)
}
