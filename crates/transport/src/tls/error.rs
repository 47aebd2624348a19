//! Defects of certificates and keys.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

/// A file that cannot be used. Messages name the file and hold nothing of its content.
#[derive(Debug, Error)]
pub enum TlsError {
    /// The file is missing, or may not be read.
    #[error("{}: cannot be read: {problem}", file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// The error of the system.
        problem: io::Error,
    },
    /// The file is cut off or damaged.
    #[error("{}: not whole PEM: {problem}", file.display())]
    NotPem {
        /// The file.
        file: PathBuf,
        /// The defect.
        problem: &'static str,
    },
    /// The file is PEM, or empty, without a certificate.
    #[error("{}: no certificate in it", file.display())]
    NoCertificate {
        /// The file.
        file: PathBuf,
    },
    /// The file has more certificates than anybody needs.
    #[error("{}: too many certificates in it", file.display())]
    TooManyCertificates {
        /// The file.
        file: PathBuf,
    },
    /// The server's certificate has expired.
    #[error("{}: the certificate has expired", file.display())]
    Expired {
        /// The file.
        file: PathBuf,
    },
    /// The server's certificate is not valid yet.
    #[error("{}: the certificate is not valid yet", file.display())]
    NotValidYet {
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
