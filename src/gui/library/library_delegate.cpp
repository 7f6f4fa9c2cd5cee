// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/library/library_delegate.h"

#include <QPainter>

#include "gui/library/library_model.h"
#include "gui/library/library_words.h"
#include "gui/widgets/painting.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {

namespace {

constexpr int kRow = 67;
constexpr int kThumbHeight = 48;
constexpr int kThumbWidth = 64;
constexpr int kPillSide = 10;
constexpr int kPillHeight = 21;

/// Right-aligned at the middle of `room`; the width it takes.
int paintPill(QPainter& painter, const QRect& room, const QString& word, const QColor& fill, const QColor& ink) {
    painter.setFont(limber::font(TextStyle::small));
    const int width = painter.fontMetrics().horizontalAdvance(word) + 2 * kPillSide;
    const int height = scaled(kPillHeight);
    const QRect pill(room.right() + 1 - width, room.center().y() - height / 2, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setPen(ink);
    painter.drawText(pill, Qt::AlignCenter, word);
    return width;
}

void paintTexts(QPainter& painter, const QRect& room, const LibraryEntry& entry) {
    const auto& t = tokens();
    const auto line = [&](const QRect& place, TextStyle style, const QColor& ink, const QString& text) {
        painter.setFont(limber::font(style));
        painter.setPen(ink);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    const int nameHeight = scaled(20);
    const int lineHeight = scaled(17);
    const int top = room.center().y() - (nameHeight + lineHeight) / 2;
    line({room.left(), top, room.width(), nameHeight}, TextStyle::bodyStrong, t.text, entry.name);
    line({room.left(), top + nameHeight, room.width(), lineHeight}, TextStyle::small, t.text2, entry.line);
}

}  // namespace

void LibraryDelegate::paintPicture(QPainter& painter, const QRect& box, const QModelIndex& index) const {
    const auto& model = *static_cast<const LibraryModel*>(index.model());
    const auto& entry = model.entry(index);
    const auto picture =
        m_pictures.picture(*model.catalogue(), entry.ref, box.size(), painter.device()->devicePixelRatioF());
    if (!picture.isNull()) return painter.drawPixmap(box.topLeft(), picture);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().surface2);
    painter.drawRoundedRect(box, kBlockRadius, kBlockRadius);
    const int side = scaled(24);
    const QRect place(box.center().x() - side / 2 + 1, box.center().y() - side / 2 + 1, side, side);
    icon(iconName(entry.ref.kind), tokens().text2).paint(&painter, place);
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {200, scaled(kRow)}; }

void LibraryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& entry = static_cast<const LibraryModel*>(index.model())->entry(index);
    const auto& t = tokens();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, chosen ? t.accentSoft : t.background);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    const QRect room = option.rect.adjusted(kCardPadding, 0, -kCardPadding, -1);
    const QSize thumb(scaled(kThumbWidth), scaled(kThumbHeight));
    const QRect box(QPoint(room.left(), room.center().y() - thumb.height() / 2), thumb);
    paintPicture(*painter, box, index);
    int right = paintPill(*painter, room, entry.pill, chosen ? t.surface : t.surface2, t.text2);
    if (entry.notNow)
        right += kGrid +
                 paintPill(*painter, room.adjusted(0, 0, -right - kGrid, 0), tr("not now"), Qt::transparent, t.text2);
    else if (entry.own)
        right += kGrid + paintPill(*painter, room.adjusted(0, 0, -right - kGrid, 0), tr("own"), t.accentSoft, t.accent);
    paintTexts(*painter, room.adjusted(thumb.width() + 12, 0, -right - kGrid, 0), entry);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, QRectF(option.rect).adjusted(2, 2, -2, -3), kBlockRadius);
    painter->restore();
}

}  // namespace limber::inline gui
