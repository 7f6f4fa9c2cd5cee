# SPDX-License-Identifier: GPL-3.0-or-later
"""What people read never frightens, diagnoses or promises (docs/evidence.md, "Words")."""

import json
import os
import re
import unittest
from pathlib import Path

ROOT = Path(os.environ["LIMBER_SOURCE"])
RESOURCES = ROOT / "resources"

NEVER = [
    r"bad posture", r"poor posture", r"correct posture", r"\bwrong(ly)?\b", r"\bdamag\w*", r"injury risk",
    r"risk of injury", r"micro-?tears?", r"microtrauma", r"small tears", r"\bdangerous\w*", r"slipped disc",
    r"you have a trigger point", r"your trigger points?", r"\bcaused\b", r"\bcauses your\b", r"\bproved\b",
    r"\bproven\b", r"all clear", r"prevents? (tightness|soreness|injur)", r"\bcures?\b", r"guarantee",
    r"your diagnosis", r"you are out of balance", r"sweet spot", r"\bgood posture", r"\bbad (form|technique|lifting)",
    r"\bincorrect(ly)?\b", r"\bfaulty\b", r"\bknots?\b", r"weak core", r"core stability", r"\bharm(s|ed|ful)?\b",
    r"(mis|out of )align\w*", r"wear and tear", r"\bdegenerat\w*", r"\bunstable\b", r"\binstability\b", r"\binjur\w*",
    r"\btorn\b", r"\bdysfunction\w*", r"\babnormal\w*", r"\bdanger zone\b", r"\brisk score\b", r"\bred flags?\b",
    r"nothing (is )?serious", r"you are safe", r"\bjust anxiety\b", r"\bvulnerable\b",
]
# Where such a word may stand: titles of papers, what a study counted, what is claimed and doubted.
ALLOWED = {
    "knowledge/evidence.json[behm_2016].sentence", "knowledge/evidence.json[cramer_2013].sentence",
    "knowledge/causes.json[trigger_points].claimed", "knowledge/causes.json[trigger_points].known",
}
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


def never_said(place, text):
    for pattern in NEVER:
        if re.search(pattern, text, re.IGNORECASE):
            yield f"{place}: '{pattern}' in: {text}"


LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')


def literals(source):
    """The texts in quotes of C++ that could be read by a person, with their line: names and paths are none."""
    for number, line in enumerate(source.splitlines(), 1):
        code = line.strip()
        if code.startswith(("#", "//", "*")):
            continue
        for match in LITERAL.finditer(code):
            if not IDS.match(match.group(1)):
                yield number, match.group(1)


def findings(files):
    for name, content in files.items():
        for place, text in texts(content):
            if not place.endswith(".citation") and name + place not in ALLOWED:
                yield from never_said(f"{name}{place}", text)
            if name not in MAY_EXPLAIN_TRIGGER_POINTS and TRIGGER_POINT.search(text):
                yield f"{name}{place}: trigger point in: {text}"


class Wording(unittest.TestCase):
    def test_resources_keep_to_careful_words(self):
        files = {str(p.relative_to(RESOURCES)): json.loads(p.read_text(encoding="utf-8"))
                 for p in sorted(RESOURCES.rglob("*.json"))}
        self.assertGreater(len(files), 10)
        self.assertEqual(list(findings(files)), [])

    def test_sources_keep_to_careful_words(self):
        files = [p for folder in ("src", "include") for p in sorted((ROOT / folder).rglob("*.[ch]*"))]
        self.assertGreater(len(files), 100)
        said = [line for path in files for number, text in literals(path.read_text(encoding="utf-8"))
                for line in never_said(f"{path.relative_to(ROOT)}:{number}", text)]
        self.assertEqual(said, [])

    def test_every_allowed_place_still_needs_it(self):
        for place in ALLOWED:
            name, key = place.split("[", 1)
            text = dict(texts(json.loads((RESOURCES / name).read_text(encoding="utf-8"))))["[" + key]
            self.assertTrue(list(never_said(place, text)), place)

    def test_a_careless_source_is_found(self):
        seeded = 'label(tr("Your posture is fine")); // wrong\nlabel(tr("A weak core does harm"));'
        said = [line for number, text in literals(seeded) for line in never_said(str(number), text)]
        self.assertEqual(len(said), 2)

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
