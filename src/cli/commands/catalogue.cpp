// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/text/catalogue_text.h"
#include "limber/exchange/writers.h"

namespace limber::inline cli {

void addCatalogue(CLI::App& app, Action& action) {
    auto* command =
        app.add_subcommand("catalog", "What Limber knows: exercises, stretches, routines, treatments, causes");
    auto kind = std::make_shared<std::optional<std::string>>();
    command->add_option("kind", *kind, "Only these")->check(CLI::IsMember(catalogueKinds()))->type_name("KIND");
    command->callback([&action, kind] {
        action = [kind](Program& program) -> Result<void> {
            const auto& catalogue = *program.catalogue();
            program.print(program.json ? writeCatalogue(catalogue, *kind) : catalogueText(program, catalogue, *kind));
            return {};
        };
    });
}

}  // namespace limber::inline cli
