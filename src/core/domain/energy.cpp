// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/domain/energy.h"

#include <string>

namespace limber::inline domain {

Message energyNote(const EnergyTarget& target) {
    if (!target.limitedBy) return {"energy.rough", {}};
    return {"energy.limited_by." + std::string(nameOf(*target.limitedBy)), {{"floor", target.floor}}};
}

}  // namespace limber::inline domain
