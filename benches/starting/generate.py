#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes a tree with more languages and protocols than this one, or fewer languages, of this one's own catalog and locales:

    python3 benches/starting/generate.py --languages 25 --protocols 12 FOLDER

The build compiles it where CODEBOOK_TREE names the folder. Of fewer languages, those that l10n.toml lists first stay. Each further language has the English texts, every word of
them written letter by letter in the language's script; each further protocol is HTTP under another name. All of it
passes the build's gate.
"""

import argparse
import re
import shutil
from pathlib import Path

from languages import LANGUAGES, Language, alphabet

ROOT = Path(__file__).resolve().parents[2]

# A word of a language, as the gate tells it from a wire token: no capital but the first.
WORD = re.compile(r"(?<![A-Za-z0-9])(?:[A-Za-z][a-z]+|[aAI])(?![A-Za-z0-9])")
# A variable or literal, which stays as it is.
PLACEABLE = re.compile(r"(\{[^{}]*\})")
SELECT = re.compile(r"\s*\{ \$count ->$")
VARIANT = re.compile(r"(\s*)\*?\[(\w+)\] (.*)$")
NAMED = re.compile(r"([a-z][\w-]* =|\s+\.[\w-]+ =)(.*)$")
PAIR = re.compile(r'codes = \["([^"]+)", "([^"]+)"\]')


def main() -> None:
    parser = argparse.ArgumentParser(description="Writes a tree with other languages and protocols than this one.")
    parser.add_argument("--languages", type=int, default=15, help="how many languages")
    parser.add_argument("--protocols", type=int, default=10, help="how many protocols")
    parser.add_argument("folder", type=Path, help="where to write it; what is there goes")
    asked = parser.parse_args()
    shutil.rmtree(asked.folder, ignore_errors=True)
    for name in ("catalog", "locales"):
        shutil.copytree(ROOT / name, asked.folder / name)
    own_languages = [path.name for path in (asked.folder / "locales").iterdir() if path.is_dir()]
    own_protocols = list((asked.folder / "catalog").glob("*.toml"))
    if not 1 <= asked.languages <= len({*own_languages, *LANGUAGES}):
        parser.error(f"--languages: 1 to {len({*own_languages, *LANGUAGES})}")
    if asked.languages < len(own_languages):
        own_languages = keep_languages(asked.folder / "locales", asked.languages)
    more = asked.languages - len(own_languages)
    if not 0 <= asked.protocols - len(own_protocols) <= 25:
        parser.error(f"--protocols: {len(own_protocols)} to {len(own_protocols) + 25}")
    for number in range(asked.protocols - len(own_protocols)):
        add_protocol(asked.folder, f"http-{chr(ord('b') + number)}")
    further = [tag for tag in LANGUAGES if tag not in own_languages][:more]
    for tag in further:
        add_language(asked.folder / "locales", tag, LANGUAGES[tag])
    manifest = asked.folder / "locales" / "l10n.toml"
    listed = "".join(f', "{tag}"' for tag in further)
    manifest.write_text(re.sub(r"^locales = \[(.*)\]$", rf"locales = [\1{listed}]", manifest.read_text(), flags=re.M))


def keep_languages(locales: Path, count: int) -> list[str]:
    """Takes away all languages but the first, with their glossary. Returns those that stay."""
    manifest, glossary = locales / "l10n.toml", locales / "glossary.toml"
    text = manifest.read_text()
    listed = re.findall(r'"([^"]+)"', re.search(r"^locales = \[(.*)\]$", text, flags=re.M)[1])
    kept = listed[: count - 1]
    for tag in set(listed) - set(kept):
        shutil.rmtree(locales / tag)
    names = ", ".join(f'"{tag}"' for tag in kept)
    manifest.write_text(re.sub(r"^locales = \[.*\]$", f"locales = [{names}]", text, flags=re.M))
    lines = glossary.read_text().splitlines(keepends=True)
    gone = tuple(f"{tag} = " for tag in set(listed) - set(kept))
    glossary.write_text("".join(line for line in lines if not line.startswith(gone)))
    return ["en", *kept]


def add_protocol(tree: Path, name: str) -> None:
    """Copies HTTP under another name, with its texts and pairs in every language that is there."""
    source = (tree / "catalog" / "http.toml").read_text()
    pairs = [(one, other) for one, other in PAIR.findall(source)]
    own = source.replace('"http/', f'"{name}/').replace('label = "HTTP"', f'label = "{name.upper()}"')
    # Only HTTP's own name is read before a code.
    own = re.sub(r"^examples = \[[^\]]*\]\n", "", own, flags=re.M)
    (tree / "catalog" / f"{name}.toml").write_text(own)
    renamed = {pair_id(one, other): pair_id(rename(one, name), rename(other, name)) for one, other in pairs}
    for locale in (path for path in (tree / "locales").iterdir() if path.is_dir()):
        texts = (locale / "http.ftl").read_text()
        texts = re.sub(r"^http-", f"{name}-", texts, flags=re.M)
        (locale / f"{name}.ftl").write_text(re.sub(r"^protocol-http\b", f"protocol-{name}", texts, flags=re.M))
        notes = (locale / "pairs.ftl").read_text()
        copies = []
        for old, new in renamed.items():
            note = re.search(rf"^{old} =.*\n(?:[ ]+.*\n)*", notes, flags=re.M)
            copies.append(note.group().replace(old, new, 1))
        (locale / "pairs.ftl").write_text(notes + "\n" + "".join(copies))


def rename(code: str, name: str) -> str:
    """A code's id, if it is HTTP's in the copy of this name."""
    return re.sub("^http/", f"{name}/", code)


def pair_id(one: str, other: str) -> str:
    """The message about two codes, the smaller first: `pair-http-404-grpc-5`, `pair-http-200-204`."""
    (first, value), (second, last) = sorted((one.split("/"), other.split("/")))
    return f"pair-{first}-{value}-{last}" if first == second else f"pair-{first}-{value}-{second}-{last}"


def add_language(locales: Path, tag: str, language: Language) -> None:
    """Writes the English texts in another language's letters."""
    folder = locales / tag
    folder.mkdir()
    (folder / "rules.toml").write_text(
        f'script = "{language.script}"\nspaced = true\nsentence-ends = ["."]\nlength = {{ minimum = 0.1, maximum = 3.0 }}\n'
    )
    letters = alphabet(language)
    for source in sorted((locales / "en").glob("*.ftl")):
        lines = source.read_text().splitlines()
        (folder / source.name).write_text("\n".join(translated(lines, letters, language)) + "\n")


