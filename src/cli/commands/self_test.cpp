// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/input.h"
#include "cli/text/log_text.h"
#include "limber/exchange/readers.h"
#include "limber/exchange/writers.h"
#include "limber/workspace/operations.h"

namespace limber::inline cli {
namespace {

Result<void> record(Program& program, const std::string& file) {
    const auto text = readInput(file);
    if (!text) return failure(text.error());
    const auto tests = readSelfTests(*text, program.readContext(file));
    if (!tests) return failure(tests.error());
    const auto changed = program.apply(RecordSelfTests{*tests});
    if (!changed) return failure(changed.error());
    program.print(program.json ? writeSelfTests(*tests) : selfTestsText(program, *tests));
    return {};
}

}  // namespace

void addSelfTest(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("self-test", "Record results of self-tests");
    auto file = std::make_shared<std::string>();
    command->add_option("file", *file, "Results, - for standard input")->required()->type_name("FILE");
    command->callback([&action, file] { action = [file](Program& program) { return record(program, *file); }; });
}

}  // namespace limber::inline cli
