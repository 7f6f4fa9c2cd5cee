// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/guidance/contributors.h"

#include <algorithm>
#include <array>

#include "core/guidance/habits.h"
#include "core/guidance/log_view.h"
#include "core/guidance/network_model.h"
#include "core/guidance/newness.h"
#include "core/guidance/signs.h"
#include "limber/training/load.h"

namespace limber::inline guidance {
namespace {

constexpr double kPlain = 0.75;  ///< level of a habit from which one session shows it plainly
constexpr int kMornings = 2;
constexpr int kFewestSessions = 3;

using Fields = std::vector<std::pair<std::string, FieldValue>>;

/// One session with what is known of the days around it.
class Scene {
public:
    Scene(const LogView& log, const Entry& entry)
        : m_log(log), m_entry(entry), m_today(log.checkInOn(entry.session->date)) {}

    std::vector<Contributor> contributors() {
        if (!isTight()) return {};
        stretching();
        balance();
        lifting();
        tenderness();
        load();
        rest();
        return std::move(m_found);
    }

private:
    [[nodiscard]] const Session& session() const { return *m_entry.session; }

    [[nodiscard]] bool isTight() const {
        const Session& s = session();
        double peak = 0;
        for (const auto& reading : {s.tightnessBefore, s.tightnessAfter, s.tightnessNextMorning})
            if (reading) peak = std::max(peak, reading->value());
        const CheckIn* morning = m_log.checkInOn(s.date + Days(1));
        if (morning != nullptr && morning->tightness) peak = std::max(peak, morning->tightness->value());
        const bool rose = s.tightnessBefore && peak - s.tightnessBefore->value() >= m_log.threshold("tight_rise");
        return peak >= m_log.threshold("tight") || rose;
    }

    Contributor& add(Cause cause, const std::string& code, Fields fields, std::string source) {
        m_found.push_back({cause, {"in_session." + code, std::move(fields)}, {session().id}, {}, std::move(source)});
        return m_found.back();
    }
    Contributor& addHabit(std::string_view id, Fields fields = {}) {
        const auto& all = m_log.network.exposures;
        const auto& habit = *std::find_if(all.begin(), all.end(), [&](const auto& e) { return e.id == id; });
        return add(habit.cause, habit.id, std::move(fields), habit.source);
    }
    Contributor& addSign(std::string_view id, Fields fields = {}) {
        const auto& all = m_log.network.findings;
        const auto& sign = *std::find_if(all.begin(), all.end(), [&](const auto& f) { return f.id == id; });
        return add(sign.cause, sign.id, std::move(fields), sign.source);
    }
    [[nodiscard]] bool isPlain(std::string_view id, double measure) const {
        const auto& all = m_log.network.exposures;
        const auto& habit = *std::find_if(all.begin(), all.end(), [&](const auto& e) { return e.id == id; });
        return levelOf(habit, {measure, 1.0}) >= kPlain;
    }

    void stretching() {
        if (isTraining(session()) && isPrepared(session()) == false) addHabit("no_preparation");
        if (helpedByStretching(session()).value_or(false)) addSign("eased_by_stretching");
    }

    void balance() {
        const Balance& sets = m_entry.balance;
        const auto ratio = sets.abdominalToExtensor();
        if (ratio && *ratio > m_log.threshold("abdominal_to_extensor") && sets.directExtensorSets == 0)
            addHabit("abdominal_surplus", {{"abdominal", sets.abdominalSets}, {"extensor", sets.extensorSets}});
        if (bothSidesOfLowBack(session())) addSign("low_back_both_sides");
    }

    void lifting() {
        std::vector<std::string> tags;
        for (const Tag tag : {Tag::fatigued, Tag::rushed, Tag::awkward, Tag::unusuallyHeavy})
            if (session().hasTag(tag)) tags.emplace_back(nameOf(tag));
        if (!tags.empty()) addSign("tighter_after_strain", {{"tags", tags}});
        if (const auto rating = session().technique; rating && isPlain("low_technique", *rating))
            addHabit("low_technique", {{"rating", *rating}});
        const auto& during = session().tightenedDuring;
        if (session().tightened == Tightened::during && during && isLift(m_log.catalogue.exercise(*during)))
            addSign("tightened_during_lift", {{"exercise", *during}});
        const auto& start = session().start;
        if (start && start->minutes < m_log.days("morning_hour") * 60 && hasLift(m_log, session()))
            addSign("tighter_after_morning_lift");
    }

