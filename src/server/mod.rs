//! Serves the API: transport, limits, health, reflection, drain.
//!
//! hyper and h2 carry the calls as they do under tonic's own server, which is left out: with it a call took more than
//! twice the allocations and writes (BENCHMARKS.md), and it gives no hold on a connection that stalls.

mod accept;
mod activity;
mod connection;
mod merged;
mod routes;
pub mod tls;
mod web;

use std::io;
use std::sync::Arc;
use std::time::Duration;

use thiserror::Error;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};
use tonic_health::ServingStatus;
use tonic_health::server::{HealthReporter, health_reporter};

use crate::config::Config;
use crate::metrics::Metrics;
use crate::proto::DESCRIPTORS;
use crate::service::{SERVICE_NAME, Service};
use accept::{Open, Workers};
use connection::Common;
use routes::Routes;
use tls::{PlaintextRefused, Tls, plaintext_is_allowed};
use web::Web;

/// Why the server ended other than by being told to.
#[derive(Debug, Error)]
pub enum ServeError {
    /// No threads to serve with.
    #[error("cannot serve: {0}")]
    Io(#[from] io::Error),
    /// The descriptors of the API do not fit together.
    #[error("cannot offer reflection: {0}")]
    Reflection(#[from] tonic_reflection::server::Error),
    /// Nobody may read along unless that is wished for.
    #[error(transparent)]
    Plaintext(#[from] PlaintextRefused),
}

/// Serves until `shutdown`, then completes the calls under way and returns. Everything is
/// loaded by then (a [`Service`] holds its data), so the service is SERVING from the first connection on.
///
/// # Errors
///
/// [`ServeError`]; a client's misbehaviour is none.
pub async fn serve(
    listener: TcpListener,
    service: Service,
    tls: Option<Arc<Tls>>,
    metrics: Arc<Metrics>,
    config: &Config,
    shutdown: impl Future<Output = ()>,
) -> Result<(), ServeError> {
    plaintext_is_allowed(&listener.local_addr()?, tls.is_some(), config.allow_plaintext)?;
    let (health, health_service) = health_reporter();
    health.set_service_status(SERVICE_NAME, ServingStatus::Serving).await;
    /// Of a request to health or reflection, which holds a name and little else.
    const BESIDE_BYTES: usize = 4 * 1024;
    let beside = tonic::service::Routes::new(health_service.max_decoding_message_size(BESIDE_BYTES))
        .add_service(reflection().build_v1()?.max_decoding_message_size(BESIDE_BYTES))
        .add_service(reflection().build_v1alpha()?.max_decoding_message_size(BESIDE_BYTES));
    let (drain, draining) = watch::channel(false);
    let common = Common {
        routes: Routes::new(service, beside, Web::new(&config.web_origins)),
        tls,
        config: config.clone(),
        draining,
    };
    let workers = Workers::start(config.workers.get(), common, &metrics)?;
    tokio::select! {
        never = workers.accept(&listener, &metrics) => match never {},
        () = shutdown => {}
    }
    // The next connection is for another replica.
    drop(listener);
    tracing::info!(calls = workers.open.calls(), "stopping");
    withdraw(health).await;
    // Nobody listens when there is no connection.
    let _ = drain.send(true);
    if timeout(config.drain, idle(&workers.open)).await.is_err() {
        tracing::warn!(calls = workers.open.calls(), "gave up on calls under way");
    }
    workers.stop().await;
    Ok(())
}

/// Tells watchers that the service is going, and then lets them go: an open watch would
/// hold its connection for ever.
async fn withdraw(mut health: HealthReporter) {
    for name in ["", SERVICE_NAME] {
        health.set_service_status(name, ServingStatus::NotServing).await;
    }
    /// Enough for the streams to pass the news on.
    const NOTICE: Duration = Duration::from_millis(50);
    sleep(NOTICE).await;
    for name in ["", SERVICE_NAME] {
        health.clear_service_status(name).await;
    }
}

/// Returns once no connection is open, or nothing has been under way for a moment. Connections that are merely open,
/// even one that has not said a word, are not waited for (hyper#4170).
async fn idle(open: &Open) {
    const POLL: Duration = Duration::from_millis(10);
    /// A second: enough for a client far away to hear GOAWAY and to say so, upon which its connection is closed.
    const QUIET_POLLS: u32 = 100;
    let mut quiet = 0;
    while quiet < QUIET_POLLS && !open.is_empty() {
        sleep(POLL).await;
        quiet = if open.is_busy() { 0 } else { quiet + 1 };
    }
}

/// Everything that this server speaks, comments included, and the error details, without
/// which clients would print them as base64.
fn reflection() -> tonic_reflection::server::Builder<'static> {
    tonic_reflection::server::Builder::configure()
        .register_encoded_file_descriptor_set(DESCRIPTORS)
        .register_encoded_file_descriptor_set(tonic_health::pb::FILE_DESCRIPTOR_SET)
        .register_encoded_file_descriptor_set(tonic_types::pb::FILE_DESCRIPTOR_SET)
}
