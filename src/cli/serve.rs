//! `codebook serve`.

use std::io::{self, IsTerminal as _};
use std::sync::Arc;
use std::time::Instant;

use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::EnvFilter;

use super::Stop;
use crate::codebook::Codebook;
use crate::config::Config;
use crate::server;
use crate::service::Service;

/// Serves until SIGTERM or SIGINT.
pub(super) fn serve(config: &Config) -> Result<(), Stop> {
    let begun = Instant::now();
    let filter = EnvFilter::try_new(&config.log).map_err(|error| Stop::usage(format!("--log: {error}")))?;
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(io::stderr().is_terminal())
        .with_writer(io::stderr)
        .init();
    log_panics();
    let codebook = Arc::new(Codebook::embedded()?);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut terminate = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        let shutdown = async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
        };
        let listener = TcpListener::bind(config.address)
            .await
            .map_err(|error| Stop { message: format!("cannot listen on {}: {error}", config.address), status: 1 })?;
        tracing::info!(
            address = %listener.local_addr()?,
            codes = codebook.catalog.codes().count(),
            languages = codebook.texts.languages().list().len(),
            elapsed = ?begun.elapsed(),
            "serving"
        );
        let service = Service::new(codebook, config.rendered_bytes);
        server::serve(listener, service, config, shutdown).await?;
        tracing::info!("stopped");
        Ok(())
    })
}

/// A panic may quote the request that caused it, and requests are not for the log: what is
/// logged is where it happened.
fn log_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a handler panicked");
        tracing::debug!(%panic, "what it said");
    }));
}
