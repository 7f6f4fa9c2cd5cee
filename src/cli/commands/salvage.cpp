// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/text/json_line.h"
#include "limber/workspace/data_care.h"

namespace limber::inline cli {
namespace {

Result<void> salvage(Program& program, const std::string& file) {
    if (file == "-") return failure({.code = ErrorCode::refused, .detail = "standard_output"});
    const auto report = salvageTo({.file = program.path(), .today = program.today}, file);
    if (!report) return failure(report.error());
    if (program.json) {
        program.print(jsonLine({{"file", file},
                                {"sessions", report->sessions},
                                {"rows", report->rows},
                                {"from_backup", report->fromBackup},
                                {"left_out", report->leftOut}}));
        return {};
    }
    const auto line = [&](const char* code) {
        program.print(program.say(code, {{"file", file},
                                         {"sessions", report->sessions},
                                         {"rows", report->rows},
                                         {"from_backup", report->fromBackup},
                                         {"left_out", report->leftOut}}) +
                      "\n");
    };
    line("cli.salvaged");
    if (report->leftOut > 0) line("cli.salvaged_left_out");
    line("cli.salvaged_next");
    return {};
}

}  // namespace

void addSalvage(const Command& program) {
    const auto command = program.add("salvage", "Write what can still be read of a data file to a new one");
    command.runs([file = command.file("The new file")](Program& p) { return salvage(p, *file); });
}

}  // namespace limber::inline cli
