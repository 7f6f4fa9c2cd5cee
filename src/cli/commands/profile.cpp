// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/input.h"
#include "cli/text/profile_text.h"
#include "limber/exchange/readers.h"
#include "limber/exchange/writers.h"
#include "limber/workspace/operations.h"

namespace limber::inline cli {
namespace {

Result<void> show(Program& program) {
    const auto snapshot = program.snapshot();
    if (!snapshot) return failure(snapshot.error());
    program.print(program.json ? writeProfile(*snapshot->profile) : profileText(program, *snapshot->profile));
    return {};
}

Result<void> keep(Program& program, const Result<Profile>& profile) {
    if (!profile) return failure(profile.error());
    const auto changed = program.apply(SetProfile{*profile});
    if (!changed) return failure(changed.error());
    return show(program);
}

Result<void> change(Program& program, const std::vector<std::string>& words) {
    std::vector<std::pair<std::string, std::string>> changes;
    for (const auto& word : words) {
        const auto equals = word.find('=');
        if (equals == std::string::npos || equals == 0)
            return failure({.code = ErrorCode::malformed, .value = word.substr(0, 80), .expected = "KEY=VALUE"});
        changes.emplace_back(word.substr(0, equals), word.substr(equals + 1));
    }
    const auto snapshot = program.snapshot();
    if (!snapshot) return failure(snapshot.error());
    return keep(program, changeProfile(*snapshot->profile, changes, program.readContext("")));
}

Result<void> load(Program& program, const std::string& file) {
    const auto text = readInput(file);
    if (!text) return failure(text.error());
    return keep(program, readProfile(*text, program.readContext(file)));
}

}  // namespace

void addProfile(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("profile", "Show what is known about you, or change it");
    command->require_subcommand(0, 1);
    command->callback([&action, command] {
        if (command->get_subcommands().empty()) action = show;
    });

    auto* set = command->add_subcommand("set", "Change keys; an empty value takes a key back");
    auto words = std::make_shared<std::vector<std::string>>();
    set->add_option("changes", *words, "What to change")->required()->type_name("KEY=VALUE");
    set->callback([&action, words] { action = [words](Program& program) { return change(program, *words); }; });

    auto* replace = command->add_subcommand("load", "Replace the whole profile");
    auto file = std::make_shared<std::string>();
    replace->add_option("file", *file, "A profile, - for standard input")->required()->type_name("FILE");
    replace->callback([&action, file] { action = [file](Program& program) { return load(program, *file); }; });
}

}  // namespace limber::inline cli
