// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "gui/widgets/theme.h"

namespace limber::inline gui {

/// A rounded surface with a thin border. `fill` and `border` follow the theme; null border draws none.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr, QColor Tokens::*fill = &Tokens::surface,
                  QColor Tokens::*border = &Tokens::line);
    void setFill(QColor Tokens::*fill, QColor Tokens::*border);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor Tokens::*m_fill;
    QColor Tokens::*m_border;
};

/// Icon and word on a soft, fully rounded fill.
class Pill final : public QWidget {
    Q_OBJECT
public:
    explicit Pill(QWidget* parent = nullptr);
    /// `tone` text or quiet: neutral grey. An empty `iconName` draws none.
    void setUp(const QString& word, const QString& iconName, Tone tone);
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_word;
    QString m_icon;
    Tone m_tone = Tone::text;
};

/// A hairline as wide as its place.
[[nodiscard]] QWidget* makeRule(QWidget* parent = nullptr);

}  // namespace limber::inline gui
