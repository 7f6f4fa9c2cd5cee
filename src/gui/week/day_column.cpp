// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/day_column.h"

#include <QDragMoveEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/app/workspace_bridge.h"
#include "gui/week/day_minutes.h"
#include "gui/week/rest_card.h"
#include "gui/week/week_text.h"
#include "gui/widgets/block_card.h"
#include "gui/widgets/card.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {
namespace {

constexpr int kHeadWidth = 132;
constexpr int kHeadHeight = 50;
constexpr int kHeadInset = 4;

BlockKind kindOfSession(SessionKind kind) {
    switch (kind) {
        case SessionKind::cardio: return BlockKind::cardio;
        case SessionKind::yoga: return BlockKind::yoga;
        case SessionKind::stretching:
        case SessionKind::mobility: return BlockKind::stretching;
        case SessionKind::strength: break;
    }
    return BlockKind::workout;
}

QString carriedBy(const QDropEvent& event) {
    return QString::fromUtf8(event.mimeData()->data(QLatin1String(BlockCard::kMimeType)));
}

}  // namespace

DayColumn::DayColumn(const DayView& day, const WorkspaceBridge& bridge, Shape shape, double pixelsPerMinute,
                     QWidget* parent)
    : QWidget(parent),
      m_day(day),
      m_bridge(bridge),
      m_shape(shape),
      m_pixelsPerMinute(pixelsPerMinute),
      m_stack(new QWidget(this)) {
    setAcceptDrops(!isPast());
    setAccessibleName(weekdayText(date()));
    auto* whole = new QBoxLayout(shape == Shape::column ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(shape == Shape::column ? 4 : kGap);
    whole->addWidget(makeHead(), 0, shape == Shape::column ? Qt::Alignment() : Qt::AlignTop);
    whole->addWidget(m_stack, 1);
    auto* cards = new QVBoxLayout(m_stack);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(kGrid);
    addCards(*cards);
    addLogged(*cards);
    addFoot(*cards);
}

bool DayColumn::isPast() const { return date() < m_bridge.today(); }

QWidget* DayColumn::makeHead() {
    auto* head = new QWidget(this);
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(kHeadInset, 2, 0, 2);
    lines->setSpacing(2);
    const bool today = date() == m_bridge.today();
    auto* first = new QHBoxLayout;
    first->setSpacing(6);
    first->addStrut(scaled(22));
    auto* name = makeLabel(columnText(date()), TextStyle::bodyStrong, today ? Tone::accent : Tone::text, false, head);
    first->addWidget(name);
    if (today) {
        auto* pill = new Pill(head);
        pill->setUp(tr("today"), {}, Tone::accent);
        first->addWidget(pill);
    }
    first->addStretch();
    lines->addLayout(first);
    auto* minutes = new DayMinutes(date(), m_day.plannedMinutes, m_day.availableMinutes, !isPast(), head);
    connect(minutes, &DayMinutes::wanted, this, &DayColumn::minutesWanted);
    lines->addWidget(minutes);
    lines->addStretch();
    if (m_shape == Shape::row)
        head->setFixedWidth(scaled(kHeadWidth));
    else
        head->setFixedHeight(scaled(kHeadHeight));
    return head;
}

void DayColumn::addCards(QBoxLayout& into) {
    const auto& catalogue = *m_bridge.snapshot().catalogue;
    for (const auto& block : m_day.plan.blocks) {
        BlockCardContent content;
        content.id = QString::fromStdString(block.id.value);
        content.kind = block.kind;
        content.title = cardTitle(block, m_bridge.text(block.title), catalogue);
        content.kindWord = kindText(block.kind);
        content.dayWord = weekdayText(date());
        content.minutes = block.minutes;
        content.lines = cardLines(block, catalogue);
        content.pinned = block.pinned;
        content.done = block.mark == BlockMark::done || block.mark == BlockMark::changed;
        if (block.mark == BlockMark::changed) content.note = tr("changed");
        if (block.mark == BlockMark::notDone) content.note = tr("left out");
        if (!block.mark && isPast()) content.note = tr("not logged");
        auto* card = new BlockCard(content, m_stack);
        card->setPixelsPerMinute(m_shape == Shape::column ? m_pixelsPerMinute : 0);
        m_cards.push_back(card);
        into.addWidget(card);
    }
}

void DayColumn::addLogged(QBoxLayout& into) {
    for (const auto& session : m_day.logged) {
        BlockCardContent content;
        content.id = QString::fromStdString(session.id.value);
        content.kind = kindOfSession(session.kind);
        content.title = capitalised(nameOfKind(session.kind));
        content.kindWord = tr("logged");
        content.dayWord = weekdayText(date());
        content.minutes = session.minutes;
        content.note = tr("logged");
        content.done = true;
        content.movable = false;
        auto* card = new BlockCard(content, m_stack);
        card->setPixelsPerMinute(0);
        connect(card, &BlockCard::opened, this, &DayColumn::sessionOpened);
        into.addWidget(card);
    }
}

bool DayColumn::rests() const {
    const bool trained = std::any_of(m_day.logged.begin(), m_day.logged.end(), [](const Session& s) {
        return s.kind == SessionKind::strength || s.kind == SessionKind::cardio;
    });
    return m_day.plan.rest && !trained;
}

void DayColumn::addRest(QBoxLayout& into) {
    const bool others = !m_day.plan.blocks.empty() || !m_day.logged.empty();
    const auto shape = m_shape == Shape::row ? RestCard::Shape::row
                       : others              ? RestCard::Shape::belowOthers
                                             : RestCard::Shape::column;
    const QString reason = m_day.plan.restReason ? m_bridge.text(*m_day.plan.restReason) : QString();
    auto* card = new RestCard(reason, shape, !isPast() && !others, m_stack);
    connect(card, &RestCard::walkWanted, this, [this] { emit easyWanted(date(), BlockKind::easyWalk); });
    connect(card, &RestCard::routineWanted, this, [this] { emit easyWanted(date(), BlockKind::stretching); });
    into.addWidget(card, shape == RestCard::Shape::column ? 1 : 0);
}

void DayColumn::addFoot(QBoxLayout& into) {
    if (rests()) addRest(into);
    if (!isPast()) {
        auto* add = new QPushButton(tr("Add"), m_stack);
        add->setIcon(icon(QStringLiteral("plus"), &Tokens::text2));
        add->setProperty("dashed", true);
        add->setObjectName(QStringLiteral("add-%1").arg(QString::fromStdString(toIso(date()))));
        add->setAccessibleName(tr("Add to %1").arg(weekdayText(date())));
        connect(add, &QPushButton::clicked, this, [this, add] { emit addWanted(date(), add); });
        into.addWidget(add, 0, m_shape == Shape::row ? Qt::AlignLeft : Qt::Alignment());
    }
    const bool filled = rests() && m_day.plan.blocks.empty() && m_day.logged.empty();
    if (!filled || m_shape == Shape::row) into.addStretch(1);
}

BlockCard* DayColumn::card(const QString& id) const {
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&](const BlockCard* c) { return c->content().id == id; });
    return found == m_cards.end() ? nullptr : *found;
}

