// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "limber/domain/experiment.h"

namespace limber::inline gui {

/// The blocks of an experiment from left to right, those with the habit filled, the days done marked below.
class BlockStrip final : public QWidget {
    Q_OBJECT
public:
    BlockStrip(const Experiment& experiment, const ExperimentState& state, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<bool> m_blocks;
    int m_daysABlock;
    int m_done;
};

}  // namespace limber::inline gui
