// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

namespace limber::inline cli {
namespace {

Result<void> verifyFile(Program& program) {
    const auto workspace = program.workspace();
    if (!workspace) return failure(workspace.error());
    const auto sound = (*workspace)->verify();
    if (!sound) return sound;
    program.print(program.json ? "{\"ok\":true}\n" : program.say("cli.verified") + "\n");
    return {};
}

}  // namespace

void addVerify(const Command& program) { program.add("verify", "Check that the data file is sound").runs(verifyFile); }

}  // namespace limber::inline cli
