# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house as data: who may include whom, and how long things may be."""

CORE = "base domain knowledge training guidance insight planning plan_check routine exchange storage phrasing workspace".split()

# module -> modules whose headers it may include (its own are always allowed)
MAY_INCLUDE = {
    "base": [],
    "domain": ["base"],
    "knowledge": ["base", "domain"],
    "training": ["base", "domain", "knowledge"],
    "guidance": ["base", "domain", "knowledge", "training"],
    "insight": ["base", "domain", "knowledge", "training"],
    "planning": ["base", "domain", "knowledge", "training"],
    "plan_check": ["base", "domain", "knowledge"],
    "routine": ["base", "domain", "knowledge"],
    "phrasing": ["base", "domain", "knowledge"],
    "exchange": ["base", "domain", "knowledge", "phrasing"],
    "storage": ["base", "domain"],
    "workspace": [m for m in CORE if m != "workspace"],
    "cli": [m for m in CORE if m != "storage"],
    "gui/widgets": ["base", "domain"],
    "gui/app": [m for m in CORE if m != "storage"] + ["gui/widgets"],
}
PAGES = ["gui/week", "gui/log", "gui/back", "gui/trends", "gui/library", "gui/settings", "gui/onboarding", "gui/help",
         "gui/player"]
for page in PAGES:
    MAY_INCLUDE[page] = ["base", "domain", "knowledge", "workspace", "phrasing", "gui/app", "gui/widgets"]
MAY_INCLUDE["gui/player"] = MAY_INCLUDE["gui/player"] + ["routine"]
# The first start asks with the cards of the settings.
MAY_INCLUDE["gui/onboarding"] = MAY_INCLUDE["gui/onboarding"] + ["gui/settings"]
# main.cpp joins the pages to the window.
MAY_INCLUDE["gui"] = ["base", "domain", "workspace", "phrasing", "gui/app", "gui/widgets"] + PAGES

# third-party header prefix -> modules that may use it
THIRD_PARTY = {
    "nlohmann/": ["knowledge", "phrasing", "exchange", "storage", "cli"],
    "SQLiteCpp/": ["storage"],
    "sqlite3.h": ["storage"],
    "Eigen/": ["training", "insight"],
    "boost/": ["training", "insight", "exchange"],
    "CLI/": ["cli"],
    "libical/": ["exchange"],
}
# Third-party headers that public headers of the core may name.
PUBLIC_THIRD_PARTY = ["fmt/", "tl/"]

HEADER_LINES = 300
SOURCE_LINES = 500
FUNCTION_LINES = 60
SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later"
