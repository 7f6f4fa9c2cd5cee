// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/notice.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace limber::inline gui {

Notice::Notice(QWidget* parent) : Card(parent, &Tokens::surface2, nullptr) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kCardPadding, 10, kCardPadding, 10);
    row->setSpacing(kGrid + 4);
    m_sign = new QLabel;
    m_text = makeLabel({}, TextStyle::body, Tone::text, true);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(kGrid);
    row->addWidget(m_sign, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    hide();
}

void Notice::say(const QString& sentence, Kind kind) {
    clear();
    const auto ink = kind == Kind::urgent     ? &Tokens::urgent
                     : kind == Kind::lookHere ? &Tokens::lookHere
                                              : &Tokens::text2;
    const auto fill = kind == Kind::urgent     ? &Tokens::urgentSoft
                      : kind == Kind::lookHere ? &Tokens::lookHereSoft
                                               : &Tokens::surface2;
    setFill(fill, nullptr);
    m_sign->setPixmap(icon(kind == Kind::quiet ? "info" : "warning", ink).pixmap(scaled(18), scaled(18)));
    m_text->setText(sentence);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QPushButton* Notice::offer(const QString& word, std::function<void()> action) {
    auto* button = new QPushButton(word);
    button->setProperty("compact", true);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, action = std::move(action)] {
        clear();
        action();
    });
    return button;
}

void Notice::clear() {
    hide();
    m_text->clear();
    while (auto* item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

QString Notice::sentence() const { return m_text->text(); }

}  // namespace limber::inline gui
