// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/block_card.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>

#include "gui/widgets/dress.h"
#include "gui/widgets/painting.h"

namespace limber::inline gui {
namespace {

constexpr int kEdge = 4;
constexpr int kSide = 10;
constexpr int kTop = 10;
constexpr int kIcon = 16;

constexpr int kWrap = static_cast<int>(Qt::TextWordWrap) | static_cast<int>(Qt::AlignLeft);

int headHeight() { return scaled(18); }

void open(BlockCard& card) { emit card.opened(card.content().id); }
void togglePin(BlockCard& card) {
    if (card.content().movable) emit card.pinWanted(card.content().id, !card.content().pinned);
}
void takeOut(BlockCard& card) {
    if (card.content().movable) emit card.removeWanted(card.content().id);
}

/// What the keys do, but for the arrows; the words are for the help.
struct KeyRow {
    int key;
    const char* does;
    void (*act)(BlockCard& card);
};
constexpr std::array kKeys{
    KeyRow{Qt::Key_Return, QT_TRANSLATE_NOOP("limber::gui::BlockCard", "Open it"), open},
    KeyRow{Qt::Key_Enter, nullptr, open},
    KeyRow{Qt::Key_Space, nullptr, open},
    KeyRow{Qt::Key_P, QT_TRANSLATE_NOOP("limber::gui::BlockCard", "Pin it, or let it go"), togglePin},
    KeyRow{Qt::Key_Delete, QT_TRANSLATE_NOOP("limber::gui::BlockCard", "Take it out of the week"), takeOut},
    KeyRow{Qt::Key_Escape, QT_TRANSLATE_NOOP("limber::gui::BlockCard", "Take back the moves just made"),
           [](BlockCard& card) { emit card.takeBackWanted(); }},
};

}  // namespace

BlockCard::BlockCard(BlockCardContent content, QWidget* parent) : QWidget(parent), m_content(std::move(content)) {
    speakAs(*this, QAccessible::Button, spokenActions());
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("block-%1").arg(m_content.id));
    setAccessibleName(spoken());
    setAccessibleDescription(tr(
        "Enter opens it, P pins it, Alt with an arrow key moves it and Escape takes that back, Delete takes it out of "
        "the week."));
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

std::vector<SpokenAction> BlockCard::spokenActions() {
    std::vector<SpokenAction> actions{
        {QAccessibleActionInterface::pressAction(), [this] { emit opened(m_content.id); }}};
    if (!m_content.movable) return actions;
    actions.push_back(
        {m_content.pinned ? tr("Unpin") : tr("Pin"), [this] { emit pinWanted(m_content.id, !m_content.pinned); }});
    actions.push_back({tr("Move to the day before"), [this] { emit moveWanted(m_content.id, -1, 0); }});
    actions.push_back({tr("Move to the day after"), [this] { emit moveWanted(m_content.id, 1, 0); }});
    actions.push_back({tr("Take out of the week"), [this] { emit removeWanted(m_content.id); }});
    return actions;
}

QString BlockCard::spoken() const {
    QStringList parts{m_content.dayWord, m_content.kindWord, m_content.title,
                      tr("%n minutes", nullptr, m_content.minutes)};
    parts += m_content.lines;
    if (m_content.pinned) parts << tr("pinned");
    if (m_content.done) parts << tr("done");
    parts << m_content.note;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::vector<BlockCard::Piece> BlockCard::pieces() const {
    const Tokens& t = tokens();
    std::vector<Piece> all{{m_content.title, TextStyle::bodyStrong, m_content.done ? t.text2 : t.text, 2}};
    if (!m_content.note.isEmpty()) all.push_back({m_content.note, TextStyle::small, t.text2, 2});
    if (m_pixelsPerMinute > 0)
        for (const auto& line : m_content.lines) all.push_back({line, TextStyle::small, t.text2, 4});
    else if (!m_content.lines.isEmpty())
        all.push_back({m_content.lines.join(QStringLiteral("  ·  ")), TextStyle::small, t.text2, 4});
    return all;
}

int BlockCard::textHeight(int width) const {
    const int room = width - kEdge - 2 * kSide;
    int height = kTop + headHeight();
    for (const auto& piece : pieces()) height += piece.gapBefore + wrappedHeight(piece.text, piece.style, room);
    return height + kTop;
}

int BlockCard::heightForWidth(int width) const {
    return std::max(textHeight(width), static_cast<int>(std::lround(m_content.minutes * m_pixelsPerMinute)));
}

QSize BlockCard::sizeHint() const { return {scaled(140), heightForWidth(scaled(140))}; }
QSize BlockCard::minimumSizeHint() const { return {scaled(84), scaled(40)}; }

void BlockCard::setChosen(bool chosen) {
    m_chosen = chosen;
    update();
}

void BlockCard::setPixelsPerMinute(double pixels) {
    m_pixelsPerMinute = pixels;
    updateGeometry();
}

void BlockCard::paintSurface(QPainter& painter) const {
    const Tokens& t = tokens();
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(box, kBlockRadius, kBlockRadius);
    painter.fillPath(outline, underMouse() ? mixed(t.surface, t.surface2, 0.5) : t.surface);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(0, 0, kEdge, height()), blockColour(m_content.kind));
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.line, 1));
    painter.drawPath(outline);
    if (!m_chosen && !hasFocus()) return;
    painter.setPen(QPen(t.accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kBlockRadius, kBlockRadius);
    if (!hasFocus()) return;
    painter.setPen(QPen(t.accent, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), kBlockRadius - 3, kBlockRadius - 3);
}

