#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures how long Codebook takes to serve and what memory its languages need, and prints a table:

    python3 benches/starting/measure.py 2x4=FILE 25x4=FILE 25x12=FILE --overlay FOLDER

Each FILE is a release binary that was built with CODEBOOK_TREE, and FOLDER the locales that are laid over the first of
them. The binaries take turns, and so does their order. Needs Linux.
"""

import argparse
import os
import re
import statistics
import subprocess
import time
from pathlib import Path
from typing import Callable

from channel import Channel, field, fields

SERVICE = "/codebook.v1.CodebookService/"
SERVING = re.compile(r"serving address=(\S+)")

# So little that what is measured is no cache of answers.
RENDERED_BYTES = "65536"

# The fields of the messages that are asked with.
GET_ID, GET_LANGUAGE = 1, 3
COMPARE_LEFT, COMPARE_RIGHT, COMPARE_LANGUAGE = 1, 2, 3
LIST_PAGE_SIZE, LIST_PAGE_TOKEN = 7, 8


class Server:
    """A running server, from the start of its process to its end."""

    def __init__(self, binary: str) -> None:
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith("CODEBOOK_")
        } | {"CODEBOOK_RENDERED_BYTES": RENDERED_BYTES}
        begun = time.perf_counter()
        self.process = subprocess.Popen(
            [binary, "serve", "--address", "127.0.0.1:0"],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        log = []
        for line in self.process.stdout:
            log.append(line)
            if found := SERVING.search(re.sub(r"\x1b\[[0-9;]*m", "", line)):
                break
        else:
            raise RuntimeError(f"{binary} does not serve: {''.join(log)}")
        self.channel = Channel(found[1])
        health = self.channel.call("/grpc.health.v1.Health/Check", b"")
        self.seconds = time.perf_counter() - begun
        self.cpu_seconds = time.clock_gettime(processor_clock(self.process.pid))
        if health != field(1, 1):
            raise RuntimeError(f"{binary}: not SERVING")

    def stop(self) -> None:
        """Ends the server."""
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def resident(self, kind: str) -> float:
        """Resident memory in MiB: `VmRSS`, or `RssAnon`, the part of it that is in no file."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(rf"^{kind}:\s+(\d+) kB", status, re.M)[1]) / 1024

    def codes(self) -> list[str]:
        """The ids of all codes."""
        ids, token = [], ""
        while True:
            request = field(LIST_PAGE_SIZE, 200) + field(LIST_PAGE_TOKEN, token)
            page = self.channel.call(SERVICE + "ListCodes", request)
            for listed in fields(page, 1):
                ids += [id.decode() for code in fields(listed, 1) for id in fields(code, 1)]
            token = next((token.decode() for token in fields(page, 2)), "")
            if not token:
                return ids

    def languages(self) -> list[str]:
        """The tags of all languages, the default first."""
        listed = self.channel.call(SERVICE + "ListLanguages", b"")
        return [code.decode() for language in fields(listed, 1) for code in fields(language, 1)]

    def ask(self, codes: list[str], language: str) -> None:
        """Asks for every code in a language, and for a comparison of each with the next."""
        for code, other in zip(codes, codes[1:] + codes[:1]):
            self.channel.call(SERVICE + "GetCode", field(GET_ID, code) + field(GET_LANGUAGE, language))
            pair = field(COMPARE_LEFT, code) + field(COMPARE_RIGHT, other)
            self.channel.call(SERVICE + "CompareCodes", pair + field(COMPARE_LANGUAGE, language))


def processor_clock(pid: int) -> int:
    """The clock of the processor time of a process, threads that have ended among them (clock_getcpuclockid(3))."""
    return ~pid << 3 | 2


def start(binary: str) -> dict[str, float]:
    """One start."""
    server = Server(binary)
    try:
        return {
            "exec to SERVING, ms": server.seconds * 1e3,
            "processor time until then, ms": server.cpu_seconds * 1e3,
            "resident then, but for files, MiB": server.resident("RssAnon"),
            "resident then, in all, MiB": server.resident("VmRSS"),
        }
    finally:
        server.stop()


def fill(binary: str) -> dict[str, float]:
    """Memory by language."""
    server = Server(binary)
    try:
        codes, (default, one, *others) = server.codes(), server.languages()
        server.ask(codes, default)
        before = server.resident("RssAnon")
        server.ask(codes, one)
        measured = {"one further language, MiB": server.resident("RssAnon") - before}
        for language in others:
            server.ask(codes, language)
        after = server.resident("RssAnon") - before
        measured["each further language on average, MiB"] = after / (1 + len(others))
        measured["resident after all languages, but for files, MiB"] = server.resident("RssAnon")
        return measured
    finally:
        server.stop()


def lay_over(binary: str, locales: str) -> dict[str, float]:
    """One check of an overlay."""
    begun = time.perf_counter()
    process = subprocess.Popen([binary, "check", "--overlay", "--locales", locales])
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise RuntimeError("the overlay is refused")
    return {
        "an overlay of the locales, ms": (time.perf_counter() - begun) * 1e3,
        "processor time for it, ms": (used.ru_utime + used.ru_stime) * 1e3,
    }


def rounds(count: int, binaries: dict[str, str], measure: Callable[[str], dict[str, float]]) -> dict[str, list[str]]:
    """The figures of each binary, by what was measured: median and quartiles."""
    found: dict[str, dict[str, list[float]]] = {}
    names = list(binaries)
    for _ in range(count):
        for name in names:
            for what, value in measure(binaries[name]).items():
                found.setdefault(what, {}).setdefault(name, []).append(value)
        names = names[1:] + names[:1]
    return {what: [spread(values[name]) for name in binaries if name in values] for what, values in found.items()}


def spread(values: list[float]) -> str:
    """`12.3 (11.9 to 13.0)`."""
    low, middle, high = statistics.quantiles(values, n=4) if len(values) > 1 else values * 3
    return f"{middle:.3g} ({low:.3g} to {high:.3g})"


def main() -> None:
    parser = argparse.ArgumentParser(description="Measures starting, and memory by language.")
    parser.add_argument("binaries", nargs="+", metavar="NAME=FILE", help="a release binary and its column")
    parser.add_argument("--starts", type=int, default=11, help="how often each is started")
    parser.add_argument("--fills", type=int, default=3, help="how often each is asked for everything")
    parser.add_argument("--overlay", metavar="FOLDER", help="locales to lay over the first binary's data")
    asked = parser.parse_args()
    binaries = dict(binary.split("=", 1) for binary in asked.binaries)
    table = rounds(asked.starts, binaries, start)
    table |= rounds(asked.fills, binaries, fill)
    if asked.overlay:
        name, binary = next(iter(binaries.items()))
        table |= rounds(asked.starts, {name: binary}, lambda binary: lay_over(binary, asked.overlay))
    print(f"| figure | {' | '.join(binaries)} |")
    print(f"| --- |{' --- |' * len(binaries)}")
    for what, cells in table.items():
        print(f"| {what} | {' | '.join(cells + [''] * (len(binaries) - len(cells)))} |")
    print(f"\nLoad average {os.getloadavg()[0]:.1f}.")


if __name__ == "__main__":
    main()
