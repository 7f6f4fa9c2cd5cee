// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace limber::inline gui {

class Card;

/// Leaves only those cards and questions in sight whose words hold what is looked for.
class SettingsFinder final {
public:
    explicit SettingsFinder(QWidget& content) : m_content(content) {}
    /// The number of cards left; empty text shows all again.
    int find(const QString& text);

private:
    bool narrow(Card& card, const QString& text);
    void hide(QWidget& widget);

    QWidget& m_content;
    QList<QPointer<QWidget>> m_hidden;  ///< by this, nobody else
};

}  // namespace limber::inline gui
