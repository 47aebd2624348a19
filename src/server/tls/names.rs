//! Who may connect: clients of known authorities, and of those the ones with a name on the list.

use std::fmt;
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;

use thiserror::Error;
use tokio_rustls::rustls::client::danger::HandshakeSignatureValid;
use tokio_rustls::rustls::pki_types::{CertificateDer, DnsName, UnixTime};
use tokio_rustls::rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use tokio_rustls::rustls::{
    CertificateError, DigitallySignedStruct, DistinguishedName, Error as RustlsError, RootCertStore, SignatureScheme,
};
use webpki::EndEntityCert;

use super::TlsError;

/// A subject alternative name (RFC 5280 §4.2.1.6) that a client's certificate must have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClientName {
    /// A DNS name, in lower case: DNS names are compared without regard to case.
    Dns(String),
    /// A URI, compared as it is written: `spiffe://example.org/ns/portal`.
    Uri(String),
}

/// Why a text is no [`ClientName`].
#[derive(Debug, Error, PartialEq, Eq)]
#[error("not a DNS name or URI, whole and without wildcards")]
pub struct NotAName;

impl FromStr for ClientName {
    type Err = NotAName;

    fn from_str(text: &str) -> Result<Self, NotAName> {
        let text = text.trim();
        if text.contains(':') {
            // RFC 3986 knows graphic ASCII only; another character would never match.
            let uri = text.bytes().all(|byte| byte.is_ascii_graphic());
            return if uri { Ok(Self::Uri(text.to_owned())) } else { Err(NotAName) };
        }
        let name = text.strip_suffix('.').unwrap_or(text).to_ascii_lowercase();
        DnsName::try_from(name.as_str()).map_err(|_| NotAName)?;
        Ok(Self::Dns(name))
    }
}

impl fmt::Display for ClientName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Dns(name) | Self::Uri(name)) = self;
        f.write_str(name)
    }
}

/// The authorities of `file` as roots.
pub(super) fn authorities(file: &Path, certificates: &[CertificateDer<'static>]) -> Result<RootCertStore, TlsError> {
    let mut roots = RootCertStore::empty();
    for certificate in certificates {
        let added = roots.add(certificate.clone());
        added.map_err(|_| TlsError::UnusableCertificate { file: file.to_owned() })?;
    }
    Ok(roots)
}

/// Verifies as another verifier does, and then demands a name of the list, so that a refusal is an alert of
/// the handshake (`access_denied`) and no connection ever begins.
#[derive(Debug)]
pub(super) struct Listed {
    verifier: Arc<dyn ClientCertVerifier>,
    names: Vec<ClientName>,
}

impl Listed {
    /// Admits what `verifier` does if it has one of `names`.
    pub(super) fn new(verifier: Arc<dyn ClientCertVerifier>, names: &[ClientName]) -> Self {
        Self { verifier, names: names.to_owned() }
    }

    /// Whether a certificate has a name of the list. Its own wildcards are names like any other: `*.example.org`
    /// says what a server answers for, not who a client is.
    fn admits(&self, certificate: &EndEntityCert<'_>) -> bool {
        self.names.iter().any(|name| match name {
            ClientName::Dns(name) => certificate.valid_dns_names().any(|dns| dns.eq_ignore_ascii_case(name)),
            ClientName::Uri(name) => certificate.valid_uri_names().any(|uri| uri == name),
        })
    }
}

impl ClientCertVerifier for Listed {
    fn verify_client_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        now: UnixTime,
    ) -> Result<ClientCertVerified, RustlsError> {
        let verified = self.verifier.verify_client_cert(end_entity, intermediates, now)?;
        let certificate = EndEntityCert::try_from(end_entity).map_err(|_| CertificateError::BadEncoding)?;
        if self.admits(&certificate) {
            Ok(verified)
        } else {
            Err(CertificateError::ApplicationVerificationFailure.into())
        }
    }

    fn offer_client_auth(&self) -> bool {
        self.verifier.offer_client_auth()
    }

    fn client_auth_mandatory(&self) -> bool {
        self.verifier.client_auth_mandatory()
    }

    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        self.verifier.root_hint_subjects()
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, RustlsError> {
        self.verifier.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, RustlsError> {
        self.verifier.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.verifier.supported_verify_schemes()
    }
}
