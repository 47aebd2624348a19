//! Metrics, the admin listener and the export of traces, each on its own.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use codebook::admin;
use codebook::metrics::{CONTENT_TYPE, Calls, Closed, Method, Metrics, ReloadResult, What};
use codebook::telemetry::{self, LogFormat, Settings};
use http::HeaderMap;
use opentelemetry_proto::tonic::collector::trace::v1::trace_service_server::{TraceService, TraceServiceServer};
use opentelemetry_proto::tonic::collector::trace::v1::{ExportTraceServiceRequest, ExportTraceServiceResponse};
use opentelemetry_proto::tonic::common::v1::KeyValue;
use opentelemetry_proto::tonic::common::v1::any_value::Value;
use opentelemetry_proto::tonic::trace::v1::span::SpanKind;
use regex::Regex;
use strum::VariantArray;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_stream::wrappers::TcpListenerStream;
use tonic::{Code, Request, Response, Status};

/// Every metric, by its name in queries, and its type.
const METRICS: [(&str, &str); 12] = [
    ("codebook_calls_total", "counter"),
    ("codebook_call_duration_seconds", "histogram"),
    ("codebook_language_fallbacks_total", "counter"),
    ("codebook_unknown_codes_total", "counter"),
    ("codebook_reloads_total", "counter"),
    ("codebook_data_loaded_timestamp_seconds", "gauge"),
    ("codebook_connections_open", "gauge"),
    ("codebook_connections_total", "counter"),
    ("codebook_connections_closed_total", "counter"),
    ("codebook_codes", "gauge"),
    ("codebook_languages", "gauge"),
    ("codebook_build_info", "info"),
];

const LANGUAGES: [&str; 3] = ["en", "ar", "pt-BR"];
const PROTOCOLS: [&str; 2] = ["smtp", "http"];

/// Something of everything.
fn used() -> (Metrics, Calls) {
    let metrics = Metrics::new();
    metrics.data([("smtp", 30), ("http", 60)], LANGUAGES.len());
    let calls = metrics.calls(&LANGUAGES, &PROTOCOLS);
    calls.record(Method::GetCode, Some(1), Code::Ok, Duration::from_micros(30));
    calls.record(Method::GetCode, None, Code::Cancelled, Duration::from_secs(10));
    calls.language_not_available(0);
    calls.messages_fell_back(2);
    calls.unknown_code("smtp");
    metrics.reloaded(What::Data, ReloadResult::Refused);
    metrics.connection_opened();
    metrics.connection_opened();
    metrics.connection_closed(Closed::Idle);
    (metrics, calls)
}

/// The lines of samples.
fn samples(text: &str) -> BTreeSet<&str> {
    text.lines().filter(|line| !line.starts_with('#')).collect()
}

/// The value of a series, if it is there.
fn value(text: &str, series: &str) -> Option<f64> {
    let rest = text.lines().find_map(|line| line.strip_prefix(series)?.strip_prefix(' '))?;
    Some(rest.parse().expect("a number"))
}

#[test]
fn every_metric_is_there_with_its_help_and_type() {
    let (metrics, _) = used();
    let text = metrics.render();
    for (name, kind) in METRICS {
        // OpenMetrics declares these without their suffix.
        let family = name.trim_end_matches("_total").trim_end_matches("_info");
        assert!(text.contains(&format!("# HELP {family} ")), "{name}");
        assert!(text.contains(&format!("\n# TYPE {family} {kind}\n")), "{name}");
        let sample = if kind == "histogram" { format!("{name}_bucket") } else { name.to_owned() };
        assert!(
            samples(&text).iter().any(|line| line.split(['{', ' ']).next() == Some(&sample)),
            "{name} has no sample"
        );
    }
}

