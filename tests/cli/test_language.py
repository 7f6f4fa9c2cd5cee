# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences and names in another language; codes, keys and numbers in JSON stay what they are."""

from limber_cli import CliTest

SENTENCES = ("text", "name", "title", "rest_reason", "lift")


def without_sentences(value):
    if isinstance(value, dict):
        return {key: without_sentences(below) for key, below in value.items() if key not in SENTENCES}
    if isinstance(value, list):
        return [without_sentences(below) for below in value]
    return value


class German(CliTest):
    def test_says_sentences_names_and_dates_so(self):
        plan = self.done("--language", "de", "plan")
        self.assertIn("Mo, 23. November", plan)
        self.assertIn("Anstrengung", plan)
        names = {item["id"]: item["name"] for item in self.json("--language", "de", "catalog", "strength")}
        self.assertEqual(names["deadlift"], "Kreuzheben")

    def test_gives_the_same_plan(self):
        english, german = self.json("plan"), self.json("--language", "de", "plan")
        self.assertNotEqual(english, german)
        self.assertEqual(without_sentences(english), without_sentences(german))

    def test_refuses_in_it(self):
        result = self.run_cli("--language", "de", "log", "-", stdin={"minutes": 5})
        self.assertEqual(result.returncode, 1)
        self.assertIn("es wurde nichts geschrieben", result.stderr.decode())

    def test_a_language_it_does_not_speak_is_wrong_usage(self):
        self.assertEqual(self.run_cli("--language", "xx", "plan").returncode, 2)
