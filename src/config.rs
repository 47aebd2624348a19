//! Every setting of the server: its flag, its environment name, its default and why.

use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::thread;
use std::time::Duration;

use clap::Args;
use http::HeaderValue;

use crate::codebook::Overlay;
use crate::server::tls::TlsFlags;
use crate::telemetry::LogFormat;

/// The settings of `codebook serve`. A flag wins over the environment.
#[derive(Args, Clone, Debug)]
pub struct Config {
    /// Address to listen on. Any but loopback asks for a certificate or for --allow-plaintext
    #[arg(long, env = "CODEBOOK_ADDRESS", default_value = "127.0.0.1:50051", value_name = "IP:PORT")]
    pub address: SocketAddr,

    /// Listen without transport security where others can read along: behind a proxy or in a mesh
    /// that encrypts
    #[arg(long, env = "CODEBOOK_ALLOW_PLAINTEXT")]
    pub allow_plaintext: bool,

    /// Transport security
    #[command(flatten)]
    pub tls: TlsFlags,

    /// The data
    #[command(flatten)]
    pub overlay: Overlay,

    /// Threads that serve, each with its own connections; as many as there are processors by
    /// default
    #[arg(long, env = "CODEBOOK_WORKERS", default_value_t = processors(), value_name = "THREADS")]
    pub workers: NonZeroUsize,

    /// Connections that may be open at once. One more makes the one idle longest leave
    #[arg(long, env = "CODEBOOK_MAX_CONNECTIONS", default_value_t = 1024, value_name = "CONNECTIONS")]
    pub max_connections: usize,

    /// Calls that one connection may have open at once. Fewer than 64 cost throughput
    #[arg(long, env = "CODEBOOK_MAX_CONCURRENT_STREAMS", default_value_t = 200, value_name = "CALLS")]
    pub max_concurrent_streams: u32,

    /// Largest request, in bytes. The largest that is answered, a reply of 64 KiB to explain, leaves
    /// a third of it
    #[arg(long, env = "CODEBOOK_MAX_REQUEST_BYTES", default_value_t = 96 * 1024, value_name = "BYTES")]
    pub max_request_bytes: usize,

    /// Most that may be on its way of all requests together, in bytes; what comes on top is refused with
    /// RESOURCE_EXHAUSTED. Some 700 of the largest fit
    #[arg(long, env = "CODEBOOK_MAX_PENDING_BYTES", default_value_t = 64 * 1024 * 1024, value_name = "BYTES")]
    pub max_pending_bytes: usize,

    /// Largest header block of a request, in bytes
    #[arg(long, env = "CODEBOOK_MAX_HEADER_BYTES", default_value_t = 16 * 1024, value_name = "BYTES")]
    pub max_header_bytes: u32,

    /// Longest time for a request to come, in seconds. Answering it takes well under a
    /// millisecond
    #[arg(long, env = "CODEBOOK_TIMEOUT", default_value = "10", value_parser = seconds, value_name = "SECONDS")]
    pub timeout: Duration,

    /// Silence after which a connection is asked whether it is still there, in seconds
    #[arg(long, env = "CODEBOOK_KEEPALIVE", default_value = "60", value_parser = seconds, value_name = "SECONDS")]
    pub keepalive: Duration,

    /// Time that a connection has to answer that, in seconds
    #[arg(long, env = "CODEBOOK_KEEPALIVE_TIMEOUT", default_value = "20", value_parser = seconds, value_name = "SECONDS")]
    pub keepalive_timeout: Duration,

    /// Age at which a connection is asked to reconnect, in seconds, so that clients spread
    /// over new servers. Calls under way are completed
    #[arg(long, env = "CODEBOOK_MAX_CONNECTION_AGE", default_value = "1800", value_parser = seconds, value_name = "SECONDS")]
    pub max_connection_age: Duration,

    /// Time without a call of the API on a connection after which it is asked to reconnect when it needs
    /// to, and after which a silent stream of requests is ended, in seconds
    #[arg(long, env = "CODEBOOK_MAX_CONNECTION_IDLE", default_value = "300", value_parser = seconds, value_name = "SECONDS")]
    pub max_connection_idle: Duration,

