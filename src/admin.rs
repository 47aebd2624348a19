//! The admin listener: metrics over plain HTTP/1.1, apart from the API's port.

use std::convert::Infallible;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use http::{Method, Request, Response, StatusCode, header};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use crate::metrics::{CONTENT_TYPE, Metrics};

/// Connections at once: a few scrapers and whoever looks for himself. More wait in the listener's queue.
const MAX_CONNECTIONS: usize = 32;
/// Longest time for the head of a request.
const HEADER_TIMEOUT: Duration = Duration::from_secs(2);
/// Longest life of a connection, so that a client that does not read gives its place back.
const CONNECTION_TIMEOUT: Duration = Duration::from_secs(10);

/// Answers `GET /metrics` until `shutdown`, then drops whatever is under way: a scraper asks again, and must not hold
/// the exit of the process.
///
/// # Errors
///
/// If the listener has no address any more; what clients do is none.
pub async fn serve(listener: TcpListener, metrics: Arc<Metrics>, shutdown: impl Future<Output = ()>) -> io::Result<()> {
    tracing::info!(admin_address = %listener.local_addr()?, "serving admin");
    // Dropped at the end, and the connections with it.
    let mut connections = JoinSet::new();
    tokio::pin!(shutdown);
    loop {
        tokio::select! {
            () = &mut shutdown => return Ok(()),
            Some(_) = connections.join_next() => {}
            accepted = listener.accept(), if connections.len() < MAX_CONNECTIONS => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, Arc::clone(&metrics)));
                }
                Err(error) => {
                    // Mostly too many open files, which a moment may cure.
                    const PAUSE: Duration = Duration::from_millis(100);
                    tracing::warn!(%error, "cannot accept an admin connection");
                    sleep(PAUSE).await;
                }
            }
        }
    }
}

async fn connection(stream: TcpStream, metrics: Arc<Metrics>) {
    let service = service_fn(|request| {
        let response = answer(&request, &metrics);
        async { Ok::<_, Infallible>(response) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIMEOUT)
        // One request a connection: scrapes are seconds apart, and an idle connection would hold a place.
        .keep_alive(false)
        .serve_connection(TokioIo::new(stream), service);
    // Clients that go away or talk nonsense are their own affair.
    let _ = timeout(CONNECTION_TIMEOUT, connection).await;
}

fn answer(request: &Request<Incoming>, metrics: &Metrics) -> Response<String> {
    let mut response = Response::new(String::new());
    if request.uri().path() != "/metrics" {
        *response.status_mut() = StatusCode::NOT_FOUND;
    } else if request.method() != Method::GET {
        *response.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
        response.headers_mut().insert(header::ALLOW, header::HeaderValue::from_static("GET"));
    } else {
        *response.body_mut() = metrics.render();
        response.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static(CONTENT_TYPE));
    }
    response
}
