// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "cli/commands/commands.h"
#include "limber/workspace/operations.h"

namespace limber::inline cli {
namespace {

Result<void> deleteSession(Program& program, const std::string& id) {
    const auto changed = program.apply(DeleteSession{SessionId{id}});
    if (!changed) return failure(changed.error());
    program.print(program.json ? nlohmann::json{{"deleted", id}}.dump() + "\n" : program.say("cli.deleted") + "\n");
    return {};
}

}  // namespace

void addDelete(const Command& program) {
    const auto command = program.add("delete", "Delete an entry of the log");
    command.needsOneBelow();
    const auto session = command.add("session", "Delete a session");
    session.runs([id = session.word("ID", "As `sessions` prints it")](Program& p) { return deleteSession(p, *id); });
}

}  // namespace limber::inline cli
