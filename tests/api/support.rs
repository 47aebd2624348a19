//! The vocabulary of these tests.

use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use clap::Parser;
use codebook::codebook::Codebook;
use codebook::config::Config;
use codebook::config::Overlay;
use codebook::metrics::Metrics;
use codebook::proto::Suggestions;
use codebook::proto::codebook_service_client::CodebookServiceClient;
use codebook::server::{self, Health, ServeError};
use codebook::service::Service;
use prost::Message as _;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};
use tonic::metadata::MetadataMap;
use tonic::transport::Channel;
use tonic::{Request, Status};
use tonic_types::{ErrorDetails, StatusExt};
use transport::tls::Tls;

/// After this, whatever is waited for counts as hung.
const PATIENCE: Duration = Duration::from_secs(30);

pub type Client = CodebookServiceClient<Channel>;

#[derive(Parser)]
struct Arguments {
    #[command(flatten)]
    config: Config,
}

/// The settings that these flags and the defaults make.
pub fn settings(flags: &[&str]) -> Config {
    Arguments::parse_from(["test"].iter().chain(flags)).config
}

/// The data, loaded once for all tests.
pub fn data() -> Arc<Codebook> {
    static DATA: OnceLock<Arc<Codebook>> = OnceLock::new();
    Arc::clone(DATA.get_or_init(|| Arc::new(Codebook::embedded().expect("the build has checked the data"))))
}

/// The data that an overlay makes.
fn data_of(overlay: &Overlay) -> Arc<Codebook> {
    match (&overlay.catalog, &overlay.locales) {
        (None, None) => data(),
        _ => Arc::new(Codebook::open(overlay).expect("an overlay without mistakes")),
    }
}

/// A server of its own for one test.
pub struct Server {
    pub address: SocketAddr,
    pub service: Service,
    pub metrics: Arc<Metrics>,
    pub tls: Option<Arc<Tls>>,
    stop: oneshot::Sender<()>,
    ended: JoinHandle<Result<(), ServeError>>,
}

impl Server {
    pub async fn start() -> Self {
        Self::with(&[]).await
    }

    pub async fn with(flags: &[&str]) -> Self {
        let config = settings(flags);
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let (stop, stopped) = oneshot::channel::<()>();
        let metrics = Arc::new(Metrics::new());
        let service = Service::new(data_of(&config.overlay), &config, Arc::clone(&metrics));
        let files = config.tls.files().expect("a whole configuration");
        let tls = files.map(|files| Arc::new(Tls::load(files).expect("certificates")));
        let shutdown = async {
            let _ = stopped.await;
        };
        let (served, shown, counted) = (service.clone(), tls.clone(), Arc::clone(&metrics));
        let ended = tokio::spawn(async move {
            server::serve(listener, served, shown, counted, &Health::default(), &config, shutdown).await
        });
        Self { address, service, metrics, tls, stop, ended }
    }

    pub async fn channel(&self) -> Channel {
        let endpoint = Channel::from_shared(format!("http://{}", self.address)).expect("an address");
        endpoint.connect().await.expect("the server listens")
    }

    pub async fn client(&self) -> Client {
        CodebookServiceClient::new(self.channel().await)
    }

    /// The value of one series among the metrics, 0 if it is not there.
    pub fn metric(&self, series: &str) -> f64 {
        let text = self.metrics.render();
        let line = text.lines().find_map(|line| line.strip_prefix(series)?.strip_prefix(' '));
        line.map_or(0.0, |value| value.parse().expect("a number"))
    }

    /// Waits until a series has reached a value.
    pub async fn until_metric(&self, series: &str, least: f64) {
        let reached = async {
            while self.metric(series) < least {
                sleep(Duration::from_millis(10)).await;
            }
        };
        timeout(PATIENCE, reached).await.unwrap_or_else(|_| panic!("{series}: {}", self.metric(series)));
    }

    /// Tells the server to stop; the rest says how long that took.
    pub fn stop(self) -> Stopping {
        self.stop.send(()).expect("the server is there");
        Stopping { begun: Instant::now(), ended: self.ended }
    }
}

pub struct Stopping {
    begun: Instant,
    ended: JoinHandle<Result<(), ServeError>>,
}

impl Stopping {
    pub fn is_over(&self) -> bool {
        self.ended.is_finished()
    }

    pub async fn took(self) -> Duration {
        self.ended.await.expect("no panic").expect("no failure");
        self.begun.elapsed()
    }
}

/// A request with an `accept-language` header.
pub fn accepting<T>(languages: &'static str, message: T) -> Request<T> {
    let mut request = Request::new(message);
    request.metadata_mut().insert("accept-language", languages.parse().expect("ASCII"));
    request
}

pub fn content_language(metadata: &MetadataMap) -> &str {
    metadata.get("content-language").and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// The machine-readable reason of a refusal.
pub fn reason(status: &Status) -> String {
    details(status).error_info().map(|info| info.reason.clone()).unwrap_or_default()
}

/// One variable of a refusal.
pub fn variable(status: &Status, name: &str) -> String {
    let details = details(status);
    details.error_info().and_then(|info| info.metadata.get(name).cloned()).unwrap_or_default()
}

/// What a refusal says that may have been meant.
pub fn suggestions(status: &Status) -> Vec<String> {
    let status = tonic_types::pb::Status::decode(status.details()).expect("a status");
    let found = status.details.iter().find(|any| any.type_url == "type.googleapis.com/codebook.v1.Suggestions");
    let read = |any: &prost_types::Any| Suggestions::decode(any.value.as_slice()).expect("suggestions");
    found.map(|any| read(any).values).unwrap_or_default()
}

pub fn details(status: &Status) -> ErrorDetails {
    status.get_error_details()
}
