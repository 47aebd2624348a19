//! Spans, as a collector gets them.

use std::time::Duration;

use codebook::api::Method;
use codebook::telemetry::{self, LogFormat, Settings};
use data_encoding::HEXLOWER;
use http::HeaderMap;
use opentelemetry_proto::tonic::collector::trace::v1::trace_service_server::{TraceService, TraceServiceServer};
use opentelemetry_proto::tonic::collector::trace::v1::{ExportTraceServiceRequest, ExportTraceServiceResponse};
use opentelemetry_proto::tonic::common::v1::KeyValue;
use opentelemetry_proto::tonic::common::v1::any_value::Value;
use opentelemetry_proto::tonic::trace::v1::span::SpanKind;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::time::timeout;
use tonic::transport::Server;
use tonic::transport::server::TcpIncoming;
use tonic::{Code, Request, Response, Status};

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
    let collector = Server::builder()
        .add_service(TraceServiceServer::new(Collector(sender)))
        .serve_with_incoming(TcpIncoming::from(listener));
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
    HEXLOWER.encode(bytes)
}
