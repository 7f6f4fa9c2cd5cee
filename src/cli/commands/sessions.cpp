// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "cli/commands/commands.h"
#include "cli/options.h"
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

void addSessions(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("sessions", "The sessions of the log");
    auto from = std::make_shared<std::optional<Date>>();
    auto to = std::make_shared<std::optional<Date>>();
    addDate(*command, "--from", *from, "First day");
    addDate(*command, "--to", *to, "Last day");
    command->callback(
        [&action, from, to] { action = [from, to](Program& program) { return list(program, *from, *to); }; });
}

}  // namespace limber::inline cli
