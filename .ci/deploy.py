"""Holds the deployment examples against their schemas, against each other and against the binary.

usage: deploy.py BINARY, from the repository's root

No container engine and no cluster: what only those can say is not said here. Envoy itself reads its
configuration, hadolint the Containerfile, kustomize (where kubectl is) what it has to render.
"""

import json
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import manifests
from harness import PATIENCE, Checks, environment, holds, run, same
from manifests import CUSTOM, GATEWAY, VERSIONS, CustomKinds, Object, container, flag, named, pod

DEPLOY = Path("deploy")
CONTAINERFILE = DEPLOY / "Containerfile"
ENVOY = DEPLOY / "envoy" / "envoy.yaml"
SERVICE_CONFIG = DEPLOY / "service-config.json"
SERVICE = "codebook.v1.CodebookService"
FOREIGN_FLAGS = {
    "podman": {"--file", "--tag", "--read-only", "--cap-drop", "--publish"},
    "cargo": {"--release", "--locked", "--bin", "--target"},
    "rustc": {"--remap-path-prefix"},
    "envoy": {"--mode", "--config-path"},
    "Containerfile": {"--mount", "--from"},
}
"""Words of deployment files that look like the binary's flags and belong to other programs."""


class Help:
    """What `codebook serve --help` says that there is."""

    def __init__(self, binary: Path) -> None:
        text = " ".join(run(binary, "serve", "--help").stdout.split())
        self.flags = set(re.findall(r"(?<!\S)--[a-z][a-z0-9-]+", text))
        self.variables = set(re.findall(r"\[env: (CODEBOOK_[A-Z_]+)", text))
        holds(len(self.variables) > 5, "the help has no settings")


def files() -> list[Path]:
    return sorted(path for path in DEPLOY.rglob("*") if path.is_file())


def settings_exist(check: Checks, binary: Path) -> None:
    help_ = Help(binary)
    known = help_.flags.union(*FOREIGN_FLAGS.values())
    for path in files():
        with check(f"{path}: every flag and variable exists"):
            text = path.read_text("utf-8")
            flags = set(re.findall(r"(?<![\w-])--[a-z][a-z0-9-]+", text))
            same(sorted(flags - known), [])
            # Kubernetes' own service links are named as what must not happen.
            variables = set(re.findall(r"CODEBOOK_[A-Z_]+", text)) - {"CODEBOOK_PORT"}
            same(sorted(variables - help_.variables), [])


def starts(objects: list[Object], binary: Path) -> None:
    """The binary takes the pod's arguments and environment. `--help` comes last, so the others are read first."""
    set_ = {variable["name"]: variable["value"] for variable in container(objects).get("env", [])}
    command = [str(binary), *container(objects)["args"], "--help"]
    done = subprocess.run(
        command, env={**environment(), **set_}, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8",
        timeout=PATIENCE,
    )  # fmt: skip
    same((done.returncode, done.stderr), (0, ""))


def selectors(objects: list[Object]) -> None:
    labels = pod(objects)["metadata"]["labels"]
    selected = [(o["kind"], o["spec"].get("selector", o["spec"].get("podSelector"))) for o in objects]
    spread = pod(objects)["spec"]["topologySpreadConstraints"]
    selected += [("topologySpreadConstraints", constraint["labelSelector"]) for constraint in spread]
    for kind, selector in selected:
        if kind != "HorizontalPodAutoscaler":
            wanted = selector if kind == "Service" else selector["matchLabels"]
            holds(wanted and wanted.items() <= labels.items(), f"{kind} selects {wanted}, pods have {labels}")


def ports(objects: list[Object]) -> None:
    here = {port["name"]: port["containerPort"] for port in container(objects)["ports"]}
    for setting, name in (("address", "grpc"), ("admin-address", "metrics")):
        value = flag(objects, setting)
        holds(value and value.startswith("0.0.0.0:"), f"--{setting}={value} is reached from nowhere")
        same(int(str(value).rpartition(":")[2]), here[name])
    for service in (o for o in objects if o["kind"] == "Service"):
        same([port["targetPort"] for port in service["spec"]["ports"]], ["grpc"])
        same([port["port"] for port in service["spec"]["ports"]], [here["grpc"]])
    rules = named(objects, "NetworkPolicy")["spec"]["ingress"]
    allowed = [port["port"] for rule in rules for port in rule["ports"]]
    same(sorted(allowed), sorted(here))
    [scraper] = [rule for rule in rules if {"port": "metrics"} in rule["ports"]]
    holds(all(peer["namespaceSelector"] for peer in scraper["from"]), "anybody in the cluster reads the metrics")
    for monitor in (o for o in objects if o["kind"] == "PodMonitor"):
        holds({e["port"] for e in monitor["spec"]["podMetricsEndpoints"]} == {"metrics"}, "not the metrics' port")
    same(
        sorted(service["spec"].get("clusterIP", "") for service in objects if service["kind"] == "Service"),
        ["", "None"],
    )


