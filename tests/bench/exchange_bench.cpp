// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <memory>
#include <string>

#include "limber/exchange/whole_file_text.h"
#include "limber/phrasing/phrases.h"
#include "limber/workspace/bring_in.h"
#include "limber/workspace/operations/import_operations.h"
#include "limber/workspace/operations/merge_operations.h"
#include "limber/workspace/whole_file.h"
#include "limber/workspace/workspace.h"
#include "support/temp_folder.h"

namespace limber::bench {
namespace {

constexpr int kRows = 100'000;
constexpr int kSetsASession = 25;
const Date kToday{std::chrono::year{2026} / 11 / 23};

/// A Strong export of 100,000 sets: eleven years of a session a day, one of seven exercises unknown.
std::string strongExport() {
    constexpr std::array kNames{"Squat (Barbell)",      "Bench Press (Barbell)",    "Deadlift (Barbell)",
                                "Lat Pulldown (Cable)", "Shoulder Press (Machine)", "Bicep Curl (Dumbbell)",
                                "Zercher Carry"};
    std::string text =
        "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n";
    for (int row = 0; row < kRows; ++row) {
        const int session = row / kSetsASession;
        const int set = row % kSetsASession;
        text += fmt::format("{} 18:05:00,\"Workout {}\",1h 12m,\"{}\",{},{},{},0,0,\"\",\"\",\n",
                            toIso(kToday - Days{kRows / kSetsASession - session}), session % 3,
                            kNames[static_cast<std::size_t>(session + set / 5) % kNames.size()], set % 5 + 1,
                            40 + set % 7 * 2.5, 5 + set % 4);
    }
    return text;
}

/// A data file on the disk, new for every import.
struct Here {
    test::TempFolder folder{};
    std::unique_ptr<Workspace> workspace = std::move(*Workspace::open({.file = folder / "limber.db", .today = kToday}));
};

template <class T>
T need(Result<T> result) {
    if (!result) std::abort();
    return *std::move(result);
}

ForeignBatch read(const std::string& text) {
    return std::get<ForeignBatch>(
        need(readBrought(text, {.file = "strong.csv", .unit = LoadUnit::kg, .today = kToday})));
}

int importInto(Workspace& workspace, const std::string& text) {
    ImportReport report;
    need(workspace.apply(ImportForeign{.batch = read(text), .guessedCue = "guessed", .report = &report}));
    return report.content.sets;
}

std::string limberExport() {
    Here there;
    importInto(*there.workspace, strongExport());
    const auto phrases = Phrases::builtIn("en", builtInCatalogue());
    return writeWholeFile(need(wholeFileOf(*there.workspace)), *phrases);
}

WholeFile readLimber(const std::string& text) {
    return need(readWholeFile(text, {.file = "limber.json", .today = kToday, .catalogue = builtInCatalogue()}));
}

void readingStrong(benchmark::State& state) {
    const auto text = strongExport();
    for (auto _ : state) benchmark::DoNotOptimize(read(text));
}
BENCHMARK(readingStrong)->Unit(benchmark::kMillisecond)->UseRealTime();

void importingStrong(benchmark::State& state) {
    const auto text = strongExport();
    for (auto _ : state) {
        state.PauseTiming();
        auto here = std::make_unique<Here>();
        state.ResumeTiming();
        if (importInto(*here->workspace, text) != kRows) std::abort();
        state.PauseTiming();
        here.reset();
        state.ResumeTiming();
    }
}
BENCHMARK(importingStrong)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(5);

void importingStrongAgain(benchmark::State& state) {
    const auto text = strongExport();
    Here here;
    importInto(*here.workspace, text);
    for (auto _ : state) importInto(*here.workspace, text);
}
BENCHMARK(importingStrongAgain)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);

void undoingStrong(benchmark::State& state) {
    Here here;
    importInto(*here.workspace, strongExport());
    for (auto _ : state) {
        need(here.workspace->undo());
        state.PauseTiming();
        need(here.workspace->redo());
        state.ResumeTiming();
    }
}
BENCHMARK(undoingStrong)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);

void redoingStrong(benchmark::State& state) {
    Here here;
    importInto(*here.workspace, strongExport());
    for (auto _ : state) {
        state.PauseTiming();
        need(here.workspace->undo());
        state.ResumeTiming();
        need(here.workspace->redo());
    }
}
BENCHMARK(redoingStrong)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);

void readingLimber(benchmark::State& state) {
    const auto text = limberExport();
    state.counters["megabytes"] = static_cast<double>(text.size()) / 1e6;
    for (auto _ : state) benchmark::DoNotOptimize(readLimber(text));
}
BENCHMARK(readingLimber)->Unit(benchmark::kMillisecond)->UseRealTime();

void joiningLimber(benchmark::State& state) {
    const auto text = limberExport();
    for (auto _ : state) {
        state.PauseTiming();
        auto here = std::make_unique<Here>();
        state.ResumeTiming();
        need(here->workspace->apply(JoinFile{readLimber(text)}));
        state.PauseTiming();
        here.reset();
        state.ResumeTiming();
    }
}
BENCHMARK(joiningLimber)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(5);

void exportingLimber(benchmark::State& state) {
    Here here;
    importInto(*here.workspace, strongExport());
    const auto phrases = Phrases::builtIn("en", builtInCatalogue());
    for (auto _ : state) benchmark::DoNotOptimize(writeWholeFile(need(wholeFileOf(*here.workspace)), *phrases));
}
BENCHMARK(exportingLimber)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace limber::bench