def translated(lines: list[str], letters: dict[int, str], language: Language) -> list[str]:
    """The lines of a file in other letters, each select with the language's plural categories."""
    said: list[str] = []
    variants: dict[str, str] = {}
    for line in lines:
        if variant := VARIANT.match(line):
            variants[variant[2]] = written(variant[3], letters)
            if variant[2] == "other":
                said += selected(variants, variant[1], language)
                variants = {}
        elif line.startswith("#") or SELECT.match(line) or not line.strip():
            said.append(line)
        elif named := NAMED.match(line):
            said.append(named[1] + written(named[2], letters))
        else:
            said.append(written(line, letters))
    return said


def selected(variants: dict[str, str], indent: str, language: Language) -> list[str]:
    """The variants of English as those of another language: what is for no category of English is as its `other`."""
    lines = []
    for category in language.categories.split():
        text = variants.get(category, variants["other"])
        lines.append(f"{indent}{'*' if category == 'other' else ' '}[{category}] {text}")
    return lines


def written(text: str, letters: dict[int, str]) -> str:
    """A text's words in other letters; its variables, numbers and wire tokens as they are."""
    parts = PLACEABLE.split(text)
    return "".join(
        part if index % 2 else WORD.sub(lambda word: word[0].translate(letters), part)
        for index, part in enumerate(parts)
    )


if __name__ == "__main__":
    main()
