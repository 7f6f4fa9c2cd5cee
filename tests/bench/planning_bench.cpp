// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include "bench/full_size.h"
#include "limber/planning/planner.h"

namespace limber::bench {
namespace {

/// At most 16 ms first, 50 ms shown, 500 ms in the background for 7 days; 250 ms for 28 days.
void makeAPlan(benchmark::State& state, Budget budget, int days) {
    const auto catalogue = builtInCatalogue();
    const auto request = fullSizeRequest(days);
    double score = 0;
    for (auto _ : state) {
        const auto plan = makePlan(request, *catalogue, budget);
        score = plan->score.total;
    }
    state.counters["score"] = score;
}
BENCHMARK_CAPTURE(makeAPlan, first_7_days, Budget::first, 7)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(makeAPlan, shown_7_days, Budget::shown, 7)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(makeAPlan, background_7_days, Budget::background, 7)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(makeAPlan, shown_28_days, Budget::shown, 28)->Unit(benchmark::kMillisecond);

/// At most 1 ms for 7 days.
void scoreAPlan(benchmark::State& state) {
    const auto catalogue = builtInCatalogue();
    const auto request = fullSizeRequest(static_cast<int>(state.range(0)));
    const auto plan = makePlan(request, *catalogue, Budget::first);
    for (auto _ : state) benchmark::DoNotOptimize(scorePlan(*plan, request, *catalogue));
}
BENCHMARK(scoreAPlan)->Arg(7)->Arg(28)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace limber::bench
