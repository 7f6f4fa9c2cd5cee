// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/combined_screens.h"

#include <algorithm>
#include <set>

#include "limber/guidance/safety_gate.h"

namespace limber::inline workspace {
namespace {

/// Answers "yes" only: what a person has not, or has had lifted, makes nothing more severe.
std::vector<Screen> onlyWarnings(std::vector<Screen> screens) {
    for (auto& screen : screens) {
        screen.cleared.reset();
        screen.discussed.reset();
        for (auto answer = screen.answers.begin(); answer != screen.answers.end();)
            answer = answer->second ? std::next(answer) : screen.answers.erase(answer);
    }
    screens.erase(std::remove_if(screens.begin(), screens.end(), [](const Screen& s) { return s.answers.empty(); }),
                  screens.end());
    return screens;
}

/// Questions of a class that were last answered yes, or for emergencies yes since the last clearing.
std::set<SafetyQuestion> openIn(const std::vector<Screen>& screens, QuestionClass wanted) {
    auto inOrder = screens;
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const Screen& a, const Screen& b) { return a.date < b.date; });
    std::set<SafetyQuestion> open;
    for (const auto& screen : inOrder) {
        if (screen.cleared && wanted == QuestionClass::emergency) open.clear();
        if (screen.discussed) open.erase(*screen.discussed);
        for (const auto& [question, yes] : screen.answers) {
            if (classOf(question) != wanted) continue;
            if (yes)
                open.insert(question);
            else if (wanted == QuestionClass::prompt)
                open.erase(question);
        }
    }
    return open;
}

}  // namespace

std::vector<Screen> saidAgain(const std::vector<Screen>& screens, SafetyLevel level, Date date) {
    const auto wanted = level == SafetyLevel::emergency ? QuestionClass::emergency : QuestionClass::prompt;
    Screen taken{.date = date};
    Screen again{.date = date};
    for (const auto question : openIn(screens, wanted)) {
        taken.answers[question] = false;
        again.answers[question] = true;
    }
    if (again.answers.empty()) return {};
    if (wanted == QuestionClass::prompt) return {taken, again};
    return {again};
}

std::vector<Screen> screensToAdd(const Profile& profile, const History& history, const std::vector<Screen>& other,
                                 Date today, const Catalogue& catalogue) {
    const auto levelWith = [&](std::vector<Screen> screens) {
        auto combined = history;
        combined.screens = std::move(screens);
        return assessSafety(profile, combined, today, catalogue).level;
    };
    const auto joined = [&](const std::vector<Screen>& added) {
        auto screens = history.screens;
        screens.insert(screens.end(), added.begin(), added.end());
        return screens;
    };
    std::vector<Screen> missing;
    for (const auto& screen : other)
        if (std::none_of(history.screens.begin(), history.screens.end(),
                         [&](const Screen& known) { return known.id == screen.id; }))
            missing.push_back(screen);
    const auto ours = levelWith(history.screens);
    const auto theirs = levelWith(other);
    const int atLeast = std::max(severity(ours), severity(theirs));
    if (severity(levelWith(joined(missing))) >= atLeast) return missing;
    auto warnings = onlyWarnings(std::move(missing));
    if (severity(levelWith(joined(warnings))) >= atLeast) return warnings;
    const bool oursIsGraver = severity(ours) == atLeast;
    for (auto& screen : saidAgain(oursIsGraver ? history.screens : other, oursIsGraver ? ours : theirs, today))
        warnings.push_back(std::move(screen));
    return warnings;
}

}  // namespace limber::inline workspace
