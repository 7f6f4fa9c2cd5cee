// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include "bench/full_size.h"
#include "limber/guidance/assess.h"
#include "limber/guidance/safety_gate.h"

namespace limber::bench {
namespace {

void assessEightWeeks(benchmark::State& state) {
    const auto catalogue = builtInCatalogue();
    const auto request = fullSizeRequest(7);
    for (auto _ : state) benchmark::DoNotOptimize(assess(request.profile, *request.history, request.today, *catalogue));
}
BENCHMARK(assessEightWeeks)->Unit(benchmark::kMillisecond);

void askTheSafetyGate(benchmark::State& state) {
    const auto catalogue = builtInCatalogue();
    const auto request = fullSizeRequest(7);
    for (auto _ : state)
        benchmark::DoNotOptimize(assessSafety(request.profile, *request.history, request.today, *catalogue));
}
BENCHMARK(askTheSafetyGate)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace limber::bench
