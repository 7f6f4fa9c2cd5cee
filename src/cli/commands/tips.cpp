// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "cli/commands/commands.h"
#include "cli/text/tips_text.h"
#include "limber/exchange/writers.h"
#include "limber/workspace/loop.h"

namespace limber::inline cli {
namespace {

bool isLogged(const Snapshot& snapshot, const SessionId& id) {
    const auto& sessions = snapshot.history->sessions;
    return std::any_of(sessions.begin(), sessions.end(), [&](const Session& s) { return s.id == id; });
}

Result<void> advise(Program& program, const SessionId& session) {
    const auto snapshot = session.empty() ? program.snapshot() : program.wholeSnapshot();
    if (!snapshot) return failure(snapshot.error());
    if (!session.empty() && !isLogged(*snapshot, session))
        return failure({.code = ErrorCode::notFound, .key = "session", .value = session.value.substr(0, 80)});
    const auto tips = tipsOf(*snapshot, session.empty() ? nullptr : &session);
    std::optional<std::vector<Contributor>> contributors;
    if (!session.empty()) contributors = contributorsOf(*snapshot, session);
    if (program.json)
        program.print(writeTips(tips, *program.catalogue(), program.phrases(), contributors));
    else
        program.print(contributorsText(program, contributors.value_or(std::vector<Contributor>{})) +
                      tipsText(program, tips));
    return {};
}

}  // namespace

void addTips(const Command& program) {
    const auto command = program.add("tips", "What may help, best first");
    const auto session = command.text("--session", "ID", "Those that answer one session");
    command.runs([session](Program& p) { return advise(p, SessionId{*session}); });
}

}  // namespace limber::inline cli
