//! TLS and mutual TLS: loads certificates, exchanges them while the server runs, does handshakes.
//!
//! A handshake takes the certificates of its moment, so a reload touches no open connection. No error and no `Debug`
//! output here holds the content of a key file: names of files only.

mod error;
mod files;
mod names;

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::server::danger::ClientCertVerifier;
use tokio_rustls::rustls::server::{NoServerSessionStorage, WebPkiClientVerifier};
use tokio_rustls::rustls::{Error as RustlsError, InconsistentKeys, ServerConfig};
use tokio_rustls::server::TlsStream;

pub use error::TlsError;
use files::Material;
pub use files::{ClientFiles, Files};
pub use names::{ClientName, MalformedName};
use names::{ListedNames, authorities};

/// HTTP versions that a handshake offers (ALPN, RFC 7301), the preferred one first. A client that asks for none of them
/// is refused; one that asks for nothing is served.
const ALPN: [&[u8]; 2] = [b"h2", b"http/1.1"];

/// Current certificates of the server. Share it in an [`Arc`].
pub struct Tls {
    files: Files,
    /// Locked for a moment: to copy the configuration for a handshake, or to replace it.
    current: RwLock<Current>,
    /// Reloads begun.
    reloads: AtomicU64,
}

/// The configuration of handshakes, and the certificates that it was made of.
struct Current {
    config: Arc<ServerConfig>,
    material: Material,
    /// Number of the reload that read it; 0 at first.
    reload: u64,
}

impl Tls {
    /// Loads certificates and key. Reads files, which blocks.
    ///
    /// A certificate that is expired or not valid yet is loaded with a warning in the log: clients judge it by their own
    /// clocks, and a server that does not start serves nobody, not even those that verify nothing.
    ///
    /// # Errors
    ///
    /// [`TlsError`], which names the file.
    pub fn load(files: Files) -> Result<Self, TlsError> {
        let current = load(&files)?;
        if let Err(problem) = files.check_dates(&current.material) {
            tracing::warn!("{problem}");
        }
        Ok(Self { files, current: RwLock::new(current), reloads: AtomicU64::new(0) })
    }

    /// Reads the files again and uses them for handshakes from now on. Open connections go on. Returns true if the
    /// server's certificate or the client authorities have changed. Reads files, which blocks.
    ///
    /// Files that are replaced one after the other do not fit together in between: that is an error, and the next call
    /// finds them whole. A certificate that is expired or not valid yet is an error, too: the one in use is no worse.
    ///
    /// # Errors
    ///
    /// [`TlsError`], which names the file. The former certificates stay in use.
    pub fn reload(&self) -> Result<bool, TlsError> {
        let number = self.reloads.fetch_add(1, Ordering::Relaxed) + 1;
        let mut new = load(&self.files)?;
        new.reload = number;
        let changed = |current: &Current| new.material != current.material;
        if !changed(&self.current.read().unwrap_or_else(PoisonError::into_inner)) {
            return Ok(false);
        }
        self.files.check_dates(&new.material)?;
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        // One that hung on its files must not undo a later one.
        let replaces = current.reload < number && changed(&current);
        if replaces {
            *current = new;
        }
        Ok(replaces)
    }

    /// Paths of the files that a reload reads.
    #[must_use]
    pub fn files(&self) -> Vec<PathBuf> {
        self.files.paths()
    }

    /// Does the handshake on a new connection. It has no time limit of its own.
    ///
    /// # Errors
    ///
    /// The connection's, and [`io::ErrorKind::InvalidData`] for a refused client. That client has been sent an alert
    /// (RFC 8446 section 6.2): `certificate_required`, `unknown_ca`, or `access_denied` for a name that is not listed.
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
        f.debug_struct("Tls").field("files", &self.files).finish_non_exhaustive()
    }
}

/// Reads the files and builds a configuration from them.
fn load(files: &Files) -> Result<Current, TlsError> {
    let (material, key) = files.read()?;
    let provider = Arc::new(ring::default_provider());
    let builder = ServerConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .expect("the provider has suites for TLS 1.2 and 1.3");
    let builder = match (&files.clients, &material.client_authorities) {
        (Some(clients), Some(certificates)) => {
            let roots = Arc::new(authorities(&clients.authorities, certificates)?);
            let verifier = WebPkiClientVerifier::builder_with_provider(roots, provider)
                .build()
                .map_err(|_| TlsError::NoCertificate { file: clients.authorities.clone() })?;
            let verifier: Arc<dyn ClientCertVerifier> = match clients.names.as_slice() {
                [] => verifier,
                names => Arc::new(ListedNames::new(verifier, names)),
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
    config.alpn_protocols = ALPN.map(<[u8]>::to_vec).into();
    // No resumption: a resumed session is not verified again, so it would outlive the client's certificate, and it
    // saves one signature on connections that live for half an hour. rustls would keep 256 sessions.
    config.session_storage = Arc::new(NoServerSessionStorage {});
    config.send_tls13_tickets = 0;
    files.check_form(&material)?;
    Ok(Current { config: Arc::new(config), material, reload: 0 })
}
