// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/combined_screens.h"

#include <algorithm>

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

/// Every warning once more, as of today, where a clearing that only the other side knew of has talked over it.
std::vector<Screen> saidAgain(const std::vector<Screen>& screens, Date today) {
    Screen taken{.date = today};
    Screen again{.date = today};
    for (const auto& screen : onlyWarnings(screens)) {
        for (const auto& [question, yes] : screen.answers) {
            if (classOf(question) == QuestionClass::prompt) taken.answers[question] = false;
            again.answers[question] = true;
        }
    }
    if (taken.answers.empty()) return {again};
    return {taken, again};
}

}  // namespace

std::vector<Screen> screensToAdd(const Profile& profile, const History& history, const std::vector<Screen>& other,
                                 Date today, const Catalogue& catalogue) {
    const auto severityWith = [&](std::vector<Screen> screens) {
        auto combined = history;
        combined.screens = std::move(screens);
        return severity(assessSafety(profile, combined, today, catalogue).level);
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
    const int atLeast = std::max(severityWith(history.screens), severityWith(other));
    if (severityWith(joined(missing)) >= atLeast) return missing;
    auto warnings = onlyWarnings(std::move(missing));
    if (severityWith(joined(warnings)) >= atLeast) return warnings;
    const bool theirs = severityWith(other) == atLeast;
    for (auto& screen : saidAgain(theirs ? other : history.screens, today)) warnings.push_back(std::move(screen));
    return warnings;
}

}  // namespace limber::inline workspace
