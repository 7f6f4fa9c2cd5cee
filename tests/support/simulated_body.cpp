// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulated_body.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace limber::test {
namespace {

constexpr std::size_t kStiff = static_cast<std::size_t>(Cause::insufficientStretching);
constexpr std::size_t kOutworked = static_cast<std::size_t>(Cause::muscularImbalance);
constexpr std::size_t kStrained = static_cast<std::size_t>(Cause::postureAndLifting);
constexpr std::size_t kSpot = static_cast<std::size_t>(Cause::triggerPoints);
constexpr std::size_t kSore = static_cast<std::size_t>(Cause::unaccustomedLoad);
constexpr std::size_t kTense = static_cast<std::size_t>(Cause::stressAndSleep);

constexpr double kNoise = 0.8;
/// Soreness after unaccustomed work: little at once, most on the second day, gone within the week.
constexpr std::array<double, 6> kSoreness{0.1, 0.8, 1.0, 0.6, 0.25, 0.1};

double decay(double days) { return std::exp(-1.0 / days); }

}  // namespace

SimulatedBody::SimulatedBody(PerTrouble response, double base, Random& random)
    : m_response(response), m_base(base), m_random(random) {}

double SimulatedBody::soreness() const {
    double sum = 0;
    for (std::size_t day = 0; day < m_excess.size(); ++day) sum += m_excess[day] * kSoreness[day];
    return std::min(sum, 1.6);
}

double SimulatedBody::felt(const PerTrouble& parts) {
    const double sum = std::accumulate(parts.begin(), parts.end(), m_base + m_spell);
    return std::clamp(sum + m_random.normal(0, kNoise), 0.0, 10.0);
}

Felt SimulatedBody::live(const BodyDay& day) {
    std::rotate(m_excess.rbegin(), m_excess.rbegin() + 1, m_excess.rend());
    m_excess[0] = 0;
    const double restless = std::max(0.0, (7.2 - day.sleep) / 1.5);
    const double worried = std::max(0.0, (day.stress - 2.3) / 1.5);
    m_tension = 0.4 * m_tension + 0.6 * (0.65 * restless + 0.45 * worried);
    Felt result;
    PerTrouble morning{};
    morning[kStiff] = m_response[kStiff] * 0.5 * m_stiffness * m_stiffness;
    morning[kOutworked] = m_response[kOutworked] * 0.6 * m_fatigue;
    morning[kStrained] = m_response[kStrained] * 0.8 * m_strain;
    morning[kSpot] = m_response[kSpot] * 0.8 * m_spot / (1 + m_spot);
    morning[kSore] = m_response[kSore] * soreness();
    morning[kTense] = m_response[kTense] * m_tension;
    result.morning = felt(morning);
    result.beforeOf = morning;
    result.beforeOf[kTense] *= 0.9;
    result.beforeOf[kSore] *= 0.8;
    result.before = felt(result.beforeOf);
    if (day.trained) load(day);
    result.afterOf = result.beforeOf;
    result.afterOf[kStiff] = m_response[kStiff] * m_stiffness * m_stiffness * (day.prepared ? 0.55 : 1.0);
    result.afterOf[kOutworked] = m_response[kOutworked] * m_fatigue;
    result.afterOf[kStrained] = m_response[kStrained] * m_strain;
    result.afterOf[kSpot] = m_response[kSpot] * m_spot / (1 + m_spot);
    result.afterOf[kTense] *= 0.8;  // moving eases
    result.after = felt(result.afterOf);
    rest(day);
    return result;
}

void SimulatedBody::load(const BodyDay& day) {
    double work = 0;
    double stress = 0;
    for (const auto& [exercise, sets] : day.backSets) {
        int& done = m_timesDone[exercise];
        // Nothing is new in the first days of the log: it had a life before.
        const bool isNew = m_sessions > 5 && done < 3;
        work += sets;
        stress += sets * (isNew ? 1.9 - 0.3 * done : 1.0) * day.effort / 7.0;
        ++done;
    }
    if (m_sessions++ == 0) m_accustomed = std::max(2.0, stress);
    m_excess[0] = std::clamp(stress / (1.25 * m_accustomed) - 1.0, 0.0, 1.5);
    m_accustomed = std::max(2.0, m_accustomed + 0.15 * (stress - m_accustomed));
    m_front += 0.1 * (day.abdominalSets * 3 - m_front);
    m_rear += 0.1 * (work * 3 - m_rear);
    const double outworked = std::clamp((m_front - m_rear) / (m_front + m_rear + 2), 0.0, 1.0);
    m_fatigue = std::min(1.2, m_fatigue + 1.6 * outworked * day.minutes / 60);
    if (day.strains > 0) m_strain += (day.strains > 1 ? 1.0 : 0.75) * (0.8 + 0.4 * m_random.uniform());
    m_strain = std::min(m_strain, 1.4);
    if (day.favourite) m_spot += 0.5 * (m_trainedYesterday ? 1.7 : 1.0);
    if (day.incident) m_spot += 3;
}

void SimulatedBody::rest(const BodyDay& day) {
    m_stiffness += (1 - m_stiffness) * (1 - decay(5));
    if (day.stretched) m_stiffness *= 0.4;
    m_fatigue *= decay(1.5);
    m_strain *= decay(1.8);
    m_spot *= decay(6);
    m_trainedYesterday = day.trained;
    if (m_spellDays > 0 && --m_spellDays == 0) m_spell = 0;
}

void SimulatedBody::startSpell(double points, int days) {
    m_spell = points;
    m_spellDays = days;
}

}  // namespace limber::test
