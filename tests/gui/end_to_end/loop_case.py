# SPDX-License-Identifier: GPL-3.0-or-later
"""Four weeks of a person who does not stretch, their data file, and the window over it."""

import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from datetime import date, timedelta
from pathlib import Path

PROGRAM = Path(sys.argv.pop(1)).resolve() if len(sys.argv) > 1 else Path("build/bin/limber")
TODAY = date(2026, 11, 23)

PROFILE = {"experience": "intermediate", "goal": "strength", "recent_training": "regular", "workouts_per_week": 3,
           "preferred_days": ["mon", "wed", "fri"],
           "available_minutes": {day: 60 for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")},
           "equipment": ["barbell", "dumbbell", "bench", "mat"]}
EMERGENCY = ("bladder_or_bowel_trouble", "saddle_numbness", "both_legs_weak_or_numb", "worsening_leg_weakness",
             "major_trauma", "fever_and_unwell", "chest_or_tearing_pain", "swollen_numb_back_after_training",
             "dark_urine", "clumsy_hands_or_unsteady_walking", "sudden_severe_headache_or_dizziness")
SCREEN = {"date": TODAY.isoformat(), "answers": {question: False for question in EMERGENCY}}


def history():
    """Four weeks of heavy hinging without warm-up and stretching, tight afterwards; four sessions a week."""
    sessions = []
    for days in range(28, 0, -1):
        on = TODAY - timedelta(days=days)
        if on.weekday() not in (0, 1, 3, 4):
            continue
        sets = [{"reps": 8, "load_kg": 60, "rpe": 7}] * 4
        sessions.append({"date": on.isoformat(), "kind": "strength", "minutes": 50, "rpe": 7, "warm_up_minutes": 0,
                         "stretched_before_minutes": 0, "stretched_after_minutes": 0,
                         "exercises": [{"exercise": "goblet_squat", "sets": sets},
                                       {"exercise": "one_arm_row", "sets": sets}],
                         "tightness": {"before": 2, "after": 6}, "regions": ["lower_back_both"]})
    return sessions


class LoopCase(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.file = self.folder / "limber.db"

    def command(self, *words, stdin=None):
        run = subprocess.run([PROGRAM.with_name("limber-cli"), "--db", self.file, "--today", TODAY.isoformat(), *words],
                             input=stdin, capture_output=True, text=True, check=False)
        self.assertEqual(run.returncode, 0, run.stderr)
        return run.stdout

    def rows(self, query, *values):
        with sqlite3.connect(f"file:{self.file}?mode=ro", uri=True, timeout=5) as data:
            return data.execute(query, values).fetchall()

    def block(self, identifier):
        found = self.rows("SELECT d.day, b.pinned, b.mark FROM plan_block b JOIN plan_day d ON d.id = b.plan_day "
                          "WHERE b.id = ? AND b.deleted = 0", identifier)
        return found[0] if found else None

    def todays_workout(self):
        found = self.rows("SELECT b.id FROM plan_block b JOIN plan_day d ON d.id = b.plan_day "
                          "WHERE d.day = ? AND b.kind = 'workout' AND b.deleted = 0", TODAY.isoformat())
        return found[0][0] if found else None

    def reasons_of_causes(self):
        return self.rows("SELECT r.cause, d.day FROM plan_reason r JOIN plan_block b ON b.id = r.plan_block "
                         "JOIN plan_day d ON d.id = b.plan_day "
                         "WHERE r.deleted = 0 AND b.deleted = 0 AND r.cause IS NOT NULL AND d.day > ?",
                         TODAY.isoformat())

    def coming_days(self):
        return self.rows("SELECT d.day, b.kind, b.routine, b.minutes, e.exercise, e.sets FROM plan_day d "
                         "JOIN plan_block b ON b.plan_day = d.id AND b.deleted = 0 "
                         "LEFT JOIN planned_exercise e ON e.plan_block = b.id AND e.deleted = 0 "
                         "WHERE d.day > ? ORDER BY d.day, b.position, e.position", TODAY.isoformat())

    def session_count(self):
        return self.rows("SELECT count(*) FROM session WHERE deleted = 0")[0][0]

    def last_session(self):
        return self.rows("SELECT day, tightness_before_tenths, tightness_after_tenths FROM session "
                         "WHERE deleted = 0 ORDER BY edited DESC LIMIT 1")[0]

    def used_changes(self):
        return self.rows("SELECT 1 FROM plan_change_decision WHERE used = 1 AND deleted = 0")

    @staticmethod
    def day(days):
        return (TODAY + timedelta(days=days)).isoformat()

    def prepare(self):
        self.command("profile", "load", "-", stdin=json.dumps(PROFILE))
        self.command("screen", "-", stdin=json.dumps(SCREEN))
        self.command("log", "-", stdin=json.dumps(history()))

    def open_window(self, screen, *options):
        environment = {**screen.environment, "XDG_CONFIG_HOME": str(self.folder), "XDG_STATE_HOME": str(self.folder)}
        program = subprocess.Popen([PROGRAM, "--db", self.file, "--today", TODAY.isoformat(), "--theme", "light",
                                    *options], env=environment)
        self.addCleanup(program.kill)
        window = screen.window("Limber")
        screen.do("windowactivate", "--sync", window)
        return program
