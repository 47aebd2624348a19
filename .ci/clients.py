"""Drives the release binary with clients that nobody here wrote: `buf curl`, Python's grpcio with
stubs made from proto/, and the shell.

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
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import grpc
from google.protobuf import descriptor_pb2
from google.protobuf.json_format import MessageToDict, ParseDict
from google.rpc import error_details_pb2 as google_rpc
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection_pb2
from grpc_status import rpc_status
from grpc_tools import protoc

from harness import PATIENCE, Checks, Server, Unmet, holds, run, same
from tls import tls

SERVICE = "codebook.v1.CodebookService"
ARABIC = (("accept-language", "ar"),)
ARABIC_LETTER = re.compile("[\u0621-\u064a]")
ISOLATE = re.compile("[\u2066-\u2069]")
# Three words in a row of which two are lower case. Wire tokens (MAIL FROM, null MX) are not that.
ENGLISH_SENTENCE = re.compile(r"[A-Za-z]+(?:[ ,]+[a-z]+\b){2}")
MAX_STATUS_BYTES = 4096


def catalog(protocol: str) -> dict[str, Any]:
    return tomllib.loads(Path(f"catalog/{protocol}.toml").read_text("utf-8"))


def protocols() -> list[str]:
    return sorted(path.stem for path in Path("catalog").glob("*.toml"))


def languages() -> list[str]:
    manifest = tomllib.loads(Path("locales/l10n.toml").read_text("utf-8"))
    return [manifest["paths"][0]["reference"].split("/")[0], *manifest["locales"]]


SMTP = catalog("smtp")["code"]


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


RPCS = {
    "GetCode": Rpc({"id": "SMTP 521"}, lambda answer: answer["code"]["phrase"], SMTP["521"]["phrase"]),
    "BatchGetCodes": Rpc(
        {"ids": ["smtp/211", "smtp/999", "smtp:521"]},
        lambda answer: [list(result) for result in answer["results"]],
        [["found"], ["failure"], ["found"]],
    ),
    "ListCodes": Rpc(
        {"protocol": "smtp", "class": "3yz"},
        lambda answer: [listed["code"]["value"] for listed in answer["codes"]],
        [value for value, code in SMTP.items() if code["class"] == "3yz"],
    ),
    "CompareCodes": Rpc(
        {"left": "smtp/211", "right": "smtp/521"},
        lambda answer: (answer["left"]["id"], answer["right"]["id"], len(answer["text"]["differences"])),
        # They share the protocol and the standing; every other aspect differs.
        ("smtp/211", "smtp/521", 9),
    ),
    "ExplainReply": Rpc(
        {"text": encoded("550-5.1.1 The account that you tried\r\n550 5.1.1 to reach does not exist"), "mask": True},
        lambda answer: (answer["explanation"]["verdict"]["cause"], answer["explanation"]["enhanced"]),
        ("CAUSE_MAILBOX_UNKNOWN", "smtp-enhanced/5.1.1"),
    ),
    "BatchExplainReply": Rpc(
        {"reply": {"text": encoded("smtp; 452 4.2.2 Postfach voll")}},
        lambda answer: answer["explained"]["explanation"]["verdict"]["cause"],
        "CAUSE_MAILBOX_FULL",
        streams=True,
    ),
    "ListProtocols": Rpc({}, lambda answer: [listed["protocol"]["id"] for listed in answer["protocols"]], protocols()),
    "ListLanguages": Rpc({}, lambda answer: [language["code"] for language in answer["languages"]], languages()),
}

# Method, request, status code, reason, field.
REFUSALS: list[tuple[str, dict[str, Any], str, str, str]] = [
    ("GetCode", {"id": "stmp/521"}, "NOT_FOUND", "UNKNOWN_PROTOCOL", "id"),
    ("CompareCodes", {"left": "smtp/211", "right": "smtp/5211"}, "NOT_FOUND", "UNKNOWN_CODE", "right"),
    ("GetCode", {"id": "521"}, "INVALID_ARGUMENT", "MISSING_PROTOCOL", "id"),
    ("GetCode", {"id": "smtp/../521"}, "INVALID_ARGUMENT", "MALFORMED_ID", "id"),
    ("GetCode", {}, "INVALID_ARGUMENT", "MISSING_FIELD", "id"),
    ("CompareCodes", {"left": "smtp/211", "right": "SMTP 211"}, "INVALID_ARGUMENT", "SAME_CODE", "right"),
    (
        "GetCode",
        {"id": "smtp/521", "languageCode": "not a tag"},
        "INVALID_ARGUMENT",
        "MALFORMED_LANGUAGE_CODE",
        "language_code",
    ),
    ("ListProtocols", {"pageSize": -1}, "INVALID_ARGUMENT", "PAGE_SIZE_OUT_OF_RANGE", "page_size"),
    ("ListLanguages", {"pageToken": "mine"}, "INVALID_ARGUMENT", "MALFORMED_PAGE_TOKEN", "page_token"),
    ("BatchGetCodes", {"ids": ["smtp/211"] * 101}, "INVALID_ARGUMENT", "TOO_MANY_ITEMS", "ids"),
    ("ListCodes", {"protocol": "smtp", "class": "9yz"}, "INVALID_ARGUMENT", "UNKNOWN_CLASS", "class"),
    ("ListCodes", {"outcome": 99}, "INVALID_ARGUMENT", "UNKNOWN_ENUM_VALUE", "outcome"),
    ("ExplainReply", {"text": encoded("5" * 65537)}, "INVALID_ARGUMENT", "TEXT_TOO_LONG", "text"),
    ("ExplainReply", {"text": encoded("550"), "phase": "rctp"}, "INVALID_ARGUMENT", "UNKNOWN_PHASE", "phase"),
]


def strings(value: object) -> Iterator[str]:
    """Every string in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)


