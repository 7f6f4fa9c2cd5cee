// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/summary_strip.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <algorithm>
#include <cmath>

#include "gui/week/summary_figure.h"

namespace limber::inline gui {
namespace {

constexpr int kLeastItem = 150;
constexpr int kNarrowItem = 208;
constexpr int kItemGap = 12;
constexpr double kBalanced = 1.5;   // abdominal : back sets, the planner's own limit
constexpr double kSteepRise = 0.3;  // growth of a week that the planner itself keeps to

QString verdictOf(bool fine) {
    return fine ? QCoreApplication::translate("Week", "ok") : QCoreApplication::translate("Week", "look here");
}
QString oneDecimal(double value) { return QLocale().toString(value, 'f', 1); }

}  // namespace

SummaryItem::SummaryItem(const QString& caption, const QString& meaning, QWidget* parent)
    : Card(parent),
      m_caption(caption),
      m_meaning(meaning),
      m_figure(new SummaryFigure(this)),
      m_pill(new Pill(this)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight)) {
    setToolTip(meaning);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kCardPadding, 11, 12, 11);
    rows->setSpacing(2);
    rows->addWidget(makeLabel(caption, TextStyle::small, Tone::secondary, false, this));
    m_row->setSpacing(kGrid);
    m_row->addWidget(m_figure);
    m_row->addWidget(m_pill);
    m_row->addStretch(1);
    rows->addLayout(m_row);
    rows->addStretch(1);
}

int SummaryItem::widthOfOneRow() const {
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right() - m_row->spacing();
    for (int i = 0; i < m_row->count(); ++i)
        if (const auto* part = m_row->itemAt(i)->widget(); part != nullptr && !part->isHidden())
            width += m_row->spacing() + part->sizeHint().width();
    return width;
}

void SummaryItem::setStacked(bool stacked) {
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SummaryItem::show(const QString& number, const QString& words, const QString& verdict, bool fine) {
    m_figure->show(number, words);
    m_pill->setVisible(!verdict.isEmpty());
    m_pill->setUp(verdict, fine ? QStringLiteral("check") : QStringLiteral("warning"),
                  fine ? Tone::ok : Tone::lookHere);
    setAccessibleName(QStringList{m_caption, number, words, verdict}.join(QLatin1Char(' ')));
    setAccessibleDescription(m_meaning);
    setPillHeight();
}

void SummaryItem::setSwatch(std::optional<int> tightness) { m_figure->setSwatch(tightness); }

void SummaryItem::addButton(QPushButton* button) { m_row->addWidget(button, 0, Qt::AlignLeft); }

void SummaryItem::setPillHeight() { m_pill->setFixedHeight(scaled(27)); }

void SummaryItem::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) setPillHeight();
}

SummaryStrip::SummaryStrip(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(kItemGap);
    m_items = {
        new SummaryItem(tr("Stretching days"),
                        tr("Days of this week with stretching or yoga. What counts is the total over the week; three "
                           "days are enough for it, more when your log asks for them."),
                        this),
        new SummaryItem(tr("Rest days"),
                        tr("Days without a workout and without cardio. Walking, stretching and gentle yoga may stand "
                           "on them."),
                        this),
        new SummaryItem(tr("Abdominal : back sets"),
                        tr("Sets for the abdominals for each set for the back muscles. Up to 1.5 is balanced."), this),
        new SummaryItem(
            tr("Minutes and load"),
            tr("All minutes of this week, and its load: effort times minutes, against the mean week of your last "
               "four. Up to 1.3 times of either is a step your back knows."),
            this),
        new SummaryItem(tr("Tightness this morning"), tr("How tight your back feels today, from 0 to 10."), this)};
    m_checkIn = new QPushButton(tr("Check in"), this);
    m_checkIn->setProperty("compact", true);
    m_checkIn->setObjectName(QStringLiteral("check-in"));
    m_checkIn->setAccessibleName(tr("Check in: how is your back this morning?"));
    m_items[4]->addButton(m_checkIn);
    connect(m_checkIn, &QPushButton::clicked, this, &SummaryStrip::checkInWanted);
    arrange();
}

void SummaryStrip::show(const WeekSummary& s, const WeekLoad& load) {
    const bool stretched = s.stretchingDays >= s.stretchingWanted;
    m_items[0]->show(QString::number(s.stretchingDays), tr("of %1 wanted").arg(s.stretchingWanted),
                     verdictOf(stretched), stretched);
    const bool rested = s.restDays >= s.restWanted;
    m_items[1]->show(QString::number(s.restDays), tr("of %1 wanted").arg(s.restWanted), verdictOf(rested), rested);
    if (s.abdominalToBack) {
        const bool balanced = *s.abdominalToBack <= kBalanced;
        m_items[2]->show(oneDecimal(*s.abdominalToBack) + QStringLiteral(" : 1"), {}, verdictOf(balanced), balanced);
    } else {
        m_items[2]->show({}, tr("no trunk sets"), {}, true);
    }
    const QString minutes = tr("%1 min").arg(load.minutes);
    if (load.loadChange) {
        const bool steady = std::max(*load.loadChange, load.minutesChange.value_or(0)) <= kSteepRise;
        m_items[3]->show(minutes, tr("load %1 × usual").arg(oneDecimal(1 + *load.loadChange)), verdictOf(steady),
                         steady);
    } else {
        m_items[3]->show(minutes, {}, {}, true);
    }
    if (s.tightnessThisMorning) {
        const double value = s.tightnessThisMorning->value();
        m_items[4]->setSwatch(static_cast<int>(std::lround(value)));
        m_items[4]->show(QLocale().toString(value, 'g', 2), tr("of 10"), {}, true);
    } else {
        m_items[4]->setSwatch({});
        m_items[4]->show({}, tr("not said yet"), {}, true);
    }
    stack();
}

void SummaryStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
    stack();
}

/// The verdicts stand beside their numbers where every one has the room, else all of them below.
void SummaryStrip::stack() {
    const int rows = static_cast<int>(m_lines.size());
    const int inARow = (static_cast<int>(m_items.size()) + rows - 1) / rows;
    const int room = (width() + kItemGap) / inARow - kItemGap;
    const bool stacked = std::any_of(m_items.begin(), m_items.end(), [&](const SummaryItem* item) {
        return room < std::max(item->widthOfOneRow(), scaled(kNarrowItem));
    });
    for (auto* item : m_items) item->setStacked(stacked);
}

/// Rows of about the same number of items, each row filled.
void SummaryStrip::arrange() {
    const int count = static_cast<int>(m_items.size());
    const int fitting = std::clamp((width() + kItemGap) / (scaled(kLeastItem) + kItemGap), 1, count);
    const int rows = (count + fitting - 1) / fitting;
    if (rows == static_cast<int>(m_lines.size())) return;
    for (auto* line : m_lines) delete line;
    m_lines.clear();
    int next = 0;
    for (int row = 0; row < rows; ++row) {
        auto* line = new QHBoxLayout;
        line->setSpacing(kItemGap);
        const int items = (count - next + rows - row - 1) / (rows - row);
        for (int i = 0; i < items; ++i) line->addWidget(m_items[static_cast<std::size_t>(next++)], 1);
        m_rows->addLayout(line);
        m_lines.push_back(line);
    }
}

}  // namespace limber::inline gui
