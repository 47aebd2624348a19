//! The admin port: metrics and a probe of the server's health over plain HTTP/1.1, apart from the API's port.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::{AbortHandle, JoinSet};
use tokio::time::{sleep, timeout};

use crate::metrics::{CONTENT_TYPE, Metrics};

/// Connections at once: a few scrapers and a person who looks. A further one takes the place of the oldest: a probe asks
/// at once and is answered before so many others come.
const MAX_CONNECTIONS: usize = 128;
/// Longest time for the head of a request.
const HEADER_TIMEOUT: Duration = Duration::from_secs(2);
/// Longest life of a connection, so that a client that does not read gives its place back.
const CONNECTION_TIMEOUT: Duration = Duration::from_secs(10);

/// Answers `GET /metrics`, and `GET /healthz` for probes that cannot ask the API's own health: with 200 while `serving`
/// holds true, then with 503. Ends at `shutdown` and drops whatever is under way: a scraper asks again, and must not
/// hold up the exit of the process.
///
/// # Errors
///
/// If the listener has no address any more. A client's misbehaviour is none.
pub async fn serve(
    listener: TcpListener,
    metrics: Arc<Metrics>,
    serving: watch::Receiver<bool>,
    shutdown: impl Future<Output = ()>,
) -> io::Result<()> {
    tracing::info!(admin_address = %listener.local_addr()?, "serving admin");
    // Dropped at the end, and the connections with it.
    let mut connections = JoinSet::new();
    // The oldest first, those that have ended among them.
    let mut places = VecDeque::with_capacity(MAX_CONNECTIONS);
    tokio::pin!(shutdown);
    loop {
        tokio::select! {
            () = &mut shutdown => return Ok(()),
            Some(_) = connections.join_next() => {}
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    if places.len() >= MAX_CONNECTIONS {
                        places.pop_front().inspect(AbortHandle::abort);
                    }
                    places.push_back(connections.spawn(connection(stream, Arc::clone(&metrics), serving.clone())));
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

async fn connection(stream: TcpStream, metrics: Arc<Metrics>, serving: watch::Receiver<bool>) {
    let service = service_fn(|request| {
        let response = answer(&request, &metrics, *serving.borrow());
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

fn answer(request: &Request<Incoming>, metrics: &Metrics, serving: bool) -> Response<String> {
    let (status, content_type, body) = match request.uri().path() {
        "/metrics" | "/healthz" if request.method() != Method::GET => {
            (StatusCode::METHOD_NOT_ALLOWED, None, String::new())
        }
        "/metrics" => (StatusCode::OK, Some(CONTENT_TYPE), metrics.render()),
        "/healthz" if serving => (StatusCode::OK, None, "SERVING\n".to_owned()),
        "/healthz" => (StatusCode::SERVICE_UNAVAILABLE, None, "NOT_SERVING\n".to_owned()),
        _ => (StatusCode::NOT_FOUND, None, String::new()),
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    if status == StatusCode::METHOD_NOT_ALLOWED {
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET"));
    }
    if let Some(content_type) = content_type {
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    response
}
