"""TLS and mutual TLS, from Python's grpcio and with certificates made on the spot; a part of clients.py."""

import re
import signal
import socket
import ssl
import time
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

from harness import PATIENCE, Checks, Server, Unmet, holds, run, same, until

PORTAL = "portal.example"
WORKLOAD = "spiffe://example.org/ns/support/sa/portal"
SETTLED = 1.0
"""Seconds after which a file that is not taken counts as refused for good."""


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


def issue(name: str, issuer: Pair | None = None, names: list[x509.GeneralName] | None = None, days: int = 1) -> Pair:
    """A certificate for the names, or an authority's own; with `days` below 0 one that has expired."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=2))
        .not_valid_after(now + timedelta(days=days))
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


def serial(address: str) -> int:
    """The serial number of the certificate that a new connection is shown, whoever issued it."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_alpn_protocols(["h2"])
    host, _, port = address.rpartition(":")
    with socket.create_connection((host, int(port)), PATIENCE) as plain, context.wrap_socket(plain) as encrypted:
        same(encrypted.selected_alpn_protocol(), "h2")
        shown = encrypted.getpeercert(binary_form=True)
    if shown is None:
        raise Unmet("no certificate")
    return x509.load_der_x509_certificate(shown).serial_number


def server_only(check: Checks, binary: Path, files: Files, root: Pair, other: Pair) -> None:
    with Server(binary, *files.flags) as server:
        with check("tls: a client that trusts the server's authority is answered"):
            same(outcome(channel(server.address, root)), "OK")
        with check("tls: a client that trusts another authority turns away"):
            same(outcome(channel(server.address, other)), "UNAVAILABLE")
        with check("tls: a plaintext client is refused"):
            same(outcome(grpc.insecure_channel(server.address)), "UNAVAILABLE")
        with check("tls: the server goes on after them"):
            same(outcome(channel(server.address, root)), "OK")


def mutual(check: Checks, binary: Path, files: Files, root: Pair, other: Pair) -> None:
    clients = issue("clients' authority")
    files.clients.write_bytes(clients.pem)
    portal = issue("portal", clients, [x509.DNSName(PORTAL)])
    workload = issue("workload", clients, [x509.UniformResourceIdentifier(WORKLOAD)])
    stranger = issue("stranger", clients, [x509.DNSName("stranger.example")])
    refused: dict[str, Pair | None] = {
        "no certificate": None,
        "a certificate of another authority": issue("portal", other, [x509.DNSName(PORTAL)]),
        "a certificate of the server's authority": issue("portal", root, [x509.DNSName(PORTAL)]),
        "an expired certificate": issue("portal", clients, [x509.DNSName(PORTAL)], days=-1),
    }
    with Server(binary, *files.mutual) as server:
        for name, client in [("portal", portal), ("stranger", stranger)]:
            with check(f"mutual tls: {name} with a certificate is answered"):
                same(outcome(channel(server.address, root, client)), "OK")
        for name, shown in refused.items():
            with check(f"mutual tls: {name} is refused"):
                same(outcome(channel(server.address, root, shown)), "UNAVAILABLE")
    with Server(binary, *files.mutual, "--tls-client-names", f"{PORTAL},{WORKLOAD}") as server:
        for name, client in [("DNS name", portal), ("URI", workload)]:
            with check(f"mutual tls: a client whose {name} is listed is answered"):
                same(outcome(channel(server.address, root, client)), "OK")
        # Its name stands in the subject alone, where nobody looks any more.
        titular = issue(PORTAL, clients, [x509.DNSName("stranger.example")])
        for name, client in [("name is not listed", stranger), ("common name alone is listed", titular)]:
            with check(f"mutual tls: a client whose {name} is refused"):
                same(outcome(channel(server.address, root, client)), "UNAVAILABLE")
        with check("mutual tls: after refusals the next is answered"):
            same(outcome(channel(server.address, root, portal)), "OK")


