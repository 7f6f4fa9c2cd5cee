// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace limber::inline gui {

enum class PageId { week, log, back, trends, library, settings };

/// A routine to play, for a planned block or after a tip where they are named, or a self-test; all are ids.
struct PlayOrder {
    QString routine{};
    QString block{};
    QString treatment{};
    QString test{};
};

/// One page of the window. Pages do not know each other; they ask the window to go somewhere.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Shown for the first time or again, with what `goTo` carried: a block id for the log, a session id for the back
    /// page, an ISO date or "check-in" for the week, the id of an item for the library; empty for none.
    virtual void enter(const QString& argument) = 0;
    /// True once everything the page shows is on screen: for pictures and timing.
    [[nodiscard]] virtual bool isSettled() const = 0;

signals:
    void goTo(limber::gui::PageId page, const QString& argument);
    /// Over the whole window, until it is closed.
    void play(const limber::gui::PlayOrder& order);
    /// Over the whole window too: what a file brings along.
    void bring(const QString& file);
    /// Of a page over the whole window: what was there before comes back.
    void closed();
    /// One quiet line at the foot of the window, with "Undo" when the last change can be taken back.
    void say(const QString& sentence, bool undoable);
};

}  // namespace limber::inline gui
