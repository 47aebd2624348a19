//! `codebook serve`.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;

use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;
use transport::tls::{Alpn, Tls};

use super::Stop;
use crate::codebook::Codebook;
use crate::config::{Config, check_plaintext};
use crate::metrics::Metrics;
use crate::reload::Reloader;
use crate::service::Service;
use crate::telemetry::{self, Settings, TelemetryError};
use crate::{admin, server};

/// Serves until SIGTERM or SIGINT.
pub(super) fn serve(config: &Config) -> Result<(), Stop> {
    let begun = Instant::now();
    let settings =
        Settings { filter: &config.log, format: config.log_format, otlp_endpoint: config.otlp_endpoint.as_deref() };
    let telemetry = telemetry::start(&settings).map_err(|error| match error {
        TelemetryError::Filter(_) => Stop::usage(format!("--log: {error}")),
        TelemetryError::Endpoint(_) => Stop::usage(format!("--otlp-endpoint: {error}")),
        error => error.into(),
    })?;
    let alpn = if config.web_origins.is_empty() { Alpn::Http2 } else { Alpn::Http2AndHttp1 };
    let files = config.tls.files().map_err(|incomplete| Stop::usage(incomplete.to_string()))?;
    let tls = files.map(|files| Tls::load(files, alpn)).transpose();
    let tls = tls.map_err(|error| Stop::usage(error.to_string()))?.map(Arc::new);
    check_plaintext(&config.address, tls.is_some(), config.allow_plaintext)
        .map_err(|refused| Stop::usage(refused.to_string()))?;
    let codebook = Codebook::open(&config.overlay)?;
    let (codes, languages) = (codebook.catalog.codes().count(), codebook.texts.languages().list().len());
    let metrics = Arc::new(Metrics::new());
    let service = Service::new(Arc::new(codebook), config, Arc::clone(&metrics));
    // Connections have runtimes of their own: this one accepts, reloads and serves the metrics.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let served = runtime.block_on(async {
        let mut terminate = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        let mut hangup = signal(SignalKind::hangup())?;
        let (set_serving, serving) = watch::channel(true);
        let shutdown = async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            set_serving.send_replace(false);
        };
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
            tokio::spawn(admin::serve(listener, Arc::clone(&metrics), serving, std::future::pending()));
        }
        let listener = listen(config.address).await?;
        let address = listener.local_addr()?;
        tracing::info!(%address, codes, languages, elapsed = ?begun.elapsed(), "serving");
        server::serve(listener, service, tls, metrics, config, shutdown).await?;
        tracing::info!("stopped");
        Ok(())
    });
    drop(telemetry);
    served
}

async fn listen(address: SocketAddr) -> Result<TcpListener, Stop> {
    let failed = |error| Stop { message: format!("cannot listen on {address}: {error}"), status: 1 };
    TcpListener::bind(address).await.map_err(failed)
}
