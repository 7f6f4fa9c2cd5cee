// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/shown_texts.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>
#include <utility>

namespace limber::test {
namespace {

constexpr int kRows = 30;

QString placeOf(const QWidget& widget) {
    const auto nameOf = [](const QObject& object) {
        return QString::fromLatin1(object.metaObject()->className()).section(QStringLiteral("::"), -1);
    };
    return widget.parent() == nullptr ? nameOf(widget) : nameOf(widget) + " in " + nameOf(*widget.parent());
}

/// Beyond the left or right edge of what holds it, where nothing scrolls sideways.
bool isCutAtTheSide(const QWidget& widget) {
    for (const auto* outer = widget.parentWidget(); outer != nullptr; outer = outer->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(outer->parentWidget());
        if (area != nullptr && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) return false;
        const QPoint topLeft = widget.mapTo(outer, QPoint());
        if (topLeft.x() < 0 || topLeft.x() + widget.width() > outer->width()) return true;
    }
    return false;
}

bool isClipped(const QLabel& label) {
    if (label.text().isEmpty() || !label.toolTip().isEmpty()) return false;
    if (label.wordWrap()) return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().width() > label.width() + 1;
}

bool isClipped(const QPushButton& button) {
    return !button.text().isEmpty() && button.sizeHint().width() > button.width() + 1;
}

class Collector {
public:
    void addFrom(const QWidget& widget) {
        m_place = placeOf(widget);
        add(widget.accessibleName());
        add(widget.accessibleDescription());
        add(widget.toolTip());
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            add(label->text(), isClipped(*label) || isCutAtTheSide(*label));
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
            const auto* pushed = qobject_cast<const QPushButton*>(button);
            add(button->text(), (pushed != nullptr && isClipped(*pushed)) || isCutAtTheSide(*button));
        }
        if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) add(field->placeholderText());
        if (const auto* choice = qobject_cast<const QComboBox*>(&widget))
            for (int i = 0; i < choice->count(); ++i) add(choice->itemText(i));
        if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) addRows(*view);
    }
    std::vector<ShownText> texts{};

private:
    void add(const QString& text, bool clipped = false) {
        if (!text.trimmed().isEmpty()) texts.push_back({text, m_place, clipped});
    }
    void addRows(const QAbstractItemView& view) {
        const auto* model = view.model();
        if (model == nullptr) return;
        for (int row = 0; row < std::min(kRows, model->rowCount()); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                add(model->index(row, column).data(Qt::DisplayRole).toString());
    }

    QString m_place;
};

}  // namespace

std::vector<ShownText> shownTexts(const QWidget& window) {
    Collector collector;
    for (const auto* widget : window.findChildren<QWidget*>())
        if (widget->isVisible()) collector.addFrom(*widget);
    return std::move(collector.texts);
}

}  // namespace limber::test
