// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace limber::inline gui {

/// Exactly one of a few words, side by side in one frame; arrows move the choice.
class Segmented : public QWidget {
    Q_OBJECT
public:
    Segmented(const QString& accessibleName, const QStringList& words, QWidget* parent = nullptr);
    [[nodiscard]] int chosen() const;
    void setChosen(int index);

signals:
    void changed(int index);

private:
    QButtonGroup* m_group;
};

}  // namespace limber::inline gui
