//! The span of a call, by OpenTelemetry's conventions for RPC.

use std::borrow::Cow;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use http::HeaderMap;
use opentelemetry::Context;
use opentelemetry::propagation::{Extractor, TextMapPropagator as _};
use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::trace::SdkTracer;
use tonic::Code;
use tracing::Span;
use tracing::field::Empty;
use tracing_opentelemetry::OpenTelemetrySpanExt as _;
use tracing_subscriber::filter::{LevelFilter, filter_fn};
use tracing_subscriber::layer::Layer;
use tracing_subscriber::registry::LookupSpan;

use crate::api::SERVICE_NAME;

/// The target of call spans and of nothing else, so that filters can select them.
pub(super) const TARGET: &str = "codebook::call";
const TRACEPARENT: &str = "traceparent";
const TRACESTATE: &str = "tracestate";

/// True if spans are collected.
static ENABLED: AtomicBool = AtomicBool::new(false);

pub(super) fn enable() {
    ENABLED.store(true, Relaxed);
}

/// Begins the span of a call to `method` (`GetCode`), as part of the caller's trace (W3C `traceparent` and
/// `tracestate`). Enter it, or instrument the call with it, so that log lines name the trace; it ends when it is
/// dropped. Without a collector this costs one load: the span is disabled and `headers` are not read.
pub fn call_span(method: &'static str, headers: &HeaderMap) -> Span {
    if ENABLED.load(Relaxed) { begin(method, headers) } else { Span::none() }
}

/// Records the outcome of a call on its span: the status, and the tag of the language of the answer, if any.
pub fn record_result(span: &Span, code: Code, language: Option<&str>) {
    span.record("rpc.grpc.status_code", code as i32);
    if let Some(language) = language {
        span.record("codebook.language", language);
    }
    if is_servers_fault(code) {
        span.record("otel.status_code", "ERROR");
    }
}

/// Returns true for the statuses that the conventions count as server errors.
fn is_servers_fault(code: Code) -> bool {
    matches!(
        code,
        Code::Unknown
            | Code::DeadlineExceeded
            | Code::Unimplemented
            | Code::Internal
            | Code::Unavailable
            | Code::DataLoss
    )
}

/// Sends call spans, and nothing else, to `tracer`, independently of the log filter. Events may hold more than a
/// collector needs to know, and libraries have many spans of their own.
pub(super) fn layer<S>(tracer: SdkTracer) -> impl Layer<S>
where
    S: tracing::Subscriber + for<'a> LookupSpan<'a>,
{
    tracing_opentelemetry::layer()
        .with_tracer(tracer)
        // The same for every call, or known from the machine.
        .with_location(false)
        .with_threads(false)
        .with_target(false)
        .with_tracked_inactivity(false)
        .with_filter(
            filter_fn(|metadata| metadata.is_span() && metadata.target() == TARGET)
                .with_max_level_hint(LevelFilter::INFO),
        )
}

fn begin(method: &'static str, headers: &HeaderMap) -> Span {
    let span = tracing::info_span!(
        target: TARGET,
        // A call's only parent is the caller's span.
        parent: None,
        "call",
        otel.name = format_args!("{SERVICE_NAME}/{method}"),
        otel.kind = "server",
        otel.status_code = Empty,
        rpc.system = "grpc",
        rpc.service = SERVICE_NAME,
        rpc.method = method,
        rpc.grpc.status_code = Empty,
        codebook.language = Empty,
    );
    if let Some(parent) = parent(headers) {
        // Fails only if spans are not collected.
        let _ = span.set_parent(parent);
    }
    span
}

