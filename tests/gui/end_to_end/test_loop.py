# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole loop in the real window, by keys and clicks, the file read back with sqlite3."""

import os
import unittest
from pathlib import Path

from loop_case import LoopCase
from screen import Screen, wait_for

ACCENT = "#0F766E"
SIX = "#F1C58A"
TWO = "#79A5CC"


class TheLoop(LoopCase):
    def a_week_is_planned_and_moved_by_keys(self, screen):
        workout = wait_for("a workout today in the file", self.todays_workout)
        wait_for("the workout's card", lambda: [a for a in screen.areas(ACCENT, (2, 50)) if a[0] > 110])
        screen.still()
        x, y = min(a for a in screen.areas(ACCENT, (2, 50)) if a[0] > 110)
        screen.click((x + 40, y))
        screen.key("p")
        wait_for("the pin in the file", lambda: self.block(workout)[1] == 1)
        screen.key("alt+Right")
        wait_for("the block on Tuesday", lambda: self.block(workout)[0] == self.day(1))
        screen.key("ctrl+z")
        wait_for("the block back on Monday", lambda: self.block(workout)[0] == self.day(0))
        screen.still()
        edges = [a for a in screen.areas(ACCENT, (2, 50)) if 110 < a[0] < 220]
        screen.drag((edges[0][0] + 40, edges[0][1]), (edges[0][0] + 40 + 3 * 129, edges[0][1]))
        wait_for("the dragged block on Thursday", lambda: self.block(workout)[0] == self.day(3))
        screen.key("ctrl+z")
        wait_for("the block back on Monday", lambda: self.block(workout)[0] == self.day(0))

    def todays_session_is_logged(self, screen):
        before = self.session_count()
        screen.key("ctrl+2")
        wait_for("the tightness scales", lambda: screen.areas(SIX, (14, 5))[3:])
        screen.still()
        # The number stands in the middle of a swatch, so each shows as an area above and one below it.
        screen.click(screen.areas(TWO, (14, 5))[0])
        screen.click(screen.areas(SIX, (14, 5))[-1])
        screen.key("ctrl+Return")
        screen.still()
        screen.key("space")  # to the question whether it was all as planned
        wait_for("the session in the file", lambda: self.session_count() == before + 1)
        self.assertEqual(self.last_session(), (self.day(0), 20, 60))

    def the_proposed_changes_are_used(self, screen):
        before = self.coming_days()
        filled_left = lambda: [a for a in screen.areas(ACCENT, (40, 5)) if 500 < a[0] < 720]
        wait_for("the changes to the next week", filled_left)
        screen.still()
        screen.click(filled_left()[0])
        wait_for("the decision in the file", self.used_changes)
        wait_for("a reason that names a cause", self.reasons_of_causes)
        self.assertNotEqual(self.coming_days(), before)

    def test_from_week_to_log_to_back_to_a_changed_week(self):
        self.prepare()
        with Screen() as screen:
            program = self.open_window(screen)
            self.a_week_is_planned_and_moved_by_keys(screen)
            self.todays_session_is_logged(screen)
            self.the_proposed_changes_are_used(screen)
            screen.key("ctrl+1")
            program.terminate()
            program.wait()


if __name__ == "__main__":
    os.chdir(Path(__file__).parent)
    unittest.main()
