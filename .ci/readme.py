"""Runs the README's examples as printed, against the release binary.

usage: readme.py BINARY, from the repository's root

grpcurl is in none of the package registries that a clean machine reaches, so its examples are read as
grpcurl reads them and made with `buf curl`. The Python and Node examples run as they stand.
"""

import json
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from harness import PATIENCE, Checks, Server, environment, holds, run, same

README_ADDRESS = "127.0.0.1:50051"
INSTALL_PATIENCE = 300.0


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def commands(block: str) -> list[list[str]]:
    return [shlex.split(line) for line in block.replace("\\\n", " ").splitlines() if line.strip()]


def grpcurl(arguments: list[str], address: str) -> str:
    """Makes the call of a grpcurl command line, whose order is `-flags HOST:PORT METHOD`."""
    flags, rest = [], arguments[1:]
    while rest and rest[0].startswith("-"):
        flag = rest.pop(0)
        if flag == "-plaintext":
            continue
        if flag not in ("-d", "-H"):
            raise ValueError(f"what does {flag} mean to grpcurl?")
        flags += [flag, rest.pop(0)]
    host, method = rest
    same(host, README_ADDRESS)
    buf = Path(sys.executable).with_name("buf")
    command = [str(buf), "curl", "--protocol", "grpc", "--http2-prior-knowledge", *flags, f"http://{address}/{method}"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=PATIENCE)
    same((done.returncode, done.stderr), (0, ""))
    return done.stdout


def shell_examples(check: Checks, text: str, server: Server) -> None:
    for block in blocks(text, "sh"):
        for command in commands(block):
            if command[0] == "grpcurl":
                with check(f"readme: {' '.join(command[-1:])} {command[command.index('-d') + 1]}"):
                    holds(json.loads(grpcurl(command, server.address)), "an empty answer")
            else:
                # The two commands that `.ci/run` itself is made of.
                with check(f"readme: {' '.join(command)}"):
                    holds(command in (["cargo", "run", "--release"], ["cargo", "test"]), "an unknown command")


def console_examples(check: Checks, text: str, binary: Path) -> None:
    for block in blocks(text, "console"):
        for example in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            line, _, output = example.partition("\n")
            with check(f"readme: {line}"):
                command = shlex.split(line)
                same(command[0], "codebook")
                printed = run(binary, *command[1:]).stdout.splitlines()
                for wanted in output.splitlines():
                    holds(wanted in [*printed, "…"], f"not printed: {wanted}")


def python_example(check: Checks, text: str, server: Server, folder: Path) -> None:
    [source] = blocks(text, "python")
    protos = sorted(str(path) for path in Path("proto").rglob("*.proto"))
    with check("readme: the Python example"):
        out = [f"--python_out={folder}", f"--grpc_python_out={folder}"]
        subprocess.run([sys.executable, "-m", "grpc_tools.protoc", "-Iproto", *out, *protos], check=True)
        script = folder / "example.py"
        script.write_text(source.replace(README_ADDRESS, server.address), "utf-8")
        done = subprocess.run([sys.executable, str(script)], capture_output=True, encoding="utf-8", timeout=PATIENCE)
        same((done.returncode, done.stderr), (0, ""))
        same(len(done.stdout.splitlines()), 3)


def node_example(check: Checks, text: str, server: Server, folder: Path) -> None:
    [source] = blocks(text, "js")
    with check("readme: the Node example"):
        packages = re.search(r"`npm install (.*?)`", text)
        assert packages is not None
        install = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder), *packages[1].split()]
        subprocess.run(install, check=True, capture_output=True, timeout=INSTALL_PATIENCE)
        script = folder / "example.js"
        script.write_text(source.replace(README_ADDRESS, server.address), "utf-8")
        done = subprocess.run(
            ["node", str(script)], capture_output=True, encoding="utf-8", timeout=PATIENCE, env=environment()
        )
        same((done.returncode, done.stderr), (0, ""))
        holds(len(done.stdout.splitlines()) > 3, done.stdout)


def main() -> int:
    binary = Path(sys.argv[1]).resolve()
    text = Path("README.md").read_text("utf-8")
    check = Checks("readme")
    with Server(binary) as server, tempfile.TemporaryDirectory() as folder:
        shell_examples(check, text, server)
        console_examples(check, text, binary)
        python_example(check, text, server, Path(folder))
        node_example(check, text, server, Path(folder))
    return check.finish()


if __name__ == "__main__":
    sys.exit(main())