/// The caller's span, if it is given as W3C Trace Context demands; malformed headers are ignored.
fn parent(headers: &HeaderMap) -> Option<Context> {
    let mut values = headers.get_all(TRACEPARENT).iter();
    let traceparent = values.next()?.to_str().ok()?;
    if values.next().is_some() || !is_well_formed(traceparent) {
        return None;
    }
    let mut tracestate = headers.get_all(TRACESTATE).iter().filter_map(|value| value.to_str().ok());
    let first = tracestate.next().map(Cow::Borrowed);
    // Several fields are one list.
    let tracestate = tracestate.fold(first, |list, more| list.map(|list| Cow::Owned(format!("{list},{more}"))));
    Some(TraceContextPropagator::new().extract_with_context(&Context::new(), &Caller { traceparent, tracestate }))
}

/// Checks the syntax that the propagator does not: it accepts short ids, signs and a trailing hyphen.
fn is_well_formed(traceparent: &str) -> bool {
    /// Lengths of version, trace id, parent id and flags, in hexadecimal digits.
    const LENGTHS: [usize; 4] = [2, 32, 16, 2];
    let mut fields = traceparent.split('-');
    let known = LENGTHS.iter().all(|length| {
        fields.next().is_some_and(|field| {
            field.len() == *length && field.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        })
    });
    // A later version may add fields.
    known && (fields.next().is_none() || !traceparent.starts_with("00"))
}

struct Caller<'a> {
    traceparent: &'a str,
    tracestate: Option<Cow<'a, str>>,
}

