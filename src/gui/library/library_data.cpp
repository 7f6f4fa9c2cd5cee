// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/library/library_data.h"

namespace limber::inline gui {

std::optional<ItemRef> itemOf(const Catalogue& catalogue, const std::string& id) {
    if (const auto* exercise = catalogue.exercise(id); exercise != nullptr && !exercise->hidden)
        return ItemRef{itemKindOf(exercise->kind), id};
    if (catalogue.routine(id)) return ItemRef{ItemKind::routine, id};
    if (catalogue.treatment(id)) return ItemRef{ItemKind::treatment, id};
    if (parseName<Cause>(id)) return ItemRef{ItemKind::cause, id};
    return std::nullopt;
}

}  // namespace limber::inline gui
