// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/text/json_line.h"
#include "limber/workspace/data_care.h"

namespace limber::inline cli {
namespace {

Result<void> restore(Program& program, const std::string& file) {
    const auto restored = restoreBackup({.file = program.path(), .today = program.today}, file);
    if (!restored) return failure(restored.error());
    const auto kept = restored->keptAside.string();
    if (program.json) {
        nlohmann::ordered_json json{{"restored", file}};
        if (!kept.empty()) json["kept"] = kept;
        json["safety_answers_kept"] = restored->safetyKept;
        program.print(jsonLine(json));
        return {};
    }
    const auto code = kept.empty() ? "cli.restored_fresh" : "cli.restored";
    program.print(program.say(code, {{"backup", file}, {"kept", kept}}) + "\n");
    if (restored->safetyKept) program.print(program.say("cli.restored_safety") + "\n");
    return {};
}

}  // namespace

void addRestore(const Command& program) {
    const auto command = program.add("restore", "Go back to a backup; what is there now is kept beside the data file");
    command.runs([file = command.file("The backup")](Program& p) { return restore(p, *file); });
}

}  // namespace limber::inline cli
