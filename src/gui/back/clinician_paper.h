// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/paper.h"
#include "limber/workspace/clinician_sheet.h"

namespace limber::inline gui {

class WorkspaceBridge;

/// The page for a clinician as a job for printer or PDF: one sheet, legible in grey. `own` are the person's own
/// questions, a line each; they come first. `bridge` must outlive the job.
[[nodiscard]] PaperJob clinicianJob(const ClinicianSheet& sheet, const QString& own, const WorkspaceBridge& bridge);

}  // namespace limber::inline gui
