// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/input.h"
#include "limber/exchange/readers.h"
#include "limber/exchange/writers.h"
#include "limber/workspace/operations.h"

namespace limber::inline cli {
namespace {

Result<void> keep(Program& program, const std::string& file) {
    const auto text = readInput(file);
    if (!text) return failure(text.error());
    auto given = readOwnExercises(*text, program.readContext(file));
    if (!given) return failure(given.error());
    const auto changed = program.apply(PutOwnExercises{*std::move(given)});
    if (!changed) return failure(changed.error());
    const auto snapshot = program.snapshot();
    if (!snapshot) return failure(snapshot.error());
    std::vector<Exercise> kept;
    for (const auto& id : changed->ids) kept.push_back(*snapshot->catalogue->exercise(id));
    if (program.json) {
        program.print(writeExercises(kept));
        return {};
    }
    for (const auto& exercise : kept)
        program.print(program.say("cli.exercise_kept", {{"name", exercise.name}, {"id", exercise.id}}) + "\n");
    return {};
}

}  // namespace

void addExercise(const Command& program) {
    const auto command = program.add("exercise", "Add or change own exercises");
    command.runs([file = command.file("Exercises, - for standard input")](Program& p) { return keep(p, *file); });
}

}  // namespace limber::inline cli
