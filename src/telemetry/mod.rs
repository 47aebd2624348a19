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

/// Settings for logs and traces.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    /// The log filter, in the syntax of `RUST_LOG`. It does not affect exported spans.
    pub filter: &'a str,
    /// The format of log lines.
    pub format: LogFormat,
    /// The collector, `http://host:port`, that receives spans over gRPC; with `None`, calls are not traced.
    /// `OTEL_SERVICE_NAME`, `OTEL_RESOURCE_ATTRIBUTES`, `OTEL_TRACES_SAMPLER` and `OTEL_BSP_*` work as OpenTelemetry
    /// specifies. Without a sampler every call is sent unless its caller opts out; spans that come faster than they can
    /// be sent are dropped.
    pub otlp_endpoint: Option<&'a str>,
}

/// An error when starting telemetry.
#[derive(Debug, Error)]
pub enum TelemetryError {
    /// The filter is malformed.
    #[error("the log filter is malformed: {0}")]
    Filter(#[from] tracing_subscriber::filter::ParseError),
    /// The collector's address is invalid.
    #[error("the OTLP endpoint is not of the form http://host:port: {0}")]
    Endpoint(String),
    /// The export thread cannot start.
    #[error("cannot start the export of traces: {0}")]
    Runtime(#[from] io::Error),
    /// Another logger is installed already.
    #[error("logs are set up already: {0}")]
    Started(#[from] TryInitError),
}

/// Keeps telemetry running. Dropping it sends the pending spans, for two seconds at most. It may be dropped inside or
/// outside a tokio runtime, but dropping blocks, so do it last.
#[must_use = "dropped, it ends the export of spans"]
#[derive(Debug)]
pub struct Guard {
    _exporter: Option<Exporter>,
}

/// Starts logging and tracing for the whole process, once, and logs panics. It may be called inside or outside a tokio
/// runtime: the export has its own.
///
/// # Errors
///
/// [`TelemetryError`]. An unreachable collector is not an error: it is logged and retried with the next spans.
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

/// Logs the place of each panic. Its message may quote the request, and requests must not be logged.
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

    /// h2 opens spans for every frame; evaluating them costs more than the call.
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
