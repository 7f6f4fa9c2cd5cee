// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

namespace limber::inline cli {

void addCommands(CLI::App& app, Action& action) {
    for (const auto add :
         {addProfile, addPlan, addCheckPlan, addLog, addDelete, addMark, addWeek, addVerdict, addCheckIn, addScreen,
          addSelfTest, addSessions, addAssess, addTips, addCatalogue, addBackup, addVerify, addDemo, addSchema})
        add(app, action);
}

}  // namespace limber::inline cli
