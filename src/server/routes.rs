//! Which service answers a request.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use tonic::Status;
use tower::ServiceExt as _;

use super::web::Web;
use crate::service::{self, Service};

/// The API, the services beside it, and how browsers reach them.
pub(super) struct Routes {
    api: Service,
    /// Health and reflection, by tonic's own router.
    others: tonic::service::Routes,
    web: Option<Web>,
}

impl Routes {
    pub(super) fn new(api: Service, others: tonic::service::Routes, web: Option<Web>) -> Self {
        Self { api, others: others.prepare(), web }
    }

    /// Whether a request is a call of the API.
    pub(super) fn is_api<B>(&self, request: &Request<B>) -> bool {
        service::is_api(request.uri().path())
    }

    /// Whether HTTP/1.1 is spoken besides HTTP/2: browsers do so without TLS.
    pub(super) fn speaks_http1(&self) -> bool {
        self.web.is_some()
    }

    /// Answers a request. Calls of the API go straight to it, without a router and the layers that a server
    /// for anything needs.
    pub(super) fn respond(&self, request: Request<Incoming>) -> impl Future<Output = Response<Reply>> + use<> {
        let (api, others) = (self.api.clone(), self.others.clone());
        let web = self.web.as_ref().filter(|web| web.is_for(&request)).cloned();
        async move {
            match web {
                Some(web) => web.respond(api, others, request).await.map(Reply::Boxed),
                None if service::is_api(request.uri().path()) => api.respond(request).await.map(Reply::Api),
                None => beside(others, request).await.map(Reply::Boxed),
            }
        }
    }
}

/// Health, reflection, or UNIMPLEMENTED.
pub(super) async fn beside<B>(others: tonic::service::Routes, request: Request<B>) -> Response<tonic::body::Body>
where
    B: Body<Data = Bytes> + Send + 'static,
    B::Error: Into<tonic::codegen::StdError>,
{
    match others.oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

/// The body of an answer.
pub(super) enum Reply {
    Api(service::Answer),
    Boxed(tonic::body::Body),
}

impl Body for Reply {
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