def english(text: object) -> list[str]:
    """The strings with something in them that reads as English."""
    return [found for found in strings(text) if ENGLISH_SENTENCE.search(ISOLATE.sub("", found))]


# --- buf curl -------------------------------------------------------------------------------


class Buf:
    """`buf curl`, which learns the API from the server's reflection."""

    def __init__(self, address: str) -> None:
        self.url = f"http://{address}"

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        buf = Path(sys.executable).with_name("buf")
        command = [str(buf), "curl", "--protocol", "grpc", "--http2-prior-knowledge", *arguments]
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
        return json.loads(done.stdout)


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

    with checks("buf: accept-language: ar gives Arabic"):
        text = buf.answer("GetCode", {"id": "smtp/521"})["text"]
        same((text["languageCode"], text["direction"]), ("ar", "DIRECTION_RIGHT_TO_LEFT"))
    with checks("buf: every text of a code in Arabic has Arabic letters"):
        text = buf.answer("GetCode", {"id": "smtp/521"})["text"]
        attributes = ("title", "description", "when", "fix", "use", "retryAdvice", "actorAdvice", "standingNote")
        same([name for name in attributes if not ARABIC_LETTER.search(text[name])], [])
    compared = RPCS["CompareCodes"].request
    with checks("buf: a comparison in Arabic has no English sentence"):
        same(english(buf.answer("CompareCodes", compared)["text"]), [])
    with checks("buf: the same comparison in English has many, so that the check before can fail"):
        found = english(buf.answer("CompareCodes", compared, "en")["text"])
        holds(len(found) > 20, found)

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
        self.errors: Any = importlib.import_module("codebook.v1.error_pb2")
        self.channel = connect(address)
        services: Any = importlib.import_module("codebook.v1.codebook_service_pb2_grpc")
        self.stub: Any = services.CodebookServiceStub(self.channel)
        self.health: Any = health_pb2_grpc.HealthStub(self.channel)

    def send(self, method: str, request: dict[str, Any], metadata: Any = (), **options: Any) -> Any:
        """The answer's message and the call."""
        message = ParseDict(request, getattr(self.pb, f"{method}Request")())
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
        self.bytes = len(status.SerializeToString())
        self.message = status.message
        self.info = google_rpc.ErrorInfo()
        self.localized = google_rpc.LocalizedMessage()
        self.request = google_rpc.BadRequest()
        self.resource = google_rpc.ResourceInfo()
        for detail in status.details:
            for known in (self.info, self.localized, self.request, self.resource):
                detail.Unpack(known)


def connect(address: str) -> grpc.Channel:
    # Without these, a proxy in the environment or an earlier channel's connection would serve.
    options = [("grpc.enable_http_proxy", 0), ("grpc.use_local_subchannel_pool", 1)]
    return grpc.insecure_channel(address, options=options)


