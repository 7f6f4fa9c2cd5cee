#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""update.py [--seen]: brings limber_<language>.ts up to date with what the window says and lists what every language
lacks, with the English; --seen notes the phrases and catalogue texts as translated from the English of now
(docs/translating.md)."""

import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "resources" / "translations"
PHRASES = ROOT / "resources" / "phrases"
KNOWLEDGE = ROOT / "resources" / "knowledge"
LANGUAGES = sorted(path.stem.split("_")[1] for path in HERE.glob("catalogue_*.json"))
ITEM = re.compile(r"catalogue \w+\.\w+|.*")
PLURALS_ONLY = {"limber_en.ts"}

# lupdate does not know `inline` in a nested namespace, nor a tr() that is a function of its own file.
INLINE = re.compile(r"namespace limber::inline (\w+)")
OWN_TR = re.compile(r"^QString tr\(const char\* \w+[^{]*\{\s*return QCoreApplication::translate\(\"(\w+)\"", re.MULTILINE)
CALL = re.compile(r"(?<![\w:.>])tr\(")


def prepared(source):
    source = INLINE.sub(r"namespace limber::\1", source).replace('"limber::gui::', '"')
    own = OWN_TR.search(source)
    if not own:
        return source
    context = own.group(1)
    after = source.index("}", own.end())
    head, tail = source[:own.start()], source[after:]
    tail = CALL.sub(f'QCoreApplication::translate("{context}", ', tail)
    tail = tail.replace("QT_TR_NOOP(", f'QT_TRANSLATE_NOOP("{context}", ')
    return head.replace("QT_TR_NOOP(", f'QT_TRANSLATE_NOOP("{context}", ') + tail


def lupdate():
    found = shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate")
    if not found:
        sys.exit("lupdate is missing (qt6-l10n-tools)")
    return found


def update(files):
    """lupdate over a copy of the sources that it can read; returns what it could not place."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "gui"
        shutil.copytree(ROOT / "src" / "gui", copy)
        for path in copy.rglob("*.[ch]*"):
            path.write_text(prepared(path.read_text(encoding="utf-8")), encoding="utf-8")
        said = []
        for file in files:
            options = ["-pluralonly"] if file.name in PLURALS_ONLY else []
            run = subprocess.run(
                [lupdate(), "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language",
                 file.stem.split("_")[1], *options, str(copy), "-I", str(ROOT / "include"), "-ts", str(file)],
                check=True, capture_output=True, text=True)
            said += [line for line in (run.stdout + run.stderr).splitlines() if "without context" in line]
            said += [f"not taken for one of a class, so write Class::tr(): {m.find('source').text}"
                     for context, m in messages(file) if context.startswith("limber")]
        return said


def messages(file):
    """(context, message element) of a .ts file."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.find("name").text, message


def forms(message):
    translation = message.find("translation")
    numerus = translation.findall("numerusform")
    return [form.text or "" for form in numerus] if numerus else [translation.text or ""]


def read(path):
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def flat(value, path=""):
    """(place, text) of all that is below, as `exercises.deadlift.cues[0]`."""
    if isinstance(value, dict):
        for key, below in value.items():
            yield from flat(below, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for index, below in enumerate(value):
            yield from flat(below, f"{path}[{index}]")
    else:
        yield path, value


def english_catalogue():
    """All that people read of the catalogue, in the shape of catalogue_<language>.json."""
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


def phrases(language):
    """place -> text, where the place is `workspace.json reminder.morning`."""
    return {f"{file.name} {code}": text for file in sorted((PHRASES / language).glob("*.json"))
            for code, text in read(file).items()}


def catalogue(language):
    texts = english_catalogue() if language == "en" else read(HERE / f"catalogue_{language}.json")
    return {f"catalogue {place}": text for place, text in flat(texts)}


def texts(language):
    return {**phrases(language), **catalogue(language)}


def seen_file(language):
    return HERE / f"seen_{language}.txt"


def marks(english):
    """item -> mark of its texts, where the item is a phrase, or a thing of the catalogue with all its texts."""
    items = {}
    for place, text in english.items():
        items.setdefault(ITEM.match(place).group(), []).append(text)
    return {item: f"{zlib.crc32(chr(10).join(texts).encode()):08x}" for item, texts in items.items()}


def note_seen(language):
    lines = sorted(f"{item} {mark}\n" for item, mark in marks(texts("en")).items())
    seen_file(language).write_text("".join(lines), encoding="utf-8")


def missing_in_window(file):
    return [f"{file.name}: {context}: {message.find('source').text}" for context, message in messages(file)
            if message.find("translation").get("type") or not all(forms(message))]


def missing_texts(english, made, seen):
    """Lines for what has no text, none to be a text of, or one that was made from other English (`seen`: item ->
    mark)."""
    lines = [f"missing: {place} = {text}" for place, text in english.items() if not made.get(place, "").strip()]
    lines += [f"not in English: {place}" for place in made if place not in english]
    said = {ITEM.match(place).group() for place in made}
    return lines + [f"not seen since the English changed: {item}" for item, mark in marks(english).items()
                    if item in said and seen.get(item) != mark]


def missing(language):
    """Everything that this language lacks, one line each."""
    file = seen_file(language)
    seen = dict(line.rsplit(" ", 1) for line in file.read_text(encoding="utf-8").splitlines()) if file.exists() else {}
    lines = missing_texts(texts("en"), texts(language), seen)
    return missing_in_window(HERE / f"limber_{language}.ts") + [f"{language}: {line}" for line in lines]


def main():
    if "--seen" in sys.argv[1:]:
        for language in LANGUAGES:
            note_seen(language)
    lines = update(sorted(HERE.glob("*.ts"))) + missing_in_window(HERE / "limber_en.ts")
    for language in LANGUAGES:
        lines += missing(language)
    print("\n".join(lines) if lines else "Nothing is missing.")


if __name__ == "__main__":
    main()
