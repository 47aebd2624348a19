"""Holds the API compatible with its earlier states, by `buf breaking`.

usage: breaking.py, from the repository's root

While proto/BREAKING is there, says what has changed incompatibly since before it came, and passes. After it was
removed, no commit on the main line may break what the one before it promised, nor may the work tree: a commit that
does so is amended before it lands, as one that follows cannot undo it for those who built it.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from harness import PATIENCE, Checks, Unmet, holds

PERMISSION = Path("proto/BREAKING")
BREAKS = 100
"""The exit status by which buf says that there is something that breaks; others are errors of its own."""


def git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout.strip()


def last(change: str) -> str:
    """The last commit on the main line that added (A) or deleted (D) the permission; empty where there is none."""
    return git("log", "--first-parent", "--format=%H", f"--diff-filter={change}", "-1", "--", str(PERMISSION))


def states_since(commit: str) -> list[str]:
    """The commit, and each after it on the main line that changed the API, oldest first."""
    changed = git("rev-list", "--first-parent", "--reverse", f"{commit}..HEAD", "--", "proto").split()
    return [commit, *changed]


def extracted(commit: str, folder: Path) -> Path:
    """The API as it was at a commit."""
    state = folder / commit
    state.mkdir(exist_ok=True)
    archive = subprocess.run(["git", "archive", commit, "proto"], check=True, stdout=subprocess.PIPE).stdout
    subprocess.run(["tar", "--extract", "--directory", str(state)], input=archive, check=True)
    return state / "proto"


def broken(before: Path, after: Path) -> list[str]:
    """What breaks between two states, a line each."""
    buf = Path(sys.executable).with_name("buf")
    command = [str(buf), "breaking", str(after), "--against", str(before)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=PATIENCE)
    holds(done.returncode in (0, BREAKS), done.stderr)
    return done.stdout.splitlines()


def permitted(folder: Path) -> int:
    added = last("A")
    before = git("rev-parse", f"{added}^" if added else "HEAD")
    found = broken(extracted(before, folder), Path("proto"))
    for line in found:
        print(f"breaks: {line}")
    print(f"{len(found)} incompatible changes since {before[:12]}, which {PERMISSION} permits")
    return 0


def held(folder: Path, removed: str) -> int:
    check = Checks("breaking")
    states = states_since(removed)
    for before, after in zip(states, [*states[1:], None], strict=True):
        name = after[:12] if after else "the work tree"
        with check(f"{name} breaks nothing of {before[:12]}"):
            changed = extracted(after, folder) if after else Path("proto")
            if found := broken(extracted(before, folder), changed):
                raise Unmet("; ".join(found))
    return check.finish()


def main() -> int:
    if git("rev-parse", "--is-shallow-repository") == "true":
        print("skipped: this clone has no history, so that there is no earlier state of the API to compare with")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        if PERMISSION.exists():
            return permitted(Path(folder))
        removed = last("D")
        if not removed:
            print(f"FAIL {PERMISSION} was never there, so that nothing says since when the API is stable")
            return 1
        return held(Path(folder), removed)


if __name__ == "__main__":
    sys.exit(main())
