// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "cli/commands/commands.h"
#include "cli/options.h"
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

void addVerdict(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("verdict", "Your word on a cause");
    auto cause = std::make_shared<std::string>();
    auto opinion = std::make_shared<std::string>();
    auto words = namesOf<Opinion>();
    words.emplace_back("none");
    command->add_option("cause", *cause, "The cause")->required()->check(CLI::IsMember(namesOf<Cause>()));
    command->add_option("verdict", *opinion, "Your word; none takes it back")->required()->check(CLI::IsMember(words));
    command->callback([&action, cause, opinion] {
        action = [cause, opinion](Program& program) {
            return judge(program, *parseName<Cause>(*cause), parseName<Opinion>(*opinion));
        };
    });
}

}  // namespace limber::inline cli
