# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window through the accessibility bus: a whole loop of planning, logging, reading what helps and using the
changes; and a session that is half typed when the program is killed."""

import json
import os
import unittest

from accessible import AccessibleScreen, Application
from loop_case import LoopCase
from screen import wait_for


class TheLoopByAccessibility(LoopCase):
    def week_is_planned(self, window):
        workout = wait_for("a workout today in the file", self.todays_workout)
        window.do("push button", "Monday 23 November, Workout", "Pin")
        wait_for("the pin in the file", lambda: self.block(workout)[1] == 1)
        window.do("push button", "Monday 23 November, Workout", "Move to the day after")
        wait_for("the block on Tuesday", lambda: self.block(workout)[0] == self.day(1))
        window.do("push button", "Undo the last change")
        wait_for("the block back on Monday", lambda: self.block(workout)[0] == self.day(0))

    def session_is_logged(self, window):
        before = self.session_count()
        window.do("radio button", "Log", "Toggle")
        window.set_value("Before", 2)
        window.set_value("After", 6)
        window.do("push button", "All as planned")
        window.do("push button", "Save")
        wait_for("the session in the file", lambda: self.session_count() == before + 1)
        self.assertEqual(self.last_session(), (self.day(0), 20, 60))

    def tips_are_read_and_changes_used(self, window):
        window.find("push button", "Use these changes")
        words = window.texts()
        for expected in ("not a diagnosis", "What probably contributed", "What helps", "Hot pack", "When to get help"):
            self.assertIn(expected, words)
        window.do("push button", "Use these changes")
        wait_for("the decision in the file", self.used_changes)
        wait_for("a reason that names a cause", self.reasons_of_causes)

    def test_from_week_to_log_to_back_to_a_changed_week(self):
        self.prepare()
        with AccessibleScreen() as screen:
            program = self.open_window(screen)
            window = Application("limber")
            self.week_is_planned(window)
            self.session_is_logged(window)
            self.tips_are_read_and_changes_used(window)
            program.terminate()
            program.wait()


class WhatWasTyped(LoopCase):
    def draft(self):
        """What a program leaves behind that is killed now."""
        for file in (self.folder / "limber").glob("log-draft-*.json"):
            return json.loads(file.read_text())
        return None

    def draft_holds(self, *words):
        return lambda: (text := json.dumps(self.draft())) and all(word in text for word in words)

    def test_is_offered_after_the_program_was_killed(self):
        self.prepare()
        before = self.session_count()
        with AccessibleScreen() as screen:
            program = self.open_window(screen)
            window = Application("limber")
            window.do("radio button", "Log", "Toggle")
            window.set_value("Before", 3)
            window.set_value("After", 7)
            wait_for("both answers in the draft", self.draft_holds('"before": 3', '"after": 7'))
            program.kill()
            program.wait()
            wait_for("the killed program to leave the bus", lambda: Application.gone("limber"))
            self.assertEqual(self.session_count(), before)

            program = self.open_window(screen)
            window = Application("limber")
            window.do("radio button", "Log", "Toggle")
            window.do("push button", "Go on")
            for name, value in (("Before", 3), ("After", 7)):
                wait_for(f"{name} as it was typed",
                         lambda: window.find("slider", name).queryValue().currentValue == value)
            window.do("push button", "All as planned")
            window.do("push button", "Save")
            wait_for("the session in the file", lambda: self.session_count() == before + 1)
            self.assertEqual(self.last_session(), (self.day(0), 30, 70))
            wait_for("no draft any more", lambda: self.draft() is None)
            program.terminate()
            program.wait()


if __name__ == "__main__":
    os.chdir(os.path.dirname(os.path.abspath(__file__)))
    unittest.main()
