// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/past_delegate.h"

#include <QPainter>
#include <cmath>

#include "gui/log/past_model.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {

namespace {

constexpr int kSide = 12;
constexpr int kSwatch = 14;

void paintText(QPainter& painter, const QRect& room, TextStyle style, const QColor& ink, Qt::Alignment alignment,
               const QString& text) {
    painter.setFont(limber::font(style));
    painter.setPen(ink);
    painter.drawText(room, static_cast<int>(alignment | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

void paintSession(QPainter& painter, const QRect& room, const QString& title, const QString& facts) {
    const auto& t = tokens();
    if (facts.isEmpty()) return paintText(painter, room, TextStyle::bodyStrong, t.text, Qt::AlignLeft, title);
    const int first = scaled(20);
    const int second = scaled(16);
    const int top = room.center().y() - (first + second) / 2;
    paintText(painter, {room.left(), top, room.width(), first}, TextStyle::bodyStrong, t.text, Qt::AlignLeft, title);
    paintText(painter, {room.left(), top + first, room.width(), second}, TextStyle::small, t.text2, Qt::AlignLeft,
              facts);
}

void paintTightness(QPainter& painter, const QRect& room, const std::optional<Tightness>& tightness,
                    const QString& number) {
    if (!tightness)
        return paintText(painter, room, TextStyle::body, tokens().text2, Qt::AlignRight, QStringLiteral("–"));
    paintText(painter, room, TextStyle::bodyStrong, tokens().text, Qt::AlignRight, number);
    const int side = scaled(kSwatch);
    const int words = std::max(painter.fontMetrics().horizontalAdvance(number), scaled(18));
    painter.setPen(QPen(tokens().fieldLine, 1));
    painter.setBrush(tightnessColour(static_cast<int>(std::lround(tightness->value()))));
    painter.drawRoundedRect(
        QRectF(room.right() - words - kGrid - side + 0.5, room.center().y() - side / 2 + 0.5, side - 1, side - 1), 4,
        4);
}

}  // namespace

void PastDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& model = *static_cast<const PastModel*>(index.model());
    const auto& session = model.at(index.row());
    const auto& t = tokens();
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(option.rect, t.accentSoft);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    const bool first = index.column() == 0;
    const bool last = index.column() == PastModel::kColumns - 1;
    const QRect room = option.rect.adjusted(first ? kCardPadding : kSide, 0, last ? -kCardPadding : -kSide, -1);
    switch (index.column()) {
        case PastModel::kSession: paintSession(*painter, room, text, model.facts(index.row())); break;
        case PastModel::kBefore: paintTightness(*painter, room, session.tightnessBefore, text); break;
        case PastModel::kAfter: paintTightness(*painter, room, session.tightnessAfter, text); break;
        default:
            paintText(*painter, room, TextStyle::body, index.column() == PastModel::kDay ? t.text2 : t.text,
                      index.column() == PastModel::kDay ? Qt::AlignLeft : Qt::AlignRight, text);
    }
    // The row as a whole has the focus: a bar at its left edge says so.
    if (first && option.state.testFlag(QStyle::State_Selected) && option.widget != nullptr && option.widget->hasFocus())
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), t.accent);
    painter->restore();
}

}  // namespace limber::inline gui
