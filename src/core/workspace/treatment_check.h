// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/workspace/validator.h"
#include "limber/domain/session.h"

namespace limber::inline workspace {

void checkTreatments(Validator& check, const std::vector<TreatmentUse>& treatments, Date today);

}  // namespace limber::inline workspace
