// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "limber/base/random.h"
#include "limber/base/sources.h"
#include "limber/domain/session.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline workspace {

/// How an invented person lives through a time of some weeks.
struct DemoHabits {
    double warmsUp = 0.9;    ///< share of sessions with a warm-up
    double stretches = 0.7;  ///< share of sessions with stretching after
    bool manyAbdominals = false;
    bool deskWork = false;
};

/// What a day of the invented person depends on.
struct DemoDay {
    Date date{};
    double strength = 1;   ///< of the loads, 1 at the start
    double effort = 1;     ///< of sets and effort, below 1 in a lighter week
    double tightness = 2;  ///< of the morning
    DemoHabits habits{};
};

/// Sessions of an invented person; the same random numbers give the same sessions.
class DemoSessions {
public:
    DemoSessions(Random& random, SeededIdSource& ids, const Catalogue& catalogue)
        : m_random(random), m_ids(ids), m_catalogue(catalogue) {}

    /// The session of the day's place in the week, or nothing on a day of rest.
    [[nodiscard]] std::optional<Session> on(const DemoDay& day);

private:
    [[nodiscard]] Session started(const DemoDay& day, SessionKind kind, int minutes, double rpe);
    [[nodiscard]] Session strength(const DemoDay& day);
    [[nodiscard]] Session cardio(const DemoDay& day);
    [[nodiscard]] Session gentle(const DemoDay& day);
    void addLift(Session& session, const DemoDay& day, std::string_view exercise, int sets, int reps, double kilograms);
    void addHold(Session& session, std::string_view exercise, int sets, int seconds);
    void addHabits(Session& session, const DemoDay& day);
    void addBack(Session& session, const DemoDay& day);

    Random& m_random;
    SeededIdSource& m_ids;
    const Catalogue& m_catalogue;
};

}  // namespace limber::inline workspace
