//! TLS and mutual TLS: loads certificates, reloads them under way, does handshakes.
//!
//! A handshake takes the configuration of its moment, so a reload touches no connection that is already
//! there. Nothing here, error or `Debug`, holds what a key file holds: names of files only.

mod files;
mod names;

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};

use clap::Args;
use thiserror::Error;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::server::danger::ClientCertVerifier;
use tokio_rustls::rustls::server::{NoServerSessionStorage, WebPkiClientVerifier};
use tokio_rustls::rustls::{Error as RustlsError, InconsistentKeys, ServerConfig};
use tokio_rustls::server::TlsStream;

pub use files::TlsError;
use files::{Files, Material};
pub use names::{ClientName, NotAName};
use names::{Listed, authorities};

/// The settings of transport security. Without a certificate the server speaks plaintext.
#[derive(Args, Clone, Debug, Default)]
pub struct TlsFlags {
    /// Certificate of the server and the intermediates after it, PEM. Read again on SIGHUP and when it changes;
    /// connections that are open go on
    #[arg(long, env = "CODEBOOK_TLS_CERTIFICATE", requires = "tls_key", value_name = "FILE")]
    pub tls_certificate: Option<PathBuf>,

    /// Private key of that certificate, PEM, not encrypted
    #[arg(long, env = "CODEBOOK_TLS_KEY", requires = "tls_certificate", value_name = "FILE")]
    pub tls_key: Option<PathBuf>,

    /// Authorities of client certificates, PEM. With it every client must present a certificate of one of them
    #[arg(long, env = "CODEBOOK_TLS_CLIENT_CA", requires = "tls_certificate", value_name = "FILE")]
    pub tls_client_ca: Option<PathBuf>,

    /// Clients that may connect: DNS names or URIs, one of which must be a subject alternative name of the client's
    /// certificate, spelled out. Without it, all clients of those authorities may
    #[arg(
        long,
        env = "CODEBOOK_TLS_CLIENT_NAMES",
        requires = "tls_client_ca",
        value_delimiter = ',',
        value_name = "NAME,NAME"
    )]
    pub tls_client_names: Vec<ClientName>,
}

/// The HTTP versions that a handshake offers (ALPN, RFC 7301). A client that asks for none of them is refused;
/// one that asks for nothing is served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alpn {
    /// HTTP/2, which gRPC is.
    Http2,
    /// HTTP/1.1 too, for gRPC-Web through proxies that speak nothing else.
    Http2AndHttp1,
}

impl Alpn {
    /// The protocol ids, the preferred one first.
    fn ids(self) -> Vec<Vec<u8>> {
        match self {
            Self::Http2 => vec![b"h2".to_vec()],
            Self::Http2AndHttp1 => vec![b"h2".to_vec(), b"http/1.1".to_vec()],
        }
    }
}

/// Transport security as it is configured now. Share it in an [`Arc`].
pub struct Tls {
    files: Files,
    alpn: Alpn,
    /// Taken for a moment: to copy the configuration for a handshake, or to put another in its place.
    current: RwLock<Current>,
}

/// What handshakes use, and what it was made of.
struct Current {
    config: Arc<ServerConfig>,
    material: Material,
}

impl Tls {
    /// Loads what `flags` name; `None` if they name nothing. Reads files, which blocks.
    ///
    /// A certificate that is expired or not valid yet is taken and warned about: clients judge it by their clock, and
    /// a server that does not start would leave those without verification, and the health check, with nothing.
    ///
    /// # Errors
    ///
    /// [`TlsError`], if the flags are half a configuration or a file is not what its flag says.
    pub fn load(flags: &TlsFlags, alpn: Alpn) -> Result<Option<Self>, TlsError> {
        let Some(files) = Files::named_by(flags)? else { return Ok(None) };
        let current = RwLock::new(load(&files, alpn)?);
        Ok(Some(Self { files, alpn, current }))
    }

    /// Reads the files again. Handshakes from now on use what they hold; connections that are open go on. Returns
    /// whether that is another certificate or other client authorities. Reads files, which blocks.
    ///
    /// Files that are replaced one after the other do not fit together in between: that is an error, and the
    /// next call finds them whole.
    ///
    /// # Errors
    ///
    /// [`TlsError`]; everything stays as it was.
    pub fn reload(&self) -> Result<bool, TlsError> {
        let new = load(&self.files, self.alpn)?;
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        let changed = new.material != current.material;
        if changed {
            *current = new;
        }
        Ok(changed)
    }

    /// The files that a reload reads.
    #[must_use]
    pub fn files(&self) -> Vec<PathBuf> {
        self.files.paths()
    }

    /// Does the handshake on a new connection. It has no time limit of its own.
    ///
    /// # Errors
    ///
    /// What the connection failed with, [`io::ErrorKind::InvalidData`] if the client was refused; it has then been
    /// sent an alert that says why: `certificate_required`, `unknown_ca`, or `access_denied` for a name that is
    /// not on the list.
    pub async fn accept<IO>(&self, io: IO) -> io::Result<TlsStream<IO>>
    where
        IO: AsyncRead + AsyncWrite + Unpin,
    {
        let config = Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner).config);
        TlsAcceptor::from(config).accept(io).await
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tls").field("files", &self.files).field("alpn", &self.alpn).finish_non_exhaustive()
    }
}

