# SPDX-License-Identifier: GPL-3.0-or-later
"""Every language says everything, with the same placeholders, in careful words (docs/translating.md)."""

import os
import re
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(os.environ["LIMBER_SOURCE"])
TRANSLATIONS = ROOT / "resources" / "translations"
sys.path.insert(0, str(TRANSLATIONS))
from update import (LANGUAGES, catalogue, forms, marks, messages, missing, missing_texts, phrases,  # noqa: E402
                    prepared, update)

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
    "de": {"catalogue evidence.behm_2016.sentence", "catalogue evidence.fernandez_2018.sentence",
           "catalogue evidence.lucas_2009.sentence", "catalogue evidence.quintner_2015.sentence",
           "catalogue causes.trigger_points.claimed", "catalogue causes.trigger_points.known"},
}
ABOUT_FILES = ("error.", "cli.", "caution.network")


def never_said(language, place, text):
    for pattern in NEVER[language]:
        if re.search(pattern, text, re.IGNORECASE):
            yield f"{place}: '{pattern}' in: {text}"


def listed(lines):
    return "\n" + "\n".join(lines)


class Everything(unittest.TestCase):
    def test_window_texts_are_those_of_the_sources(self):
        with tempfile.TemporaryDirectory() as folder:
            copies = [Path(shutil.copy(file, folder)) for file in sorted(TRANSLATIONS.glob("*.ts"))]
            self.assertGreater(len(copies), 1)
            self.assertEqual(update(copies), [])
            for copy in copies:
                kept, now = ({f"{context}: {m.find('source').text}" for context, m in messages(file)}
                             for file in (TRANSLATIONS / copy.name, copy))
                lines = [f"{copy.name}: new: {line}" for line in sorted(now - kept)]
                lines += [f"{copy.name}: gone: {line}" for line in sorted(kept - now)]
                self.assertEqual(lines, [], f"run resources/translations/update.py{listed(lines)}")

    def test_is_said_in_every_language(self):
        self.assertIn("de", LANGUAGES)
        self.assertGreater(len(catalogue("en")), 2000)
        for language in LANGUAGES:
            lines = missing(language)
            self.assertEqual(lines, [], f"docs/translating.md says how{listed(lines)}")

    def test_what_is_missing_or_made_from_other_english_is_named(self):
        english = {"a.json x": "Sit.", "a.json y": "Stand.", "catalogue causes.sitting.name": "Walk."}
        made = {"a.json x": "Sitz.", "catalogue causes.sitting.name": "Geh.", "a.json z": "Lauf."}
        seen = marks({**english, "a.json x": "Sit down.", "catalogue causes.sitting.name": "Walk on."})
        self.assertEqual(missing_texts(english, made, seen), [
            "missing: a.json y = Stand.", "not in English: a.json z", "not seen since the English changed: a.json x",
            "not seen since the English changed: catalogue causes.sitting"])


class Placeholders(unittest.TestCase):
    def test_of_the_window_are_kept_in_every_plural_form(self):
        for file in TRANSLATIONS.glob("*.ts"):
            for context, message in messages(file):
                source = message.find("source").text
                if message.get("numerus"):
                    self.assertEqual(len(forms(message)), 2, source)
                for form in forms(message):
                    self.assertEqual(sorted(PLACE.findall(source)), sorted(PLACE.findall(form)),
                                     f"{file.name}, {context}: {source}")

    def test_of_phrases_are_kept(self):
        for language in LANGUAGES:
            made = phrases(language)
            for place, text in phrases("en").items():
                self.assertEqual(set(FIELD.findall(text)), set(FIELD.findall(made.get(place, text))),
                                 f"{language}: {place}")


class Sources(unittest.TestCase):
    def test_are_made_readable_for_lupdate(self):
        seeded = ('namespace limber::inline gui {\nQString tr(const char* text) { return QCoreApplication::translate('
                  '"Words", text); }\nauto x = tr("a"); auto y = Card::tr("b"); auto z = QT_TR_NOOP("c");\n'
                  'auto w = QT_TRANSLATE_NOOP("limber::gui::Card", "d");}')
        made = prepared(seeded)
        self.assertIn('QCoreApplication::translate("Words", "a")', made)
        self.assertIn('Card::tr("b")', made)
        self.assertIn('QT_TRANSLATE_NOOP("Words", "c")', made)
        self.assertIn('QT_TRANSLATE_NOOP("Card", "d")', made)
        self.assertNotIn("inline", made)


class Names(unittest.TestCase):
    def test_no_two_items_of_a_kind_share_one(self):
        for language in LANGUAGES:
            names = [(place.split(".")[0], text) for place, text in catalogue(language).items()
                     if place.endswith(".name")]
            self.assertGreater(len(names), 300)
            self.assertEqual(sorted({name for name in names if names.count(name) > 1}), [], language)


class Wording(unittest.TestCase):
    def said(self, language):
        for context, message in messages(TRANSLATIONS / f"limber_{language}.ts"):
            for form in forms(message):
                yield f"{context}: {message.find('source').text}", form
        for place, text in {**phrases(language), **catalogue(language)}.items():
            if not place.split(" ", 1)[1].startswith(ABOUT_FILES):
                yield place, text

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
