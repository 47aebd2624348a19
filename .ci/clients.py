"""Drives the release binary with clients that nobody here wrote: `buf curl`, and Python's grpcio with stubs made
from proto/. What the API answers is held by `cargo test`; here, that others can ask it and read what it says.

usage: clients.py BINARY, from the repository's root
"""

import base64
import importlib
import json
import re
import socket
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import grpc
import grpc_tools
from google.protobuf.json_format import MessageToDict, ParseDict
from google.rpc import error_details_pb2 as google_rpc
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_status import rpc_status
from grpc_tools import protoc

from harness import PATIENCE, Checks, Server, Unmet, holds, same
from tls import tls

SERVICE = "codebook.v1.CodebookService"
ARABIC = (("accept-language", "ar"),)
ARABIC_LETTER = re.compile("[\u0621-\u064a]")


def protocols() -> list[str]:
    return sorted(path.stem for path in Path("catalog").glob("*.toml"))


def languages() -> list[str]:
    manifest = tomllib.loads(Path("locales/l10n.toml").read_text("utf-8"))
    return [manifest["paths"][0]["reference"].split("/")[0], *manifest["locales"]]


def encoded(text: str) -> str:
    """Bytes in protobuf JSON."""
    return base64.b64encode(text.encode()).decode()


@dataclass(frozen=True)
class Rpc:
    """A call that succeeds, in protobuf JSON, so that every client can make it."""

    request: dict[str, Any]
    picks: Callable[[Any], object]
    wanted: object
    streams: bool = False
    """True if its requests and its answers are streams."""
    answers: bool = False
    """True if only its answers are one; the first is looked at."""


RPCS = {
    "GetCode": Rpc({"id": "SMTP 521"}, lambda answer: answer["code"]["id"], "smtp/521"),
    "BatchGetCodes": Rpc(
        {"ids": ["smtp/211", "smtp/999", "smtp:521"]},
        lambda answer: [list(result) for result in answer["results"]],
        [["found"], ["failure"], ["found"]],
    ),
    "ListCodes": Rpc(
        {"protocolId": "smtp", "classId": "3yz"},
        lambda answer: {listed["code"]["value"][0] for listed in answer["codes"]},
        {"3"},
    ),
    "ListPairs": Rpc(
        {"protocolId": "grpc"},
        lambda answer: all("grpc/" in pair["left"]["id"] + pair["right"]["id"] for pair in answer["pairs"]),
        True,
    ),
    "CompareCodes": Rpc(
        {"leftId": "smtp/211", "rightId": "smtp/521"},
        lambda answer: (answer["left"]["id"], answer["right"]["id"], len(answer["text"]["keyDifferences"])),
        # They differ in every aspect that a reader acts on.
        ("smtp/211", "smtp/521", 5),
    ),
    "SearchCodes": Rpc(
        {"query": "صندوق البريد ممتلئ"},
        lambda answer: answer["results"][0]["code"]["id"],
        "smtp-enhanced/5.2.2",
    ),
    "ExplainReply": Rpc(
        {"text": "550-5.1.1 The account that you tried\r\n550 5.1.1 to reach does not exist", "mask": True},
        lambda answer: (answer["explanation"]["verdict"]["cause"], answer["explanation"]["enhancedCodeId"]),
        ("CAUSE_MAILBOX_UNKNOWN", "smtp-enhanced/5.1.1"),
    ),
    "BatchExplainReply": Rpc(
        {"reply": {"rawText": encoded("smtp; 452 4.2.2 Postfach voll")}},
        lambda answer: answer["explained"]["explanation"]["verdict"]["cause"],
        "CAUSE_MAILBOX_FULL",
        streams=True,
    ),
    "LocalizeStatus": Rpc(
        {"statusCode": 14, "statusMessage": "connection refused"},
        lambda answer: (answer["code"]["id"], answer["retry"], answer["repeatSafety"]),
        ("grpc/14", "RETRY_AFTER_DELAY", "REPEAT_SAFETY_IDEMPOTENT"),
    ),
    "ListProtocols": Rpc({}, lambda answer: [listed["protocol"]["id"] for listed in answer["protocols"]], protocols()),
    "ListLanguages": Rpc({}, lambda answer: [language["languageCode"] for language in answer["languages"]], languages()),
    "ExportBook": Rpc(
        {"languageCode": "ar"},
        lambda answer: (answer["book"]["languageCode"], answer["book"]["protocolCount"]),
        ("ar", len(protocols())),
        answers=True,
    ),
}

