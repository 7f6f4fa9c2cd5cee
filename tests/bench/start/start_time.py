# SPDX-License-Identifier: GPL-3.0-or-later
"""Start to a painted Week page against an empty Qt Widgets window, in turn, as a ratio of medians, and the memory of
both: on a virtual X screen, as a person sees it, and without a screen.
    start_time.py EMPTY_WINDOW LIMBER LIMBER_CLI [RUNS]"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "gui" / "end_to_end"))
from screen import Screen  # noqa: E402

TODAY = "2026-11-23"
YEARS = (0, 1, 20)


def run(command, environment):
    """Seconds until it says that it is painted, and the most memory it held, in MiB."""
    start = time.perf_counter()
    child = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    said = child.stdout.readline()
    elapsed = time.perf_counter() - start
    child.stdout.close()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0 or said != b"painted\n":
        sys.exit(f"{command[0]} ended with {child.returncode}")
    return elapsed, usage.ru_maxrss / 1024


def compare(name, empty, limber, runs, environment):
    """Prints the ratios; the median start of limber, in seconds."""
    for command in (empty, limber):
        run(command, environment)  # fills the caches, and makes the first week of a new file
    pairs = [(run(empty, environment), run(limber, environment)) for _ in range(runs)]
    (base, base_memory), (ours, our_memory) = (
        [statistics.median(figures) for figures in zip(*program)] for program in zip(*pairs))
    print(f"{name}: empty window {base * 1000:.0f} ms, limber {ours * 1000:.0f} ms, ratio {ours / base:.2f}; "
          f"memory {base_memory:.0f} and {our_memory:.0f} MiB, ratio {our_memory / base_memory:.2f}", flush=True)
    return ours


def main():
    empty, limber, cli = (str(Path(program).resolve()) for program in sys.argv[1:4])
    runs = int(sys.argv[4]) if len(sys.argv) > 4 else 15
    with tempfile.TemporaryDirectory() as folder, Screen() as screen:
        starts = {}
        private = {"XDG_CONFIG_HOME": folder, "XDG_RUNTIME_DIR": folder}
        for years in YEARS:
            file = f"{folder}/{years}.db"
            if years:
                subprocess.run([cli, "--db", file, "--today", TODAY, "demo", "--years", str(years), "--seed", "1"],
                               check=True, capture_output=True)
            window = [limber, "--db", file, "--today", TODAY, "--page", "week", "--quit-after-paint"]
            for where, environment in (("X screen", screen.environment), ("no screen", {**os.environ, "QT_QPA_PLATFORM": "offscreen"})):
                starts[where, years] = compare(f"history of {years} years, {where}", [empty], window, runs, environment | private)
        for where in ("X screen", "no screen"):
            print(f"20 years against 1, {where}: ratio {starts[where, 20] / starts[where, 1]:.2f}")


if __name__ == "__main__":
    main()
