"""Three replicas behind round robin in the client, under constant load: one is killed, one is
drained, one gets new data, and the first two come back on their ports. Of the two clients, one retries
by `deploy/service-config.json`.

usage: replicas.py BINARY, from the repository's root

Every replica serves a wording of its own, from an overlay over the embedded data, so that each answer
says which replica it is from and how old the data is.
"""

import importlib
import json
import random
import re
import signal
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import grpc

from clients import SERVICE, generate
from harness import PATIENCE, Checks, Server, holds, same, until

REPLICAS = ("first", "second", "third")
SERVICE_CONFIG = Path("deploy/service-config.json")
CODE = "smtp/550"
RATE = 150
"""Calls a second of each of the two clients."""
FROZEN = 0.2
"""Seconds that a replica hangs before it dies, so that calls are in flight on it."""
NOTICE = 2.0
"""Seconds in which a client must have noticed what happened to a replica."""
MARK = re.compile(r"^The (\w+) replica in its (old|new) wording\.")
FIELDS = ("description", "fix")
SECTION_KIND_DESCRIPTION, SECTION_KIND_FIX = 1, 4
"""Their sections, in codebook.v1.SectionKind."""


@dataclass
class Call:
    """One call; times are those of `time.monotonic`."""

    begun: float
    ended: float | None = None
    code: grpc.StatusCode | None = None
    details: str = ""
    # What is wrong with the answer; the rest is empty then.
    flaw: str = ""
    replica: str = ""
    wording: str = ""

    @property
    def failed(self) -> bool:
        return self.code is not grpc.StatusCode.OK


class Load:
    """A client that calls at a constant rate, however long the answers take."""

    def __init__(self, name: str, ports: list[int], pb: Any, retries: bool) -> None:
        self.name = name
        self.calls: list[Call] = []
        balanced = json.dumps({"loadBalancingConfig": [{"round_robin": {}}]})
        policy = SERVICE_CONFIG.read_text("utf-8") if retries else balanced
        self._channel = grpc.insecure_channel(
            "ipv4:" + ",".join(f"127.0.0.1:{port}" for port in ports),
            options=[
                ("grpc.service_config", policy),
                # Else the list of addresses is the authority too, which is none to HTTP: each call would be refused.
                ("grpc.default_authority", "codebook"),
                # 0 turns transparent retries off too: each failure of the transport is then a failure here.
                ("grpc.enable_retries", int(retries)),
                ("grpc.enable_http_proxy", 0),
                ("grpc.use_local_subchannel_pool", 1),
                # The default is seconds: a replica that is back would get no calls in this short a time.
                ("grpc.initial_reconnect_backoff_ms", 100),
                ("grpc.min_reconnect_backoff_ms", 100),
                ("grpc.max_reconnect_backoff_ms", 300),
            ],
        )
        self._ask: Any = self._channel.unary_unary(
            f"/{SERVICE}/GetCode",
            request_serializer=pb.GetCodeRequest.SerializeToString,
            response_deserializer=pb.GetCodeResponse.FromString,
        )
        self._request = pb.GetCodeRequest(id=CODE, language_code="en")
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Begins no more calls and waits for those under way."""
        self._stopped.set()
        self._thread.join()
        until(lambda: all(call.ended is not None for call in self.calls), f"{self.name}: a call without an end")
        self._channel.close()

    def _run(self) -> None:
        due = time.monotonic()
        while not self._stopped.wait(max(0.0, due - time.monotonic())):
            due += 1 / RATE
            # Taken before the call is begun, and the end after it has ended: the true call lies within.
            call = Call(time.monotonic())
            self.calls.append(call)
            future = self._ask.future(self._request, timeout=PATIENCE)
            future.add_done_callback(lambda done, call=call: self._finish(call, done))

    def _finish(self, call: Call, done: Any) -> None:
        call.code, call.details = done.code(), done.details() or ""
        if not call.failed:
            call.flaw, call.replica, call.wording = read(done.result())
        call.ended = time.monotonic()

    def answered(self, replica: str, since: float, wording: str = "") -> bool:
        """Whether a call begun since then was answered by the replica, in the wording if one is given."""
        return any(
            call.replica == replica and call.begun >= since and wording in ("", call.wording)
            for call in reversed(self.calls)
            if call.ended is not None
        )

    def failures(self) -> list[Call]:
        return [call for call in self.calls if call.failed]


def read(answer: Any) -> tuple[str, str, str]:
    """What is wrong with an answer, its replica and its wording."""
    text = answer.text
    said = {section.kind: section.items[0].text for section in text.sections}
    fields = [said.get(kind, "") for kind in (SECTION_KIND_DESCRIPTION, SECTION_KIND_FIX)]
    found = [MARK.match(field) for field in fields]
    marks = {mark.groups() for mark in found if mark}
    if answer.code.id != CODE or not (text.title and len(said) > 10 and all(section.heading for section in text.sections)):
        return f"not whole: {answer}", "", ""
    if len(marks) != 1 or None in found:
        return f"a mixture: {fields}", "", ""
    [(replica, wording)] = marks
    return "", replica, wording


def free_ports() -> Iterator[int]:
    """Ports below those that Linux gives to outgoing connections, so that none takes a dead replica's."""
    for port in random.sample(range(20_000, 32_000), 100):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        yield port


