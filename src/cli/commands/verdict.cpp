// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "cli/commands/commands.h"
#include "limber/workspace/operations.h"

namespace limber::inline cli {
namespace {

Result<void> judge(Program& program, Cause cause, std::optional<Opinion> opinion) {
    const auto changed = program.apply(GiveVerdict{cause, opinion});
    if (!changed) return failure(changed.error());
    if (program.json) {
        const nlohmann::ordered_json json{{"cause", nameOf(cause)},
                                          {"user_says", opinion ? nlohmann::ordered_json(nameOf(*opinion)) : nullptr}};
        program.print(json.dump() + "\n");
    } else if (opinion) {
        program.print(program.say("cli.verdict_kept",
                                  {{"cause", std::string(nameOf(cause))}, {"opinion", std::string(nameOf(*opinion))}}) +
                      "\n");
    } else {
        program.print(program.say("cli.verdict_taken_back", {{"cause", std::string(nameOf(cause))}}) + "\n");
    }
    return {};
}

}  // namespace

void addVerdict(const Command& program) {
    auto words = namesOf<Opinion>();
    words.emplace_back("none");
    const auto command = program.add("verdict", "Your word on a cause");
    const auto cause = command.oneOf("CAUSE", "The cause", namesOf<Cause>());
    const auto opinion = command.oneOf("WORD", "Your word; none takes it back", words);
    command.runs(
        [cause, opinion](Program& p) { return judge(p, *parseName<Cause>(*cause), parseName<Opinion>(*opinion)); });
}

}  // namespace limber::inline cli
