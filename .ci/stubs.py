"""Generates stubs in six languages from proto/, and compiles or parses them: what a client's author gets, without a name
that its language has to escape; then runs the retry loops of docs/clients.md with those stubs. A language whose tools are
not on the machine is skipped, and the step says so.

usage: stubs.py BINARY, from the repository's root
"""

import json
import keyword
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import grpc_tools
from grpc_tools import protoc

from harness import Checks, Server, Unmet, holds, same
from readme import blocks

PROTO = Path("proto")
FILES = sorted(str(path.relative_to(PROTO)) for path in PROTO.rglob("*.proto"))
KNOWN = Path(grpc_tools.__file__).with_name("_proto")
"""Google's own files, which grpc_tools bundles and its `protoc` does not find by itself."""
INSTALLED = Path("target/browser/node_modules/.bin")
"""What the step `browser` has installed."""

ESCAPED = {
    "TypeScript": r"^  \w+\$\??:",
    "Go": r"^\t[A-Z]\w*_ +[\w*\[]",
    "Java": r"\b(?:get|has)[A-Z]\w*_\(",
    "C#": r"public [\w.<>:]+ [A-Z]\w*_ \{",
}
"""How each generator writes a field whose name is reserved, or that of another thing."""

LOOPS = Path(__file__).with_name("loops")
"""What calls a retry loop, by language."""
LOOPED = "GET 200\nPOST 503\n"
"""What it prints: a GET that met 503 is sent again, a POST is not."""
IMPORTED = ("context", "fmt", "math/rand", "time")
"""What the loop in Go uses, which its document leaves out."""


def run(*command: object, cwd: Path | None = None, **env: str) -> str:
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=cwd, env={**os.environ, **env}, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Unmet((done.stdout + done.stderr)[:2000])
    return done.stdout


def loop(language: str) -> str:
    """The retry loop of docs/clients.md in a language."""
    (found,) = (block.text for block in blocks(Path("docs/clients.md")) if block.language == language)
    return found


def unescaped(language: str, files: list[Path]) -> None:
    """No field of the generated files has an escaped name."""
    holds(files, f"no files for {language}")
    pattern = re.compile(ESCAPED[language], re.MULTILINE)
    found = [f"{path.name}: {name.strip()}" for path in files for name in pattern.findall(path.read_text("utf-8"))]
    holds(not found, found)


def python(out: Path, _: str) -> None:
    stubs = [f"--{kind}_out={out}" for kind in ("python", "grpc_python", "pyi")]
    holds(protoc.main(["protoc", f"-I{PROTO}", f"-I{KNOWN}", *stubs, *FILES]) == 0, "protoc failed")
    modules = [".".join(path.relative_to(out).with_suffix("").parts) for path in sorted(out.rglob("*.py"))]
    run(sys.executable, "-c", "".join(f"import {module}\n" for module in modules), cwd=out)
    # A field that is named as a keyword can be neither given nor read by its name.
    stubs = "\n".join(path.read_text("utf-8") for path in out.rglob("*.pyi"))
    constants = re.findall(r"^    (\w+)_FIELD_NUMBER:", stubs, re.MULTILINE)
    reserved = sorted({name.lower() for name in constants if keyword.iskeyword(name.lower())})
    holds(not reserved, reserved)


def ecmascript(out: Path, target: str) -> list[Path]:
    plugin = (INSTALLED / "protoc-gen-es").resolve()
    arguments = [f"--plugin=protoc-gen-es={plugin}", f"--es_out={out}", f"--es_opt=target={target},import_extension=js"]
    holds(protoc.main(["protoc", f"-I{PROTO}", f"-I{KNOWN}", *arguments, *FILES]) == 0, "protoc failed")
    (out / "node_modules").symlink_to(INSTALLED.parent.resolve())
    return sorted(out.glob(f"codebook/**/*.{target}"))


def node(out: Path, _: str) -> None:
    (out / "package.json").write_text('{"type": "module"}')
    modules = [f"import './{path.relative_to(out)}'" for path in ecmascript(out, "js")]
    run("node", "--input-type=module", "--eval", ";".join(modules), cwd=out)


