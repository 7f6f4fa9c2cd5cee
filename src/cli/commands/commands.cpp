// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

namespace limber::inline cli {

void addCommands(const Command& program) {
    for (const auto add :
         {addProfile, addPlan,   addCheckPlan, addLog,       addDelete,   addMark,      addWeek,    addVerdict,
          addCheckIn, addScreen, addSelfTest,  addSessions,  addAssess,   addTips,      addEffects, addExperiments,
          addTrends,  addEnergy, addWeight,    addCatalogue, addExercise, addBackup,    addRestore, addSalvage,
          addVerify,  addDemo,   addSchema,    addExport,    addImport,   addUndoImport})
        add(program);
}

}  // namespace limber::inline cli
