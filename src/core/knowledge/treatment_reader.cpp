// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/item_list.h"
#include "core/knowledge/readers.h"

namespace limber::inline knowledge {

void readTreatments(std::span<const EmbeddedFile> files, CatalogueData& data, std::optional<Error>& problem) {
    forEachItem(files, "treatments.json", "id", problem, [&](ItemReader& reader) {
        data.treatments.push_back({.id = reader.text("id"),
                                   .name = reader.text("name"),
                                   .group = reader.name<TipGroup>("group"),
                                   .grade = reader.name<Grade>("grade"),
                                   .what = reader.text("what"),
                                   .dose = reader.text("dose"),
                                   .how = reader.text("how"),
                                   .howSure = reader.text("how_sure"),
                                   .cautions = reader.texts("cautions"),
                                   .notWith = reader.names<Condition>("not_with"),
                                   .notWithMedicines = reader.names<Medicine>("not_with_medicines"),
                                   .answers = reader.names<Cause>("answers"),
                                   .sources = reader.texts("sources"),
                                   .timerMinutes = reader.optionalInteger("timer_minutes", {0, 480}, 0),
                                   .routine = reader.optionalText("routine")});
        if (data.treatments.back().sources.empty()) reader.fail({.code = ErrorCode::missingKey}, "sources");
    });
}

}  // namespace limber::inline knowledge
