// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "cli/commands/commands.h"
#include "limber/workspace/data_care.h"
#include "limber/workspace/operations.h"

namespace limber::inline cli {
namespace {

Result<void> deleteSession(Program& program, const std::string& id) {
    const auto changed = program.apply(DeleteSession{SessionId{id}});
    if (!changed) return failure(changed.error());
    program.print(program.json ? nlohmann::json{{"deleted", id}}.dump() + "\n" : program.say("cli.deleted") + "\n");
    return {};
}

Result<void> deleteExercise(Program& program, const std::string& id) {
    const auto changed = program.apply(DeleteOwnExercise{id});
    if (!changed) return failure(changed.error());
    program.print(program.json ? nlohmann::json{{"deleted", id}}.dump() + "\n"
                               : program.say("cli.exercise_deleted") + "\n");
    return {};
}

Result<void> deleteAll(Program& program, bool confirmed) {
    if (!confirmed) return failure({.code = ErrorCode::refused, .detail = "not_confirmed"});
    const auto deleted = deleteEverything({.file = program.path(), .today = program.today});
    if (!deleted) return deleted;
    program.print(program.json ? nlohmann::json{{"deleted", "everything"}}.dump() + "\n"
                               : program.say("cli.everything_deleted") + "\n");
    return {};
}

}  // namespace

void addDelete(const Command& program) {
    const auto command = program.add("delete", "Delete a session, an own exercise, or everything");
    command.needsOneBelow();
    const auto session = command.add("session", "Delete a session");
    session.runs([id = session.word("ID", "As `sessions` prints it")](Program& p) { return deleteSession(p, *id); });
    const auto exercise = command.add("exercise", "Delete an own exercise; the log keeps its name");
    exercise.runs([id = exercise.word("ID", "As `catalog` prints it")](Program& p) { return deleteExercise(p, *id); });
    const auto everything = command.add("everything", "Delete all entries and all backups, for good");
    everything.runs([yes = everything.flag("--yes", "Do it")](Program& p) { return deleteAll(p, *yes); });
}

}  // namespace limber::inline cli
