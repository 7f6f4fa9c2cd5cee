// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "limber/workspace/mornings.h"

class QVBoxLayout;

namespace limber::inline gui {

class WorkspaceBridge;

/// "Hot pack yesterday: did it help?" with one tap to answer, for each use that has had a night. Hidden while there is
/// none; follows the data by itself.
class HelpQuestions final : public QWidget {
    Q_OBJECT
public:
    explicit HelpQuestions(WorkspaceBridge& bridge, QWidget* parent = nullptr);
    [[nodiscard]] bool isEmpty() const { return m_uses.empty(); }

private:
    void refresh();
    QWidget* makeLine(const UsedTreatment& used);
    void rate(const TreatmentPlace& place, bool helped);

    WorkspaceBridge& m_bridge;
    std::vector<UsedTreatment> m_uses{};
    QVBoxLayout* m_lines;
};

}  // namespace limber::inline gui