int DayColumn::placeAt(int y) const {
    int place = 0;
    for (const auto* card : m_cards) {
        const int middle = card->mapTo(this, QPoint(0, card->height() / 2)).y();
        if (y > middle) ++place;
    }
    return place;
}

int DayColumn::lineAt(int place) const {
    if (m_cards.empty()) return m_stack->mapTo(this, QPoint(0, 0)).y() + 1;
    const auto index = static_cast<std::size_t>(place);
    if (index < m_cards.size()) return m_cards[index]->mapTo(this, QPoint(0, 0)).y() - kGrid / 2;
    const auto* last = m_cards.back();
    return last->mapTo(this, QPoint(0, last->height())).y() + kGrid / 2;
}

void DayColumn::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasFormat(QLatin1String(BlockCard::kMimeType))) event->acceptProposedAction();
}

void DayColumn::dragMoveEvent(QDragMoveEvent* event) {
    const int place = placeAt(event->position().toPoint().y());
    event->acceptProposedAction();
    if (m_dropPlace == place) return;
    m_dropPlace = place;
    update();
    emit hovered(carriedBy(*event), date(), place);
}

void DayColumn::dragLeaveEvent(QDragLeaveEvent*) {
    m_dropPlace.reset();
    update();
    emit left();
}

void DayColumn::dropEvent(QDropEvent* event) {
    const int place = m_dropPlace.value_or(0);
    m_dropPlace.reset();
    update();
    event->acceptProposedAction();
    emit left();
    emit dropped(carriedBy(*event), date(), place);
}

void DayColumn::paintEvent(QPaintEvent*) {
    if (!m_dropPlace) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().accent, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kBlockRadius, kBlockRadius);
    const int left = m_stack->x() + 4;
    painter.fillRect(QRect(left, lineAt(*m_dropPlace) - 1, m_stack->width() - 8, 3), tokens().accent);
}

}  // namespace limber::inline gui
