//! Certificates, as they are loaded at the start and at a reload.

use std::hint::black_box;

use rcgen::{CertificateParams, Issuer, KeyPair};
use transport::tls::{ClientFiles, Files, Tls};

use super::Reader;
use super::overlays::Folder;
use crate::shapes::Shape;

/// Files of certificates.
#[derive(Clone)]
pub struct Certificates {
    key: String,
    certificate: String,
    authority: String,
}

impl Certificates {
    /// Makes an authority, and a certificate of it.
    pub fn new() -> Self {
        let own = KeyPair::generate().expect("a key");
        let params = CertificateParams::new(vec!["localhost".to_owned()]).expect("a name");
        let authority = params.self_signed(&own).expect("a certificate");
        let issuer = Issuer::from_params(&params, &own);
        let key = KeyPair::generate().expect("a key");
        let params = CertificateParams::new(vec!["localhost".to_owned()]).expect("a name");
        let certificate = params.signed_by(&key, &issuer).expect("a certificate");
        Self { key: key.serialize_pem(), certificate: certificate.pem(), authority: authority.pem() }
    }

    fn files(&self, chain: String, authorities: String) -> Folder {
        let named = [("tls/cert.pem", chain), ("tls/key.pem", self.key.clone()), ("tls/ca.pem", authorities)];
        Folder::with(&named.map(|(path, text)| (path.to_owned(), text)))
    }
}

fn filled(start: &str, unit: &str, size: usize) -> String {
    let times = size.saturating_sub(start.len()) / unit.len();
    format!("{start}{}", unit.repeat(times))
}

/// Which of the files a shape fills.
#[derive(Clone, Copy)]
enum Place {
    Chain,
    Authorities,
}

impl Reader for Certificates {
    type Input = Folder;

    fn name(&self) -> String {
        "certificates".to_owned()
    }

    fn unit(&self) -> &'static str {
        "bytes"
    }

    fn sizes(&self) -> [usize; 3] {
        [32 << 10, 64 << 10, 128 << 10]
    }

    fn shapes(&self) -> Vec<Shape<Folder>> {
        let units = [
            ("certificates of the server", self.certificate.clone()),
            ("certificates of the authority", self.authority.clone()),
            ("keys", self.key.clone()),
            ("empty certificates", "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n".to_owned()),
            ("certificates of nothing", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".to_owned()),
            ("beginnings", "-----BEGIN CERTIFICATE-----\n".to_owned()),
            ("ends", "-----END CERTIFICATE-----\n".to_owned()),
            ("hyphens", "-".to_owned()),
            ("lines of hyphens", "-----\n".to_owned()),
            ("lines of base64", "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2\n".to_owned()),
            ("base64 in a line", "QUJD".to_owned()),
            ("line ends", "\n".to_owned()),
            ("carriage returns", "\r".to_owned()),
        ];
        let mut shapes = Vec::new();
        for (name, unit) in units {
            for (place, start) in [
                (Place::Chain, self.certificate.clone()),
                (Place::Chain, format!("{}-----BEGIN CERTIFICATE-----\n", self.certificate)),
                (Place::Authorities, self.authority.clone()),
                (Place::Authorities, String::new()),
            ] {
                let (own, unit) = (self.clone(), unit.clone());
                let begun = match (place, start.ends_with("BEGIN CERTIFICATE-----\n"), start.is_empty()) {
                    (Place::Chain, true, _) => "in a certificate of the chain",
                    (Place::Chain, false, _) => "in the chain",
                    (Place::Authorities, _, true) => "for authorities",
                    (Place::Authorities, ..) => "after an authority",
                };
                shapes.push(Shape::new(format!("{name} {begun}"), move |size| match place {
                    Place::Chain => own.files(filled(&start, &unit, size), own.authority.clone()),
                    Place::Authorities => own.files(own.certificate.clone(), filled(&start, &unit, size)),
                }));
            }
        }
        shapes
    }

    fn ordinary(&self, size: usize) -> Folder {
        self.files(self.certificate.clone(), filled("", &self.authority, size))
    }

    fn least(&self) -> Option<Folder> {
        Some(self.ordinary(self.authority.len()))
    }

    fn read(&self, folder: &Folder) {
        let path = |name: &str| folder.path().join("tls").join(name);
        let clients = ClientFiles { authorities: path("ca.pem"), names: Vec::new() };
        let files = Files { certificate: path("cert.pem"), key: path("key.pem"), clients: Some(clients) };
        // Refused or not, they have been read.
        let _ = black_box(Tls::load(files));
    }
}