def replaced(check: Checks, binary: Path, files: Files, old: Pair, root: Pair, other: Pair) -> None:
    """The certificate is replaced by one of another authority while calls are under way."""
    new = issue("server", other, [x509.IPAddress(ip_address("127.0.0.1"))])
    with Server(binary, *files.flags) as server, channel(server.address, root) as opened:
        health: Any = health_pb2_grpc.HealthStub(opened)
        # A watch ends with its connection: while it goes on, the connection is the old one.
        watch = health.Watch(health_pb2.HealthCheckRequest())
        next(watch)
        same(serial(server.address), old.certificate.serial_number)

        files.certificate.write_text("not a certificate\n")
        server.process.send_signal(signal.SIGHUP)
        with check("reloaded tls: a broken certificate is refused, and the old one stays"):
            # The log must say which file, and not at the start alone.
            until(lambda: any(re.search(r"WARN|ERROR", line) for line in server.log), "nothing in the log")
            time.sleep(SETTLED)
            same(serial(server.address), old.certificate.serial_number)
            told = [line for line in server.log if re.search(r"WARN|ERROR", line)]
            holds(any(files.certificate.name in line for line in told), told)
        files.write(new)
        server.process.send_signal(signal.SIGHUP)
        with check("reloaded tls: a new connection is shown the new certificate"):
            wanted = new.certificate.serial_number
            until(lambda: serial(server.address) == wanted, "still the old certificate")
        with check("reloaded tls: a new channel trusts it"):
            same(outcome(channel(server.address, other)), "OK")
        with check("reloaded tls: a new channel that trusts the old authority turns away"):
            same(outcome(channel(server.address, root)), "UNAVAILABLE")
        with check("reloaded tls: the old connection serves on, its call under way"):
            answer = health.Check(health_pb2.HealthCheckRequest(), timeout=PATIENCE)
            same(answer.status, health_pb2.HealthCheckResponse.SERVING)
            holds(watch.is_active(), "the watch on the old connection has ended")
        with check("reloaded tls: SIGTERM tells that watch NOT_SERVING and exits with 0"):
            status, _ = server.terminate()
            same((next(watch).status, status), (health_pb2.HealthCheckResponse.NOT_SERVING, 0))


def misconfigured(check: Checks, binary: Path, files: Files, folder: Path) -> None:
    loopback = ("--address", "127.0.0.1:0")
    stray = folder / "stray.key"
    stray.write_bytes(issue("stray").key_pem)
    # Nor may others read it, about which the server would warn.
    stray.chmod(0o600)
    certificate = str(files.certificate)
    for name, arguments, named in [
        ("plaintext on all addresses", ("--address", "0.0.0.0:0"), "--allow-plaintext"),
        ("a certificate without its key", (*loopback, "--tls-certificate", certificate), "--tls-key"),
        ("client names without an authority", (*loopback, *files.flags, "--tls-client-names", "a"), "--tls-client-ca"),
        ("another's key", (*loopback, "--tls-certificate", certificate, "--tls-key", str(stray)), stray.name),
        (
            "a certificate that is not there",
            (*loopback, "--tls-certificate", str(folder / "gone.pem"), "--tls-key", str(files.key)),
            "gone.pem",
        ),
    ]:
        with check(f"tls: {name} exits with 2 and says why in one line"):
            done = run(binary, *arguments)
            same((done.returncode, done.stdout, done.stderr.count("\n")), (2, "", 1))
            holds(done.stderr.startswith("codebook: ") and named in done.stderr, done.stderr)


def tls(check: Checks, binary: Path, folder: Path) -> None:
    files = Files(folder)
    root, other = issue("authority"), issue("other authority")
    server = issue("server", root, [x509.IPAddress(ip_address("127.0.0.1"))])
    files.write(server)
    server_only(check, binary, files, root, other)
    mutual(check, binary, files, root, other)
    misconfigured(check, binary, files, folder)
    replaced(check, binary, files, server, root, other)
