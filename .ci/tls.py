"""TLS and mutual TLS, from Python's grpcio and with certificates made on the spot; a part of clients.py."""

import signal
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import grpc
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from grpc_health.v1 import health_pb2, health_pb2_grpc

from harness import PATIENCE, Checks, Server, holds, same, until

PORTAL = "portal.example"
WORKLOAD = "spiffe://example.org/ns/support/sa/portal"
LOOPBACK = x509.IPAddress(ip_address("127.0.0.1"))


@dataclass
class Pair:
    """A certificate and its key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    @property
    def key_pem(self) -> bytes:
        plain = serialization.NoEncryption()
        return self.key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)


def issue(name: str, issuer: Pair | None = None, names: list[x509.GeneralName] | None = None) -> Pair:
    """A certificate for the names, or an authority's own."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=issuer is None, path_length=None), critical=True)
    )
    if names:
        both = [ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
        builder = builder.add_extension(x509.ExtendedKeyUsage(both), critical=False)
    return Pair(builder.sign(issuer.key if issuer else key, hashes.SHA256()), key)


class Files:
    """The server's files and the flags that name them."""

    def __init__(self, folder: Path) -> None:
        self.certificate = folder / "server.pem"
        self.key = folder / "server.key"
        self.clients = folder / "clients.pem"
        self.flags = ("--tls-certificate", str(self.certificate), "--tls-key", str(self.key))
        self.mutual = (*self.flags, "--tls-client-ca", str(self.clients))

    def write(self, server: Pair) -> None:
        self.key.write_bytes(server.key_pem)
        self.certificate.write_bytes(server.pem)


def channel(address: str, root: Pair, client: Pair | None = None) -> grpc.Channel:
    """A channel that trusts the root and shows the client's certificate."""
    mine = (client.key_pem, client.pem) if client else (None, None)
    credentials = grpc.ssl_channel_credentials(root.pem, *mine)
    return grpc.secure_channel(address, credentials, [("grpc.use_local_subchannel_pool", 1)])


def outcome(opened: grpc.Channel) -> str:
    """The status of a first call, whose answer is SERVING if it has one."""
    with opened:
        health: Any = health_pb2_grpc.HealthStub(opened)
        try:
            answer = health.Check(health_pb2.HealthCheckRequest(), timeout=PATIENCE)
        except grpc.RpcError as error:
            return error.code().name
        same(answer.status, health_pb2.HealthCheckResponse.SERVING)
        return "OK"


def mutual(check: Checks, binary: Path, files: Files, root: Pair) -> None:
    """Whom the server admits, as gRPC's own TLS shows itself to it: that is BoringSSL, and the server's is rustls."""
    clients = issue("clients' authority")
    files.clients.write_bytes(clients.pem)
    portal = issue("portal", clients, [x509.DNSName(PORTAL)])
    workload = issue("workload", clients, [x509.UniformResourceIdentifier(WORKLOAD)])
    stranger = issue("stranger", clients, [x509.DNSName("stranger.example")])
    with Server(binary, *files.mutual, "--tls-client-names", f"{PORTAL},{WORKLOAD}") as server:
        for name, client in [("DNS name", portal), ("URI", workload)]:
            with check(f"mutual tls: a client whose {name} is listed is answered"):
                same(outcome(channel(server.address, root, client)), "OK")
        for name, shown in [("without a certificate", None), ("whose name is not listed", stranger)]:
            with check(f"mutual tls: a client {name} is refused"):
                same(outcome(channel(server.address, root, shown)), "UNAVAILABLE")


def renewed(check: Checks, binary: Path, files: Files, old: Pair, other: Pair) -> None:
    """The certificate is replaced by one of another authority while a call is under way."""
    with Server(binary, *files.flags) as server, channel(server.address, old) as opened:
        health: Any = health_pb2_grpc.HealthStub(opened)
        with check("tls: a client that trusts the server's authority is answered"):
            # A watch ends with its connection: while it goes on, the connection is the old one.
            watch = health.Watch(health_pb2.HealthCheckRequest())
            same(next(watch).status, health_pb2.HealthCheckResponse.SERVING)
        files.write(issue("server", other, [LOOPBACK]))
        server.process.send_signal(signal.SIGHUP)
        with check("tls: after SIGHUP a new channel is shown the new certificate"):
            until(lambda: outcome(channel(server.address, other)) == "OK", "still the old certificate")
        with check("tls: the old channel serves on, its call under way"):
            answer = health.Check(health_pb2.HealthCheckRequest(), timeout=PATIENCE)
            same(answer.status, health_pb2.HealthCheckResponse.SERVING)
            holds(watch.is_active(), "the watch on the old connection has ended")


def tls(check: Checks, binary: Path, folder: Path) -> None:
    files = Files(folder)
    root, other = issue("authority"), issue("other authority")
    files.write(issue("server", root, [LOOPBACK]))
    mutual(check, binary, files, root)
    renewed(check, binary, files, root, other)
