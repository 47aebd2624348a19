"""Compares the catalog with registries of status codes that were collected apart from it.

usage: oracle.py FOLDER, from the repository's root

FOLDER holds smtp.csv, smtp-enhanced.csv, http.csv, http-vendor.csv, grpc.csv and equivalents.csv. The
repository does not carry them: without the folder nothing is checked.
"""

import csv
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harness import Checks, Unmet

STANDINGS = {
    "standard": {"registered", "specified"},
    "experimental": {"experimental"},
    "obsolete": {"obsolete"},
}
"""What the catalog may call a code to which the oracle gives a status. Rows of other statuses are of
codes that no specification defines."""

KNOWN_DIFFERENCES = {
    # RFC 4954 §6 and the registry keep it "for historical purposes only". The oracle says so in a note;
    # 538, which RFC 4954 defines together with it, it calls obsolete.
    ("smtp-enhanced", "X.7.11"): ("standard", "obsolete"),
}
"""The oracle's status and the catalog's standing where the two may differ, each with its reason."""

PREDECESSORS = {"RFC 772", "RFC 780"}
"""The Mail Transfer Protocol. What only they define is no reply of SMTP."""

SAME_DOCUMENT = {"googleapis/googleapis google/rpc/code.proto": "google/rpc/code.proto"}
"""The oracle's name for a document, and the catalog's."""


@dataclass(frozen=True)
class Row:
    """What the oracle says of a code."""

    code: str
    name: str
    status: str
    documents: frozenset[str]


UNASSIGNED = "unassigned-but-used"
"""The oracle's status of a value that not even a product defines."""


@dataclass(frozen=True)
class Protocol:
    """A protocol's part of the catalog, and the oracle's rows for it."""

    name: str
    text: str
    header: dict[str, Any]
    codes: dict[str, dict[str, Any]]
    defined: dict[str, Row]
    undefined: frozenset[str]

    def both(self) -> Iterable[tuple[Row, dict[str, Any]]]:
        """The defined codes that the catalog has."""
        return ((row, self.codes[code]) for code, row in self.defined.items() if code in self.codes)

    def first_comment(self, code: str) -> str:
        """The comment at the first field of a code: its phrase, or what stands in for it."""
        found = re.search(rf'^\[code\."?{re.escape(code)}"?\]\n((?:#.*\n)*)', self.text, re.MULTILINE)
        return " ".join(line.removeprefix("#").strip() for line in found[1].splitlines()) if found else ""


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def document(reference: str) -> str:
    """A reference without its sections and remarks."""
    name = re.sub(r",? [§(].*", "", reference.strip())
    return SAME_DOCUMENT.get(name, name)


def rows(path: Path) -> list[Row]:
    return [
        Row(row["code"], row["name"], row["status"], frozenset(map(document, row["reference"].split(";"))))
        for row in table(path)
    ]


def protocol(name: str, oracle: list[Row]) -> Protocol:
    text = Path(f"catalog/{name}.toml").read_text("utf-8")
    defined = {row.code: row for row in oracle if row.status in STANDINGS}
    undefined = frozenset(row.code for row in oracle) - defined.keys()
    parsed = tomllib.loads(text)
    return Protocol(name, text, parsed["protocol"], parsed["code"], defined, undefined)


def nothing(problems: Iterable[str]) -> None:
    listed = "; ".join(problems)
    if listed:
        raise Unmet(listed)


def standing_problems(protocol: Protocol) -> Iterable[str]:
    for row, code in protocol.both():
        found = row.status, code["standing"]
        known = KNOWN_DIFFERENCES.get((protocol.name, row.code))
        agree = found[1] in STANDINGS[found[0]]
        if known is not None and (agree or found != known):
            yield f"{row.code}: the known difference is {known}, found {found}"
        elif known is None and not agree:
            yield f"{row.code}: the oracle says {found[0]}, the catalog {found[1]}"


def phrase_problems(protocol: Protocol, field: str) -> Iterable[str]:
    """A phrase may differ where its comment quotes the oracle's name, and be left out where a comment
    says so or where that name is only a description, in parentheses."""
    for row, code in protocol.both():
        phrase = code.get(field)
        comment = protocol.first_comment(row.code)
        if phrase is None:
            explained = comment.startswith(f"No {field}") or re.fullmatch(r"\(.*\)", row.name) is not None
        else:
            explained = bool(phrase == row.name) or f'"{row.name}"' in comment
        if not explained:
            yield f"{row.code}: the oracle has {row.name!r}, the catalog {phrase!r}"


def document_problems(protocol: Protocol) -> Iterable[str]:
    for row, code in protocol.both():
        found = {document(reference) for reference in code.get("references", [])}
        if not row.documents & found:
            yield f"{row.code}: none of {sorted(row.documents)} in {sorted(found)}"


