// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/muscle_names.h"

namespace limber::inline gui {

QStringList muscleNames(const Catalogue& catalogue) {
    QStringList names;
    for (const Muscle muscle : allOf<Muscle>()) names.append(QString::fromStdString(catalogue.muscle(muscle).name));
    return names;
}

}  // namespace limber::inline gui
