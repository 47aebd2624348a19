"""The image, built and started without a container engine: by buildah, in a chroot.

usage: image.py STATIC_BINARY, from the repository's root

Of the Containerfile's stages only the last is built, as the first's base image is in a registry that a
clean machine may not reach. STATIC_BINARY, of `deploy/build-release`, stands for what the first would leave.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc
from harness import PATIENCE, Checks, Server, Unmet, environment, holds, same, shown

CONTAINERFILE = "deploy/Containerfile"
NAME = "codebook-under-test"
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")


class Buildah:
    """buildah with a store of its own, which works inside containers too and is deleted afterwards."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        configuration = folder / "storage.conf"
        store = {"driver": "vfs", "runroot": str(folder / "run"), "graphroot": str(folder / "root")}
        lines = ["[storage]", *(f"{key} = {json.dumps(value)}" for key, value in store.items())]
        configuration.write_text("\n".join(lines), "utf-8")
        self.environment = {**environment(), "CONTAINERS_STORAGE_CONF": str(configuration), "STORAGE_DRIVER": "vfs"}

    def __call__(self, *arguments: str) -> str:
        done = subprocess.run(
            ["buildah", *arguments], env=self.environment, stdin=subprocess.DEVNULL, capture_output=True,
            encoding="utf-8", timeout=5 * PATIENCE,
        )  # fmt: skip
        holds(done.returncode == 0, done.stderr)
        return done.stdout.strip()

    def build(self, binary: Path) -> dict[str, Any]:
        """Builds the image; returns its configuration."""
        stage = self.folder / "stage"
        for source, path in ((binary, "usr/local/bin/codebook"), (CERTIFICATES, CERTIFICATES.relative_to("/"))):
            (stage / path).parent.mkdir(parents=True)
            shutil.copy(source, stage / path)
        context = f"build={stage}"
        self("build", "--isolation", "chroot", "--build-context", context, "--file", CONTAINERFILE, "--tag", NAME, ".")
        return json.loads(self("inspect", "--type", "image", NAME))["OCIv1"]["config"]

    @contextmanager
    def container(self) -> Iterator[str]:
        """A container of the image, under its name."""
        name = self("from", "--pull-never", NAME)
        try:
            yield name
        finally:
            self("rm", name)

    def run(self, container: str, *command: str) -> subprocess.Popen[str]:
        """Starts a command as the image's user, on this machine's network."""
        return subprocess.Popen(
            ["buildah", "run", "--isolation", "chroot", container, "--", *command],
            env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            encoding="utf-8",
        )  # fmt: skip


def address_of(process: subprocess.Popen[str]) -> str:
    """The address that the server's log names."""
    said = []
    assert process.stderr is not None
    for line in process.stderr:
        said.append(line)
        if found := Server.SERVING.search(Server.COLOUR.sub("", line)):
            return found[1]
    raise Unmet(shown(said))


def server_below(process: int, command: list[str]) -> int:
    """The process id of the server, which buildah starts by way of others."""
    # Of each of its threads, since any may have started it.
    lists = [path.read_text("utf-8").split() for path in Path(f"/proc/{process}/task").glob("*/children")]
    for child in (int(number) for numbers in lists for number in numbers):
        if Path(f"/proc/{child}/cmdline").read_text("utf-8").split("\0")[:-1] == command:
            return child
        if found := server_below(child, command):
            return found
    return 0


def ended(process: subprocess.Popen[str], command: list[str]) -> None:
    """Kills the server, and with it buildah ends."""
    if server := server_below(process.pid, command):
        os.kill(server, signal.SIGKILL)
    else:
        process.kill()


def main(binary: Path) -> int:
    check = Checks("image")
    with tempfile.TemporaryDirectory() as folder:
        buildah = Buildah(Path(folder))
        config: dict[str, Any] = {}
        with check("the last stage builds"):
            config = buildah.build(binary)
        with check("it says what it is"):
            said = (config["User"], config["Entrypoint"], config["StopSignal"])
            same(said, ("65532:65532", ["/codebook"], "SIGTERM"))
            same(sorted(config["ExposedPorts"]), ["50051/tcp", "9464/tcp"])
        with buildah.container() as container:
            with check("nothing is in it but the server and the certificates"):
                root = Path(buildah("mount", container))
                found = {str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()}
                same(found, {"codebook", str(CERTIFICATES.relative_to("/"))})
            with check("it starts as nobody in particular, says SERVING, and leaves when told to"):
                command = [*config["Entrypoint"], "--address", "127.0.0.1:0"]
                with buildah.run(container, *command) as process:
                    # Else a check that fails would wait for a server that nobody ends.
                    limit = threading.Timer(PATIENCE, lambda: ended(process, command))
                    limit.start()
                    address = address_of(process)
                    server = server_below(process.pid, command)
                    status = Path(f"/proc/{server}/status").read_text("utf-8")
                    holds("\nUid:\t65532\t65532\t65532\t65532\n" in status, status)
                    with grpc.insecure_channel(address) as channel:
                        health = health_pb2_grpc.HealthStub(channel)
                        answer = health.Check(health_pb2.HealthCheckRequest(), timeout=PATIENCE)
                    same(answer.status, health_pb2.HealthCheckResponse.SERVING)
                    os.kill(server, signal.SIGTERM)
                    same(process.wait(PATIENCE), 0)
                    limit.cancel()
    return check.finish()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
