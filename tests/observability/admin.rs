//! The admin listener, by raw bytes.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use codebook::admin;
use codebook::metrics::CONTENT_TYPE;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{oneshot, watch};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::support::{used, value};

/// An admin listener of its own for one test.
struct Admin {
    address: SocketAddr,
    serving: watch::Sender<bool>,
    stop: oneshot::Sender<()>,
    ended: JoinHandle<io::Result<()>>,
}

impl Admin {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let (stop, stopped) = oneshot::channel::<()>();
        let (metrics, _) = used();
        let (serving, told) = watch::channel(true);
        let ended = tokio::spawn(admin::serve(listener, Arc::new(metrics), told, async {
            let _ = stopped.await;
        }));
        Self { address, serving, stop, ended }
    }

    /// What the listener answers to these bytes until it closes the connection.
    async fn ask(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(self.address).await.expect("a connection");
        stream.write_all(request.as_bytes()).await.expect("sent");
        let mut answer = String::new();
        timeout(Duration::from_secs(10), stream.read_to_string(&mut answer))
            .await
            .expect("in time")
            .expect("an answer");
        answer
    }

    async fn silent(&self) -> TcpStream {
        TcpStream::connect(self.address).await.expect("a connection")
    }
}

const SCRAPE: &str = "GET /metrics HTTP/1.1\r\nHost: codebook\r\n\r\n";

#[tokio::test]
async fn probes_hear_whether_calls_are_taken() {
    let admin = Admin::start().await;
    let probe = "GET /healthz HTTP/1.1\r\nHost: codebook\r\n\r\n";
    assert!(admin.ask(probe).await.starts_with("HTTP/1.1 200 "));
    admin.serving.send(false).expect("the listener is there");
    assert!(admin.ask(probe).await.starts_with("HTTP/1.1 503 "));
}

#[tokio::test]
async fn metrics_are_served_to_scrapers() {
    let admin = Admin::start().await;
    let answer = admin.ask(SCRAPE).await;
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
    assert!(head.contains(&format!("content-type: {CONTENT_TYPE}")), "{head}");
    assert_eq!(value(body, "codebook_connections_open"), Some(1.0));
    assert!(body.ends_with("# EOF\n"));
}

#[tokio::test]
async fn other_paths_methods_and_protocols_are_refused() {
    let admin = Admin::start().await;
    for (request, status) in [
        ("GET / HTTP/1.1\r\nHost: codebook\r\n\r\n", "404"),
        ("GET /metrics/ HTTP/1.1\r\nHost: codebook\r\n\r\n", "404"),
        ("POST /metrics HTTP/1.1\r\nHost: codebook\r\nContent-Length: 0\r\n\r\n", "405"),
        ("HEAD /metrics HTTP/1.1\r\nHost: codebook\r\n\r\n", "405"),
        ("nonsense\r\n\r\n", "400"),
    ] {
        let answer = admin.ask(request).await;
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{request} was answered {answer}");
        assert!(!answer.contains("codebook_"), "{request} was answered {answer}");
    }
}

#[tokio::test]
async fn silent_clients_give_their_places_back() {
    let admin = Admin::start().await;
    let mut silent = Vec::new();
    for _ in 0..40 {
        silent.push(admin.silent().await);
    }
    assert!(admin.ask(SCRAPE).await.contains("# EOF"));
}

#[tokio::test]
async fn a_silent_client_does_not_hold_the_exit() {
    let admin = Admin::start().await;
    let _silent = admin.silent().await;
    assert!(admin.ask(SCRAPE).await.contains("# EOF"), "nor the others");
    admin.stop.send(()).expect("it runs");
    timeout(Duration::from_secs(1), admin.ended).await.expect("at once").expect("no panic").expect("no error");
}
