// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/exchange/json_text.h"
#include "core/exchange/shape.h"
#include "limber/exchange/writers.h"

namespace limber::inline exchange {
namespace {

/// The ways back are listed only when asked for, so that every item of the whole list is of a kind that stands alone.
const std::string kLadder = "ladder";
constexpr Real kNumber{0, 1000, 3};

template <class E>
Json namesOf(const std::vector<E>& values) {
    return writeValue({}, values, Choice<E>{});
}

Json jsonOf(const Dose& dose) {
    Json written{{"sets", dose.sets}};
    if (dose.reps > 0) written["reps"] = dose.reps;
    if (dose.holdSeconds > 0) written["hold_seconds"] = dose.holdSeconds;
    return written;
}

/// The dose at each level that the exercise is for.
Json dosesOf(const Exercise& exercise) {
    Json doses = Json::object();
    for (const Level level : allOf<Level>())
        if (level >= exercise.level) doses[std::string(nameOf(level))] = jsonOf(exercise.doseAt(level));
    return doses;
}

Json metsOf(const Exercise& exercise) {
    Json mets = Json::object();
    for (const auto& [intensity, value] : exercise.metByIntensity)
        mets[std::string(nameOf(intensity))] = {{"met", kNumber.write({}, value.met)}, {"code", value.code}};
    return mets;
}

Json itemOf(const Exercise& exercise) {
    const bool trained = exercise.kind == ExerciseKind::strength || exercise.kind == ExerciseKind::cardio;
    Json item{
        {"id", exercise.id}, {"name", exercise.name}, {"aliases", exercise.aliases}, {"kind", nameOf(exercise.kind)}};
    if (trained) item["primary"] = nameOf(exercise.primary);
    item["level"] = nameOf(exercise.level);
    if (exercise.pattern != Pattern::none) item["pattern"] = nameOf(exercise.pattern);
    item["equipment"] = namesOf(exercise.equipment);
    item["spine_load"] = nameOf(exercise.spineLoad);
    item["spine_tags"] = namesOf(exercise.spineTags);
    item["muscles"] = writeValue({}, exercise.muscles, kNumber);
    item["lengthens"] = namesOf(exercise.lengthens);
    item["minutes_per_set"] = kNumber.write({}, exercise.minutesPerSet);
    item["setup_minutes"] = kNumber.write({}, exercise.setupMinutes);
    item["met"] = exercise.met > 0 ? kNumber.write({}, exercise.met) : Json(nullptr);
    item["cautions"] = namesOf(exercise.cautions);
    item["alternatives"] =
        Json{{"easier", exercise.easier}, {"harder", exercise.harder}, {"lower_spine_load", exercise.lowerSpineLoad}};
    item["sources"] = exercise.sources;
    item["one_sided"] = exercise.oneSided;
    item["compound"] = exercise.compound;
    item["on_floor"] = exercise.onFloor;
    item["cues"] = exercise.cues;
    item["slips"] = exercise.slips;
    item["own"] = exercise.own;
    item["dose"] = dosesOf(exercise);
    if (!exercise.metByIntensity.empty()) item["met_by_intensity"] = metsOf(exercise);
    if (!exercise.variantOf.empty()) item["variant_of"] = exercise.variantOf;
    return item;
}

Json itemOf(const Routine& routine) {
    Json steps = Json::array();
    for (const auto& step : routine.steps) steps.push_back({{"exercise", step.exercise}, {"seconds", step.seconds}});
    return {{"id", routine.id},           {"name", routine.name},
            {"kind", "routine"},          {"routine", nameOf(routine.kind)},
            {"minutes", routine.minutes}, {"steps", std::move(steps)},
            {"sources", routine.sources}};
}

Json itemOf(const Ladder& ladder) {
    return {{"id", ladder.id},
            {"name", ladder.name},
            {"kind", kLadder},
            {"rungs", ladder.rungs},
            {"sources", ladder.sources}};
}

Json itemOf(const Treatment& treatment) {
    return {{"id", treatment.id},
            {"name", treatment.name},
            {"kind", "treatment"},
            {"group", nameOf(treatment.group)},
            {"grade", nameOf(treatment.grade)},
            {"text", treatment.what},
            {"dose", treatment.dose},
            {"how", treatment.how},
            {"how_sure", treatment.howSure},
            {"cautions", treatment.cautions},
            {"not_with", namesOf(treatment.notWith)},
            {"not_with_medicines", namesOf(treatment.notWithMedicines)},
            {"answers", namesOf(treatment.answers)},
            {"sources", treatment.sources}};
}

Json itemOf(const CausePage& page) {
    return {{"id", nameOf(page.cause)}, {"name", page.name},        {"kind", "cause"},     {"claimed", page.claimed},
            {"known", page.known},      {"looks_at", page.looksAt}, {"helps", page.helps}, {"sources", page.sources}};
}

}  // namespace

const std::vector<std::string>& catalogueKinds() {
    static const std::vector<std::string> kinds = [] {
        std::vector<std::string> all(EnumNames<ExerciseKind>::names.begin(), EnumNames<ExerciseKind>::names.end());
        all.insert(all.end(), {"routine", "treatment", "cause", kLadder});
        return all;
    }();
    return kinds;
}

std::string writeExercises(const std::vector<Exercise>& exercises) {
    Json items = Json::array();
    for (const auto& exercise : exercises) items.push_back(itemOf(exercise));
    return jsonText(items);
}

std::string writeCatalogue(const Catalogue& catalogue, const std::optional<std::string>& kind) {
    Json items = Json::array();
    const auto add = [&](Json item) {
        const auto itemKind = item["kind"].get<std::string>();
        if (kind && itemKind != *kind) return;
        if (!item.value("own", false))
            item["provenance"] = catalogue.provenance(itemKind, item["id"].get<std::string>());
        items.push_back(std::move(item));
    };
    for (const auto& exercise : catalogue.exercises()) add(itemOf(exercise));
    for (const auto& routine : catalogue.routines()) add(itemOf(routine));
    if (kind == kLadder)
        for (const auto& ladder : catalogue.ladders()) add(itemOf(ladder));
    for (const auto& treatment : catalogue.treatments()) add(itemOf(treatment));
    for (const auto cause : allOf<Cause>()) add(itemOf(catalogue.cause(cause)));
    return jsonText(items);
}

}  // namespace limber::inline exchange