def write(overlay: Path, replica: str, wording: str) -> None:
    """The overlay's one file, replaced in one step as a deployment does it."""
    said = f"The {replica} replica in its {wording} wording."
    file = overlay / "en" / "smtp.ftl"
    file.parent.mkdir(parents=True, exist_ok=True)
    attributes = "".join(f"    .{field} = {said}\n" for field in FIELDS)
    # Not beside the file: whoever watches the folder would see half an overlay.
    draft = overlay.with_suffix(".draft")
    draft.write_text(f"smtp-550 =\n{attributes}", "utf-8")
    draft.replace(file)


class Fleet:
    """The replicas and what happens to them."""

    def __init__(self, binary: Path, folder: Path, stack: ExitStack) -> None:
        self.binary = binary
        self.stack = stack
        self.overlays = {replica: folder / replica for replica in REPLICAS}
        self.ports = dict(zip(REPLICAS, free_ports()))
        self.servers: dict[str, Server] = {}
        for replica in REPLICAS:
            write(self.overlays[replica], replica, "old")
            self.start(replica)

    def start(self, replica: str) -> None:
        address = f"127.0.0.1:{self.ports[replica]}"
        server = Server(self.binary, "--locales", str(self.overlays[replica]), address=address)
        self.servers[replica] = self.stack.enter_context(server)

    def kill(self, replica: str) -> float:
        """Kills a replica with calls in flight on it; returns when."""
        process = self.servers[replica].process
        process.send_signal(signal.SIGSTOP)
        time.sleep(FROZEN)
        killed = time.monotonic()
        process.kill()
        process.wait(PATIENCE)
        return killed

    def reload(self, replica: str) -> float:
        """Gives a replica new data; returns when."""
        write(self.overlays[replica], replica, "new")
        self.servers[replica].process.send_signal(signal.SIGHUP)
        return time.monotonic()


