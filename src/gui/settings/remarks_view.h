// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "limber/domain/import_summary.h"

namespace limber::inline gui {

class WorkspaceBridge;

/// What was remarked on in a file: how often each reason, with the first line of each; every line when asked for.
class RemarksView final : public QWidget {
    Q_OBJECT
public:
    RemarksView(const WorkspaceBridge& bridge, const QString& title, const std::vector<ForeignRemark>& remarks,
                QWidget* parent = nullptr);
};

/// What is worth a look and what is left out; null when there is neither.
[[nodiscard]] QWidget* makeRemarksCard(const WorkspaceBridge& bridge, const ImportSummary& summary);

/// The remarks in the words of their lines, at most a thousand.
[[nodiscard]] QString everyLine(const WorkspaceBridge& bridge, const std::vector<ForeignRemark>& remarks);

}  // namespace limber::inline gui
