// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/habits.h"

#include <algorithm>

#include "limber/training/effective_sets.h"
#include "limber/training/load.h"

namespace limber::inline insight {
namespace {

using OfSession = std::optional<bool> (*)(const Session&);

bool usedHeat(const Session& session) {
    const auto& relief = session.relievedBy;
    if (std::find(relief.begin(), relief.end(), Relief::heat) != relief.end()) return true;
    return std::any_of(session.treatments.begin(), session.treatments.end(), [](const TreatmentUse& use) {
        return use.treatment == "heat_pack" || use.treatment == "heat_wrap";
    });
}

std::optional<bool> isPositive(const std::optional<int>& minutes) {
    return minutes ? std::optional(*minutes > 0) : std::nullopt;
}

std::optional<bool> warmedUp(const Session& session) {
    return hasWarmUpSets(session) ? std::optional(true) : isPositive(session.warmUpMinutes);
}

std::optional<bool> strained(const Session& session) {
    if (!session.tags) return std::nullopt;
    return session.hasTag(Tag::awkward) || session.hasTag(Tag::rushed) || session.hasTag(Tag::fatigued) ||
           session.hasTag(Tag::unusuallyHeavy);
}

/// True when any session says yes; nothing when none says anything.
std::optional<bool> anyOf(const TrainingDay& day, OfSession read) {
    std::optional<bool> result;
    for (const auto* session : day.sessions)
        if (const auto value = read(*session)) result = result.value_or(false) || *value;
    return result;
}

double medianSets(const TrainingDays& days) {
    std::vector<int> sets;
    for (const auto& [date, day] : days)
        if (day.workingSets > 0) sets.push_back(day.workingSets);
    if (sets.empty()) return 0;
    const auto middle = sets.begin() + static_cast<std::ptrdiff_t>(sets.size() / 2);
    std::nth_element(sets.begin(), middle, sets.end());
    return *middle;
}

}  // namespace

bool trained(const TrainingDay& day) {
    return std::any_of(day.sessions.begin(), day.sessions.end(), [](const Session* s) { return isTraining(*s); });
}

HabitReader::HabitReader(const History& history, const TrainingDays& days, const Catalogue& catalogue,
                         const Network& network)
    : m_days(days), m_catalogue(catalogue), m_network(network), m_medianSets(medianSets(days)) {
    for (const auto& checkIn : history.checkIns) m_mornings[checkIn.date] = &checkIn;
}

bool HabitReader::yogaAround(Date date) const {
    for (const Date day : {date, date - Days(1)}) {
        const auto found = m_days.find(day);
        if (found == m_days.end()) continue;
        const auto& sessions = found->second.sessions;
        if (std::any_of(sessions.begin(), sessions.end(),
                        [](const Session* session) { return session->kind == SessionKind::yoga; }))
            return true;
    }
    return false;
}

bool HabitReader::hasHeavyHinge(const TrainingDay& day) const {
    for (const auto* session : day.sessions) {
        for (const auto& entry : session->exercises) {
            const Exercise* exercise = m_catalogue.exercise(entry.exercise);
            if (exercise != nullptr && exercise->isHeavyHinge() && workingSets(entry) > 0) return true;
        }
    }
    return false;
}

std::optional<bool> HabitReader::on(Habit habit, Date date, const TrainingDay& day) const {
    const auto found = m_mornings.find(date + Days(1));
    const CheckIn* morning = found == m_mornings.end() ? nullptr : found->second;
    const auto sleep = morning == nullptr ? std::nullopt : morning->sleepHours;
    const auto stress = morning == nullptr ? std::nullopt : morning->stress;
    const auto before = m_days.find(date - Days(1));
    switch (habit) {
        case Habit::warmUp: return anyOf(day, warmedUp);
        case Habit::stretchingBefore:
            return anyOf(day, [](const Session& s) { return isPositive(s.stretchedBeforeMinutes); });
        case Habit::stretchingAfter:
            return anyOf(day, [](const Session& s) { return isPositive(s.stretchedAfterMinutes); });
        case Habit::yoga: return yogaAround(date);
        case Habit::heat: return anyOf(day, [](const Session& s) { return std::optional(usedHeat(s)); });
        case Habit::restBefore: return before == m_days.end() || !trained(before->second);
        case Habit::heavyHinge: return hasHeavyHinge(day);
        case Habit::strained: return anyOf(day, strained);
        case Habit::shortNight:
            return sleep ? std::optional(*sleep < m_network.threshold("short_night_hours")) : std::nullopt;
        case Habit::highStress:
            return stress ? std::optional(*stress >= m_network.threshold("high_stress")) : std::nullopt;
        case Habit::earlyBedtime:
            return sleep ? std::optional(*sleep >= m_network.threshold("early_bedtime_hours")) : std::nullopt;
        case Habit::fewerSets:
            return day.workingSets > 0 ? std::optional(day.workingSets < m_medianSets) : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace limber::inline insight