def generate(stubs: Path) -> None:
    files = [str(path) for path in sorted(Path("proto").rglob("*.proto"))]
    arguments = ["protoc", "--proto_path=proto", f"--python_out={stubs}", f"--grpc_python_out={stubs}", *files]
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
    pages(checks, client)
    choices(checks, client)

    with checks("grpcio: a batch says why it lacks one code, in the caller's language"):
        failure = client.ask("BatchGetCodes", RPCS["BatchGetCodes"].request, ARABIC)["results"][1]["failure"]
        said = bool(ARABIC_LETTER.search(failure["localizedMessage"]))
        same((failure["code"], failure["reason"], said), (5, "ERROR_REASON_UNKNOWN_CODE", True))
    with checks("grpcio: a request compressed with gzip is read"):
        # Long and repetitive: grpcio leaves alone what gzip does not shorten.
        batch = {"ids": ["smtp/211"] * 100}
        same(len(client.ask("BatchGetCodes", batch, compression=grpc.Compression.Gzip)["results"]), 100)
    with checks("grpcio: Arabic words come with isolates"):
        texts = list(strings(client.ask("GetCode", {"id": "smtp/521"}, ARABIC)["text"]))
        holds(any(ISOLATE.search(text) for text in texts), texts)
    with checks("grpcio: omit_isolates leaves them out"):
        for name in ("GetCode", "CompareCodes", "BatchGetCodes", "ListCodes", "ListProtocols"):
            request = {**RPCS[name].request, "omitIsolates": True}
            found = [text for text in strings(client.ask(name, request, ARABIC)) if ISOLATE.search(text)]
            same((name, found), (name, []))


def refusals(checks: Checks, client: Client) -> None:
    for method, request, code, reason, field in REFUSALS:
        with checks(f"grpcio: {reason} has its code, reason and field"):
            refusal = client.refusal(method, request)
            violations = [violation.field for violation in refusal.request.field_violations]
            found = (refusal.code, refusal.info.reason, refusal.info.domain, violations)
            same(found, (code, reason, "codebook.v1", [field]))
        with checks(f"grpcio: {reason} is told in Arabic, and to developers in ASCII"):
            refusal = client.refusal(method, request)
            told = [refusal.localized, *(violation.localized_message for violation in refusal.request.field_violations)]
            texts = {(message.locale, bool(ARABIC_LETTER.search(message.message))) for message in told}
            same((texts, refusal.message.isascii()), ({("ar", True)}, True))
        with checks(f"grpcio: {reason} says content-language in its trailing metadata"):
            same(client.refusal(method, request).trailer.get("content-language"), "ar")
    with checks("grpcio: every reason but the mismatch of tokens, which pages try, is refused here"):
        every = {value.name.removeprefix("ERROR_REASON_") for value in client.errors.ErrorReason.DESCRIPTOR.values}
        same({reason for *_, reason, _ in REFUSALS}, every - {"UNSPECIFIED", "PAGE_TOKEN_MISMATCH"})
    with checks("grpcio: an unknown code names its nearest neighbour"):
        metadata = client.refusal("GetCode", {"id": "smtp/5211"}).info.metadata
        holds("smtp/521" in metadata["suggestions"].split(", "), dict(metadata))
    with checks("grpcio: an unknown code has a ResourceInfo"):
        same(client.refusal("GetCode", {"id": "smtp/999"}).resource.resource_name, "smtp/999")
    long = "٥" * 10_000
    for method, field, more in [
        ("GetCode", "id", {}),
        ("GetCode", "languageCode", {"id": "smtp/521"}),
        ("ListCodes", "protocol", {}),
        ("ListCodes", "class", {"protocol": "smtp"}),
        ("ListCodes", "pageToken", {}),
    ]:
        with checks(f"grpcio: a very long {field} is refused with less than {MAX_STATUS_BYTES} bytes"):
            size = client.refusal(method, {**more, field: long}).bytes
            holds(size < MAX_STATUS_BYTES, size)


