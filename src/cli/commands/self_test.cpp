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

void addSelfTest(const Command& program) {
    const auto command = program.add("self-test", "Record results of self-tests");
    command.runs([file = command.file("Results, - for standard input")](Program& p) { return record(p, *file); });
}

}  // namespace limber::inline cli
