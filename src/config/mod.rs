//! Settings of the server: flags, environment names and defaults, with a reason for each.
//!
//! Turns them into the configuration of `transport`, whose defaults it takes.

mod overlay;
mod seconds;
mod tls;

use std::fmt::Display;
use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::str::FromStr;

use clap::builder::BoolishValueParser;
use clap::{Args, ValueEnum};
use http::HeaderValue;
use transport::grpc::Limits;

pub use overlay::Overlay;
pub use seconds::Seconds;
pub use tls::{IncompleteTls, PlaintextRefused, TlsFlags, check_plaintext};

/// The settings of `codebook serve`. A flag wins over the environment.
#[derive(Args, Clone, Debug)]
pub struct Config {
    /// Address to listen on. Any but loopback asks for a certificate or for --allow-plaintext
    #[arg(long, env = "CODEBOOK_ADDRESS", default_value = "127.0.0.1:50051", value_name = "IP:PORT")]
    pub address: SocketAddr,

    /// Listen without transport security where others can read along: behind a proxy or in a mesh that encrypts
    #[arg(long, env = "CODEBOOK_ALLOW_PLAINTEXT")]
    pub allow_plaintext: bool,

    /// Transport security
    #[command(flatten)]
    pub tls: TlsFlags,

    /// The data
    #[command(flatten)]
    pub overlay: Overlay,

    /// Threads that serve, each with its own connections; as many as there are processors by default
    #[arg(long, env = "CODEBOOK_WORKERS", default_value_t = connections().workers, value_name = "THREADS")]
    pub workers: NonZeroUsize,

    /// Connections that may be open at once. A further one evicts the least recently useful
    #[arg(long, env = "CODEBOOK_MAX_CONNECTIONS", value_parser = over_zero::<usize>("nobody could connect"), default_value_t = connections().max_connections, value_name = "CONNECTIONS")]
    pub max_connections: usize,

    /// Calls that one connection may have open at once. Fewer than 64 cost throughput
    #[arg(long, env = "CODEBOOK_MAX_CONCURRENT_STREAMS", value_parser = over_zero::<u32>("nobody could call"), default_value_t = connections().max_concurrent_streams, value_name = "CALLS")]
    pub max_concurrent_streams: u32,

    /// Largest request, in bytes. The largest that is answered, a reply of 64 KiB to explain, leaves a third of it
    #[arg(long, env = "CODEBOOK_MAX_REQUEST_BYTES", value_parser = over_zero::<usize>("every request would be too large"), default_value_t = Limits::default().max_message_bytes, value_name = "BYTES")]
    pub max_request_bytes: usize,

    /// Most bytes that are held for all clients together: requests that are not complete, answers that are not taken,
    /// 16 KiB for each call that waits for its client, and 1 KiB for each that a connection ever had open at once.
    /// Beyond it the connection that holds the most loses it: its requests end with RESOURCE_EXHAUSTED, or it is
    /// closed. Some 600 of the largest requests fit
    #[arg(long, env = "CODEBOOK_MAX_PENDING_BYTES", value_parser = over_zero::<usize>("there would be no room for any request"), default_value_t = connections().max_pending_bytes, value_name = "BYTES")]
    pub max_pending_bytes: usize,

    /// Largest header block of a request, in bytes
    #[arg(long, env = "CODEBOOK_MAX_HEADER_BYTES", value_parser = over_zero::<u32>("every call has headers"), default_value_t = connections().max_header_bytes, value_name = "BYTES")]
    pub max_header_bytes: u32,

    /// Longest time for a request to come, in seconds. Answering it takes well under a millisecond
    #[arg(long, env = "CODEBOOK_TIMEOUT", default_value_t = Limits::default().message_timeout.into(), value_name = "SECONDS")]
    pub timeout: Seconds,

    /// Silence after which a connection is asked whether it is still there, in seconds
    #[arg(long, env = "CODEBOOK_KEEPALIVE", default_value_t = connections().keepalive.into(), value_name = "SECONDS")]
    pub keepalive: Seconds,

    /// Time that a connection has to answer that, in seconds
    #[arg(long, env = "CODEBOOK_KEEPALIVE_TIMEOUT", default_value_t = connections().keepalive_timeout.into(), value_name = "SECONDS")]
    pub keepalive_timeout: Seconds,

