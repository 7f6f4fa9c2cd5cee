// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/knowledge/item_list.h"
#include "core/knowledge/readers.h"

namespace limber::inline knowledge {
namespace {

template <class T>
bool contains(const std::vector<T>& list, const T& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool holdsFor(const CautionRule& rule, const Exercise& exercise) {
    return rule.everything || contains(rule.kinds, exercise.kind) || contains(rule.spineLoads, exercise.spineLoad) ||
           std::any_of(rule.tags.begin(), rule.tags.end(), [&](SpineTag tag) { return exercise.hasTag(tag); });
}

template <class T>
void addMissing(const std::vector<T>& from, std::vector<T>& to) {
    for (const T& value : from)
        if (!contains(to, value)) to.push_back(value);
}

}  // namespace

void addCautions(Exercise& exercise, const std::vector<CautionRule>& rules) {
    for (const CautionRule& rule : rules)
        if (holdsFor(rule, exercise)) {
            addMissing(rule.conditions, exercise.cautions);
            addMissing(rule.medicines, exercise.medicineCautions);
        }
}

void applyCautionRules(std::span<const EmbeddedFile> files, CatalogueData& data, std::optional<Error>& problem) {
    forEachItem(files, "caution_rules.json", "id", problem, [&](ItemReader& reader) {
        static_cast<void>(reader.text("id"));
        static_cast<void>(reader.text("why"));
        data.cautionRules.push_back({.conditions = reader.names<Condition>("conditions"),
                                     .medicines = reader.names<Medicine>("medicines"),
                                     .everything = reader.flag("everything"),
                                     .tags = reader.names<SpineTag>("tags"),
                                     .kinds = reader.names<ExerciseKind>("kinds"),
                                     .spineLoads = reader.names<SpineLoad>("spine_loads")});
    });
    for (Exercise& exercise : data.exercises) addCautions(exercise, data.cautionRules);
}

}  // namespace limber::inline knowledge
