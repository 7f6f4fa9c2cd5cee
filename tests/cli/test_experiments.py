# SPDX-License-Identifier: GPL-3.0-or-later
"""A habit tried by lot, from its draw to what it found, and the weight log."""

from json_schema import breaches
from limber_cli import TODAY, CliTest, clear_screen, days_after
from test_loop import PROFILE


class Experiments(CliTest):
    def setUp(self):
        super().setUp()
        self.json("profile", "load", "-", stdin=PROFILE)
        self.json("screen", "-", stdin=clear_screen(TODAY))

    def follows_schema(self, value, kind):
        self.assertEqual(list(breaches(value, self.json("schema", kind))), [])

    def start(self, habit, *options):
        return self.json("experiments", "start", habit, "--seed", 5, *options)[-1]

    def log_the_schedule(self, begun, *, stretched, morning):
        """32 sessions, each told by its turn and by whether the schedule has the habit; the day after the last."""
        sessions = []
        for turn in range(32):
            with_it = begun["blocks"][turn // 4] == "with"
            day = days_after(TODAY, 2 * turn)
            sessions.append({"date": day, "kind": "strength", "minutes": 50, "rpe": 6, "logged_on": day,
                             "stretched_after_minutes": 10 if stretched(with_it, turn) else 0,
                             "tightness": {"next_morning": morning(with_it, turn)}})
        end = days_after(TODAY, 64)
        self.json("log", "-", stdin=sessions, today=end)
        return end

    def test_a_schedule_is_drawn_and_kept(self):
        begun = self.start("stretching_after", "--hope", "3")
        self.assertEqual(list(begun)[:9], ["id", "habit", "hoped_effect", "start", "days_a_block", "blocks", "seed", "stopped", "days"])
        self.assertEqual((begun["start"], begun["hoped_effect"], begun["days"], begun["seed"]), (TODAY, 3, 32, 5))
        for first, second in zip(begun["blocks"][::2], begun["blocks"][1::2]):
            self.assertEqual({first, second}, {"with", "without"})
        self.assertEqual(begun["next"], begun["blocks"][0])
        self.follows_schema([begun], "experiments")
        self.assertEqual(self.json("experiments"), [begun])

    def test_the_plan_asks_for_it(self):
        begun = self.start("warm_up")
        plan = self.json("plan", "--days", 14)
        self.assertEqual([problem for problem in plan["problems"] if problem["hard"]], [])
        turns = [day for day in plan["days"] if not day["rest"]]
        for turn, day in enumerate(turns):
            warmed = any(block["kind"] == "warm_up" for block in day["blocks"])
            workout = any(block["kind"] == "workout" for block in day["blocks"])
            with_it = begun["blocks"][turn // 4] == "with"
            self.assertEqual(warmed, with_it and workout, day["date"])
            reasons = " ".join(reason["text"] for block in day["blocks"] for reason in block["reasons"])
            self.assertIn("Your experiment: " + ("warm up first" if with_it else "no separate warm-up"), reasons)

    def test_the_log_says_what_was_followed_and_found(self):
        begun = self.start("stretching_after", "--hope", "3")
        end = self.log_the_schedule(begun, stretched=lambda with_it, turn: with_it,
                                    morning=lambda with_it, turn: (2 if with_it else 4) + turn % 2)
        (over,) = self.json("experiments", today=end)
        self.assertTrue(over["finished"])
        self.assertEqual((over["days_known"], over["days_followed"], over["next"]), (32, 32, None))
        self.assertTrue(over["result"]["randomised"])
        self.assertIn("made a difference for you", over["text"])
        effects = self.json("effects", today=end)
        self.assertEqual(effects[0], over["result"])
        self.follows_schema(effects[:1], "effects")
        self.assertIn("made a difference for you", self.done("experiments", today=end))

    def test_one_that_was_hardly_followed_says_so(self):
        begun = self.start("stretching_after", "--hope", "3")
        end = self.log_the_schedule(begun, stretched=lambda with_it, turn: with_it == (turn % 3 == 0),
                                    morning=lambda with_it, turn: 2 if with_it else 5)
        (over,) = self.json("experiments", today=end)
        self.assertEqual((over["days_followed"], over["followed_enough"], over["result"]["label"]), (11, False, "too early"))
        for said in over["text"], self.done("experiments", today=end):
            self.assertIn("followed on 11 of 32 training days", " ".join(said.split()))
            self.assertNotIn("made a difference", said)
        self.follows_schema([over], "experiments")
        self.assertEqual([effect for effect in self.json("effects", today=end) if effect["randomised"]], [])

    def test_one_at_a_time_and_stopped_for_good(self):
        self.start("heat")
        self.assertIn("one experiment at a time", self.refused("experiments", "start", "yoga"))
        self.assertEqual(self.json("experiments", "stop")[0]["stopped"], TODAY)
        self.assertIn("no experiment is running", self.refused("experiments", "stop"))
        self.start("yoga")

    def test_what_cannot_be_tried(self):
        self.misused("experiments", "start", "high_stress")
        self.assertIn("hope", self.refused("experiments", "start", "heat", "--hope", "much"))
        self.refused("experiments", "start", "heat", "--hope", "9")
        self.json("profile", "set", "birth_year=1950")
        self.assertIn("warm_up", self.refused("experiments", "start", "warm_up"))

    def test_it_is_part_of_the_export(self):
        self.start("heat")
        self.json("weight", "add", "-", stdin={"date": TODAY, "weight_kg": 80})
        first = self.folder / "first.json"
        self.done("export", "limber", first)
        self.db = self.folder / "second.db"
        self.done("import", "limber", first)
        second = self.folder / "second.json"
        self.done("export", "limber", second)
        self.assertEqual(second.read_bytes(), first.read_bytes())


class Weight(CliTest):
    def test_one_a_day_and_the_newest_is_the_profiles(self):
        self.json("weight", "add", "-", stdin=[{"date": days_after(TODAY, -7), "weight_kg": 81.2},
                                               {"date": TODAY, "weight_kg": 80.4}])
        self.json("weight", "add", "-", stdin={"date": TODAY, "weight_kg": 80.1})
        self.assertEqual(self.json("weight"), [{"date": days_after(TODAY, -7), "weight_kg": 81.2},
                                               {"date": TODAY, "weight_kg": 80.1}])
        self.assertEqual(self.json("profile")["weight_kg"], 80.1)
        self.assertIn("80.1 kg", self.done("weight"))
        self.refused("weight", "add", "-", stdin={"date": days_after(TODAY, 1), "weight_kg": 80})
        self.refused("weight", "add", "-", stdin={"date": TODAY, "weight_kg": 8})