def pages(checks: Checks, client: Client) -> None:
    def page(token: str, **more: Any) -> Any:
        return client.ask("ListCodes", {"protocol": "smtp", "pageSize": 7, "pageToken": token, **more})

    with checks(f"grpcio: pages of 7 make up all {len(SMTP)} codes of SMTP, in the catalog's order"):
        read: list[list[str]] = []
        token = ""
        while not read or token:
            answer = page(token)
            same(answer["totalSize"], len(SMTP))
            read.append([listed["code"]["value"] for listed in answer["codes"]])
            token = answer.get("nextPageToken", "")
        values = list(SMTP)
        same(read, [values[start : start + 7] for start in range(0, len(values), 7)])
    with checks("grpcio: a page token of another query is refused"):
        token = page("")["nextPageToken"]
        refusal = client.refusal("ListCodes", {"protocol": "smtp", "class": "5yz", "pageSize": 7, "pageToken": token})
        same((refusal.code, refusal.info.reason), ("INVALID_ARGUMENT", "PAGE_TOKEN_MISMATCH"))
    with checks("grpcio: a page token serves in another language and with another size"):
        token = page("")["nextPageToken"]
        answer = page(token, pageSize=2, languageCode="ar")
        same([listed["code"]["value"] for listed in answer["codes"]], list(SMTP)[7:9])


def choices(checks: Checks, client: Client) -> None:
    """What a caller prefers and gets. Klingon (tlh) stands for a language that is not there."""
    for accepted, language_code, served in [
        ("tlh;q=0.9, ar;q=0.5, en;q=0.8", "", "en"),
        ("en;q=0.4, ar;q=0.5", "", "ar"),
        ("en;q=0, ar;q=0.1", "", "ar"),
        ("ar-EG-u-nu-latn", "", "ar"),
        ("!!, ;q=1, ar", "", "ar"),
        ("*", "", "en"),
        ("", "", "en"),
        ("ar", "en-GB", "en"),
        ("ar", "tlh", "ar"),
    ]:
        with checks(f"grpcio: accept-language {accepted!r} with language_code {language_code!r} is served {served}"):
            request = {"id": "smtp/521", "languageCode": language_code}
            message, call = client.send("GetCode", request, (("accept-language", accepted),))
            header = dict(call.initial_metadata()).get("content-language")
            same((message.text.language_code, header), (served, served))
    with checks("grpcio: several accept-language headers are one list"):
        headers = (("accept-language", "tlh"), ("accept-language", "ar;q=0.7"), ("accept-language", "en;q=0.6"))
        same(client.ask("GetCode", {"id": "smtp/521"}, headers)["text"]["languageCode"], "ar")


def reflect(client: Client, version: str, **request: str) -> Any:
    """One question to server reflection; both versions have the same messages."""
    ask: Any = client.channel.stream_stream(
        f"/grpc.reflection.{version}.ServerReflection/ServerReflectionInfo",
        request_serializer=reflection_pb2.ServerReflectionRequest.SerializeToString,
        response_deserializer=reflection_pb2.ServerReflectionResponse.FromString,
    )
    return next(ask(iter([reflection_pb2.ServerReflectionRequest(**request)]), timeout=PATIENCE))


def described(client: Client, version: str, symbol: str) -> dict[str, descriptor_pb2.FileDescriptorProto]:
    answer = reflect(client, version, file_containing_symbol=symbol)
    holds(answer.HasField("file_descriptor_response"), answer.error_response)
    files = map(descriptor_pb2.FileDescriptorProto.FromString, answer.file_descriptor_response.file_descriptor_proto)
    return {file.name: file for file in files}


def with_standard_services(checks: Checks, client: Client) -> None:
    for version in ("v1", "v1alpha"):
        with checks(f"reflection {version}: list_services"):
            answer = reflect(client, version, list_services="").list_services_response
            listed = {service.name for service in answer.service}
            holds({SERVICE, "grpc.health.v1.Health"} <= listed, listed)
        with checks(f"reflection {version}: every rpc is served with its comment"):
            file = described(client, version, SERVICE)["codebook/v1/codebook_service.proto"]
            comments = {tuple(place.path): place.leading_comments for place in file.source_code_info.location}
            same([rpc.name for at, rpc in enumerate(file.service[0].method) if not comments.get((6, 0, 2, at))], [])
        with checks(f"reflection {version}: the error details are known"):
            for name in ("ErrorInfo", "LocalizedMessage", "BadRequest", "ResourceInfo"):
                holds("error_details.proto" in str(list(described(client, version, f"google.rpc.{name}"))), name)

    for service in ("", SERVICE):
        asked = health_pb2.HealthCheckRequest(service=service)
        with checks(f"health: Check {service!r}"):
            same(client.health.Check(asked, timeout=PATIENCE).status, health_pb2.HealthCheckResponse.SERVING)
        with checks(f"health: Watch {service!r}"):
            watch = client.health.Watch(asked, timeout=PATIENCE)
            same(next(watch).status, health_pb2.HealthCheckResponse.SERVING)
            watch.cancel()
    with checks("health: an unknown service is NOT_FOUND"):
        try:
            client.health.Check(health_pb2.HealthCheckRequest(service="nobody"), timeout=PATIENCE)
        except grpc.RpcError as error:
            same(error.code(), grpc.StatusCode.NOT_FOUND)
        else:
            raise Unmet("answered")


