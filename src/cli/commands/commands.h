// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <functional>

#include "cli/program.h"

namespace limber::inline cli {

/// What to do once the command line is understood.
using Action = std::function<Result<void>(Program&)>;

void addCommands(CLI::App& app, Action& action);

void addProfile(CLI::App& app, Action& action);
void addPlan(CLI::App& app, Action& action);
void addCheckPlan(CLI::App& app, Action& action);
void addLog(CLI::App& app, Action& action);
void addDelete(CLI::App& app, Action& action);
void addMark(CLI::App& app, Action& action);
void addWeek(CLI::App& app, Action& action);
void addVerdict(CLI::App& app, Action& action);
void addCheckIn(CLI::App& app, Action& action);
void addScreen(CLI::App& app, Action& action);
void addSelfTest(CLI::App& app, Action& action);
void addSessions(CLI::App& app, Action& action);
void addAssess(CLI::App& app, Action& action);
void addTips(CLI::App& app, Action& action);
void addCatalogue(CLI::App& app, Action& action);
void addBackup(CLI::App& app, Action& action);
void addVerify(CLI::App& app, Action& action);
void addDemo(CLI::App& app, Action& action);
void addSchema(CLI::App& app, Action& action);

}  // namespace limber::inline cli
