// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/export_text.h"

#include <algorithm>

#include "limber/exchange/calendar.h"
#include "limber/exchange/whole_file_text.h"
#include "limber/workspace/whole_file.h"

namespace limber::inline workspace {
namespace {

constexpr Days kCalendarDaysBack{56};

std::string calendarOf(WholeFile& file, const Phrases& phrases, Date today) {
    auto& days = file.planDays;
    days.erase(std::remove_if(days.begin(), days.end(),
                              [&](const PlanDay& day) { return day.date < today - kCalendarDaysBack; }),
               days.end());
    return writeCalendar(days, phrases, today);
}

}  // namespace

Result<std::string> exportText(Workspace& workspace, ExportFormat format, const Phrases& phrases, Date today) {
    auto file = wholeFileOf(workspace);
    if (!file) return failure(file.error());
    const auto catalogue = withOwn(builtInCatalogue(), file->ownExercises);
    const auto named = phrases.with(catalogue);
    switch (format) {
        case ExportFormat::limber: return writeWholeFile(*file, *named);
        case ExportFormat::csv: return writeSetTable(file->sessions, *catalogue);
        case ExportFormat::ics: return calendarOf(*file, *named, today);
    }
    return std::string();
}

}  // namespace limber::inline workspace
