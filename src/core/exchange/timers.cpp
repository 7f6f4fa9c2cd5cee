// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/exchange/timers.h"

#include "core/exchange/json_text.h"
#include "core/exchange/log_shapes.h"

namespace limber::inline exchange {
namespace {

constexpr double kYear10000 = 253'402'300'800;

constexpr Shape kTimerShape{[](auto& io, auto& timer) {
    io.require({"treatment", "date", "start", "minutes", "passed_seconds"});
    io.field("treatment", timer.treatment, kTreatmentId);
    io.field("date", timer.date, kLoggedDay);
    io.field("start", timer.start, Clocktime{});
    io.field("minutes", timer.minutes, Whole{1, kMinutesADay});
    io.field("passed_seconds", timer.passed, Real{0, kSecondsADay});
    io.field("running_since", timer.runningSince, Real{0, kYear10000});
}};

}  // namespace

std::string writeTimer(const TreatmentTimer& timer) { return jsonText(writeValue({}, timer, kTimerShape)); }

Result<TreatmentTimer> readTimer(std::string_view json, const ReadContext& context) {
    const auto node = parseJson(json);
    if (!node) return failure(node.error());
    Reading reading(context);
    TreatmentTimer timer;
    if (!readValue(reading, *node, timer, kTimerShape)) return failure(*reading.error());
    return timer;
}

}  // namespace limber::inline exchange
