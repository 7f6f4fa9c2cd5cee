// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include "bench/full_size.h"
#include "limber/guidance/assess.h"
#include "limber/guidance/safety_gate.h"
#include "limber/workspace/demo_history.h"

namespace limber::bench {
namespace {

void assessEightWeeks(benchmark::State& state) {
    const auto catalogue = builtInCatalogue();
    const auto request = fullSizeRequest(7);
    for (auto _ : state) benchmark::DoNotOptimize(assess(request.profile, *request.history, request.today, *catalogue));
}
BENCHMARK(assessEightWeeks)->Unit(benchmark::kMillisecond);

/// The invented person's log, with the tips that follow from it.
void assessYears(benchmark::State& state) {
    const auto catalogue = builtInCatalogue();
    const Date today{std::chrono::year{2026} / 11 / 23};
    const auto demo = makeDemoHistory(today, static_cast<int>(state.range(0)), Seed{1}, *catalogue);
    for (auto _ : state) benchmark::DoNotOptimize(assess(demo.profile, demo.history, today, *catalogue));
    state.counters["sessions"] = static_cast<double>(demo.history.sessions.size());
}
BENCHMARK(assessYears)->Arg(1)->Arg(20)->Unit(benchmark::kMillisecond);

void rankTipsOfTwentyYears(benchmark::State& state) {
    const auto catalogue = builtInCatalogue();
    const Date today{std::chrono::year{2026} / 11 / 23};
    const auto demo = makeDemoHistory(today, 20, Seed{1}, *catalogue);
    const auto assessment = assess(demo.profile, demo.history, today, *catalogue);
    for (auto _ : state) benchmark::DoNotOptimize(rankTips(assessment, demo.profile, demo.history, today, *catalogue));
}
BENCHMARK(rankTipsOfTwentyYears)->Unit(benchmark::kMillisecond);

void askTheSafetyGate(benchmark::State& state) {
    const auto catalogue = builtInCatalogue();
    const auto request = fullSizeRequest(7);
    for (auto _ : state)
        benchmark::DoNotOptimize(assessSafety(request.profile, *request.history, request.today, *catalogue));
}
BENCHMARK(askTheSafetyGate)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace limber::bench
