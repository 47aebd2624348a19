//! Many small messages at once, for a call that is slow to read them: none is lost, no connection is cut, and what waits
//! is no more than the window of a connection.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use h2::client::SendRequest;
use h2::{Reason, SendStream};
use http::{Request, Response, StatusCode};
use http_body::Body;
use tokio::io::duplex;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use transport::grpc::{MeteredBody, ResponseBody};
use transport::{Config, Exchange, Handler, LocalServer, OpenCall, RequestBody};

/// Window of a connection and of a stream, in bytes, as the server has it.
const WINDOW: usize = 128 * 1024;

/// Bytes between the pauses of a slow reader.
const PAGE: usize = 512;

const SOON: Duration = Duration::from_secs(30);

/// Answers `/count` with the length of a body that it reads slowly, and anything else at once.
#[derive(Clone, Default)]
struct Slow {
    /// Set once bodies are read.
    reading: Arc<tokio::sync::Notify>,
    /// Bytes that were read.
    read: Arc<AtomicUsize>,
}

impl Handler for Slow {
    type Body = ResponseBody;

    fn handle(
        &self,
        request: Request<RequestBody>,
        call: &Arc<OpenCall>,
    ) -> Exchange<impl Future<Output = Response<ResponseBody>> + Send + 'static + use<>> {
        let (slow, call) = (self.clone(), Arc::clone(call));
        let is_counted = request.uri().path() == "/count";
        let response = async move {
            let mut response = Response::new(ResponseBody::default());
            if !is_counted {
                return response;
            }
            slow.reading.notified().await;
            slow.reading.notify_one();
            let mut body = MeteredBody::new(request.into_body(), &call);
            while let Some(frame) = std::future::poll_fn(|cx| std::pin::Pin::new(&mut body).poll_frame(cx)).await {
                let Ok(frame) = frame else {
                    *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
                    return response;
                };
                let length = frame.data_ref().map_or(0, Bytes::len);
                let before = slow.read.fetch_add(length, Ordering::Relaxed);
                call.give_back();
                if (before + length) / PAGE > before / PAGE {
                    sleep(Duration::from_millis(2)).await;
                }
            }
            response
        };
        Exchange { is_call: true, response }
    }
}

/// A server in memory whose answers may be held back.
struct Server {
    local: Arc<LocalServer<Slow>>,
    slow: Slow,
    connections: JoinSet<()>,
}

impl Server {
    fn new(max_pending_bytes: usize) -> Self {
        let slow = Slow::default();
        let config = Config { max_pending_bytes, ..Config::default() };
        Self { local: Arc::new(LocalServer::new(slow.clone(), config)), slow, connections: JoinSet::new() }
    }

    /// A client on a connection of its own.
    async fn client(&mut self) -> SendRequest<Bytes> {
        let (own, served) = duplex(64 * 1024);
        let local = Arc::clone(&self.local);
        self.connections.spawn(async move {
            // Whether its farewell is read is up to the client.
            local.serve(served).await;
        });
        let (requests, connection) = h2::client::handshake(own).await.expect("HTTP/2");
        tokio::spawn(async move {
            // It says at the call why it has ended.
            let _ = connection.await;
        });
        requests.ready().await.expect("it is open")
    }
}

/// Begins to post.
fn post(client: &mut SendRequest<Bytes>, path: &str) -> (h2::client::ResponseFuture, SendStream<Bytes>) {
    let request = Request::post(format!("http://localhost{path}")).body(()).expect("a request");
    client.send_request(request, false).expect("it is open")
}

/// Sends so many frames of so many bytes, each once there is room for it. Returns the bytes that the server took.
async fn send(stream: &mut SendStream<Bytes>, frames: usize, length: usize, patience: Duration) -> usize {
    for frame in 0..frames {
        stream.reserve_capacity(length);
        let room = async {
            while stream.capacity() < length {
                std::future::poll_fn(|cx| stream.poll_capacity(cx)).await.expect("it is open").expect("no reset");
            }
        };
        if timeout(patience, room).await.is_err() {
            return frame * length;
        }
        stream.send_data(Bytes::from(vec![b'x'; length]), false).expect("it is open");
    }
    frames * length
}

