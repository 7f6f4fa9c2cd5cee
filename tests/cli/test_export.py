# SPDX-License-Identifier: GPL-3.0-or-later
"""What limber-cli writes for other programs, read by other programs."""

import sys
from datetime import date

from limber_cli import CliTest

try:
    from icalendar import Calendar
except ImportError:  # a Python that is not the system's, beside packages of the system
    sys.path.append("/usr/lib/python3/dist-packages")
    from icalendar import Calendar


class CalendarFile(CliTest):
    def events(self):
        file = self.folder / "plan.ics"
        self.done("export", "ics", file)
        content = file.read_bytes()
        self.assertEqual(content.count(b"\n"), content.count(b"\r\n"))
        self.assertLessEqual(max(map(len, content.split(b"\r\n"))), 75)
        return {str(event["uid"]): event for event in Calendar.from_ical(content).walk("vevent")}

    def test_every_block_and_every_day_of_rest_is_an_event_of_its_own(self):
        plan = self.json("plan", "--save")
        events = self.events()
        blocks = [(day["date"], block) for day in plan["days"] for block in day["blocks"]]
        rests = [day["date"] for day in plan["days"] if day["rest"]]
        self.assertGreater(len(blocks), 0)
        self.assertGreater(len(rests), 0)
        self.assertEqual(set(events), {block["id"] + "@limber" for _, block in blocks} | {f"rest-{day}@limber" for day in rests})
        for day, block in blocks:
            event = events[block["id"] + "@limber"]
            self.assertEqual(event["dtstart"].dt, date.fromisoformat(day))
            self.assertIn(block["title"], str(event["summary"]))
        for day in rests:
            self.assertEqual(events[f"rest-{day}@limber"]["dtstart"].dt, date.fromisoformat(day))

    def test_writing_twice_gives_the_same_file(self):
        self.done("plan", "--save")
        self.assertEqual(self.done("export", "ics", "-"), self.done("export", "ics", "-"))

    def test_the_data_file_itself_is_refused(self):
        self.done("plan", "--save")
        self.assertIn("data file itself", self.refused("export", "ics", self.db))
        self.done("verify")

    def test_nothing_planned_is_an_empty_calendar(self):
        self.assertEqual(self.events(), {})
