// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/knowledge/catalogue.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include "core/knowledge/figure_shelf.h"
#include "core/knowledge/nearest.h"
#include "core/knowledge/readers.h"
#include "limber/base/expects.h"

namespace limber::inline knowledge {
namespace {

constexpr std::string_view kEveryExercise = "exercise";  // the provenance that all kinds of exercise share

using Index = std::map<std::string, std::size_t, std::less<>>;

template <class Items>
Index indexOf(const Items& items) {
    Index index;
    for (std::size_t i = 0; i < items.size(); ++i) index.emplace(items[i].id, i);
    return index;
}

template <class Item>
const Item* lookUp(const Index& index, const std::vector<Item>& items, std::string_view id) {
    const auto found = index.find(id);
    return found == index.end() ? nullptr : &items[found->second];
}

template <class Item, class Matches>
const Item& require(const std::vector<Item>& items, Matches matches) {
    const auto found = std::find_if(items.begin(), items.end(), matches);
    LIMBER_EXPECTS(found != items.end());
    return *found;
}

CatalogueData withHiddenLast(CatalogueData data) {
    std::stable_partition(data.exercises.begin(), data.exercises.end(), [](const Exercise& e) { return !e.hidden; });
    return data;
}

std::size_t countShown(const std::vector<Exercise>& exercises) {
    return static_cast<std::size_t>(
        std::count_if(exercises.begin(), exercises.end(), [](const Exercise& e) { return !e.hidden; }));
}

bool sameName(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

}  // namespace

Catalogue::Catalogue(CatalogueData data)
    : m_data(withHiddenLast(std::move(data))),
      m_shown(countShown(m_data.exercises)),
      m_exerciseIndex(indexOf(m_data.exercises)),
      m_routineIndex(indexOf(m_data.routines)),
      m_ladderIndex(indexOf(m_data.ladders)),
      m_treatmentIndex(indexOf(m_data.treatments)),
      m_evidenceIndex(indexOf(m_data.evidence)),
      m_figures(std::make_shared<FigureShelf>(m_data.poses)) {}

const Exercise* Catalogue::exercise(std::string_view id) const { return lookUp(m_exerciseIndex, m_data.exercises, id); }

const Routine* Catalogue::routine(std::string_view id) const { return lookUp(m_routineIndex, m_data.routines, id); }

const Ladder* Catalogue::ladder(std::string_view id) const { return lookUp(m_ladderIndex, m_data.ladders, id); }

const Treatment* Catalogue::treatment(std::string_view id) const {
    return lookUp(m_treatmentIndex, m_data.treatments, id);
}

const Evidence* Catalogue::evidence(std::string_view id) const { return lookUp(m_evidenceIndex, m_data.evidence, id); }

const Figure* Catalogue::figureOf(std::string_view exercise) const { return m_figures->find(exercise); }

const CausePage& Catalogue::cause(Cause cause) const {
    return require(m_data.causes, [&](const CausePage& page) { return page.cause == cause; });
}

const SafetyQuestionText& Catalogue::question(SafetyQuestion question) const {
    return require(m_data.questions, [&](const SafetyQuestionText& entry) { return entry.question == question; });
}

const MuscleInfo& Catalogue::muscle(Muscle muscle) const {
    return require(m_data.muscles, [&](const MuscleInfo& info) { return info.muscle == muscle; });
}

std::span<const Muscle> Catalogue::musclesOf(Area area) const {
    const auto found = m_data.areaMuscles.find(area);
    if (found == m_data.areaMuscles.end()) return {};
    return found->second;
}

Provenance Catalogue::provenance(std::string_view kind, std::string_view id) const {
    Provenance fields;
    const auto addMissing = [&](const auto& rules, std::string_view key) {
        if (const auto found = rules.find(key); found != rules.end())
            fields.insert(found->second.begin(), found->second.end());
    };
    addMissing(m_data.provenance.ofItem, id);
    addMissing(m_data.provenance.ofKind, kind);
    if (parseName<ExerciseKind>(kind)) addMissing(m_data.provenance.ofKind, kEveryExercise);
    return fields;
}

std::vector<std::string> Catalogue::nearestExercises(std::string_view text, std::size_t count) const {
    return nearest(exercises(), text, count);
}

const Exercise* Catalogue::exerciseNamed(std::string_view name, std::string_view except) const {
    const auto all = exercises();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Exercise& exercise) {
        const auto named = [&](const std::string& other) { return sameName(other, name); };
        return exercise.id != except && (named(exercise.id) || named(exercise.name) ||
                                         std::any_of(exercise.aliases.begin(), exercise.aliases.end(), named));
    });
    return found == all.end() ? nullptr : &*found;
}

CataloguePtr withOwn(const CataloguePtr& catalogue, const std::vector<Exercise>& own) {
    if (own.empty()) return catalogue;
    CatalogueData data = catalogue->data();
    for (const Exercise& exercise : own) {
        data.exercises.push_back(exercise);
        addCautions(data.exercises.back(), data.cautionRules);
    }
    return std::make_shared<const Catalogue>(std::move(data));
}

}  // namespace limber::inline knowledge