def check_codes(check: Checks, protocol: Protocol, field: str) -> None:
    name = protocol.name
    known = protocol.defined.keys() | protocol.undefined
    with check(f"{name}: has every defined code"):
        nothing(code for code in protocol.defined if code not in protocol.codes)
    with check(f"{name}: has no code that the oracle lacks"):
        nothing(code for code in protocol.codes if code not in known)
    with check(f"{name}: standing"):
        nothing(standing_problems(protocol))
    with check(f"{name}: {field}"):
        nothing(phrase_problems(protocol, field))
    with check(f"{name}: documents"):
        nothing(document_problems(protocol))


def check_undefined(check: Checks, protocol: Protocol, what: str) -> None:
    """Codes that nobody defines come all together, or not yet."""
    absent = sorted(protocol.undefined - protocol.codes.keys())
    total = len(protocol.undefined)
    with check(f"{protocol.name}: {what}: {total - len(absent)} of {total} present"):
        if len(absent) < total:
            nothing(absent)


def check_pairs(check: Checks, name: str, found: list[tuple[str, str]], wanted: set[tuple[str, str]]) -> None:
    with check(name):
        missing = [f"missing: {left} → {right}" for left, right in sorted(wanted - set(found))]
        extra = [f"not in the oracle: {left} → {right}" for left, right in sorted(set(found) - wanted)]
        twice = [f"said twice: {left} → {right}" for (left, right), times in Counter(found).items() if times > 1]
        nothing(missing + extra + twice)


def pairs(source: Protocol, field: str, target: Protocol) -> list[tuple[str, str]]:
    """What the codes of one protocol name, in a field, of another's."""
    prefix = f"{target.name}/"
    named = [(code, pair["code"]) for code, fields in source.codes.items() for pair in fields.get(field, [])]
    return [(code, other.removeprefix(prefix)) for code, other in named if other.startswith(prefix)]


def check_equivalents(
    check: Checks, path: Path, smtp: Protocol, enhanced: Protocol, http: Protocol, grpc: Protocol
) -> None:
    oracle: dict[tuple[str, str], set[tuple[str, str]]] = {}
    for row in table(path):
        between = row["from_protocol"], row["to_protocol"]
        oracle.setdefault(between, set()).add((row["from_code"], row["to_code"]))
    numbers = {row.name: row.code for row in grpc.defined.values()}

    wanted = {pair for pair in oracle["smtp", "smtp-enhanced"] if pair[0] in smtp.codes}
    check_pairs(check, "smtp: enhanced pairings", pairs(smtp, "enhanced", enhanced), wanted)

    # The row of * is the rule for all other codes, not a pair.
    wanted = {(code, numbers[symbol]) for code, symbol in oracle["http", "grpc"] if code != "*"}
    check_pairs(check, "http: equivalents in gRPC", pairs(http, "equivalents", grpc), wanted)
    with check("http: the equivalent of every other code in gRPC"):
        others = {f"grpc/{numbers[symbol]}" for code, symbol in oracle["http", "grpc"] if code == "*"}
        nothing(others ^ {http.header["default-equivalent"]["code"]})

    # 499 is nginx's own, so it may be absent.
    wanted = {
        (numbers[symbol], code)
        for symbol, code in oracle["grpc", "http"]
        if code in http.codes or code not in http.undefined
    }
    check_pairs(check, "grpc: equivalents in HTTP", pairs(grpc, "equivalents", http), wanted)


def main() -> int:
    folder = Path(sys.argv[1])
    if not folder.is_dir():
        print(f"oracle: skipped, there is no folder {folder}")
        return 0
    replies = [row for row in rows(folder / "smtp.csv") if not row.documents <= PREDECESSORS]
    details = [row for row in rows(folder / "smtp-enhanced.csv") if re.fullmatch(r"X\.\d+\.\d+", row.code)]
    registered = rows(folder / "http.csv")
    # Whatever the oracle calls them there, none of these is defined for HTTP at large.
    vendors = [Row(row.code, row.name, "vendor", row.documents) for row in rows(folder / "http-vendor.csv")]

    smtp = protocol("smtp", replies)
    enhanced = protocol("smtp-enhanced", details)
    http = protocol("http", registered + vendors)
    grpc = protocol("grpc", rows(folder / "grpc.csv"))
    check = Checks("oracle")
    for each, field in ((smtp, "phrase"), (enhanced, "phrase"), (http, "phrase"), (grpc, "symbol")):
        check_codes(check, each, field)
    check_undefined(check, smtp, "codes in use though unassigned")
    check_undefined(check, http, "codes of vendors alone")
    with check("http: as many meanings as the oracle has for a value"):
        meanings = Counter(row["code"] for row in table(folder / "http-vendor.csv") if row["status"] != UNASSIGNED)
        known = {code: len(http.codes.get(code, {}).get("vendors", [])) for code in meanings}
        nothing(f"{code}: {known[code]} of {times}" for code, times in meanings.items() if known[code] < times)
    check_equivalents(check, folder / "equivalents.csv", smtp, enhanced, http, grpc)
    return check.finish()


if __name__ == "__main__":
    sys.exit(main())
