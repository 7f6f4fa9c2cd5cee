// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "cli/commands/commands.h"
#include "cli/input.h"
#include "cli/text/assessment_text.h"
#include "cli/text/log_text.h"
#include "limber/exchange/readers.h"
#include "limber/exchange/writers.h"
#include "limber/workspace/loop.h"
#include "limber/workspace/operations.h"

namespace limber::inline cli {
namespace {

std::vector<Session> ofIds(const std::vector<Session>& sessions, const std::vector<std::string>& ids) {
    std::vector<Session> found;
    for (const auto& id : ids)
        for (const auto& session : sessions)
            if (session.id.value == id) found.push_back(session);
    return found;
}

/// What the gate asks after this log, said on saving.
std::string warnings(const Program& program, const Snapshot& snapshot) {
    const auto safety = assessmentOf(snapshot).safety;
    return safety.reasons.empty() ? std::string{} : safetyText(program, safety);
}

Result<void> log(Program& program, const std::string& file) {
    if (auto learnt = program.learn(); !learnt) return learnt;
    const auto text = readInput(file);
    if (!text) return failure(text.error());
    auto sessions = readSessions(*text, program.readContext(file));
    if (!sessions) return failure(sessions.error());
    const auto changed = program.apply(LogSessions{std::move(*sessions)});
    if (!changed) return failure(changed.error());
    const auto snapshot = program.wholeSnapshot();
    if (!snapshot) return failure(snapshot.error());
    const auto logged = ofIds(snapshot->history->sessions, changed->ids);
    program.print(program.json ? writeSessions(logged) : sessionsText(program, logged) + warnings(program, *snapshot));
    return {};
}

}  // namespace

void addLog(const Command& program) {
    const auto command = program.add("log", "Add one session or an array: all or none; a known id replaces");
    command.runs([file = command.file("Sessions, - for standard input")](Program& p) { return log(p, *file); });
}

}  // namespace limber::inline cli