    /// Longest time for a new connection to say that it speaks HTTP/2, and for its TLS handshake,
    /// in seconds
    #[arg(long, env = "CODEBOOK_HANDSHAKE_TIMEOUT", default_value = "10", value_parser = seconds, value_name = "SECONDS")]
    pub handshake_timeout: Duration,

    /// Longest time that an answer waits for a client that does not read; its connection is cut then, in
    /// seconds
    #[arg(long, env = "CODEBOOK_STALL_TIMEOUT", default_value = "30", value_parser = seconds, value_name = "SECONDS")]
    pub stall_timeout: Duration,

    /// Origins of web pages that may call by gRPC-Web: https://portal.example. None by default,
    /// and then HTTP/2 alone is spoken
    #[arg(long, env = "CODEBOOK_WEB_ORIGINS", value_delimiter = ',', value_parser = origin, value_name = "ORIGINS")]
    pub web_origins: Vec<HeaderValue>,

    /// Longest time to complete calls after SIGTERM or SIGINT, in seconds. Less than the
    /// 30 that Kubernetes waits before it kills
    #[arg(long, env = "CODEBOOK_DRAIN", default_value = "20", value_parser = seconds, value_name = "SECONDS")]
    pub drain: Duration,

    /// Memory for rendered parts of answers, in bytes. Those asked for most stay; some 4,000
    /// comparisons fit
    #[arg(long, env = "CODEBOOK_RENDERED_BYTES", default_value_t = 24 * 1024 * 1024, value_name = "BYTES")]
    pub rendered_bytes: u64,

    /// Address of the metrics and for probes, plain HTTP/1.1: GET /metrics, GET /healthz. None by
    /// default
    #[arg(long, env = "CODEBOOK_ADMIN_ADDRESS", value_name = "IP:PORT")]
    pub admin_address: Option<SocketAddr>,

    /// Collector to send traces to, by OTLP over gRPC: http://host:4317. Calls are not traced
    /// without it
    #[arg(long, env = "CODEBOOK_OTLP_ENDPOINT", value_name = "URL")]
    pub otlp_endpoint: Option<String>,

    /// How log lines look
    #[arg(long, env = "CODEBOOK_LOG_FORMAT", value_enum, default_value_t, value_name = "FORMAT")]
    pub log_format: LogFormat,

    /// What to log, as in RUST_LOG: "info", "codebook=debug". What the watcher of files has to say is of
    /// no use to anybody
    #[arg(long, env = "CODEBOOK_LOG", default_value = "info,notify=error", value_name = "FILTER")]
    pub log: String,
}

/// One where the system does not tell.
fn processors() -> NonZeroUsize {
    thread::available_parallelism().unwrap_or(NonZeroUsize::MIN)
}

/// An origin as browsers send it (RFC 6454 section 6.2): scheme, host and perhaps port. No pattern: what is meant for
/// every page needs no list.
fn origin(text: &str) -> Result<HeaderValue, String> {
    let is_origin = text.parse::<http::Uri>().is_ok_and(|uri| {
        matches!(uri.scheme_str(), Some("http" | "https")) && uri.path() == "/" && !text.ends_with('/')
    });
    if !is_origin || text.bytes().any(|byte| matches!(byte, b'*' | b'@') || byte.is_ascii_uppercase()) {
        return Err("not an origin such as https://portal.example".to_owned());
    }
    HeaderValue::from_str(text).map_err(|_| "not an origin in ASCII".to_owned())
}

/// Seconds, which may have decimals.
fn seconds(text: &str) -> Result<Duration, String> {
    /// Thirty years; clocks that count much more come to their end.
    const MOST: f64 = 1e9;
    let seconds: f64 = text.parse().map_err(|_| "not a number of seconds".to_owned())?;
    if seconds > MOST {
        return Err("more than 30 years".to_owned());
    }
    match Duration::try_from_secs_f64(seconds) {
        Ok(duration) if !duration.is_zero() => Ok(duration),
        _ => Err("not a positive number of seconds".to_owned()),
    }
}
