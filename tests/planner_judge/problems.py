# SPDX-License-Identifier: GPL-3.0-or-later
"""What build/bin/planner_problem hands out."""
import json
import os
import subprocess

PROGRAM = os.environ.get("PLANNER_PROBLEM", "build/bin/planner_problem")


def ask(*words):
    return subprocess.run([PROGRAM, *map(str, words)], capture_output=True, text=True, check=True).stdout


def names(size):
    return ask("list", size).split()


def plan(name, budget, *file):
    return json.loads(ask("plan", name, budget, *file))
