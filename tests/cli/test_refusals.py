# SPDX-License-Identifier: GPL-3.0-or-later
"""What is amiss in the input gives one clear line, exit code 1, and nothing is written."""

import json

from limber_cli import TODAY, CliTest, clear_screen, days_after

SESSION = {"date": TODAY, "kind": "strength", "minutes": 55,
           "exercises": [{"exercise": "deadlift", "sets": [{"reps": 5, "load_kg": 100}]}]}


def session(**changes):
    return {**SESSION, **changes}


class BadSession(CliTest):
    def log_refused(self, text, *words):
        line = self.refused("log", "-", stdin=text)
        for word in words:
            self.assertIn(word, line)
        self.assertIn("nothing was written", line)
        self.assertEqual(self.json("sessions"), [])
        return line

    def test_unknown_key_is_named_with_the_nearest(self):
        self.log_refused(session(warmup_minutes=5), "warmup_minutes", "warm_up_minutes")
        self.log_refused(session(exercises=[{"exercise": "deadlift", "sets": [{"repz": 5}]}]), "exercises[0].sets[0].repz", "reps")

    def test_wrong_types(self):
        for changes in ({"minutes": "55"}, {"minutes": [55]}, {"minutes": True}, {"minutes": 5.5}, {"tags": "rushed"},
                        {"exercises": {}}, {"tightness": []}, {"notes": 5}, {"date": 20261123}, {"regions": [1]}):
            self.log_refused(session(**changes), next(iter(changes)))

    def test_numbers_out_of_range(self):
        for changes in ({"minutes": 0}, {"minutes": 1441}, {"rpe": 10.5}, {"rpe": -1}, {"technique": 0},
                        {"warm_up_minutes": -5}, {"minutes": 10 ** 30}, {"tightness": {"after": 11}}):
            self.log_refused(session(**changes), next(iter(changes)), "expected")
        self.log_refused(session(exercises=[{"exercise": "deadlift", "sets": [{"reps": 1001}]}]), "0 to 1000")
        self.log_refused(session(exercises=[{"exercise": "deadlift", "sets": [{"load_kg": 1000.5}]}]), "0 to 1000")

    def test_required_keys(self):
        for key in ("date", "kind", "minutes"):
            self.log_refused({k: v for k, v in SESSION.items() if k != key}, key)

    def test_unknown_exercise_gives_the_nearest_names(self):
        self.log_refused(session(exercises=[{"exercise": "goblet_sqat"}]), "exercises[0].exercise", "goblet_squat")
        self.log_refused(session(exercises=[{"exercise": "Deadlift!"}]), "deadlift")

    def test_unknown_names(self):
        self.log_refused(session(kind="swimming"), "kind", "swimming", "cardio")
        self.log_refused(session(regions=["lower_back"]), "regions[0]", "lower_back_left")
        self.log_refused(session(treatments=[{"treatment": "heat"}]), "treatments[0].treatment", "heat_pack")

    def test_dates(self):
        self.log_refused(session(date="2026-02-30"), "date", "2026-02-30")
        self.log_refused(session(date="2026-11-24"), "date", "future")
        self.log_refused(session(date="23.11.2026"), "date", "YYYY-MM-DD")
        self.log_refused(session(start="25:00"), "start", "HH:MM")

    def test_notes(self):
        self.log_refused(session(notes="a\0b"), "notes")
        self.log_refused(session(notes="x" * 10001), "notes", "10000")
        self.done("log", "-", stdin=session(notes="é" * 10000))

    def test_the_line_of_the_file_is_given(self):
        file = self.folder / "bad.json"
        file.write_text('{\n  "date": "2026-11-23",\n  "kind": "yoga",\n  "minutes": 0\n}\n')
        line = self.refused("log", file)
        self.assertIn("bad.json, line 4", line)

    def test_a_whole_array_or_nothing(self):
        self.log_refused([SESSION, session(minutes=0)], "[1].minutes")
        self.assertEqual(len(self.json("log", "-", stdin=[SESSION, SESSION])), 2)


