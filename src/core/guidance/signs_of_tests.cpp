// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <iterator>

#include "core/guidance/signs.h"
#include "limber/guidance/self_tests.h"

namespace limber::inline guidance {
namespace {

bool isRecent(const LogView& log, const SelfTest& test) {
    return daysBetween(test.date, log.today) < log.days("finding_days");
}

std::optional<SelfTest> latest(const LogView& log, SelfTestKind kind) {
    const auto results = resultsOf(kind, log.history, log.today);
    return results.empty() || !isRecent(log, results.back()) ? std::nullopt : std::optional(results.back());
}

/// The holds of the last year, where the newest is recent: what was held years ago says little of now.
std::vector<SelfTest> recentCourse(const LogView& log, SelfTestKind kind) {
    auto results = resultsOf(kind, log.history, log.today);
    if (results.empty() || !isRecent(log, results.back())) return {};
    std::erase_if(
        results, [&](const SelfTest& test) { return daysBetween(test.date, log.today) >= log.days("self_test_days"); });
    return results;
}

/// Both of the last two holds below the best of those before them by the share that is a fall.
std::optional<Observation> fallOfHolds(const LogView& log) {
    constexpr std::size_t kFewest = 3;
    auto holds = recentCourse(log, SelfTestKind::trunkExtensorHold);
    if (holds.size() < kFewest) return std::nullopt;
    const auto lastTwo = std::prev(holds.end(), 2);
    const double best = std::max_element(holds.begin(), lastTwo, [](const SelfTest& a, const SelfTest& b) {
                            return a.value < b.value;
                        })->value;
    const double limit = best * (1.0 - log.threshold("extensor_fall"));
    const bool fell = lastTwo->value <= limit && std::next(lastTwo)->value <= limit;
    Observation result;
    result.reading.value = fell ? 1.0 : 0.0;
    result.text = {"finding.extensor_hold_course", {{"seconds", holds.back().value}, {"best", best}}};
    result.selfTests = std::move(holds);
    return result;
}

/// Cites the newest results of two tests and says both; nothing where one is missing.
Observation pairOf(const LogView& log, std::string code, std::pair<SelfTestKind, const char*> one,
                   std::pair<SelfTestKind, const char*> other) {
    Observation result;
    result.text.code = std::move(code);
    const auto first = latest(log, one.first);
    const auto second = latest(log, other.first);
    if (!first || !second) return result;
    result.text.fields = {{one.second, first->value}, {other.second, second->value}};
    result.selfTests = {*first, *second};
    return result;
}

}  // namespace

Observation shortSideBend(const LogView& log) {
    auto result = pairOf(log, "finding.short_side_bend", {SelfTestKind::sideBendLeft, "left"},
                         {SelfTestKind::sideBendRight, "right"});
    if (result.selfTests.empty()) return result;
    const double shorter = std::min(result.selfTests[0].value, result.selfTests[1].value);
    result.reading.value = shorter < log.threshold("side_bend_cm") ? 1.0 : 0.0;
    return result;
}

Observation extensorEnduranceLow(const LogView& log) {
    if (auto fall = fallOfHolds(log)) return *std::move(fall);
    auto result = pairOf(log, "finding.extensor_endurance_low", {SelfTestKind::trunkFlexorHold, "flexor"},
                         {SelfTestKind::trunkExtensorHold, "extensor"});
    if (result.selfTests.empty() || result.selfTests[1].value <= 0) return result;
    const double ratio = result.selfTests[0].value / result.selfTests[1].value;
    result.reading.value = ratio > log.threshold("flexor_to_extensor") ? 1.0 : 0.0;
    return result;
}

Observation oneSidedBridge(const LogView& log) {
    auto result = pairOf(log, "finding.one_sided_bridge", {SelfTestKind::sideBridgeLeft, "left"},
                         {SelfTestKind::sideBridgeRight, "right"});
    if (result.selfTests.empty()) return result;
    const double left = result.selfTests[0].value;
    const double right = result.selfTests[1].value;
    if (std::max(left, right) <= 0) return result;
    const double difference = std::abs(left - right) / std::max(left, right);
    result.reading.value = difference > log.threshold("bridge_difference") ? 1.0 : 0.0;
    return result;
}

}  // namespace limber::inline guidance
