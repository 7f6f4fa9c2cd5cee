# SPDX-License-Identifier: GPL-3.0-or-later
"""What people read never frightens, diagnoses or promises (docs/evidence.md, "Words")."""

import json
import os
import re
import unittest
from pathlib import Path

RESOURCES = Path(os.environ["LIMBER_SOURCE"]) / "resources"

NEVER = [
    r"bad posture", r"poor posture", r"correct posture", r"\bwrong(ly)?\b", r"\bdamag\w*", r"injury risk",
    r"risk of injury", r"micro-?tears?", r"microtrauma", r"small tears", r"\bdangerous\w*", r"slipped disc",
    r"you have a trigger point", r"your trigger points?", r"\bcaused\b", r"\bcauses your\b", r"\bproved\b",
    r"\bproven\b", r"all clear", r"prevents? (tightness|soreness|injur)", r"\bcures?\b", r"guarantee",
    r"your diagnosis", r"you are out of balance", r"sweet spot",
]
# The term may be explained and cited, nowhere else (evidence part D).
TRIGGER_POINT = re.compile(r"trigger[ -]point", re.IGNORECASE)
MAY_EXPLAIN_TRIGGER_POINTS = {"knowledge/causes.json", "knowledge/evidence.json"}
ABOUT_FILES = ("error.", "cli.")  # a file may well be damaged
IDS = re.compile(r"^[a-z0-9_.:]+$")


def texts(value, path=""):
    """Every text below `value` with its place, ids and keys left out."""
    if isinstance(value, dict):
        for key, below in value.items():
            if not key.startswith(ABOUT_FILES):
                yield from texts(below, f"{path}.{key}")
    elif isinstance(value, list):
        for index, below in enumerate(value):
            label = below["id"] if isinstance(below, dict) and "id" in below else index
            yield from texts(below, f"{path}[{label}]")
    elif isinstance(value, str) and not IDS.match(value):
        yield path, value


def findings(files):
    for name, content in files.items():
        for place, text in texts(content):
            for pattern in NEVER:
                if re.search(pattern, text, re.IGNORECASE):
                    yield f"{name}{place}: '{pattern}' in: {text}"
            if name not in MAY_EXPLAIN_TRIGGER_POINTS and TRIGGER_POINT.search(text):
                yield f"{name}{place}: trigger point in: {text}"


class Wording(unittest.TestCase):
    def test_resources_keep_to_careful_words(self):
        files = {str(p.relative_to(RESOURCES)): json.loads(p.read_text(encoding="utf-8"))
                 for p in sorted(RESOURCES.rglob("*.json"))}
        self.assertGreater(len(files), 10)
        self.assertEqual(list(findings(files)), [])

    def test_a_careless_sentence_is_found(self):
        seeded = {"phrases/en/x.json": {"tip.x": "Bad posture caused the damage, you have a trigger point."}}
        self.assertEqual(len(list(findings(seeded))), 5)


class EvidencePage(unittest.TestCase):
    def test_lists_every_source_with_its_sentence(self):
        page = (RESOURCES.parent / "docs" / "evidence.md").read_text(encoding="utf-8")
        entries = json.loads((RESOURCES / "knowledge" / "evidence.json").read_text(encoding="utf-8"))
        missing = [e["id"] for e in entries if f"`{e['id']}`" not in page or e["sentence"] not in page]
        self.assertEqual(missing, [])


if __name__ == "__main__":
    unittest.main()
