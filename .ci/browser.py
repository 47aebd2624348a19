"""A portal in a real browser: Connect's client, bundled into a page, calls the release binary from
Debian's Chromium over gRPC-Web.

usage: browser.py BINARY, from the repository's root
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from google.rpc import error_details_pb2

from harness import Checks, Server, environment, holds, run, same

CHROMIUM = Path("/usr/bin/chromium")
SOURCE = Path(__file__).with_name("browser")
BUILT = Path("target/browser")
SCREENSHOT = BUILT / "comparison.png"
INSTALL_PATIENCE = 300.0
BROWSER_PATIENCE = 120.0
SERVICE = "/codebook.v1.CodebookService/"
ARABIC_LETTER = re.compile("[\u0621-\u064a]")


def bundle() -> Path:
    """The folder of the page and its script, made from the page's source and the proto files."""
    shutil.rmtree(BUILT, ignore_errors=True)
    shutil.copytree(SOURCE, BUILT)
    generated, site = BUILT / "generated", BUILT / "site"
    generated.mkdir()
    site.mkdir()
    tools = BUILT / "node_modules/.bin"
    # Without scripts: nothing here needs one, and an unlooked-at package could bring one.
    command("npm", "ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(BUILT))
    google = Path(error_details_pb2.__file__).parents[2]
    protos = [str(path) for path in sorted(Path("proto").rglob("*.proto"))]
    command(
        *(sys.executable, "-m", "grpc_tools.protoc", "--proto_path=proto", f"--proto_path={google}"),
        *(f"--plugin=protoc-gen-es={tools / 'protoc-gen-es'}", f"--es_out={generated}", "--es_opt=target=js"),
        *(*protos, str(google / "google/rpc/error_details.proto")),
    )
    command(
        *(str(tools / "esbuild"), str(BUILT / "page.js"), "--bundle", "--format=esm", "--log-level=warning"),
        f"--outfile={site / 'page.js'}",
    )
    shutil.copy(BUILT / "index.html", site)
    return site


def command(*arguments: str, patience: float = INSTALL_PATIENCE) -> str:
    """Runs a tool to its end and returns what it prints."""
    done = subprocess.run(
        arguments, env=environment(), stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", timeout=patience
    )
    if done.returncode != 0:
        raise RuntimeError(f"{arguments[0]} ended with {done.returncode}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


class Silent(SimpleHTTPRequestHandler):
    """Serves files and logs nothing."""

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The origin of a web server of the folder."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Silent, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def drive(own: str, foreign: str, service: str) -> Any:
    """What came of the calls in Chromium: `browser/drive.js` says how it is shaped."""
    with tempfile.TemporaryDirectory() as profile:
        pages = [f"{origin}/?service={service}" for origin in (own, foreign)]
        arguments = [str(BUILT / "drive.js"), str(CHROMIUM), profile, *pages, str(SCREENSHOT)]
        return json.loads(command("node", *arguments, patience=BROWSER_PATIENCE))


def names(listed: str | None) -> set[str]:
    return {name.strip().lower() for name in (listed or "").split(",")} - {""}


def sent(page: Any, method: str, rpc: str) -> list[Any]:
    """The requests of one HTTP method to one rpc, with their headers in lower case."""
    found = [entry for entry in page["wire"] if entry.get("method") == method]
    for entry in found:
        for headers in ("requestHeaders", "responseHeaders"):
            entry[headers] = {name.lower(): value for name, value in entry.get(headers, {}).items()}
    return [entry for entry in found if entry["url"].endswith(SERVICE + rpc)]


def answers(check: Checks, page: Any) -> None:
    with check("browser: the page's own script fails nowhere"):
        same(page["errors"], [])
    with check("browser: its language is Arabic, and it says so by itself"):
        same(page["languages"][0], "ar-EG")
        said = sent(page, "POST", "GetCode")[0]["requestHeaders"]["accept-language"]
        holds(said.startswith("ar-EG"), said)
    with check("browser: a code comes in Arabic to a page that names no language"):
        text = page["code"]["answer"]["text"]
        same((text["languageCode"], bool(ARABIC_LETTER.search(text["title"]))), ("ar", True))
    with check("browser: a code comes in English to a page that asks for it"):
        text = page["english"]["answer"]["text"]
        same((text["languageCode"], bool(ARABIC_LETTER.search(text["title"]))), ("en", False))
    with check("browser: the script reads content-language"):
        same([page[call]["header"].get("content-language") for call in ("code", "english")], ["ar", "en"])

    unknown = page["unknown"]["failure"]
    with check("browser: an unknown code is NotFound to Connect"):
        same(unknown["code"], "NotFound")
        holds(unknown["message"].isascii() and unknown["message"], unknown)
    with check("browser: its details come through: ErrorInfo with reason, domain and variables"):
        same((unknown["reason"], unknown["domain"]), ("UNKNOWN_CODE", "codebook.v1"))
        same(unknown["variables"].get("direction"), "rtl")
        holds("smtp/521" in unknown["suggestions"], unknown)
    with check("browser: its details come through: LocalizedMessage in Arabic"):
        same((unknown["locale"], bool(ARABIC_LETTER.search(unknown["localized"]))), ("ar", True))
    with check("browser: a failure says content-language"):
        same(unknown["language"], "ar")
    with check("browser: a malformed id is InvalidArgument to Connect"):
        failure = page["malformed"]["failure"]
        same((failure["code"], failure["reason"]), ("InvalidArgument", "MALFORMED_ID"))


def connect(check: Checks, page: Any) -> None:
    with check("connect: the same code comes by Connect, asked for by GET, in Arabic"):
        text = page["connect"]["answer"]["text"]
        same((text["languageCode"], text), ("ar", page["code"]["answer"]["text"]))
        asked = [entry for entry in page["wire"] if "/GetCode?" in entry["url"] and entry.get("method") == "GET"]
        holds(asked, "no GET")
    with check("connect: a reply is explained by POST, which no address holds"):
        same(page["posted"]["answer"]["explanation"]["enhancedCodeId"], "smtp-enhanced/5.2.2")
        holds(not any("ExplainReply?" in entry["url"] for entry in page["wire"]), "it is in an address")
    with check("connect: a failure has its code and its details"):
        failure = page["refused"]["failure"]
        same((failure["code"], failure["reason"], failure["locale"]), ("NotFound", "UNKNOWN_CODE", "ar"))


def preflights(check: Checks, page: Any, origin: str) -> None:
    [preflight] = sent(page, "OPTIONS", "CompareCodes") or [None]
    with check("cors: the browser asks before it calls"):
        holds(preflight, [entry.get("method") for entry in page["wire"]])
        asked = preflight["requestHeaders"]
        same((asked["origin"], asked["access-control-request-method"]), (origin, "POST"))
    with check("cors: it is told that this origin may, with POST and the headers of gRPC-Web"):
        told = preflight["responseHeaders"]
        same(told["access-control-allow-origin"], origin)
        holds("post" in names(told["access-control-allow-methods"]), told)
        asked = names(preflight["requestHeaders"]["access-control-request-headers"])
        holds({"content-type", "x-grpc-web"} <= asked, asked)
        allowed = names(told["access-control-allow-headers"])
        holds(asked <= allowed, f"asked for {asked}, allowed {allowed}")
    with check("cors: the answer names the origin, varies with it, and allows no credentials"):
        told = sent(page, "POST", "CompareCodes")[0]["responseHeaders"]
        same(told["access-control-allow-origin"], origin)
        holds("origin" in names(told.get("vary")), told)
        same(told.get("access-control-allow-credentials"), None)
    with check("cors: the answer exposes what a client of gRPC-Web reads"):
        exposed = names(sent(page, "POST", "CompareCodes")[0]["responseHeaders"]["access-control-expose-headers"])
        wanted = {"grpc-status", "grpc-message", "grpc-status-details-bin"}
        holds(wanted <= exposed, exposed)
    with check("cors: HTTP/1.1 carried all of it"):
        same({entry["protocol"] for entry in page["wire"] if SERVICE in entry["url"]}, {"http/1.1"})


def refused(check: Checks, page: Any) -> None:
    with check("cors: a page of another origin gets no answer"):
        same((page["code"].get("answer"), page["code"]["failure"].get("reason")), (None, None))
    with check("cors: because the preflight did not allow it"):
        [preflight] = sent(page, "OPTIONS", "GetCode")
        same(preflight["responseHeaders"].get("access-control-allow-origin"), None)
        [call] = sent(page, "POST", "GetCode")
        holds(call.get("cors", "").startswith("Preflight"), call)
    with check("cors: so that its call never left the browser"):
        [call] = sent(page, "POST", "GetCode")
        same((call.get("status"), call["responseHeaders"]), (None, {}))


def drawn(check: Checks, page: Any) -> None:
    with check("page: takes language and direction from the answer"):
        same(page["root"], {"lang": "ar", "dir": "rtl", "direction": "rtl"})
    with check("page: has the comparison on it"):
        holds(ARABIC_LETTER.search(page["compared"]["title"]), page["compared"])
        same(page["compared"]["differences"], 5)
    with check("page: its headings begin at the right"):
        margins = page["margins"]
        holds(abs(margins["right"]) < 1 < margins["left"], margins)
    with check("page: what is not Arabic stands in isolates and is drawn from left to right, every letter"):
        found = [run for run in page["isolated"] if not ARABIC_LETTER.search(run["text"])]
        holds(len(found) > 20, len(found))
        holds(any(run["text"] == "SMTP 521" for run in found), [run["text"] for run in found])
        same([run["text"] for run in found if run["edges"] != sorted(run["edges"])], [])
    with check("page: a picture of it is kept"):
        holds(SCREENSHOT.stat().st_size > 10_000, SCREENSHOT.stat().st_size)


def origins(check: Checks, binary: Path) -> None:
    for refused_value in ("*", "http://127.0.0.1:1,*", "not a URL"):
        with check(f"origins: --web-origins {refused_value!r} exits with 2 and says why in one line"):
            done = run(binary, "--address", "127.0.0.1:0", "--web-origins", refused_value)
            same((done.returncode, done.stdout, done.stderr.count("\n")), (2, "", 1))
            holds(re.match(r"codebook: .*origin", done.stderr, re.IGNORECASE), done.stderr)


def main(binary: Path) -> int:
    check = Checks("browser")
    if not os.access(CHROMIUM, os.X_OK):
        print(f"FAIL there is no {CHROMIUM}")
        return 1
    site = bundle()
    with served(site) as own, served(site) as foreign, Server(binary, "--web-origins", own) as server:
        came = drive(own, foreign, f"http://{server.address}")
        print(f"browser: Chromium {came['version']}")
        answers(check, came["own"])
        connect(check, came["own"])
        preflights(check, came["own"], own)
        drawn(check, came["own"])
        refused(check, came["foreign"])
        origins(check, binary)
        with check("log: nothing above made the server log a warning or an error"):
            same([line for line in server.log if re.search(r"WARN|ERROR|panicked", line)], [])
    return check.finish()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
