//! TLS as a client meets it: who gets in, what a reload does, what a broken file does.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Arc, Mutex};

use crate::certificates::{Authority, Certified, client_config, client_config_of, folder, write};
use codebook::config::{IncompleteTls, TlsFlags};
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use tokio_rustls::rustls::version::{TLS12, TLS13};
use tokio_rustls::rustls::{AlertDescription, ClientConfig, Error as RustlsError, HandshakeKind, ProtocolVersion};
use tokio_rustls::{TlsConnector, client, server};
use transport::tls::{Files, Tls};

type ClientStream = client::TlsStream<DuplexStream>;
type ServerStream = server::TlsStream<DuplexStream>;

/// Flags for a server's certificate written into `folder`, with an authority of clients if there is one.
fn flags(folder: &Path, server: &Certified, clients: Option<&Authority>, names: &[&str]) -> TlsFlags {
    let (certificate, key) = server.write(folder, "server");
    TlsFlags {
        tls_certificate: Some(certificate),
        tls_key: Some(key),
        tls_client_ca: clients.map(|authority| write(folder, "clients.pem", &authority.pem())),
        tls_client_names: names.iter().map(|name| name.parse().expect("a name")).collect(),
    }
}

fn files(flags: &TlsFlags) -> Files {
    flags.files().expect("a whole configuration").expect("TLS")
}

fn load(flags: &TlsFlags) -> Tls {
    Tls::load(files(flags)).expect("files that fit")
}

/// One handshake. A client of TLS 1.3 has ended its own before the server judges it, so it says a byte and
/// waits for the echo: the client's result is that of all this.
async fn connect(tls: &Tls, client: ClientConfig) -> (io::Result<ClientStream>, io::Result<ServerStream>) {
    let (near, far) = duplex(16 * 1024);
    let name = ServerName::try_from("localhost").expect("a name");
    let client = async {
        let mut stream = TlsConnector::from(Arc::new(client)).connect(name, near).await?;
        stream.write_all(b"?").await?;
        stream.flush().await?;
        let mut echo = [0];
        stream.read_exact(&mut echo).await?;
        Ok(stream)
    };
    let server = async {
        let mut stream = tls.accept(far).await?;
        let mut byte = [0];
        stream.read_exact(&mut byte).await?;
        stream.write_all(&byte).await?;
        stream.flush().await?;
        Ok(stream)
    };
    tokio::join!(client, server)
}

async fn admitted(tls: &Tls, client: ClientConfig) -> (ClientStream, ServerStream) {
    let (client, server) = connect(tls, client).await;
    (client.expect("the client is served"), server.expect("the server accepts"))
}

/// The alert with which the server refuses a client.
async fn refusal(tls: &Tls, client: ClientConfig) -> AlertDescription {
    let (client, server) = connect(tls, client).await;
    assert_eq!(server.expect_err("refused").kind(), io::ErrorKind::InvalidData);
    let problem = client.expect_err("refused");
    match problem.get_ref().and_then(|inner| inner.downcast_ref()) {
        Some(RustlsError::AlertReceived(alert)) => *alert,
        _ => panic!("no alert: {problem:?}"),
    }
}

fn presented(client: &ClientStream) -> CertificateDer<'static> {
    client.get_ref().1.peer_certificates().expect("certificates")[0].clone().into_owned()
}

fn certificate(certified: &Certified) -> CertificateDer<'static> {
    CertificateDer::from_pem_slice(certified.certificate.as_bytes()).expect("PEM")
}

