//! grpc.health.v1: the server's health, asked for or watched (gRPC Health Checking Protocol, doc/health-checking.md).

use std::pin::Pin;
use std::sync::Arc;

use tokio::sync::watch;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt as _};
use tonic::{Request, Response, Status};
use tonic_health::pb::health_check_response::ServingStatus;
use tonic_health::pb::health_server;
use tonic_health::pb::{HealthCheckRequest, HealthCheckResponse};
use transport::OpenCall;
use transport::grpc::MeteredStream;

use crate::api::SERVICE_NAME;

/// The health of a server, set by the server and told to its clients and to the admin port. Clones are the same.
#[derive(Clone, Debug)]
pub struct Health {
    state: watch::Sender<State>,
    serving: watch::Sender<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Serving,
    NotServing,
    /// Nobody is served any more, and watches end: an open one would hold its connection for ever.
    Gone,
}

impl Default for Health {
    fn default() -> Self {
        Self { state: watch::Sender::new(State::Serving), serving: watch::Sender::new(true) }
    }
}

impl Health {
    /// Holds true while the server is SERVING.
    #[must_use]
    pub fn serving(&self) -> watch::Receiver<bool> {
        self.serving.subscribe()
    }

    /// Tells that the server serves or does not. A stop is for good.
    pub(super) fn set(&self, serving: bool) {
        self.serving.send_if_modified(|told| std::mem::replace(told, serving) != serving);
        let state = if serving { State::Serving } else { State::NotServing };
        self.state.send_if_modified(|told| std::mem::replace(told, state) != state);
    }

    /// Ends all watches.
    pub(super) fn withdraw(&self) {
        self.state.send_replace(State::Gone);
    }
}

/// Tells if a service is one of this server; nothing stands for the server itself.
fn is_known(service: &str) -> bool {
    matches!(service, "" | SERVICE_NAME)
}

fn response(state: State) -> HealthCheckResponse {
    let status = if state == State::Serving { ServingStatus::Serving } else { ServingStatus::NotServing };
    HealthCheckResponse { status: status.into() }
}

#[tonic::async_trait]
impl health_server::Health for Health {
    async fn check(&self, request: Request<HealthCheckRequest>) -> Result<Response<HealthCheckResponse>, Status> {
        if !is_known(&request.get_ref().service) {
            return Err(Status::not_found("no such service"));
        }
        Ok(Response::new(response(*self.state.borrow())))
    }

    type WatchStream = Pin<Box<dyn Stream<Item = Result<HealthCheckResponse, Status>> + Send>>;

    /// An unknown service is SERVICE_UNKNOWN, and the stream stays open: it may become known.
    async fn watch(&self, request: Request<HealthCheckRequest>) -> Result<Response<Self::WatchStream>, Status> {
        let is_known = is_known(&request.get_ref().service);
        let unknown = HealthCheckResponse { status: ServingStatus::ServiceUnknown.into() };
        let states = WatchStream::new(self.state.subscribe()).take_while(|state| *state != State::Gone);
        let mut told = None;
        let news = states.filter_map(move |state| {
            let answer = if is_known { response(state) } else { unknown };
            (told.replace(answer) != Some(answer)).then_some(Ok(answer))
        });
        Ok(Response::new(match request.extensions().get::<Arc<OpenCall>>() {
            Some(call) => Box::pin(MeteredStream::new(news, call)),
            None => Box::pin(news),
        }))
    }
}