# --- buf curl -------------------------------------------------------------------------------


class Buf:
    """`buf curl`, which learns the API from the server's reflection."""

    def __init__(self, address: str) -> None:
        self.url = f"http://{address}"

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.curl("--protocol", "grpc", "--http2-prior-knowledge", *arguments)

    def plain(self, method: str, request: dict[str, Any], *flags: str) -> subprocess.CompletedProcess[str]:
        """A call as somebody makes it who names no protocol."""
        return self.curl(*flags, "--data", json.dumps(request), f"{self.url}/{SERVICE}/{method}")

    def curl(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [str(Path(sys.executable).with_name("buf")), "curl", *arguments]
        return subprocess.run(command, capture_output=True, encoding="utf-8", timeout=PATIENCE)

    def lines(self, *arguments: str) -> set[str]:
        done = self.run(*arguments, self.url)
        holds(done.returncode == 0, done.stderr)
        return set(done.stdout.split())

    def call(self, method: str, request: dict[str, Any], *more: str) -> subprocess.CompletedProcess[str]:
        return self.run(*more, "--data", json.dumps(request), f"{self.url}/{SERVICE}/{method}")

    def answer(self, method: str, request: dict[str, Any], language: str = "ar") -> Any:
        done = self.call(method, request, "--header", f"accept-language: {language}")
        holds(done.returncode == 0, done.stderr)
        # The first of a stream.
        return json.JSONDecoder().raw_decode(done.stdout.lstrip())[0]


def with_buf(checks: Checks, buf: Buf) -> None:
    for version in ("v1", "v1alpha"):
        with checks(f"buf: lists the services by reflection {version}"):
            wanted = {SERVICE, "grpc.health.v1.Health", f"grpc.reflection.{version}.ServerReflection"}
            same(buf.lines("--reflect-protocol", f"grpc-{version}", "--list-services"), wanted)
    with checks("buf: lists the methods, and each is called here"):
        listed = buf.lines("--list-methods")
        same({method for method in listed if method.startswith(SERVICE)}, {f"{SERVICE}/{name}" for name in RPCS})
    for name, rpc in RPCS.items():
        with checks(f"buf: {name}"):
            same(rpc.picks(buf.answer(name, rpc.request)), rpc.wanted)

    for flags in ((), ("--http2-prior-knowledge",)):
        name = " ".join(("buf curl", *flags))
        with checks(f"connect: `{name}`, without a protocol, reads the descriptors and is answered"):
            done = buf.plain("GetCode", {"id": "smtp/521"}, *flags, "--header", "accept-language: ar")
            holds(done.returncode == 0, done.stderr)
            same(json.loads(done.stdout)["text"]["languageCode"], "ar")
        with checks(f"connect: `{name}` tells what is wrong, and its details in words"):
            error = json.loads(buf.plain("GetCode", {"id": "smtp/999"}, *flags).stderr)
            debug = {detail["type"]: detail.get("debug") for detail in error["details"]}
            same((error["code"], debug["google.rpc.ErrorInfo"]["reason"]), ("not_found", "UNKNOWN_CODE"))

    with checks("buf: accept-language: ar gives Arabic"):
        text = buf.answer("GetCode", {"id": "smtp/521"})["text"]
        same((text["languageCode"], text["direction"]), ("ar", "DIRECTION_RIGHT_TO_LEFT"))
    with checks("buf: an unknown code exits with NOT_FOUND"):
        same(buf.call("GetCode", {"id": "smtp/999"}).returncode, grpc.StatusCode.NOT_FOUND.value[0] << 3)
    with checks("buf: an unknown code has an ErrorInfo with the reason UNKNOWN_CODE"):
        error = json.loads(buf.call("GetCode", {"id": "smtp/999"}).stderr)
        encoded = {detail["type"]: detail["value"] for detail in error["details"]}["google.rpc.ErrorInfo"]
        padded = encoded + "=" * (-len(encoded) % 4)
        same(google_rpc.ErrorInfo.FromString(base64.b64decode(padded)).reason, "UNKNOWN_CODE")


# --- Python's grpcio ------------------------------------------------------------------------


class Client:
    """grpcio with stubs generated from proto/."""

    def __init__(self, address: str, stubs: Path) -> None:
        if str(stubs) not in sys.path:
            generate(stubs)
            sys.path.insert(0, str(stubs))
        self.pb: Any = importlib.import_module("codebook.v1.codebook_service_pb2")
        self.channel = connect(address)
        services: Any = importlib.import_module("codebook.v1.codebook_service_pb2_grpc")
        self.stub: Any = services.CodebookServiceStub(self.channel)

    def send(self, method: str, request: dict[str, Any], metadata: Any = (), **options: Any) -> Any:
        """The answer's message and the call."""
        message = ParseDict(request, getattr(self.pb, f"{method}Request")())
        if RPCS[method].answers:
            call = getattr(self.stub, method)(message, metadata=metadata, timeout=PATIENCE, **options)
            return next(call), call
        if RPCS[method].streams:
            call = getattr(self.stub, method)(iter([message]), metadata=metadata, timeout=PATIENCE, **options)
            return next(call), call
        return getattr(self.stub, method).with_call(message, metadata=metadata, timeout=PATIENCE, **options)

    def ask(self, method: str, request: dict[str, Any], metadata: Any = (), **options: Any) -> Any:
        """The answer as protobuf JSON."""
        return MessageToDict(self.send(method, request, metadata, **options)[0])

    def refusal(self, method: str, request: dict[str, Any], metadata: Any = ARABIC) -> "Refusal":
        try:
            answer = self.ask(method, request, metadata)
        except grpc.RpcError as error:
            return Refusal(error)
        raise Unmet(f"answered: {answer}")


class Refusal:
    """A failed call, with its rich status."""

    def __init__(self, error: Any) -> None:
        status: Any = rpc_status.from_call(error)
        if status is None:
            raise Unmet(f"no rich status: {error.code()} {error.details()}")
        self.code = error.code().name
        self.trailer: dict[str, Any] = dict(error.trailing_metadata())
        self.message = status.message
        self.info = google_rpc.ErrorInfo()
        self.localized = google_rpc.LocalizedMessage()
        self.request = google_rpc.BadRequest()
        self.resource = google_rpc.ResourceInfo()
        self.suggestions: Any = importlib.import_module("codebook.v1.error_pb2").Suggestions()
        for detail in status.details:
            for known in (self.info, self.localized, self.request, self.resource, self.suggestions):
                detail.Unpack(known)


def connect(address: str) -> grpc.Channel:
    # Without these, a proxy in the environment or an earlier channel's connection would serve.
    options = [("grpc.enable_http_proxy", 0), ("grpc.use_local_subchannel_pool", 1)]
    return grpc.insecure_channel(address, options=options)


def generate(stubs: Path) -> None:
    files = [str(path) for path in sorted(Path("proto").rglob("*.proto"))]
    # google/protobuf, which `python -m grpc_tools.protoc` adds by itself.
    known = Path(grpc_tools.__file__).with_name("_proto")
    paths = ["--proto_path=proto", f"--proto_path={known}"]
    arguments = ["protoc", *paths, f"--python_out={stubs}", f"--grpc_python_out={stubs}", *files]
    if protoc.main(arguments) != 0:
        raise RuntimeError("protoc refuses the proto files")


def with_grpcio(checks: Checks, client: Client) -> None:
    for name, rpc in RPCS.items():
        with checks(f"grpcio: {name}"):
            same(rpc.picks(client.ask(name, rpc.request)), rpc.wanted)
        # Every item of a stream says its own.
        if rpc.streams:
            continue
        with checks(f"grpcio: {name} says content-language in its initial metadata"):
            call = client.send(name, rpc.request, ARABIC)[1]
            same(dict(call.initial_metadata()).get("content-language"), "ar")
    refusals(checks, client)
    with checks("grpcio: a request compressed with gzip is read"):
        # Long and repetitive: grpcio leaves alone what gzip does not shorten.
        batch = {"ids": ["smtp/211"] * 100}
        same(len(client.ask("BatchGetCodes", batch, compression=grpc.Compression.Gzip)["results"]), 100)


def refusals(checks: Checks, client: Client) -> None:
    """The rich status, as grpcio-status and the classes of googleapis-common-protos read it."""
    with checks("grpcio: a refusal has its code, reason and field"):
        refusal = client.refusal("GetCode", {"id": "521"})
        violations = [violation.field for violation in refusal.request.field_violations]
        found = (refusal.code, refusal.info.reason, refusal.info.domain, violations)
        same(found, ("INVALID_ARGUMENT", "MISSING_PROTOCOL", "codebook.v1", ["id"]))
    with checks("grpcio: a refusal is told in Arabic, and to developers in ASCII"):
        refusal = client.refusal("GetCode", {"id": "521"})
        told = [refusal.localized, *(violation.localized_message for violation in refusal.request.field_violations)]
        texts = {(message.locale, bool(ARABIC_LETTER.search(message.message))) for message in told}
        same((texts, refusal.message.isascii()), ({("ar", True)}, True))
        same(refusal.trailer.get("content-language"), "ar")
    with checks("grpcio: an unknown code has a ResourceInfo, and names its nearest neighbour"):
        refusal = client.refusal("GetCode", {"id": "smtp/5211"})
        same((refusal.code, refusal.resource.resource_name), ("NOT_FOUND", "smtp/5211"))
        holds("smtp/521" in refusal.suggestions.values, refusal.suggestions)
    with checks("grpcio: the status of a very long id fits into the trailers that grpcio takes"):
        same(client.refusal("GetCode", {"id": "٥" * 10_000}).info.reason, "MALFORMED_ID")


# --- start and stop --------------------------------------------------------------------------


def start(checks: Checks, server: Server) -> None:
    logged = server.age
    with checks("start: the first answer of health is SERVING"), connect(server.address) as channel:
        health: Any = health_pb2_grpc.HealthStub(channel)
        answer = health.Check(health_pb2.HealthCheckRequest(), timeout=PATIENCE)
        print(f"startup: address logged {logged * 1000:.0f} ms after exec, SERVING after {server.age * 1000:.0f} ms")
        same(answer.status, health_pb2.HealthCheckResponse.SERVING)
    with checks("start: the log has no terminal colours"):
        same([line for line in server.log if "\x1b" in line], [])


def stop(checks: Checks, server: Server, stubs: Path) -> None:
    """With two watches, a connection that has called, and one that has never said a word."""
    client = Client(server.address, stubs)
    client.ask("GetCode", {"id": "smtp/521"})
    host, port = server.address.rsplit(":", 1)
    silent = socket.create_connection((host, int(port)), PATIENCE)
    watching = connect(server.address)
    health: Any = health_pb2_grpc.HealthStub(watching)
    watches = {name: health.Watch(health_pb2.HealthCheckRequest(service=name)) for name in ("", SERVICE)}
    for name, watch in watches.items():
        with checks(f"stop: a watch of {name!r} is told SERVING"):
            same(next(watch).status, health_pb2.HealthCheckResponse.SERVING)
    status, seconds = server.terminate()
    print(f"shutdown: {seconds * 1000:.0f} ms from SIGTERM to exit")
    for name, watch in watches.items():
        with checks(f"stop: a watch of {name!r} is told NOT_SERVING"):
            same(next(watch).status, health_pb2.HealthCheckResponse.NOT_SERVING)
    with checks("stop: SIGTERM exits with 0"):
        same(status, 0)
    with checks("stop: within 2 seconds, whoever is still connected"):
        holds(seconds < 2, seconds)
    silent.close()
    watching.close()
    client.channel.close()


def main(binary: Path) -> int:
    checks = Checks("clients")
    with tempfile.TemporaryDirectory() as folder:
        stubs = Path(folder)
        with Server(binary) as server:
            start(checks, server)
            with_buf(checks, Buf(server.address))
            client = Client(server.address, stubs)
            with_grpcio(checks, client)
            client.channel.close()
            with checks("stop: nothing above made the server log a warning or an error"):
                same([line for line in server.log if re.search(r"WARN|ERROR|panicked", line)], [])
        with Server(binary) as server:
            stop(checks, server, stubs)
    with tempfile.TemporaryDirectory() as folder:
        tls(checks, binary, Path(folder))
    return checks.finish()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
