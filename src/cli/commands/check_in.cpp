// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "cli/commands/commands.h"
#include "cli/input.h"
#include "cli/text/log_text.h"
#include "limber/exchange/readers.h"
#include "limber/exchange/writers.h"
#include "limber/workspace/operations.h"

namespace limber::inline cli {
namespace {

/// As they stand now, one for each date that was given.
std::vector<CheckIn> ofDates(const std::vector<CheckIn>& all, const std::vector<CheckIn>& given) {
    std::vector<CheckIn> found;
    for (const auto& checkIn : all)
        if (std::any_of(given.begin(), given.end(), [&](const CheckIn& g) { return g.date == checkIn.date; }))
            found.push_back(checkIn);
    return found;
}

Result<void> record(Program& program, const std::string& file) {
    const auto text = readInput(file);
    if (!text) return failure(text.error());
    const auto given = readCheckIns(*text, program.readContext(file));
    if (!given) return failure(given.error());
    const auto changed = program.apply(RecordCheckIns{*given});
    if (!changed) return failure(changed.error());
    const auto snapshot = program.wholeSnapshot();
    if (!snapshot) return failure(snapshot.error());
    const auto kept = ofDates(snapshot->history->checkIns, *given);
    program.print(program.json ? writeCheckIns(kept) : checkInsText(program, kept));
    return {};
}

}  // namespace

void addCheckIn(const Command& program) {
    const auto command = program.add("check-in", "Record mornings");
    command.runs([file = command.file("Check-ins, - for standard input")](Program& p) { return record(p, *file); });
}

}  // namespace limber::inline cli
