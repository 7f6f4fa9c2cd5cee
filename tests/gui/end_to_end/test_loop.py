# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window by keys and clicks, the file read back with sqlite3: the whole loop, and a log cut off by a kill."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
from datetime import date, timedelta
from pathlib import Path

from screen import Screen, wait_for

PROGRAM = Path(sys.argv.pop(1)).resolve() if len(sys.argv) > 1 else Path("build/bin/limber")
TODAY = date(2026, 11, 23)
ACCENT = "#0F766E"
SIX = "#F1C58A"
TWO = "#79A5CC"
GREY = "#EFEDE8"

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


class WindowTest(unittest.TestCase):
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

    def open_window(self, screen, *options):
        environment = {**screen.environment, "XDG_CONFIG_HOME": str(self.folder), "XDG_STATE_HOME": str(self.folder)}
        program = subprocess.Popen([PROGRAM, "--db", self.file, "--today", TODAY.isoformat(), "--theme", "light",
                                    *options], env=environment)
        self.addCleanup(program.kill)
        window = screen.window("Limber")
        screen.do("windowactivate", "--sync", window)
        return program


class TheLoop(WindowTest):
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

    def a_week_is_planned_and_moved_by_keys(self, screen):
        workout = wait_for("a workout today in the file", self.todays_workout)
        day = lambda days: (TODAY + timedelta(days=days)).isoformat()
        wait_for("the workout's card", lambda: [a for a in screen.areas(ACCENT, (2, 50)) if a[0] > 110])
        screen.still()
        x, y = min(a for a in screen.areas(ACCENT, (2, 50)) if a[0] > 110)
        screen.click((x + 40, y))
        screen.key("p")
        wait_for("the pin in the file", lambda: self.block(workout)[1] == 1)
        screen.key("alt+Right")
        wait_for("the block on Tuesday", lambda: self.block(workout)[0] == day(1))
        screen.key("ctrl+z")
        wait_for("the block back on Monday", lambda: self.block(workout)[0] == day(0))
        screen.still()
        edges = [a for a in screen.areas(ACCENT, (2, 50)) if 110 < a[0] < 220]
        screen.drag((edges[0][0] + 40, edges[0][1]), (edges[0][0] + 40 + 3 * 129, edges[0][1]))
        wait_for("the dragged block on Thursday", lambda: self.block(workout)[0] == day(3))
        screen.key("ctrl+z")
        wait_for("the block back on Monday", lambda: self.block(workout)[0] == day(0))

    def todays_session_is_logged(self, screen):
        count = lambda: self.rows("SELECT count(*) FROM session WHERE deleted = 0")[0][0]
        before = count()
        screen.key("ctrl+2")
        wait_for("the tightness scales", lambda: screen.areas(SIX, (14, 5))[3:])
        screen.still()
        # The number stands in the middle of a swatch, so each shows as an area above and one below it.
        screen.click(screen.areas(TWO, (14, 5))[0])
        screen.click(screen.areas(SIX, (14, 5))[-1])
        screen.key("ctrl+Return")
        time.sleep(1)
        if count() == before:
            screen.key("space")  # all as planned
        wait_for("the session in the file", lambda: count() == before + 1)
        last = self.rows("SELECT day, tightness_before_tenths, tightness_after_tenths FROM session "
                         "WHERE deleted = 0 ORDER BY edited DESC LIMIT 1")[0]
        self.assertEqual(last, (TODAY.isoformat(), 20, 60))

    def the_proposed_changes_are_used(self, screen):
        before = self.coming_days()
        filled_left = lambda: [a for a in screen.areas(ACCENT, (40, 5)) if 500 < a[0] < 720]
        wait_for("the changes to the next week", filled_left)
        screen.still()
        screen.click(filled_left()[0])
        wait_for("the decision in the file",
                 lambda: self.rows("SELECT 1 FROM plan_change_decision WHERE used = 1 AND deleted = 0"))
        wait_for("a reason that names a cause", self.reasons_of_causes)
        self.assertNotEqual(self.coming_days(), before)

    def test_from_week_to_log_to_back_to_a_changed_week(self):
        self.command("profile", "load", "-", stdin=json.dumps(PROFILE))
        self.command("screen", "-", stdin=json.dumps(SCREEN))
        self.command("log", "-", stdin=json.dumps(history()))
        with Screen() as screen:
            program = self.open_window(screen)
            self.a_week_is_planned_and_moved_by_keys(screen)
            self.todays_session_is_logged(screen)
            self.the_proposed_changes_are_used(screen)
            screen.key("ctrl+1")
            program.terminate()
            program.wait()


class TheDraft(WindowTest):
    def kept(self):
        """What is written beside the log while it is typed."""
        return "".join(file.read_text() for file in (self.folder / "limber").glob("log-draft*.json"))

    def the_offer(self, screen):
        """The middle of "Go on", the first button in the grey line above the form."""
        lines = [y for x, y in screen.areas(GREY, (200, 4)) if x > 110 and y < 250]
        return lines and sorted(a for a in screen.areas("#FFFFFF", (30, 8)) if min(abs(a[1] - y) for y in lines) < 12)

    def test_what_was_typed_survives_a_kill_and_is_offered_back(self):
        with Screen() as screen:
            program = self.open_window(screen, "--page", "log")
            screen.still()
            screen.do("type", "Deadlift")
            screen.still()
            screen.key("Return")
            screen.still()
            screen.do("type", "7")
            screen.key("Return")
            wait_for("the draft beside the log", lambda: '"reps":7' in self.kept().replace(" ", ""))
            program.kill()
            program.wait()
            self.assertEqual(self.rows("SELECT count(*) FROM session"), [(0,)])
            program = self.open_window(screen, "--page", "log")
            screen.still()
            offer = wait_for("the draft to be offered", lambda: self.the_offer(screen))
            screen.click(offer[0])
            screen.still()
            screen.key("ctrl+Return")
            wait_for("the session in the file", lambda: self.rows("SELECT count(*) FROM session")[0][0] == 1)
            self.assertIn((7,), self.rows("SELECT reps FROM session_set WHERE deleted = 0"))
            wait_for("the draft to be gone", lambda: not self.kept())
            program.terminate()
            program.wait()


if __name__ == "__main__":
    os.chdir(Path(__file__).parent)
    unittest.main()
