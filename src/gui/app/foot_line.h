// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "gui/widgets/card.h"

class QLabel;
class QPushButton;

namespace limber::inline gui {

/// Property of a part of a page that a line over its foot must not cover.
inline constexpr const char* kKeptInSight = "keptInSight";

/// One line over the foot of the window: what was done, with "Undo", or what went wrong, which stays until closed.
class FootLine final : public Card {
    Q_OBJECT
public:
    explicit FootLine(QWidget* parent);
    void say(const QString& sentence, bool undoable);
    void sayError(const QString& sentence);
    /// Keeps to the foot of the parent, above what is to stay in sight.
    void settle();
    /// To the foot of another widget, still shown where it was.
    void moveTo(QWidget* parent);
    [[nodiscard]] bool offersUndo() const;

signals:
    void undo();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QString& sentence, bool undoable, bool isError);
    [[nodiscard]] QList<QWidget*> keptInSight() const;
    QLabel* m_sign;
    QLabel* m_sentence;
    QPushButton* m_undo;
    QTimer m_timer;
};

}  // namespace limber::inline gui
