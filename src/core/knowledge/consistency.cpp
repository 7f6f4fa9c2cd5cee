// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cctype>
#include <map>
#include <set>

#include "core/knowledge/readers.h"

namespace limber::inline knowledge {
namespace {

using Problem = std::optional<Error>;
using Ids = std::set<std::string, std::less<>>;
using ById = std::map<std::string, const Exercise*, std::less<>>;

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

Problem invalid(const std::string& key, const std::string& value, const std::string& expected) {
    return Error{.code = ErrorCode::invalidResource, .key = key, .value = value, .expected = expected};
}

Problem unknown(const std::string& key, const std::string& value) {
    return Error{.code = ErrorCode::unknownId, .key = key, .value = value};
}

template <class Items>
Problem duplicateIn(const Items& items, Ids& seen) {
    for (const auto& item : items)
        if (!seen.insert(item.id).second) return invalid(item.id + ".id", item.id, "an id used once");
    return {};
}

/// A person's log may name an exercise by id, name or alias, so each must lead to one exercise.
Problem ambiguousName(const CatalogueData& data) {
    std::map<std::string, std::string> owners;
    const auto claim = [&](const std::string& word, const Exercise& exercise) {
        return owners.emplace(lowered(word), exercise.id).first->second == exercise.id;
    };
    for (const Exercise& exercise : data.exercises) {
        if (!claim(exercise.id, exercise)) return invalid(exercise.id + ".id", exercise.id, "an id that is no alias");
        if (!claim(exercise.name, exercise)) return invalid(exercise.id + ".name", exercise.name, "a name used once");
        Ids own;
        for (const std::string& alias : exercise.aliases)
            if (!claim(alias, exercise) || !own.insert(lowered(alias)).second)
                return invalid(exercise.id + ".aliases", alias, "an alias used once");
    }
    return {};
}

Problem unresolvedSource(const std::string& item, const std::vector<std::string>& sources, const Ids& evidence) {
    for (const std::string& source : sources)
        if (source != "DESIGN" && source != "convention" && evidence.count(source) == 0)
            return unknown(item + ".sources", source);
    return {};
}

Problem badAlternative(const Exercise& exercise, const ById& all) {
    const auto check = [&](const std::vector<std::string>& ids, const std::string& key, bool noMoreLoad) -> Problem {
        for (const std::string& id : ids) {
            const auto found = all.find(id);
            if (found == all.end() || id == exercise.id) return unknown(exercise.id + ".alternatives." + key, id);
            if (noMoreLoad && found->second->spineLoad > exercise.spineLoad)
                return invalid(exercise.id + ".alternatives." + key, id, "no higher spine load");
        }
        return {};
    };
    if (Problem problem = check(exercise.easier, "easier", false)) return problem;
    if (Problem problem = check(exercise.harder, "harder", false)) return problem;
    return check(exercise.lowerSpineLoad, "lower_spine_load", true);
}

/// A variant is of the same kind and of a movement that is no variant itself.
Problem badVariant(const Exercise& exercise, const ById& all) {
    if (exercise.variantOf.empty()) return {};
    const auto found = all.find(exercise.variantOf);
    if (found == all.end()) return unknown(exercise.id + ".variant_of", exercise.variantOf);
    if (found->second->kind == exercise.kind && found->second->variantOf.empty()) return {};
    return invalid(exercise.id + ".variant_of", exercise.variantOf, "a movement of its own, of the same kind");
}

Problem badLadder(const Ladder& ladder, const ById& all) {
    SpineLoad most = SpineLoad::low;
    for (const auto& rung : ladder.rungs) {
        SpineLoad mostOfRung = most;
        for (const std::string& id : rung) {
            const auto found = all.find(id);
            if (found == all.end()) return unknown(ladder.id + ".rungs", id);
            if (found->second->spineLoad < most)
                return invalid(ladder.id + ".rungs", id, "no lower spine load than the rung before");
            mostOfRung = std::max(mostOfRung, found->second->spineLoad);
        }
        most = mostOfRung;
    }
    return {};
}

Problem unresolvedReference(const CatalogueData& data) {
    ById exercises;
    for (const Exercise& exercise : data.exercises) exercises[exercise.id] = &exercise;
    Ids evidence;
    for (const Evidence& entry : data.evidence) evidence.insert(entry.id);
    Ids routines;
    for (const Exercise& exercise : data.exercises) {
        if (Problem problem = badVariant(exercise, exercises)) return problem;
        if (Problem problem = badAlternative(exercise, exercises)) return problem;
        if (Problem problem = unresolvedSource(exercise.id, exercise.sources, evidence)) return problem;
    }
    for (const Routine& routine : data.routines) {
        routines.insert(routine.id);
        if (Problem problem = unresolvedSource(routine.id, routine.sources, evidence)) return problem;
        for (const RoutineStep& step : routine.steps)
            if (exercises.count(step.exercise) == 0) return unknown(routine.id + ".steps", step.exercise);
    }
    for (const Ladder& ladder : data.ladders) {
        if (Problem problem = badLadder(ladder, exercises)) return problem;
        if (Problem problem = unresolvedSource(ladder.id, ladder.sources, evidence)) return problem;
    }
    for (const Treatment& treatment : data.treatments) {
        if (Problem problem = unresolvedSource(treatment.id, treatment.sources, evidence)) return problem;
        if (!treatment.routine.empty() && routines.count(treatment.routine) == 0)
            return unknown(treatment.id + ".routine", treatment.routine);
    }
    for (const CausePage& page : data.causes)
        if (Problem problem = unresolvedSource(std::string(nameOf(page.cause)), page.sources, evidence)) return problem;
    return {};
}

template <class E, class Items, class Get>
Problem incomplete(const Items& items, const char* file, Get get) {
    for (const E value : allOf<E>()) {
        const auto count =
            std::count_if(items.begin(), items.end(), [&](const auto& item) { return get(item) == value; });
        if (count == 1) continue;
        Error error{.code = count == 0 ? ErrorCode::missingKey : ErrorCode::invalidResource, .file = file};
        error.key = nameOf(value);
        error.expected = "exactly one item";
        return error;
    }
    return {};
}

}  // namespace

std::optional<Error> findInconsistency(const CatalogueData& data) {
    Ids seen;
    if (Problem problem = duplicateIn(data.exercises, seen)) return problem;
    if (Problem problem = duplicateIn(data.routines, seen)) return problem;
    if (Problem problem = duplicateIn(data.ladders, seen)) return problem;
    if (Problem problem = duplicateIn(data.treatments, seen)) return problem;
    Ids evidence;
    if (Problem problem = duplicateIn(data.evidence, evidence)) return problem;
    if (Problem problem = ambiguousName(data)) return problem;
    if (Problem problem = unresolvedReference(data)) return problem;
    if (Problem problem = incomplete<Cause>(data.causes, "causes.json", [](const auto& page) { return page.cause; }))
        return problem;
    if (Problem problem = incomplete<SafetyQuestion>(data.questions, "questions.json",
                                                     [](const auto& entry) { return entry.question; }))
        return problem;
    if (Problem problem =
            incomplete<Muscle>(data.muscles, "muscles.json", [](const auto& info) { return info.muscle; }))
        return problem;
    return incomplete<Area>(data.areaMuscles, "muscles.json", [](const auto& entry) { return entry.first; });
}

}  // namespace limber::inline knowledge
