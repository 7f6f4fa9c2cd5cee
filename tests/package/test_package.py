# SPDX-License-Identifier: GPL-3.0-or-later
"""The Debian package: made from what is built, complete, and its programs run where it is unpacked."""

import gzip
import json
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

BUILD = Path(os.environ["LIMBER_BUILD"])
FILES = {
    "usr/bin/limber", "usr/bin/limber-cli",
    "usr/share/applications/org.limber.Limber.desktop",
    "usr/share/bash-completion/completions/limber-cli",
    "usr/share/doc/limber/changelog.gz", "usr/share/doc/limber/copyright",
    "usr/share/icons/hicolor/scalable/apps/org.limber.Limber.svg",
    "usr/share/icons/hicolor/symbolic/apps/org.limber.Limber-symbolic.svg",
    "usr/share/man/man1/limber.1.gz", "usr/share/man/man1/limber-cli.1.gz",
    "usr/share/metainfo/org.limber.Limber.metainfo.xml",
}


def run(*words, **more):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False, **more)


def files_below(folder):
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file() or path.is_symlink()}


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.folder = Path(cls.temporary.name)
        made = run("cpack", "-G", "DEB", "--config", BUILD / "CPackConfig.cmake", "-B", cls.folder / "made")
        assert made.returncode == 0, made.stdout + made.stderr
        cls.package, = (cls.folder / "made").glob("*.deb")
        cls.root = cls.folder / "root"
        subprocess.run(["dpkg-deb", "-x", cls.package, cls.root], check=True)
        cls.environment = {**os.environ, "HOME": str(cls.folder), "QT_QPA_PLATFORM": "offscreen",
                           "XDG_CONFIG_HOME": str(cls.folder / "config"), "XDG_DATA_HOME": str(cls.folder / "data")}

    def field(self, name):
        return run("dpkg-deb", "-f", self.package, name).stdout.strip()

    def test_holds_what_belongs_to_the_programs_and_nothing_else(self):
        self.assertEqual(files_below(self.root), FILES)
        self.assertIn(".Dt LIMBER 1", gzip.decompress((self.root / "usr/share/man/man1/limber.1.gz").read_bytes()).decode())

    def test_names_the_libraries_it_needs(self):
        depends = self.field("Depends")
        for library in ("libc6", "libqt6widgets6", "libqt6dbus6", "libqt6svg6", "libsqlite3-0", "libical3"):
            self.assertRegex(depends, rf"\b{re.escape(library)}\b")
        self.assertNotIn("libqt6network6", depends)
        self.assertEqual(self.field("Package"), "limber")

    def test_the_command_line_plans_from_the_unpacked_tree(self):
        made = run(self.root / "usr/bin/limber-cli", "--json", "--today", "2026-11-23", "plan", env=self.environment)
        self.assertEqual(made.returncode, 0, made.stderr)
        self.assertEqual(len(json.loads(made.stdout)["days"]), 7)

    def test_the_window_draws_from_the_unpacked_tree(self):
        drawn = self.folder / "pictures"
        made = run(self.root / "usr/bin/limber", "--page", "settings", "--pictures", drawn, env=self.environment)
        self.assertEqual(made.returncode, 0, made.stderr)
        self.assertGreater(len(list(drawn.glob("settings-*.png"))), 4)

    def test_installs_and_goes_without_a_trace(self):
        root = self.folder / "machine"
        state = root / "var/lib/dpkg"
        for folder in ("info", "updates", "triggers"):
            (state / folder).mkdir(parents=True)
        (state / "status").touch()
        # The libraries are those of this machine; here it is only about the package's own files.
        dpkg = ["dpkg", f"--root={root}", "--force-not-root", "--force-depends", "--log=/dev/null"]
        installed = run(*dpkg, "-i", self.package)
        self.assertEqual(installed.returncode, 0, installed.stderr)
        self.assertLessEqual(FILES, files_below(root))
        removed = run(*dpkg, "-P", "limber")
        self.assertEqual(removed.returncode, 0, removed.stderr)
        self.assertFalse((root / "usr").exists() and files_below(root / "usr"))

    def test_lintian_finds_no_error(self):
        found = run("lintian", "--fail-on", "error", "--allow-root", self.package)
        self.assertEqual(found.returncode, 0, found.stdout + found.stderr)


if __name__ == "__main__":
    unittest.main()
