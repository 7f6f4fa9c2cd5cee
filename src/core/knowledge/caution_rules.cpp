// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/knowledge/item_list.h"
#include "core/knowledge/readers.h"

namespace limber::inline knowledge {
namespace {

/// Holds for an exercise that has any of the listed properties, or for all.
struct CautionRule {
    std::vector<Condition> conditions{};
    std::vector<Medicine> medicines{};
    bool everything = false;
    std::vector<SpineTag> tags{};
    std::vector<ExerciseKind> kinds{};
    std::vector<SpineLoad> spineLoads{};
};

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

void applyCautionRules(std::span<const EmbeddedFile> files, CatalogueData& data, std::optional<Error>& problem) {
    std::vector<CautionRule> rules;
    forEachItem(files, "caution_rules.json", "id", problem, [&](ItemReader& reader) {
        static_cast<void>(reader.text("id"));
        static_cast<void>(reader.text("why"));
        rules.push_back({.conditions = reader.names<Condition>("conditions"),
                         .medicines = reader.names<Medicine>("medicines"),
                         .everything = reader.flag("everything"),
                         .tags = reader.names<SpineTag>("tags"),
                         .kinds = reader.names<ExerciseKind>("kinds"),
                         .spineLoads = reader.names<SpineLoad>("spine_loads")});
    });
    for (Exercise& exercise : data.exercises)
        for (const CautionRule& rule : rules)
            if (holdsFor(rule, exercise)) {
                addMissing(rule.conditions, exercise.cautions);
                addMissing(rule.medicines, exercise.medicineCautions);
            }
}

}  // namespace limber::inline knowledge