    void tenderness() {
        if (session().hasTag(Tag::acuteIncident)) addHabit("acute_incident");
        for (const auto& spot : session().tenderSpots)
            if (!spot.spreads.value_or(spot.spreadsTo.has_value()) && spot.tender.value_or(true)) {
                addSign("tender_spot", {{"region", std::string(nameOf(spot.region))}});
                break;
            }
        workedTheDayBefore();
    }

    void workedTheDayBefore() {
        for (const Muscle muscle : backAndNeckMuscles()) {
            if (!m_entry.sets.worked(muscle)) continue;
            std::vector<SessionId> before;
            for (const auto& other : m_log.entries)
                if (daysBetween(other.session->date, session().date) == 1 && other.sets.worked(muscle))
                    before.push_back(other.session->id);
            if (before.empty()) continue;
            auto& line = addHabit("little_rest", {{"muscle", std::string(nameOf(muscle))}});
            line.sessions.insert(line.sessions.end(), before.begin(), before.end());
            return;
        }
    }

    void load() {
        std::vector<std::string> fresh;
        for (const auto& done : session().exercises) {
            const Exercise* exercise = m_log.catalogue.exercise(done.exercise);
            if (exercise == nullptr || exercise->kind != ExerciseKind::strength) continue;
            if (newness(m_log, done.exercise, session().date) == Newness::fresh) fresh.push_back(done.exercise);
        }
        if (!fresh.empty())
            addHabit("new_exercises", {{"exercises", fresh}});
        else if (session().hasTag(Tag::newExercise))
            add(Cause::unaccustomedLoad, "tagged_new", {}, "bishop_2011");
        moreBackSets();
        if (session().tightened == Tightened::nextDay) addSign("tightened_next_day");
    }

    /// Against the mean of the sessions with back work of the four weeks before.
    void moreBackSets() {
        double sum = 0;
        std::vector<SessionId> compared;
        for (const auto& other : m_log.entries) {
            const int ago = daysBetween(other.session->date, session().date);
            if (ago < 1 || ago > m_log.days("new_after_days") || other.sets.backSets() <= 0) continue;
            sum += other.sets.backSets();
            compared.push_back(other.session->id);
        }
        if (compared.size() < kFewestSessions) return;
        const double usual = sum / static_cast<double>(compared.size());
        const double sets = m_entry.sets.backSets();
        if (sets - usual <= m_log.threshold("back_rise_sets") || !isPlain("back_set_jump", (sets - usual) / usual))
            return;
        auto& line = addHabit("back_set_jump", {{"sets", sets}, {"usual", usual}});
        line.sessions.insert(line.sessions.end(), compared.begin(), compared.end());
    }

    void rest() {
        if (m_today != nullptr && m_today->sleepHours && *m_today->sleepHours < m_log.threshold("short_night_hours"))
            addSign("tighter_after_short_night", {{"hours", *m_today->sleepHours}}).checkIns = {m_today->date};
        if (m_today != nullptr && m_today->stress && isPlain("stress", *m_today->stress))
            addHabit("stress", {{"stress", *m_today->stress}}).checkIns = {m_today->date};
        if (session().tightened == Tightened::before) addSign("tight_before_training");
    }

    const LogView& m_log;
    const Entry& m_entry;
    const CheckIn* m_today;
    std::vector<Contributor> m_found;
};

std::vector<Contributor> inLog(const LogView& log, const SessionId& id) {
    for (const auto& entry : log.entries)
        if (entry.session->id == id) return Scene(log, entry).contributors();
    return {};
}

}  // namespace

std::vector<Contributor> contributorsOf(const SessionId& session, const Profile& profile, const History& history,
                                        const Catalogue& catalogue) {
    const auto found = std::find_if(history.sessions.begin(), history.sessions.end(),
                                    [&](const Session& other) { return other.id == session; });
    if (found == history.sessions.end()) return {};
    return inLog(LogView(profile, history, found->date + Days(kMornings), catalogue, builtInNetwork()), session);
}

std::vector<SessionContributors> recentContributors(const Profile& profile, const History& history, Date today,
                                                    int days, const Catalogue& catalogue) {
    const LogView log(profile, history, today, catalogue, builtInNetwork());
    std::vector<SessionContributors> result;
    for (const auto* entry : log.last(days)) {
        auto contributors = Scene(log, *entry).contributors();
        if (!contributors.empty())
            result.push_back({entry->session->id, entry->session->date, std::move(contributors)});
    }
    std::reverse(result.begin(), result.end());
    return result;
}

}  // namespace limber::inline guidance
