// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/settings_finder.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <algorithm>

#include "gui/widgets/card.h"
#include "gui/widgets/notice.h"

namespace limber::inline gui {
namespace {

QString wordsOf(const QWidget& widget) {
    QString words = widget.accessibleName();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) words += '\n' + label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) words += '\n' + button->text();
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget))
        for (int i = 0; i < choice->count(); ++i) words += '\n' + choice->itemText(i);
    return words;
}

bool holds(const QWidget& widget, const QString& text) {
    if (wordsOf(widget).contains(text, Qt::CaseInsensitive)) return true;
    const auto below = widget.findChildren<QWidget*>();
    return std::any_of(below.begin(), below.end(),
                       [&](const QWidget* child) { return wordsOf(*child).contains(text, Qt::CaseInsensitive); });
}

bool isOuter(const Card& card, const QWidget& content) {
    for (const QWidget* above = card.parentWidget(); above != nullptr && above != &content;
         above = above->parentWidget())
        if (qobject_cast<const Card*>(above) != nullptr) return false;
    return qobject_cast<const Notice*>(&card) == nullptr;
}

}  // namespace

int SettingsFinder::find(const QString& text) {
    for (const auto& widget : m_hidden)
        if (widget) widget->show();
    m_hidden.clear();
    int left = 0;
    for (auto* card : m_content.findChildren<Card*>()) {
        if (!isOuter(*card, m_content) || !card->isVisibleTo(&m_content)) continue;
        const bool shown = text.isEmpty() || narrow(*card, text);
        if (!shown) hide(*card);
        left += shown ? 1 : 0;
    }
    return left;
}

/// Within a card, a question goes with its answer; a card that is called so shows all of itself.
bool SettingsFinder::narrow(Card& card, const QString& text) {
    if (!holds(card, text)) return false;
    const auto labels = card.findChildren<QLabel*>(Qt::FindDirectChildrenOnly);
    if (!labels.isEmpty() && labels.front()->text().contains(text, Qt::CaseInsensitive)) return true;
    const auto isFound = [&](const QLabel* label) {
        return label->buddy() != nullptr && (holds(*label, text) || holds(*label->buddy(), text));
    };
    if (std::none_of(labels.begin(), labels.end(), isFound)) return true;
    for (auto* label : labels) {
        if (label->buddy() == nullptr || isFound(label)) continue;
        hide(*label);
        hide(*label->buddy());
    }
    return true;
}

void SettingsFinder::hide(QWidget& widget) {
    if (!widget.isVisibleTo(&m_content)) return;
    widget.hide();
    m_hidden.append(&widget);
}

}  // namespace limber::inline gui
