//! gRPC-Web for portals in the browser, with CORS by an allow-list.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Request, Response, header};
use http_body::Body;
use tonic::codegen::StdError;
use tonic_web::GrpcWebLayer;
use tower::{ServiceBuilder, ServiceExt as _, service_fn};
use tower_http::cors::{AllowOrigin, CorsLayer};

use super::routes::beside;
use crate::service::{self, Service};

/// Time for which a browser may remember that it may call.
const PREFLIGHT: Duration = Duration::from_secs(2 * 60 * 60);

/// What pages of the allowed origins need.
#[derive(Clone)]
pub(super) struct Web(CorsLayer);

impl Web {
    /// For pages of these origins; none without any.
    pub(super) fn new(origins: &[HeaderValue]) -> Option<Self> {
        if origins.is_empty() {
            return None;
        }
        let exposed = ["grpc-status", "grpc-message", "grpc-status-details-bin", "content-language"];
        let asked =
            ["x-grpc-web", "x-user-agent", "grpc-timeout", "connect-protocol-version", "traceparent", "tracestate"];
        let asked = asked.map(HeaderName::from_static).into_iter();
        let cors = CorsLayer::new()
            .allow_origin(AllowOrigin::list(origins.iter().cloned()))
            .allow_methods([Method::POST])
            .allow_headers(asked.chain([header::CONTENT_TYPE, header::ACCEPT_LANGUAGE]).collect::<Vec<_>>())
            .expose_headers(exposed.map(HeaderName::from_static))
            .max_age(PREFLIGHT);
        Some(Self(cors))
    }

    /// Whether a request comes from a browser, or is what a browser asks first. gRPC clients know
    /// neither content type nor origin.
    pub(super) fn is_for<B>(&self, request: &Request<B>) -> bool {
        let is_web = |value: &HeaderValue| value.as_bytes().starts_with(b"application/grpc-web");
        request.headers().contains_key(header::ORIGIN)
            || request.headers().get(header::CONTENT_TYPE).is_some_and(is_web)
            || request.version() < http::Version::HTTP_2
    }

    /// Answers such a request. CORS is the outermost layer, so that a refusal has its headers too.
    pub(super) async fn respond<B>(
        self,
        api: Service,
        others: tonic::service::Routes,
        request: Request<B>,
    ) -> Response<tonic::body::Body>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<StdError> + std::fmt::Display + Send,
    {
        let inner = service_fn(move |request: Request<tonic::body::Body>| {
            let (api, others) = (api.clone(), others.clone());
            async move {
                Ok::<_, std::convert::Infallible>(if service::is_api(request.uri().path()) {
                    api.respond(request).await.map(tonic::body::Body::new)
                } else {
                    beside(others, request).await
                })
            }
        });
        let stack = ServiceBuilder::new().layer(self.0).layer(GrpcWebLayer::new()).service(inner);
        match stack.oneshot(request).await {
            Ok(response) => response,
            Err(never) => match never {},
        }
    }
}
