// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>

#include "core/guidance/tip_blocks.h"
#include "limber/guidance/assess.h"
#include "limber/guidance/own_record.h"
#include "limber/guidance/tightness.h"
#include "limber/knowledge/network.h"

namespace limber::inline guidance {
namespace {

/// What the tips are ranked for.
struct Situation {
    const Assessment& assessment;
    const Profile& profile;
    const History& history;
    Date today{};
    const Catalogue& catalogue;
    const Session* session = nullptr;
    const std::vector<Effect>& effects;
    const Network& network;
    Circumstances now;

    [[nodiscard]] double weight(std::string_view id) const { return network.threshold(id); }
    /// Nothing when no reading is fresh.
    [[nodiscard]] std::optional<double> tightness() const {
        if (session != nullptr && session->tightnessAfter) return session->tightnessAfter->value();
        return assessment.tightness.now;
    }
    [[nodiscard]] bool offersNow() const {
        return !assessment.safety.limits.noNowTips && !(session != nullptr && session->isFromMemory());
    }
};

double gradeWeight(const Situation& at, Grade grade) {
    static constexpr std::array<std::string_view, 4> kWeights{"tip_grade_a", "tip_grade_b", "tip_grade_c",
                                                              "tip_grade_d"};
    return at.weight(kWeights[static_cast<std::size_t>(grade)]);
}

double fitsNow(const Situation& at, TipGroup group) {
    if (group != TipGroup::now) return at.weight("tip_fits_later");
    const auto tightness = at.tightness();
    return tightness && *tightness >= at.weight("tight") ? at.weight("tip_fits_tight")
                                                         : at.weight("tip_fits_not_tight");
}

/// Probability of a cause as far as the person lets it count.
double standing(const CauseEstimate& cause) {
    const bool refused = cause.userSays == Opinion::notIt || cause.userSays == Opinion::clinician;
    return refused ? 0.0 : cause.probability;
}

/// Causes that the treatment answers and that are worth answering, most probable first.
std::vector<Cause> answeredBy(const Treatment& treatment, const Situation& at) {
    std::vector<Cause> result;
    for (const auto& estimate : at.assessment.causes) {
        const bool answers =
            std::find(treatment.answers.begin(), treatment.answers.end(), estimate.cause) != treatment.answers.end();
        if (answers && standing(estimate) >= at.weight("tip_from")) result.push_back(estimate.cause);
    }
    return result;
}

void addOwnRecord(Tip& tip, const Situation& at) {
    const OwnRecord record = ownRecord(at.history, tip.treatment, at.today);
    tip.timesUsed = record.used;
    tip.timesRated = record.rated;
    tip.timesHelped = record.helped;
}

/// Habits that a treatment stands for, and whether it is the habit or its absence.
struct HabitOfTip {
    std::string_view treatment;
    Habit habit;
    bool instead = false;
};
constexpr std::array kHabitsOfTips{HabitOfTip{"heat_pack", Habit::heat},
                                   HabitOfTip{"heat_wrap", Habit::heat},
                                   HabitOfTip{"yoga_routine", Habit::yoga},
                                   HabitOfTip{"stretching_routine", Habit::stretchingAfter},
                                   HabitOfTip{"stretching_routine", Habit::stretchingBefore},
                                   HabitOfTip{"stretching_routine", Habit::warmUp},
                                   HabitOfTip{"lighter_week", Habit::fewerSets},
                                   HabitOfTip{"lighter_week", Habit::heavyHinge, true},
                                   HabitOfTip{"technique_cue", Habit::strained, true},
                                   HabitOfTip{"sleep", Habit::earlyBedtime},
                                   HabitOfTip{"sleep", Habit::shortNight, true}};

/// The first of the habits with something at least leaning to say; an experiment stands before the log.
const Effect* effectBehind(const HabitOfTip& entry, const Situation& at) {
    const auto found = std::find_if(at.effects.begin(), at.effects.end(), [&](const Effect& effect) {
        return effect.habit == entry.habit && effect.benefit && effect.label >= EffectLabel::leaning;
    });
    return found == at.effects.end() ? nullptr : &*found;
}

/// What went together with it for this person moves it, and is said.
void addOwnEffect(Tip& tip, const Situation& at) {
    for (const auto& entry : kHabitsOfTips) {
        if (entry.treatment != tip.treatment) continue;
        const Effect* effect = effectBehind(entry, at);
        if (effect == nullptr) continue;
        const double better = entry.instead ? 1.0 - *effect->benefit : *effect->benefit;
        tip.rank *= 1.0 + at.weight("tip_own_effect") * (2.0 * better - 1.0);
        const std::string code = effect->randomised ? "tip.effect.tried" : "tip.effect.together";
        tip.effect = Message{code + (*effect->effect < 0 ? ".less" : ".more"),
                             {{"habit", std::string(nameOf(effect->habit))},
                              {"points", std::round(std::abs(*effect->effect) * 10) / 10},
                              {"sessions", effect->sessionsWith + effect->sessionsWithout}}};
        return;
    }
}

Message whyOf(const Tip& tip, const Situation& at) {
    if (!at.assessment.enough) return {"tip.why.early", {}};
    std::vector<std::string> causes;
    for (const Cause cause : tip.answers) causes.emplace_back(nameOf(cause));
    return {"tip.why.causes", {{"causes", causes}}};
}

std::vector<Message> cautionsOf(const Treatment& treatment, const Situation& at) {
    const Routine* routine = at.catalogue.routine(treatment.routine);
    if (routine == nullptr) return {};
    std::vector<std::string> unsuitable;
    for (const auto& step : routine->steps) {
        const Exercise* exercise = at.catalogue.exercise(step.exercise);
        if (exercise != nullptr && whyNotOffered(*exercise, at.now, at.catalogue)) unsuitable.push_back(step.exercise);
    }
    if (unsuitable.empty()) return {};
    if (unsuitable.size() == routine->steps.size()) return {{"tip.caution.without_routine", {}}};
    return {{"tip.caution.leave_out", {{"exercises", unsuitable}}}};
}

Tip baseTip(const Treatment& treatment) {
    Tip tip;
    tip.treatment = treatment.id;
    tip.group = treatment.group;
    tip.grade = treatment.grade;
    return tip;
}

std::optional<Tip> tipFor(const Treatment& treatment, const Situation& at) {
    if (treatment.group == TipGroup::now && !at.offersNow()) return std::nullopt;
    Tip tip = baseTip(treatment);
    tip.answers = answeredBy(treatment, at);
    if (tip.answers.empty()) return std::nullopt;
    tip.rank = standing(at.assessment.of(tip.answers.front())) * gradeWeight(at, tip.grade) * fitsNow(at, tip.group);
    tip.why = whyOf(tip, at);
    tip.cautions = cautionsOf(treatment, at);
    addOwnRecord(tip, at);
    addOwnEffect(tip, at);
    return tip;
}

/// Whatever the causes: what may ease a swelling until time has done the rest.
std::optional<Tip> coldTip(const Treatment& treatment, const Situation& at) {
    const auto& happened = at.assessment.safety.limits.freshSwelling;
    if (!happened || !at.offersNow()) return std::nullopt;
    Tip tip = baseTip(treatment);
    tip.rank = at.weight("tip_fresh_swelling");
    tip.why = {"tip.why.swelling", {{"date", *happened}}};
    addOwnRecord(tip, at);
    return tip;
}

std::vector<Message> actsOf(const SafetyState& safety) {
    std::vector<Message> acts;
    for (const auto question : allOf<SafetyQuestion>())
        for (const auto& reason : safety.reasons)
            if (classOf(question) == QuestionClass::emergency &&
                reason.code == "safety.yes." + std::string(nameOf(question)))
                acts.push_back(reason);
    return acts;
}

/// Always among the tips; first when the gate asks for it.
Tip physicianTip(const Treatment& treatment, const Situation& at) {
    Tip tip = baseTip(treatment);
    const auto& safety = at.assessment.safety;
    const bool urgent = safety.level == SafetyLevel::emergency;
    tip.group = urgent ? TipGroup::now : TipGroup::thisWeek;
    const bool unsettled = hasNotSettled(at.history, at.today);
    const bool growing = growsAfterThirdDay(at.history, at.today);
    const bool first = urgent || unsettled || growing || safety.level == SafetyLevel::prompt;
    tip.rank = first ? at.weight("tip_physician_first") : at.weight("tip_physician_last");
    if (urgent)
        tip.why.code = "tip.why.emergency";
    else if (safety.level == SafetyLevel::prompt)
        tip.why.code = "tip.why.prompt";
    else if (unsettled)
        tip.why.code = "tip.why.not_settled";
    else if (growing)
        tip.why.code = "tip.why.growing";
    else if (!safety.askNow.empty())
        tip.why.code = "tip.why.ask_now";
    else if (safety.level == SafetyLevel::routine)
        tip.why.code = "tip.why.routine";
    else
        tip.why.code = "tip.why.before_starting";
    if (urgent) tip.acts = actsOf(safety);
    addOwnRecord(tip, at);
    return tip;
}

}  // namespace

TipList rankTips(const Assessment& assessment, const Profile& profile, const History& history, Date today,
                 const Catalogue& catalogue, const Session* session, const std::vector<Effect>& effects) {
    const auto newest = newestTightness(history, today);
    const Circumstances now{.profile = profile,
                            .safety = assessment.safety,
                            .on = today,
                            .notes = &history.weekNotes,
                            .tightnessNow = assessment.tightness.now,
                            .tightnessDate = newest ? std::optional(newest->date) : std::nullopt,
                            .tightnessUsual = assessment.tightness.usual};
    const Situation at{assessment, profile, history, today, catalogue, session, effects, builtInNetwork(), now};
    TipList list;
    list.asOf = today;
    list.safety = assessment.safety.level;
    const ScreenLog screens(history.screens, today);
    for (const auto& treatment : catalogue.treatments()) {
        if (treatment.id == kSeePhysician) {
            list.tips.push_back(physicianTip(treatment, at));
            continue;
        }
        const auto blocks = blocksOf(treatment, now, screens, catalogue);
        list.withheld.insert(list.withheld.end(), blocks.begin(), blocks.end());
        if (!blocks.empty()) continue;
        if (auto tip = treatment.id == kColdPack ? coldTip(treatment, at) : tipFor(treatment, at))
            list.tips.push_back(*std::move(tip));
    }
    std::stable_sort(list.tips.begin(), list.tips.end(), [](const Tip& a, const Tip& b) { return a.rank > b.rank; });
    return list;
}

}  // namespace limber::inline guidance
