# SPDX-License-Identifier: GPL-3.0-or-later
"""Every language says everything, with the same placeholders, in careful words (docs/translating.md)."""

import json
import os
import re
import shutil
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(os.environ["LIMBER_SOURCE"])
RESOURCES = ROOT / "resources"
TRANSLATIONS = RESOURCES / "translations"
KNOWLEDGE = RESOURCES / "knowledge"
sys.path.insert(0, str(TRANSLATIONS))
import update  # noqa: E402

LANGUAGES = sorted(path.stem.split("_")[1] for path in TRANSLATIONS.glob("catalogue_*.json"))
PLACE = re.compile(r"%L?\d|%n")
FIELD = re.compile(r"\{(\w+)")

# As tests/wording has them for English.
NEVER = {
    "de": [r"schlechte\w* haltung", r"richtige\w* haltung", r"fehlhaltung", r"\bfalsch\w*", r"\bschäd(?!el)\w*",
           r"\bschaden", r"\bkaputt\w*", r"verletz\w*", r"\bgefährlich\w*", r"\bgefährd\w*", r"bandscheibenvorfall",
           r"verschlei(ß|ss)\w*", r"abgenutzt", r"degenerat\w*", r"instabil\w*", r"\bheil(t|en|ung)\b", r"garantier\w*",
           r"verursach\w*", r"bewiesen", r"deine diagnose", r"blockier\w*", r"fehlstellung", r"ausgerenkt",
           r"schwacher rumpf", r"rumpfstabilität", r"\bknoten\b", r"mikroriss\w*", r"\brisiko\w*", r"\bkrankhaft\w*",
           r"dysfunktion\w*", r"abnormal\w*", r"bilde\w* dir .* ein", r"triggerpunkt\w*", r"nichts ernstes"],
}
# Titles of what was studied, and what is claimed and doubted.
ALLOWED = {
    "de": {"evidence.behm_2016.sentence", "evidence.fernandez_2018.sentence", "evidence.lucas_2009.sentence",
           "evidence.quintner_2015.sentence", "causes.trigger_points.claimed", "causes.trigger_points.known"},
}
ABOUT_FILES = ("error.", "cli.", "caution.network")


def messages(file):
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.find("name").text, message


