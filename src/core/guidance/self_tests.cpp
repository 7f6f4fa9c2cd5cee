// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/guidance/self_tests.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "limber/guidance/tightness.h"
#include "limber/knowledge/network.h"
#include "limber/training/effective_sets.h"

namespace limber::inline guidance {
namespace {

constexpr double kSameCm = 2;  // DESIGN

bool restsNow(const SafetyState& safety, Date today) {
    const auto& areas = safety.limits.restingAreas;
    return std::any_of(areas.begin(), areas.end(), [&](const auto& rest) { return rest.until >= today; });
}

std::optional<Message> standingReason(SelfTestKind test, const Profile& profile, const SafetyState& safety) {
    switch (safety.level) {
        case SafetyLevel::emergency: return Message{"self_test.emergency", {}};
        case SafetyLevel::prompt: return Message{"self_test.prompt", {}};
        case SafetyLevel::unscreened: return Message{"self_test.unscreened", {}};
        case SafetyLevel::clear:
        case SafetyLevel::routine: break;
    }
    if (safety.limits.noSelfTests || !safety.limits.planAllowed || safety.limits.neutralSpineOnly)
        return Message{"self_test.not_for_you", {}};
    if (!isSideBend(test) && profile.canGetUpFromFloor == false) return Message{"self_test.floor", {}};
    return std::nullopt;
}

std::optional<Date> lastBackWork(const History& history, Date today, const Catalogue& catalogue) {
    std::optional<Date> last;
    for (const auto& session : history.sessions) {
        const int ago = daysBetween(session.date, today);
        if (ago >= 0 && ago < kDaysAfterBackWork && setsOf(session, catalogue).isDirectBackWork()) last = session.date;
    }
    return last;
}

std::optional<double> newest(SelfTestKind test, const History& history, Date today) {
    const auto results = resultsOf(test, history, today);
    return results.empty() ? std::nullopt : std::optional(results.back().value);
}

int whole(double value) { return static_cast<int>(std::lround(value)); }

Message courseOfHold(double now, double before) {
    const double share = builtInNetwork().threshold("extensor_fall");
    const char* code = now >= before * (1 + share)   ? "self_test.longer"
                       : now <= before * (1 - share) ? "self_test.shorter"
                                                     : "self_test.as_before";
    return {code, {{"seconds", whole(before)}}};
}

Message courseOfBend(double now, double before) {
    const char* code = now >= before + kSameCm   ? "self_test.farther"
                       : now <= before - kSameCm ? "self_test.less_far"
                                                 : "self_test.as_far";
    return {code, {{"centimetres", whole(before)}}};
}

}  // namespace

std::string_view exerciseLike(SelfTestKind test) {
    constexpr std::array<std::string_view, kEnumSize<SelfTestKind>> kLike{
        "back_extension_hold", "hollow_hold", "side_plank", "side_plank", "standing_side_bend", "standing_side_bend"};
    return kLike[static_cast<std::size_t>(test)];
}

SelfTestAdvice selfTestAdvice(SelfTestKind test, const Profile& profile, const History& history,
                              const SafetyState& safety, Date today, const Catalogue& catalogue,
                              std::optional<double> tightnessNow) {
    SelfTestAdvice advice;
    if (auto reason = standingReason(test, profile, safety)) {
        advice.reasons.push_back(*std::move(reason));
        return advice;
    }
    const auto results = resultsOf(test, history, today);
    if (!results.empty() && daysBetween(results.back().date, today) < kDaysBetweenTests)
        advice.reasons.push_back({"self_test.again", {{"date", results.back().date + Days(kDaysBetweenTests)}}});
    if (restsNow(safety, today)) advice.reasons.push_back({"self_test.area_rest", {}});
    if (const auto trained = lastBackWork(history, today, catalogue))
        advice.reasons.push_back({"self_test.back_work", {{"date", *trained + Days(kDaysAfterBackWork)}}});
    const auto reading = newestTightness(history, today);
    const auto tightness = tightnessNow          ? tightnessNow
                           : reading.has_value() ? std::optional(reading->value)
                                                 : std::nullopt;
    if (tightness && *tightness > kTestAtMost)
        advice.reasons.push_back({"self_test.tight", {{"tightness", whole(*tightness)}}});
    advice.asksTightness = advice.reasons.empty() && !tightness;
    return advice;
}

std::vector<SelfTest> resultsOf(SelfTestKind test, const History& history, Date today) {
    std::vector<SelfTest> results;
    for (const auto& result : history.selfTests)
        if (result.test == test && result.date <= today) results.push_back(result);
    return results;
}

std::optional<Message> courseOf(SelfTestKind test, const History& history, Date today) {
    const auto results = resultsOf(test, history, today);
    if (results.empty()) return std::nullopt;
    if (results.size() == 1) return Message{"self_test.first", {}};
    const double now = results.back().value;
    const double before = results[results.size() - 2].value;
    return isSideBend(test) ? courseOfBend(now, before) : courseOfHold(now, before);
}

std::vector<Message> balanceOfTests(const History& history, Date today) {
    std::vector<Message> lines;
    const auto& network = builtInNetwork();
    const auto extensor = newest(SelfTestKind::trunkExtensorHold, history, today);
    const auto flexor = newest(SelfTestKind::trunkFlexorHold, history, today);
    if (extensor && flexor && *extensor > 0) {
        const bool shorter = *flexor / *extensor > network.threshold("flexor_to_extensor");
        lines.push_back({shorter ? "self_test.back_shorter" : "self_test.back_in_step", {}});
    }
    const auto compare = [&](SelfTestKind left, SelfTestKind right, double apart, const char* differ,
                             const char* alike) {
        const auto l = newest(left, history, today);
        const auto r = newest(right, history, today);
        if (l && r) lines.push_back({std::abs(*l - *r) > apart * std::max(*l, *r) ? differ : alike, {}});
    };
    const double apart = network.threshold("bridge_difference");
    compare(SelfTestKind::sideBridgeLeft, SelfTestKind::sideBridgeRight, apart, "self_test.bridges_differ",
            "self_test.bridges_alike");
    compare(SelfTestKind::sideBendLeft, SelfTestKind::sideBendRight, apart, "self_test.bends_differ",
            "self_test.bends_alike");
    return lines;
}

}  // namespace limber::inline guidance
