// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "limber/guidance/safety_gate.h"
#include "limber/knowledge/catalogue.h"
#include "limber/storage/safety_repository.h"
#include "limber/workspace/operations/merge_operations.h"

namespace limber::inline workspace {
namespace {

SafetyLevel levelOf(const std::vector<Screen>& screens, Date today) {
    History history;
    history.screens = screens;
    return assessSafety(Profile{}, history, today, *builtInCatalogue()).level;
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

/// Says the answers again that were open before, after everything else.
void sayAgain(storage::Transaction& transaction, const std::vector<Screen>& before, const std::vector<Screen>& after,
              SafetyLevel level) {
    const auto wanted = level == SafetyLevel::emergency ? QuestionClass::emergency : QuestionClass::prompt;
    auto last = transaction.today();
    if (!after.empty()) {
        const auto byDate = [](const Screen& a, const Screen& b) { return a.date < b.date; };
        last = std::max_element(after.begin(), after.end(), byDate)->date;
    }
    Screen taken{.id = transaction.newId(), .date = last};
    Screen again{.id = transaction.newId(), .date = last};
    for (const auto question : openIn(before, wanted)) {
        taken.answers[question] = false;  // a yes that was talked over counts anew only after a no
        again.answers[question] = true;
    }
    if (again.answers.empty()) return;
    if (wanted == QuestionClass::prompt) addScreen(transaction, taken);
    addScreen(transaction, again);
}

/// Of two levels, whether the first weighs more, where one of them asks for something.
bool isGraver(SafetyLevel level, SafetyLevel than) {
    return (level == SafetyLevel::emergency || level == SafetyLevel::prompt) && level > than;
}

}  // namespace

Result<ChangeSet> JoinScreens::perform(storage::Transaction& transaction) const {
    const auto today = transaction.today();
    const auto ours = loadScreens(transaction);
    std::set<std::string> known;
    for (const auto& screen : ours) known.insert(screen.id);
    ChangeSet changes;
    for (const auto& screen : screens) {
        if (screen.date > today)
            return failure({.code = ErrorCode::futureDate, .key = "date", .value = toIso(screen.date)});
        if (!known.insert(screen.id).second) continue;
        addScreen(transaction, screen);
        changes.ids.push_back(screen.id);
    }
    if (changes.ids.empty()) return changes;
    for (const auto* side : {&ours, &screens}) {
        const auto before = levelOf(*side, today);
        const auto after = loadScreens(transaction);
        if (isGraver(before, levelOf(after, today))) sayAgain(transaction, *side, after, before);
    }
    return changes;
}

}  // namespace limber::inline workspace
