// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/combined_screens.h"

#include <algorithm>
#include <iterator>
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

std::set<SafetyQuestion> openIn(const std::vector<Screen>& screens, Date today, QuestionClass wanted) {
    const auto open = openWarnings(screens, today);
    const auto& questions = wanted == QuestionClass::emergency ? open.emergencies : open.prompts;
    return {questions.begin(), questions.end()};
}

std::vector<Screen> together(std::vector<Screen> screens, const std::vector<Screen>& added) {
    screens.insert(screens.end(), added.begin(), added.end());
    return screens;
}

bool isUnscreened(const std::vector<Screen>& screens, Date today) {
    return !openWarnings(screens, today).unanswered.empty();
}

Date lastOf(const std::vector<Screen>& screens, Date today) {
    for (const auto& screen : screens) today = std::max(today, screen.date);
    return today;
}

}  // namespace

std::vector<Screen> saidAgain(const std::vector<Screen>& ours, const std::vector<Screen>& theirs,
                              const std::vector<Screen>& joined, Date today) {
    const Date date = lastOf(joined, today);
    Screen taken{.date = date};
    Screen again{.date = date};
    for (const auto which : {QuestionClass::emergency, QuestionClass::prompt}) {
        const auto still = openIn(joined, today, which);
        for (const auto* side : {&ours, &theirs})
            for (const auto question : openIn(*side, today, which)) {
                if (still.contains(question)) continue;
                again.answers[question] = true;
                // A prompt's yes counts anew only after a no.
                if (which == QuestionClass::prompt) taken.answers[question] = false;
            }
    }
    std::vector<Screen> result;
    if (!taken.answers.empty()) result.push_back(taken);
    if (!again.answers.empty()) result.push_back(again);
    return result;
}

std::vector<Screen> screensToAdd(const std::vector<Screen>& ours, const std::vector<Screen>& theirs, Date today) {
    std::vector<Screen> missing;
    for (const auto& screen : theirs)
        if (std::none_of(ours.begin(), ours.end(), [&](const Screen& known) { return known.id == screen.id; }))
            missing.push_back(screen);
    const auto joined = together(ours, missing);
    const bool screensOne = (isUnscreened(ours, today) || isUnscreened(theirs, today)) && !isUnscreened(joined, today);
    if (!screensOne && saidAgain(ours, theirs, joined, today).empty()) return missing;
    const auto warnings = onlyWarnings(std::move(missing));
    return together(warnings, saidAgain(ours, theirs, together(ours, warnings), today));
}

}  // namespace limber::inline workspace
