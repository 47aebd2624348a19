//! Others who hold the admin port, by which probes ask.

use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::support::Server;

/// Less than what nobody finishes is held for. A probe of Kubernetes has a second by default, which a machine that is busy
/// with other tests may need for itself.
const PATIENCE: Duration = Duration::from_millis(1_900);

async fn probe(address: SocketAddr) -> String {
    let asked = async {
        let mut probe = TcpStream::connect(address).await?;
        probe.write_all(b"GET /healthz HTTP/1.1\r\nHost: codebook\r\n\r\n").await?;
        let mut answer = String::new();
        probe.read_to_string(&mut answer).await?;
        std::io::Result::Ok(answer)
    };
    timeout(PATIENCE, asked).await.expect("in time").expect("an answer")
}

#[tokio::test]
async fn a_probe_is_answered_whatever_others_hold() {
    // Free a moment ago.
    let address = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address");
    let _server = Server::with(&["--admin-address", &address.to_string()]).await;
    let mut holders = Vec::new();
    for first in [&b""[..], b"GET /metrics HTTP/1.1\r\nHost: x\r\n", b"GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n"] {
        for _ in 0..300 {
            let mut holder = TcpStream::connect(address).await.expect("a connection");
            // Displaced already, or not.
            let _ = holder.write_all(first).await;
            holders.push(holder);
        }
        for _ in 0..3 {
            assert!(probe(address).await.starts_with("HTTP/1.1 200 "));
        }
    }
}
