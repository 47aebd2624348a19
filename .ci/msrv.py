"""Holds Cargo.toml's `rust-version` to be true: no dependency asks for more, and that compiler takes the program.

usage: msrv.py [declared], from the repository's root

With `declared` nothing is compiled: clippy looks every time for what that compiler lacks (`incompatible_msrv`), and what
it alone refuses is rare.
"""

import json
import os
import subprocess
import sys

PATIENCE = 1800.0

Version = tuple[int, ...]


def version(text: str) -> Version:
    """1.88 and 1.88.0 are one version."""
    return (*map(int, text.split(".")), 0, 0)[:3]


def metadata() -> dict:
    """The locked graph, of every platform and with what only tests need."""
    command = ["cargo", "metadata", "--format-version", "1", "--locked"]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)


def toolchain(name: str) -> bool:
    """True if rustup has that compiler, or can have it."""
    has = subprocess.run(["cargo", f"+{name}", "--version"], capture_output=True).returncode == 0
    return has or subprocess.run(["rustup", "toolchain", "install", name, "--profile", "minimal"]).returncode == 0


def main() -> int:
    graph = metadata()
    members = set(graph["workspace_members"])
    [declared] = {package["rust_version"] for package in graph["packages"] if package["id"] in members}
    others = [package for package in graph["packages"] if package["id"] not in members]
    floors = sorted((version(p["rust_version"]), p["name"], p["version"]) for p in others if p["rust_version"])
    above = [floor for floor in floors if floor[0] > version(declared)]
    for floor, name, number in above:
        print(f"{name} {number} asks for Rust {'.'.join(map(str, floor))}, and Cargo.toml declares {declared}")
    if above:
        return 1
    highest = floors[-1][0]
    holders = [f"{name} {number}" for floor, name, number in floors if floor == highest]
    print(f"declared: {declared}; asked for at most: {'.'.join(map(str, highest))} by {', '.join(holders)}")
    if sys.argv[1:] == ["declared"]:
        return 0
    if not toolchain(declared):
        print(f"skipped: Rust {declared} cannot be had here, so that nothing was compiled with it")
        return 0
    # Its own folder, as another compiler's results are no use to it, and it none to them. Without the tests, which are
    # for those who work on the program, not for those who build it.
    environment = {**os.environ, "CARGO_TARGET_DIR": f"target/msrv-{declared}"}
    command = ["cargo", f"+{declared}", "check", "--locked", "--bin", "codebook"]
    return subprocess.run(command, env=environment, timeout=PATIENCE).returncode


if __name__ == "__main__":
    sys.exit(main())
