// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help/help_words.h"

#include <QCoreApplication>

namespace limber::inline gui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Help", text); }

}  // namespace

QList<HelpText> methodTexts() {
    return {
        {tr("How Limber works"),
         {tr("You plan a week, train, and log how tight your back got. From six sessions and two weeks on, Limber says "
             "what probably contributed and what helps, and the next plan answers it once you agree."),
          tr("A cause is a structured guess. It begins with what studies say; every finding in your log moves it up or "
             "down, and each is listed with its entries. Several can hold together, so they do not add up to 100 %, "
             "and a share always stays open."),
          tr("“Went together with” is what your log shows. “Made a difference” is said only after an experiment in "
             "which chance chose the days.")}},
        {tr("How sure it is"),
         {tr("Every tip says how well it is studied. Good evidence: several trials of this very thing agree. Some: a "
             "trial or a long look at many people, small or indirect. Weak: what those who treat backs agree on. "
             "Little: plausible, hardly studied."),
          tr("Your own record counts too: what eased your back stands higher, and the tip says so.")}},
        {tr("What it is not for"),
         {tr("It does not examine anyone and gives no diagnosis. It does not take the place of a physician or a "
             "physiotherapist, and their word beats the plan: “A clinician says otherwise” is one press away."),
          tr("See a physician first with new numbness or weakness, trouble with bladder or bowel, fever, a fall, or "
             "pain that wakes you. Under 16 there is no plan.")}},
    };
}

QList<LibraryUsed> librariesUsed() {
    return {
        {QStringLiteral("Boost"), QStringLiteral("BSL-1.0"), tr("statistics")},
        {QStringLiteral("Eigen"), QStringLiteral("MPL-2.0"), tr("statistics")},
        {QStringLiteral("fmt"), QStringLiteral("MIT"), tr("text")},
        {QStringLiteral("libical"), QStringLiteral("LGPL-2.1 / MPL-2.0"), tr("calendar files")},
        {QStringLiteral("nlohmann/json"), QStringLiteral("MIT"), tr("JSON")},
        {QStringLiteral("Qt, Qt Charts"), QStringLiteral("LGPL-3.0, GPL-3.0"), tr("the window")},
        {QStringLiteral("SQLite"), tr("public domain"), tr("the data file")},
        {QStringLiteral("SQLiteCpp"), QStringLiteral("MIT"), tr("the data file")},
        {QStringLiteral("tl::expected"), QStringLiteral("CC0-1.0"), tr("errors")},
    };
}

}  // namespace limber::inline gui
