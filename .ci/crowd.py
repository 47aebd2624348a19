"""A crowd of connections that open every call they may and complete none, against the release binary with the memory
that deploy/ gives it: the process survives, and a client that behaves is served meanwhile.

usage: crowd.py BINARY, from the repository's root
"""

import importlib
import resource
import socket
import struct
import sys
import tempfile
import threading
import time
from pathlib import Path

import grpc

from clients import generate
from harness import PATIENCE, Checks, Server, holds

MEMORY = 256 * 1024 * 1024
"""The limit of deploy/kubernetes/base, in bytes. What is counted is private memory that can be written."""

CONNECTIONS = 1020
"""Nearly `--max-connections`."""

CALLS = 200
"""On each connection: twice `--max-concurrent-streams`."""

SERVICE = "/codebook.v1.CodebookService/"
PATHS = {
    "calls": SERVICE + "GetCode",
    "streams": SERVICE + "BatchExplainReply",
    "watches": "/grpc.health.v1.Health/Watch",
    "reflection": "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
}

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
HEADERS, SETTINGS, END_HEADERS = 1, 4, 4


def frame(kind: int, flags: int, stream: int, payload: bytes) -> bytes:
    """RFC 9113 section 4.1."""
    return len(payload).to_bytes(3, "big") + bytes([kind, flags]) + struct.pack(">I", stream) + payload


def literal(text: str) -> bytes:
    """A short string of RFC 7541 section 5.2, not compressed."""
    return bytes([len(text)]) + text.encode()


def openings(path: str) -> bytes:
    """The beginnings of all calls of one connection. 0x83 and 0x86 are POST and http (RFC 7541 appendix A)."""
    fields = {":path": path, ":authority": "localhost", "content-type": "application/grpc", "te": "trailers"}
    head = b"\x83\x86" + b"".join(b"\0" + literal(name) + literal(value) for name, value in fields.items())
    calls = b"".join(frame(HEADERS, END_HEADERS, stream, head) for stream in range(1, 2 * CALLS, 2))
    return PREFACE + frame(SETTINGS, 0, 0, b"") + calls


class WellBehaved(threading.Thread):
    """A client that calls fifty times a second and gives each call two seconds."""

    def __init__(self, address: str, stubs: Path) -> None:
        super().__init__(daemon=True)
        sys.path.insert(0, str(stubs))
        messages = importlib.import_module("codebook.v1.codebook_service_pb2")
        service = importlib.import_module("codebook.v1.codebook_service_pb2_grpc")
        self.request = messages.GetCodeRequest(id="smtp/250")
        self.stub = service.CodebookServiceStub(grpc.insecure_channel(address))
        self.results: list[bool] = []
        self.stopping = threading.Event()
        self.stub.GetCode(self.request, timeout=PATIENCE, wait_for_ready=True)

    def run(self) -> None:
        while not self.stopping.wait(0.02):
            try:
                self.stub.GetCode(self.request, timeout=2)
                self.results.append(True)
            except grpc.RpcError:
                self.results.append(False)

    def share_served(self) -> float:
        self.stopping.set()
        self.join(PATIENCE)
        return sum(self.results) / len(self.results)


def limited(binary: Path, folder: Path) -> Path:
    """A program that is the binary with that much memory."""
    wrapper = folder / "limited"
    wrapper.write_text(f'#!/bin/sh\nexec prlimit --data={MEMORY} "{binary}" "$@"\n')
    wrapper.chmod(0o755)
    return wrapper


def attack(address: str, path: str) -> list[socket.socket]:
    host, port = address.rsplit(":", 1)
    crowd, calls = [], openings(path)
    for _ in range(CONNECTIONS):
        connection = socket.create_connection((host, int(port)), timeout=2)
        crowd.append(connection)
        try:
            connection.sendall(calls)
        except OSError:
            # It was cut, which is one way to survive.
            pass
    return crowd


def main(binary: Path) -> int:
    checks = Checks("crowd")
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, 8192), most))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        generate(folder)
        program = limited(binary, folder)
        for kind, path in PATHS.items():
            with checks(kind), Server(program) as server:
                client = WellBehaved(server.address, folder)
                client.start()
                crowd = attack(server.address, path)
                time.sleep(8)
                share = client.share_served()
                status = Path(f"/proc/{server.process.pid}/status")
                holds(server.process.poll() is None, f"it ended with {server.process.returncode}")
                peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
                print(f"{kind}: {share:.1%} served, {peak}")
                holds(share >= 0.95, f"{share:.1%} served")
                for connection in crowd:
                    connection.close()
    return checks.finish()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