impl Extractor for Caller<'_> {
    fn get(&self, key: &str) -> Option<&str> {
        match key {
            TRACEPARENT => Some(self.traceparent),
            TRACESTATE => self.tracestate.as_deref(),
            _ => None,
        }
    }

    fn keys(&self) -> Vec<&str> {
        vec![TRACEPARENT, TRACESTATE]
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::{begin, call_span, layer, record_result};
    use http::{HeaderMap, HeaderValue};
    use opentelemetry::Value;
    use opentelemetry::trace::{SpanId, SpanKind, Status, TraceId, TracerProvider as _};
    use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider, SpanData};
    use tonic::Code;
    use tracing::Span;
    use tracing_subscriber::Registry;
    use tracing_subscriber::layer::{Layer, SubscriberExt as _};

    const TRACE: &str = "0af7651916cd43dd8448eb211c80319c";
    const CALLER: &str = "b7ad6b7169203331";

    fn headers(fields: &[(&'static str, &str)]) -> HeaderMap {
        fields
            .iter()
            .map(|(name, value)| (http::HeaderName::from_static(name), value.parse().expect("a value")))
            .collect()
    }

    /// Runs `work` in the span of a traced caller's call and returns the exported spans.
    pub(in crate::telemetry) fn traced<L>(log: L, work: impl FnOnce(&Span)) -> Vec<SpanData>
    where
        L: Layer<Registry> + Send + Sync,
    {
        let traceparent = format!("00-{TRACE}-{CALLER}-01");
        exported(log, &headers(&[("traceparent", &traceparent), ("tracestate", "a=1"), ("tracestate", "b=2")]), work)
    }

    fn exported<L>(log: L, headers: &HeaderMap, work: impl FnOnce(&Span)) -> Vec<SpanData>
    where
        L: Layer<Registry> + Send + Sync,
    {
        let exporter = InMemorySpanExporter::default();
        let provider = SdkTracerProvider::builder().with_simple_exporter(exporter.clone()).build();
        let subscriber = Registry::default().with(log).with(layer(provider.tracer("test")));
        tracing::subscriber::with_default(subscriber, || work(&begin("GetCode", headers)));
        exporter.get_finished_spans().expect("spans")
    }

    /// The exported span of a call with these `traceparent` fields, if any.
    fn span_of(traceparent: &[&str]) -> Option<SpanData> {
        let fields: Vec<_> = traceparent.iter().map(|value| ("traceparent", *value)).collect();
        exported(tracing_subscriber::layer::Identity::new(), &headers(&fields), |_| ()).pop()
    }

    #[test]
    fn a_call_is_a_part_of_its_callers_trace() {
        let spans = traced(tracing_subscriber::layer::Identity::new(), |span| {
            span.in_scope(|| tracing::error!("not for the collector"));
            record_result(span, Code::NotFound, Some("ar"));
        });
        let [span] = &spans[..] else { panic!("one span: {spans:?}") };
        assert_eq!(span.name, "codebook.v1.CodebookService/GetCode");
        assert_eq!(span.span_kind, SpanKind::Server);
        assert_eq!(span.span_context.trace_id(), TraceId::from_hex(TRACE).expect("an id"));
        assert_eq!(span.parent_span_id, SpanId::from_hex(CALLER).expect("an id"));
        assert!(span.parent_span_is_remote);
        assert_eq!(span.span_context.trace_state().header(), "a=1,b=2");
        assert_eq!(span.status, Status::Unset, "an answer, not an error");
        assert!(span.events.events.is_empty(), "{:?}", span.events);
        let attributes: Vec<_> =
            span.attributes.iter().map(|attribute| (attribute.key.as_str(), attribute.value.clone())).collect();
        assert_eq!(
            attributes,
            [
                ("rpc.system", Value::from("grpc")),
                ("rpc.service", Value::from("codebook.v1.CodebookService")),
                ("rpc.method", Value::from("GetCode")),
                ("rpc.grpc.status_code", Value::from(5)),
                ("codebook.language", Value::from("ar")),
            ]
        );
    }

    #[test]
    fn the_servers_own_failure_is_an_error() {
        let spans =
            traced(tracing_subscriber::layer::Identity::new(), |span| record_result(span, Code::Internal, None));
        assert!(matches!(spans[0].status, Status::Error { .. }), "{:?}", spans[0].status);
        assert!(spans[0].attributes.iter().all(|attribute| attribute.key.as_str() != "codebook.language"));
    }

    #[test]
    fn a_malformed_parent_is_none() {
        let good = format!("00-{TRACE}-{CALLER}-01");
        for traceparent in [
            &[][..],
            &[""],
            &["nonsense"],
            &[&good[..54]],
            &[&format!("{good}-")],
            &[&format!("{good}-00")],
            &[&good, &good],
            &[&good.to_uppercase()],
            &[&good.replacen("00", "ff", 1)],
            &[&good.replacen("00", "+0", 1)],
            &[&good.replace(CALLER, "1")],
            &[&good.replace(CALLER, "0000000000000000")],
            &[&good.replace(TRACE, "00000000000000000000000000000000")],
            &[&good.replace(TRACE, "+af7651916cd43dd8448eb211c80319c")],
        ] {
            let span = span_of(traceparent).expect("a span");
            assert_eq!(span.parent_span_id, SpanId::INVALID, "{traceparent:?}");
            assert_ne!(span.span_context.trace_id(), TraceId::from_hex(TRACE).expect("an id"), "{traceparent:?}");
        }
        let mut opaque = HeaderMap::new();
        opaque.insert("traceparent", HeaderValue::from_bytes(b"00-\xff").expect("a value"));
        let spans = exported(tracing_subscriber::layer::Identity::new(), &opaque, |_| ());
        assert_eq!(spans[0].parent_span_id, SpanId::INVALID);
    }

    #[test]
    fn a_later_version_may_say_more() {
        let span = span_of(&[&format!("cc-{TRACE}-{CALLER}-01-more")]).expect("a span");
        assert_eq!(span.parent_span_id, SpanId::from_hex(CALLER).expect("an id"));
    }

    #[test]
    fn the_callers_choice_not_to_sample_holds() {
        assert!(span_of(&[&format!("00-{TRACE}-{CALLER}-00")]).is_none());
    }

    #[test]
    fn nothing_is_traced_without_a_collector() {
        let traceparent = format!("00-{TRACE}-{CALLER}-01");
        let log = tracing_subscriber::layer::Identity::new();
        let spans = exported(log, &HeaderMap::new(), |_| {
            let span = call_span("GetCode", &headers(&[("traceparent", &traceparent)]));
            assert!(span.is_none());
            record_result(&span, Code::Ok, Some("en"));
        });
        assert_eq!(spans.len(), 1, "only the test's own");
    }
}