#[tokio::test]
async fn clients_are_served_over_both_versions_and_speak_http_2() {
    let authority = Authority::new("servers");
    let server = authority.server();
    let tls = load(&flags(&folder("versions"), &server, None, &[]));
    for (version, expected) in [(&TLS12, ProtocolVersion::TLSv1_2), (&TLS13, ProtocolVersion::TLSv1_3)] {
        let mut config = client_config_of(&[version], &authority, None);
        config.alpn_protocols = vec![b"http/1.1".to_vec(), b"h2".to_vec()];
        let (client, _server) = admitted(&tls, config).await;
        assert_eq!(presented(&client), certificate(&server));
        assert_eq!(client.get_ref().1.protocol_version(), Some(expected));
        assert_eq!(client.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    }
}

#[tokio::test]
async fn http_2_is_preferred_and_http_1_is_spoken() {
    let authority = Authority::new("servers");
    let flags = flags(&folder("alpn"), &authority.server(), None, &[]);
    let mut config = client_config(&authority, None);
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    let tls = load(&flags);
    let (client, _server) = admitted(&tls, config.clone()).await;
    assert_eq!(client.get_ref().1.alpn_protocol(), Some(&b"http/1.1"[..]));
    config.alpn_protocols.push(b"h2".to_vec());
    let (client, _server) = admitted(&tls, config.clone()).await;
    assert_eq!(client.get_ref().1.alpn_protocol(), Some(&b"h2"[..]), "preferred by the server");
    config.alpn_protocols = vec![b"spdy/3".to_vec()];
    assert_eq!(refusal(&tls, config).await, AlertDescription::NoApplicationProtocol);
}

#[tokio::test]
async fn mutual_tls_admits_clients_of_its_authority_and_nobody_else() {
    let (servers, clients) = (Authority::new("servers"), Authority::new("clients"));
    let tls = load(&flags(&folder("mutual"), &servers.server(), Some(&clients), &[]));
    for version in [&TLS12, &TLS13] {
        let identity = clients.client(&["portal.example"]);
        admitted(&tls, client_config_of(&[version], &servers, Some(&identity))).await;
        let without = client_config_of(&[version], &servers, None);
        assert_eq!(refusal(&tls, without).await, AlertDescription::CertificateRequired);
    }
}

#[tokio::test]
async fn clients_of_another_authority_are_refused_even_of_the_same_name() {
    let (servers, clients) = (Authority::new("servers"), Authority::new("clients"));
    let tls = load(&flags(&folder("strangers"), &servers.server(), Some(&clients), &[]));
    for (authority, alert) in [
        (Authority::new("strangers"), AlertDescription::UnknownCA),
        (Authority::new("clients"), AlertDescription::DecryptError),
    ] {
        let config = client_config(&servers, Some(&authority.client(&["portal.example"])));
        assert_eq!(refusal(&tls, config).await, alert);
    }
}

#[tokio::test]
async fn the_list_admits_its_names_and_no_others() {
    let (servers, clients) = (Authority::new("servers"), Authority::new("clients"));
    let names = ["Portal.Example", "spiffe://example.org/ns/Portal"];
    let tls = load(&flags(&folder("names"), &servers.server(), Some(&clients), &names));
    for version in [&TLS12, &TLS13] {
        for names in [
            &["portal.example"][..],
            &["PORTAL.example"],
            &["other.example", "portal.example"],
            &["spiffe://example.org/ns/Portal"],
            &["other.example", "spiffe://example.org/ns/Portal"],
        ] {
            admitted(&tls, client_config_of(&[version], &servers, Some(&clients.client(names)))).await;
        }
        for names in [
            &[][..],
            &["other.example"],
            &["*.example"],
            &["sub.portal.example"],
            &["portal.example.org"],
            &["spiffe://example.org/ns/portal"],
            &["spiffe://example.org/ns/Portal/x"],
            &["spiffe://example.org/ns"],
        ] {
            let config = client_config_of(&[version], &servers, Some(&clients.client(names)));
            assert_eq!(refusal(&tls, config).await, AlertDescription::AccessDenied, "{names:?}");
        }
    }
    let config = client_config(&servers, Some(&Authority::new("strangers").client(&["portal.example"])));
    assert_eq!(refusal(&tls, config).await, AlertDescription::UnknownCA, "a name on the list is no authority");
}

#[tokio::test]
async fn no_session_is_resumed() {
    let (servers, clients) = (Authority::new("servers"), Authority::new("clients"));
    let tls = load(&flags(&folder("sessions"), &servers.server(), Some(&clients), &[]));
    for version in [&TLS12, &TLS13] {
        let config = client_config_of(&[version], &servers, Some(&clients.client(&[])));
        for _ in 0..2 {
            let (client, _server) = admitted(&tls, config.clone()).await;
            assert_ne!(client.get_ref().1.handshake_kind(), Some(HandshakeKind::Resumed));
        }
    }
}

#[tokio::test]
async fn a_reload_serves_new_connections_and_leaves_old_ones_alone() {
    let authority = Authority::new("servers");
    let (first, second) = (authority.server(), authority.server());
    let folder = folder("reload");
    let tls = load(&flags(&folder, &first, None, &[]));
    let (mut old_client, mut old_server) = admitted(&tls, client_config(&authority, None)).await;
    assert_eq!(presented(&old_client), certificate(&first));
    assert!(!tls.reload().expect("the same files"), "nothing changed");

    second.write(&folder, "server");
    assert!(tls.reload().expect("files that fit"), "another certificate");
    assert!(!tls.reload().expect("the same files"), "taken already");
    let (new_client, _server) = admitted(&tls, client_config(&authority, None)).await;
    assert_eq!(presented(&new_client), certificate(&second));

    for round in 0..3u8 {
        let sent = [round; 1000];
        let mut received = [0xff; 1000];
        old_client.write_all(&sent).await.expect("written");
        old_server.read_exact(&mut received).await.expect("read");
        assert_eq!(received, sent);
        old_server.write_all(&sent).await.expect("written");
        old_client.read_exact(&mut received).await.expect("read");
        assert_eq!(received, sent);
    }
}

#[tokio::test]
async fn a_reload_takes_other_client_authorities() {
    let (servers, old, new) = (Authority::new("servers"), Authority::new("old"), Authority::new("new"));
    let folder = folder("authorities");
    let tls = load(&flags(&folder, &servers.server(), Some(&old), &["portal.example"]));
    let of = |authority: &Authority, name| client_config(&servers, Some(&authority.client(&[name])));
    admitted(&tls, of(&old, "portal.example")).await;
    assert_eq!(refusal(&tls, of(&new, "portal.example")).await, AlertDescription::UnknownCA);

    write(&folder, "clients.pem", &format!("{}{}", old.pem(), new.pem()));
    assert!(tls.reload().expect("authorities"));
    admitted(&tls, of(&old, "portal.example")).await;
    admitted(&tls, of(&new, "portal.example")).await;

    write(&folder, "clients.pem", &new.pem());
    assert!(tls.reload().expect("authorities"));
    assert_eq!(refusal(&tls, of(&old, "portal.example")).await, AlertDescription::UnknownCA);
    admitted(&tls, of(&new, "portal.example")).await;
    assert_eq!(refusal(&tls, of(&new, "other.example")).await, AlertDescription::AccessDenied, "the list holds");
}

/// What is wrong with files, each with the file that its error must name and words that it must say.
fn damages(folder: &Path, server: &Certified) -> Vec<(&'static str, &'static str, Option<String>)> {
    let half = |text: &str| Some(text[..text.len() / 2].to_owned());
    let other = Authority::new("servers").server();
    let one_line = Some(server.key.replace('\n', ""));
    let joined = Some(server.key.replacen('\n', "", 1));
    let encrypted = Some(server.key.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY"));
    let not_base64 = Some(server.key.replacen("\nM", "\n\u{7f}!", 1));
    let short = Some("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n".to_owned());
    let not_x509 = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".to_owned();
    assert!(folder.join("clients.pem").exists());
    vec![
        ("server.key", "does not belong to the certificate in", Some(other.key.clone())),
        ("server.pem", "does not belong to the certificate in", Some(other.certificate.clone())),
        ("server.pem", "without its END line", half(&server.certificate)),
        ("server.key", "without its END line", half(&server.key)),
        ("server.key", "BEGIN line", one_line),
        ("server.key", "does not end in dashes", joined),
        ("server.key", "not base64", not_base64),
        ("server.key", "encrypted", encrypted),
        ("server.key", "no private key", Some(String::new())),
        ("server.key", "no private key", Some(server.certificate.clone())),
        ("server.key", "cannot be used", short),
        ("server.pem", "no certificate", Some(String::new())),
        ("server.pem", "no certificate", Some(server.key.clone())),
        ("server.pem", "cannot be used", Some(not_x509.clone())),
        ("clients.pem", "no certificate", Some(String::new())),
        ("clients.pem", "cannot be used", Some(not_x509)),
        ("server.pem", "cannot be read", None),
        ("server.key", "cannot be read", None),
        ("clients.pem", "cannot be read", None),
    ]
}

#[tokio::test]
async fn a_broken_reload_names_the_file_and_the_old_certificate_goes_on() {
    let (servers, clients) = (Authority::new("servers"), Authority::new("clients"));
    let server = servers.server();
    let folder = folder("broken");
    let flags = flags(&folder, &server, Some(&clients), &[]);
    let tls = load(&flags);
    for (name, said, text) in damages(&folder, &server) {
        let path = folder.join(name);
        let whole = fs::read_to_string(&path).expect("a file");
        match text {
            Some(text) => fs::write(&path, text).expect("written"),
            None => fs::remove_file(&path).expect("removed"),
        }
        let problem = tls.reload().expect_err(said);
        let message = problem.to_string();
        assert!(message.contains(said) && message.contains(&path.display().to_string()), "{name}: {message}");
        let at_start = Tls::load(files(&flags)).expect_err("refused at start as well");
        assert_eq!(at_start.to_string(), message);
        for text in [message, format!("{problem:?}"), format!("{problem:#?}")] {
            holds_no_key(&text, &server);
        }
        let (client, _server) = admitted(&tls, client_config(&servers, Some(&clients.client(&[])))).await;
        assert_eq!(presented(&client), certificate(&server), "after {said}");
        write(&folder, name, &whole);
        assert!(!tls.reload().expect("whole again"), "what serves was never replaced");
    }
}

/// Asserts that a text holds no part of a key: no eight characters of its PEM, and no eight bytes of that or of the
/// key itself as `Debug` lists them.
fn holds_no_key(text: &str, certified: &Certified) {
    let PrivateKeyDer::Pkcs8(key) = PrivateKeyDer::from_pem_slice(certified.key.as_bytes()).expect("PEM") else {
        panic!("another encoding");
    };
    let list = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let holds = |part: &[u8]| list.contains(format!("{part:?}").trim_matches(['[', ']']));
    for line in certified.key.lines().filter(|line| !line.starts_with("-----")) {
        for part in line.as_bytes().windows(8) {
            let characters = std::str::from_utf8(part).expect("ASCII");
            assert!(!text.contains(characters) && !holds(part), "{text}");
        }
    }
    assert!(!key.secret_pkcs8_der().windows(8).any(holds), "{text}");
}

#[test]
fn what_is_shown_for_debugging_holds_files_and_no_keys() {
    let (servers, clients) = (Authority::new("servers"), Authority::new("clients"));
    let server = servers.server();
    let folder = folder("debug");
    let flags = flags(&folder, &server, Some(&clients), &["portal.example"]);
    let tls = load(&flags);
    for shown in [format!("{tls:?}"), format!("{tls:#?}"), format!("{flags:?}"), format!("{flags:#?}")] {
        assert!(shown.contains("server.key"), "{shown}");
        holds_no_key(&shown, &server);
    }
    let files = tls.files();
    assert_eq!(files, ["server.pem", "server.key", "clients.pem"].map(|name| folder.join(name)));
}

#[test]
fn half_a_configuration_is_no_plaintext() {
    let authority = Authority::new("servers");
    let whole = flags(&folder("half"), &authority.server(), Some(&authority), &["portal.example"]);
    assert!(TlsFlags::default().files().expect("no TLS").is_none());
    for (half, missing) in [
        (TlsFlags { tls_key: None, ..whole.clone() }, "--tls-key"),
        (TlsFlags { tls_certificate: None, ..whole.clone() }, "--tls-certificate"),
        (TlsFlags { tls_client_ca: None, ..whole.clone() }, "--tls-client-ca"),
        (TlsFlags { tls_certificate: None, tls_key: None, ..whole.clone() }, "--tls-certificate"),
    ] {
        let problem = half.files().expect_err("refused");
        assert!(matches!(problem, IncompleteTls { missing: named, .. } if named == missing), "{problem}");
    }
}

/// What is logged, kept.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("no panic").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Loads, and returns what was logged meanwhile.
fn log_of_loading(flags: &TlsFlags) -> String {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone());
    tracing::subscriber::with_default(subscriber.finish(), || load(flags));
    let bytes = log.0.lock().expect("no panic").clone();
    String::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn an_expired_certificate_is_taken_with_a_warning() {
    let authority = Authority::new("servers");
    let server = authority.expired_server();
    let log = log_of_loading(&flags(&folder("expired"), &server, None, &[]));
    assert!(log.contains("WARN") && log.contains("has expired") && log.contains("server.pem"), "{log:?}");
    holds_no_key(&log, &server);
    let log = log_of_loading(&flags(&folder("valid"), &authority.server(), None, &[]));
    assert_eq!(log, "");
}

#[cfg(unix)]
#[tokio::test]
async fn a_worse_certificate_never_replaces_one_that_serves() {
    let authority = Authority::new("servers");
    let (folder, server) = (folder("worse"), authority.server());
    let tls = load(&flags(&folder, &server, None, &[]));
    let (expired, future) = (authority.expired_server(), authority.future_server());
    let long = Certified { certificate: server.certificate.repeat(500), key: server.key.clone() };
    let worse = [(&expired, "has expired"), (&future, "not valid yet"), (&long, "too many certificates")];
    for (worse, said) in worse {
        worse.write(&folder, "server");
        let problem = tls.reload().expect_err(said).to_string();
        assert!(problem.contains(said), "{problem}");
        let (client, _server) = admitted(&tls, client_config(&authority, None)).await;
        assert_eq!(presented(&client), certificate(&server), "after {said}");
    }
    let renewed = authority.server();
    renewed.write(&folder, "server");
    assert!(tls.reload().expect("files that fit"), "one that is as good does");
}

#[test]
fn a_key_that_everybody_may_read_is_taken_with_a_warning() {
    use std::os::unix::fs::PermissionsExt;
    let server = Authority::new("servers").server();
    let flags = flags(&folder("permissions"), &server, None, &[]);
    let key = flags.tls_key.clone().expect("a key");
    for (mode, warns) in [(0o600, false), (0o640, false), (0o644, true), (0o602, true)] {
        fs::set_permissions(&key, fs::Permissions::from_mode(mode)).expect("permissions");
        let log = log_of_loading(&flags);
        assert_eq!(log.contains("WARN") && log.contains("server.key"), warns, "{mode:o}: {log:?}");
        holds_no_key(&log, &server);
    }
}
