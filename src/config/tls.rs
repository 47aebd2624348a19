//! Flags of transport security.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;
use thiserror::Error;
use transport::tls::{ClientFiles, ClientName, Files};

/// Settings of transport security. Without a certificate the server speaks plaintext.
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

/// Flags that need one another and are not all there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{given} needs {missing}")]
pub struct IncompleteTls {
    /// The flag that is there.
    pub given: &'static str,
    /// The flag that is not.
    pub missing: &'static str,
}

impl TlsFlags {
    /// The files that the flags name; `None` if they name nothing.
    ///
    /// # Errors
    ///
    /// [`IncompleteTls`] for half a configuration. The command line has refused it before, but a mistake here would
    /// open what was meant to be closed.
    pub fn files(&self) -> Result<Option<Files>, IncompleteTls> {
        let incomplete = |given, missing| Err(IncompleteTls { given, missing });
        let clients = match &self.tls_client_ca {
            Some(file) => Some(ClientFiles { authorities: file.clone(), names: self.tls_client_names.clone() }),
            None if self.tls_client_names.is_empty() => None,
            None => return incomplete("--tls-client-names", "--tls-client-ca"),
        };
        match (&self.tls_certificate, &self.tls_key) {
            (Some(certificate), Some(key)) => {
                Ok(Some(Files { certificate: certificate.clone(), key: key.clone(), clients }))
            }
            (Some(_), None) => incomplete("--tls-certificate", "--tls-key"),
            (None, Some(_)) => incomplete("--tls-key", "--tls-certificate"),
            (None, None) if clients.is_some() => incomplete("--tls-client-ca", "--tls-certificate"),
            (None, None) => Ok(None),
        }
    }
}

/// An address on which others could read along.
#[derive(Debug, Error, PartialEq, Eq)]
#[error(
    "{0} is not a loopback address, and without TLS anybody on the way can read and change what is sent: \
     give --tls-certificate and --tls-key, or --allow-plaintext"
)]
pub struct PlaintextRefused(SocketAddr);

/// Refuses plaintext on an address that is not loopback, unless `allow_plaintext`. Loopback is 127.0.0.0/8, also mapped
/// into IPv6, and `::1`.
///
/// # Errors
///
/// [`PlaintextRefused`], which names the flags.
pub fn check_plaintext(address: &SocketAddr, tls: bool, allow_plaintext: bool) -> Result<(), PlaintextRefused> {
    if tls || allow_plaintext || address.ip().to_canonical().is_loopback() {
        return Ok(());
    }
    Err(PlaintextRefused(*address))
}

#[cfg(test)]
mod tests {
    use super::{TlsFlags, check_plaintext};
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
            let checked = check_plaintext(&parsed, false, false);
            assert_eq!(checked.is_ok(), loopback, "{address}");
            if let Err(refused) = checked {
                let said = refused.to_string();
                assert!(said.contains(address) && said.contains("--allow-plaintext"), "{said}");
            }
            assert!(check_plaintext(&parsed, true, false).is_ok(), "{address} with TLS");
            assert!(check_plaintext(&parsed, false, true).is_ok(), "{address} with the flag");
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
