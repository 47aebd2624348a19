//! Every setting of the server: its flag, its environment name, its default and why.

use std::net::SocketAddr;
use std::time::Duration;

use clap::Args;

/// The settings of `codebook serve`. A flag wins over the environment.
#[derive(Args, Clone, Debug)]
pub struct Config {
    /// Address to listen on. Loopback by default: there is no transport security yet, so
    /// opening the port to a network is for its operator to decide
    #[arg(long, env = "CODEBOOK_ADDRESS", default_value = "127.0.0.1:50051", value_name = "IP:PORT")]
    pub address: SocketAddr,

    /// Calls that one connection may have open at once. tonic's own default is no limit;
    /// fewer than 64 cost throughput
    #[arg(long, env = "CODEBOOK_MAX_CONCURRENT_STREAMS", default_value_t = 200, value_name = "CALLS")]
    pub max_concurrent_streams: u32,

    /// Largest request, in bytes. The largest that is answered, a reply of 64 KiB to explain, leaves
    /// a third of it
    #[arg(long, env = "CODEBOOK_MAX_REQUEST_BYTES", default_value_t = 96 * 1024, value_name = "BYTES")]
    pub max_request_bytes: usize,

    /// Largest header block of a request, in bytes
    #[arg(long, env = "CODEBOOK_MAX_HEADER_BYTES", default_value_t = 16 * 1024, value_name = "BYTES")]
    pub max_header_bytes: u32,

    /// Longest time for a call, in seconds. Calls take well under a millisecond; what takes
    /// longer is a client that does not send its request
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

    /// Longest time to complete calls after SIGTERM or SIGINT, in seconds. Less than the
    /// 30 that Kubernetes waits before it kills
    #[arg(long, env = "CODEBOOK_DRAIN", default_value = "20", value_parser = seconds, value_name = "SECONDS")]
    pub drain: Duration,

    /// Memory for rendered parts of answers, in bytes. Those asked for most stay; some 4,000
    /// comparisons fit
    #[arg(long, env = "CODEBOOK_RENDERED_BYTES", default_value_t = 24 * 1024 * 1024, value_name = "BYTES")]
    pub rendered_bytes: u64,

    /// What to log, as in RUST_LOG: "info", "codebook=debug"
    #[arg(long, env = "CODEBOOK_LOG", default_value = "info", value_name = "FILTER")]
    pub log: String,
}

/// Seconds, which may have decimals.
fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "not a number of seconds".to_owned())?;
    match Duration::try_from_secs_f64(seconds) {
        Ok(duration) if !duration.is_zero() => Ok(duration),
        _ => Err("not a positive number of seconds".to_owned()),
    }
}
