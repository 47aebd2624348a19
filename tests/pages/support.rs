//! The vocabulary of these tests.

use std::io::{self, Read as _};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use clap::Parser;
use codebook::codebook::Codebook;
use codebook::config::Config;
use codebook::metrics::Metrics;
use codebook::server::{self, Health};
use codebook::service::Service;
use flate2::read::GzDecoder;
use http::header::{CONTENT_TYPE, HOST};
use http::{HeaderMap, Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::{http1, http2};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use tracing_subscriber::fmt::MakeWriter;

/// After this, whatever is waited for counts as hung.
const PATIENCE: Duration = Duration::from_secs(30);

#[derive(Parser)]
struct Arguments {
    #[command(flatten)]
    config: Config,
}

/// The data, loaded once for all tests.
pub fn data() -> Arc<Codebook> {
    static DATA: OnceLock<Arc<Codebook>> = OnceLock::new();
    Arc::clone(DATA.get_or_init(|| Arc::new(Codebook::embedded().expect("the build has checked the data"))))
}

/// A server of its own for one test. It ends with the test's runtime.
pub struct Server {
    pub address: SocketAddr,
    pub service: Service,
    pub metrics: Arc<Metrics>,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Server {
    pub async fn start() -> Self {
        Self::with(&[]).await
    }

    pub async fn with(flags: &[&str]) -> Self {
        log();
        let config = Arguments::parse_from(["test"].iter().chain(flags)).config;
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let metrics = Arc::new(Metrics::new());
        let service = Service::new(data(), &config, Arc::clone(&metrics));
        let (served, counted) = (service.clone(), Arc::clone(&metrics));
        tokio::spawn(async move {
            let for_ever = std::future::pending::<()>();
            server::serve(listener, served, None, counted, &Health::default(), &config, for_ever).await
        });
        Self { address, service, metrics }
    }

    /// The answer to a request over HTTP/1.1, on a connection of its own.
    pub async fn send(&self, request: Request<Full<Bytes>>) -> Answer {
        let socket = TcpStream::connect(self.address).await.expect("the server listens");
        let (mut sender, connection) = http1::handshake(TokioIo::new(socket)).await.expect("HTTP/1.1");
        tokio::spawn(connection);
        let answered = async {
            let response = sender.send_request(request).await.expect("an answer");
            let (head, body) = response.into_parts();
            let body = body.collect().await.expect("a body").to_bytes();
            Answer { status: head.status, headers: head.headers, body }
        };
        timeout(PATIENCE, answered).await.expect("an answer in time")
    }

    /// The answer to a request over HTTP/2 without TLS.
    pub async fn send_by_http_2(&self, path: &str) -> Answer {
        let socket = TcpStream::connect(self.address).await.expect("the server listens");
        let (mut sender, connection) =
            http2::handshake(TokioExecutor::new(), TokioIo::new(socket)).await.expect("HTTP/2");
        tokio::spawn(connection);
        let request =
            Request::get(format!("http://localhost{path}")).body(Full::<Bytes>::default()).expect("a request");
        let response = sender.send_request(request).await.expect("an answer");
        let (head, body) = response.into_parts();
        Answer { status: head.status, headers: head.headers, body: body.collect().await.expect("a body").to_bytes() }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.ask(path, &[]).await
    }

    /// The answer to GET with these headers.
    pub async fn ask(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::get(path).header(HOST, "localhost");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request.body(Full::default()).expect("a request")).await
    }

    /// The answer to a form with a text.
    pub async fn explain(&self, language: &str, text: &str) -> Answer {
        let form = form_urlencoded::Serializer::new(String::new()).append_pair("text", text).finish();
        let request = Request::post(format!("/{language}/explain"))
            .header(HOST, "localhost")
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Full::from(form)).expect("a request")).await
    }
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("text")
    }

    pub fn unzipped(&self) -> String {
        let mut text = String::new();
        GzDecoder::new(&*self.body).read_to_string(&mut text).expect("gzip");
        text
    }

    /// What stands between two marks, the first time.
    pub fn between(&self, from: &str, to: &str) -> &str {
        let rest = self.text().split_once(from).unwrap_or_else(|| panic!("no {from} in {}", self.text())).1;
        rest.split_once(to).expect("an end").0
    }
}

/// Everything that the servers of these tests log, at every level.
pub fn log() -> &'static Log {
    static LOG: OnceLock<Log> = OnceLock::new();
    LOG.get_or_init(|| {
        let log = Log::default();
        let subscriber =
            tracing_subscriber::fmt().with_ansi(false).with_max_level(tracing::Level::TRACE).with_writer(log.clone());
        tracing::subscriber::set_global_default(subscriber.finish()).expect("the only one");
        log
    })
}

#[derive(Clone, Debug, Default)]
pub struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    pub fn contains(&self, text: &str) -> bool {
        let log = self.0.lock().expect("no panic");
        log.windows(text.len()).any(|window| window == text.as_bytes())
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("no panic").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}
