// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace limber::inline cli {

void addCommands(const Command& program);

void addProfile(const Command& program);
void addPlan(const Command& program);
void addCheckPlan(const Command& program);
void addLog(const Command& program);
void addDelete(const Command& program);
void addMark(const Command& program);
void addExercise(const Command& program);
void addWeek(const Command& program);
void addVerdict(const Command& program);
void addCheckIn(const Command& program);
void addScreen(const Command& program);
void addSelfTest(const Command& program);
void addSessions(const Command& program);
void addAssess(const Command& program);
void addTips(const Command& program);
void addEffects(const Command& program);
void addExperiments(const Command& program);
void addTrends(const Command& program);
void addWeight(const Command& program);
void addEnergy(const Command& program);
void addCatalogue(const Command& program);
void addBackup(const Command& program);
void addRestore(const Command& program);
void addSalvage(const Command& program);
void addVerify(const Command& program);
void addDemo(const Command& program);
void addSchema(const Command& program);
void addExport(const Command& program);
void addImport(const Command& program);
void addUndoImport(const Command& program);

}  // namespace limber::inline cli
