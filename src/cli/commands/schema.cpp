// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "limber/exchange/writers.h"

namespace limber::inline cli {

void addSchema(const Command& program) {
    const auto command = program.add("schema", "The JSON Schema of a shape");
    const auto kind = command.oneOf("KIND", "The shape", schemaKinds());
    command.runs([kind](Program& p) -> Result<void> {
        p.print(writeSchema(*kind));
        return {};
    });
}

}  // namespace limber::inline cli
