# SPDX-License-Identifier: GPL-3.0-or-later
"""Start to a painted Week page against an empty Qt Widgets window, in turn, as a ratio of medians.
    start_time.py EMPTY_WINDOW LIMBER LIMBER_CLI [RUNS]"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time

ENVIRONMENT = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
TODAY = "2026-11-23"


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, env=ENVIRONMENT, check=True, capture_output=True)
    return time.perf_counter() - start


def compare(name, empty, limber, runs):
    times = {"empty": [], "limber": []}
    for _ in range(runs):
        times["empty"].append(seconds(empty))
        times["limber"].append(seconds(limber))
    base, ours = statistics.median(times["empty"]), statistics.median(times["limber"])
    print(f"{name}: empty window {base * 1000:.0f} ms, limber {ours * 1000:.0f} ms, ratio {ours / base:.2f}")
    return ours / base


def main():
    empty, limber, cli = sys.argv[1:4]
    runs = int(sys.argv[4]) if len(sys.argv) > 4 else 15
    with tempfile.TemporaryDirectory() as folder:
        ENVIRONMENT["XDG_CONFIG_HOME"] = folder
        for years in (0, 1):
            file = f"{folder}/{years}.db"
            if years:
                subprocess.run([cli, "--db", file, "--today", TODAY, "demo", "--years", str(years), "--seed", "1"], check=True, capture_output=True)
            window = [limber, "--db", file, "--today", TODAY, "--page", "week", "--quit-after-paint"]
            seconds(window)  # the first start makes the file and its first week
            compare(f"history of {years} years", [empty], window, runs)
    print(f"largest child: {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024} MiB")


if __name__ == "__main__":
    main()
