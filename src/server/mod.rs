//! Serves the API beside health and reflection, until it is told to stop and has completed its calls.

mod routes;
mod web;

use std::io;
use std::sync::Arc;
use std::time::Duration;

use thiserror::Error;
use tokio::net::TcpListener;
use tokio::time::sleep;
use tonic_health::ServingStatus;
use tonic_health::server::{HealthReporter, health_reporter};
use transport::tls::Tls;
use transport::{UnfinishedCalls, Workers};

use crate::api::SERVICE_NAME;
use crate::config::{Config, PlaintextRefused, check_plaintext};
use crate::metrics::Metrics;
use crate::proto::DESCRIPTORS;
use crate::service::Service;
use routes::Routes;
use web::Web;

/// A server that could not serve.
#[derive(Debug, Error)]
pub enum ServeError {
    /// The system has no socket or thread to spare.
    #[error("cannot serve: {0}")]
    Io(#[from] io::Error),
    /// The descriptors of the API do not fit together.
    #[error("cannot offer reflection: {0}")]
    Reflection(#[from] tonic_reflection::server::Error),
    /// Others could read along.
    #[error(transparent)]
    Plaintext(#[from] PlaintextRefused),
}

/// Serves until `shutdown`, then completes the calls under way and returns. A [`Service`] holds its data, so health is
/// SERVING from the first connection on.
///
/// # Errors
///
/// [`ServeError`], before the first connection. A client's misbehaviour is none.
pub async fn serve(
    listener: TcpListener,
    service: Service,
    tls: Option<Arc<Tls>>,
    metrics: Arc<Metrics>,
    config: &Config,
    shutdown: impl Future<Output = ()>,
) -> Result<(), ServeError> {
    check_plaintext(&listener.local_addr()?, tls.is_some(), config.allow_plaintext)?;
    let (health, health_service) = health_reporter();
    health.set_service_status(SERVICE_NAME, ServingStatus::Serving).await;
    /// Size of a health or reflection request, in bytes.
    const MAX_STANDARD_BYTES: usize = 4 * 1024;
    let standard = tonic::service::Routes::new(health_service.max_decoding_message_size(MAX_STANDARD_BYTES))
        .add_service(reflection().build_v1()?.max_decoding_message_size(MAX_STANDARD_BYTES))
        .add_service(reflection().build_v1alpha()?.max_decoding_message_size(MAX_STANDARD_BYTES));
    let routes = Routes::new(service, standard, Web::new(&config.web_origins));
    let workers = Workers::start(routes, tls, config.connections(), metrics)?;
    tokio::select! {
        never = workers.accept(&listener) => match never {},
        () = shutdown => {}
    }
    // The next connection is for another replica.
    drop(listener);
    tracing::info!(calls = workers.calls(), "stopping");
    withdraw(health).await;
    if let Err(UnfinishedCalls(calls)) = workers.drain(config.drain.into()).await {
        tracing::warn!(calls, "gave up on calls under way");
    }
    Ok(())
}

/// Tells health watchers that the service is going, then ends their streams: an open watch would hold its connection
/// for ever.
async fn withdraw(mut health: HealthReporter) {
    for name in ["", SERVICE_NAME] {
        health.set_service_status(name, ServingStatus::NotServing).await;
    }
    /// Time for the streams to pass the news on.
    const NOTICE: Duration = Duration::from_millis(50);
    sleep(NOTICE).await;
    for name in ["", SERVICE_NAME] {
        health.clear_service_status(name).await;
    }
}

/// Describes everything that this server speaks, with its comments, and the error details, which clients would print as
/// base64 otherwise.
fn reflection() -> tonic_reflection::server::Builder<'static> {
    tonic_reflection::server::Builder::configure()
        .register_encoded_file_descriptor_set(DESCRIPTORS)
        .register_encoded_file_descriptor_set(tonic_health::pb::FILE_DESCRIPTOR_SET)
        .register_encoded_file_descriptor_set(tonic_types::pb::FILE_DESCRIPTOR_SET)
}
