// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/guidance_case.h"

#include <algorithm>

namespace limber::test {

GuidanceCase& GuidanceCase::everyWeekOn(std::initializer_list<int> weekdays, int weeks, const SessionBuilder& session) {
    const Date monday = weekStart(today) - Days(7 * weeks);
    for (int week = 0; week < weeks; ++week)
        for (const int weekday : weekdays) {
            Session copy = session;
            copy.date = monday + Days(7 * week + weekday);
            add(copy);
        }
    return *this;
}

GuidanceCase& GuidanceCase::add(Session session) {
    if (session.id.empty()) session.id.value = "session-" + std::to_string(history.sessions.size());
    history.sessions.push_back(std::move(session));
    std::stable_sort(history.sessions.begin(), history.sessions.end(),
                     [](const Session& a, const Session& b) { return a.date < b.date; });
    return *this;
}

GuidanceCase& GuidanceCase::add(Screen screen) {
    history.screens.push_back(std::move(screen));
    return *this;
}

GuidanceCase& GuidanceCase::add(CheckIn checkIn) {
    history.checkIns.push_back(checkIn);
    return *this;
}

Assessment GuidanceCase::assessed() const { return assess(profile, history, today, *builtInCatalogue()); }
SafetyState GuidanceCase::safety() const { return assessSafety(profile, history, today, *builtInCatalogue()); }
TipList GuidanceCase::tips(const Session* session) const {
    return rankTips(assessed(), profile, history, today, *builtInCatalogue(), session);
}

SessionBuilder anOrdinarySession() {
    return aSession()
        .of(SessionKind::strength, 60)
        .effortOf(7)
        .with("goblet_squat", 3, 10)
        .with("seated_cable_row", 3, 10)
        .with("push_up", 3, 10)
        .with("back_extension", 3, 12)
        .withHolds("front_plank", 3, 30)
        .warmedUp(8)
        .stretchedBefore(0)
        .stretchedAfter(10)
        .tight(2, 5);
}

const Finding* findingWith(const CauseEstimate& estimate, std::string_view code) {
    const auto found = std::find_if(estimate.findings.begin(), estimate.findings.end(),
                                    [&](const Finding& finding) { return finding.text.code == code; });
    return found == estimate.findings.end() ? nullptr : &*found;
}

bool says(const SafetyState& state, std::string_view code) {
    return std::any_of(state.reasons.begin(), state.reasons.end(),
                       [&](const Message& reason) { return reason.code == code; });
}

Screen yesTo(SafetyQuestion question, Date date) { return {{}, date, {{question, true}}, {}, {}}; }
Screen noTo(SafetyQuestion question, Date date) { return {{}, date, {{question, false}}, {}, {}}; }
Screen clearedBy(Clearing clearing, Date date) { return {{}, date, {}, clearing, {}}; }
Screen discussed(SafetyQuestion question, Date date) { return {{}, date, {}, {}, question}; }

GuidanceCase screened(Date date) {
    GuidanceCase c;
    c.add(aClearScreen(date));
    return c;
}

bool asks(const SafetyState& state, SafetyQuestion question) {
    return std::find(state.askNow.begin(), state.askNow.end(), question) != state.askNow.end();
}

}  // namespace limber::test
