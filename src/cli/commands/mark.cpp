// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "limber/domain/plan.h"
#include "limber/exchange/writers.h"
#include "limber/workspace/operations.h"

namespace limber::inline cli {
namespace {

const PlanBlock* blockOf(const History& history, const BlockId& id) {
    for (const auto& day : history.plannedDays)
        for (const auto& block : day.blocks)
            if (block.id == id) return &block;
    return nullptr;
}

Result<void> mark(Program& program, const BlockId& id, const std::string& word) {
    const auto changed = program.apply(MarkBlock{id, parseName<BlockMark>(word)});
    if (!changed) return failure(changed.error());
    const auto snapshot = program.wholeSnapshot();
    if (!snapshot) return failure(snapshot.error());
    const auto* block = blockOf(*snapshot->history, id);
    if (!block) return failure({.code = ErrorCode::notFound, .key = "block", .value = id.value});
    program.print(program.json
                      ? writeBlock(*block, program.phrases())
                      : program.say("cli.marked", {{"title", program.phrases().text(block->title)}, {"mark", word}}) +
                            "\n");
    return {};
}

}  // namespace

void addMark(const Command& program) {
    const auto command = program.add("mark", "Say what happened to a planned block");
    const auto id = command.word("BLOCK", "As `plan --save` prints it");
    const auto word = command.oneOf("MARK", "What happened", namesOf<BlockMark>());
    command.runs([id, word](Program& p) { return mark(p, BlockId{*id}, *word); });
}

}  // namespace limber::inline cli
