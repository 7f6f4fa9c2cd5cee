// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <random>
#include <system_error>

#include "cli/commands/commands.h"
#include "cli/text/insight_text.h"
#include "limber/exchange/writers.h"
#include "limber/workspace/experiments.h"
#include "limber/workspace/operations.h"

namespace limber::inline cli {
namespace {

constexpr std::uint64_t kAnySeed = 0;
constexpr std::uint64_t kSeeds = 1ULL << 53U;

Result<void> show(Program& program, const std::vector<ExperimentReport>& reports) {
    std::vector<Message> outcomes;
    for (const auto& report : reports) outcomes.push_back(outcomeOf(report));
    program.print(program.json ? writeExperiments(reports, outcomes, program.phrases())
                               : experimentsText(program, reports));
    return {};
}

Result<void> list(Program& program) {
    const auto snapshot = program.wholeSnapshot();
    if (!snapshot) return failure(snapshot.error());
    return show(program, experimentsOf(*snapshot));
}

Result<double> pointsIn(const std::string& text) {
    double points = 1;
    if (text.empty()) return points;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, points);
    if (read.ec == std::errc{} && read.ptr == end) return points;
    return failure({.code = ErrorCode::malformed, .key = "hope", .value = text.substr(0, 80), .expected = "0.5 to 5"});
}

std::uint64_t drawnSeed() {
    std::random_device device;
    return (std::uint64_t{device()} << 32U | device()) % kSeeds;
}

Result<void> start(Program& program, Habit habit, double hoped, std::uint64_t seed) {
    const auto snapshot = program.snapshot();
    if (!snapshot) return failure(snapshot.error());
    if (!canBeTried(habit))
        return failure({.code = ErrorCode::outOfRange, .key = "habit", .value = std::string(nameOf(habit))});
    const auto changed =
        program.apply(experimentToStart(habit, hoped, Seed{seed == kAnySeed ? drawnSeed() : seed}, *snapshot));
    if (!changed) return failure(changed.error());
    return list(program);
}

Result<void> stop(Program& program) {
    const auto changed = program.apply(StopExperiment{});
    if (!changed) return failure(changed.error());
    return list(program);
}

std::vector<std::string> triedNames() {
    std::vector<std::string> names;
    for (const auto habit : allOf<Habit>())
        if (canBeTried(habit)) names.emplace_back(nameOf(habit));
    return names;
}

}  // namespace

void addExperiments(const Command& program) {
    const auto command = program.add("experiments", "Habits tried by a drawn schedule, and what was found");
    command.mayHaveOneBelow();
    command.runs(list);

    const auto begin = command.add("start", "Draw a schedule and begin; one at a time");
    const auto habit = begin.oneOf("HABIT", "What to try", triedNames());
    const auto hoped = begin.text("--hope", "POINTS", "Difference in tightness that would be worth it; 1 unless given");
    const auto seed = begin.seed("--seed", "Draws the schedule; 0, and unless given, any");
    begin.runs([=](Program& p) -> Result<void> {
        const auto points = pointsIn(*hoped);
        if (!points) return failure(points.error());
        return start(p, *parseName<Habit>(*habit), *points, *seed);
    });

    command.add("stop", "Stop the one that runs").runs(stop);
}

}  // namespace limber::inline cli
