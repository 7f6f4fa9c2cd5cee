# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs limber-cli on a data file of its own, and the words the tests share."""

import json
import os
import subprocess
import tempfile
import unittest
from datetime import date, timedelta
from pathlib import Path

PROGRAM = os.environ["LIMBER_CLI"]
TODAY = "2026-11-23"

EMERGENCY = (
    "bladder_or_bowel_trouble saddle_numbness both_legs_weak_or_numb worsening_leg_weakness major_trauma "
    "fever_and_unwell chest_or_tearing_pain swollen_numb_back_after_training dark_urine "
    "clumsy_hands_or_unsteady_walking sudden_severe_headache_or_dizziness").split()
PROMPT = (
    "cancer_history unexplained_weight_loss night_pain steroids_or_osteoporosis leg_numbness_or_weakness arm_weakness "
    "longer_than_six_weeks new_pain_in_pregnancy new_pain_under_18_or_over_55 fall_or_blow_over_65_or_fragile_bones "
    "known_heart_metabolic_or_kidney_disease symptoms_with_effort told_to_limit_exercise").split()
CAUSES = ("insufficient_stretching muscular_imbalance posture_and_lifting trigger_points unaccustomed_load "
          "stress_and_sleep").split()


def days_after(day, count):
    return (date.fromisoformat(day) + timedelta(days=count)).isoformat()


def clear_screen(day):
    answers = {question: False for question in EMERGENCY + PROMPT + ["morning_stiffness_eased_by_exercise"]}
    return {"date": day, "answers": {**answers, "regularly_active": True}}


class CliTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.db = self.folder / "limber.db"

    def run_cli(self, *arguments, stdin=None, today=TODAY):
        if isinstance(stdin, (dict, list)):
            stdin = json.dumps(stdin)
        if isinstance(stdin, str):
            stdin = stdin.encode()
        command = [PROGRAM, "--db", str(self.db), "--today", today, *map(str, arguments)]
        return subprocess.run(command, input=stdin, capture_output=True, timeout=120,
                              env={**os.environ, "XDG_DATA_HOME": str(self.folder / "data")})

    def done(self, *arguments, **options):
        result = self.run_cli(*arguments, **options)
        self.assertEqual(result.returncode, 0, (arguments, result.stderr.decode()))
        self.assertEqual(result.stderr, b"", arguments)
        return result.stdout.decode()

    def json(self, *arguments, **options):
        return json.loads(self.done("--json", *arguments, **options))

    def refused(self, *arguments, **options):
        """One line on standard error, exit code 1, nothing on standard output; gives the line."""
        result = self.run_cli(*arguments, **options)
        self.assertEqual(result.returncode, 1, (arguments, result.stdout[:500], result.stderr[:500]))
        self.assertEqual(result.stdout, b"", arguments)
        line = result.stderr.decode()
        self.assertEqual(line.count("\n"), 1, line)
        self.assertTrue(line.endswith("\n"), line)
        return line

    def misused(self, *arguments, **options):
        result = self.run_cli(*arguments, **options)
        self.assertEqual(result.returncode, 2, (arguments, result.stdout[:500], result.stderr[:500]))
        self.assertEqual(result.stderr.count(b"\n"), 1, result.stderr)
        return result.stderr.decode()
