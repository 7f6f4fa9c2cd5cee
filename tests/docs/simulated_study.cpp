// SPDX-License-Identifier: GPL-3.0-or-later
#include "docs/simulated_study.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/guidance/observations.h"
#include "limber/guidance/assess.h"

namespace limber::test {
namespace {

std::size_t rowOf(std::optional<Cause> cause) { return cause ? static_cast<std::size_t>(*cause) : kCauseCount; }

void take(StudyResult& result, const SimulatedPerson& person, const Ranking& ranking) {
    const auto row = rowOf(person.cause);
    ++result.named[row][static_cast<std::size_t>(ranking[0].first)];
    if (ranking[0].second > kLikely) ++result.likely[row];
    if (!person.cause) {
        if (ranking[0].second <= kLikely) ++result.without;
        return;
    }
    if (ranking[0].first == *person.cause || ranking[1].first == *person.cause) ++result.firstTwo[row];
}

Ranking stripped(const SimulatedPerson& person, History (*strip)(History)) {
    SimulatedPerson less = person;
    less.history = strip(person.history);
    return byNetwork(less);
}

std::string percent(double share) { return fmt::format("{:.1f} %", 100 * share); }

std::string words(std::size_t row) {
    if (row == kCauseCount) return "nothing";
    std::string name(nameOf(static_cast<Cause>(row)));
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
}

std::string confusion(const StudyResult& result) {
    std::string text = "| the back answers to |";
    for (std::size_t i = 0; i < kCauseCount; ++i) text += fmt::format(" {} |", words(i));
    text += " among two | one above 0.5 |\n|---|" + std::string("---|---|---|---|---|---|---|---|\n");
    for (std::size_t row = 0; row <= kCauseCount; ++row) {
        text += fmt::format("| {} |", words(row));
        for (const int count : result.named[row]) text += fmt::format(" {} |", count);
        const auto two = row < kCauseCount ? fmt::format("{}", result.firstTwo[row]) : std::string("-");
        text += fmt::format(" {} | {} |\n", two, result.likely[row]);
    }
    return text;
}

std::string summary(const Study& study) {
    std::string text =
        "| ranked by | right one first | among the first two | no cause: none above 0.5 |\n|---|---|---|---|\n";
    const auto line = [&](const char* name, const StudyResult& result, bool probabilities) {
        text +=
            fmt::format("| {} | {} | {} | {} |\n", name, percent(result.shareFirst()), percent(result.shareFirstTwo()),
                        probabilities ? percent(result.shareWithout()) : std::string("-"));
    };
    line("the network, whole log", study.whole, true);
    line("the network, without the two questions", study.noQuestions, true);
    line("the network, sets and tightness only", study.bare, true);
    line("the least favourable habit", study.worstHabit, false);
    return text;
}

}  // namespace

double StudyResult::shareFirst() const {
    int right = 0;
    for (std::size_t i = 0; i < kCauseCount; ++i) right += named[i][i];
    return right / (1.0 * kPeopleACause * static_cast<double>(kCauseCount));
}

double StudyResult::shareFirstTwo() const {
    int right = 0;
    for (const int count : firstTwo) right += count;
    return right / (1.0 * kPeopleACause * static_cast<double>(kCauseCount));
}

double StudyResult::shareWithout() const { return without / (1.0 * kPeopleWithout); }

StudyResult studyOf(const Ranker& ranker) {
    StudyResult result;
    constexpr std::uint64_t kWith = kPeopleACause * kCauseCount;
    for (std::uint64_t seed = 1; seed <= kWith + kPeopleWithout; ++seed) {
        const auto cause = seed <= kWith ? std::optional(static_cast<Cause>(seed % kCauseCount)) : std::nullopt;
        const auto person = simulatedPerson(Seed{seed}, cause);
        take(result, person, ranker(person));
    }
    return result;
}

Ranking byNetwork(const SimulatedPerson& person) {
    Ranking ranking;
    for (const auto& estimate : assess(person.profile, person.history, person.today, *builtInCatalogue()).causes)
        ranking.emplace_back(estimate.cause, estimate.probability);
    return ranking;
}

Ranking byWorstHabit(const SimulatedPerson& person) {
    const Network& network = builtInNetwork();
    const auto catalogue = builtInCatalogue();
    const LogView log(person.profile, person.history, person.today, *catalogue, network);
    const Readings readings = observe(log).readings();
    std::array<std::vector<double>, kCauseCount> levels;
    for (std::size_t i = 0; i < network.exposures.size(); ++i)
        if (readings.exposures[i].value)
            levels[static_cast<std::size_t>(network.exposures[i].cause)].push_back(
                levelOf(network.exposures[i], readings.exposures[i]));
    for (auto& list : levels) std::sort(list.rbegin(), list.rend());
    const auto all = allOf<Cause>();
    std::vector<Cause> order(all.begin(), all.end());
    std::stable_sort(order.begin(), order.end(), [&](Cause a, Cause b) {
        return levels[static_cast<std::size_t>(a)] > levels[static_cast<std::size_t>(b)];
    });
    Ranking ranking;
    for (const Cause cause : order) {
        const auto& list = levels[static_cast<std::size_t>(cause)];
        ranking.emplace_back(cause, list.empty() ? 0.0 : list.front());
    }
    return ranking;
}

const Study& simulatedStudy() {
    static const Study study{
        studyOf(byNetwork), studyOf([](const SimulatedPerson& p) { return stripped(p, withoutTheTwoQuestions); }),
        studyOf([](const SimulatedPerson& p) { return stripped(p, setsAndTightnessOnly); }), studyOf(byWorstHabit)};
    return study;
}

std::string studyText(const Study& study) {
    return summary(study) + "\nWhole log, people by the cause named first:\n\n" + confusion(study.whole) +
           "\nWithout the two questions:\n\n" + confusion(study.noQuestions) + "\nSets and tightness only:\n\n" +
           confusion(study.bare) + "\nBy the least favourable habit:\n\n" + confusion(study.worstHabit);
}

}  // namespace limber::test