#[test]
fn what_is_rendered_is_openmetrics() {
    let (metrics, _) = used();
    let text = metrics.render();
    let comment = Regex::new(r"^# (HELP|TYPE|UNIT) (codebook_[a-z_]+) (.+)$").expect("a pattern");
    let sample = Regex::new(r#"^(codebook_[a-z_]+)(\{[a-z_]+="[^"\\]*"(,[a-z_]+="[^"\\]*")*\})? ([0-9.e+-]+)$"#)
        .expect("a pattern");
    let body = text.strip_suffix("# EOF\n").expect("an end");
    let mut families = BTreeSet::new();
    let (mut family, mut suffixes): (String, &[&str]) = (String::new(), &[]);
    for line in body.lines() {
        if let Some(parts) = comment.captures(line) {
            match &parts[1] {
                "HELP" => {
                    assert!(families.insert(parts[2].to_owned()), "{line} comes twice");
                    family = parts[2].to_owned();
                }
                "TYPE" => {
                    assert_eq!(&parts[2], family);
                    suffixes = match &parts[3] {
                        "counter" => &["_total"],
                        "gauge" => &[""],
                        "histogram" => &["_sum", "_count", "_bucket"],
                        "info" => &["_info"],
                        other => panic!("{other}"),
                    };
                }
                _ => assert!(family.ends_with(&parts[3]), "{line}"),
            }
        } else {
            let parts = sample.captures(line).unwrap_or_else(|| panic!("{line}"));
            let suffix = parts[1].strip_prefix(family.as_str()).unwrap_or_else(|| panic!("{line} under {family}"));
            assert!(suffixes.contains(&suffix), "{line}");
            assert!(parts[4].parse::<f64>().is_ok(), "{line}");
        }
    }
    assert_eq!(samples(body).len(), body.lines().filter(|line| !line.starts_with('#')).count(), "no series twice");
}

#[test]
fn calls_are_counted_where_they_belong() {
    let (metrics, calls) = used();
    calls.record(Method::GetCode, Some(1), Code::Ok, Duration::from_micros(300));
    let text = metrics.render();
    for (series, expected) in [
        (r#"codebook_calls_total{method="GetCode",code="OK",language="ar"}"#, 2.0),
        (r#"codebook_calls_total{method="GetCode",code="CANCELLED",language=""}"#, 1.0),
        (r#"codebook_call_duration_seconds_count{method="GetCode"}"#, 3.0),
        (r#"codebook_call_duration_seconds_bucket{le="0.00005",method="GetCode"}"#, 1.0),
        (r#"codebook_call_duration_seconds_bucket{le="1.0",method="GetCode"}"#, 2.0),
        (r#"codebook_call_duration_seconds_bucket{le="+Inf",method="GetCode"}"#, 3.0),
        (r#"codebook_language_fallbacks_total{kind="language",language="en"}"#, 1.0),
        (r#"codebook_language_fallbacks_total{kind="message",language="pt-BR"}"#, 1.0),
        (r#"codebook_unknown_codes_total{protocol="smtp"}"#, 1.0),
        (r#"codebook_unknown_codes_total{protocol="http"}"#, 0.0),
        (r#"codebook_reloads_total{what="data",result="refused"}"#, 1.0),
        (r#"codebook_reloads_total{what="certificate",result="done"}"#, 0.0),
        ("codebook_connections_open", 1.0),
        ("codebook_connections_total", 2.0),
        (r#"codebook_connections_closed_total{reason="idle"}"#, 1.0),
        (r#"codebook_codes{protocol="http"}"#, 60.0),
        ("codebook_languages", 3.0),
    ] {
        assert_eq!(value(&text, series), Some(expected), "{series} in\n{text}");
    }
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970").as_secs_f64();
    let loaded = value(&text, "codebook_data_loaded_timestamp_seconds").expect("a time");
    assert!((now - loaded).abs() < 60.0, "{loaded}");
}

#[test]
fn the_number_of_series_does_not_grow_with_what_callers_send() {
    let (metrics, calls) = used();
    for code in 0..17 {
        for method in Method::VARIANTS {
            calls.record(*method, Some(0), Code::from_i32(code), Duration::ZERO);
        }
    }
    let before = metrics.render();
    for number in 0..1_000 {
        calls.unknown_code(&format!("protocol-{number}"));
        calls.record(Method::GetCode, Some(LANGUAGES.len() + number), Code::Cancelled, Duration::ZERO);
        calls.language_not_available(LANGUAGES.len() + number);
        calls.messages_fell_back(LANGUAGES.len() + number);
        metrics.calls(&LANGUAGES, &PROTOCOLS);
    }
    let after = metrics.render();
    assert_eq!(before.lines().count(), after.lines().count());
    assert_eq!(value(&after, r#"codebook_calls_total{method="GetCode",code="CANCELLED",language=""}"#), Some(1_001.0));
}

#[test]
fn what_was_never_met_is_not_shown() {
    let metrics = Metrics::new();
    metrics.calls(&LANGUAGES, &PROTOCOLS);
    let text = metrics.render();
    assert!(samples(&text).len() < 40, "{text}");
    assert!(!text.contains("codebook_calls_total"), "{text}");
}

#[test]
fn counters_survive_new_data_and_gauges_do_not() {
    let (metrics, before) = used();
    metrics.data([("dns", 24)], 1);
    let after = metrics.calls(&["ar"], &["dns"]);
    after.record(Method::GetCode, Some(0), Code::Ok, Duration::ZERO);
    // A call that began with the data before.
    before.record(Method::GetCode, Some(1), Code::Ok, Duration::ZERO);
    let text = metrics.render();
    assert_eq!(value(&text, r#"codebook_calls_total{method="GetCode",code="OK",language="ar"}"#), Some(3.0));
    assert_eq!(value(&text, r#"codebook_unknown_codes_total{protocol="smtp"}"#), Some(1.0));
    assert_eq!(value(&text, r#"codebook_codes{protocol="dns"}"#), Some(24.0));
    assert_eq!(value(&text, r#"codebook_codes{protocol="smtp"}"#), None, "a protocol that is gone");
    assert_eq!(value(&text, "codebook_languages"), Some(1.0));
}

/// An admin listener of its own for one test.
struct Admin {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    ended: JoinHandle<std::io::Result<()>>,
}

impl Admin {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let (stop, stopped) = oneshot::channel::<()>();
        let (metrics, _) = used();
        let ended = tokio::spawn(admin::serve(listener, Arc::new(metrics), async {
            let _ = stopped.await;
        }));
        Self { address, stop, ended }
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

/// A collector that passes on what it gets.
struct Collector(mpsc::Sender<ExportTraceServiceRequest>);

#[tonic::async_trait]
impl TraceService for Collector {
    async fn export(
        &self,
        request: Request<ExportTraceServiceRequest>,
    ) -> Result<Response<ExportTraceServiceResponse>, Status> {
        self.0.send(request.into_inner()).await.map_err(|_| Status::unavailable("nobody waits"))?;
        Ok(Response::new(ExportTraceServiceResponse::default()))
    }
}

fn attribute(attributes: &[KeyValue], key: &str) -> Option<Value> {
    attributes.iter().find(|attribute| attribute.key == key)?.value.clone()?.value
}

fn string(text: &str) -> Option<Value> {
    Some(Value::StringValue(text.to_owned()))
}

/// The only test that starts telemetry: it can be started once a process.
#[tokio::test]
async fn spans_arrive_at_the_collector_though_the_log_is_nearly_off() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let endpoint = format!("http://{}", listener.local_addr().expect("an address"));
    let (sender, mut requests) = mpsc::channel(8);
    let collector = tonic::transport::Server::builder()
        .add_service(TraceServiceServer::new(Collector(sender)))
        .serve_with_incoming(TcpListenerStream::new(listener));
    let collector = tokio::spawn(collector);

    let settings = Settings { filter: "error", format: LogFormat::Json, otlp_endpoint: Some(&endpoint) };
    let guard = telemetry::start(&settings).expect("started");
    assert!(telemetry::start(&settings).is_err(), "once is enough");

    let mut headers = HeaderMap::new();
    let traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    headers.insert("traceparent", traceparent.parse().expect("a value"));
    headers.insert("authorization", "Bearer secret".parse().expect("a value"));
    let span = telemetry::call_span(Method::ExplainReply.name(), &headers);
    telemetry::record_result(&span, Code::InvalidArgument, Some("zh-Hans"));
    drop(span);
    // Waits for the collector, which needs this thread.
    tokio::task::spawn_blocking(move || drop(guard)).await.expect("flushed");

    let request = timeout(Duration::from_secs(5), requests.recv()).await.expect("in time").expect("spans");
    collector.abort();
    assert!(!format!("{request:?}").contains("secret"));
    let [resource] = &request.resource_spans[..] else { panic!("one resource: {request:?}") };
    let about = &resource.resource.as_ref().expect("a resource").attributes;
    assert_eq!(attribute(about, "service.name"), string("codebook"));
    assert_eq!(attribute(about, "service.version"), string(env!("CARGO_PKG_VERSION")));
    let spans: Vec<_> = resource.scope_spans.iter().flat_map(|scope| &scope.spans).collect();
    let [span] = spans[..] else { panic!("one span: {spans:?}") };
    assert_eq!(span.name, "codebook.v1.CodebookService/ExplainReply");
    assert_eq!(span.kind(), SpanKind::Server);
    assert_eq!(hex(&span.trace_id), &traceparent[3..35]);
    assert_eq!(hex(&span.parent_span_id), &traceparent[36..52]);
    assert_eq!(attribute(&span.attributes, "rpc.system"), string("grpc"));
    assert_eq!(attribute(&span.attributes, "rpc.service"), string("codebook.v1.CodebookService"));
    assert_eq!(attribute(&span.attributes, "rpc.method"), string("ExplainReply"));
    assert_eq!(attribute(&span.attributes, "rpc.grpc.status_code"), Some(Value::IntValue(3)));
    assert_eq!(attribute(&span.attributes, "codebook.language"), string("zh-Hans"));
}

fn hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(bytes)
}

/// Every string in a JSON value.
fn strings(value: &serde_json::Value) -> Vec<&str> {
    match value {
        serde_json::Value::String(text) => vec![text],
        serde_json::Value::Array(values) => values.iter().flat_map(strings).collect(),
        serde_json::Value::Object(fields) => fields.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn the_dashboard_asks_for_the_metrics_that_there_are() {
    let dashboard = include_str!("../deploy/grafana/codebook.json");
    let dashboard: serde_json::Value = serde_json::from_str(dashboard).expect("JSON");
    let name = Regex::new("codebook_[a-z_]+").expect("a pattern");
    let asked: BTreeSet<&str> =
        strings(&dashboard).into_iter().flat_map(|text| name.find_iter(text)).map(|found| found.as_str()).collect();
    let (metrics, _) = used();
    let text = metrics.render();
    let rendered: BTreeSet<&str> =
        samples(&text).into_iter().filter_map(|line| line.split(['{', ' ']).next()).collect();
    assert_eq!(asked, rendered, "asked for, and rendered");
}

#[test]
fn the_dashboards_panels_stand_beside_each_other() {
    let dashboard = include_str!("../deploy/grafana/codebook.json");
    let dashboard: serde_json::Value = serde_json::from_str(dashboard).expect("JSON");
    let panels = dashboard["panels"].as_array().expect("panels");
    let ids: BTreeSet<_> = panels.iter().map(|panel| panel["id"].as_u64().expect("an id")).collect();
    assert_eq!(ids.len(), panels.len());
    let mut taken = BTreeSet::new();
    for panel in panels {
        let [x, y, w, h] = ["x", "y", "w", "h"].map(|side| panel["gridPos"][side].as_u64().expect("a number"));
        assert!(x + w <= 24, "{}", panel["title"]);
        for cell in (x..x + w).flat_map(|x| (y..y + h).map(move |y| (x, y))) {
            assert!(taken.insert(cell), "{} covers another", panel["title"]);
        }
    }
}
