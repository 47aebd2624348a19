"""Kubernetes objects: rendering them, and holding them against the schemas of their kinds."""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import kubernetes_validate
import yaml
from harness import Unmet, holds

KUBERNETES = Path("deploy/kubernetes")
GATEWAY = Path("deploy/gateway")
# The oldest that has every field in use (preStop.sleep), and the newest whose schema there is.
VERSIONS = ("1.30", kubernetes_validate.latest_version())
PATIENCE = 300.0

Object = dict[str, Any]

CUSTOM = {
    "Gateway": "@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/Gateway",
    "GRPCRoute": "@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/GRPCRoute",
    "PodMonitor": "@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PodMonitor",
}
"""Kinds that a cluster knows only by a definition, and the module that is made from it."""


class UniqueKeys(yaml.SafeLoader):
    """Refuses a repeated key, of which YAML would silently take the last."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [self.construct_object(key) for key, _ in node.value]
        repeated = {key for key in keys if keys.count(key) > 1}
        if repeated:
            raise Unmet(f"{node.start_mark}: said twice: {repeated}")
        return super().construct_mapping(node, deep)


def read(path: Path) -> list[Any]:
    """The documents of a YAML file."""
    with path.open(encoding="utf-8") as file:
        return [document for document in yaml.load_all(file, UniqueKeys) if document is not None]


def plain() -> list[Object]:
    """The base's objects, which are whole without kustomize."""
    base = KUBERNETES / "base"
    [kustomization] = read(base / "kustomization.yaml")
    return [document for name in kustomization["resources"] for document in read(base / name)]


def rendered(resource: str, *components: str) -> list[Object]:
    """What kustomize makes of a folder and the components that an operator adds to it."""
    with tempfile.TemporaryDirectory() as folder:
        # Folders are named from the kustomization's own, and never by an absolute path.
        def reach(name: str) -> str:
            return os.path.relpath((KUBERNETES / name).resolve(), Path(folder).resolve())

        kustomization = {
            "apiVersion": "kustomize.config.k8s.io/v1beta1",
            "kind": "Kustomization",
            "resources": [reach(resource)],
            "components": [reach(name) for name in components],
        }
        Path(folder, "kustomization.yaml").write_text(json.dumps(kustomization), "utf-8")
        done = subprocess.run(["kubectl", "kustomize", folder], capture_output=True, encoding="utf-8", timeout=PATIENCE)
    # kustomize warns of what it no longer wants and goes on.
    holds(done.returncode == 0 and not done.stderr, done.stderr)
    return list(yaml.safe_load_all(done.stdout))


def strict(object_: Object, version: str) -> None:
    """Against the API's own schema of that version, with no field that it does not have."""
    try:
        kubernetes_validate.validate(object_, version, strict=True)
    except kubernetes_validate.ValidationError as error:
        raise Unmet(f"{'.'.join(map(str, error.path))}: {error.message}") from None


class CustomKinds:
    """Judges objects of the kinds of `CUSTOM`: unknown fields by TypeScript, values by their JSON schema.

    The rules that a definition states in CEL are nobody's but a cluster's.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(Path(".ci/deploy", name), folder / name)
        self._run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent")

    def _run(self, *command: str) -> None:
        done = subprocess.run(command, cwd=self.folder, capture_output=True, encoding="utf-8", timeout=PATIENCE)
        holds(done.returncode == 0, done.stdout + done.stderr)

    def judge(self, object_: Object) -> None:
        kind, text = object_["kind"], json.dumps(object_)
        module = CUSTOM[kind]
        typed = f'import type {{ I{kind} }} from "{module}";\nexport const object: I{kind} = {text};\n'
        (self.folder / "object.ts").write_text(typed, "utf-8")
        options = ("--noEmit", "--strict", "--skipLibCheck", "--module", "NodeNext")
        self._run("node", "node_modules/typescript/bin/tsc", *options, "object.ts")
        checked = f'import {{ {kind} }} from "{module}";\nnew {kind}({text}).validate();\n'
        (self.folder / "object.mjs").write_text(checked, "utf-8")
        self._run("node", "object.mjs")


def named(objects: list[Object], kind: str, name: str | None = None) -> Object:
    """The one object of that kind (and name)."""
    found = [o for o in objects if o["kind"] == kind and name in (None, o["metadata"]["name"])]
    holds(len(found) == 1, f"{len(found)} of {kind} {name or ''}")
    return found[0]


def pod(objects: list[Object]) -> Object:
    """The Deployment's pod template."""
    return named(objects, "Deployment")["spec"]["template"]


def container(objects: list[Object]) -> Object:
    """Its only container."""
    [only] = pod(objects)["spec"]["containers"]
    return only


def flag(objects: list[Object], name: str) -> str | None:
    """What an argument `--name=value` gives: "" for a switch, None where it is absent."""
    for argument in container(objects)["args"]:
        flag_, _, value = argument.partition("=")
        if flag_ == f"--{name}":
            return value
    return None
