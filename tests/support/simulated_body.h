// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>

#include "limber/base/random.h"
#include "support/simulated_habits.h"

namespace limber::test {

/// What a day brings to the back.
struct BodyDay {
    double sleep = 7;
    double stress = 2;
    bool stretched = false;
    bool trained = false;
    bool prepared = true;
    double minutes = 0;
    double effort = 0;
    int strains = 0;        ///< ways in which the session was a strain: tired, rushed, awkward, very heavy
    bool incident = false;  ///< a pull or slip
    bool favourite = false;
    std::map<std::string, double> backSets{};  ///< sets times how hard one is on the back, by exercise
    double abdominalSets = 0;
};

/// Tightness of a day, 0-10, and what most of it came from.
struct Felt {
    double morning = 0;
    double before = 0;
    double after = 0;
    PerTrouble beforeOf{};
    PerTrouble afterOf{};
};

/// A back that stiffens, tires, irritates, gets sore and tense, with equations of its own.
class SimulatedBody {
public:
    /// `response`: points of tightness that each trouble makes at its full.
    SimulatedBody(PerTrouble response, double base, Random& random);
    [[nodiscard]] Felt live(const BodyDay& day);
    /// A spell of tightness that answers to nothing.
    void startSpell(double points, int days);

private:
    [[nodiscard]] double soreness() const;
    void load(const BodyDay& day);
    void rest(const BodyDay& day);
    [[nodiscard]] double felt(const PerTrouble& parts);

    PerTrouble m_response{};
    double m_base = 0;
    Random& m_random;
    double m_stiffness = 0.4;  // 0-1, grows without stretching
    double m_front = 4;        // abdominal and back sets, running means of ten days
    double m_rear = 4;
    double m_fatigue = 0;  // of back muscles that are outworked
    double m_strain = 0;
    double m_spot = 0;  // irritation of one place
    bool m_trainedYesterday = false;
    double m_accustomed = 0;  // back work of a session that is nothing special
    int m_sessions = 0;
    std::map<std::string, int> m_timesDone{};
    std::array<double, 6> m_excess{};  // beyond the accustomed, today and the five days before
    double m_tension = 0;
    double m_spell = 0;
    int m_spellDays = 0;
};

}  // namespace limber::test
