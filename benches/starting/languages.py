# SPDX-License-Identifier: Apache-2.0
"""Languages that a generated tree has beside those of this one: their scripts and plural categories."""

import unicodedata
from typing import NamedTuple


class Language(NamedTuple):
    """How a language is written, as far as the build's gate asks."""

    script: str
    """ISO 15924, as CLDR has it for the tag."""

    first: int
    """The letter that stands for `a`; the letters behind it stand for the others."""

    categories: str
    """Its plural categories for whole numbers (CLDR 37)."""


LANGUAGES = {
    "ru": Language("Cyrl", 0x0430, "one few many other"),
    "he": Language("Hebr", 0x05D0, "one two many other"),
    "fa": Language("Arab", 0x0628, "one other"),
    "ur": Language("Arab", 0x0628, "one other"),
    "hi": Language("Deva", 0x0915, "one other"),
    "th": Language("Thai", 0x0E01, "other"),
    "ja": Language("Jpan", 0x3042, "other"),
    "ko": Language("Kore", 0xAC00, "other"),
    "zh-Hans": Language("Hans", 0x4E00, "other"),
    "el": Language("Grek", 0x03B1, "one other"),
    "bg": Language("Cyrl", 0x0430, "one other"),
    "ka": Language("Geor", 0x10D0, "one other"),
    "hy": Language("Armn", 0x0561, "one other"),
    "bn": Language("Beng", 0x0995, "one other"),
    "ta": Language("Taml", 0x0B85, "one other"),
    "te": Language("Telu", 0x0C15, "one other"),
    "uk": Language("Cyrl", 0x0430, "one few many other"),
    "mr": Language("Deva", 0x0915, "one other"),
    "gu": Language("Gujr", 0x0A95, "one other"),
    "kn": Language("Knda", 0x0C95, "one other"),
    "ml": Language("Mlym", 0x0D15, "one other"),
    "si": Language("Sinh", 0x0D9A, "one other"),
    "km": Language("Khmr", 0x1780, "other"),
}


def alphabet(language: Language) -> dict[int, str]:
    """Latin letters, each with the one that stands for it: no marks, none that normalization form C would change.
    Alphabets of fewer letters begin anew."""
    letters = []
    for code in range(language.first, language.first + 64):
        char = chr(code)
        is_letter = unicodedata.category(char) in ("Lo", "Ll")
        if is_letter and unicodedata.normalize("NFKC", char) == char and len(letters) < 26:
            letters.append(char)
    lower = {ord("a") + index: letters[index % len(letters)] for index in range(26)}
    return lower | {code - 32: letter for code, letter in lower.items()}
