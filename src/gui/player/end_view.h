// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "limber/domain/session.h"

class QLabel;
class QPushButton;

namespace limber::inline gui {

class Notice;
class TightnessScale;

/// After a routine: what was logged, and how tight the back is now.
class EndView final : public QWidget {
    Q_OBJECT
public:
    explicit EndView(QWidget* parent);
    /// What the data file holds of it: the session, or nothing once it was taken back.
    void show(const std::optional<Session>& logged);
    /// No hold was long enough to count.
    void showNothingDone();
    void showError(const QString& sentence);
    [[nodiscard]] std::optional<Tightness> after() const;

signals:
    void afterChanged();
    void undoWanted();
    void logWanted();
    void closeWanted();

private:
    QLabel* m_title;
    QLabel* m_sentence;
    QLabel* m_change;
    Notice* m_notice;
    TightnessScale* m_after;
    QPushButton* m_undo;
    QPushButton* m_again;
    QPushButton* m_done;
    bool m_begun = false;
};

}  // namespace limber::inline gui
