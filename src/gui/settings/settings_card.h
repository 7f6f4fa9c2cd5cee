// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/card.h"

class QVBoxLayout;

namespace limber::inline gui {

class Notice;

/// A card of the settings with a title, a text, and a line for what came of something.
class SettingsCard : public Card {
    Q_OBJECT
protected:
    SettingsCard(const QString& title, const QString& text, QWidget* parent);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// At the foot of what was added so far.
    void addNotice();
    [[nodiscard]] Notice* notice() const { return m_notice; }

private:
    QVBoxLayout* m_column;
    Notice* m_notice;
};

}  // namespace limber::inline gui
