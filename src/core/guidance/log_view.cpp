// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/log_view.h"

#include <algorithm>
#include <utility>

namespace limber::inline guidance {
namespace {

bool hasStrengthSets(const Session& session, const Catalogue& catalogue) {
    return std::any_of(session.exercises.begin(), session.exercises.end(), [&](const ExerciseEntry& entry) {
        const Exercise* exercise = catalogue.exercise(entry.exercise);
        return exercise != nullptr && exercise->kind == ExerciseKind::strength && workingSets(entry) > 0;
    });
}

/// The mean weight of everything that an observation cites, which grows as more is cited.
class Weights {
public:
    explicit Weights(Observation& observation)
        : m_reliability(observation.reading.reliability),
          m_count(static_cast<double>(observation.sessions.size() + observation.checkIns.size())) {}
    void add(double weight) {
        m_reliability = (m_reliability * m_count + weight) / (m_count + 1);
        ++m_count;
    }

private:
    double& m_reliability;
    double m_count;
};

}  // namespace

LogView::LogView(const Profile& person, const History& log, Date day, const Catalogue& known, const Network& parameters,
                 std::vector<Effect> tried)
    : profile(person), history(log), today(day), catalogue(known), network(parameters), experiments(std::move(tried)) {
    const int reach = days("finding_days") + days("new_after_days");
    for (const auto& session : log.sessions) {
        if (session.date > today) continue;
        if (!firstSession || session.date < *firstSession) firstSession = session.date;
        if (daysBetween(session.date, today) >= reach) continue;
        entries.push_back({&session, setsOf(session, catalogue), balanceOf(session, catalogue),
                           hasStrengthSets(session, catalogue),
                           session.isFromMemory() ? threshold("memory_weight") : 1.0});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.session->date < b.session->date; });
    for (const auto& checkIn : log.checkIns)
        if (checkIn.date <= today && daysBetween(checkIn.date, today) < reach) checkIns.push_back(&checkIn);
    std::stable_sort(checkIns.begin(), checkIns.end(),
                     [](const CheckIn* a, const CheckIn* b) { return a->date < b->date; });
    trainedDays = trainingDays(log.sessions, log.checkIns, {today - Days(days("finding_days") - 1), today}, catalogue);
}

std::vector<const Entry*> LogView::entriesOf(const TrainingDay& day) const {
    std::vector<const Entry*> result;
    for (const auto* session : day.sessions) {
        const auto found =
            std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.session == session; });
        if (found != entries.end()) result.push_back(&*found);
    }
    return result;
}

std::vector<const Entry*> LogView::last(int span, const EntryFilter& filter) const {
    std::vector<const Entry*> result;
    for (const auto& entry : entries)
        if (daysBetween(entry.session->date, today) < span && filter(entry)) result.push_back(&entry);
    return result;
}

std::vector<const Entry*> LogView::last(int span) const {
    return last(span, [](const Entry&) { return true; });
}

std::vector<const CheckIn*> LogView::lastCheckIns(int span) const {
    std::vector<const CheckIn*> result;
    for (const auto* checkIn : checkIns)
        if (daysBetween(checkIn->date, today) < span) result.push_back(checkIn);
    return result;
}

const CheckIn* LogView::checkInOn(Date date) const {
    const auto found = std::lower_bound(checkIns.begin(), checkIns.end(), date,
                                        [](const CheckIn* checkIn, Date wanted) { return checkIn->date < wanted; });
    return found != checkIns.end() && (*found)->date == date ? *found : nullptr;
}

double LogView::weeksOfLog(int span) const {
    if (!firstSession) return 0;
    return std::min(span, daysBetween(*firstSession, today) + 1) / 7.0;
}

int LogView::daysOfLogBefore(Date date) const { return firstSession ? daysBetween(*firstSession, date) : 0; }

void cite(Observation& observation, const std::vector<const Entry*>& entries) {
    Weights weights(observation);
    for (const auto* entry : entries) {
        observation.sessions.push_back(entry->session->id);
        weights.add(entry->weight);
    }
}

void cite(Observation& observation, const std::vector<const CheckIn*>& checkIns, const LogView& log) {
    Weights weights(observation);
    for (const auto* checkIn : checkIns) {
        observation.checkIns.push_back(checkIn->date);
        weights.add(checkIn->isFromMemory() ? log.threshold("memory_weight") : 1.0);
    }
}

void citeStart(Observation& observation, const LogView& log, int days) {
    if (log.entries.empty() || !log.firstSession || daysBetween(*log.firstSession, log.today) >= days) return;
    const auto& id = log.entries.front().session->id;
    auto& cited = observation.sessions;
    if (std::find(cited.begin(), cited.end(), id) == cited.end()) cited.push_back(id);
}

std::optional<bool> isPrepared(const Session& session) {
    if (session.warmUpMinutes.value_or(0) > 0 || session.stretchedBeforeMinutes.value_or(0) > 0) return true;
    if (hasWarmUpSets(session)) return true;
    if (session.warmUpMinutes || session.stretchedBeforeMinutes) return false;
    return std::nullopt;
}

}  // namespace limber::inline guidance
