"""Counted checks, and the binary that they are about."""

import os
import re
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

PATIENCE = 20.0
"""Seconds after which anything asked of the binary counts as hung."""


class Unmet(Exception):
    """What a check expected is not so."""


def shown(value: object) -> str:
    """A value on one line, cut to a readable length."""
    text = repr(value)
    return text if len(text) <= 400 else text[:400] + "…"


def same(actual: object, wanted: object) -> None:
    if actual != wanted:
        raise Unmet(f"got {shown(actual)}, wanted {shown(wanted)}")


def holds(condition: object, why: object) -> None:
    if not condition:
        raise Unmet(shown(why))


def until(met: Callable[[], bool], complaint: str, patience: float = PATIENCE) -> None:
    """Waits for what must come to be so in some seconds."""
    limit = time.monotonic() + patience
    while not met():
        holds(time.monotonic() < limit, complaint)
        time.sleep(0.01)


class Checks:
    """Counts checks. Each is a `with` block: an exception in it is a failure."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.results: dict[str, bool] = {}

    @contextmanager
    def __call__(self, name: str) -> Iterator[None]:
        if name in self.results:
            raise ValueError(f"two checks are called {name!r}")
        self.results[name] = False
        try:
            yield
        except Exception as error:
            what = str(error) if isinstance(error, Unmet) else f"{type(error).__name__}: {error}"
            print(f"FAIL {name}: {' '.join(what.split())}", flush=True)
        else:
            self.results[name] = True
            print(f"ok {name}", flush=True)

    def finish(self) -> int:
        """Prints the totals and returns the exit status."""
        passed = sum(self.results.values())
        failed = len(self.results) - passed
        print(f"{self.title}: {passed} passed, {failed} failed", flush=True)
        return 1 if failed or not passed else 0


def environment() -> dict[str, str]:
    """The environment without what would change what the binary says."""
    foreign = re.compile(r"CODEBOOK_|LC_|LANG|NO_COLOR$")
    return {name: value for name, value in os.environ.items() if not foreign.match(name)}


def run(binary: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs one of the binary's commands to its end."""
    command = [str(binary), *arguments]
    return subprocess.run(
        command, env=environment(), stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", timeout=PATIENCE
    )


class Server:
    """The binary, serving on a free port of this machine unless told which, with more arguments."""

    SERVING = re.compile(r"\bserving\b.*\baddress=(\S+:\d+)")
    COLOUR = re.compile(r"\x1b\[[0-9;]*m")

    def __init__(self, binary: Path, *arguments: str, address: str = "127.0.0.1:0") -> None:
        self.log: list[str] = []
        self.address = ""
        self._ready = threading.Event()
        self.begun = time.perf_counter()
        self.process = subprocess.Popen(
            [str(binary), "--address", address, *arguments],
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        threading.Thread(target=self._read, daemon=True).start()
        self._ready.wait(PATIENCE)
        if not self.address:
            self.process.kill()
            raise RuntimeError(f"no line with the address in the log: {self.log}")

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.log.append(line)
            found = self.SERVING.search(self.COLOUR.sub("", line))
            if found:
                self.address = found[1]
                self._ready.set()
        self._ready.set()

    @property
    def age(self) -> float:
        """Seconds since exec."""
        return time.perf_counter() - self.begun

    def terminate(self) -> tuple[int, float]:
        """Sends SIGTERM; returns the exit status and the seconds it took."""
        begun = time.perf_counter()
        self.process.terminate()
        return self.process.wait(PATIENCE), time.perf_counter() - begun

    def __enter__(self) -> "Server":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.kill()
        self.process.wait(PATIENCE)
