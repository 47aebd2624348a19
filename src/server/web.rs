//! gRPC-Web and Connect for pages in the browser, with CORS for the origins on a list.

use std::convert::Infallible;
use std::fmt::Display;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Request, Response, header};
use http_body::Body;
use tonic::codegen::StdError;
use tonic_web::GrpcWebLayer;
use tower::{ServiceBuilder, ServiceExt as _, service_fn};
use tower_http::cors::{AllowOrigin, CorsLayer};

/// Time for which a browser may remember that it may call.
const PREFLIGHT: Duration = Duration::from_secs(2 * 60 * 60);

/// Translates calls of pages and adds the headers that browsers demand.
#[derive(Clone)]
pub(super) struct Web {
    origins: Arc<[HeaderValue]>,
    cors: CorsLayer,
}

/// Tells if a browser asks whether a page of another origin may call (Fetch, "CORS-preflight request").
pub(super) fn is_preflight<B>(request: &Request<B>) -> bool {
    request.method() == Method::OPTIONS && request.headers().contains_key(header::ACCESS_CONTROL_REQUEST_METHOD)
}

fn is_grpc_web<B>(request: &Request<B>) -> bool {
    let is_web = |value: &HeaderValue| value.as_bytes().starts_with(b"application/grpc-web");
    request.headers().get(header::CONTENT_TYPE).is_some_and(is_web)
}

impl Web {
    /// Serves pages of these origins; `None` if there are none.
    pub(super) fn new(origins: &[HeaderValue]) -> Option<Self> {
        if origins.is_empty() {
            return None;
        }
        let request_headers = [
            "x-grpc-web",
            "x-user-agent",
            "grpc-timeout",
            "connect-protocol-version",
            "connect-timeout-ms",
            "traceparent",
            "tracestate",
        ];
        let request_headers = request_headers.map(HeaderName::from_static).into_iter();
        let response_headers =
            ["grpc-status", "grpc-message", "grpc-status-details-bin", "content-language", "book-version"];
        let cors = CorsLayer::new()
            .allow_origin(AllowOrigin::list(origins.iter().cloned()))
            .allow_methods([Method::GET, Method::POST])
            .allow_headers(request_headers.chain([header::CONTENT_TYPE, header::ACCEPT_LANGUAGE]).collect::<Vec<_>>())
            .expose_headers(response_headers.map(HeaderName::from_static))
            .max_age(PREFLIGHT);
        Some(Self { origins: origins.into(), cors })
    }

    /// Tells if a request comes from a page in a browser. gRPC clients send neither this content type nor an origin.
    pub(super) fn is_for<B>(&self, request: &Request<B>) -> bool {
        request.headers().contains_key(header::ORIGIN) || is_grpc_web(request)
    }

    /// Tells if the page that a request comes from may call. A request without an origin comes from no page.
    pub(super) fn admits<B>(&self, request: &Request<B>) -> bool {
        request.headers().get_all(header::ORIGIN).iter().all(|origin| self.origins.contains(origin))
    }

    /// Answers a request from a browser by `respond`, which sees it as plain gRPC. CORS is the outermost layer, so that
    /// a refusal has its headers too.
    pub(super) async fn respond<B, F>(
        self,
        request: Request<B>,
        mut respond: impl FnMut(Request<tonic::body::Body>) -> F,
    ) -> Response<tonic::body::Body>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<StdError> + Display + Send,
        F: Future<Output = Response<tonic::body::Body>>,
    {
        let inner = service_fn(move |request| {
            let response = respond(request);
            async { Ok::<_, Infallible>(response.await) }
        });
        let answered = if is_grpc_web(&request) || is_preflight(&request) {
            let stack = ServiceBuilder::new().layer(self.cors).layer(GrpcWebLayer::new()).service(inner);
            stack.oneshot(request).await
        } else {
            // Connect is plain HTTP.
            let request = request.map(tonic::body::Body::new);
            ServiceBuilder::new().layer(self.cors).service(inner).oneshot(request).await
        };
        match answered {
            Ok(response) => response,
            Err(never) => match never {},
        }
    }
}
