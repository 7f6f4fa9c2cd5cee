// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/screen_log.h"

#include <algorithm>

namespace limber::inline guidance {
namespace {

constexpr int kStandingFactDays = 365;
constexpr int kSymptomDays = 42;
constexpr int kCarefulDays = 14;
constexpr int kAnswersHoldDays = 365;  // DESIGN

}  // namespace

bool isStandingFact(SafetyQuestion question) {
    return question == SafetyQuestion::cancerHistory || question == SafetyQuestion::steroidsOrOsteoporosis ||
           question == SafetyQuestion::knownHeartMetabolicOrKidneyDisease ||
           question == SafetyQuestion::toldToLimitExercise;
}

ScreenLog::ScreenLog(std::span<const Screen> screens, Date today) : m_today(today) {
    std::vector<Said> inOrder;
    for (const auto& screen : screens) inOrder.push_back({&screen, std::min(screen.date, today), inOrder.size()});
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
    for (const auto& said : inOrder) take(said);
}

void ScreenLog::take(const Said& said) {
    const Screen& screen = *said.screen;
    // A clearing speaks of what came before it: a yes in the same entry stays open.
    if (screen.cleared) clear(*screen.cleared, said);
    for (const auto& [question, yes] : screen.answers) answer(question, yes, said);
    if (screen.discussed) m_discussed[*screen.discussed] = said.date;
}

void ScreenLog::clear(Clearing clearing, const Said& said) {
    const auto cleared = std::erase_if(m_open, [&](const auto& open) { return open.second < said.order; });
    if (cleared == 0) return;
    if (clearing == Clearing::seenMayTrain) {
        m_seenOn = said.date;
        return;
    }
    std::erase_if(m_answers, [&](const auto& entry) {
        return classOf(entry.first) == QuestionClass::emergency && !m_open.contains(entry.first);
    });
}

void ScreenLog::answer(SafetyQuestion question, bool yes, const Said& said) {
    const auto before = m_answers.find(question);
    const bool again = before != m_answers.end() && before->second.yes == yes;
    m_answers[question] = {yes, said.date, again ? before->second.since : said.date};
    if (yes && classOf(question) == QuestionClass::emergency) m_open[question] = std::max(m_open[question], said.order);
    if (!yes) m_discussed.erase(question);
}

std::vector<SafetyQuestion> ScreenLog::openEmergencies() const {
    std::vector<SafetyQuestion> result;
    for (const auto& [question, order] : m_open) result.push_back(question);
    return result;
}

std::vector<SafetyQuestion> ScreenLog::unansweredEmergencyQuestions() const {
    std::vector<SafetyQuestion> result;
    for (const auto question : allOf<SafetyQuestion>())
        if (classOf(question) == QuestionClass::emergency && !holds(question)) result.push_back(question);
    return result;
}

std::vector<SafetyQuestion> ScreenLog::openPrompts() const {
    std::vector<SafetyQuestion> result;
    for (const auto& [question, given] : m_answers) {
        if (!given.yes || classOf(question) != QuestionClass::prompt) continue;
        const int validity = isStandingFact(question) ? kStandingFactDays : kSymptomDays;
        const Date oldest = std::max(given.since, m_today - Days(validity));
        if (!discussedSince(question, oldest)) result.push_back(question);
    }
    return result;
}

bool ScreenLog::holds(SafetyQuestion question) const {
    const auto found = m_answers.find(question);
    return found != m_answers.end() && daysBetween(found->second.date, m_today) < kAnswersHoldDays;
}

bool ScreenLog::saysYes(SafetyQuestion question) const {
    const auto found = m_answers.find(question);
    return found != m_answers.end() && found->second.yes;
}

std::optional<Date> ScreenLog::yesSince(SafetyQuestion question) const {
    const auto found = m_answers.find(question);
    return found != m_answers.end() && found->second.yes ? std::optional(found->second.since) : std::nullopt;
}

std::optional<Date> ScreenLog::answeredOn(SafetyQuestion question) const {
    const auto found = m_answers.find(question);
    return found == m_answers.end() ? std::nullopt : std::optional(found->second.date);
}

bool ScreenLog::discussedSince(SafetyQuestion question, Date date) const {
    const auto found = m_discussed.find(question);
    return found != m_discussed.end() && found->second >= date;
}

std::optional<Date> ScreenLog::carefulUntil() const {
    if (!m_seenOn || daysBetween(*m_seenOn, m_today) >= kCarefulDays) return std::nullopt;
    return *m_seenOn + Days(kCarefulDays - 1);
}

}  // namespace limber::inline guidance
