# SPDX-License-Identifier: GPL-3.0-or-later
"""Plans, the model they are put into, and the best there is, as CBC and an exhaustive search see them."""
import pathlib
import tempfile
import unittest

import cbc
import problems

SECONDS = 120
RANDOM_PEOPLE = 8


class Judge(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def assert_model_holds_the_plan(self, name, budget):
        file = self.folder / "fixed.lp"
        plan = problems.plan(name, budget, file)
        answer = cbc.solve(file, SECONDS)
        self.assertTrue(answer.proven)
        self.assertIsNotNone(answer.objective, "the model does not allow the plan")
        self.assertAlmostEqual(answer.objective, plan["points"], places=5)
        self.assertEqual(plan["points"], plan["score"])
        self.assertEqual(plan["hard"], 0)

    def test_plans_of_small_problems_are_in_the_model_at_their_score(self):
        for name in problems.names("small"):
            with self.subTest(name):
                self.assert_model_holds_the_plan(name, "shown")

    def test_plans_of_full_size_are_in_the_model_at_their_score(self):
        for name in problems.names("full"):
            with self.subTest(name):
                self.assert_model_holds_the_plan(name, "first")

    def test_plans_of_random_people_are_in_the_model_at_their_score(self):
        for seed in range(1, RANDOM_PEOPLE + 1):
            with self.subTest(seed=seed):
                self.assert_model_holds_the_plan(f"random:{seed}", "first")

    def test_cbc_and_exhaustive_search_find_the_same_optimum(self):
        for name in problems.names("small"):
            with self.subTest(name):
                file = self.folder / "small.lp"
                problems.ask("model", name, file)
                answer = cbc.solve(file, SECONDS)
                self.assertTrue(answer.proven)
                self.assertAlmostEqual(answer.objective, float(problems.ask("exhaustive", name)), places=5)

    def test_the_planner_finds_the_optimum_of_small_problems(self):
        for name in problems.names("small"):
            with self.subTest(name):
                best = float(problems.ask("exhaustive", name))
                self.assertEqual(problems.plan(name, "background")["score"], best)

    def test_a_plan_that_breaks_a_rule_is_not_in_the_model(self):
        file = self.folder / "broken.lp"
        problems.plan("three_hours", "first", file)
        text = file.read_text()
        workouts = [day for day in range(7) if f" fix_w_{day}: w_{day} = 1" in text]
        file.write_text(text.replace("Subject To", f"Subject To\n broken: m_{workouts[0]} >= 100", 1))
        self.assertIsNone(cbc.solve(file, SECONDS).objective)


if __name__ == "__main__":
    unittest.main()
