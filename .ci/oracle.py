"""Compares the catalog with registries of status codes that were collected apart from it.

usage: oracle.py FOLDER BINARY, from the repository's root

FOLDER holds smtp.csv, smtp-enhanced.csv, smtp-enhanced-vendor.csv, http.csv, http-vendor.csv, grpc.csv, ftp.csv,
sip.csv, sip-warning.csv, dns-rcode.csv, dns-ede.csv, dns-ede-sub.csv, websocket.csv, tls-alert.csv and equivalents.csv.
The repository does not carry them: without the folder nothing is checked. BINARY is asked for what is
looked up as people write it.
"""

import csv
import json
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harness import Checks, Unmet, run

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

SAME_DOCUMENT = {
    "googleapis/googleapis google/rpc/code.proto": "google/rpc/code.proto",
    # The later text of TLS 1.3. The catalog cites the earlier one where both say the same.
    "RFC 9846": "RFC 8446",
}
"""The oracle's name for a document, and the catalog's."""

RETIRING = {"RFC 8446", "TLS 1.3 drafts only"}
"""What the oracle cites for alerts that are obsolete: the text that retires them. The catalog cites those that define
them."""

NO_RCODE = {"NODATA"}
"""What RFC 2308 §1 calls a pseudo RCODE: the registry has no number for it."""


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
        phrase = row.code if field == "value" else code.get(field)
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
        is_retired = row.status == "obsolete" and row.documents <= RETIRING
        if not row.documents & found and not (is_retired and found):
            yield f"{row.code}: none of {sorted(row.documents)} in {sorted(found)}"


def is_apart(code: str, fields: dict[str, Any]) -> bool:
    """Ranges, and what services define for themselves: the registries have neither."""
    is_range = re.fullmatch(r"\d+-\d+", code) is not None
    return is_range or fields["standing"] == "vendor" or code in NO_RCODE


def check_codes(check: Checks, protocol: Protocol, field: str) -> None:
    name = protocol.name
    known = protocol.defined.keys() | protocol.undefined
    with check(f"{name}: has every defined code"):
        nothing(code for code in protocol.defined if code not in protocol.codes)
    with check(f"{name}: has no code that the oracle lacks"):
        nothing(code for code, fields in protocol.codes.items() if code not in known and not is_apart(code, fields))
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


def asked_for(code: str) -> set[str]:
    """What people write for a code of a product; of a range, its ends."""
    before, last = code.rsplit(".", 1)
    numbers = {last, *last.split("-")}
    dotted = {f"{before}.{number}" for number in numbers}
    arabic = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    return dotted | {f"{code[0]}50 {each}" for each in dotted} | {each.translate(arabic) for each in dotted}


def unfound(binary: Path, code: str, phrase: str) -> Iterable[str]:
    """The ways to ask for a code that do not lead to what its product means by it."""
    for asked in sorted(asked_for(code)):
        answer = run(binary, "get", asked, "--language", "en", "--format", "json")
        found = json.loads(answer.stdout)["code"].get("vendorMeanings", []) if answer.returncode == 0 else []
        if phrase not in [meaning.get("phrase") for meaning in found]:
            yield f"{asked}: {phrase}: found {found or answer.stderr}"


def check_vendors(check: Checks, protocol: Protocol, path: Path, binary: Path) -> None:
    """Every meaning that a product gives an enhanced code, under its class."""
    wanted = {(row["code"], row["name"]) for row in table(path) if row["status"] == "vendor"}
    found = {
        (detail.replace("X", vendor_class, 1), vendor["phrase"])
        for detail, code in protocol.codes.items()
        for vendor in code.get("vendors", [])
        for vendor_class in vendor.get("classes", code["classes"])
    }
    with check(f"{protocol.name}: meanings of products: {len(wanted & found)} of {len(wanted)}"):
        missing = [f"missing: {code} {phrase}" for code, phrase in sorted(wanted - found)]
        nothing(missing + [f"not in the oracle: {code} {phrase}" for code, phrase in sorted(found - wanted)])
    with check(f"{protocol.name}: codes of products are found with their meaning"):
        nothing(problem for code, phrase in sorted(wanted) for problem in unfound(binary, code, phrase))


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


def named(path: Path, phrase: str) -> tuple[list[Row], dict[str, int]]:
    """The rows of codes that the catalog calls by their names, and the numbers. Two meanings of one name are told apart
    by a suffix. The phrase stands in a column of its own, with remarks in parentheses."""
    found: list[Row] = []
    numbers: dict[str, int] = {}
    for row in table(path):
        name = row["name"] if phrase == "name" else row["name"].upper()
        name = name if name not in numbers else f"{name}-TSIG"
        numbers[name] = int(row["code"])
        documents = frozenset(map(document, row["reference"].split(";")))
        found.append(Row(name, re.sub(r" \(.*\)$", "", row[phrase]), row["status"], documents))
    return found, numbers


def check_numbers(check: Checks, protocol: Protocol, numbers: dict[str, int]) -> None:
    with check(f"{protocol.name}: numbers"):
        found = {name: protocol.codes[name].get("number") for name in numbers if name in protocol.codes}
        nothing(f"{name}: {found[name]}, not {numbers[name]}" for name in found if found[name] != numbers[name])


def facts(protocol: Protocol, name: str) -> dict[str, list[str]]:
    """By code, the values of a fact."""
    values = ((code, fields.get("facts", {}).get(name)) for code, fields in protocol.codes.items())
    return {code: [value] if isinstance(value, str) else value for code, value in values if value is not None}


