"""Replicas that refuse or go while calls are under way, behind Envoy and behind a client that balances by itself.

usage: failover.py BINARY, from the repository's root

Three replicas on this machine stand for the pods, by `deploy/envoy/envoy.yaml` and by
`deploy/service-config.json`. Envoy's file has its addresses replaced and is otherwise as it stands. Replicas that
go behind the client are `replicas.py`'s.
"""

import asyncio
import json
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path

import grpc
import yaml
from grpc_health.v1 import health, health_pb2, health_pb2_grpc
from harness import PATIENCE, Checks, Server, holds, same

ENVOY = Path("deploy/envoy/envoy.yaml")
SERVICE_CONFIG = Path("deploy/service-config.json")
METHOD = "/codebook.v1.CodebookService/ListLanguages"
SECONDS = 3.0
WORKERS = 8

Options = list[tuple[str, str | int]]
Balancer = Callable[[list[str]], AbstractContextManager[tuple[str, Options]]]
"""Addresses of replicas -> what a client's channel is opened to, and with which options."""


class Refusing(grpc.GenericRpcHandler):
    """A replica that says SERVING and answers every call with UNAVAILABLE."""

    def __init__(self) -> None:
        self.calls = 0
        self.server = grpc.server(ThreadPoolExecutor(4))
        checker = health.HealthServicer()
        checker.set("", health_pb2.HealthCheckResponse.SERVING)
        health_pb2_grpc.add_HealthServicer_to_server(checker, self.server)
        self.server.add_generic_rpc_handlers((self,))
        self.address = f"127.0.0.1:{self.server.add_insecure_port('127.0.0.1:0')}"

    def service(self, handler_call_details: grpc.HandlerCallDetails) -> grpc.RpcMethodHandler | None:
        return grpc.unary_unary_rpc_method_handler(self._refuse) if handler_call_details.method == METHOD else None

    def _refuse(self, request: bytes, context: grpc.ServicerContext) -> bytes:
        self.calls += 1
        context.abort(grpc.StatusCode.UNAVAILABLE, "never")

    def __enter__(self) -> "Refusing":
        self.server.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.stop(None)


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@contextmanager
def envoy(addresses: list[str]) -> Iterator[tuple[str, Options]]:
    """Envoy in front of the replicas. The client neither balances nor retries."""
    configuration = yaml.safe_load(ENVOY.read_text("utf-8"))
    port = free_port()
    del configuration["admin"]
    static = configuration["static_resources"]
    static["listeners"][0]["address"]["socket_address"] = {"address": "127.0.0.1", "port_value": port}
    hosts = static["clusters"][0]["load_assignment"]["endpoints"][0]["lb_endpoints"]
    hosts[:] = [
        {"endpoint": {"address": {"socket_address": {"address": host, "port_value": int(number)}}}}
        for host, _, number in (address.rpartition(":") for address in addresses)
    ]
    with tempfile.TemporaryDirectory() as folder, open(Path(folder, "log"), "w+b") as log:
        path = Path(folder, "envoy.yaml")
        path.write_text(yaml.safe_dump(configuration), "utf-8")
        binary = Path(sys.executable).with_name("envoy")
        command = [binary, "--config-path", path, "--disable-hot-restart", "--concurrency", "2", "--log-level", "error"]
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT)
        try:
            yield f"127.0.0.1:{port}", [("grpc.enable_retries", 0)]
        finally:
            process.terminate()
            process.wait(PATIENCE)


@contextmanager
def client(addresses: list[str]) -> Iterator[tuple[str, Options]]:
    """A client with the service config. The list stands for what the headless Service's name resolves to."""
    config = json.dumps(json.loads(SERVICE_CONFIG.read_text("utf-8")))
    # Else the whole list would be the :authority, which HTTP/2 does not allow.
    authority = "codebook-headless:50051"
    yield "ipv4:" + ",".join(addresses), [("grpc.service_config", config), ("grpc.default_authority", authority)]


def ready(target: str, options: Options) -> None:
    """Returns once a call is answered."""
    with grpc.insecure_channel(target, options) as channel:
        until = time.monotonic() + PATIENCE
        while True:
            try:
                channel.unary_unary(METHOD)(b"", timeout=2)
                return
            except grpc.RpcError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.1)


def load(target: str, options: Options, workers: int, then: Callable[[], None]) -> tuple[int, list[str]]:
    """Calls from so many workers for a while; does something in the middle. How many were answered, and what failed."""
    answered, failures = 0, []

    async def worker(channel: grpc.aio.Channel, until: float) -> None:
        nonlocal answered
        call = channel.unary_unary(METHOD)
        while time.monotonic() < until:
            try:
                holds(await call(b"", timeout=5), "an empty answer")
                answered += 1
            except grpc.aio.AioRpcError as error:
                failures.append(f"{error.code().name} {error.details()}")

    async def all_of_it() -> None:
        until = time.monotonic() + SECONDS
        async with grpc.aio.insecure_channel(target, options) as channel:
            working = [asyncio.create_task(worker(channel, until)) for _ in range(workers)]
            await asyncio.sleep(SECONDS / 3)
            then()
            await asyncio.gather(*working)

    asyncio.run(all_of_it())
    return answered, failures


def loses_nothing(
    balancer: Balancer, addresses: list[str], then: Callable[[], None] = lambda: None, workers: int = WORKERS
) -> None:
    with balancer(addresses) as (target, options):
        ready(target, options)
        answered, failures = load(target, options, workers, then)
    same(failures[:3], [])
    holds(answered > 100, f"only {answered} calls")


def refused(check: Checks, title: str, balancer: Balancer, binary: Path) -> None:
    with check(f"{title}: what one replica refuses, another answers"), ExitStack() as stack:
        servers = [stack.enter_context(Server(binary)) for _ in range(2)]
        refusing = stack.enter_context(Refusing())
        # One call at a time, so that no attempt of one falls on the turn of another's: then several attempts could
        # by chance all be refused.
        loses_nothing(balancer, [refusing.address, *(server.address for server in servers)], workers=1)
        holds(refusing.calls > 0, "it was never asked")


def gone(check: Checks, title: str, balancer: Balancer, binary: Path) -> None:
    with check(f"{title}: two of three replicas are killed, no call fails"), ExitStack() as stack:
        servers = [stack.enter_context(Server(binary)) for _ in range(3)]

        def kill() -> None:
            for server in servers[:2]:
                server.process.kill()

        loses_nothing(balancer, [server.address for server in servers], kill)
    with check(f"{title}: two of three replicas drain, no call fails"), ExitStack() as stack:
        servers = [stack.enter_context(Server(binary)) for _ in range(3)]

        def drain() -> None:
            for server in servers[:2]:
                server.process.terminate()

        loses_nothing(balancer, [server.address for server in servers], drain)
        same([server.process.wait(PATIENCE) for server in servers[:2]], [0, 0])


def main(binary: Path) -> int:
    check = Checks("failover")
    refused(check, "envoy", envoy, binary)
    gone(check, "envoy", envoy, binary)
    refused(check, "client", client, binary)
    return check.finish()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
