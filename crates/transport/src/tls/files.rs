//! The PEM files of certificates and keys.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use tokio_rustls::rustls::pki_types::pem::{Error as PemError, PemObject};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, UnixTime};
use webpki::{EndEntityCert, Error as WebPkiError, KeyUsage};

use super::error::TlsError;
use super::names::ClientName;

/// Size of a file, in bytes. A bundle of all public authorities has a quarter of it.
const MAX_BYTES: u64 = 1024 * 1024;

/// The most certificates in a file of authorities.
const MAX_CERTIFICATES: usize = 400;

/// The most certificates of the server. A chain has three or four, and clients take ten at most (OpenSSL,
/// SSL_CTX_set_verify_depth).
const MAX_CHAIN: usize = 10;

/// Files from which transport security is loaded.
#[derive(Clone, Debug)]
pub struct Files {
    /// The server's certificate and the intermediates after it, PEM.
    pub certificate: PathBuf,
    /// The private key of that certificate, PEM, not encrypted.
    pub key: PathBuf,
    /// Clients that may connect. Default: all, with or without a certificate.
    pub clients: Option<ClientFiles>,
}

/// Clients that may connect by their certificates.
#[derive(Clone, Debug)]
pub struct ClientFiles {
    /// Authorities of the clients' certificates, PEM.
    pub authorities: PathBuf,
    /// Names, one of which a client's certificate must have. Default: none, which admits every client of the
    /// authorities.
    pub names: Vec<ClientName>,
}

/// Content of the files, without the key: a key that changes changes its certificate.
#[derive(PartialEq, Eq)]
pub(super) struct Material {
    /// The server's certificate and its intermediates.
    pub(super) certificate: Vec<CertificateDer<'static>>,
    /// The authorities of clients.
    pub(super) client_authorities: Option<Vec<CertificateDer<'static>>>,
}

impl Files {
    /// Paths of all of the files.
    pub(super) fn paths(&self) -> Vec<PathBuf> {
        let authorities = self.clients.iter().map(|clients| &clients.authorities);
        [&self.certificate, &self.key].into_iter().chain(authorities).cloned().collect()
    }

    /// Reads all of them.
    pub(super) fn read(&self) -> Result<(Material, PrivateKeyDer<'static>), TlsError> {
        let certificate = certificates(&self.certificate)?;
        if certificate.len() > MAX_CHAIN {
            return Err(TlsError::TooManyCertificates { file: self.certificate.clone() });
        }
        let key = private_key(&self.key)?;
        let authorities = self.clients.as_ref().map(|clients| certificates(&clients.authorities));
        Ok((Material { certificate, client_authorities: authorities.transpose()? }, key))
    }

    /// Checks that every certificate of the server can be parsed; clients would refuse one that cannot.
    pub(super) fn check_form(&self, material: &Material) -> Result<(), TlsError> {
        let unusable = |_| TlsError::UnusableCertificate { file: self.certificate.clone() };
        material.certificate.iter().try_for_each(|der| EndEntityCert::try_from(der).map(|_| ()).map_err(unusable))
    }

    /// Checks that the server's certificate is neither expired nor of the future. Those after it are the clients' to
    /// judge: some chains carry an expired one for old clients.
    pub(super) fn check_dates(&self, material: &Material) -> Result<(), TlsError> {
        let parsed = material.certificate.first().map(EndEntityCert::try_from);
        let Some(Ok(certificate)) = parsed else { return Ok(()) };
        // webpki looks at the dates before it looks for an issuer, of which it is given none.
        let judged =
            certificate.verify_for_usage(&[], &[], &[], UnixTime::now(), KeyUsage::server_auth(), None, None).err();
        match judged {
            Some(WebPkiError::CertExpired { .. }) => Err(TlsError::Expired { file: self.certificate.clone() }),
            Some(WebPkiError::CertNotValidYet { .. }) => Err(TlsError::NotValidYet { file: self.certificate.clone() }),
            _ => Ok(()),
        }
    }
}

/// Reads the certificates of a file, at least one.
fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let (_, text) = open(file)?;
    let all: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&text).collect();
    match all {
        Ok(all) if all.is_empty() => Err(TlsError::NoCertificate { file: file.to_owned() }),
        Ok(all) if all.len() > MAX_CERTIFICATES => Err(TlsError::TooManyCertificates { file: file.to_owned() }),
        Ok(all) => Ok(all),
        Err(problem) => Err(not_pem(file, &problem)),
    }
}

/// Reads the first private key of a file.
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

/// Opens a file and reads all of it. A pipe or device is not opened: it might have no end, or hang.
fn open(file: &Path) -> Result<(File, Vec<u8>), TlsError> {
    let read = || {
        if !file.metadata()?.is_file() {
            return Err(io::Error::other("not a file"));
        }
        let opened = File::open(file)?;
        let mut text = Vec::new();
        (&opened).take(MAX_BYTES + 1).read_to_end(&mut text)?;
        if text.len() as u64 > MAX_BYTES {
            return Err(io::Error::other("larger than 1 MiB"));
        }
        Ok((opened, text))
    };
    read().map_err(|problem| TlsError::Unreadable { file: file.to_owned(), problem })
}

/// Describes the defect of a PEM file in words of our own: the reader's errors quote lines of the file, and a key whose
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

/// Tells if every user may read or write a file. Its group may: that is how Kubernetes hands out secrets.
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
