# SPDX-License-Identifier: GPL-3.0-or-later
"""Bringing along a log, taking it out again, and joining two computers."""

import json
from pathlib import Path

from limber_cli import CliTest

FILES = Path(__file__).parents[1] / "data" / "imports"
PREVIEW = {"format", "sessions", "sets", "first_date", "last_date", "matched", "new_exercises", "skipped", "suspicious"}


class Import(CliTest):
    def test_a_dry_run_tells_and_writes_nothing(self):
        told = self.json("import", "auto", FILES / "strong_2024.csv", "--unit", "kg", "--dry-run")
        self.assertLessEqual(PREVIEW, set(told))
        self.assertEqual((told["format"], told["sessions"], told["sets"]), ("strong", 3, 7))
        self.assertEqual((told["first_date"], told["last_date"]), ("1999-03-09", "2024-03-09"))
        self.assertEqual((told["matched"], told["new_exercises"]), (3, 0))
        self.assertEqual([row["line"] for row in told["skipped"]], [3, 5, 12, 13])
        self.assertEqual(set(told["skipped"][0]), {"line", "code", "text"})
        self.assertEqual(self.json("sessions"), [])

    def test_every_program_is_found_out_and_the_same_file_adds_nothing(self):
        for name in ("hevy_kg.csv", "fitnotes_2025.csv", "backup.fitnotes", "strong_quoted.csv"):
            first = self.json("import", "auto", FILES / name)
            self.assertGreater(first["new_sessions"], 0, name)
            again = self.json("import", "auto", FILES / name)
            self.assertEqual((again["new_sessions"], again["import"]), (0, None), name)
        self.assertEqual(len(self.json("sessions")), 7)

    def test_an_import_is_taken_out_again(self):
        told = self.json("import", "fitnotes", FILES / "fitnotes_2025.csv")
        self.assertEqual(told["new_names"], ["Sled of Doom"])
        self.assertEqual(self.json("undo-import", told["import"]), {"import": told["import"], "removed": 2, "kept": 0})
        self.assertEqual(self.json("sessions"), [])
        self.assertNotIn("Sled of Doom", [item["name"] for item in self.json("catalog")])
        self.assertIn("not", self.refused("undo-import", told["import"]))

    def test_a_missing_unit_and_an_unknown_header_are_refused(self):
        self.assertIn("kg or lb", self.refused("import", "strong", FILES / "strong_2018.csv"))
        line = self.refused("import", "auto", FILES / "unknown.csv")
        self.assertIn("Day, Lift, How Much", line)
        self.assertIn("Set Order", line)
        self.assertIn("nothing was written", line)
        self.misused("import", "strong", FILES / "strong_2018.csv", "--unit", "stone")

    def test_text_for_people(self):
        text = self.done("import", "auto", FILES / "fitnotes_2025.csv")
        for words in ("2 sessions", "5 sets", "Sled of Doom", "undo-import"):
            self.assertIn(words, text)


class LimberFile(CliTest):
    def test_everything_comes_back_byte_for_byte(self):
        self.done("demo", "--years", "2", "--seed", "3")
        self.done("import", "auto", FILES / "fitnotes_2025.csv")
        self.done("verdict", "trigger_points", "fits")
        first = self.folder / "first.json"
        self.done("export", "limber", first)
        self.assertEqual(json.loads(first.read_text())["limber"], 1)
        self.db = self.folder / "second.db"
        self.done("import", "auto", first)
        self.done("export", "limber", self.folder / "second.json")
        self.assertEqual((self.folder / "second.json").read_bytes(), first.read_bytes())
        told = self.json("import", "limber", first)
        self.assertEqual((told["new_sessions"], told["new_entries"], told["deleted"]), (0, 0, 0))

    def test_two_computers_are_joined(self):
        home, away = self.folder / "limber.db", self.folder / "away.db"
        session = {"id": "0f8fad5b-d9cb-469f-a165-70867728950e", "date": "2026-11-20", "kind": "strength", "minutes": 50}
        self.done("log", "-", stdin=session)
        self.done("export", "limber", self.folder / "home.json")
        self.db = away
        self.done("import", "limber", self.folder / "home.json")
        self.done("log", "-", stdin={**session, "minutes": 55})
        self.done("log", "-", stdin={"date": "2026-11-21", "kind": "yoga", "minutes": 20})
        self.done("screen", "-", stdin={"date": "2026-11-21", "answers": {"saddle_numbness": True}})
        self.done("export", "limber", self.folder / "away.json")
        self.db = home
        self.done("import", "limber", self.folder / "away.json")
        self.assertEqual([s["minutes"] for s in self.json("sessions")], [55, 20])
        self.assertEqual(self.json("assess")["safety"]["level"], "emergency")

    def test_the_set_table(self):
        self.done("log", "-", stdin={"date": "2026-11-20", "kind": "strength", "minutes": 50, "notes": "@x", "exercises": [
            {"exercise": "deadlift", "sets": [{"reps": 5, "load_kg": 102.5}]}]})
        header, row, end = self.done("export", "csv", "-").split("\r\n")
        cells = dict(zip(header.split(","), row.split(",")))
        self.assertEqual((cells["exercise_name"], cells["reps"], cells["load_kg"], cells["notes"]), ("Deadlift", "5", "102.5", "'@x"))
        self.assertEqual(end, "")
