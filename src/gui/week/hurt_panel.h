// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "gui/widgets/card.h"
#include "limber/domain/week_note.h"

class QPushButton;

namespace limber::inline gui {

class BodyMap;
class ChipRow;

/// "Something hurts": where, and until when the plan goes round it.
class HurtPanel final : public Card {
    Q_OBJECT
public:
    explicit HurtPanel(QWidget* parent = nullptr);
    /// `known`: what is noted now.
    void begin(Date from, const std::vector<Hurt>& known);

signals:
    void saved(const std::vector<limber::Hurt>& hurts);
    void betterAgain();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void save();
    void refresh();

    Date m_from{};
    BodyMap* m_where;
    ChipRow* m_until;
    QWidget* m_words;
    QPushButton* m_better;
    QPushButton* m_save = nullptr;
};

}  // namespace limber::inline gui
