// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QWidget>

class QLabel;
class QPushButton;

namespace limber::inline gui {

class Pill;

/// Which session is logged, or that the past ones are listed, and the buttons of the page.
class LogHeader final : public QWidget {
    Q_OBJECT
public:
    explicit LogHeader(QWidget* parent = nullptr);
    void showSession(const QString& title, const QString& origin);
    void showPast();
    void setSaving(bool saving);
    void focusSave();
    /// Where a menu of "Something else" opens, on the screen.
    [[nodiscard]] QPoint belowSomethingElse() const;

signals:
    void somethingElse();
    /// To the past sessions, or back from them.
    void past();
    void save();

private:
    void set(const QString& title, const QString& origin, bool past);

    QBoxLayout* m_row;
    QLabel* m_title;
    Pill* m_origin;
    QPushButton* m_else;
    QPushButton* m_past;
    QPushButton* m_save;
};

}  // namespace limber::inline gui