/// Reads the files and makes a configuration of them.
fn load(files: &Files, alpn: Alpn) -> Result<Current, TlsError> {
    let (material, key) = files.read()?;
    let provider = Arc::new(ring::default_provider());
    let builder = ServerConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .expect("the provider has suites for TLS 1.2 and 1.3");
    let builder = match (&files.client_ca, &material.client_ca) {
        (Some(file), Some(certificates)) => {
            let roots = Arc::new(authorities(file, certificates)?);
            let verifier = WebPkiClientVerifier::builder_with_provider(roots, provider)
                .build()
                .map_err(|_| TlsError::NoCertificate { file: file.clone() })?;
            let verifier: Arc<dyn ClientCertVerifier> = match files.client_names.as_slice() {
                [] => verifier,
                names => Arc::new(Listed::new(verifier, names)),
            };
            builder.with_client_cert_verifier(verifier)
        }
        _ => builder.with_no_client_auth(),
    };
    let mut config = builder.with_single_cert(material.certificate.clone(), key).map_err(|problem| match problem {
        RustlsError::InconsistentKeys(InconsistentKeys::KeyMismatch) => {
            TlsError::WrongKey { key: files.key.clone(), certificate: files.certificate.clone() }
        }
        RustlsError::InvalidCertificate(_) => TlsError::UnusableCertificate { file: files.certificate.clone() },
        _ => TlsError::UnusableKey { file: files.key.clone() },
    })?;
    config.alpn_protocols = alpn.ids();
    // No resumption: a resumed session is not verified again, so it would outlive the client's certificate, and
    // it saves one signature on connections that live for half an hour. rustls would keep 256 sessions.
    config.session_storage = Arc::new(NoServerSessionStorage {});
    config.send_tls13_tickets = 0;
    files.warn_of_dates(&material);
    Ok(Current { config: Arc::new(config), material })
}

/// Why the server does not listen.
#[derive(Debug, Error, PartialEq, Eq)]
#[error(
    "{0} is not a loopback address, and without TLS anybody on the way can read and change what is sent: \
     give --tls-certificate and --tls-key, or --allow-plaintext"
)]
pub struct PlaintextRefused(SocketAddr);

/// Whether `address` may be listened on: with `tls` any, without it only loopback, unless `allow_plaintext`.
/// Loopback is 127.0.0.0/8, also mapped into IPv6, and `::1`.
///
/// # Errors
///
/// [`PlaintextRefused`], which names the flags.
pub fn plaintext_is_allowed(address: &SocketAddr, tls: bool, allow_plaintext: bool) -> Result<(), PlaintextRefused> {
    if tls || allow_plaintext || address.ip().to_canonical().is_loopback() {
        return Ok(());
    }
    Err(PlaintextRefused(*address))
}

#[cfg(test)]
mod tests {
    use super::{TlsFlags, plaintext_is_allowed};
    use clap::Parser;

    #[derive(Debug, Parser)]
    struct Command {
        #[command(flatten)]
        tls: TlsFlags,
    }

    #[test]
    fn plaintext_stays_on_the_machine_unless_it_is_allowed() {
        for (address, loopback) in [
            ("127.0.0.1:50051", true),
            ("127.8.9.10:50051", true),
            ("[::1]:50051", true),
            ("[::ffff:127.0.0.1]:50051", true),
            ("0.0.0.0:50051", false),
            ("[::]:50051", false),
            ("192.0.2.1:50051", false),
            ("[::ffff:192.0.2.1]:50051", false),
            ("[2001:db8::1]:50051", false),
        ] {
            let parsed = address.parse().expect("an address");
            let plain = plaintext_is_allowed(&parsed, false, false);
            assert_eq!(plain.is_ok(), loopback, "{address}");
            if let Err(refused) = plain {
                let said = refused.to_string();
                assert!(said.contains(address) && said.contains("--allow-plaintext"), "{said}");
            }
            assert!(plaintext_is_allowed(&parsed, true, false).is_ok(), "{address} with TLS");
            assert!(plaintext_is_allowed(&parsed, false, true).is_ok(), "{address} with the flag");
        }
    }

    #[test]
    fn half_a_configuration_is_refused_and_the_missing_flag_named() {
        for (given, missing) in [
            (&["--tls-certificate", "a.pem"][..], "--tls-key"),
            (&["--tls-key", "a.pem"], "--tls-certificate"),
            (&["--tls-client-ca", "a.pem"], "--tls-certificate"),
            (&["--tls-certificate", "a.pem", "--tls-key", "b.pem", "--tls-client-names", "a"], "--tls-client-ca"),
        ] {
            let refused = Command::try_parse_from([&["codebook"], given].concat()).expect_err("refused");
            assert!(refused.to_string().contains(missing), "{given:?}: {refused}");
        }
        let none = Command::try_parse_from(["codebook"]).expect("flags");
        assert!(none.tls.tls_certificate.is_none());
    }

    #[test]
    fn client_names_are_dns_names_or_uris_without_wildcards() {
        let with = |names: &str| {
            let files = ["codebook", "--tls-certificate", "a", "--tls-key", "b", "--tls-client-ca", "c"];
            Command::try_parse_from([&files[..], &["--tls-client-names", names]].concat()).map(|command| command.tls)
        };
        let flags = with("Portal.Example, spiffe://example.org/ns/a").expect("names");
        let names: Vec<String> = flags.tls_client_names.iter().map(ToString::to_string).collect();
        assert_eq!(names, ["portal.example", "spiffe://example.org/ns/a"]);
        for refused in ["", "a,,b", "*.example.org", "a b", "192.0.2.1", "spiffe://a b", "ü.example"] {
            assert!(with(refused).is_err(), "{refused:?}");
        }
    }
}
