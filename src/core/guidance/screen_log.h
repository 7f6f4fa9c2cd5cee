// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "limber/base/date.h"
#include "limber/domain/safety.h"

namespace limber::inline guidance {

/// What all screens add up to, by the dates they speak of and, within a day, by their order; one that is dated after
/// `today` (the clock was set back) counts as of today. Later answers replace earlier ones, question by question, but
/// an emergency stays open until a clearing that was said after it, whatever its date.
class ScreenLog {
public:
    ScreenLog(std::span<const Screen> screens, Date today);

    [[nodiscard]] std::vector<SafetyQuestion> openEmergencies() const;
    /// Those never answered and those last answered a year ago or longer.
    [[nodiscard]] std::vector<SafetyQuestion> unansweredEmergencyQuestions() const;
    /// Answered yes, and not discussed since the first yes and within its validity: 12 months for standing facts, 6
    /// weeks for symptoms.
    [[nodiscard]] std::vector<SafetyQuestion> openPrompts() const;
    [[nodiscard]] bool saysYes(SafetyQuestion question) const;
    /// Since when, of a yes that stands.
    [[nodiscard]] std::optional<Date> yesSince(SafetyQuestion question) const;
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
    struct Said {
        const Screen* screen = nullptr;
        Date date{};
        std::size_t order = 0;  ///< in which it was said
    };
    [[nodiscard]] bool holds(SafetyQuestion question) const;
    void take(const Said& said);
    void clear(Clearing clearing, const Said& said);
    void answer(SafetyQuestion question, bool yes, const Said& said);

    Date m_today{};
    std::map<SafetyQuestion, Answer> m_answers;
    std::map<SafetyQuestion, Date> m_discussed;
    std::map<SafetyQuestion, std::size_t> m_open;  ///< and the order of the last yes
    std::optional<Date> m_seenOn;
};

[[nodiscard]] bool isStandingFact(SafetyQuestion question);

}  // namespace limber::inline guidance
