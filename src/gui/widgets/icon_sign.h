// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/widgets/theme.h"

namespace limber::inline gui {

/// An icon beside a line of text, which says the same; keeps to theme and text size.
class IconSign final : public QWidget {
public:
    IconSign(QString name, QColor Tokens::*colour, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QColor Tokens::*m_colour;
};

}  // namespace limber::inline gui
