#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""update.py: brings limber_<language>.ts up to date with what the window says (docs/translating.md)."""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "resources" / "translations"
PLURALS_ONLY = {"limber_en.ts"}

# lupdate does not know `inline` in a nested namespace, nor a tr() that is a function of its own file.
INLINE = re.compile(r"namespace limber::inline (\w+)")
OWN_TR = re.compile(r"^QString tr\(const char\* \w+[^{]*\{\s*return QCoreApplication::translate\(\"(\w+)\"", re.MULTILINE)
CALL = re.compile(r"(?<![\w:.>])tr\(")


def prepared(source):
    source = INLINE.sub(r"namespace limber::\1", source)
    own = OWN_TR.search(source)
    if not own:
        return source
    context = own.group(1)
    after = source.index("}", own.end())
    head, tail = source[:own.start()], source[after:]
    tail = CALL.sub(f'QCoreApplication::translate("{context}", ', tail)
    tail = tail.replace("QT_TR_NOOP(", f'QT_TRANSLATE_NOOP("{context}", ')
    return head.replace("QT_TR_NOOP(", f'QT_TRANSLATE_NOOP("{context}", ') + tail


def lupdate():
    found = shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate")
    if not found:
        sys.exit("lupdate is missing (qt6-l10n-tools)")
    return found


def update(files):
    """lupdate over a copy of the sources that it can read; returns what it could not place."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "gui"
        shutil.copytree(ROOT / "src" / "gui", copy)
        for path in copy.rglob("*.[ch]*"):
            path.write_text(prepared(path.read_text(encoding="utf-8")), encoding="utf-8")
        said = []
        for file in files:
            options = ["-pluralonly"] if file.name in PLURALS_ONLY else []
            run = subprocess.run(
                [lupdate(), "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language",
                 file.stem.split("_")[1], *options, str(copy), "-I", str(ROOT / "include"), "-ts", str(file)],
                check=True, capture_output=True, text=True)
            said += [line for line in (run.stdout + run.stderr).splitlines() if "without context" in line]
        return said


if __name__ == "__main__":
    for line in update(sorted(HERE.glob("*.ts"))):
        print(line, file=sys.stderr)
