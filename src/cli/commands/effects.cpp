// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/text/insight_text.h"
#include "limber/exchange/writers.h"
#include "limber/workspace/insights.h"

namespace limber::inline cli {

void addEffects(const Command& program) {
    program.add("effects", "What went together with a tight back, for you").runs([](Program& p) -> Result<void> {
        const auto snapshot = p.snapshot();
        if (!snapshot) return failure(snapshot.error());
        const auto effects = effectsOf(*snapshot);
        p.print(p.json ? writeEffects(effects) : effectsText(p, effects));
        return {};
    });
}

}  // namespace limber::inline cli
