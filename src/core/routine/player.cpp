// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/routine/player.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "limber/base/expects.h"
#include "limber/routine/alternatives.h"

namespace limber::inline routine {
namespace {

constexpr Milliseconds kHardlyBegun{3000};
constexpr std::array kCountDown{3, 2, 1};

Milliseconds lengthOf(std::vector<Phase>::const_iterator from, std::vector<Phase>::const_iterator to) {
    return std::accumulate(from, to, Milliseconds{}, [](Milliseconds sum, const Phase& p) { return sum + p.length; });
}

PlayedStep played(const RoutineStep& step, const Exercise& exercise) {
    return {.exercise = exercise.id,
            .insteadOf = exercise.id == step.exercise ? std::string() : step.exercise,
            .seconds = step.seconds,
            .oneSided = exercise.oneSided};
}

}  // namespace

Player::Player(const Routine& routine, const Catalogue& catalogue, const Circumstances& now) : m_kind(routine.kind) {
    std::vector<std::string> taken;
    for (const auto& step : routine.steps) taken.push_back(step.exercise);
    for (const auto& step : routine.steps) {
        const Exercise* exercise = catalogue.exercise(step.exercise);
        if (exercise != nullptr && whyNotOffered(*exercise, now, catalogue)) {
            const auto others = alternativesTo(*exercise, catalogue, now, taken);
            exercise = others.empty() ? nullptr : others.front();
            if (exercise != nullptr) taken.push_back(exercise->id);
        }
        if (exercise != nullptr) m_steps.push_back(played(step, *exercise));
    }
    layOut();
}

void Player::layOut() {
    m_phases.clear();
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const auto& step = m_steps[i];
        const bool again = i > 0 && m_steps[i - 1].exercise == step.exercise;
        const Milliseconds hold = std::chrono::seconds(step.seconds);
        const Side first = step.oneSided ? Side::left : Side::both;
        m_phases.push_back({again ? PhaseKind::rest : PhaseKind::getReady, i, first, kLeadIn});
        m_phases.push_back({PhaseKind::hold, i, first, hold});
        if (!step.oneSided) continue;
        m_phases.push_back({PhaseKind::sideChange, i, Side::right, kLeadIn});
        m_phases.push_back({PhaseKind::hold, i, Side::right, hold});
    }
}

const Phase& Player::phase() const {
    LIMBER_EXPECTS(m_at < m_phases.size());
    return m_phases[m_at];
}

const Phase* Player::nextHold() const {
    const std::size_t at = m_at + (isHold() ? 2 : 3);
    return at < m_phases.size() ? &m_phases[at] : nullptr;
}

Milliseconds Player::whole() const { return lengthOf(m_phases.begin(), m_phases.end()); }

Milliseconds Player::left() const {
    if (m_at >= m_phases.size()) return {};
    return lengthOf(m_phases.begin() + static_cast<std::ptrdiff_t>(m_at), m_phases.end()) - m_into;
}

std::vector<HeldTime> Player::held() const {
    Player left = *this;
    if (isUnderWay()) left.leavePhase();
    return left.m_held;
}

std::size_t Player::firstPhaseOf(std::size_t step) const {
    const auto first =
        std::find_if(m_phases.begin(), m_phases.end(), [step](const Phase& phase) { return phase.step == step; });
    return static_cast<std::size_t>(first - m_phases.begin());
}

PlayEvents Player::start(Milliseconds now) {
    LIMBER_EXPECTS(m_state == PlayState::waiting && !m_phases.empty());
    m_state = PlayState::playing;
    m_seen = now;
    PlayEvents events;
    enter(0, events);
    return events;
}

PlayEvents Player::advance(Milliseconds now) {
    PlayEvents events;
    if (m_state != PlayState::playing) return events;
    const Milliseconds elapsed = now - m_seen;
    m_seen = std::max(m_seen, now);
    if (elapsed > kLongestGap) {
        m_state = PlayState::paused;
        m_slept = true;
        events.push_back({PlayEventKind::slept, phase()});
    } else {
        run(elapsed, events);
    }
    return events;
}

void Player::run(Milliseconds elapsed, PlayEvents& events) {
    while (elapsed > Milliseconds{} && m_state == PlayState::playing) {
        const Milliseconds before = leftOfPhase();
        const Milliseconds part = std::min(before, elapsed);
        for (const int seconds : kCountDown) {
            const Milliseconds mark = std::chrono::seconds(seconds);
            if (before > mark && before - part <= mark)
                events.push_back({PlayEventKind::secondsLeft, phase(), seconds});
        }
        m_into += part;
        elapsed -= part;
        if (m_into == phase().length) completePhase(events);
    }
}

void Player::completePhase(PlayEvents& events) {
    const Phase done = phase();
    leavePhase();
    const bool last = m_at + 1 == m_phases.size();
    if (done.kind == PhaseKind::hold && (last || m_phases[m_at + 1].step != done.step))
        events.push_back({PlayEventKind::stepDone, done});
    enter(m_at + 1, events);
}

void Player::leavePhase() {
    if (isHold() && counts(m_into)) m_held.push_back({step().exercise, phase().side, m_into});
}

void Player::enter(std::size_t phase, PlayEvents& events) {
    m_into = {};
    m_at = phase;
    if (phase < m_phases.size()) {
        events.push_back({PlayEventKind::phaseBegan, m_phases[phase]});
    } else {
        m_state = PlayState::finished;
        events.push_back({PlayEventKind::routineDone});
    }
}

PlayEvents Player::pause(Milliseconds now) {
    auto events = advance(now);
    if (m_state == PlayState::playing) m_state = PlayState::paused;
    return events;
}

PlayEvents Player::resume(Milliseconds now) {
    if (m_state != PlayState::paused) return advance(now);
    m_state = PlayState::playing;
    m_slept = false;
    m_seen = now;
    return {};
}

PlayEvents Player::next(Milliseconds now) {
    auto events = advance(now);
    if (!isUnderWay()) return events;
    leavePhase();
    enter(m_at + 1, events);
    return events;
}

PlayEvents Player::previous(Milliseconds now) {
    auto events = advance(now);
    if (!isUnderWay()) return events;
    const std::size_t wayIn = m_at / 2 * 2;
    const bool begunWell = isHold() && m_into > kHardlyBegun;
    leavePhase();
    enter(begunWell || wayIn == 0 ? wayIn : wayIn - 2, events);
    return events;
}

PlayEvents Player::swap(std::size_t step, const Exercise& exercise, Milliseconds now) {
    auto events = advance(now);
    if (!isUnderWay() || step < phase().step || step >= m_steps.size()) return events;
    const bool current = step == phase().step;
    if (current) leavePhase();
    auto& changed = m_steps[step];
    if (changed.insteadOf.empty()) changed.insteadOf = changed.exercise;
    changed.exercise = exercise.id;
    changed.oneSided = exercise.oneSided;
    layOut();
    if (current) enter(firstPhaseOf(step), events);
    return events;
}

PlayEvents Player::leaveOut(std::size_t step, Milliseconds now) {
    auto events = advance(now);
    if (!isUnderWay() || step < phase().step || step >= m_steps.size()) return events;
    const bool current = step == phase().step;
    if (current) leavePhase();
    m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(step));
    layOut();
    if (current) enter(firstPhaseOf(step), events);
    return events;
}

PlayEvents Player::stop(Milliseconds now) {
    auto events = advance(now);
    if (!isUnderWay()) return events;
    leavePhase();
    m_state = PlayState::stopped;
    return events;
}

}  // namespace limber::inline routine
