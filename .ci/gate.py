"""The gate by experiment: breaks a copy of the catalog and the locales, one mutation at a time,
and looks whether `codebook check` fails and names the place.

usage: gate.py BINARY, from the repository's root
"""

import re
import shutil
import sys
import tempfile
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from harness import Checks, Unmet, run, same, shown

CATALOG = "catalog/smtp.toml"
GLOSSARY = "locales/glossary.toml"
ENGLISH = "locales/en/smtp.ftl"
ARABIC = "locales/ar/smtp.ftl"


@dataclass(frozen=True)
class Mutation:
    """One mistake and how it must be reported: file, line, id, and what is wrong."""

    name: str
    file: str
    change: Callable[[str], str]
    # A pattern for the line, in the changed text, that the report must name. What is missing
    # altogether stands nowhere: then any line of the file will do.
    line: str | None
    # That of the code or message; where TOML itself fails, the line's text; of a whole file, none.
    id: str
    says: str


def sub(pattern: str, replacement: str) -> Callable[[str], str]:
    """Replaces the first match; `^` and `$` are those of a line."""
    return lambda text: re.sub(pattern, replacement, text, count=1, flags=re.MULTILINE)


def text_of(file: str, message: str, attribute: str) -> str:
    """What the repository's own file says in a place."""
    pattern = rf"^{message} =.*\n(?:    \..*\n)*?    \.{attribute} = (.*)$"
    found = re.search(pattern, Path(file).read_text("utf-8"), re.MULTILINE)
    if found is None:
        raise ValueError(f"{file} has no {message}.{attribute}")
    return found[1]


def mutations() -> list[Mutation]:
    fix = r"^(smtp-521 =.*\n(?:    \..*\n)*?    \.fix = )(.*)$"
    description = r"^(smtp-521 =.*\n    \.description = )(\S+)"
    english = text_of(ENGLISH, "smtp-521", "fix")
    arabic_words = tomllib.loads(Path(GLOSSARY).read_text("utf-8"))["server"]["ar"]
    return [
        Mutation(
            "unknown field", CATALOG, sub(r"^\[code\.521\]\n", '[code.521]\ncolour = "red"\n'),
            r"^colour = ", 'colour = "red"', "unknown field",
        ),
        Mutation(
            "unknown enum value", CATALOG, sub(r'(\[code\.521\]\n(?:.+\n)*?retry = )".*"', r'\1"perhaps"'),
            r'^retry = "perhaps"', 'retry = "perhaps"', "unknown variant",
        ),
        Mutation(
            "codes out of order", CATALOG, sub(r"^\[code\.557\]", "[code.210]"),
            r"^\[code\.210\]", "smtp/210", "out of order",
        ),
        Mutation(
            "relation to a missing code", CATALOG,
            sub(r'(\[code\.211\]\n(?:.+\n)*?related = \[)"[^"]*"', r'\1"smtp/999"'),
            r'^related = \["smtp/999"', "smtp/211", "there is no smtp/999",
        ),
        Mutation(
            "specified code without reference", CATALOG, sub(r"(\[code\.211\]\n(?:.+\n)*?)references = .*\n", r"\1"),
            r"^\[code\.211\]", "smtp/211", "without a reference",
        ),
        Mutation(
            "deleted message", ARABIC, sub(r"^smtp-521 =.*\n(?:    .*\n)+", ""),
            None, "smtp-521", 'missing in "ar"',
        ),
        Mutation(
            "deleted attribute", ARABIC, sub(fix + r"\n", ""),
            None, "smtp-521.fix", 'missing in "ar"',
        ),
        Mutation(
            "obsolete message", ENGLISH, lambda text: text + "smtp-999 = Nobody asks for this\n",
            r"^smtp-999", "smtp-999", "obsolete",
        ),
        Mutation(
            "renamed variable", "locales/ar/compare.ftl", sub(r"^(compare-title = .*)\{ \$left \}", r"\1{ $lift }"),
            r"^compare-title", "compare-title", "$lift",
        ),
        Mutation(
            "junk line", ARABIC, lambda text: text + "this is no message\n",
            r"^this is no message", "", "not Fluent",
        ),
        Mutation(
            "duplicate message", ARABIC, lambda text: text + "smtp-521 = مرة أخرى\n",
            r"^smtp-521 = مرة أخرى", "smtp-521", "said already",
        ),
        Mutation(
            "byte order mark", ARABIC, lambda text: "\ufeff" + text,
            r"\A", "", "byte order mark",
        ),
        Mutation(
            "doubled word", ENGLISH, sub(description, r"\1\2 \2"),
            r"^    \.description = (\S+) \1 ", "smtp-521.description", "twice in a row",
        ),
        Mutation(
            "avoided word", ARABIC, sub(description, rf"\1\2 {arabic_words['avoid'][0]}"),
            rf"^    \.description = \S+ {arabic_words['avoid'][0]}", "smtp-521.description", "the glossary avoids",
        ),
        Mutation(
            "English instead of Arabic", ARABIC, sub(fix, rf"\1{english}"),
            rf"^    \.fix = {re.escape(english)}", "smtp-521.fix", "script",
        ),
        Mutation(
            "English sentence after the Arabic", ARABIC, sub(fix, r"\1\2 Do not try this host again."),
            r"Do not try this host again", "smtp-521.fix", "",
        ),
    ]  # fmt: skip


def line_of(pattern: str, text: str) -> int:
    found = re.search(pattern, text, re.MULTILINE)
    if found is None:
        raise ValueError(f"nothing matches {pattern}")
    return text.count("\n", 0, found.start()) + 1


def check(binary: Path, root: Path) -> tuple[int, list[str]]:
    """Exit status and report of `codebook check` over a copy."""
    done = run(binary, "check", "--catalog", str(root / "catalog"), "--locales", str(root / "locales"))
    return done.returncode, (done.stdout + done.stderr).splitlines()


def copy(into: Path) -> None:
    for folder in ("catalog", "locales"):
        shutil.copytree(folder, into / folder)


def try_out(mutation: Mutation, binary: Path, root: Path) -> None:
    path = root / mutation.file
    original = path.read_text("utf-8")
    mutated = mutation.change(original)
    if mutated == original:
        raise Unmet("the mutation changes nothing: its pattern no longer fits the file")
    path.write_text(mutated, "utf-8")
    status, report = check(binary, root)
    same(status, 1)
    line = r"\d+" if mutation.line is None else str(line_of(mutation.line, mutated))
    wanted = rf"^{re.escape(str(path))}:{line}: {re.escape(mutation.id)}.*{re.escape(mutation.says)}"
    if not any(re.search(wanted, found) for found in report):
        named = f"{mutation.file}:{line}: {mutation.id} … {mutation.says}"
        seen = [found.replace(f"{root}/", "") for found in report]
        raise Unmet(f"no line of the report has {named!r}: {shown(seen)}")


def main(binary: Path) -> int:
    checks = Checks("gate")
    with checks("an unchanged copy passes"), tempfile.TemporaryDirectory() as folder:
        copy(Path(folder))
        same(check(binary, Path(folder)), (0, []))
    for mutation in mutations():
        with checks(f"{mutation.name} in {mutation.file}"), tempfile.TemporaryDirectory() as folder:
            copy(Path(folder))
            try_out(mutation, binary, Path(folder))
    return checks.finish()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
