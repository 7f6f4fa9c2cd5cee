# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window by keys and clicks, the file read back with sqlite3: the whole loop, and a log cut off by a kill."""

import os
import time
import unittest
from pathlib import Path

from loop_case import LoopCase
from screen import Screen, wait_for

ACCENT = "#0F766E"
SIX = "#F1C58A"
TWO = "#79A5CC"
GREY = "#EFEDE8"


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
        time.sleep(1)
        if self.session_count() == before:
            screen.key("space")  # all as planned
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


class TheDraft(LoopCase):
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
