# SPDX-License-Identifier: GPL-3.0-or-later
"""Style of the sources:  lint.py format | lint.py tidy COMPILE_COMMANDS_FOLDER STAMP_FOLDER

`tidy` remembers by content what was clean, so that a second run looks only at what changed. With LIMBER_SOAK=1 in the
environment it runs the static analyzer too, which takes three times as long."""

import hashlib
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ANALYZER = "clang-analyzer-core.*,clang-analyzer-cplusplus.*,clang-analyzer-deadcode.*"
MORE_CHECKS = [f"--checks={ANALYZER}"] if os.environ.get("LIMBER_SOAK") else []
INCLUDE = re.compile(rb'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)


def sources():
    return sorted(p for folder in ("include", "src", "tests") for p in (ROOT / folder).rglob("*") if p.suffix in (".h", ".cpp"))


def check_format():
    files = sources()
    outcome = subprocess.run(["clang-format", "--dry-run", "-Werror", *map(str, files)], capture_output=True, text=True)
    wrong = sorted({line.split(":")[0] for line in outcome.stderr.splitlines() if ": error:" in line})
    print(f"{len(files)} files, {len(wrong)} to format", *wrong, sep="\n")
    return not wrong


@lru_cache(maxsize=None)
def reached(path):
    """The project files that `path` includes, directly or not, and itself."""
    files, todo = {path}, [path]
    while todo:
        current = todo.pop()
        for name in INCLUDE.findall(current.read_bytes()):
            for base in (ROOT / "include", ROOT / "src", current.parent):
                found = base / name.decode()
                if found.exists() and found not in files:
                    files.add(found)
                    todo.append(found)
    return files


def fingerprint(path):
    digest = hashlib.sha256((ROOT / ".clang-tidy").read_bytes() + "".join(MORE_CHECKS).encode())
    for file in sorted(reached(path)):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def tidy_one(path, commands, stamps):
    stamp = stamps / fingerprint(path)
    if stamp.exists():
        return True
    command = ["clang-tidy", "--quiet", *MORE_CHECKS, "--extra-arg=-Wno-unknown-warning-option", "-p", commands, str(path)]
    outcome = subprocess.run(command, capture_output=True, text=True)
    if outcome.returncode == 0:
        stamp.touch()
        return True
    print(outcome.stdout, flush=True)
    return False


def without_precompiled_headers(entries):
    """Every file as it is written: an include that only the precompiled header brings is an error for clang-tidy."""
    return [{**entry, "command": re.sub(r"-Winvalid-pch|-include \S*cmake_pch\.hxx", "", entry["command"])} for entry in entries]


def check_tidy(built, stamps):
    stamps = Path(stamps)
    commands = stamps / "commands"
    commands.mkdir(parents=True, exist_ok=True)
    entries = without_precompiled_headers(json.loads((Path(built) / "compile_commands.json").read_text()))
    (commands / "compile_commands.json").write_text(json.dumps(entries))
    files = sorted({p for p in (Path(entry["file"]) for entry in entries) if (ROOT / "src") in p.parents})
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        clean = list(pool.map(lambda path: tidy_one(path, commands, stamps), files))
    print(f"{len(files)} files, {clean.count(False)} with findings")
    return bool(files) and all(clean)


if __name__ == "__main__":
    ok = check_format() if sys.argv[1] == "format" else check_tidy(sys.argv[2], sys.argv[3])
    sys.exit(0 if ok else 1)
