// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/mornings.h"

#include <algorithm>

#include "limber/training/effective_sets.h"
#include "limber/training/load.h"

namespace limber::inline workspace {
namespace {

constexpr int kRatedWithinDays = 2;

bool isSettled(const History& history, Date morning) {
    return std::any_of(history.checkIns.begin(), history.checkIns.end(), [&](const CheckIn& checkIn) {
        return checkIn.date == morning && (checkIn.hasAnswer() || checkIn.skipped.value_or(false));
    });
}

bool asksForMorning(const Session& session) {
    return !session.tightnessNextMorning && (isTraining(session) || session.tightnessAfter);
}

std::optional<WantedMorning> wanted(const Snapshot& snapshot, Date morning) {
    const History& history = *snapshot.history;
    if (isSettled(history, morning)) return std::nullopt;
    std::optional<WantedMorning> result;
    for (const Session& session : history.sessions) {
        const int days = daysBetween(session.date, morning);
        if (days == 1 && asksForMorning(session)) return WantedMorning{morning, session.date, false};
        if (days == 2 && setsOf(session, *snapshot.catalogue).isDirectBackWork())
            result = WantedMorning{morning, session.date, true};
    }
    return result;
}

template <class Wants>
std::vector<UsedTreatment> usesOf(const History& history, Wants wants) {
    std::vector<UsedTreatment> uses;
    const auto add = [&](const SessionId& session, Date day, const std::vector<TreatmentUse>& treatments) {
        for (std::size_t i = 0; i < treatments.size(); ++i) {
            const UsedTreatment used{{session, day, i}, treatments[i], treatments[i].date.value_or(day)};
            if (wants(used)) uses.push_back(used);
        }
    };
    for (const auto& session : history.sessions) add(session.id, session.date, session.treatments);
    for (const auto& checkIn : history.checkIns) add({}, checkIn.date, checkIn.treatments);
    std::stable_sort(uses.begin(), uses.end(),
                     [](const UsedTreatment& a, const UsedTreatment& b) { return a.date < b.date; });
    return uses;
}

}  // namespace

WantedMornings wantedMornings(const Snapshot& snapshot) {
    if (isSettled(*snapshot.history, snapshot.today)) return {};
    return {wanted(snapshot, snapshot.today), wanted(snapshot, snapshot.today - Days{1})};
}

std::vector<UsedTreatment> treatmentsToRate(const Snapshot& snapshot) {
    return usesOf(*snapshot.history, [&](const UsedTreatment& used) {
        const int ago = daysBetween(used.date, snapshot.today);
        return !used.use.helped && ago >= 1 && ago <= kRatedWithinDays;
    });
}

std::vector<UsedTreatment> treatmentsOfToday(const Snapshot& snapshot) {
    return usesOf(*snapshot.history, [&](const UsedTreatment& used) { return used.date == snapshot.today; });
}

}  // namespace limber::inline workspace
