// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trends/block_strip.h"

#include <QPainter>
#include <algorithm>

#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr int kHeight = 22;
constexpr double kSpace = 3;
constexpr double kLine = 3;

}  // namespace

BlockStrip::BlockStrip(const Experiment& experiment, const ExperimentState& state, QWidget* parent)
    : QWidget(parent), m_blocks(experiment.blocks), m_daysABlock(experiment.daysABlock), m_done(state.daysDone) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The blocks of the experiment"));
    setAccessibleDescription(tr("%n blocks of %1 training days each, half of them with the habit", nullptr,
                                static_cast<int>(m_blocks.size()))
                                 .arg(m_daysABlock));
}

QSize BlockStrip::sizeHint() const { return {320, scaled(kHeight)}; }
QSize BlockStrip::minimumSizeHint() const { return {120, scaled(kHeight)}; }

void BlockStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto count = static_cast<double>(m_blocks.size());
    const double width = (this->width() - 1 - kSpace * (count - 1)) / count;
    const double bottom = height() - kLine - 3;
    double left = 0.5;
    int first = 0;
    for (const bool with : m_blocks) {
        const double share = std::clamp((m_done - first) / static_cast<double>(m_daysABlock), 0.0, 1.0);
        painter.setPen(QPen(with ? tokens().accent : tokens().fieldLine, 1));
        painter.setBrush(with ? tokens().accentSoft : tokens().surface);
        painter.drawRoundedRect(QRectF(left, 0.5, width, bottom - 1), 4, 4);
        if (share > 0) painter.fillRect(QRectF(left, height() - kLine, width * share, kLine), tokens().accent);
        left += width + kSpace;
        first += m_daysABlock;
    }
}

}  // namespace limber::inline gui
