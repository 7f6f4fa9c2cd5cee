// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/domain/whole_file.h"
#include "limber/workspace/workspace.h"

namespace limber::inline workspace {

/// Everything that the data file holds at this moment, for an export. Errors: busy, damaged.
[[nodiscard]] Result<WholeFile> wholeFileOf(Workspace& workspace);

}  // namespace limber::inline workspace
