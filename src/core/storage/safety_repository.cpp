// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/storage/safety_repository.h"

#include <map>

#include "core/storage/table.h"

namespace limber::inline storage {
namespace {

const Table kVerdicts("verdict", "cause", {"cause", "opinion", "day"});

constexpr auto kAddScreen =
    "INSERT INTO screen (id, edited, position, day, cleared, discussed) "
    "SELECT ?, ?, coalesce(max(position), -1) + 1, ?, ?, ? FROM screen";
constexpr auto kAddAnswer = "INSERT INTO screen_answer (id, edited, screen, question, yes) VALUES (?, ?, ?, ?, ?)";

bool isKnown(Transaction& transaction, const std::string& screen) {
    Cursor row(transaction.connection(), "SELECT 1 FROM screen WHERE id = ?", screen);
    return row.nextRow();
}

}  // namespace

void addScreen(Transaction& t, const Screen& screen) {
    if (isKnown(t, screen.id)) return;
    run(t.connection(), kAddScreen, screen.id, t.stamp(), screen.date, screen.cleared, screen.discussed);
    for (const auto& [question, yes] : screen.answers)
        run(t.connection(), kAddAnswer, t.newId(), t.stamp(), screen.id, question, yes);
}

std::vector<Screen> loadScreens(Transaction& transaction) {
    std::vector<Screen> screens;
    std::map<std::string, std::size_t> index;
    Cursor row(transaction.connection(),
               "SELECT id, day, cleared, discussed FROM screen WHERE deleted = 0 ORDER BY position, rowid");
    while (row.nextRow()) {
        Screen screen;
        screen.id = row.next<std::string>();
        screen.date = row.next<Date>();
        screen.cleared = row.next<std::optional<Clearing>>();
        screen.discussed = row.next<std::optional<SafetyQuestion>>();
        index.emplace(screen.id, screens.size());
        screens.push_back(std::move(screen));
    }
    Cursor answer(transaction.connection(),
                  "SELECT screen, question, yes FROM screen_answer WHERE deleted = 0 ORDER BY screen, question");
    while (answer.nextRow()) {
        const auto found = index.find(answer.next<std::string>());
        if (found == index.end()) continue;
        const auto question = answer.next<SafetyQuestion>();
        screens[found->second].answers[question] = answer.next<bool>();
    }
    return screens;
}

void putVerdict(Transaction& t, const Verdict& verdict) {
    putRow(t, kVerdicts, t.newId(), verdict.cause, verdict.opinion, verdict.date);
}

void removeVerdict(Transaction& t, Cause cause) {
    run(t.connection(),
        "UPDATE verdict SET deleted = 1, edited = max(?1, edited + (edited > ?1)) WHERE cause = ? AND deleted = 0",
        t.stamp(), cause);
}

std::vector<Verdict> loadVerdicts(Transaction& transaction) {
    Cursor row(transaction.connection(),
               "SELECT cause, opinion, day FROM verdict WHERE deleted = 0 ORDER BY day, cause");
    std::vector<Verdict> verdicts;
    while (row.nextRow()) {
        Verdict verdict;
        verdict.cause = row.next<Cause>();
        verdict.opinion = row.next<Opinion>();
        verdict.date = row.next<Date>();
        verdicts.push_back(verdict);
    }
    return verdicts;
}

}  // namespace limber::inline storage
