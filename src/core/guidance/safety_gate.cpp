// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/guidance/safety_gate.h"

#include <algorithm>

#include "core/guidance/answered_conditions.h"
#include "core/guidance/group_limits.h"
#include "core/guidance/log_triggers.h"
#include "core/guidance/screen_log.h"

namespace limber::inline guidance {
namespace {

/// Collects levels, limits and reasons; reasons are added from the most severe on.
class Gate {
public:
    Gate(const Profile& profile, const History& history, Date today, const Catalogue& catalogue)
        : m_profile(profile),
          m_today(today),
          m_screens(history.screens, today),
          m_triggers(triggersIn(history, today, catalogue)) {
        addAnsweredConditions(m_screens, today, m_profile);
    }

    SafetyState run() {
        emergencies();
        const bool talkForGroup = addGroupLimits(m_profile, m_today, m_state.limits, m_groupReasons);
        const bool groupComesFirst = talkForGroup || m_profile.ageOn(m_today).value_or(kPlanAge) < kPlanAge;
        if (groupComesFirst) sayGroupReasons();
        prompts(talkForGroup);
        unscreened();
        if (m_screens.saysYes(SafetyQuestion::morningStiffnessEasedByExercise)) {
            raise(SafetyLevel::routine);
            say("safety.yes.morning_stiffness_eased_by_exercise");
        }
        logTriggers();
        if (!groupComesFirst) sayGroupReasons();
        m_state.level = m_level;
        if (m_level == SafetyLevel::emergency) m_state.askNow.clear();
        return std::move(m_state);
    }

private:
    void raise(SafetyLevel level) {
        if (severity(level) > severity(m_level)) m_level = level;
    }
    void say(std::string code, std::vector<std::pair<std::string, FieldValue>> fields = {}) {
        m_state.reasons.push_back({std::move(code), std::move(fields)});
    }
    void sayOnce(const Message& message) {
        auto& reasons = m_state.reasons;
        if (std::find(reasons.begin(), reasons.end(), message) == reasons.end()) reasons.push_back(message);
    }
    void sayYes(SafetyQuestion question) { say("safety.yes." + std::string(nameOf(question))); }
    void sayGroupReasons() {
        m_state.reasons.insert(m_state.reasons.end(), m_groupReasons.begin(), m_groupReasons.end());
    }
    void lowerSpineLoad(SpineLoad load) { m_state.limits.maxSpineLoad = std::min(m_state.limits.maxSpineLoad, load); }

    void emergencies() {
        const auto open = m_screens.openEmergencies();
        if (open.empty()) return;
        raise(SafetyLevel::emergency);
        for (const auto question : open) sayYes(question);
        auto& limits = m_state.limits;
        limits.planAllowed = false;
        limits.noPressure = limits.noManipulation = limits.noTopicalMedicine = limits.noSelfTests = true;
        limits.noMaximalLifts = limits.walkingAndGentleOnly = limits.noNowTips = true;
        limits.gentleUntil.reset();
        lowerSpineLoad(SpineLoad::low);
    }

    void prompts(bool talkForGroup) {
        bool holds = talkForGroup;
        if (const auto until = m_screens.carefulUntil()) {
            holds = true;
            say("safety.after_emergency", {{"until", *until}});
            m_state.limits.halfSets = m_state.limits.beginnersDose = m_state.limits.noMaximalLifts = true;
            lowerSpineLoad(SpineLoad::low);
        }
        // Deep pressure is for nobody who has had cancer, talked over or not.
        if (m_profile.has(Condition::cancer, m_today)) m_state.limits.noPressure = true;
        for (const auto question : m_screens.openPrompts()) {
            holds = true;
            sayYes(question);
            limitUntilTalkedOver(question);
        }
        holds = incidentOfTheFragile() || holds;
        holds = swellingOfTheBleeding() || holds;
        holds = spreadsFar() || holds;
        if (!holds) return;
        raise(SafetyLevel::prompt);
        m_state.limits.noSelfTests = m_state.limits.noManipulation = true;
        lowerSpineLoad(SpineLoad::medium);
    }

    void limitUntilTalkedOver(SafetyQuestion question) {
        auto& limits = m_state.limits;
        if (question == SafetyQuestion::symptomsWithEffort || question == SafetyQuestion::toldToLimitExercise) {
            limits.walkingAndGentleOnly = limits.noMaximalLifts = true;
            limits.gentleUntil.reset();
        }
        if (question == SafetyQuestion::knownHeartMetabolicOrKidneyDisease)
            limits.beginnersDose = limits.noMaximalLifts = true;
    }

    /// Past where it began, until its questions are answered.
    bool spreadsFar() {
        return std::any_of(m_triggers.spreads.begin(), m_triggers.spreads.end(), [&](const auto& spread) {
            const auto& questions = spreadQuestions(spread);
            const bool asked = std::any_of(questions.begin(), questions.end(),
                                           [&](auto question) { return !isAnsweredSince(question, spread.date); });
            return asked && !spread.to.empty() && spread.to != "buttock_or_thigh";
        });
    }

