// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "cli/commands/commands.h"
#include "limber/workspace/operations/import_operations.h"

namespace limber::inline cli {
namespace {

Result<void> undoImport(Program& program, const std::string& id) {
    int kept = 0;
    const auto changed = program.apply(UndoImport{id, &kept});
    if (!changed) return failure(changed.error());
    const auto removed = static_cast<int>(changed->ids.size());
    if (program.json) {
        program.print(nlohmann::ordered_json{{"import", id}, {"removed", removed}, {"kept", kept}}.dump() + "\n");
        return {};
    }
    program.print(program.say("cli.import_undone", {{"sessions", removed}}) + "\n");
    if (kept > 0) program.print(program.say("cli.import_kept", {{"sessions", kept}}) + "\n");
    return {};
}

}  // namespace

void addUndoImport(const Command& program) {
    const auto command = program.add("undo-import", "Take out again what an import added");
    command.runs([id = command.word("ID", "As `import` prints it")](Program& p) { return undoImport(p, *id); });
}

}  // namespace limber::inline cli
