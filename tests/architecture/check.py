# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds breaches of the rules in a source tree. `breaches(root)` gives one line for each."""

import re
import sys
from pathlib import Path

import rules

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^">]+)[">]')
QT = re.compile(r"^(Q[A-Z]\w*|Qt\w*/.*)$")


def module_of(path):
    """The module that a file below the root belongs to, or None for what the rules do not cover."""
    parts = path.parts
    if parts[:2] == ("include", "limber"):
        return parts[2]
    if parts[:2] == ("src", "core"):
        return parts[2]
    if parts[:2] == ("src", "cli"):
        return "cli"
    if parts[:2] == ("src", "gui"):
        return "gui" if len(parts) == 3 else f"gui/{parts[2]}"
    return None


def module_included(path, include):
    """The module of an included project header, or None for a header from elsewhere."""
    parts = Path(include).parts
    if parts and parts[0] == "limber":
        return parts[1]
    if parts and parts[0] == "embedded":
        return None
    if parts[:1] in (("core",), ("cli",)):
        return parts[1] if parts[0] == "core" else "cli"
    if parts[:1] == ("gui",):
        return "gui" if len(parts) == 2 else f"gui/{parts[1]}"
    if len(parts) == 2 and f"gui/{parts[0]}" in rules.MAY_INCLUDE:
        return f"gui/{parts[0]}"
    return None


def include_breaches(path, module, number, include):
    where = f"{path}:{number}"
    target = module_included(path, include)
    if target and target != module and target not in rules.MAY_INCLUDE[module]:
        yield f"{where}: {module} may not include {target} ({include})"
    if QT.match(include) and not module.startswith("gui"):
        yield f"{where}: Qt below the gui ({include})"
    for prefix, allowed in rules.THIRD_PARTY.items():
        if include.startswith(prefix):
            if module not in allowed:
                yield f"{where}: {module} may not use {include}"
            elif path.parts[0] == "include":
                yield f"{where}: public header names {include}"


def without_text(source):
    """The source with comments, strings and characters blanked, line breaks kept."""
    pattern = r'R"(\w*)\(.*?\)\1"|//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|(?<![\w\'])\'(?:\\.|[^\'\\\n])+\''
    return re.sub(pattern, lambda m: "\n" * m.group(0).count("\n"), source, flags=re.DOTALL)


def opens_function(head):
    """Whether the text before an opening brace is the head of a function."""
    head = " ".join(head.split())
    if not head or re.search(r"\b(namespace|class|struct|enum|union)\b[^()]*$", head) or "(" not in head:
        return False
    return not re.search(r"=\s*$|\breturn\b|=\s*[\w:<>, ]*$", head)


def functions(source):
    """(first line, last line) of each function that stands in a namespace or class."""
    text = without_text(source)
    text = re.sub(r"^[ \t]*#.*$", "", text, flags=re.MULTILINE)
    stack, head_start, line = [], 0, 1
    for index, char in enumerate(text):
        if char == "\n":
            line += 1
        elif char in ";{}":
            inside = any(kind == "function" for kind, _ in stack)
            if char == "{":
                head = text[head_start:index]
                kind = "inner" if inside else ("function" if opens_function(head) else "scope")
                blank = len(head) - len(head.lstrip())
                stack.append((kind, text.count("\n", 0, head_start + blank) + 1))
            elif char == "}" and stack:
                kind, first = stack.pop()
                if kind == "function":
                    yield first, line
            head_start = index + 1


def size_breaches(path, source):
    lines = source.count("\n")
    limit = rules.HEADER_LINES if path.suffix == ".h" else rules.SOURCE_LINES
    if lines > limit:
        yield f"{path}: {lines} lines, at most {limit}"
    for first, last in functions(source):
        if last - first + 1 > rules.FUNCTION_LINES:
            yield f"{path}:{first}: function of {last - first + 1} lines, at most {rules.FUNCTION_LINES}"


def file_breaches(root, path):
    source = (root / path).read_text(encoding="utf-8")
    if not source.startswith(rules.SPDX):
        yield f"{path}: no SPDX line at the top"
    if path.suffix == ".h" and "#pragma once" not in source:
        yield f"{path}: no #pragma once"
    yield from size_breaches(path, source)
    module = module_of(path)
    if module is None:
        return
    if module not in rules.MAY_INCLUDE:
        yield f"{path}: {module} is not in the table"
        return
    for number, line in enumerate(source.splitlines(), 1):
        if found := INCLUDE.match(line):
            yield from include_breaches(path, module, number, found.group(1))


def breaches(root):
    root = Path(root)
    for folder in ("include", "src", "tests"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                yield from file_breaches(root, path.relative_to(root))


def cycles():
    """Modules of the table that may include each other, directly or not."""
    def reached(start):
        seen, todo = set(), list(rules.MAY_INCLUDE[start])
        while todo:
            module = todo.pop()
            if module not in seen:
                seen.add(module)
                todo += rules.MAY_INCLUDE.get(module, [])
        return seen
    return [module for module in rules.MAY_INCLUDE if module in reached(module)]


if __name__ == "__main__":
    found = list(breaches(sys.argv[1]))
    print("\n".join(found) or "no breach")
    sys.exit(1 if found else 0)
