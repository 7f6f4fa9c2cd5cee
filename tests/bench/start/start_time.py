# SPDX-License-Identifier: GPL-3.0-or-later
"""Start to a painted Week page against an empty Qt Widgets window, in turn, as a ratio of medians: on a virtual X
screen, as a person sees it, and without a screen.
    start_time.py EMPTY_WINDOW LIMBER LIMBER_CLI [RUNS]"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "gui" / "end_to_end"))
from screen import Screen  # noqa: E402

TODAY = "2026-11-23"
YEARS = (0, 1)


def seconds(command, environment):
    start = time.perf_counter()
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return time.perf_counter() - start


def compare(name, empty, limber, runs, environment):
    times = {"empty": [], "limber": []}
    for command in (empty, limber):
        seconds(command, environment)  # fills the caches, and makes the first week of a new file
    for _ in range(runs):
        times["empty"].append(seconds(empty, environment))
        times["limber"].append(seconds(limber, environment))
    base, ours = statistics.median(times["empty"]), statistics.median(times["limber"])
    print(f"{name}: empty window {base * 1000:.0f} ms, limber {ours * 1000:.0f} ms, ratio {ours / base:.2f}")


def main():
    empty, limber, cli = (str(Path(program).resolve()) for program in sys.argv[1:4])
    runs = int(sys.argv[4]) if len(sys.argv) > 4 else 15
    with tempfile.TemporaryDirectory() as folder, Screen() as screen:
        private = {"XDG_CONFIG_HOME": folder, "XDG_RUNTIME_DIR": folder}
        for years in YEARS:
            file = f"{folder}/{years}.db"
            if years:
                subprocess.run([cli, "--db", file, "--today", TODAY, "demo", "--years", str(years), "--seed", "1"],
                               check=True, capture_output=True)
            window = [limber, "--db", file, "--today", TODAY, "--page", "week", "--quit-after-paint"]
            for where, environment in (("X screen", screen.environment), ("no screen", {**os.environ, "QT_QPA_PLATFORM": "offscreen"})):
                compare(f"history of {years} years, {where}", [empty], window, runs, environment | private)
    print(f"largest child: {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024} MiB")


if __name__ == "__main__":
    main()
