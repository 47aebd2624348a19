"""Runs the examples of README.md and docs/ as printed, against the release binary.

usage: readme.py BINARY, from the repository's root

A block's language says how it is run:

* `sh`: by bash, all of it; it has to succeed and to print something.
* `console`: each line after `$ ` by bash; what it prints are the lines that follow, where `…` stands for any lines.
* `python`: with stubs made from proto/; `js`: with the packages of the text's `npm install`.

A block below a comment `<!-- not run: REASON -->`, and what `.ci/run` is itself made of, is not run. The server's
address is the only text that is replaced: by that of a server on a free port.
"""

import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from clients import generate
from harness import PATIENCE, Checks, Server, Unmet, environment, holds, same

README_ADDRESS = "127.0.0.1:50051"
INSTALL_PATIENCE = 300.0
NEVER_RUN = {"ftl", "go", "java", "javascript", "json", "proto", "text", "toml", "typescript", "yaml"}
"""Languages of blocks that are to be read only."""
STEPS = {"cargo run --release", "cargo test"}
"""What `.ci/run` runs in steps of its own."""

BLOCK = re.compile(r"^(?:<!-- not run: (?P<reason>.+?) -->\n+)?```(?P<language>\w*)\n(?P<text>.*?)^```$", re.M | re.S)


@dataclass(frozen=True)
class Block:
    """A fenced block of a document."""

    name: str
    language: str
    text: str
    # Why it is not run, where the document says so.
    reason: str | None


def blocks(path: Path) -> list[Block]:
    document = path.read_text("utf-8")
    found = []
    for match in BLOCK.finditer(document):
        line = document.count("\n", 0, match.start("text")) + 1
        found.append(Block(f"{path}:{line}", match["language"], match["text"], match["reason"]))
    return found


class Shell:
    """bash, which finds `codebook`, grpcurl and buf on its path."""

    def __init__(self, binary: Path, address: str, folder: Path) -> None:
        self.address = address
        tools = folder / "bin"
        tools.mkdir()
        (tools / "codebook").symlink_to(binary)
        path = [str(tools), str(Path(sys.executable).parent), os.environ["PATH"]]
        self.environment = {**environment(), "PATH": os.pathsep.join(path)}

    def run(self, script: str) -> subprocess.CompletedProcess[str]:
        """Runs a script to its end, with what it says on standard error among what it prints."""
        return subprocess.run(
            ["bash", "-euo", "pipefail", "-c", script.replace(README_ADDRESS, self.address)],
            env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            encoding="utf-8", timeout=PATIENCE,
        )  # fmt: skip


def printed_as(wanted: str, found: str) -> None:
    """Holds an output against a document, in which a line `…` stands for any lines."""
    lines = [r"(?:.*\n)*?" if line == "…" else re.escape(line) + "\n" for line in wanted.rstrip("\n").split("\n")]
    holds(re.fullmatch("".join(lines), found.rstrip("\n") + "\n"), f"printed: {found}")


def shell_example(check: Checks, block: Block, shell: Shell) -> None:
    with check(f"{block.name}: {block.text.splitlines()[0]}"):
        done = shell.run(block.text)
        holds(done.returncode == 0 and done.stdout.strip(), f"exit status {done.returncode}: {done.stdout}")


def console_examples(check: Checks, block: Block, shell: Shell) -> None:
    for example in re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]:
        line, _, output = example.partition("\n")
        with check(f"{block.name}: {line}"):
            printed_as(output, shell.run(line).stdout)


def python_example(check: Checks, block: Block, address: str, folder: Path) -> None:
    with check(f"{block.name}: the Python example"):
        generate(folder)
        program(block, address, [sys.executable, str(folder / "example.py")])


def node_example(check: Checks, block: Block, address: str, folder: Path) -> None:
    with check(f"{block.name}: the Node example"):
        document = Path(block.name.partition(":")[0]).read_text("utf-8")
        packages = re.search(r"`npm install (.*?)`", document)
        holds(packages, "no `npm install` in the text")
        assert packages is not None
        install = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder)]
        subprocess.run([*install, *packages[1].split()], check=True, capture_output=True, timeout=INSTALL_PATIENCE)
        program(block, address, ["node", str(folder / "example.js")])


def program(block: Block, address: str, command: list[str]) -> None:
    """Runs a program whose file is the last word of its command; it has to print some lines, and no complaint."""
    Path(command[-1]).write_text(block.text.replace(README_ADDRESS, address), "utf-8")
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=PATIENCE, env=environment())
    same((done.returncode, done.stderr), (0, ""))
    holds(len(done.stdout.splitlines()) > 1, done.stdout)


def main() -> int:
    binary = Path(sys.argv[1]).resolve()
    check = Checks("readme")
    with Server(binary) as server, tempfile.TemporaryDirectory() as scratch:
        shell = Shell(binary, server.address, Path(scratch))
        for number, block in enumerate(block for path in documents() for block in blocks(path)):
            folder = Path(scratch, str(number))
            folder.mkdir()
            if block.reason or block.text.strip() in STEPS:
                print(f"not run: {block.name}: {block.reason or 'a step of its own'}", flush=True)
            elif block.language == "sh":
                shell_example(check, block, shell)
            elif block.language == "console":
                console_examples(check, block, shell)
            elif block.language == "python":
                python_example(check, block, server.address, folder)
            elif block.language == "js":
                node_example(check, block, server.address, folder)
            elif block.language not in NEVER_RUN:
                with check(f"{block.name}: has a language that says how it is run"):
                    raise Unmet(f"nobody knows how to run {block.language!r}")
    return check.finish()


def documents() -> list[Path]:
    return [Path("README.md"), *sorted(Path("docs").glob("*.md"))]


if __name__ == "__main__":
    sys.exit(main())
