//! Clients that may connect: those of known authorities and, among them, those with a listed name.

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

use super::error::TlsError;

/// A subject alternative name (RFC 5280 §4.2.1.6) that a client's certificate must have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClientName {
    /// A DNS name, in lower case: DNS names are compared without regard to case.
    Dns(String),
    /// A URI, compared as it is written: `spiffe://example.org/ns/portal`.
    Uri(String),
}

/// A text that is no [`ClientName`].
#[derive(Debug, Error, PartialEq, Eq)]
#[error("not a DNS name or URI, whole and without wildcards")]
pub struct MalformedName;

impl FromStr for ClientName {
    type Err = MalformedName;

    fn from_str(text: &str) -> Result<Self, MalformedName> {
        let text = text.trim();
        if text.contains(':') {
            // RFC 3986 knows graphic ASCII only; another character would never match.
            let uri = text.bytes().all(|byte| byte.is_ascii_graphic());
            return if uri { Ok(Self::Uri(text.to_owned())) } else { Err(MalformedName) };
        }
        let name = text.strip_suffix('.').unwrap_or(text).to_ascii_lowercase();
        DnsName::try_from(name.as_str()).map_err(|_| MalformedName)?;
        Ok(Self::Dns(name))
    }
}

impl fmt::Display for ClientName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Dns(name) | Self::Uri(name)) = self;
        f.write_str(name)
    }
}

/// Makes roots of the certificates of `file`.
pub(super) fn authorities(file: &Path, certificates: &[CertificateDer<'static>]) -> Result<RootCertStore, TlsError> {
    let mut roots = RootCertStore::empty();
    for certificate in certificates {
        let added = roots.add(certificate.clone());
        added.map_err(|_| TlsError::UnusableCertificate { file: file.to_owned() })?;
    }
    Ok(roots)
}

/// Demands a listed name of the clients that another verifier admits. A refusal is an alert of the handshake
/// (`access_denied`), so that no connection begins.
#[derive(Debug)]
pub(super) struct ListedNames {
    verifier: Arc<dyn ClientCertVerifier>,
    names: Vec<ClientName>,
}

impl ListedNames {
    /// Admits the clients of `verifier` that have one of `names`.
    pub(super) fn new(verifier: Arc<dyn ClientCertVerifier>, names: &[ClientName]) -> Self {
        Self { verifier, names: names.to_owned() }
    }

    /// Tells if a certificate has a listed name. Its own wildcards are names like any other: `*.example.org` names the
    /// hosts that a server answers for, not a client.
    fn admits(&self, certificate: &EndEntityCert<'_>) -> bool {
        self.names.iter().any(|name| match name {
            ClientName::Dns(name) => certificate.valid_dns_names().any(|dns| dns.eq_ignore_ascii_case(name)),
            ClientName::Uri(name) => certificate.valid_uri_names().any(|uri| uri == name),
        })
    }
}

impl ClientCertVerifier for ListedNames {
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

#[cfg(test)]
mod tests {
    use super::{ClientName, MalformedName};

    #[test]
    fn names_are_dns_names_or_uris_without_wildcards() {
        for (text, name) in [
            (" Portal.Example. ", ClientName::Dns("portal.example".to_owned())),
            ("spiffe://example.org/ns/A", ClientName::Uri("spiffe://example.org/ns/A".to_owned())),
        ] {
            assert_eq!(text.parse(), Ok(name), "{text:?}");
        }
        for text in ["", "*.example.org", "a b", "192.0.2.1", "spiffe://a b", "\u{fc}.example"] {
            assert_eq!(text.parse::<ClientName>(), Err(MalformedName), "{text:?}");
        }
    }
}
