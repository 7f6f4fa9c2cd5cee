# SPDX-License-Identifier: GPL-3.0-or-later
"""Desktop entry, metainfo and manuals: valid, complete, and with one name for the application everywhere."""

import configparser
import os
import re
import subprocess
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

SOURCE = Path(os.environ["LIMBER_SOURCE"])
PROGRAMS = Path(os.environ["LIMBER_PROGRAMS"])
DESKTOP = SOURCE / "resources" / "desktop"
APPLICATION = "org.limber.Limber"


def output(*words):
    run = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False,
                         env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return run.returncode, run.stdout + run.stderr


def plain(manual):
    """The manual as one reads it, without marks, lines joined."""
    text = subprocess.run(["mandoc", "-T", "utf8", manual], capture_output=True, text=True, check=True).stdout
    return re.sub(r"\s+", " ", re.sub(r".\x08", "", text).replace("\u2010", "-"))


def options_in(text):
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text))


class Entry(unittest.TestCase):
    def test_the_desktop_entry_is_valid(self):
        code, said = output("desktop-file-validate", "--no-hints", DESKTOP / f"{APPLICATION}.desktop")
        self.assertEqual((code, said), (0, ""))

    def test_the_metainfo_is_valid(self):
        code, said = output("appstreamcli", "validate", "--no-net", DESKTOP / f"{APPLICATION}.metainfo.xml")
        self.assertEqual(code, 0, said)

    def test_every_action_is_an_option_of_the_program(self):
        entry = configparser.ConfigParser(interpolation=None)
        entry.optionxform = str
        entry.read(DESKTOP / f"{APPLICATION}.desktop", encoding="utf-8")
        known = options_in(output(PROGRAMS / "limber", "--help")[1])
        actions = [name for name in entry["Desktop Entry"]["Actions"].split(";") if name]
        self.assertEqual(actions, ["log", "tight-now"])
        for action in actions:
            program, option = entry[f"Desktop Action {action}"]["Exec"].split()
            self.assertEqual(program, "limber")
            self.assertIn(option, known)

    def test_the_application_has_one_name(self):
        metainfo = ElementTree.parse(DESKTOP / f"{APPLICATION}.metainfo.xml").getroot()
        self.assertEqual(metainfo.findtext("id"), APPLICATION)
        self.assertEqual(metainfo.findtext("launchable"), f"{APPLICATION}.desktop")
        self.assertIn(f"Icon={APPLICATION}\n", (DESKTOP / f"{APPLICATION}.desktop").read_text(encoding="utf-8"))
        source = (SOURCE / "src" / "gui" / "app" / "application_id.h").read_text(encoding="utf-8")
        self.assertIn(f'"{APPLICATION}"', source)

    def test_the_version_is_that_of_the_programs(self):
        version = re.search(r"project\(limber VERSION (\S+)", (SOURCE / "CMakeLists.txt").read_text())[1]
        metainfo = ElementTree.parse(DESKTOP / f"{APPLICATION}.metainfo.xml").getroot()
        self.assertEqual(metainfo.find("releases/release").get("version"), version)
        self.assertTrue((DESKTOP / "changelog").read_text(encoding="utf-8").startswith(f"limber ({version}) "))
        self.assertIn(version, output(PROGRAMS / "limber", "--version")[1])


class Manuals(unittest.TestCase):
    def test_they_are_well_formed(self):
        for name in ("limber.1", "limber-cli.1"):
            code, said = output("mandoc", "-T", "lint", "-W", "warning", DESKTOP / name)
            self.assertEqual((code, said), (0, ""), name)

    def test_that_of_the_window_has_every_option(self):
        manual = plain(DESKTOP / "limber.1")
        known = options_in(output(PROGRAMS / "limber", "--help")[1])
        self.assertGreater(len(known), 10)
        self.assertEqual(known - options_in(manual), set())
        self.assertEqual(options_in(manual) - known, set())

    def test_that_of_the_command_line_has_every_command_and_option(self):
        manual = plain(DESKTOP / "limber-cli.1")
        missing = [f"{' '.join(command)} {word}" for command, word in self.spoken_of([]) if word not in manual]
        self.assertEqual(missing, [])

    def spoken_of(self, command):
        """Every option and command below `command`, as the program's help lists them."""
        said = output(PROGRAMS / "limber-cli", *command, "--help")[1]
        for option in options_in(said):
            yield command, option
        below = said.partition("\nSubcommands:\n")[2]
        for name in re.findall(r"^  ([a-z][a-z-]*)", below, re.MULTILINE):
            yield command, " ".join([*command, name])
            yield from self.spoken_of([*command, name])


class Completion(unittest.TestCase):
    def complete(self, *words):
        script = ('source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); '
                  '_limber_cli limber-cli "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"; '
                  'printf "%s\\n" "${COMPREPLY[@]}"')
        code, said = output("bash", "-c", script, "bash", DESKTOP / "limber-cli.bash", PROGRAMS / "limber-cli", *words)
        self.assertEqual(code, 0, said)
        return said.split()

    def test_offers_what_the_program_knows(self):
        self.assertEqual(self.complete("pro"), ["profile"])
        self.assertEqual(self.complete("delete", ""), ["session", "exercise", "everything"])
        self.assertEqual(self.complete("plan", "--sa"), ["--save"])
        self.assertEqual(self.complete("--json", "import", "st"), ["strong"])


if __name__ == "__main__":
    unittest.main()