def most_in_flight(calls: list[Call], killed: float) -> tuple[list[Call], int]:
    """The calls that a kill may fail in a client that does not retry, and how many of them at most.

    Which replica a call was given to is known to gRPC alone. But a call can only fail for the kill if it was
    on that replica's connection when the client noticed that it is closed; with it all calls on it
    fail at once. A call's begin is taken before it is given to a connection and its end after it ended. So:

    * it ended after the kill, and it had begun when the first failure after the kill was seen, for no later
      call is given to a closed connection;
    * of those that had begun at the kill, all may have been on it;
    * of those begun after it, every third: round robin gives calls to three connections in turn, and calls
      are begun one after the other.
    """
    seen = min((call.ended for call in calls if call.failed and call.ended and call.ended >= killed), default=killed)
    open_then = [call for call in calls if call.ended and call.ended >= killed and call.begun <= seen]
    before = sum(call.begun <= killed for call in open_then)
    after = len(open_then) - before
    return open_then, before + -(-after // len(REPLICAS))


def roll(check: Checks, fleet: Fleet, loads: list[Load]) -> tuple[float, float]:
    """Everything that happens under load, in about 12 seconds; returns when the kill and the reload were."""
    begun = time.monotonic()

    def at(seconds: float) -> None:
        time.sleep(max(0.0, begun + seconds - time.monotonic()))

    def serves(replica: str, since: float, wording: str = "") -> None:
        for load in loads:
            complaint = f"the client {load.name} has no answer from the {replica} replica"
            until(partial(load.answered, replica, since, wording), complaint, NOTICE)

    with check("before: all three answer both clients"):
        for replica in REPLICAS:
            serves(replica, begun)
    at(2)
    killed = fleet.kill("first")
    at(3)
    fleet.start("first")
    with check("killed: back on its port it answers both clients again"):
        serves("first", killed)
    at(5)
    with check("drained: SIGTERM under load exits with 0"):
        status, seconds = fleet.servers["second"].terminate()
        print(f"drained: {seconds * 1000:.0f} ms from SIGTERM to exit under load")
        same(status, 0)
    drained = time.monotonic()
    at(6)
    fleet.start("second")
    with check("drained: back on its port it answers both clients again"):
        serves("second", drained)
    at(8)
    reloaded = fleet.reload("third")
    with check("reloaded: the new wording is served to both clients"):
        serves("third", reloaded, "new")
    at(12)
    return killed, reloaded


def judge(check: Checks, plain: Load, retrying: Load, killed: float, reloaded: float) -> None:
    def told(calls: list[Call]) -> list[str]:
        return [f"{call.code} {call.begun - killed:+.3f} s: {call.details}" for call in calls]

    with check("retrying: not one call fails"):
        same(told(retrying.failures()), [])
    failures = plain.failures()
    may, most = most_in_flight(plain.calls, killed)
    print(f"plain: {len(failures)} of {len(plain.calls)} calls failed, at most {most} were in flight on the killed one")
    with check("plain: calls were in flight on the killed one, so that the checks around this one can fail"):
        holds(failures, "no failure at all")
    with check("plain: fails with UNAVAILABLE alone"):
        same({call.code for call in failures} - {grpc.StatusCode.UNAVAILABLE}, set())
    with check("plain: no call fails but those that may have been in flight on the killed one"):
        same(told([call for call in failures if call not in may]), [])
        holds(len(failures) <= most, f"{len(failures)} failures, at most {most} in flight")
    with check(f"plain: the failures are over {NOTICE:.0f} seconds after the kill"):
        same(told([call for call in failures if call.ended and call.ended > killed + NOTICE]), [])
    for load in (plain, retrying):
        answered = [call for call in load.calls if not call.failed]
        with check(f"{load.name}: kept its rate"):
            holds(len(load.calls) > 12 * RATE * 0.8, len(load.calls))
        with check(f"{load.name}: every answer is whole, in one wording"):
            same([call.flaw for call in answered if call.flaw], [])
        with check(f"{load.name}: no call waited long"):
            slowest = max(call.ended - call.begun for call in answered if call.ended)
            holds(slowest < NOTICE, slowest)
        with check(f"{load.name}: only the replica with new data serves the new wording"):
            same({call.replica for call in answered if call.wording == "new"}, {"third"})
        with check(f"{load.name}: the new wording is there soon after the reload, and the old one never again"):
            third = [call for call in answered if call.replica == "third" and call.ended is not None]
            seen = min((call.ended for call in third if call.wording == "new" and call.ended), default=float("inf"))
            holds(reloaded - 1 < seen < reloaded + NOTICE, seen - reloaded)
            same([call for call in third if call.wording == "old" and call.begun > seen], [])
        with check(f"{load.name}: each replica bore its share"):
            share = {replica: sum(call.replica == replica for call in answered) for replica in REPLICAS}
            holds(min(share.values()) > len(answered) / 5, share)


def main(binary: Path) -> int:
    check = Checks("replicas")
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        stubs = Path(folder, "stubs")
        stubs.mkdir()
        generate(stubs)
        sys.path.insert(0, str(stubs))
        pb: Any = importlib.import_module("codebook.v1.codebook_service_pb2")
        fleet = Fleet(binary, Path(folder), stack)
        ports = list(fleet.ports.values())
        plain, retrying = Load("plain", ports, pb, False), Load("retrying", ports, pb, True)
        for load in (plain, retrying):
            load.start()
        try:
            killed, reloaded = roll(check, fleet, [plain, retrying])
        finally:
            for load in (plain, retrying):
                load.stop()
        judge(check, plain, retrying, killed, reloaded)
        with check("after: no replica logged an error"):
            lines = [line for server in fleet.servers.values() for line in server.log]
            same([line for line in lines if re.search(r"ERROR|panicked", line)], [])
    return check.finish()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
