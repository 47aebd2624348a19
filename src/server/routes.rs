//! Hands each request to the service that its path names.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use tonic::Status;
use tonic::codegen::StdError;
use tower::ServiceExt as _;
use transport::grpc::{MeteredBody, ResponseBody};
use transport::{Exchange, Handler, OpenCall};

use super::web::Web;
use crate::api::{Method, UnknownMethod};
use crate::service::Service;

/// The API, the standard services of gRPC servers, and gRPC-Web before both.
pub(super) struct Routes {
    api: Service,
    /// Health and reflection, behind tonic's own router.
    standard: tonic::service::Routes,
    web: Option<Web>,
}

impl Routes {
    pub(super) fn new(api: Service, standard: tonic::service::Routes, web: Option<Web>) -> Self {
        Self { api, standard: standard.prepare(), web }
    }
}

impl Handler for Routes {
    type Body = RoutedBody;

    fn handle(
        &self,
        request: Request<Incoming>,
        call: &Arc<OpenCall>,
    ) -> Exchange<impl Future<Output = Response<RoutedBody>> + Send + 'static + use<>> {
        let route = match Method::from_path(request.uri().path()) {
            Some(method) => Route::Api(self.api.clone(), method, Arc::clone(call)),
            None => Route::Standard(self.standard.clone(), Arc::clone(call)),
        };
        let is_call = matches!(route, Route::Api(..));
        let web = self.web.as_ref().filter(|web| web.is_for(&request)).cloned();
        // Thousands of calls may be open, each as large as the largest of these futures: all but that of the API are boxed.
        let response = async move {
            let Some(web) = web else { return route.respond(request).await };
            let respond = |request| {
                let route = route.clone();
                async { route.respond(request).await.map(tonic::body::Body::new) }
            };
            Box::pin(web.respond(request, respond)).await.map(RoutedBody::Boxed)
        };
        Exchange { is_call, response }
    }
}

/// The service that answers a request.
#[derive(Clone)]
enum Route {
    Api(Service, Result<Method, UnknownMethod>, Arc<OpenCall>),
    /// Health or reflection, or else UNIMPLEMENTED.
    Standard(tonic::service::Routes, Arc<OpenCall>),
}

impl Route {
    /// Answers a request. Calls of the API go straight to it, without a router and the layers that a server for any
    /// service needs.
    async fn respond<B>(self, request: Request<B>) -> Response<RoutedBody>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<StdError>,
    {
        match self {
            Self::Api(api, method, call) => api.respond(method, request, call).await.map(RoutedBody::Api),
            Self::Standard(standard, call) => {
                let mut request = request.map(|body| MeteredBody::new(body, &call));
                // For streams that wait for no request.
                request.extensions_mut().insert(Arc::clone(&call));
                match Box::pin(standard.oneshot(request)).await {
                    Ok(response) => response.map(RoutedBody::Boxed),
                    Err(never) => match never {},
                }
            }
        }
    }
}

/// The body of an answer of any of the services.
pub(super) enum RoutedBody {
    Api(ResponseBody),
    Boxed(tonic::body::Body),
}

impl Body for RoutedBody {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        match &mut *self {
            Self::Api(body) => Pin::new(body).poll_frame(cx),
            Self::Boxed(body) => Pin::new(body).poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Api(body) => body.is_end_stream(),
            Self::Boxed(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Api(body) => body.size_hint(),
            Self::Boxed(body) => body.size_hint(),
        }
    }
}
