//! The export of spans to a collector.

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;

use http::Uri;
use opentelemetry::KeyValue;
use opentelemetry::trace::TracerProvider as _;
use opentelemetry_otlp::{SpanExporter as OtlpExporter, WithExportConfig as _};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{SdkTracer, SdkTracerProvider, SpanData, SpanExporter};
use tokio::runtime::{Builder, Runtime};

use super::TelemetryError;

/// The maximum time for sending the last spans.
const FLUSH: Duration = Duration::from_secs(2);

/// Collects spans and sends them in batches. Dropping it sends the pending ones.
#[derive(Debug)]
pub(super) struct Exporter {
    provider: SdkTracerProvider,
    /// Holds the connection to the collector. A runtime of its own, because the workers' may be busy or gone.
    runtime: Option<Runtime>,
}

impl Exporter {
    /// Prepares the export; the connection is made with the first spans.
    pub(super) fn start(endpoint: &str) -> Result<Self, TelemetryError> {
        let uri = endpoint.parse::<Uri>().map_err(|error| TelemetryError::Endpoint(error.to_string()))?;
        if uri.scheme_str() != Some("http") {
            return Err(TelemetryError::Endpoint("other schemes are not spoken".to_owned()));
        }
        let runtime =
            Builder::new_multi_thread().worker_threads(1).thread_name("codebook-otlp").enable_all().build()?;
        let exporter = {
            let _entered = runtime.enter();
            OtlpExporter::builder()
                .with_tonic()
                .with_endpoint(endpoint)
                .build()
                .map_err(|error| TelemetryError::Endpoint(error.to_string()))?
        };
        let provider = SdkTracerProvider::builder()
            .with_resource(resource())
            .with_batch_exporter(Reporting { exporter, failing: AtomicBool::new(false) })
            .build();
        Ok(Self { provider, runtime: Some(runtime) })
    }

    pub(super) fn tracer(&self) -> SdkTracer {
        self.provider.tracer(env!("CARGO_PKG_NAME"))
    }
}

impl Drop for Exporter {
    fn drop(&mut self) {
        if let Err(error) = self.provider.shutdown_with_timeout(FLUSH) {
            tracing::warn!(%error, "the last traces may be lost");
        }
        if let Some(runtime) = self.runtime.take() {
            // Any other way of stopping it would block, or panic inside another runtime.
            runtime.shutdown_background();
        }
    }
}

/// The resource that the spans belong to: this program, unless the environment names another.
fn resource() -> Resource {
    const NAME: &str = "service.name";
    const VERSION: &str = "service.version";
    let given = Resource::builder().build();
    let name = given
        .get(&NAME.into())
        .filter(|name| !name.as_str().starts_with("unknown_service"))
        .unwrap_or_else(|| env!("CARGO_PKG_NAME").into());
    let version = given.get(&VERSION.into()).unwrap_or_else(|| env!("CARGO_PKG_VERSION").into());
    Resource::builder().with_attributes([KeyValue::new(NAME, name), KeyValue::new(VERSION, version)]).build()
}

/// Logs when the export begins to fail and when it works again; a line for each batch would bury the log.
#[derive(Debug)]
struct Reporting<E> {
    exporter: E,
    failing: AtomicBool,
}

impl<E: SpanExporter> SpanExporter for Reporting<E> {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        let result = self.exporter.export(batch).await;
        let failed = result.is_err();
        if self.failing.swap(failed, Relaxed) != failed {
            match &result {
                Err(error) => tracing::warn!(%error, "traces are not exported"),
                Ok(()) => tracing::info!("traces are exported again"),
            }
        }
        result
    }

    fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {
        self.exporter.shutdown_with_timeout(timeout)
    }

    fn force_flush(&self) -> OTelSdkResult {
        self.exporter.force_flush()
    }

    fn set_resource(&mut self, resource: &Resource) {
        self.exporter.set_resource(resource);
    }
}

#[cfg(test)]
mod tests {
    use super::{Exporter, FLUSH, Reporting};
    use crate::telemetry::LogFormat;
    use crate::telemetry::log::{layer, tests::Lines};
    use opentelemetry::trace::{Span as _, Tracer as _};
    use opentelemetry_sdk::error::{OTelSdkError, OTelSdkResult};
    use opentelemetry_sdk::trace::{SpanData, SpanExporter};
    use std::net::TcpListener;
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
    use std::time::{Duration, Instant};
    use tracing_subscriber::Registry;
    use tracing_subscriber::layer::SubscriberExt as _;

    /// A collector that is unavailable for the second to the fourth batch.
    #[derive(Debug, Default)]
    struct Away(AtomicUsize);

    impl SpanExporter for Away {
        async fn export(&self, _: Vec<SpanData>) -> OTelSdkResult {
            match self.0.fetch_add(1, Relaxed) {
                1..=3 => Err(OTelSdkError::InternalFailure("away".to_owned())),
                _ => Ok(()),
            }
        }
    }

    #[tokio::test]
    async fn a_collector_that_is_away_is_logged_once_and_so_is_its_return() {
        let lines = Lines::default();
        let log = layer("info", LogFormat::Text, false, lines.clone()).expect("a filter");
        let _default = tracing::subscriber::set_default(Registry::default().with(log));
        let exporter = Reporting { exporter: Away::default(), failing: AtomicBool::new(false) };
        for _ in 0..6 {
            let _ = exporter.export(Vec::new()).await;
        }
        let text = lines.text();
        assert_eq!(text.matches("traces are not exported").count(), 1, "{text}");
        assert_eq!(text.matches("traces are exported again").count(), 1, "{text}");
        assert_eq!(text.lines().count(), 2, "{text}");
    }

    #[test]
    fn other_schemes_than_http_are_refused() {
        for endpoint in ["", "localhost", "localhost:4317", "https://localhost:4317", "http://", "no host"] {
            assert!(Exporter::start(endpoint).is_err(), "{endpoint:?}");
        }
    }

    #[tokio::test]
    async fn a_collector_that_does_not_answer_does_not_hold_the_exit() {
        let deaf = TcpListener::bind("127.0.0.1:0").expect("a port");
        let exporter = Exporter::start(&format!("http://{}", deaf.local_addr().expect("an address"))).expect("started");
        exporter.tracer().start("call").end();
        let begun = Instant::now();
        drop(exporter);
        assert!(begun.elapsed() >= FLUSH, "it waits for the last spans");
        assert!(begun.elapsed() < FLUSH + Duration::from_secs(2), "{:?}", begun.elapsed());
    }
}
