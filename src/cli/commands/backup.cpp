// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/text/json_line.h"

namespace limber::inline cli {
namespace {

Result<void> copyTo(Program& program, const std::string& file) {
    if (file == "-") return failure({.code = ErrorCode::refused, .detail = "standard_output"});
    const auto workspace = program.workspace();
    if (!workspace) return failure(workspace.error());
    const auto copied = (*workspace)->backupTo(file);
    if (!copied) return copied;
    program.print(program.json ? jsonLine({{"file", file}}) : program.say("cli.backed_up", {{"file", file}}) + "\n");
    return {};
}

}  // namespace

void addBackup(const Command& program) {
    const auto command = program.add("backup", "Copy the data file, and check the copy");
    command.runs([file = command.file("The copy")](Program& p) { return copyTo(p, *file); });
}

}  // namespace limber::inline cli
