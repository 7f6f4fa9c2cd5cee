// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/item_list.h"
#include "core/knowledge/readers.h"

namespace limber::inline knowledge {
namespace {

std::vector<RoutineStep> readSteps(ItemReader& routine) {
    std::vector<RoutineStep> steps;
    for (ItemReader& reader : routine.children("steps")) {
        steps.push_back({reader.text("exercise"), static_cast<int>(reader.number("seconds", {5, 3600}))});
        reader.finish();
    }
    if (steps.empty()) routine.fail({.code = ErrorCode::outOfRange, .expected = "at least one step"}, "steps");
    return steps;
}

}  // namespace

void readRoutines(std::span<const EmbeddedFile> files, CatalogueData& data, std::optional<Error>& problem) {
    forEachItem(files, "routines.json", "id", problem, [&](ItemReader& reader) {
        data.routines.push_back({.id = reader.text("id"),
                                 .name = reader.text("name"),
                                 .kind = reader.name<RoutineKind>("kind"),
                                 .minutes = static_cast<int>(reader.number("minutes", {1, 120})),
                                 .steps = readSteps(reader),
                                 .prepares = reader.names<Pattern>("prepares"),
                                 .sources = reader.texts("sources")});
    });
}

}  // namespace limber::inline knowledge
