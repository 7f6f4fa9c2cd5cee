// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/text/catalogue_text.h"
#include "limber/exchange/writers.h"

namespace limber::inline cli {

void addCatalogue(const Command& program) {
    const auto command =
        program.add("catalog", "What Limber knows: exercises, stretches, routines, treatments, causes");
    const auto kind = command.maybeOneOf("KIND", "Only these", catalogueKinds());
    command.runs([kind](Program& p) -> Result<void> {
        if (auto learnt = p.learn(); !learnt) return learnt;
        const auto& catalogue = *p.catalogue();
        p.print(p.json ? writeCatalogue(catalogue, *kind) : catalogueText(p, catalogue, *kind));
        return {};
    });
}

}  // namespace limber::inline cli
