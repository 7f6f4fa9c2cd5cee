// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "cli/commands/commands.h"
#include "cli/text/log_text.h"
#include "limber/exchange/writers.h"

namespace limber::inline cli {
namespace {

Result<void> list(Program& program, std::optional<Date> from, std::optional<Date> to) {
    const auto snapshot = program.wholeSnapshot();
    if (!snapshot) return failure(snapshot.error());
    auto sessions = snapshot->history->sessions;
    const auto outside = [&](const Session& s) { return (from && s.date < *from) || (to && *to < s.date); };
    sessions.erase(std::remove_if(sessions.begin(), sessions.end(), outside), sessions.end());
    program.print(program.json ? writeSessions(sessions) : sessionsText(program, sessions));
    return {};
}

}  // namespace

void addSessions(const Command& program) {
    const auto command = program.add("sessions", "The sessions of the log");
    const auto from = command.date("--from", "First day");
    const auto to = command.date("--to", "Last day");
    command.runs([from, to](Program& p) { return list(p, *from, *to); });
}

}  // namespace limber::inline cli