#[tokio::test]
async fn five_thousand_small_messages_wait_for_a_slow_reader() {
    for (frames, length) in [(5000, 120), (5000, 20), (20_000, 1)] {
        let mut server = Server::new(usize::MAX / 4);
        let mut client = server.client().await;
        let (response, mut stream) = post(&mut client, "/count");
        let reading = Arc::clone(&server.slow.reading);
        let sending = async {
            // As many as there is room for.
            let first = (WINDOW / 2 / length).min(frames / 2);
            send(&mut stream, first, length, SOON).await;
            sleep(Duration::from_millis(100)).await;
            reading.notify_one();
            send(&mut stream, frames - first, length, SOON).await;
            stream.send_data(Bytes::new(), true).expect("it is open");
        };
        let (response, ()) = tokio::join!(timeout(SOON, response), sending);
        let response = response.expect("in time").expect("an answer");
        assert_eq!(response.status(), StatusCode::OK, "{frames} of {length}");
        assert_eq!(server.slow.read.load(Ordering::Relaxed), frames * length);
        drop((client, stream, response));
        timeout(SOON, server.connections.join_next()).await.expect("in time").expect("one").expect("no panic");
        assert!(server.local.is_at_rest());
    }
}

#[tokio::test]
async fn a_client_that_nobody_reads_is_held_back_at_its_window() {
    let mut server = Server::new(usize::MAX / 4);
    let mut client = server.client().await;
    let (_response, mut stream) = post(&mut client, "/count");
    let sent = send(&mut stream, WINDOW, 10, Duration::from_millis(300)).await;
    assert!(sent > WINDOW / 3 && sent <= WINDOW, "{sent} bytes");
    let waiting = server.local.held();
    assert!((sent / 2..=2 * WINDOW).contains(&waiting), "{waiting} bytes are accounted for");
    // Nothing of it is lost to the connection when the call ends.
    stream.send_reset(Reason::CANCEL);
    let (response, mut stream) = post(&mut client, "/count");
    server.slow.reading.notify_one();
    send(&mut stream, 1000, 200, SOON).await;
    stream.send_data(Bytes::new(), true).expect("it is open");
    assert_eq!(timeout(SOON, response).await.expect("in time").expect("an answer").status(), StatusCode::OK);
}

#[tokio::test]
async fn many_connections_that_nobody_reads_stay_in_the_budget() {
    const BUDGET: usize = 1024 * 1024;
    let mut server = Server::new(BUDGET);
    let mut clients = Vec::new();
    for _ in 0..40 {
        let mut client = server.client().await;
        let (response, mut stream) = post(&mut client, "/count");
        send(&mut stream, 1000, 60, Duration::from_millis(50)).await;
        let held = server.local.held();
        assert!(held <= BUDGET, "{held} bytes after {} connections", clients.len());
        clients.push((client, response, stream));
    }
    // A small call gets in all the same.
    let mut client = server.client().await;
    let (response, _stream) = post(&mut client, "/other");
    assert_eq!(timeout(SOON, response).await.expect("in time").expect("an answer").status(), StatusCode::OK);
}

#[tokio::test]
async fn frames_on_their_way_to_a_call_that_has_ended_cut_nobody_off() {
    let mut server = Server::new(usize::MAX / 4);
    let mut client = server.client().await;
    for _ in 0..5 {
        let (response, mut stream) = post(&mut client, "/other");
        for _ in 0..300 {
            stream.send_data(Bytes::from_static(b"late"), false).expect("it is open");
        }
        assert_eq!(timeout(SOON, response).await.expect("in time").expect("an answer").status(), StatusCode::OK);
    }
}
