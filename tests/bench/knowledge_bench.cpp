// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include "embedded/knowledge.h"
#include "limber/knowledge/catalogue.h"
#include "limber/knowledge/search.h"

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

void buildTheSearch(benchmark::State& state) {
    const auto catalogue = builtInCatalogue();
    for (auto _ : state) benchmark::DoNotOptimize(SearchIndex(catalogue));
}
BENCHMARK(buildTheSearch)->Unit(benchmark::kMillisecond);

/// `percent_of_a_frame` is of the 16.7 ms that a screen leaves for one query.
void searchAsYouType(benchmark::State& state) {
    constexpr double kFrameSeconds = 1.0 / 60;
    const SearchIndex index(builtInCatalogue());
    constexpr const char* kTyped[] = {"b", "bir", "squta", "gluteus maximus", "kettelbell swing"};
    for (auto _ : state)
        for (const char* query : kTyped)
            benchmark::DoNotOptimize(index.find(query, {.spineLoads = {SpineLoad::low, SpineLoad::medium}}));
    state.counters["percent_of_a_frame"] =
        benchmark::Counter(static_cast<double>(state.iterations()) * std::size(kTyped) * kFrameSeconds / 100,
                           benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}
BENCHMARK(searchAsYouType)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace limber::bench
