//! Hands each request to the service that its path names.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{Request, Response, Version};
use http_body::{Body, Frame, SizeHint};
use http_body_util::Full;
use tonic::Status;
use tonic::codegen::StdError;
use tower::ServiceExt as _;
use transport::grpc::{MeteredBody, ResponseBody};
use transport::{Exchange, Handler, OpenCall, RequestBody};

use super::connect_streams;
use super::strangers::Stranger;
use super::web::{Web, is_preflight};
use crate::api::{Method, UnknownMethod};
use crate::pages::Pages;
use crate::service::Service;

/// The API, the standard services of gRPC servers, gRPC-Web before both, and pages for whoever speaks plain HTTP.
pub struct Routes {
    api: Service,
    /// Health and reflection, behind tonic's own router.
    standard: tonic::service::Routes,
    web: Option<Web>,
    pages: Option<Pages>,
}

impl Routes {
    pub(super) fn new(api: Service, standard: tonic::service::Routes, web: Option<Web>, pages: Option<Pages>) -> Self {
        Self { api, standard: standard.prepare(), web, pages }
    }

    /// The service that a request is for.
    fn route<B>(&self, request: &Request<B>, call: &Arc<OpenCall>) -> Route {
        match Method::from_path(request.uri().path()) {
            Some(method) => Route::Api(self.api.clone(), method, Arc::clone(call)),
            None if is_grpc(request) || is_preflight(request) || connect_streams::is_for(request) => {
                Route::Standard(self.standard.clone(), Arc::clone(call))
            }
            None => match &self.pages {
                Some(pages) => Route::Page(pages.clone(), Arc::clone(call)),
                None => Route::Refusal(Stranger::NoPages),
            },
        }
    }

    /// What browsers need, if a request is one of theirs; or else the refusal of one that no gRPC client sends.
    fn web<B>(&self, request: &Request<B>) -> Result<Option<Web>, Stranger> {
        if let Some(web) = self.web.as_ref().filter(|web| web.is_for(request)) {
            return if web.admits(request) { Ok(Some(web.clone())) } else { Err(Stranger::UnlistedOrigin) };
        }
        if request.version() < Version::HTTP_2 && is_grpc(request) { Err(Stranger::OldHttp) } else { Ok(None) }
    }
}

/// Tells if a request has the content type of gRPC or gRPC-Web, which every call of either has.
fn is_grpc<B>(request: &Request<B>) -> bool {
    request.headers().get(CONTENT_TYPE).is_some_and(|value| value.as_bytes().starts_with(b"application/grpc"))
}

impl Handler for Routes {
    type Body = RoutedBody;

    fn handle(
        &self,
        request: Request<RequestBody>,
        call: &Arc<OpenCall>,
    ) -> Exchange<impl Future<Output = Response<RoutedBody>> + Send + 'static + use<>> {
        let route = self.route(&request, call);
        // Health and reflection may stay open for ever.
        let is_call = !matches!(route, Route::Standard(..));
        let (route, web) = match route {
            Route::Api(..) | Route::Standard(..) => match self.web(&request) {
                Ok(web) => (route, web),
                Err(stranger) => (Route::Refusal(stranger), None),
            },
            route => (route, None),
        };
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
    Page(Pages, Arc<OpenCall>),
    Refusal(Stranger),
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
            Self::Api(api, method, call) => {
                let response = api.respond(method, request, call).await;
                match Stranger::of(response.status()) {
                    None => response.map(RoutedBody::Api),
                    Some(stranger) => whole(stranger.refuse()),
                }
            }
            Self::Standard(standard, call) => {
                let is_connect = connect_streams::is_for(&request);
                let request = if is_connect { connect_streams::as_grpc(request) } else { request };
                let mut request = request.map(|body| MeteredBody::new(body, &call));
                // For streams that wait for no request.
                request.extensions_mut().insert(Arc::clone(&call));
                match Box::pin(standard.oneshot(request)).await {
                    Ok(response) if is_connect => {
                        connect_streams::as_connect(response).map(tonic::body::Body::new).map(RoutedBody::Boxed)
                    }
                    Ok(response) => response.map(RoutedBody::Boxed),
                    Err(never) => match never {},
                }
            }
            Self::Page(pages, call) => whole(Box::pin(pages.respond(request, call)).await),
            Self::Refusal(stranger) => whole(stranger.refuse()),
        }
    }
}

/// An answer in one piece.
fn whole(response: Response<Bytes>) -> Response<RoutedBody> {
    response.map(|body| RoutedBody::Whole(Full::new(body)))
}

/// The body of an answer of any of the services.
pub enum RoutedBody {
    Api(ResponseBody),
    Boxed(tonic::body::Body),
    Whole(Full<Bytes>),
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
            Self::Whole(body) => {
                let frame = ready!(Pin::new(body).poll_frame(cx));
                Poll::Ready(frame.map(|frame| frame.map_err(|never| match never {})))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Api(body) => body.is_end_stream(),
            Self::Boxed(body) => body.is_end_stream(),
            Self::Whole(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Api(body) => body.size_hint(),
            Self::Boxed(body) => body.size_hint(),
            Self::Whole(body) => body.size_hint(),
        }
    }
}
