// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/text/assessment_text.h"
#include "limber/exchange/writers.h"
#include "limber/workspace/loop.h"

namespace limber::inline cli {
namespace {

Result<void> assessNow(Program& program) {
    const auto snapshot = program.snapshot();
    if (!snapshot) return failure(snapshot.error());
    const auto assessment = assessmentOf(*snapshot);
    program.print(program.json ? writeAssessment(assessment, recentContributors(*snapshot), program.phrases())
                               : assessmentText(program, assessment));
    return {};
}

}  // namespace

void addAssess(const Command& program) {
    program.add("assess", "What may contribute to your tight back").runs(assessNow);
}

}  // namespace limber::inline cli
