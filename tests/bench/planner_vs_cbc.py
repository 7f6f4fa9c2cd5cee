# SPDX-License-Identifier: GPL-3.0-or-later
"""The planner at its budgets against the best that CBC finds in 60 s of CPU time on the written model.

    planner_vs_cbc.py BUILD-FOLDER [--seconds 60] [--jobs N] [--into docs/planning.md]

Answers of CBC are kept in BUILD-FOLDER/cbc by the model's hash, so that only what has changed is solved anew. With
--into, the table between the marks <!-- cbc --> and <!-- end --> of that file is written anew.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "planner_judge"))
BUDGETS = ("shown", "background")


def answer_of(name, folder, seconds):
    import cbc
    import problems

    model = folder / f"{name}.lp"
    problems.ask("model", name, model)
    digest = hashlib.sha256(model.read_bytes()).hexdigest()[:16]
    kept = folder / f"{name}-{seconds}-{digest}.json"
    if not kept.exists():
        kept.write_text(json.dumps(vars(cbc.solve(model, seconds))))
    return json.loads(kept.read_text())


def gap(score, best):
    return 100 * (score - best) / best if best else 0.0


def percent(value):
    return f"{value:+.1f} %"


def row_of(name, answer, plans):
    best = answer["objective"]
    found = "none" if best is None else f"{best:g}" + (" (optimal)" if answer["proven"] else "")
    bound = "" if answer["bound"] is None else f"{answer['bound']:.0f}"
    cells = [name, found, bound]
    for budget in BUDGETS:
        plan = plans[budget]
        cells += [f"{plan['score']:g}", "" if best is None else percent(gap(plan["score"], best)),
                  f"{plan['ms']:.0f}"]
    return "| " + " | ".join(cells) + " |\n"


def table(names, answers, plans):
    text = "| problem | CBC, 60 s | its bound | shown | gap | ms | background | gap | ms |\n"
    text += "|---|---|---|---|---|---|---|---|---|\n"
    text += "".join(row_of(name, answers[name], plans[name]) for name in names)
    for budget in BUDGETS:
        gaps = [gap(plans[name][budget]["score"], answers[name]["objective"])
                for name in names if answers[name]["objective"] is not None]
        text += (f"\nAt the {budget} budget {sum(g <= 0 for g in gaps)} of {len(gaps)} plans are as good as CBC's or better; "
                 f"the largest gap is {percent(max(gaps))}, the mean {percent(sum(gaps) / len(gaps))}, "
                 f"the slowest takes {max(plans[n][budget]['ms'] for n in names):.0f} ms.\n")
    return text


def put_into(path, text):
    whole = path.read_text()
    start = whole.index("<!-- cbc -->\n") + len("<!-- cbc -->\n")
    path.write_text(whole[:start] + text + whole[whole.index("<!-- end -->", start):])


def main():
    options = argparse.ArgumentParser()
    options.add_argument("build", type=pathlib.Path)
    options.add_argument("--seconds", type=int, default=60)
    options.add_argument("--jobs", type=int, default=os.cpu_count())
    options.add_argument("--into", type=pathlib.Path)
    asked = options.parse_args()
    os.environ.setdefault("PLANNER_PROBLEM", str(asked.build / "bin/planner_problem"))
    import problems

    folder = asked.build / "cbc"
    folder.mkdir(exist_ok=True)
    names = problems.names("full")
    with concurrent.futures.ThreadPoolExecutor(asked.jobs) as workers:
        answers = dict(zip(names, workers.map(lambda name: answer_of(name, folder, asked.seconds), names)))
    plans = {name: {budget: problems.plan(name, budget) for budget in BUDGETS} for name in names}
    text = table(names, answers, plans)
    print(text)
    if asked.into:
        put_into(asked.into, text)


if __name__ == "__main__":
    main()
