# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree keeps the rules, and the check that says so fails on seeded faults."""

import os
import tempfile
import unittest
from pathlib import Path

import check
import rules

ROOT = Path(os.environ.get("LIMBER_SOURCE", Path(__file__).resolve().parents[2]))


def tree(files):
    """A temporary source tree with the given files, an SPDX line (and a pragma) put on top of each."""
    folder = tempfile.TemporaryDirectory()
    for name, text in files.items():
        path = Path(folder.name) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        pragma = "#pragma once\n" if name.endswith(".h") else ""
        path.write_text(f"{rules.SPDX}\n{pragma}{text}\n")
    return folder


class TheTree(unittest.TestCase):
    def test_keeps_the_rules(self):
        self.assertEqual(list(check.breaches(ROOT)), [])

    def test_table_has_no_cycle(self):
        self.assertEqual(check.cycles(), [])

    def test_every_module_folder_is_in_the_table(self):
        for folder in (ROOT / "src/core").iterdir():
            self.assertIn(folder.name, rules.MAY_INCLUDE)

    def test_architecture_page_shows_the_same_table(self):
        page = (ROOT / "docs/architecture.md").read_text()
        for module in [p.name for p in (ROOT / "src/core").iterdir()]:
            row = next((line for line in page.splitlines() if line.startswith(f"| `{module}` |")), None)
            self.assertIsNotNone(row, f"{module} has no row")
            cell = row.split("|")[3].strip()
            shown = set() if cell in ("std", "") else {name.strip() for name in cell.split(",")}
            expected = set(rules.MAY_INCLUDE[module])
            if cell == "all of the above":
                continue
            self.assertEqual(shown, expected, module)


class SeededFaults(unittest.TestCase):
    def assert_breach(self, files, words):
        with tree(files) as root:
            found = list(check.breaches(root))
        self.assertTrue(any(words in line for line in found), f"{words!r} not in {found}")

    def assert_clean(self, files):
        with tree(files) as root:
            self.assertEqual(list(check.breaches(root)), [])

    def test_allowed_include_is_clean(self):
        self.assert_clean({"src/core/domain/a.cpp": '#include "limber/base/date.h"\nint f() { return 1; }'})

    def test_include_against_the_table(self):
        self.assert_breach({"src/core/planning/a.cpp": '#include "limber/guidance/assess.h"'}, "may not include guidance")
        self.assert_breach({"src/core/plan_check/a.cpp": '#include "limber/training/load.h"'}, "may not include training")
        self.assert_breach({"src/cli/a.cpp": '#include "limber/storage/transaction.h"'}, "may not include storage")
        self.assert_breach({"src/gui/week/a.cpp": '#include "gui/log/log_page.h"'}, "may not include gui/log")

    def test_qt_in_the_core(self):
        self.assert_breach({"src/core/domain/a.cpp": "#include <QString>"}, "Qt below the gui")
        self.assert_breach({"include/limber/base/a.h": "#include <QtCore/QDate>"}, "Qt below the gui")

    def test_third_party_where_it_does_not_belong(self):
        self.assert_breach({"src/core/planning/a.cpp": "#include <nlohmann/json.hpp>"}, "may not use")
        self.assert_breach({"include/limber/knowledge/a.h": "#include <nlohmann/json.hpp>"}, "public header")

    def test_sizes(self):
        self.assert_breach({"src/core/base/a.cpp": "int x;\n" * 501}, "at most 500")
        self.assert_breach({"include/limber/base/a.h": "int x;\n" * 301}, "at most 300")
        body = "    g();\n" * 60
        self.assert_breach({"src/core/base/a.cpp": f"namespace n {{\nvoid f(int a,\n       int b) {{\n{body}}}\n}}"}, "function of 63")
        self.assert_breach({"src/core/base/a.cpp": f"struct S {{\nint f() const {{\n{body}}}\n}};"}, "function of 62")

    def test_a_long_table_is_no_function(self):
        rows = '    {"a", f(1)},\n' * 70
        self.assert_clean({"src/core/base/a.cpp": f"constexpr Row kRows[] = {{\n{rows}}};"})

    def test_braces_in_text_do_not_mislead(self):
        self.assert_clean({"src/core/base/a.cpp": 'auto a = "{{{";  // {{{\nint f() { return \'{\'; }\nint g() { return 2; }'})

    def test_missing_licence_line(self):
        with tree({}) as root:
            path = Path(root) / "src/core/base/a.cpp"
            path.parent.mkdir(parents=True)
            path.write_text("int x;\n")
            self.assertTrue(any("SPDX" in line for line in check.breaches(root)))


if __name__ == "__main__":
    unittest.main()
