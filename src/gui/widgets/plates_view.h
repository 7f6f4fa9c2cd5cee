// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/widgets/plates.h"

class QLabel;

namespace limber::inline gui {

class Segmented;

/// A bar to choose and the plates on each of its sides, drawn and in words.
class PlatesView : public QWidget {
    Q_OBJECT
public:
    PlatesView(const QString& exercise, Mass load, Units units, QWidget* parent = nullptr);
    [[nodiscard]] QString words() const;
    [[nodiscard]] Segmented* bars() const { return m_bars; }

private:
    void work();

    Mass m_load;
    Units m_units;
    Segmented* m_bars;
    QWidget* m_picture;
    QLabel* m_words;
};

/// In a small window under the widget, until Esc or a press elsewhere.
void openPlates(QWidget& under, const QString& exercise, Mass load, Units units);

}  // namespace limber::inline gui
