// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace limber::inline gui {

/// A question in place of a dialog, with large answers one below the other.
class ChoicePanel final : public QWidget {
    Q_OBJECT
public:
    explicit ChoicePanel(QWidget* parent);
    /// Begins anew; an empty sentence takes no room.
    void ask(const QString& title, const QString& sentence);
    /// A key and what it does.
    void addKey(const QString& key, const QString& meaning);
    void offer(const QString& word, std::function<void()> action);
    /// On the line of the answer before.
    void offerBeside(const QString& word, std::function<void()> action);
    /// To the first answer.
    void focusFirst();

private:
    QPushButton* makeButton(const QString& word, std::function<void()> action);

    QScrollArea* m_scroll;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QHBoxLayout* m_line = nullptr;
    QPushButton* m_first = nullptr;
};

}  // namespace limber::inline gui