class HostileText(CliTest):
    def test_broken_and_hostile_json(self):
        good = json.dumps(SESSION)
        texts = [b"", b" ", b"{", b"[", b"nonsense", good.encode() + b"}", b"[" + good.encode() + b",]", b'{"date": "\xff\xfe"}',
                 b"[" * 100_000, b'{"a":' * 100_000, b'{"minutes": 1e999}', b'{"minutes": NaN}', b'{"minutes": -Infinity}',
                 good.replace('"minutes": 55', '"minutes": 55, "minutes": 60').encode(), b"null", b"17", b'"text"', b"[[]]",
                 b'{"date": "2026-11-23", "date": "2026-11-23"}', b"\0", b'{"a":"\\ud800"}', b"{} {}"]
        for text in texts:
            for command in ("log", "check-in", "screen", "self-test", "week", "check-plan"):
                line = self.refused(command, "-", stdin=text)
                self.assertLess(len(line), 500, line)
        self.assertEqual(self.json("sessions"), [])

    def test_ten_megabytes_of_junk(self):
        junk = bytes((i * 7919 + i // 251) % 256 for i in range(1_000_000)) * 10
        self.refused("log", "-", stdin=junk)
        self.refused("log", "-", stdin=b"[" + b"1," * 5_000_000 + b"1]")
        self.refused("profile", "load", "-", stdin=b'{"notes": "' + b"x" * 40_000_000 + b'"}')

    def test_depth_64_is_the_limit(self):
        self.assertIn("nested", self.refused("log", "-", stdin="[" * 65 + "]" * 65))
        self.assertNotIn("nested", self.refused("log", "-", stdin="[" * 64 + "]" * 64))

    def test_files_that_are_none(self):
        self.assertIn("missing.json", self.refused("log", self.folder / "missing.json"))
        self.refused("log", self.folder)


class OtherInput(CliTest):
    def test_profile(self):
        self.done("profile", "set", "goal=ease")
        for change in ("gaol=ease", "goal=fun", "birth_year=1776", "birth_year=2027", "workouts_per_week=8", "pregnant=maybe",
                       "equipment=sword", "usual_start=7", "available_minutes.mon=1441", "avoid_exercises=sit_upp",
                       "conditions=pregnant", "goal"):
            self.refused("profile", "set", "height_cm=180", change)
        self.refused("profile", "load", "-", stdin={"goal": "general", "colour": "teal"})
        profile = self.json("profile")
        self.assertEqual(profile["goal"], "ease")
        self.assertIsNone(profile["height_cm"])

    def test_check_in(self):
        for changes in ({"tightness": 11}, {"sleep_hours": 25}, {"stress": 0}, {"easier": "lying"}, {"date": days_after(TODAY, 1)},
                        {"mood": 3}):
            self.refused("check-in", "-", stdin={"date": TODAY, **changes})
        self.refused("check-in", "-", stdin={"tightness": 3})

    def test_screen(self):
        before = self.json("assess")
        self.refused("screen", "-", stdin={"answers": {"dark_urine": True}})
        self.refused("screen", "-", stdin={"date": TODAY, "answers": {"dark_urin": True}})
        self.refused("screen", "-", stdin={"date": TODAY, "answers": {"dark_urine": "yes"}})
        self.refused("screen", "-", stdin={"date": TODAY, "cleared": "not_seen_yet"})
        self.refused("screen", "-", stdin=[clear_screen(TODAY), clear_screen("2027-01-01")])
        self.assertEqual(self.json("assess"), before)

    def test_self_test(self):
        for changes in ({"value": -1}, {"value": "85"}, {"test": "plank"}, {"date": "2027-01-01"}):
            self.refused("self-test", "-", stdin={"date": TODAY, "test": "trunk_extensor_hold", "value": 85, **changes})

    def test_week(self):
        week = {"from": TODAY, "to": days_after(TODAY, 6)}
        self.refused("week", "-", stdin={**week, "to": days_after(TODAY, -1)})
        self.refused("week", "-", stdin={**week, "minutes": {"2026-12-25": 5}})
        self.refused("week", "-", stdin={**week, "ill": "very"})

    def test_ids_that_do_not_exist(self):
        unknown = "00000000-0000-4000-8000-00000000abcd"
        self.assertIn(unknown, self.refused("delete", "session", unknown))
        self.refused("delete", "session", "x")
        self.refused("mark", unknown, "done")
        self.refused("tips", "--session", unknown)

    def test_a_file_of_another_program_is_left_alone(self):
        self.db.write_bytes(b"Dear diary, " * 1000)
        for command in (["sessions"], ["profile", "set", "goal=ease"], ["plan", "--save"], ["verify"], ["demo"]):
            self.refused(*command)
        self.assertEqual(self.db.read_bytes(), b"Dear diary, " * 1000)


class Usage(CliTest):
    def test_wrong_usage_is_exit_code_2(self):
        for arguments in ([], ["dance"], ["log"], ["plan", "--days", "0"], ["plan", "--days", "29"], ["plan", "--days", "x"],
                          ["plan", "--from", "2026-02-30"], ["delete"], ["delete", "plan", "x"], ["mark", "x", "eaten"],
                          ["verdict", "gravity", "fits"], ["verdict", "trigger_points", "wrong"], ["catalog", "food"],
                          ["schema", "cheese"], ["sessions", "--form", TODAY], ["demo", "--years", "0"], ["tips", "extra"]):
            self.misused(*arguments)
        self.misused("sessions", today="yesterday")

    def test_wrong_usage_names_the_option(self):
        self.assertIn("--today: 2201-01-01 ", self.misused("sessions", today="2201-01-01"))
        self.assertIn("--from: 2026-02-30 ", self.misused("plan", "--from", "2026-02-30"))

    def test_options_stand_before_or_after_the_command(self):
        self.done("log", "-", stdin=SESSION)
        for arguments in (["--json", "sessions"], ["sessions", "--json"]):
            self.assertEqual(len(json.loads(self.done(*arguments))), 1)
        self.done("profile", "set", "goal=ease", "--json")
        self.assertEqual(json.loads(self.done("profile", "--json"))["goal"], "ease")

    def test_help_is_no_failure(self):
        for arguments in (["--help"], ["plan", "--help"]):
            self.assertEqual(self.run_cli(*arguments).returncode, 0)

    def test_output_that_cannot_be_written_is_a_failure(self):
        import subprocess
        from limber_cli import PROGRAM
        with open("/dev/full", "wb") as full:
            result = subprocess.run([PROGRAM, "--db", str(self.db), "catalog"], stdout=full, stderr=subprocess.PIPE)
        self.assertEqual(result.returncode, 1)
