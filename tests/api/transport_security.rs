use std::path::Path;
use std::sync::Arc;

use codebook::proto::codebook_service_client::CodebookServiceClient;
use codebook::proto::{BatchExplainReplyRequest, ExplainReplyRequest, GetCodeRequest};
use codebook::server::{self, Health, ServeError};
use codebook::service::Service;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::ClientConfig;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_stream::StreamExt;
use tonic::transport::Endpoint;
use tower::service_fn;

use crate::certificates::{Authority, Certified, client_config, folder, write};
use crate::support::{Client, Server, data, settings};

fn ask() -> GetCodeRequest {
    GetCodeRequest { id: "smtp/550".to_owned(), ..Default::default() }
}

/// A server with a certificate of `authority`, and more flags.
async fn server(folder: &Path, authority: &Authority, flags: &[&str]) -> Server {
    let (certificate, key) = authority.server().write(folder, "server");
    let text = |path: &Path| path.to_str().expect("UTF-8").to_owned();
    let own = ["--tls-certificate".to_owned(), text(&certificate), "--tls-key".to_owned(), text(&key)];
    let flags: Vec<&str> = own.iter().map(String::as_str).chain(flags.iter().copied()).collect();
    Server::with(&flags).await
}

async fn connect(server: &Server, config: ClientConfig) -> Result<Client, tonic::transport::Error> {
    let (address, connector) = (server.address, TlsConnector::from(Arc::new(config)));
    let connect = service_fn(move |_| {
        let connector = connector.clone();
        async move {
            let socket = TcpStream::connect(address).await?;
            let name = ServerName::try_from("localhost").expect("a name");
            connector.connect(name, socket).await.map(TokioIo::new)
        }
    });
    let endpoint = Endpoint::from_static("http://localhost");
    endpoint.connect_with_connector(connect).await.map(CodebookServiceClient::new)
}

#[tokio::test]
async fn answers_small_and_large_come_through() {
    let authority = Authority::new("authority");
    let server = server(&folder("answers"), &authority, &[]).await;
    let mut client = connect(&server, client_config(&authority, None)).await.expect("connects");
    client.get_code(ask()).await.expect("an answer");
    let reply = ExplainReplyRequest::of(b"550 5.1.1 no such user");
    let requests = tokio_stream::iter(vec![BatchExplainReplyRequest { reply: Some(reply) }; 300]);
    let answers = client.batch_explain_reply(requests).await.expect("a stream").into_inner();
    let answers: Vec<_> = answers.collect().await;
    assert_eq!(answers.len(), 300);
    assert!(answers.iter().all(Result::is_ok));
}

#[tokio::test]
async fn clients_are_known_by_their_certificates() {
    let (authority, clients) = (Authority::new("servers"), Authority::new("clients"));
    let folder = folder("clients");
    let ca = write(&folder, "clients.pem", &clients.pem());
    let ca = ca.to_str().expect("UTF-8");
    let flags = ["--tls-client-ca", ca, "--tls-client-names", "portal.example"];
    let server = server(&folder, &authority, &flags).await;
    let portal = clients.client(&["portal.example"]);
    let mut client = connect(&server, client_config(&authority, Some(&portal))).await.expect("connects");
    client.get_code(ask()).await.expect("an answer");
    let strangers: [Option<Certified>; 3] =
        [None, Some(clients.client(&["other.example"])), Some(authority.client(&["portal.example"]))];
    for stranger in strangers {
        // In TLS 1.3 the client learns of the refusal with its first call.
        if let Ok(mut client) = connect(&server, client_config(&authority, stranger.as_ref())).await {
            client.get_code(ask()).await.expect_err("a refusal");
        }
    }
}

#[tokio::test]
async fn a_new_certificate_is_shown_to_new_connections_and_old_ones_live_on() {
    let (old, new) = (Authority::new("old"), Authority::new("new"));
    let folder = folder("renewal");
    let server = server(&folder, &old, &[]).await;
    let mut before = connect(&server, client_config(&old, None)).await.expect("connects");
    before.get_code(ask()).await.expect("an answer");
    new.server().write(&folder, "server");
    assert_eq!(server.tls.as_ref().expect("TLS").reload().ok(), Some(true));
    before.get_code(ask()).await.expect("an answer on the old connection");
    let mut after = connect(&server, client_config(&new, None)).await.expect("connects");
    after.get_code(ask()).await.expect("an answer");
    assert!(connect(&server, client_config(&old, None)).await.is_err());
}

#[tokio::test]
async fn plaintext_to_others_asks_for_a_flag() {
    for (flags, served) in [(&[][..], false), (&["--allow-plaintext"], true)] {
        let config = settings(flags);
        let listener = TcpListener::bind("0.0.0.0:0").await.expect("a free port");
        let metrics = Arc::default();
        let service = Service::new(data(), &config, Arc::clone(&metrics));
        let ended =
            server::serve(listener, service, None, metrics, &Health::default(), &config, std::future::ready(())).await;
        match ended {
            Ok(()) => assert!(served),
            Err(error) => assert!(!served && matches!(error, ServeError::Plaintext(_)), "{error}"),
        }
    }
}
