// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "limber/base/date.h"
#include "limber/domain/safety.h"

namespace limber::inline guidance {

/// What all screens up to a date add up to, by the dates they speak of and, within a day, by their order. Later answers
/// replace earlier ones, question by question, but an emergency stays open until it is cleared.
class ScreenLog {
public:
    ScreenLog(std::span<const Screen> screens, Date today);

    [[nodiscard]] const std::set<SafetyQuestion>& openEmergencies() const { return m_open; }
    [[nodiscard]] std::vector<SafetyQuestion> unansweredEmergencyQuestions() const;
    /// Answered yes, and not discussed since the first yes and within its validity: 12 months for standing facts, 6
    /// weeks for symptoms.
    [[nodiscard]] std::vector<SafetyQuestion> openPrompts() const;
    [[nodiscard]] bool saysYes(SafetyQuestion question) const;
    [[nodiscard]] std::optional<Date> answeredOn(SafetyQuestion question) const;
    [[nodiscard]] bool discussedSince(SafetyQuestion question, Date date) const;
    /// The last day of the careful fortnight after `seen_may_train`, while it lasts.
    [[nodiscard]] std::optional<Date> carefulUntil() const;

private:
    struct Answer {
        bool yes = false;
        Date date{};
        Date since{};  ///< of the first of the same answers in a row
    };
    void take(const Screen& screen);
    void clear(Clearing clearing, Date date);
    void answer(SafetyQuestion question, bool yes, Date date);

    Date m_today{};
    std::map<SafetyQuestion, Answer> m_answers;
    std::map<SafetyQuestion, Date> m_discussed;
    std::set<SafetyQuestion> m_open;
    std::optional<Date> m_seenOn;
};

[[nodiscard]] bool isStandingFact(SafetyQuestion question);

}  // namespace limber::inline guidance
