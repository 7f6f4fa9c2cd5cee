// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/text/insight_text.h"
#include "limber/exchange/writers.h"
#include "limber/workspace/insights.h"

namespace limber::inline cli {

void addEnergy(const Command& program) {
    program.add("energy", "Your daily energy for your weight goal").runs([](Program& p) -> Result<void> {
        const auto snapshot = p.snapshot();
        if (!snapshot) return failure(snapshot.error());
        const auto target = energyOf(*snapshot);
        if (!target) return failure(target.error());
        p.print(p.json ? writeEnergy(*target, p.phrases()) : energyText(p, *target));
        return {};
    });
}

}  // namespace limber::inline cli
