"""A cache in front of the pages and of Connect's GETs: nginx with the configuration of deploy/, but for its ports, and
with the five minutes of an answer shortened to a second.

usage: caches.py BINARY, from the repository's root
"""

import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from harness import PATIENCE, Checks, Server, environment, holds, same, until

DEPLOY = Path("deploy")
OURS = "The mailbox of our customer has moved"
CODE = "/en/smtp/551"
GET = "/codebook.v1.CodebookService/GetCode?" + urllib.parse.urlencode(
    {"connect": "v1", "encoding": "json", "message": json.dumps({"id": "smtp/551", "languageCode": "en"})}
)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Answer:
    """What came back: the status, the headers in lower case, the body."""

    def __init__(self, port: int, path: str, headers: dict[str, str] | None = None, body: str | None = None) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        connection.request("GET" if body is None else "POST", path, body, headers or {})
        response = connection.getresponse()
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        self.body = response.read()
        connection.close()

    def cached(self) -> str:
        """What nginx says of its cache."""
        return self.headers.get("x-cache", "")


@contextmanager
def running(command: list[str], port: int) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(command, env=environment(), stdin=subprocess.DEVNULL)

    def answers() -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0

    try:
        until(answers, f"{command[0]} does not listen")
        yield process
    finally:
        process.terminate()
        process.wait(PATIENCE)


def replaced(text: str, *changes: tuple[str, str]) -> str:
    for old, new in changes:
        holds(old in text, f"{old!r} is not in the configuration")
        text = text.replace(old, new)
    return text


def nginx(check: Checks, server: Server, overlay: Path, folder: Path) -> None:
    port = free_port()
    text = replaced(
        (DEPLOY / "nginx" / "codebook.conf").read_text(),
        ("127.0.0.1:50051", server.address),
        ("listen 8080", f"listen 127.0.0.1:{port}"),
        ("/tmp/codebook-nginx-cache", str(folder / "cache")),
        ("/tmp/codebook-nginx.pid", str(folder / "pid")),
        # So that an answer waits for what is new, which is told from what is old.
        ("proxy_cache_background_update on;", ""),
        ("error timeout updating", "error timeout"),
        ("proxy_cache codebook;", "proxy_cache codebook; proxy_ignore_headers Cache-Control; proxy_cache_valid any 1s;"),
    )
    config = folder / "nginx.conf"
    # Its workers could not read a folder of root's otherwise.
    user = "user root;\n" if os.getuid() == 0 else ""
    config.write_text(user + text + "daemon off;\n")
    binary = shutil.which("nginx") or "/usr/sbin/nginx"
    with running([binary, "-e", "stderr", "-p", str(folder), "-c", str(config)], port):
        for name, path in (("a page", CODE), ("a GET of Connect", GET), ("the style sheet", "/style.css")):
            with check(f"nginx: {name} is fetched once"):
                first, second = Answer(port, path), Answer(port, path)
                same([first.cached(), second.cached()], ["MISS", "HIT"])
                same([first.status, first.body], [200, second.body])
        with check("nginx: whoever has a page is told so"):
            tag = Answer(port, CODE).headers["etag"]
            same(Answer(port, CODE, {"If-None-Match": tag}).status, 304)
        with check("nginx: who reads gzip gets it, from a copy of its own"):
            packed = [Answer(port, CODE, {"Accept-Encoding": "gzip"}) for _ in range(2)]
            same([answer.headers.get("content-encoding") for answer in packed], ["gzip", "gzip"])
            same(packed[1].cached(), "HIT")
        with check("nginx: an address without a language has a copy for each language that is asked for"):
            asked = [Answer(port, "/smtp/551", {"Accept-Language": language}) for language in ("ar", "en", "ar", "en")]
            same([answer.headers.get("location") for answer in asked], ["/ar/smtp/551", "/en/smtp/551"] * 2)
            same([answer.cached() for answer in asked], ["MISS", "MISS", "HIT", "HIT"])
            holds("accept-language" in asked[0].headers["vary"], asked[0].headers["vary"])
        with check("nginx: what is pasted is kept nowhere"):
            form = urllib.parse.urlencode({"text": "550 5.1.1 <pasted-4711@example.com> unknown"})
            kind = {"Content-Type": "application/x-www-form-urlencoded"}
            answers = [Answer(port, "/en/explain", kind, form) for _ in range(2)]
            same([answer.status for answer in answers], [200, 200])
            same([answer.headers.get("cache-control") for answer in answers], ["no-store", "no-store"])
            kept = [file for file in (folder / "cache").rglob("*") if file.is_file() and b"pasted-4711" in file.read_bytes()]
            same(kept, [])
        with check("nginx: a page that has not changed is asked for by its tag, and not sent again"):
            time.sleep(2.1)
            same(Answer(port, CODE).cached(), "REVALIDATED")
        with check("nginx: after a reload the new page comes, and its neighbour stays"):
            before = Answer(port, CODE)
            holds(OURS.encode() not in before.body, "the words are there already")
            overlay.joinpath("en").mkdir()
            overlay.joinpath("en", "smtp.ftl").write_text(f"smtp-551 = {OURS}\n")
            server.process.send_signal(signal.SIGHUP)
            until(lambda: OURS.encode() in Answer(port, CODE).body, "the old page stays")
            after = Answer(port, CODE)
            holds(after.headers["etag"] != before.headers["etag"], "the tag stays")
            holds(after.headers["book-version"] != before.headers["book-version"], "the version stays")


def main() -> int:
    binary = Path(sys.argv[1])
    check = Checks("caches")
    with tempfile.TemporaryDirectory() as scratch:
        folder, overlay = Path(scratch), Path(scratch) / "locales"
        overlay.mkdir()
        with Server(binary, "--locales", str(overlay), "--pages") as server:
            if shutil.which("nginx") or Path("/usr/sbin/nginx").exists():
                nginx(check, server, overlay, folder)
            else:
                print("skipped: no nginx, so that no cache of its was tried", flush=True)
    return check.finish()


if __name__ == "__main__":
    sys.exit(main())