def typescript(out: Path, address: str) -> None:
    files = ecmascript(out, "ts")
    options = {"strict": True, "target": "es2022", "module": "nodenext", "skipLibCheck": True}
    (out / "package.json").write_text('{"type": "module"}')
    (out / "tsconfig.json").write_text(json.dumps({"compilerOptions": options, "include": ["codebook", "main.ts"]}))
    (out / "main.ts").write_text((LOOPS / "main.ts").read_text() + loop("typescript"))
    run((INSTALLED / "tsc").resolve(), "--project", ".", cwd=out)
    unescaped("TypeScript", files)
    same(run("node", "main.js", address, cwd=out), LOOPED)


def go(out: Path, address: str) -> None:
    source = out / "src"
    source.mkdir()
    run("protoc", f"-I{PROTO}", f"--go_out={source}", f"--go-grpc_out={source}", *FILES)
    files = sorted(source.rglob("*.pb.go"))
    package = files[0].parent
    # Debian keeps Go's libraries as sources, in a workspace of the kind from before modules.
    path = f"{out}{os.pathsep}/usr/share/gocode"
    main = source / "main"
    main.mkdir()
    shutil.copy(LOOPS / "main.go", main)
    imports = "".join(f'import "{name}"\n' for name in IMPORTED)
    (main / "loop.go").write_text(f'package main\n\n{imports}import pb "codebook/v1"\n\n{loop("go")}')
    tools = {"GOPATH": path, "GO111MODULE": "off", "GOCACHE": str(out / "cache")}
    run("go", "vet", ".", cwd=package, **tools)
    unescaped("Go", files)
    same(run("go", "run", ".", address, cwd=main, **tools), LOOPED)


def java(out: Path, _: str) -> None:
    plugin = shutil.which("grpc_java_plugin")
    run("protoc", f"-I{PROTO}", f"--java_out={out}", f"--plugin=protoc-gen-grpc-java={plugin}", f"--grpc-java_out={out}", *FILES)
    names = ("protobuf", "grpc-api", "grpc-stub", "grpc-protobuf", "guava", "geronimo-annotation-1.3-spec")
    classpath = os.pathsep.join(f"/usr/share/java/{name}.jar" for name in names)
    files = sorted(out.rglob("*.java"))
    run("javac", "-Xlint:-options", "-nowarn", "-cp", classpath, "-d", out / "classes", *files)
    unescaped("Java", files)


def csharp(out: Path, _: str) -> None:
    run("protoc", f"-I{PROTO}", f"--csharp_out={out}", *FILES)
    files = sorted(out.rglob("*.cs"))
    # Its libraries are in no Debian package, so that it is parsed and not compiled.
    run("mcs", "--parse", *files)
    unescaped("C#", files)


LANGUAGES = {
    "Python": (python, []),
    "Node": (node, ["node", INSTALLED / "protoc-gen-es"]),
    "TypeScript": (typescript, [INSTALLED / "protoc-gen-es", INSTALLED / "tsc"]),
    "Go": (go, ["go", "protoc", "protoc-gen-go", "protoc-gen-go-grpc"]),
    "Java": (java, ["javac", "protoc", "grpc_java_plugin"]),
    "C#": (csharp, ["mcs", "protoc"]),
}


def main() -> int:
    if len(sys.argv) != 2:
        sys.exit("usage: stubs.py BINARY")
    checks = Checks("stubs")
    # For Connect's client, which speaks gRPC-Web.
    with Server(Path(sys.argv[1]).resolve(), "--web-origins", "https://portal.example") as server:
        for language, (check, tools) in LANGUAGES.items():
            missing = [str(tool) for tool in tools if shutil.which(tool) is None]
            if missing:
                print(f"skipped: {language}, because these are missing: {', '.join(missing)}")
                continue
            with checks(language), tempfile.TemporaryDirectory() as folder:
                check(Path(folder).resolve(), server.address)
    return checks.finish()


if __name__ == "__main__":
    sys.exit(main())
