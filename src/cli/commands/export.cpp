// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <nlohmann/json.hpp>

#include "cli/commands/commands.h"
#include "cli/input.h"
#include "limber/exchange/calendar.h"
#include "limber/exchange/whole_file_text.h"
#include "limber/workspace/whole_file.h"

namespace limber::inline cli {
namespace {

Result<std::string> calendar(Program& program) {
    const auto snapshot = program.snapshot();
    if (!snapshot) return failure(snapshot.error());
    return writeCalendar(snapshot->history->plannedDays, program.phrases(), program.today);
}

Result<std::string> everything(Program& program) {
    const auto workspace = program.workspace();
    if (!workspace) return failure(workspace.error());
    if (auto learnt = program.learn(); !learnt) return failure(learnt.error());
    const auto file = wholeFileOf(**workspace);
    if (!file) return failure(file.error());
    return writeWholeFile(*file, program.phrases());
}

Result<std::string> sets(Program& program) {
    const auto snapshot = program.wholeSnapshot();
    if (!snapshot) return failure(snapshot.error());
    return writeSetTable(snapshot->history->sessions, *snapshot->catalogue);
}

Result<std::string> contentOf(Program& program, const std::string& format) {
    if (format == "limber") return everything(program);
    return format == "csv" ? sets(program) : calendar(program);
}

Result<void> writeTo(Program& program, const std::string& format, const std::string& file) {
    const auto content = contentOf(program, format);
    if (!content) return failure(content.error());
    if (file == "-") {
        program.print(*content);
        return {};
    }
    const auto workspace = program.workspace();
    if (!workspace) return failure(workspace.error());
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
                                      {"limber", "csv", "ics"});
    const auto file = command.file("The file to write, - for standard output");
    command.runs([format, file](Program& p) { return writeTo(p, *format, *file); });
}

}  // namespace limber::inline cli
