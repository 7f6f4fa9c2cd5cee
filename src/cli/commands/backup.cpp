// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "cli/commands/commands.h"

namespace limber::inline cli {
namespace {

Result<void> copyTo(Program& program, const std::string& file) {
    const auto workspace = program.workspace();
    if (!workspace) return failure(workspace.error());
    const auto copied = (*workspace)->backupTo(file);
    if (!copied) return copied;
    program.print(program.json
                      ? nlohmann::json{{"file", file}}.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) +
                            "\n"
                      : program.say("cli.backed_up", {{"file", file}}) + "\n");
    return {};
}

}  // namespace

void addBackup(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("backup", "Copy the data file, and check the copy");
    auto file = std::make_shared<std::string>();
    command->add_option("file", *file, "The copy")->required()->type_name("FILE");
    command->callback([&action, file] { action = [file](Program& program) { return copyTo(program, *file); }; });
}

}  // namespace limber::inline cli
