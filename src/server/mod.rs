//! Serves the API beside health and reflection, until it is told to stop and has completed its calls.

mod connect_streams;
mod health;
mod routes;
mod strangers;
mod web;

use std::convert::Infallible;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use thiserror::Error;
use tokio::net::TcpListener;
use tokio::time::sleep;
use tonic_health::pb::health_server::HealthServer;
use transport::tls::Tls;
use transport::{Capacity, UnfinishedCalls, Workers};

use crate::config::{Config, PlaintextRefused, check_plaintext};
use crate::metrics::Metrics;
use crate::pages::Pages;
use crate::proto::DESCRIPTORS;
use crate::service::Service;
pub use health::Health;
pub use routes::Routes;
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

/// Serves until `shutdown`, then completes the calls under way and returns. A [`Service`] holds its data, so `health` is
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
    health: &Health,
    config: &Config,
    shutdown: impl Future<Output = ()>,
) -> Result<(), ServeError> {
    check_plaintext(&listener.local_addr()?, tls.is_some(), config.allow_plaintext)?;
    let workers = Workers::start(routes(service, &metrics, health, config)?, tls, config.connections(), metrics)?;
    tokio::select! {
        never = workers.accept(&listener) => match never {},
        never = watch_room(workers.capacity(), health) => match never {},
        () = shutdown => {}
    }
    // The next connection is for another replica.
    drop(listener);
    tracing::info!(calls = workers.calls(), "stopping");
    health.set(false);
    /// Time for watches to pass the news on.
    const NOTICE: Duration = Duration::from_millis(50);
    sleep(NOTICE).await;
    health.withdraw();
    if let Err(UnfinishedCalls(calls)) = workers.drain(config.drain.into()).await {
        tracing::warn!(calls, "gave up on calls under way");
    }
    Ok(())
}

/// Answers the requests of all connections: those of the API, of health and of reflection, also from browsers, and those
/// for pages.
///
/// # Errors
///
/// Descriptors of the API that do not fit together.
pub fn routes(
    service: Service,
    metrics: &Arc<Metrics>,
    health: &Health,
    config: &Config,
) -> Result<Routes, tonic_reflection::server::Error> {
    /// Size of a health or reflection request, in bytes.
    const MAX_STANDARD_BYTES: usize = 4 * 1024;
    let standard =
        tonic::service::Routes::new(HealthServer::new(health.clone()).max_decoding_message_size(MAX_STANDARD_BYTES))
            .add_service(reflection().build_v1()?.max_decoding_message_size(MAX_STANDARD_BYTES))
            .add_service(reflection().build_v1alpha()?.max_decoding_message_size(MAX_STANDARD_BYTES));
    let pages = config.has_pages().then(|| Pages::new(service.clone(), config, Arc::clone(metrics)));
    Ok(Routes::new(service, standard, Web::new(&config.web_origins), pages))
}

/// Holds health to the room that there is, for as long as it is polled: a server that refuses ordinary clients for want
/// of room says so, and others are asked.
async fn watch_room(capacity: Capacity, health: &Health) -> Infallible {
    const PAUSE: Duration = Duration::from_millis(500);
    let mut was_short = false;
    loop {
        sleep(PAUSE).await;
        let is_short = capacity.is_short();
        if is_short != was_short {
            match is_short {
                true => tracing::warn!("refusing clients for want of room; not serving until that is over"),
                false => tracing::info!("there is room again"),
            }
            health.set(!is_short);
        }
        was_short = is_short;
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