def forms(message):
    translation = message.find("translation")
    numerus = translation.findall("numerusform")
    return [form.text or "" for form in numerus] if numerus else [translation.text or ""]


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def flat(value, path=""):
    if isinstance(value, dict):
        for key, below in value.items():
            yield from flat(below, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for index, below in enumerate(value):
            yield from flat(below, f"{path}[{index}]")
    else:
        yield path, value


def catalogue_texts():
    """All that people read of the catalogue, in English, in the shape of catalogue_<language>.json."""
    sections = {"exercises": {}, "routines": {}, "ladders": {}, "muscles": {}, "treatments": {}, "causes": {},
                "questions": {}, "evidence": {}}
    keys = {"routines": ["name"], "ladders": ["name"], "treatments": ["name", "what", "dose", "how", "how_sure",
            "cautions"], "causes": ["name", "claimed", "known", "looks_at", "helps"], "questions": ["text", "action"],
            "evidence": ["sentence"]}
    for path in sorted(KNOWLEDGE.glob("*.json")):
        section = path.stem if path.stem in keys else "exercises"
        for item in read(path) if isinstance(read(path), list) else []:
            if section != "exercises" or "cues" in item:
                wanted = keys.get(section, ["name", "cues", "slips"])
                sections[section][item["id"]] = {key: item[key] for key in wanted}
    for muscle in read(KNOWLEDGE / "muscles.json")["muscles"]:
        sections["muscles"][muscle["id"]] = {"name": muscle["name"]}
    return sections


def never_said(language, place, text):
    for pattern in NEVER[language]:
        if re.search(pattern, text, re.IGNORECASE):
            yield f"{place}: '{pattern}' in: {text}"


class Window(unittest.TestCase):
    def test_is_up_to_date_with_the_sources(self):
        with tempfile.TemporaryDirectory() as folder:
            copies = [Path(shutil.copy(file, folder)) for file in sorted(TRANSLATIONS.glob("*.ts"))]
            self.assertGreater(len(copies), 1)
            self.assertEqual(update.update(copies), [])
            for copy in copies:
                before = {(c, m.find("source").text, m.findtext("comment")) for c, m in messages(TRANSLATIONS / copy.name)}
                after = {(c, m.find("source").text, m.findtext("comment")) for c, m in messages(copy)}
                self.assertEqual(before ^ after, set(), f"{copy.name}: run resources/translations/update.py")

    def test_leaves_nothing_unfinished(self):
        for file in TRANSLATIONS.glob("*.ts"):
            open_ones = [m.find("source").text for _, m in messages(file)
                         if m.find("translation").get("type") or not all(forms(m))]
            self.assertEqual(open_ones, [], file.name)

    def test_keeps_placeholders_and_plural_forms(self):
        for file in TRANSLATIONS.glob("*.ts"):
            for context, message in messages(file):
                source = message.find("source").text
                if message.get("numerus"):
                    self.assertEqual(len(forms(message)), 2, source)
                for form in forms(message):
                    self.assertEqual(sorted(PLACE.findall(source)), sorted(PLACE.findall(form)),
                                     f"{file.name}, {context}: {source}")

    def test_sources_are_made_readable_for_lupdate(self):
        seeded = ('namespace limber::inline gui {\nQString tr(const char* text) { return QCoreApplication::translate('
                  '"Words", text); }\nauto x = tr("a"); auto y = Card::tr("b"); auto z = QT_TR_NOOP("c");\n}')
        made = update.prepared(seeded)
        self.assertIn('QCoreApplication::translate("Words", "a")', made)
        self.assertIn('Card::tr("b")', made)
        self.assertIn('QT_TRANSLATE_NOOP("Words", "c")', made)
        self.assertNotIn("inline", made)


class Phrases(unittest.TestCase):
    def test_have_the_codes_and_fields_of_english(self):
        self.assertIn("de", LANGUAGES)
        for language in LANGUAGES:
            for english in sorted((RESOURCES / "phrases" / "en").glob("*.json")):
                source, made = read(english), read(RESOURCES / "phrases" / language / english.name)
                self.assertEqual(set(source) ^ set(made), set(), f"{language}/{english.name}")
                for code, text in source.items():
                    self.assertEqual(set(FIELD.findall(text)), set(FIELD.findall(made[code])), f"{language}: {code}")


class Catalogue(unittest.TestCase):
    def test_every_text_is_there_once(self):
        english = catalogue_texts()
        self.assertGreater(len(english["exercises"]), 300)
        places = {place for place, _ in flat(english)}
        for language in LANGUAGES:
            made = dict(flat(read(TRANSLATIONS / f"catalogue_{language}.json")))
            self.assertEqual(places ^ set(made), set(), language)
            self.assertEqual([place for place, text in made.items() if not text.strip()], [])

    def test_no_two_items_of_a_kind_share_a_name(self):
        for language in LANGUAGES:
            for section, items in read(TRANSLATIONS / f"catalogue_{language}.json").items():
                names = [item["name"] for item in items.values() if "name" in item]
                self.assertEqual(sorted({n for n in names if names.count(n) > 1}), [], f"{language}: {section}")


class Wording(unittest.TestCase):
    def said(self, language):
        for context, message in messages(TRANSLATIONS / f"limber_{language}.ts"):
            for form in forms(message):
                yield f"{context}: {message.find('source').text}", form
        for path in sorted((RESOURCES / "phrases" / language).glob("*.json")):
            for code, text in read(path).items():
                if not code.startswith(ABOUT_FILES):
                    yield code, text
        yield from flat(read(TRANSLATIONS / f"catalogue_{language}.json"))

    def test_keeps_to_careful_words(self):
        for language in LANGUAGES:
            found = [line for place, text in self.said(language) if place not in ALLOWED[language]
                     for line in never_said(language, place, text)]
            self.assertEqual(found, [])

    def test_every_allowed_place_still_needs_it(self):
        for language in LANGUAGES:
            texts = dict(self.said(language))
            for place in ALLOWED[language]:
                self.assertTrue(list(never_said(language, place, texts[place])), place)

    def test_a_careless_sentence_is_found(self):
        seeded = "Deine schlechte Haltung verursacht einen Schaden."
        self.assertEqual(len(list(never_said("de", "x", seeded))), 3)


if __name__ == "__main__":
    unittest.main()
