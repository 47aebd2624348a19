//! The PEM files that the flags name, read and judged.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use thiserror::Error;
use tokio_rustls::rustls::pki_types::pem::{Error as PemError, PemObject};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, UnixTime};
use webpki::{EndEntityCert, Error as WebPkiError, KeyUsage};

use super::{ClientName, TlsFlags};

/// Why certificates were not taken. Messages name the file and hold nothing of what is in it.
#[derive(Debug, Error)]
pub enum TlsError {
    /// Flags that need one another are not all there.
    #[error("{given} needs {missing}")]
    Incomplete {
        /// The flag that is there.
        given: &'static str,
        /// The flag that is not.
        missing: &'static str,
    },
    /// The file is missing, or may not be read.
    #[error("{}: cannot be read: {problem}", file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system says.
        problem: io::Error,
    },
    /// The file is cut off or damaged.
    #[error("{}: not whole PEM: {problem}", file.display())]
    NotPem {
        /// The file.
        file: PathBuf,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// The file is PEM, or empty, without a certificate.
    #[error("{}: no certificate in it", file.display())]
    NoCertificate {
        /// The file.
        file: PathBuf,
    },
    /// The file is PEM, or empty, without a private key.
    #[error("{}: no private key in it, or an encrypted one, which cannot be used", file.display())]
    NoKey {
        /// The file.
        file: PathBuf,
    },
    /// A certificate that is not X.509 version 3, or damaged.
    #[error("{}: a certificate in it cannot be used: not X.509 version 3, or damaged", file.display())]
    UnusableCertificate {
        /// The file.
        file: PathBuf,
    },
    /// A key of a kind that is not supported, or damaged.
    #[error(
        "{}: the private key cannot be used: not RSA (2048 bits or more), ECDSA (P-256, P-384) or Ed25519, or damaged",
        file.display()
    )]
    UnusableKey {
        /// The file.
        file: PathBuf,
    },
    /// The key is that of another certificate.
    #[error("{}: the private key does not belong to the certificate in {}", key.display(), certificate.display())]
    WrongKey {
        /// The file of the key.
        key: PathBuf,
        /// The file of the certificate.
        certificate: PathBuf,
    },
}

/// What is where, and which clients may connect.
#[derive(Debug)]
pub(super) struct Files {
    pub(super) certificate: PathBuf,
    pub(super) key: PathBuf,
    pub(super) client_ca: Option<PathBuf>,
    pub(super) client_names: Vec<ClientName>,
}

/// What the files hold, without the key: a key that changes changes its certificate.
#[derive(PartialEq, Eq)]
pub(super) struct Material {
    /// The server's certificate and its intermediates.
    pub(super) certificate: Vec<CertificateDer<'static>>,
    /// The authorities of clients.
    pub(super) client_ca: Option<Vec<CertificateDer<'static>>>,
}

impl Files {
    /// The files that `flags` name, if any. The command line has refused half a configuration by then, but a
    /// mistake here would open what was meant to be closed.
    pub(super) fn named_by(flags: &TlsFlags) -> Result<Option<Self>, TlsError> {
        let incomplete = |given, missing| Err(TlsError::Incomplete { given, missing });
        if flags.tls_client_ca.is_none() && !flags.tls_client_names.is_empty() {
            return incomplete("--tls-client-names", "--tls-client-ca");
        }
        match (&flags.tls_certificate, &flags.tls_key) {
            (Some(certificate), Some(key)) => Ok(Some(Self {
                certificate: certificate.clone(),
                key: key.clone(),
                client_ca: flags.tls_client_ca.clone(),
                client_names: flags.tls_client_names.clone(),
            })),
            (Some(_), None) => incomplete("--tls-certificate", "--tls-key"),
            (None, Some(_)) => incomplete("--tls-key", "--tls-certificate"),
            (None, None) if flags.tls_client_ca.is_some() => incomplete("--tls-client-ca", "--tls-certificate"),
            (None, None) => Ok(None),
        }
    }

    /// The files.
    pub(super) fn paths(&self) -> Vec<PathBuf> {
        [&self.certificate, &self.key].into_iter().chain(&self.client_ca).cloned().collect()
    }

    /// Reads all of them.
    pub(super) fn read(&self) -> Result<(Material, PrivateKeyDer<'static>), TlsError> {
        let certificate = certificates(&self.certificate)?;
        let key = private_key(&self.key)?;
        let client_ca = self.client_ca.as_deref().map(certificates).transpose()?;
        Ok((Material { certificate, client_ca }, key))
    }

    /// Warns if today is not one of the days for which the server's certificate is issued.
    pub(super) fn warn_of_dates(&self, material: &Material) {
        let parsed = material.certificate.first().map(EndEntityCert::try_from);
        let Some(Ok(certificate)) = parsed else { return };
        // webpki looks at the dates before it looks for an issuer, of which it is given none.
        let judged =
            certificate.verify_for_usage(&[], &[], &[], UnixTime::now(), KeyUsage::server_auth(), None, None).err();
        let file = self.certificate.display();
        match judged {
            Some(WebPkiError::CertExpired { .. }) => tracing::warn!(%file, "the certificate has expired"),
            Some(WebPkiError::CertNotValidYet { .. }) => tracing::warn!(%file, "the certificate is not valid yet"),
            _ => {}
        }
    }
}

/// The certificates of a file, of which there is one at least.
fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let (_, text) = open(file)?;
    let all: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&text).collect();
    match all {
        Ok(all) if all.is_empty() => Err(TlsError::NoCertificate { file: file.to_owned() }),
        Ok(all) => Ok(all),
        Err(problem) => Err(not_pem(file, &problem)),
    }
}

/// The first private key of a file.
fn private_key(file: &Path) -> Result<PrivateKeyDer<'static>, TlsError> {
    let (opened, text) = open(file)?;
    let key = PrivateKeyDer::from_pem_slice(&text).map_err(|problem| match problem {
        PemError::NoItemsFound => TlsError::NoKey { file: file.to_owned() },
        problem => not_pem(file, &problem),
    })?;
    if is_open_to_all(&opened) {
        tracing::warn!(file = %file.display(), "every user of this machine may read or change the private key");
    }
    Ok(key)
}

/// A file and all that is in it.
fn open(file: &Path) -> Result<(File, Vec<u8>), TlsError> {
    let read = || {
        let mut opened = File::open(file)?;
        let mut text = Vec::new();
        opened.read_to_end(&mut text)?;
        Ok((opened, text))
    };
    read().map_err(|problem| TlsError::Unreadable { file: file.to_owned(), problem })
}

/// What is wrong with a PEM file, in words of our own: the reader's hold lines of the file, and a key whose
/// line breaks are lost is one line.
fn not_pem(file: &Path, problem: &PemError) -> TlsError {
    let problem = match problem {
        PemError::MissingSectionEnd { .. } => "a BEGIN line without its END line",
        PemError::IllegalSectionStart { .. } => "a BEGIN line that does not end in dashes",
        PemError::Base64Decode(_) => "text between BEGIN and END that is not base64",
        _ => "a section that cannot be read",
    };
    TlsError::NotPem { file: file.to_owned(), problem }
}

/// Whether anybody may read or write a file. Its group may: that is how Kubernetes hands out secrets.
#[cfg(unix)]
fn is_open_to_all(file: &File) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|metadata| metadata.permissions().mode() & 0o007 != 0)
}

/// Other systems have no such bits.
#[cfg(not(unix))]
fn is_open_to_all(_: &File) -> bool {
    false
}
