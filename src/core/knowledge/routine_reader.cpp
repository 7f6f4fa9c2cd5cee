// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

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

void readLadders(std::span<const EmbeddedFile> files, CatalogueData& data, std::optional<Error>& problem) {
    forEachItem(files, "ladders.json", "id", problem, [&](ItemReader& reader) {
        Ladder ladder{.id = reader.text("id"), .name = reader.text("name")};
        for (ItemReader& rung : reader.children("rungs")) {
            ladder.rungs.push_back(rung.texts("one_of"));
            if (ladder.rungs.back().empty()) rung.fail({.code = ErrorCode::missingKey}, "one_of");
            rung.finish();
        }
        if (ladder.rungs.size() < 2) reader.fail({.code = ErrorCode::outOfRange, .expected = "two rungs"}, "rungs");
        ladder.sources = reader.texts("sources");
        data.ladders.push_back(std::move(ladder));
    });
}

}  // namespace limber::inline knowledge
