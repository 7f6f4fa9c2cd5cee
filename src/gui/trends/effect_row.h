// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "limber/domain/effect.h"

class QPushButton;

namespace limber::inline gui {

/// The difference and its interval on a line from 2 points looser to 2 tighter.
class ForestMark final : public QWidget {
    Q_OBJECT
public:
    explicit ForestMark(const Effect& effect, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<double> m_effect, m_low, m_high;
};

/// The readings themselves, days with the habit above those without.
class EffectPoints final : public QWidget {
    Q_OBJECT
public:
    explicit EffectPoints(const Effect& effect, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<EffectPoint> m_points;
};

/// A habit, its mark, its label in words; opens to the numbers and the readings behind it.
class EffectRow final : public QWidget {
    Q_OBJECT
public:
    explicit EffectRow(const Effect& effect, QWidget* parent = nullptr);

private:
    QPushButton* m_more;
    QWidget* m_details = nullptr;
};

}  // namespace limber::inline gui
