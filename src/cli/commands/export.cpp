// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <nlohmann/json.hpp>

#include "cli/commands/commands.h"
#include "cli/input.h"
#include "limber/workspace/export_text.h"

namespace limber::inline cli {
namespace {

Result<void> writeTo(Program& program, const std::string& format, const std::string& file) {
    const auto workspace = program.workspace();
    if (!workspace) return failure(workspace.error());
    const auto content = exportText(**workspace, *parseName<ExportFormat>(format), program.phrases(), program.today);
    if (!content) return failure(content.error());
    if (file == "-") {
        program.print(*content);
        return {};
    }
    std::error_code unknown;
    if (std::filesystem::equivalent(file, (*workspace)->file(), unknown))
        return failure({.code = ErrorCode::refused, .file = file, .detail = "same_file"});
    if (auto written = writeOutput(file, *content); !written) return written;
    program.print(program.json
                      ? nlohmann::json{{"file", file}}.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) +
                            "\n"
                      : program.say("cli.exported", {{"file", file}}) + "\n");
    return {};
}

}  // namespace

void addExport(const Command& program) {
    const auto command = program.add("export", "Write what the data file holds for other programs");
    const auto format = command.oneOf("FORMAT", "limber: everything; csv: the sets; ics: the plan as a calendar",
                                      namesOf<ExportFormat>());
    const auto file = command.file("The file to write, - for standard output");
    command.runs([format, file](Program& p) { return writeTo(p, *format, *file); });
}

}  // namespace limber::inline cli
