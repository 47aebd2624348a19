//! Connections over streams that are no sockets.

use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::watch;

use crate::config::Config;
use crate::connection::{Floods, Shared, exchange};
use crate::handler::Handler;
use crate::observer::CloseReason;
use crate::open::OpenConnections;
use crate::room::Holders as _;
use crate::workers::Registry;

/// Serves connections as [`Workers`](crate::Workers) do, but over any streams of bytes and on the caller's runtime, whose
/// clock may be paused: the fuzzer sends what no client would over streams in memory, and waits for no timeout.
pub struct LocalServer<H> {
    shared: Shared<H>,
    registry: Registry,
    /// Without it every connection would be asked to close.
    _draining: watch::Sender<bool>,
}

impl<H: Handler> LocalServer<H> {
    /// Answers by `handler`, without TLS.
    pub fn new(handler: H, config: Config) -> Self {
        let (draining, drain) = watch::channel(false);
        let open = Arc::new(OpenConnections::new(config.max_pending_bytes));
        let shared = Shared { handler, tls: None, config, draining: drain, floods: Floods::default() };
        Self { shared, registry: Registry::new(&open), _draining: draining }
    }

    /// Serves a connection to its end.
    pub async fn serve(&self, stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static) -> CloseReason {
        let registered = self.registry.register(self.shared.config.max_connections);
        exchange(stream, Arc::clone(&registered.activity), &self.shared).await
    }

    /// Bytes that are held for connections, without those that are leaving.
    #[must_use]
    pub fn held(&self) -> usize {
        self.registry.open.room().held()
    }

    /// Tells if all that was held for connections has been given back: calls and bytes.
    #[must_use]
    pub fn is_at_rest(&self) -> bool {
        // Each call holds its connection's account, and that the list.
        Arc::strong_count(&self.registry.open) == 1 && self.registry.open.room().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use std::future::ready;
    use std::sync::{Arc, Mutex};

    use http::{Request, Response};
    use tokio::io::duplex;

    use super::LocalServer;
    use crate::call::OpenCall;
    use crate::config::Config;
    use crate::grpc::ResponseBody;
    use crate::handler::{Exchange, Handler};
    use crate::request_body::RequestBody;

    /// Answers at once, and keeps the calls.
    #[derive(Default)]
    struct Keeping(Arc<Mutex<Vec<Arc<OpenCall>>>>);

    impl Handler for Keeping {
        type Body = ResponseBody;

        fn handle(
            &self,
            _: Request<RequestBody>,
            call: &Arc<OpenCall>,
        ) -> Exchange<impl Future<Output = Response<ResponseBody>> + Send + 'static + use<>> {
            self.0.lock().expect("no panic").push(Arc::clone(call));
            Exchange { is_call: true, response: ready(Response::new(ResponseBody::default())) }
        }
    }

    #[tokio::test]
    async fn a_stream_is_served_to_its_end_and_leaves_what_its_calls_hold() {
        let handler = Keeping::default();
        let kept = Arc::clone(&handler.0);
        let server = LocalServer::new(handler, Config::default());
        let (own, served) = duplex(1024);
        let calling = async {
            let (mut requests, connection) = h2::client::handshake(own).await.expect("HTTP/2");
            let connection = tokio::spawn(connection);
            let request = Request::get("http://localhost/").body(()).expect("a request");
            let (response, _) = requests.send_request(request, true).expect("it is open");
            assert_eq!(response.await.expect("an answer").status(), 200);
            drop(requests);
            connection.await.expect("no panic").expect("a good end");
        };
        // Whether the server's own farewell is read is up to the client.
        let (_reason, ()) = tokio::join!(server.serve(served), calling);
        assert!(!server.is_at_rest(), "a call is kept");
        kept.lock().expect("no panic").clear();
        assert!(server.is_at_rest());
    }
}
