// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/text/insight_text.h"
#include "limber/exchange/writers.h"
#include "limber/workspace/insights.h"

namespace limber::inline cli {

void addTrends(const Command& program) {
    program.add("trends", "Tightness, load and sets, day by day").runs([](Program& p) -> Result<void> {
        const auto snapshot = p.wholeSnapshot();
        if (!snapshot) return failure(snapshot.error());
        p.print(p.json ? writeTrends(trendDaysOf(*snapshot))
                       : trendsText(p, trendWeeksOf(*snapshot), trendDaysOf(*snapshot)));
        return {};
    });
}

}  // namespace limber::inline cli