    bool incidentOfTheFragile() {
        const bool fragile =
            m_profile.ageOn(m_today).value_or(0) >= kOlderAge || m_profile.has(Condition::osteoporosis, m_today);
        return fragile && isToTalkOver(m_triggers.incident, "safety.incident_fragile");
    }

    /// Where blood clots slowly, a swelling may go on growing inside.
    bool swellingOfTheBleeding() {
        const bool bleeds =
            m_profile.has(Condition::bleedingDisorder, m_today) || m_profile.takes(Medicine::anticoagulant);
        return bleeds && isToTalkOver(m_triggers.swollenOfTheYear, "safety.incident_bleeds");
    }

    bool isToTalkOver(const std::optional<Date>& incident, const char* code) {
        if (!incident) return false;
        if (m_screens.discussedSince(SafetyQuestion::fallOrBlowOver65OrFragileBones, *incident)) return false;
        say(code, {{"date", *incident}});
        return true;
    }

    void unscreened() {
        m_state.unanswered = m_screens.unansweredEmergencyQuestions();
        if (m_state.unanswered.empty()) return;
        raise(SafetyLevel::unscreened);
        say("safety.unscreened", {{"count", static_cast<int>(m_state.unanswered.size())}});
        auto& limits = m_state.limits;
        limits.beginnersDose = limits.noPressure = limits.noTopicalMedicine = limits.noManipulation = true;
        limits.noSelfTests = true;
        lowerSpineLoad(SpineLoad::low);
    }

    void logTriggers() {
        if (m_triggers.hardBackWork) askDelayed(*m_triggers.hardBackWork);
        for (const auto& spread : m_triggers.spreads) {
            sayOnce({"safety.spreads", {{"area", std::string(nameOf(spread.area))}}});
            m_state.limits.noPressure = m_state.limits.noManipulation = true;
            for (const auto question : spreadQuestions(spread)) askUnlessAnswered(question, spread.date);
        }
        for (const auto& rest : m_triggers.resting) {
            say("safety.area_rest", {{"area", std::string(nameOf(rest.area))}, {"until", rest.until}});
            askUnlessAnswered(SafetyQuestion::majorTrauma, rest.until - Days(2));
        }
        m_state.limits.restingAreas = m_triggers.resting;
        if (m_triggers.swollen) swelling(*m_triggers.swollen);
    }

    /// Nothing presses on a bruise. Skin that goes numb or a swelling that grows is asked for as long as it is fresh.
    void swelling(Date happened) {
        m_state.limits.noPressure = true;
        say("safety.swelling", {{"date", happened}});
        if (m_triggers.resting.empty()) return;
        m_state.limits.freshSwelling = happened;
        askUnlessAnswered(SafetyQuestion::swollenNumbBackAfterTraining, happened);
    }

    /// On the day itself once; then once more, because the signs come 6 to 12 hours later, and again after a reading
    /// that is worse than the answers knew.
    void askDelayed(const LogTriggers::HardBackWork& work) {
        const Date answerFrom = work.trained == m_today ? m_today : std::max(work.trained + Days(1), work.alarming);
        const auto before = m_state.askNow.size();
        for (const auto question : delayedQuestions()) askUnlessAnswered(question, answerFrom);
        if (m_state.askNow.size() > before) say("safety.delayed_check", {{"date", work.trained}});
    }

    [[nodiscard]] bool isAnsweredSince(SafetyQuestion question, Date date) const {
        const auto answered = m_screens.answeredOn(question);
        return answered && *answered >= date;
    }

    void askUnlessAnswered(SafetyQuestion question, Date since) {
        if (isAnsweredSince(question, since)) return;
        auto& list = m_state.askNow;
        if (std::find(list.begin(), list.end(), question) == list.end()) list.push_back(question);
    }

    Profile m_profile;  ///< with what the answers say of it
    Date m_today{};
    ScreenLog m_screens;
    LogTriggers m_triggers;
    SafetyLevel m_level = SafetyLevel::clear;
    SafetyState m_state{};
    std::vector<Message> m_groupReasons{};
};

}  // namespace

int severity(SafetyLevel level) {
    switch (level) {
        case SafetyLevel::emergency: return 4;
        case SafetyLevel::prompt: return 3;
        case SafetyLevel::unscreened: return 2;
        case SafetyLevel::routine: return 1;
        case SafetyLevel::clear: break;
    }
    return 0;
}

OpenWarnings openWarnings(std::span<const Screen> screens, Date today) {
    const ScreenLog log(screens, today);
    return {log.openEmergencies(), log.openPrompts(), log.unansweredEmergencyQuestions()};
}

SafetyState assessSafety(const Profile& profile, const History& history, Date today, const Catalogue& catalogue) {
    return Gate(profile, history, today, catalogue).run();
}

}  // namespace limber::inline guidance