    /// Age at which a connection is asked to reconnect, in seconds, so that clients spread over new servers. Calls under
    /// way are completed
    #[arg(long, env = "CODEBOOK_MAX_CONNECTION_AGE", default_value_t = connections().max_connection_age.into(), value_name = "SECONDS")]
    pub max_connection_age: Seconds,

    /// Time without a call of the API on a connection after which it is asked to reconnect when it needs to, and after
    /// which a silent stream of requests is ended, in seconds
    #[arg(long, env = "CODEBOOK_MAX_CONNECTION_IDLE", default_value_t = connections().max_connection_idle.into(), value_name = "SECONDS")]
    pub max_connection_idle: Seconds,

    /// Longest time for a new connection to say that it speaks HTTP/2, and for its TLS handshake, in seconds
    #[arg(long, env = "CODEBOOK_HANDSHAKE_TIMEOUT", default_value_t = connections().handshake_timeout.into(), value_name = "SECONDS")]
    pub handshake_timeout: Seconds,

    /// Longest time that an answer waits for a client that does not read; its connection is cut then, in seconds
    #[arg(long, env = "CODEBOOK_STALL_TIMEOUT", default_value_t = connections().stall_timeout.into(), value_name = "SECONDS")]
    pub stall_timeout: Seconds,

    /// Serve pages for people on the same port: http://127.0.0.1:50051/. They are there by default on a loopback address,
    /// and nowhere else
    #[arg(long, env = "CODEBOOK_PAGES", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_parser = BoolishValueParser::new(), overrides_with = "no_pages", value_name = "BOOL")]
    pub pages: Option<bool>,

    /// Serve no pages, whatever the address
    #[arg(long)]
    pub no_pages: bool,

    /// Address under which people reach the pages: https://codes.example. Search engines are told of it; without it there
    /// is no site map, and pages name no address as their own
    #[arg(long, env = "CODEBOOK_PUBLIC_URL", value_parser = origin, value_name = "ORIGIN")]
    pub public_url: Option<HeaderValue>,

    /// Origins of web pages that may call by gRPC-Web: https://portal.example. None by default
    #[arg(long, env = "CODEBOOK_WEB_ORIGINS", value_delimiter = ',', value_parser = origin, value_name = "ORIGINS")]
    pub web_origins: Vec<HeaderValue>,

    /// Longest time to complete calls after SIGTERM or SIGINT, in seconds. Less than the 30 that Kubernetes waits before
    /// it kills
    #[arg(long, env = "CODEBOOK_DRAIN", default_value = "20", value_name = "SECONDS")]
    pub drain: Seconds,

    /// Memory for rendered parts of answers, in bytes. Those asked for most stay; some 4,000 comparisons fit
    #[arg(long, env = "CODEBOOK_RENDERED_BYTES", default_value_t = 24 * 1024 * 1024, value_name = "BYTES")]
    pub rendered_bytes: u64,

    /// Memory for rendered pages, compressed, in bytes. Those asked for most stay; some 2,000 fit
    #[arg(long, env = "CODEBOOK_PAGE_BYTES", default_value_t = 8 * 1024 * 1024, value_name = "BYTES")]
    pub page_bytes: u64,

    /// Address of the metrics and for probes, plain HTTP/1.1: GET /metrics, GET /healthz. None by default
    #[arg(long, env = "CODEBOOK_ADMIN_ADDRESS", value_name = "IP:PORT")]
    pub admin_address: Option<SocketAddr>,

    /// Collector to send traces to, by OTLP over gRPC: http://host:4317. Calls are not traced without it
    #[arg(long, env = "CODEBOOK_OTLP_ENDPOINT", value_name = "URL")]
    pub otlp_endpoint: Option<String>,

    /// Look of log lines
    #[arg(long, env = "CODEBOOK_LOG_FORMAT", value_enum, default_value_t, value_name = "FORMAT")]
    pub log_format: LogFormat,

    /// Lines to log, as in RUST_LOG: "info", "codebook=debug". The file watcher's are suppressed by default, and HTTP/2's,
    /// which every flood would bring
    #[arg(long, env = "CODEBOOK_LOG", default_value = "info,notify=error,h2=error", value_name = "FILTER")]
    pub log: String,
}

/// Look of log lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line, for collectors of logs. Within a call that is traced it names the trace.
    Json,
}

