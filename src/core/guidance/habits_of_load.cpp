// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <numeric>

#include "core/guidance/habits.h"
#include "core/guidance/newness.h"
#include "limber/training/load.h"
#include "limber/training/recovery.h"

namespace limber::inline guidance {
namespace {

constexpr int kWeek = 7;
constexpr int kRampDays = 56;
constexpr double kSmallestWeek = 2.0;
constexpr double kFewestWeeks = 2.0;
constexpr int kFewestAnswers = 3;

/// When and how hard, without what was done.
std::vector<Session> outlines(const std::vector<const Entry*>& entries) {
    std::vector<Session> sessions(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Session& session = *entries[i]->session;
        sessions[i].date = session.date;
        sessions[i].kind = session.kind;
        sessions[i].minutes = session.minutes;
        sessions[i].rpe = session.rpe;
    }
    return sessions;
}

std::vector<DaySets> daySets(const std::vector<const Entry*>& entries, DateRange range) {
    std::vector<DaySets> days;
    for (Date date = range.first; date <= range.last; date += Days(1)) days.push_back({date, {}});
    for (const auto* entry : entries)
        days[static_cast<std::size_t>(daysBetween(range.first, entry->session->date))].sets += entry->sets;
    return days;
}

struct FreshSets {
    double fresh = 0;
    double total = 0;
    std::string example{};
};

FreshSets freshSets(const LogView& log, const std::vector<const Entry*>& entries) {
    FreshSets sum;
    for (const auto* entry : entries)
        for (const auto& done : entry->session->exercises) {
            const Exercise* exercise = log.catalogue.exercise(done.exercise);
            if (exercise == nullptr || exercise->kind != ExerciseKind::strength) continue;
            const auto kind = newness(log, done.exercise, entry->session->date);
            if (kind == Newness::unclear) continue;
            sum.total += workingSets(done);
            if (kind == Newness::known) continue;
            sum.fresh += workingSets(done);
            sum.example = done.exercise;
        }
    return sum;
}

std::optional<double> taggedNew(const std::vector<const Entry*>& entries) {
    int asked = 0;
    int tagged = 0;
    for (const auto* entry : entries) {
        if (!entry->session->tags) continue;
        ++asked;
        if (entry->session->hasTag(Tag::newExercise)) ++tagged;
    }
    if (asked < kFewestAnswers) return std::nullopt;
    return static_cast<double>(tagged) / asked;
}

}  // namespace

std::span<const Muscle> backAndNeckMuscles() {
    using M = Muscle;
    static constexpr std::array kMuscles{M::erectorSpinae,  M::multifidus,      M::quadratusLumborum, M::latissimus,
                                         M::upperTrapezius, M::middleTrapezius, M::lowerTrapezius,    M::rhomboids};
    return kMuscles;
}

Observation littleRest(const LogView& log) {
    const int span = log.days("exposure_days");
    const auto entries = log.last(span, [](const Entry& entry) { return entry.hasStrength; });
    const auto days = daySets(entries, {log.today - Days(span - 1), log.today});
    Observation result;
    Muscle busiest = Muscle::erectorSpinae;
    for (const Muscle muscle : backAndNeckMuscles()) {
        const auto worked =
            std::count_if(days.begin(), days.end(), [&](const DaySets& day) { return day.sets.worked(muscle); });
        if (static_cast<double>(worked) < log.threshold("answers_needed")) continue;
        const auto share = shareWithoutRecovery(days, muscle);
        if (!share || (result.reading.value && *share <= *result.reading.value)) continue;
        result.reading.value = share;
        busiest = muscle;
    }
    cite(result, entries);
    result.text = {"finding.little_rest",
                   {{"muscle", std::string(nameOf(busiest))}, {"share", result.reading.value.value_or(0)}}};
    return result;
}

Observation acuteIncident(const LogView& log) {
    const auto entries =
        log.last(log.days("exposure_days"), [](const Entry& e) { return e.session->tags.has_value(); });
    Observation result;
    const auto count = std::count_if(entries.begin(), entries.end(),
                                     [](const Entry* entry) { return entry->session->hasTag(Tag::acuteIncident); });
    if (!entries.empty()) result.reading.value = static_cast<double>(count);
    cite(result, entries);
    result.text = {"finding.acute_incident", {{"count", static_cast<int>(count)}}};
    return result;
}

Observation newExercises(const LogView& log) {
    const auto strength = [](const Entry& entry) { return entry.hasStrength; };
    const auto recent = log.last(log.days("recent_days"), strength);
    const FreshSets sets = freshSets(log, recent);
    Observation result;
    if (sets.total > 0) result.reading.value = sets.fresh / sets.total;
    if (const auto tagged = taggedNew(recent))
        result.reading.value = std::max(result.reading.value.value_or(0), *tagged);
    const int reach = log.days("recent_days") + log.days("new_after_days");
    cite(result, log.last(reach, strength));
    citeStart(result, log, reach);
    const double share = result.reading.value.value_or(0);
    result.text = sets.example.empty()
                      ? Message{"finding.new_exercises_none", {{"share", share}}}
                      : Message{"finding.new_exercises", {{"share", share}, {"exercise", sets.example}}};
    return result;
}

Observation backSetJump(const LogView& log) {
    const int settled = log.days("recent_days");  // newer work is no measure of what the back is used to
    const int reach = settled + log.days("exposure_days") - kWeek;
    const auto entries = log.last(reach, [&](const Entry& entry) {
        const int ago = daysBetween(entry.session->date, log.today);
        return entry.hasStrength && (ago < kWeek || ago >= settled);
    });
    double recent = 0;
    double before = 0;
    for (const auto* entry : entries)
        (daysBetween(entry->session->date, log.today) < kWeek ? recent : before) += entry->sets.backSets();
    const double weeks = log.weeksOfLog(reach) - settled / (1.0 * kWeek);
    const double mean = weeks > 0 ? before / weeks : 0.0;
    Observation result;
    if (!entries.empty() && weeks >= kFewestWeeks) {
        const bool counts = recent - mean > log.threshold("back_rise_sets");
        result.reading.value = counts ? (recent - mean) / std::max(mean, kSmallestWeek) : 0.0;
    }
    cite(result, entries);
    citeStart(result, log, reach);
    result.text = {"finding.back_set_jump", {{"recent", recent}, {"usual", mean}}};
    return result;
}

Observation loadRamp(const LogView& log) {
    const int span = std::min(kRampDays, log.firstSession ? daysBetween(*log.firstSession, log.today) + 1 : 0);
    const auto entries = log.last(span);
    Observation result;
    if (span > 0) {
        const auto days = ewma(dailyLoads(outlines(entries), {log.today - Days(span - 1), log.today}));
        for (const auto& day : days)
            if (day.ratio && daysBetween(day.date, log.today) < kWeek)
                result.reading.value = std::max(result.reading.value.value_or(0), *day.ratio);
    }
    cite(result, entries);
    result.text = {"finding.load_ramp", {{"ratio", result.reading.value.value_or(0)}}};
    return result;
}

Observation monotonousLoad(const LogView& log) {
    const auto entries = log.last(kWeek);
    Observation result;
    result.reading.value = monotony(dailyLoads(outlines(entries), {log.today - Days(kWeek - 1), log.today}));
    cite(result, entries);
    result.text = {"finding.monotony", {{"value", result.reading.value.value_or(0)}}};
    return result;
}

Observation noRestDays(const LogView& log) {
    const int span = log.days("recent_days");
    const auto entries = log.last(span, [](const Entry& entry) { return isTraining(*entry.session); });
    Observation result;
    const int run = longestRunWithoutRest(outlines(entries), {log.today - Days(span - 1), log.today});
    if (!entries.empty()) result.reading.value = run;
    cite(result, entries);
    result.text = {"finding.no_rest_days", {{"days", run}}};
    return result;
}

}  // namespace limber::inline guidance