def probes(objects: list[Object]) -> None:
    only = container(objects)
    here = {port["name"]: port["containerPort"] for port in only["ports"]}
    encrypted = flag(objects, "tls-certificate") is not None
    for name in ("startupProbe", "readinessProbe", "livenessProbe"):
        [(kind, action)] = [(k, v) for k, v in only[name].items() if k in ("grpc", "tcpSocket", "httpGet", "exec")]
        port = action["port"]
        holds(port in here or port in here.values(), f"{name} asks port {port}")
        # Who is short of room is not ready, and is not to be restarted for it.
        holds(encrypted or (kind == "grpc") == (name != "livenessProbe"), f"{name} asks by {kind}")
        if kind == "grpc":
            same((port, action["service"]), (here["grpc"], ""))
            # A kubelet speaks plain HTTP/2 here, and the pod would never be ready.
            holds(not encrypted or action.get("mode") == "TLS", f"{name} without TLS of a port with it")
        if kind == "httpGet":
            # Readiness ends with SIGTERM; to be alive, it is enough to answer.
            paths = {"readinessProbe": "/healthz", "livenessProbe": "/metrics"}
            same((port, action["path"]), ("metrics", paths.get(name)))
        holds(only[name]["timeoutSeconds"] <= only[name]["periodSeconds"], f"{name} overtakes itself")
    # One transport or the other, and said.
    same((encrypted, flag(objects, "tls-key") is not None), (flag(objects, "allow-plaintext") is None,) * 2)


def shutdown(objects: list[Object]) -> None:
    before = container(objects)["lifecycle"]["preStop"]["sleep"]["seconds"]
    drain = int(flag(objects, "drain") or 0)
    grace = pod(objects)["spec"]["terminationGracePeriodSeconds"]
    holds(drain > 0 and before > 0 and grace >= before + drain + 5, f"{before} + {drain} s of {grace} s")


def capacity(objects: list[Object]) -> None:
    deployment, scaler = named(objects, "Deployment"), named(objects, "HorizontalPodAutoscaler")
    target = scaler["spec"]["scaleTargetRef"]
    same(
        (target["apiVersion"], target["kind"], target["name"]),
        (deployment["apiVersion"], deployment["kind"], deployment["metadata"]["name"]),
    )
    holds("replicas" not in deployment["spec"], "an apply would undo the autoscaler")
    lost = named(objects, "PodDisruptionBudget")["spec"]["maxUnavailable"]
    holds(scaler["spec"]["minReplicas"] >= 3 and 0 < lost < scaler["spec"]["minReplicas"] - 1, "too few may be left")
    resources = container(objects)["resources"]
    # Utilization is of the request.
    holds({"cpu", "memory"} <= resources["requests"].keys(), "no requests")
    holds(resources["limits"].keys() == {"memory"}, f"limits: {resources['limits']}")
    same(deployment["spec"]["strategy"]["rollingUpdate"]["maxUnavailable"], 0)
    window = scaler["spec"]["behavior"]["scaleDown"]["stabilizationWindowSeconds"]
    holds(window >= int(flag(objects, "max-connection-age") or 1800), "fewer before the load has spread")


