# SPDX-License-Identifier: GPL-3.0-or-later
"""CBC (Debian: coinor-cbc) on a model in LP format."""
import re
import shutil
import subprocess
from dataclasses import dataclass


@dataclass
class Answer:
    proven: bool  # optimal, or infeasible where there is no objective
    objective: float | None
    bound: float | None


def solve(model, seconds):
    """Seconds of CPU time, one thread."""
    if shutil.which("cbc") is None:
        raise RuntimeError("cbc is missing; in Debian it is the package coinor-cbc")
    done = subprocess.run(["cbc", str(model), "-timeMode", "cpu", "-seconds", str(seconds), "-ratioGap", "0",
                           "-allowableGap", "0", "-solve"], capture_output=True, text=True, check=True)
    return read(done.stdout)


def read(text):
    def number(label):
        found = re.findall(rf"^{label}:\s+(\S+)$", text, re.MULTILINE)
        return float(found[-1]) if found else None

    proven = re.search(r"Result - (Optimal solution found|Problem proven infeasible)", text) is not None
    # Where presolve leaves nothing, CBC says no more than this.
    whole = re.findall(r"Optimal objective\s+(\S+)", text)
    objective = number("Objective value")
    if objective is None and "infeasible" not in text.lower() and whole:
        objective, proven = float(whole[-1]), True
    if "nfeasible" in text and objective is None:
        proven = True
    bound = number("Lower bound")
    return Answer(proven, objective, bound if bound is not None else (objective if proven else None))
