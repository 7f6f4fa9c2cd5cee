// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/month_strip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <algorithm>

#include "gui/week/week_text.h"
#include "gui/widgets/painting.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr std::size_t kWeekDays = 7;
constexpr int kHeight = 82;
constexpr int kPad = 10;
constexpr int kLeastMost = 60;  // minutes that a full column stands for, at least
constexpr double kDayGap = 5;

int minutesOf(const PlanDay& day) {
    int minutes = 0;
    for (const auto& block : day.blocks)
        if (block.mark != BlockMark::notDone) minutes += block.minutes;
    return minutes;
}

bool holds(const PlanDay& day, BlockKind kind) {
    return std::any_of(day.blocks.begin(), day.blocks.end(), [kind](const PlanBlock& b) { return b.kind == kind; });
}

}  // namespace

WeekTile::WeekTile(std::vector<PlanDay> days, Date today, QWidget* parent)
    : QAbstractButton(parent), m_days(std::move(days)), m_today(today) {
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("tile-%1").arg(QString::fromStdString(toIso(from()))));
    setAccessibleName(spoken());
    setToolTip(spoken());
}

QSize WeekTile::sizeHint() const { return {scaled(150), scaled(kHeight)}; }

QString WeekTile::spoken() const {
    const QString dates = rangeText(from(), m_days.back().date);
    int workouts = 0;
    int stretching = 0;
    int rest = 0;
    bool planned = false;
    for (const auto& day : m_days) {
        workouts += holds(day, BlockKind::workout) ? 1 : 0;
        stretching += holds(day, BlockKind::stretching) || holds(day, BlockKind::yoga) ? 1 : 0;
        rest += day.rest ? 1 : 0;
        planned = planned || !day.blocks.empty();
    }
    if (!planned) return tr("%1: nothing planned yet").arg(dates);
    return tr("%1: %2, %3, %4")
        .arg(dates, tr("%n days with a workout", nullptr, workouts), tr("%n with stretching", nullptr, stretching),
             tr("%n for rest", nullptr, rest));
}

void WeekTile::paintDay(QPainter& painter, const PlanDay& day, const QRectF& room, int most) const {
    const Tokens& t = tokens();
    painter.setPen(Qt::NoPen);
    painter.setBrush(day.date == m_today ? t.accent : t.line);
    painter.drawRoundedRect(QRectF(room.left(), room.bottom() - 2, room.width(), 2), 1, 1);
    double bottom = room.bottom() - 4;
    for (const auto& block : day.blocks) {
        if (block.mark == BlockMark::notDone) continue;
        const double tall = std::max(3.0, (room.height() - 4) * block.minutes / most);
        QColor colour = blockColour(block.kind);
        if (day.date < m_today && !block.mark) colour.setAlphaF(0.4F);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(room.left(), bottom - tall + 1, room.width(), tall - 1), 1.5, 1.5);
        bottom -= tall;
    }
}

void WeekTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    painter.setPen(QPen(isChecked() ? t.accent : t.line, isChecked() ? 2 : 1));
    painter.setBrush(underMouse() && !isChecked() ? t.surface2 : t.surface);
    const double inset = isChecked() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), kCardRadius, kCardRadius);
    if (hasFocus()) paintFocusRing(painter, QRectF(rect()).adjusted(4, 4, -4, -4), kCardRadius - 3);
    const QFont small = limber::font(isChecked() ? TextStyle::smallStrong : TextStyle::small);
    const int line = QFontMetrics(small).height();
    painter.setFont(small);
    painter.setPen(isChecked() ? t.text : t.text2);
    painter.drawText(
        QRect(kPad, kPad - 3, width() - 2 * kPad, line), Qt::AlignLeft,
        QFontMetrics(small).elidedText(rangeText(from(), m_days.back().date), Qt::ElideRight, width() - 2 * kPad));
    int most = kLeastMost;
    for (const auto& day : m_days) most = std::max(most, minutesOf(day));
    const double top = kPad + line + 1;
    const double wide = (width() - 2 * kPad - kDayGap * (kWeekDays - 1)) / kWeekDays;
    double left = kPad;
    for (const auto& day : m_days) {
        paintDay(painter, day, QRectF(left, top, wide, height() - top - kPad + 2), most);
        left += wide + kDayGap;
    }
}

MonthStrip::MonthStrip(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
    setObjectName(QStringLiteral("month-strip"));
    setAccessibleName(tr("Four weeks at a glance"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(12);
    auto* plan = new QPushButton(tr("Plan all four"), this);
    plan->setObjectName(QStringLiteral("plan-four-weeks"));
    plan->setAccessibleName(tr("Plan all four weeks"));
    plan->setToolTip(tr("Plans four weeks ahead; what is pinned stays"));
    m_plan = plan;
    m_row->addWidget(m_plan, 0, Qt::AlignVCenter);
    connect(m_plan, &QAbstractButton::clicked, this, [this] { emit planWanted(m_from); });
}

void MonthStrip::show(const WeekView& week) {
    for (auto* tile : m_tiles) tile->deleteLater();
    m_tiles.clear();
    if (week.fourWeeks.empty()) return;
    m_from = week.fourWeeks.front().date;
    m_plan->setEnabled(week.safety.limits.planAllowed && m_from + Days{27} >= week.today);
    for (std::size_t first = 0; first + kWeekDays <= week.fourWeeks.size(); first += kWeekDays) {
        const auto begin = week.fourWeeks.begin() + static_cast<std::ptrdiff_t>(first);
        auto* tile = new WeekTile({begin, begin + kWeekDays}, week.today, this);
        tile->setChecked(tile->from() == week.from);
        connect(tile, &QAbstractButton::clicked, this, [this, from = tile->from()] { emit weekChosen(from); });
        m_row->insertWidget(static_cast<int>(m_tiles.size()), tile, 1);
        m_tiles.push_back(tile);
    }
}

}  // namespace limber::inline gui
