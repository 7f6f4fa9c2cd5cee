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

void addDelete(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("delete", "Delete an entry of the log");
    command->require_subcommand(1);
    auto* session = command->add_subcommand("session", "Delete a session");
    auto id = std::make_shared<std::string>();
    session->add_option("id", *id, "As `sessions` prints it")->required()->type_name("ID");
    session->callback([&action, id] { action = [id](Program& program) { return deleteSession(program, *id); }; });
}

}  // namespace limber::inline cli
