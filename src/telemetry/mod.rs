//! Logs on stderr, and a span for each call that goes to a collector by OTLP, if there is one.
//!
//! Neither holds what a caller sent: no request, no metadata, no address.

mod call;
mod export;
mod log;

use std::io::{self, IsTerminal as _};

use thiserror::Error;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::{SubscriberInitExt as _, TryInitError};

pub use crate::config::LogFormat;
pub use call::{call_span, record_result};
use export::Exporter;

/// What to log and where to send traces.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    /// What to log, as in `RUST_LOG`. Spans are exported whatever it says.
    pub filter: &'a str,
    /// How log lines look.
    pub format: LogFormat,
    /// The collector, `http://host:port`, that spans are sent to over gRPC; none: calls are not traced. What
    /// OpenTelemetry specifies for `OTEL_SERVICE_NAME`, `OTEL_RESOURCE_ATTRIBUTES`, `OTEL_TRACES_SAMPLER` and
    /// `OTEL_BSP_*` holds. Without a sampler every call is sent, unless its caller says no; spans that come faster
    /// than they can be sent are dropped.
    pub otlp_endpoint: Option<&'a str>,
}

/// Why telemetry cannot start.
#[derive(Debug, Error)]
pub enum TelemetryError {
    /// The filter is malformed.
    #[error("the log filter is malformed: {0}")]
    Filter(#[from] tracing_subscriber::filter::ParseError),
    /// The collector's address is none.
    #[error("the OTLP endpoint is not of the form http://host:port: {0}")]
    Endpoint(String),
    /// There is no thread to export from.
    #[error("cannot start the export of traces: {0}")]
    Runtime(#[from] io::Error),
    /// Logs go elsewhere already.
    #[error("logs are set up already: {0}")]
    Started(#[from] TryInitError),
}

/// Keeps telemetry running. Dropped, it sends the spans that wait and gives up after two seconds. It may be dropped
/// inside and outside a tokio runtime; it blocks, so do it last.
#[must_use = "dropped, it ends the export of spans"]
#[derive(Debug)]
pub struct Guard {
    _exporter: Option<Exporter>,
}

/// Starts logging and tracing for the whole process, once, and has panics logged. It may be called inside and outside
/// a tokio runtime: the export has one of its own.
///
/// # Errors
///
/// [`TelemetryError`]; a collector that is not there is none: it is logged, and tried again with the next spans.
pub fn start(settings: &Settings) -> Result<Guard, TelemetryError> {
    let exporter = settings.otlp_endpoint.map(Exporter::start).transpose()?;
    let log = log::layer(settings.filter, settings.format, io::stderr().is_terminal(), io::stderr)?;
    let spans = exporter.as_ref().map(|exporter| call::layer(exporter.tracer()));
    tracing_subscriber::registry().with(log).with(spans).try_init()?;
    if exporter.is_some() {
        call::enable();
    }
    log_panics();
    Ok(Guard { _exporter: exporter })
}

/// A panic may quote the request that caused it, and requests are not for the log: what is
/// logged is where it happened.
fn log_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a handler panicked");
        tracing::debug!(%panic, "what it said");
    }));
}

#[cfg(test)]
mod tests {
    use super::{LogFormat, call, log};
    use opentelemetry::trace::TracerProvider as _;
    use opentelemetry_sdk::trace::SdkTracerProvider;
    use tracing::Subscriber as _;
    use tracing_subscriber::filter::LevelFilter;
    use tracing_subscriber::layer::SubscriberExt as _;

    /// h2 opens spans at every frame, and looked at, they cost more than the call.
    #[test]
    fn what_is_not_wanted_is_not_looked_at() {
        let tracer = SdkTracerProvider::default().tracer("test");
        for tracer in [None, Some(tracer)] {
            let log = log::layer("info", LogFormat::Text, false, std::io::sink).expect("a filter");
            let spans = tracer.map(call::layer);
            let subscriber = tracing_subscriber::registry().with(log).with(spans);
            assert_eq!(subscriber.max_level_hint(), Some(LevelFilter::INFO));
        }
    }
}