def hardening(objects: list[Object]) -> None:
    spec, only = pod(objects)["spec"], container(objects)
    same((spec["automountServiceAccountToken"], spec["enableServiceLinks"]), (False, False))
    same(spec["securityContext"]["runAsNonRoot"], True)
    same(spec["securityContext"]["seccompProfile"], {"type": "RuntimeDefault"})
    wanted = {"allowPrivilegeEscalation": False, "readOnlyRootFilesystem": True, "capabilities": {"drop": ["ALL"]}}
    same(only["securityContext"], wanted)
    volumes = {volume["name"] for volume in spec.get("volumes", [])}
    mounts = only.get("volumeMounts", [])
    same({mount["name"] for mount in mounts}, volumes)
    holds(all(mount["readOnly"] for mount in mounts), "a mount can be written")
    # Every file that the settings name is in one of them.
    values = [argument.partition("=")[2] for argument in only["args"]] + [v["value"] for v in only.get("env", [])]
    for path in (value for value in values if value.startswith("/")):
        holds(any(f"{path}/".startswith(f"{m['mountPath']}/") for m in mounts), f"nothing is mounted at {path}")


RELATIONS = {
    "selectors match the pods": selectors,
    "ports exist": ports,
    "probes ask what is there": probes,
    "a drain has its time": shutdown,
    "replicas, budget and requests fit": capacity,
    "the pod is confined": hardening,
}


def kubernetes(check: Checks, binary: Path, kinds: CustomKinds) -> list[Object]:
    variants: dict[str, Callable[[], list[Object]]] = {"base, unrendered": manifests.plain}
    if shutil.which("kubectl"):
        variants["base"] = lambda: manifests.rendered("base")
        variants["tls"] = lambda: manifests.rendered("tls")
        variants["base with all components"] = lambda: manifests.rendered("base", "data", "monitoring")
        variants["tls with all components"] = lambda: manifests.rendered("tls", "data", "monitoring")
    else:
        print("skipped: without kubectl, kustomize does not render tls, data and monitoring", flush=True)
    base: list[Object] = []
    for title, made in variants.items():
        objects: list[Object] = []
        with check(f"{title}: renders"):
            objects = made()
        for object_ in objects:
            name = f"{title}: {object_['kind']} {object_['metadata']['name']}"
            for version in () if object_["kind"] in CUSTOM else VERSIONS:
                with check(f"{name} is of Kubernetes {version}"):
                    manifests.strict(object_, version)
            if object_["kind"] in CUSTOM:
                with check(f"{name} is of its definition"):
                    kinds.judge(object_)
        for relation, holds_ in RELATIONS.items():
            with check(f"{title}: {relation}"):
                holds_(objects)
        with check(f"{title}: the binary takes its settings"):
            starts(objects, binary)
        base = base or objects
    return base


def gateway(check: Checks, kinds: CustomKinds, base: list[Object]) -> None:
    objects = [document for path in sorted(GATEWAY.glob("*.yaml")) for document in manifests.read(path)]
    for object_ in objects:
        with check(f"gateway: {object_['kind']} is of its definition"):
            kinds.judge(object_)
    with check("gateway: the route joins the gateway and the Service"):
        route, listeners = named(objects, "GRPCRoute"), named(objects, "Gateway")["spec"]["listeners"]
        for parent in route["spec"]["parentRefs"]:
            named(objects, "Gateway", parent["name"])
            [listener] = [one for one in listeners if one["name"] == parent["sectionName"]]
            holds(listener["hostname"] in route["spec"]["hostnames"], "another host name")
        for rule in route["spec"]["rules"]:
            for backend in rule["backendRefs"]:
                service = named(base, "Service", backend["name"])
                same([port["port"] for port in service["spec"]["ports"]], [backend["port"]])
        services = {match["method"]["service"] for rule in route["spec"]["rules"] for match in rule["matches"]}
        holds(SERVICE in services, "the service is not routed")


def envoy(check: Checks, base: list[Object]) -> None:
    with check("envoy: reads its configuration and warns of nothing"):
        binary = Path(sys.executable).with_name("envoy")
        command = [str(binary), "--mode", "validate", "--config-path", str(ENVOY)]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=PATIENCE)
        # Its log, in which a field that is about to go is a warning.
        said = [line for line in done.stderr.splitlines() if "][info]" not in line]
        same((done.returncode, said), (0, []))
    with check("envoy: asks the headless Service, retries and checks health"):
        [configuration] = manifests.read(ENVOY)
        [cluster] = configuration["static_resources"]["clusters"]
        [endpoints] = cluster["load_assignment"]["endpoints"]
        [host] = endpoints["lb_endpoints"]
        address = host["endpoint"]["address"]["socket_address"]
        service = named(base, "Service", address["address"])["spec"]
        same((service["clusterIP"], [port["port"] for port in service["ports"]]), ("None", [address["port_value"]]))
        same((cluster["type"], cluster["lb_policy"]), ("STRICT_DNS", "ROUND_ROBIN"))
        holds("grpc_health_check" in cluster["health_checks"][0], "no gRPC health check")
        [listener] = configuration["static_resources"]["listeners"]
        manager = listener["filter_chains"][0]["filters"][0]["typed_config"]
        retries = [r["route"].get("retry_policy", {}) for r in manager["route_config"]["virtual_hosts"][0]["routes"]]
        reasons = {reason for policy in retries for reason in policy.get("retry_on", "").split(",")}
        holds("unavailable" in reasons, f"retried are {sorted(reasons)}")


