# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups, going back to them, what can be saved of a damaged file, and an end to all of it."""

import stat
import subprocess

from limber_cli import PROGRAM, TODAY, CliTest, days_after

SESSION = {"date": TODAY, "kind": "strength", "minutes": 55,
           "exercises": [{"exercise": "deadlift", "sets": [{"reps": 5, "load_kg": 100}]}]}


class DataFile(CliTest):
    def log(self, count=1, today=TODAY):
        self.done("log", "-", stdin=[SESSION] * count, today=today)

    def sessions(self):
        return len(self.json("sessions"))

    def spoil(self, start=0, size=600):
        content = bytearray(self.db.read_bytes())
        content[start:start + size] = b"\xaa" * size
        self.db.write_bytes(content)

    def test_backups_are_made_by_themselves(self):
        self.log()
        self.log()
        self.log(today=days_after(TODAY, 1))
        folder = self.folder / "limber.db.backups"
        self.assertEqual(sorted(file.name for file in folder.iterdir()), [f"{TODAY}.db", f"{days_after(TODAY, 1)}.db"])
        for file in folder.iterdir():
            self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600)
        self.assertEqual(self.json("verify")["newest_backup"], str(folder / f"{days_after(TODAY, 1)}.db"))

    def test_restore_goes_back_and_keeps_what_was(self):
        self.log()
        self.done("backup", self.folder / "one.db")
        self.log()
        restored = self.json("restore", self.folder / "one.db")
        self.assertEqual(self.sessions(), 1)
        self.done("restore", restored["kept"])
        self.assertEqual(self.sessions(), 2)
        self.assertIn("data file itself", self.refused("restore", self.db))
        self.assertIn("does not exist", self.refused("restore", self.folder / "none.db"))
        self.assertEqual(self.sessions(), 2)

    def test_a_damaged_file_is_explained_salvaged_and_restored(self):
        self.log(3)
        self.log(2)
        self.spoil()
        line = self.refused("sessions")
        for word in ("damaged", "restore", "salvage", f"{TODAY}.db"):
            self.assertIn(word, line)
        before = self.db.read_bytes()
        new = self.folder / "new.db"
        report = self.json("salvage", new)
        self.assertEqual(report["sessions"], 5)
        self.assertEqual(self.db.read_bytes(), before)
        self.assertEqual(stat.S_IMODE(new.stat().st_mode), 0o600)
        self.assertIn("there already", self.refused("salvage", new))
        self.assertIn("kept", self.done("restore", new))
        self.assertEqual(self.sessions(), 5)
        self.assertTrue(self.json("verify")["ok"])

    def test_an_emergency_survives_a_restore(self):
        self.log()
        self.done("screen", "-", stdin={"date": TODAY, "answers": {"dark_urine": True}})
        self.assertTrue(self.json("restore", self.folder / "limber.db.backups" / f"{TODAY}.db")["safety_answers_kept"])
        self.assertEqual(self.json("assess")["safety"]["level"], "emergency")

    def test_everything_is_deleted_only_when_that_is_meant(self):
        self.log()
        self.assertIn("--yes", self.refused("delete", "everything"))
        self.assertEqual(self.sessions(), 1)
        self.done("delete", "everything", "--yes")
        self.assertEqual(self.sessions(), 0)
        self.assertFalse((self.folder / "limber.db.backups").exists())

    def test_a_data_file_is_no_text(self):
        self.log()
        for command in ("backup", "salvage"):
            self.refused(command, "-")
        self.assertEqual(list(self.folder.glob("-*")), [])

    def test_two_programs_may_write_at_once(self):
        self.log()
        writers = [subprocess.Popen([PROGRAM, "--db", str(self.db), "--today", TODAY, "profile", "set", f"height_cm={170 + i}"],
                                    stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for i in range(6)]
        for writer in writers:
            self.assertEqual(writer.communicate()[1], b"")
            self.assertEqual(writer.returncode, 0)
        self.assertTrue(self.json("verify")["ok"])
