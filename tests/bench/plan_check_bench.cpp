// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include "bench/full_size.h"
#include "limber/plan_check/check.h"
#include "limber/planning/planner.h"

namespace limber::bench {
namespace {

/// At most 1 ms for 7 days.
void checkAPlan(benchmark::State& state) {
    const auto catalogue = builtInCatalogue();
    const auto request = fullSizeRequest(static_cast<int>(state.range(0)));
    const auto plan = makePlan(request, *catalogue, Budget::first);
    for (auto _ : state) benchmark::DoNotOptimize(checkPlan(*plan, request, *catalogue));
}
BENCHMARK(checkAPlan)->Arg(7)->Arg(28)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace limber::bench