def check_facts(check: Checks, folder: Path, sip: Protocol, ede: Protocol, tls: Protocol) -> None:
    """What the catalog has as facts, because the other protocol has no file."""
    oracle: dict[tuple[str, str], set[tuple[str, str]]] = {}
    for row in table(folder / "equivalents.csv"):
        between = row["from_protocol"], row["to_protocol"]
        oracle.setdefault(between, set()).add((row["from_code"], row["to_code"]))

    def wanted(source: str, target: str) -> set[tuple[str, str]]:
        """The rows about single codes. The others are rules for whole classes and for all that has no row."""
        return {pair for pair in oracle[source, target] if pair[0] != "*" and "xx" not in pair[0] and "(" not in pair[1]}

    found = [(code, value) for code, values in facts(sip, "xmpp").items() for value in values]
    check_pairs(check, "sip: XMPP conditions", found, wanted("sip", "xmpp"))
    found = [(value, code) for code, values in facts(sip, "from-q850").items() for value in values]
    check_pairs(check, "sip: codes for Q.850 causes", found, wanted("q850", "sip"))
    # 488 and 606 go by their Warning, and 487 has no cause of its own (RFC 3398 §8.2.6.1).
    listed = {pair for pair in wanted("sip", "q850") if pair[0] not in {"487", "488", "606"}}
    causes = [(code, value.removeprefix("cause-")) for code, values in facts(sip, "q850").items() for value in values]
    codes = {code for code, _ in listed}
    check_pairs(check, "sip: Q.850 causes", [pair for pair in causes if pair[0] in codes], listed)
    with check("sip: the Q.850 cause of every other code"):
        others = {cause for code, cause in oracle["sip", "q850"] if code == "*"}
        rest = [pair for pair in causes if pair[0] not in codes | {"487", "488", "606"}]
        nothing(f"{code}: {cause}" for code, cause in rest if cause not in others)
    with check("sip: warnings"):
        listed = {value for values in facts(sip, "warnings").values() for value in values}
        nothing({row["code"] for row in table(folder / "sip-warning.csv")} ^ listed)
    with check("dns-ede: sub-errors"):
        # 0 is reserved.
        total = sum(row["code"] != "0" for row in table(folder / "dns-ede-sub.csv"))
        listed = {value for values in facts(ede, "reason").values() for value in values}
        nothing([] if len(listed) == total else [f"{sorted(listed)}, not {total}"])
    quic = {int(number, 16): name for name, (number,) in facts(tls, "quic").items()}
    with check("tls-alert: QUIC's error codes"):
        nothing(
            f"{name}: {number:#x}" for number, name in quic.items() if number != 0x100 + tls.codes[name]["number"]
        )


def main() -> int:
    folder = Path(sys.argv[1])
    if not folder.is_dir():
        print(f"oracle: skipped, there is no folder {folder}")
        return 0
    replies = [row for row in rows(folder / "smtp.csv") if not row.documents <= PREDECESSORS]
    details = [row for row in rows(folder / "smtp-enhanced.csv") if re.fullmatch(r"X\.\d+\.\d+", row.code)]
    # The detail is known, whatever a product calls it.
    products = [
        Row(re.sub(r"^\d", "X", row.code), row.name, row.status, row.documents)
        for row in rows(folder / "smtp-enhanced-vendor.csv")
        if row.status == "vendor"
    ]
    registered = rows(folder / "http.csv")
    # Whatever the oracle calls them there, none of these is defined for HTTP at large.
    vendors = [Row(row.code, row.name, "vendor", row.documents) for row in rows(folder / "http-vendor.csv")]

    smtp = protocol("smtp", replies)
    enhanced = protocol("smtp-enhanced", products + details)
    http = protocol("http", registered + vendors)
    grpc = protocol("grpc", rows(folder / "grpc.csv"))
    rcodes, rcode_numbers = named(folder / "dns-rcode.csv", "note")
    alerts, alert_numbers = named(folder / "tls-alert.csv", "name")
    others = {name: protocol(name, rows(folder / f"{name}.csv")) for name in ("ftp", "sip", "dns-ede", "websocket")}
    dns, tls = protocol("dns-rcode", rcodes), protocol("tls-alert", alerts)
    check = Checks("oracle")
    for each, field in ((smtp, "phrase"), (enhanced, "phrase"), (http, "phrase"), (grpc, "symbol")):
        check_codes(check, each, field)
    for each in (*others.values(), dns):
        check_codes(check, each, "phrase")
    # An alert has no phrase beside its name, by which it is found.
    check_codes(check, tls, "value")
    check_numbers(check, dns, rcode_numbers)
    check_numbers(check, tls, alert_numbers)
    check_facts(check, folder, others["sip"], others["dns-ede"], tls)
    check_undefined(check, smtp, "codes in use though unassigned")
    check_undefined(check, http, "codes of vendors alone")
    check_vendors(check, enhanced, folder / "smtp-enhanced-vendor.csv", Path(sys.argv[2]))
    with check("http: as many meanings as the oracle has for a value"):
        meanings = Counter(row["code"] for row in table(folder / "http-vendor.csv") if row["status"] != UNASSIGNED)
        known = {code: len(http.codes.get(code, {}).get("vendors", [])) for code in meanings}
        nothing(f"{code}: {known[code]} of {times}" for code, times in meanings.items() if known[code] < times)
    check_equivalents(check, folder / "equivalents.csv", smtp, enhanced, http, grpc)
    return check.finish()


if __name__ == "__main__":
    sys.exit(main())
