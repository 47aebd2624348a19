//! Certificates for tests, made when they run. `mod certificates;` in a test binary, or by `#[path]` from a
//! folder of its own.

#![allow(dead_code, reason = "each test binary uses a part of it")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair,
    KeyUsagePurpose, SanType, date_time_ymd,
};
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{ClientConfig, DEFAULT_VERSIONS, RootCertStore, SupportedProtocolVersion};

/// A certificate authority.
pub struct Authority(CertifiedIssuer<'static, KeyPair>);

/// A certificate and its key, both PEM.
pub struct Certified {
    pub certificate: String,
    pub key: String,
}

impl Authority {
    /// An authority with a key of its own. Two of one name are two authorities.
    pub fn new(name: &str) -> Self {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let key = KeyPair::generate().expect("a key");
        Self(CertifiedIssuer::self_signed(params, key).expect("an authority"))
    }

    /// Its certificate, PEM.
    pub fn pem(&self) -> String {
        self.0.pem()
    }

    /// A server's certificate, for localhost, 127.0.0.1 and ::1.
    pub fn server(&self) -> Certified {
        self.issue(Self::server_params())
    }

    /// A server's certificate that expired long ago.
    pub fn expired_server(&self) -> Certified {
        let mut params = Self::server_params();
        params.not_before = date_time_ymd(2000, 1, 1);
        params.not_after = date_time_ymd(2001, 1, 1);
        self.issue(params)
    }

    /// A server's certificate that becomes valid long from now.
    pub fn future_server(&self) -> Certified {
        let mut params = Self::server_params();
        params.not_before = date_time_ymd(3000, 1, 1);
        params.not_after = date_time_ymd(3001, 1, 1);
        self.issue(params)
    }

    /// A client's certificate with these subject alternative names; one with a colon is a URI, the others are DNS
    /// names.
    pub fn client(&self, names: &[&str]) -> Certified {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, "a client");
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
        for &name in names {
            let text = name.try_into().expect("an ASCII name");
            let name = if name.contains(':') { SanType::URI(text) } else { SanType::DnsName(text) };
            params.subject_alt_names.push(name);
        }
        self.issue(params)
    }

    fn server_params() -> CertificateParams {
        let names = ["localhost", "127.0.0.1", "::1"].map(str::to_owned);
        let mut params = CertificateParams::new(names).expect("names");
        params.distinguished_name.push(DnType::CommonName, "localhost");
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params
    }

    fn issue(&self, params: CertificateParams) -> Certified {
        let key = KeyPair::generate().expect("a key");
        let certificate = params.signed_by(&key, &self.0).expect("a certificate");
        Certified { certificate: certificate.pem(), key: key.serialize_pem() }
    }
}

impl Certified {
    /// Writes `<name>.pem` and `<name>.key` into a folder, over what is there, and returns their paths.
    pub fn write(&self, folder: &Path, name: &str) -> (PathBuf, PathBuf) {
        (write(folder, &format!("{name}.pem"), &self.certificate), write(folder, &format!("{name}.key"), &self.key))
    }
}

/// Writes a file that only its owner may read, and returns its path.
pub fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, text).expect("a file");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("permissions");
    }
    path
}

/// An empty folder for one test, by its name.
pub fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(env!("CARGO_CRATE_NAME")).join(test);
    // Not there the first time.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// A client that trusts `authority`, presents `identity` if there is one, and asks for HTTP/2.
pub fn client_config(authority: &Authority, identity: Option<&Certified>) -> ClientConfig {
    client_config_of(DEFAULT_VERSIONS, authority, identity)
}

/// The same, of certain versions of TLS.
pub fn client_config_of(
    versions: &[&'static SupportedProtocolVersion],
    authority: &Authority,
    identity: Option<&Certified>,
) -> ClientConfig {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(authority.pem().as_bytes()).expect("PEM")).expect("a root");
    let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_protocol_versions(versions)
        .expect("versions")
        .with_root_certificates(roots);
    let mut config = match identity {
        None => builder.with_no_client_auth(),
        Some(identity) => {
            let certificate = CertificateDer::from_pem_slice(identity.certificate.as_bytes()).expect("PEM");
            let key = PrivateKeyDer::from_pem_slice(identity.key.as_bytes()).expect("PEM");
            builder.with_client_auth_cert(vec![certificate], key).expect("an identity")
        }
    };
    config.alpn_protocols = vec![b"h2".to_vec()];
    config
}
