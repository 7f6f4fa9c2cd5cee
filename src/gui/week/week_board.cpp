// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/week_board.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/app/workspace_bridge.h"
#include "gui/widgets/block_card.h"

namespace limber::inline gui {
namespace {

constexpr double kPixelsPerMinute = 4.4;
constexpr double kLeastPixelsPerMinute = 2.6;
constexpr int kComfortableColumn = 560;

/// Heavy days look heavy, and the heaviest still fits.
double pixelsPerMinute(const WeekView& week) {
    int most = 1;
    for (const auto& day : week.days) most = std::max(most, day.plannedMinutes);
    return scaled(100) / 100.0 * std::clamp(1.0 * kComfortableColumn / most, kLeastPixelsPerMinute, kPixelsPerMinute);
}

int indexOf(const std::vector<BlockCard*>& cards, const BlockCard& card) {
    return static_cast<int>(std::find(cards.begin(), cards.end(), &card) - cards.begin());
}

}  // namespace

WeekBoard::WeekBoard(WorkspaceBridge& bridge, QWidget* parent) : QScrollArea(parent), m_bridge(bridge) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Days of the week"));
    auto* frame = new QWidget(viewport());
    m_rows = new QVBoxLayout(frame);
    m_rows->setContentsMargins(0, 0, 0, 0);
    setWidget(frame);
}

void WeekBoard::show(const WeekView& week, DayColumn::Shape shape) {
    m_shape = shape;
    m_days.clear();
    if (m_content != nullptr) {
        m_rows->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(widget());
    auto* row = new QBoxLayout(shape == DayColumn::Shape::column ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom,
                               m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(shape == DayColumn::Shape::column ? kGrid : kGap);
    const double scale = pixelsPerMinute(week);
    for (const auto& day : week.days) addDay(*row, day, scale);
    m_rows->addWidget(m_content);
    if (isVisible()) m_content->show();
    fitHeight();
}

void WeekBoard::addDay(QBoxLayout& row, const DayView& day, double pixelsPerMinute) {
    auto* column = new DayColumn(day, m_bridge, m_shape, pixelsPerMinute, row.parentWidget());
    const std::size_t index = m_days.size();
    m_days.push_back(column);
    row.addWidget(column, m_shape == DayColumn::Shape::column ? 1 : 0);
    connect(column, &DayColumn::dropped, this, &WeekBoard::moveWanted);
    connect(column, &DayColumn::sessionOpened, this, &WeekBoard::sessionOpened);
    connect(column, &DayColumn::addWanted, this, &WeekBoard::addWanted);
    connect(column, &DayColumn::minutesWanted, this, &WeekBoard::minutesWanted);
    connect(column, &DayColumn::easyWanted, this, &WeekBoard::easyWanted);
    connect(column, &DayColumn::hovered, this, &WeekBoard::hovered);
    connect(column, &DayColumn::left, this, &WeekBoard::hoverEnded);
    for (auto* card : column->cards()) connectCard(*card, index);
}

void WeekBoard::connectCard(BlockCard& card, std::size_t day) {
    connect(&card, &BlockCard::opened, this, &WeekBoard::blockOpened);
    connect(&card, &BlockCard::pinWanted, this, &WeekBoard::pinWanted);
    connect(&card, &BlockCard::removeWanted, this, &WeekBoard::removeWanted);
    connect(&card, &BlockCard::takeBackWanted, this, &WeekBoard::takeBackWanted);
    connect(&card, &BlockCard::focusWanted, this,
            [this, day, &card](int days, int places) { moveFocus(day, card, days, places); });
    connect(&card, &BlockCard::moveWanted, this,
            [this, day, &card](const QString&, int days, int places) { moveBlock(day, card, days, places); });
}

void WeekBoard::moveFocus(std::size_t day, const BlockCard& from, int days, int places) {
    const int place = indexOf(m_days[day]->cards(), from);
    const auto focus = [this](const std::vector<BlockCard*>& cards, int index) {
        auto* card = cards[static_cast<std::size_t>(std::clamp(index, 0, static_cast<int>(cards.size()) - 1))];
        card->setFocus(Qt::TabFocusReason);
        ensureWidgetVisible(card);
    };
    if (days == 0) return focus(m_days[day]->cards(), place + places);
    for (int next = static_cast<int>(day) + days; next >= 0 && next < static_cast<int>(m_days.size()); next += days) {
        const auto& cards = m_days[static_cast<std::size_t>(next)]->cards();
        if (!cards.empty()) return focus(cards, place);
    }
}

void WeekBoard::moveBlock(std::size_t day, const BlockCard& card, int days, int places) {
    const int place = std::max(0, indexOf(m_days[day]->cards(), card) + places);
    const Date to = m_days[day]->date() + Days{days};
    if (to < m_bridge.today()) return;
    emit moveWanted(card.content().id, to, place);
}

void WeekBoard::setChosen(const QString& block) {
    for (auto* day : m_days)
        for (auto* card : day->cards()) card->setChosen(card->content().id == block);
}

void WeekBoard::focusCard(const QString& block) {
    for (auto* day : m_days) {
        auto* card = day->card(block);
        if (card == nullptr) continue;
        card->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(card);
    }
}

QString WeekBoard::focusedCard() const {
    for (const auto* day : m_days)
        for (const auto* card : day->cards())
            if (card->hasFocus()) return card->content().id;
    return {};
}

void WeekBoard::fitHeight() {
    if (m_content == nullptr) return;
    const bool list = m_shape == DayColumn::Shape::row;
    setVerticalScrollBarPolicy(list ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    const int whole = widget()->layout()->hasHeightForWidth() ? widget()->layout()->heightForWidth(viewport()->width())
                                                              : widget()->sizeHint().height();
    setMinimumHeight(list ? whole : scaled(260));
}

bool WeekBoard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) fitHeight();
    return QScrollArea::eventFilter(watched, event);
}

}  // namespace limber::inline gui