def service_config(check: Checks) -> None:
    with check("service-config.json names methods that there are, and retries UNAVAILABLE"):
        config = json.loads(SERVICE_CONFIG.read_text("utf-8"))
        proto = Path("proto/codebook/v1/codebook_service.proto").read_text("utf-8")
        methods = set(re.findall(r"^\s+rpc (\w+)\(", proto, re.MULTILINE))
        for method in config["methodConfig"]:
            for name in method["name"]:
                holds(name["service"] == SERVICE and name.get("method") in {*methods, None}, name)
        same(config["methodConfig"][0]["retryPolicy"]["retryableStatusCodes"], ["UNAVAILABLE"])


def containerfile(check: Checks, base: list[Object]) -> None:
    text = CONTAINERFILE.read_text("utf-8")
    cargo = tomllib.loads(Path("Cargo.toml").read_text("utf-8"))["workspace"]["package"]
    with check("hadolint finds nothing in the Containerfile"):
        linter = Path(sys.executable).with_name("hadolint")
        command = [str(linter), "--no-color", "--failure-threshold", "style", str(CONTAINERFILE)]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=PATIENCE)
        same((done.returncode, done.stdout + done.stderr), (0, ""))
    with check("the image and the pod are of one mind"):
        final = text[text.rindex("\nFROM ") :]
        holds(final.startswith("\nFROM scratch\n"), "the last stage is not empty")
        holds(not re.search(r"^RUN ", final, re.MULTILINE), "the last stage has no shell to run anything")
        [user] = re.findall(r"^USER (\d+):(\d+)$", final, re.MULTILINE)
        context = pod(base)["spec"]["securityContext"]
        same((int(user[0]), int(user[1])), (context["runAsUser"], context["runAsGroup"]))
        [exposed] = re.findall(r"^EXPOSE (.*)$", final, re.MULTILINE)
        same(sorted(map(int, exposed.split())), sorted(port["containerPort"] for port in container(base)["ports"]))
        [entry] = re.findall(r"^ENTRYPOINT (.*)$", final, re.MULTILINE)
        same(json.loads(entry), ["/codebook"])
        [copied] = re.findall(r"^COPY --from=build \S+ (/codebook)$", final, re.MULTILINE)
        same(copied, json.loads(entry)[0])
    with check("one version everywhere"):
        [label] = re.findall(r'image\.version="([^"]+)"', text)
        [kustomization] = manifests.read(manifests.KUBERNETES / "base" / "kustomization.yaml")
        same((label, kustomization["images"]), (cargo["version"], [{"name": "codebook", "newTag": cargo["version"]}]))
        [compiler] = re.findall(r"^FROM \S+/rust:([\d.]+)-\w+ AS build$", text, re.MULTILINE)
        numbers = [tuple(map(int, version.split("."))) for version in (compiler, cargo["rust-version"])]
        holds(numbers[0] >= numbers[1], f"the image's compiler is {compiler}")
    with check("everything that the build context lets in is there"):
        lines = Path(".containerignore").read_text("utf-8").splitlines()
        rules = [line for line in lines if line and not line.startswith("#")]
        same(rules[0], "*")
        for rule in rules[1:]:
            holds(rule.startswith("!") and Path(rule[1:]).exists(), rule)


def main(binary: Path) -> int:
    check = Checks("deploy")
    kinds = CustomKinds(Path("target/ci-deploy"))
    settings_exist(check, binary)
    base = kubernetes(check, binary, kinds)
    gateway(check, kinds, base)
    envoy(check, base)
    service_config(check)
    containerfile(check, base)
    return check.finish()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
