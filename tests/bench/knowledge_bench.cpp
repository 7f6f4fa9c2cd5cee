// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include "embedded/knowledge.h"
#include "limber/knowledge/catalogue.h"

namespace limber::bench {
namespace {

void parseTheCatalogue(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(parseCatalogue(embedded::knowledge()));
}
BENCHMARK(parseTheCatalogue)->Unit(benchmark::kMillisecond);

void indexTheCatalogue(benchmark::State& state) {
    const auto data = parseCatalogue(embedded::knowledge());
    for (auto _ : state) benchmark::DoNotOptimize(Catalogue(*data));
}
BENCHMARK(indexTheCatalogue)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace limber::bench
