// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/text/json_line.h"
#include "limber/workspace/data_care.h"

namespace limber::inline cli {
namespace {

Result<void> verifyFile(Program& program) {
    const auto workspace = program.workspace();
    if (!workspace) return failure(workspace.error());
    const auto sound = (*workspace)->verify();
    if (!sound) return sound;
    const auto backup = newestBackupOf(program.path());
    std::vector<std::string> notes;
    for (const auto& caution : cautionsAbout(program.path())) notes.push_back(program.phrases().text(caution));
    if (const auto& why = (*workspace)->readOnlyBecause()) notes.push_back(program.phrases().text(*why));
    if (program.json) {
        nlohmann::ordered_json json{{"ok", true}};
        if (backup) json["newest_backup"] = backup->string();
        if (!notes.empty()) json["notes"] = notes;
        program.print(jsonLine(json));
        return {};
    }
    program.print(program.say("cli.verified") + "\n");
    if (backup) program.print(program.say("cli.newest_backup", {{"file", backup->string()}}) + "\n");
    for (const auto& note : notes) program.print(note + "\n");
    return {};
}

}  // namespace

void addVerify(const Command& program) { program.add("verify", "Check that the data file is sound").runs(verifyFile); }

}  // namespace limber::inline cli
