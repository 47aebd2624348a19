//! Serves the API: transport, limits, health, reflection, drain.

pub mod tls;

use std::any::Any;
use std::time::Duration;

use thiserror::Error;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};
use tonic::codec::CompressionEncoding;
use tonic::server::NamedService;
use tonic::service::LayerExt;
use tonic::transport::Server;
use tonic::transport::server::TcpIncoming;
use tonic::{Code, Status};
use tonic_health::ServingStatus;
use tonic_health::server::{HealthReporter, health_reporter};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::metrics::InFlightRequestsLayer;
use tower_http::metrics::in_flight_requests::InFlightRequestsCounter;

use crate::config::Config;
use crate::proto::DESCRIPTORS;
use crate::service::{CodebookService, CodebookServiceServer, Service};

type Body = tonic::body::Body;

/// The name under which the API's health is asked for.
pub const SERVICE_NAME: &str = <CodebookServiceServer<Service> as NamedService>::NAME;

/// Why the server ended other than by being told to.
#[derive(Debug, Error)]
pub enum ServeError {
    /// A connection could not be taken or served.
    #[error("cannot serve: {0}")]
    Transport(#[from] tonic::transport::Error),
    /// The descriptors of the API do not fit together.
    #[error("cannot offer reflection: {0}")]
    Reflection(#[from] tonic_reflection::server::Error),
}

/// Serves until `shutdown`, then completes the calls under way and returns. Everything is
/// loaded by then (a [`Service`] holds its data), so the service is SERVING from the first connection on.
///
/// # Errors
///
/// [`ServeError`]; a client's misbehaviour is none.
pub async fn serve<S: CodebookService>(
    listener: TcpListener,
    service: S,
    config: &Config,
    shutdown: impl Future<Output = ()>,
) -> Result<(), ServeError> {
    let (health, health_service) = health_reporter();
    health.set_service_status(SERVICE_NAME, ServingStatus::Serving).await;
    let (in_flight, calls) = InFlightRequestsLayer::pair();
    let api = CodebookServiceServer::new(service)
        .max_decoding_message_size(config.max_request_bytes)
        // Answers are not compressed: a call would cost several times as much.
        .accept_compressed(CompressionEncoding::Gzip);
    // The listener is ours, so tonic's own socket settings would not reach it.
    let incoming = TcpIncoming::from(listener).with_nodelay(Some(true)).with_keepalive(Some(config.keepalive));
    let (stop, stopped) = oneshot::channel::<()>();
    let server = Server::builder()
        .max_concurrent_streams(config.max_concurrent_streams)
        .http2_max_header_list_size(config.max_header_bytes)
        .http2_keepalive_interval(Some(config.keepalive))
        .http2_keepalive_timeout(Some(config.keepalive_timeout))
        // Without a grace: with one, no GOAWAY is sent and calls are cut off at its end.
        .max_connection_age(config.max_connection_age)
        // A call that takes longer is answered CANCELLED, which is tonic's choice.
        .timeout(config.timeout)
        .layer(CatchPanicLayer::custom(panicked))
        .add_service(in_flight.named_layer(api))
        .add_service(health_service)
        .add_service(reflection().build_v1()?)
        .add_service(reflection().build_v1alpha()?)
        .serve_with_incoming_shutdown(incoming, async {
            // An error means that the sender is gone, which is a reason to stop too.
            let _ = stopped.await;
        });
    tokio::pin!(server);
    tokio::select! {
        ended = &mut server => return Ok(ended?),
        () = shutdown => {}
    }
    tracing::info!(calls = calls.get(), "stopping");
    withdraw(health).await;
    drop(stop);
    let drained = async {
        tokio::select! {
            ended = &mut server => ended,
            () = idle(&calls) => Ok(()),
        }
    };
    match timeout(config.drain, drained).await {
        Ok(ended) => ended?,
        Err(_) => tracing::warn!(calls = calls.get(), "gave up on calls under way"),
    }
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

/// Returns once no call has been under way for a moment. Connections that are merely open,
/// even one that has not said a word, are not waited for (hyper#4170).
async fn idle(calls: &InFlightRequestsCounter) {
    const POLL: Duration = Duration::from_millis(10);
    /// Enough for the last answer to leave and for clients to close their side.
    const QUIET_POLLS: u32 = 20;
    let mut quiet = 0;
    while quiet < QUIET_POLLS {
        sleep(POLL).await;
        quiet = if calls.get() == 0 { quiet + 1 } else { 0 };
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

/// A panic in a handler is that call's failure and nobody else's.
fn panicked(_: Box<dyn Any + Send + 'static>) -> http::Response<Body> {
    Status::new(Code::Internal, "internal error").into_http()
}

#[cfg(test)]
mod tests {
    use super::{Body, CatchPanicLayer, panicked};
    use std::convert::Infallible;
    use tower::{Layer, ServiceExt, service_fn};

    #[tokio::test]
    async fn a_panic_is_one_calls_failure() {
        async fn panics(_: http::Request<Body>) -> Result<http::Response<Body>, Infallible> {
            panic!("what is the secret of this call?")
        }
        let guarded = CatchPanicLayer::custom(panicked).layer(service_fn(panics));
        let response = guarded.oneshot(http::Request::new(Body::empty())).await.expect("an answer");
        assert_eq!(response.headers()["grpc-status"], "13", "INTERNAL");
        assert_eq!(response.headers()["grpc-message"], "internal%20error");
    }
}
