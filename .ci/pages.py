"""The pages for people in a real browser: a reader walks from the front door to a code, a comparison and a bounce that is
explained, in Arabic and English, on a telephone and a desk, by day and by night. axe-core judges each page,
html-validate its markup; pictures are kept in target/screenshots.

usage: pages.py BINARY, from the repository's root
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from browser import ARABIC_LETTER, CHROMIUM, INSTALL_PATIENCE
from harness import Checks, Server, environment, holds, same

SOURCE = Path(__file__).with_name("pages")
BUILT = Path("target/pages")
MARKUP = BUILT / "markup"
SCREENSHOTS = Path("target/screenshots")
WALK_PATIENCE = 600.0
SECRETS = ("bob@example.com", "mx.example.net", "192.0.2.25")
"""What the bounce of `pages/drive.js` has of somebody."""


def command(*arguments: str, patience: float, fails: bool = False) -> str:
    """What a tool prints, which ends well unless it may fail."""
    done = subprocess.run(
        arguments, env=environment(), stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", timeout=patience
    )
    if done.returncode != 0 and not fails:
        raise RuntimeError(f"{arguments[0]} ended with {done.returncode}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


def install() -> None:
    shutil.rmtree(BUILT, ignore_errors=True)
    shutil.rmtree(SCREENSHOTS, ignore_errors=True)
    shutil.copytree(SOURCE, BUILT)
    MARKUP.mkdir()
    SCREENSHOTS.mkdir(parents=True)
    # Without scripts: nothing here needs one, and an unlooked-at package could bring one.
    flags = ("--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(BUILT))
    command("npm", "ci", *flags, patience=INSTALL_PATIENCE)


def drive(server: str) -> Any:
    """What a reader met on each walk: `pages/drive.js` says how it is shaped."""
    arguments = [str(BUILT / "drive.js"), str(CHROMIUM), server, str(SCREENSHOTS), str(MARKUP)]
    return json.loads(command("node", *arguments, patience=WALK_PATIENCE))


def walked(check: Checks, walk: Any) -> None:
    language, name = walk["language"], f"{walk['language']}, {walk['width']} px, {walk['scheme']}"
    met = {page["name"]: page for page in walk["met"]}
    with check(f"{name}: the browser reports no error"):
        same(walk["errors"], [])
    with check(f"{name}: axe finds no violation on any page"):
        same({page["name"]: page["violations"] for page in walk["met"] if page["violations"]}, {})
    with check(f"{name}: every page is in the reader's language and direction, with one heading of the first level"):
        for page in walk["met"]:
            same((page["lang"], page["dir"]), (language, "rtl" if language == "ar" else "ltr"))
            same(len(page["h1"]), 1)
            same(bool(ARABIC_LETTER.search(page["h1"][0])), language == "ar")
    with check(f"{name}: no page is wider than its window, or needs a script, or holds an isolate"):
        for page in walk["met"]:
            holds(page["width"] <= page["window"], (page["name"], page["width"], page["window"]))
            same((page["scripts"], page["isolates"]), (0, 0))
    with check(f"{name}: headings begin where lines begin"):
        begin, other = ("right", "left") if language == "ar" else ("left", "right")
        for page in walk["met"]:
            holds(page["margins"][begin] <= page["margins"][other] + 1, page["margins"])
    with check(f"{name}: the page is dark where the reader's screen is"):
        levels = {page["background"] for page in walk["met"]}
        same(len(levels), 1)
        level = max(int(part) for part in re.findall(r"\d+", levels.pop())[:3])
        same(level < 64, walk["scheme"] == "dark")
    with check(f"{name}: the walk led from the front door to the code, both sides of a comparison and the explanation"):
        at = {page: met[page]["url"] for page in ("home", "code", "comparison", "swapped", "explanation")}
        root = f"/{language}"
        wanted = {"home": "/", "code": f"{root}/smtp/550", "explanation": f"{root}/explain"}
        wanted["comparison"] = f"{root}/compare/smtp/550/smtp/450"
        wanted["swapped"] = f"{root}/compare/smtp/450/smtp/550"
        same(at, wanted)
    with check(f"{name}: the search leads to the code"):
        same(walk["found"], f"/{language}/smtp-enhanced/5.2.2")
    with check(f"{name}: what was pasted is explained, and its private parts are in neither the copy nor the address"):
        holds("5.2.2" in walk["copy"] and "[address-1]" in walk["copy"], walk["copy"])
        for secret in SECRETS:
            holds(secret not in walk["copy"] + walk["after"], secret)
    with check(f"{name}: by keyboard, the first link leads over the menu to the content"):
        same((walk["first"], walk["focused"]), ("skip", "content"))
    with check(f"{name}: the menu of languages stays on the page"):
        other = "en" if language == "ar" else "ar"
        same((walk["elsewhere"]["url"], walk["elsewhere"]["lang"]), (f"/{other}/explain", other))
    with check(f"{name}: a code that does not exist is not found"):
        same(walk["lost"], 404)


def main(binary: Path) -> int:
    check = Checks("pages")
    if not os.access(CHROMIUM, os.X_OK):
        print(f"FAIL there is no {CHROMIUM}")
        return 1
    install()
    with Server(binary) as server:
        came = drive(f"http://{server.address}")
        print(f"pages: Chromium {came['version']}")
        for walk in came["walks"]:
            walked(check, walk)
        with check("log: nothing above made the server log a warning or an error, or anything that was pasted"):
            same([line for line in server.log if re.search(r"WARN|ERROR|panicked", line)], [])
            same([line for line in server.log if any(secret in line for secret in SECRETS)], [])
    pages = sorted(str(page) for page in MARKUP.glob("*.html"))
    with check("markup: html-validate finds nothing wrong with any page"):
        holds(len(pages) > 16, len(pages))
        tool = str(BUILT / "node_modules/.bin/html-validate")
        found = command(tool, "--formatter", "text", *pages, patience=INSTALL_PATIENCE, fails=True)
        same([line for line in found.splitlines() if ": error " in line], [])
    with check("pictures: one of every page is kept"):
        drawn = [page.stat().st_size for page in SCREENSHOTS.glob("*.png")]
        same(len(drawn), sum(len(walk["met"]) for walk in came["walks"]))
        holds(min(drawn) > 10_000, min(drawn))
    return check.finish()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
