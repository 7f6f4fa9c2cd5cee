// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "limber/exchange/writers.h"

namespace limber::inline cli {

void addSchema(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("schema", "The JSON Schema of a shape");
    auto kind = std::make_shared<std::string>();
    command->add_option("kind", *kind, "The shape")->required()->check(CLI::IsMember(schemaKinds()))->type_name("KIND");
    command->callback([&action, kind] {
        action = [kind](Program& program) -> Result<void> {
            program.print(writeSchema(*kind));
            return {};
        };
    });
}

}  // namespace limber::inline cli