void BlockCard::paintHead(QPainter& painter, const QRect& row) const {
    const Tokens& t = tokens();
    const int side = scaled(kIcon);
    const int top = row.top() + (row.height() - side) / 2;
    icon(iconName(m_content.kind), blockColour(m_content.kind)).paint(&painter, row.left(), top, side, side);
    int right = row.right() + 1;
    const auto sign = [&](const QString& name, const QColor& colour) {
        right -= side;
        icon(name, colour).paint(&painter, right, top, side, side);
        right -= 4;
    };
    if (m_content.done) sign(QStringLiteral("check"), t.ok);
    if (m_content.pinned) sign(QStringLiteral("pin"), t.text2);
    const QFont small = limber::font(TextStyle::small);
    const QRect room(row.left() + side + 6, row.top(), right - row.left() - side - 6, row.height());
    painter.setFont(small);
    painter.setPen(t.text2);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, tr("%1 min").arg(m_content.minutes));
}

void BlockCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSurface(painter);
    const int left = kEdge + kSide;
    const int room = width() - left - kSide;
    paintHead(painter, QRect(left, kTop, room, headHeight()));
    int top = kTop + headHeight();
    for (const auto& piece : pieces()) {
        const QFont face = limber::font(piece.style);
        const int tall = wrappedHeight(piece.text, piece.style, room);
        top += piece.gapBefore;
        painter.setFont(face);
        painter.setPen(piece.colour);
        painter.drawText(QRect(left, top, room, tall), kWrap, piece.text);
        top += tall;
    }
}

void BlockCard::moveBy(const QKeyEvent& event) {
    const bool move = event.modifiers().testFlag(Qt::AltModifier);
    const auto go = [&](int days, int places) {
        if (!move)
            emit focusWanted(days, places);
        else if (m_content.movable)
            emit moveWanted(m_content.id, days, places);
    };
    switch (event.key()) {
        case Qt::Key_Left: go(-1, 0); break;
        case Qt::Key_Right: go(1, 0); break;
        case Qt::Key_Up: go(0, -1); break;
        case Qt::Key_Down: go(0, 1); break;
        default: break;
    }
}

QList<KeyHelp> BlockCard::keys() {
    QList<KeyHelp> keys{{{}, tr("Arrows"), tr("To the next card")}, {{}, tr("Alt+Arrows"), tr("Move it")}};
    for (const auto& row : kKeys)
        if (row.does != nullptr)
            keys.append({{}, QKeySequence(row.key).toString(QKeySequence::NativeText), tr(row.does)});
    return keys;
}

void BlockCard::keyPressEvent(QKeyEvent* event) {
    const auto known =
        std::find_if(kKeys.begin(), kKeys.end(), [&](const KeyRow& row) { return row.key == event->key(); });
    const bool arrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    if (known != kKeys.end())
        known->act(*this);
    else if (arrow)
        moveBy(*event);
    else
        QWidget::keyPressEvent(event);
}

void BlockCard::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->position().toPoint();
    setFocus(Qt::MouseFocusReason);
}

void BlockCard::mouseMoveEvent(QMouseEvent* event) {
    const bool far = (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_content.movable || !event->buttons().testFlag(Qt::LeftButton) || !far) return;
    auto* carried = new QMimeData;
    carried->setData(QLatin1String(kMimeType), m_content.id.toUtf8());
    auto* drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->setPixmap(grab());
    drag->setHotSpot(m_pressed);
    drag->exec(Qt::MoveAction);
}

void BlockCard::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) emit opened(m_content.id);
}

void BlockCard::focusInEvent(QFocusEvent* event) {
    update();
    QWidget::focusInEvent(event);
}

void BlockCard::enterEvent(QEnterEvent*) { update(); }
void BlockCard::leaveEvent(QEvent*) { update(); }

}  // namespace limber::inline gui