impl Config {
    /// The limits of connections.
    #[must_use]
    pub fn connections(&self) -> transport::Config {
        transport::Config {
            workers: self.workers,
            max_connections: self.max_connections,
            max_concurrent_streams: self.max_concurrent_streams,
            max_header_bytes: self.max_header_bytes,
            handshake_timeout: self.handshake_timeout.into(),
            keepalive: self.keepalive.into(),
            keepalive_timeout: self.keepalive_timeout.into(),
            max_connection_age: self.max_connection_age.into(),
            max_connection_idle: self.max_connection_idle.into(),
            stall_timeout: self.stall_timeout.into(),
            max_pending_bytes: self.max_pending_bytes,
        }
    }

    /// Tells if pages are served.
    #[must_use]
    pub fn has_pages(&self) -> bool {
        !self.no_pages && self.pages.unwrap_or_else(|| self.address.ip().is_loopback())
    }

    /// The limits of requests.
    #[must_use]
    pub fn requests(&self) -> Limits {
        Limits {
            max_message_bytes: self.max_request_bytes,
            message_timeout: self.timeout.into(),
            max_silence: self.max_connection_idle.into(),
        }
    }
}

/// The defaults of connections.
fn connections() -> transport::Config {
    transport::Config::default()
}

/// Parses a limit, which is not 0: `reason` says what would come of it.
fn over_zero<T>(reason: &'static str) -> impl Fn(&str) -> Result<T, String> + Clone + Send + Sync + 'static
where
    T: FromStr<Err: Display> + Default + PartialEq,
{
    move |text| match text.parse() {
        Ok(limit) if limit == T::default() => Err(format!("a limit of 0 serves nobody: {reason}")),
        Ok(limit) => Ok(limit),
        Err(error) => Err(error.to_string()),
    }
}

/// Parses an origin as browsers send it (RFC 6454 section 6.2): scheme, host and perhaps port. Refuses patterns: what is
/// meant for every page needs no list.
pub(crate) fn origin(text: &str) -> Result<HeaderValue, String> {
    let is_origin = text.parse::<http::Uri>().is_ok_and(|uri| {
        matches!(uri.scheme_str(), Some("http" | "https")) && uri.path() == "/" && !text.ends_with('/')
    });
    if !is_origin || text.bytes().any(|byte| matches!(byte, b'*' | b'@') || byte.is_ascii_uppercase()) {
        return Err("not an origin such as https://portal.example".to_owned());
    }
    HeaderValue::from_str(text).map_err(|_| "not an origin in ASCII".to_owned())
}

#[cfg(test)]
mod tests {
    use super::Config;
    use clap::Parser;
    use transport::grpc::Limits;

    #[derive(Parser)]
    struct Command {
        #[command(flatten)]
        config: Config,
    }

    #[test]
    fn without_flags_the_limits_are_those_of_the_transport() {
        let config = Command::parse_from(["codebook"]).config;
        assert_eq!(config.connections(), transport::Config::default());
        assert_eq!(config.requests(), Limits::default());
    }

    #[test]
    fn limits_of_zero_are_refused_with_a_reason() {
        for (flag, reason) in [
            ("--max-connections", "nobody could connect"),
            ("--max-concurrent-streams", "nobody could call"),
            ("--max-request-bytes", "too large"),
            ("--max-pending-bytes", "no room"),
            ("--max-header-bytes", "headers"),
            ("--workers", "zero"),
            ("--drain", "positive"),
        ] {
            let refused = Command::try_parse_from(["codebook", flag, "0"]).err().expect("a refusal").to_string();
            assert!(refused.contains(reason), "{refused}");
            assert!(Command::try_parse_from(["codebook", flag, "1"]).is_ok(), "{flag}");
        }
    }

    #[test]
    fn pages_are_for_loopback_unless_a_flag_says_otherwise() {
        for (flags, has_pages) in [
            (&[][..], true),
            (&["--address", "[::1]:1"], true),
            (&["--address", "0.0.0.0:1"], false),
            (&["--address", "0.0.0.0:1", "--pages"], true),
            (&["--pages=false"], false),
            (&["--no-pages"], false),
            (&["--no-pages", "--pages"], true),
        ] {
            let config = Command::parse_from(["codebook"].iter().chain(flags)).config;
            assert_eq!(config.has_pages(), has_pages, "{flags:?}");
        }
    }

    #[test]
    fn the_public_address_is_an_origin() {
        for (address, is_taken) in
            [("https://codes.example", true), ("https://codes.example/", false), ("codes", false)]
        {
            let parsed = Command::try_parse_from(["codebook", "--public-url", address]);
            assert_eq!(parsed.is_ok(), is_taken, "{address}");
        }
    }
}