def oversize(checks: Checks, client: Client) -> None:
    """A watch is open on the connection meanwhile: it ends if the connection does."""
    watch = client.health.Watch(health_pb2.HealthCheckRequest())
    with checks("oversize: a request of 100 KiB is refused"):
        next(watch)
        try:
            client.ask("GetCode", {"id": "5" * 100 * 1024})
        except grpc.RpcError as error:
            code = error.code()
            # tonic says OUT_OF_RANGE where gRPC's own libraries say RESOURCE_EXHAUSTED.
            holds(code in (grpc.StatusCode.OUT_OF_RANGE, grpc.StatusCode.RESOURCE_EXHAUSTED), code)
        else:
            raise Unmet("answered")
    with checks("oversize: the connection serves the next call"):
        same(client.ask("GetCode", {"id": "smtp/521"})["code"]["id"], "smtp/521")
        holds(watch.is_active(), "the watch on the connection has ended")
    watch.cancel()


# --- start, stop, command line --------------------------------------------------------------


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


def command_line(checks: Checks, binary: Path, buf: Buf) -> None:
    title = re.search(r"^smtp-521 = (.*)$", Path("locales/ar/smtp.ftl").read_text("utf-8"), re.MULTILINE)
    with checks("command line: get in Arabic"):
        done = run(binary, "get", "smtp/521", "--language", "ar")
        same((done.returncode, done.stderr), (0, ""))
        holds(title and title[1] in done.stdout.splitlines()[0], done.stdout)
    with checks("command line: compare --format json says what the API says"):
        done = run(binary, "compare", "smtp/211", "smtp/521", "--language", "ar", "--format", "json")
        same((done.returncode, done.stderr), (0, ""))
        same(json.loads(done.stdout), buf.answer("CompareCodes", {"left": "smtp/211", "right": "smtp/521"}))
    with checks("command line: check is silent and exits with 0"):
        done = run(binary, "check")
        same((done.returncode, done.stdout, done.stderr), (0, "", ""))
    for arguments in [
        ("get", "smtp/999"),
        ("get", "521"),
        ("get", "smtp/521", "--language", "not a tag"),
        ("compare", "smtp/521", "SMTP 521"),
        ("--log", "codebook=loud"),
        ("get",),
        ("--nonsense",),
        ("serve", "--address", "nowhere"),
    ]:
        with checks(f"command line: {' '.join(arguments)} exits with 2 and says why in one line"):
            done = run(binary, *arguments)
            same((done.returncode, done.stdout, done.stderr.count("\n")), (2, "", 1))
            holds(re.match(r"codebook: .+\n\Z", done.stderr), done.stderr)


def main(binary: Path) -> int:
    checks = Checks("clients")
    with tempfile.TemporaryDirectory() as folder:
        stubs = Path(folder)
        with Server(binary) as server:
            start(checks, server)
            buf = Buf(server.address)
            with_buf(checks, buf)
            client = Client(server.address, stubs)
            with_grpcio(checks, client)
            with_standard_services(checks, client)
            oversize(checks, client)
            client.channel.close()
            command_line(checks, binary, buf)
            with checks("stop: nothing above made the server log a warning or an error"):
                same([line for line in server.log if re.search(r"WARN|ERROR|panicked", line)], [])
        with Server(binary) as server:
            stop(checks, server, stubs)
    with tempfile.TemporaryDirectory() as folder:
        tls(checks, binary, Path(folder))
    return checks.finish()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
