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
    if (auto learnt = program.learn(); !learnt) return learnt;
    const auto text = readInput(file);
    if (!text) return failure(text.error());
    return keep(program, readProfile(*text, program.readContext(file)));
}

}  // namespace

void addProfile(const Command& program) {
    const auto command = program.add("profile", "Show what is known about you, or change it");
    command.mayHaveOneBelow();
    command.runs(show);

    const auto set = command.add("set", "Change keys; an empty value takes a key back");
    set.runs([words = set.words("CHANGES", "What to change, as KEY=VALUE")](Program& p) { return change(p, *words); });

    const auto replace = command.add("load", "Replace the whole profile");
    replace.runs([file = replace.file("A profile, - for standard input")](Program& p) { return load(p, *file); });
}

}  // namespace limber::inline cli
