// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/muscle_map.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <array>
#include <cmath>

#include "gui/widgets/dress.h"
#include "gui/widgets/painting.h"
#include "gui/widgets/spoken_role.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {

namespace {

constexpr std::array kViews{BodyView::front, BodyView::back};
constexpr std::array kSides{Side::left, Side::right};
/// Of the body's width, left out beside the hands.
constexpr double kMargin = 14;
constexpr double kViewWidth = kWholeBody.width() - 2 * kMargin;
constexpr double kBetween = 10;
/// A click this near to a muscle is meant for it.
constexpr double kReach = 12;
constexpr int kFooter = 18;

double distance(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

double distanceTo(const QPainterPath& path, QPointF point) {
    double nearest = kReach + 1;
    for (const auto& polygon : path.toSubpathPolygons())
        for (const auto& corner : polygon) nearest = std::min(nearest, distance(corner, point));
    return nearest;
}

QPointF centreOf(Muscle muscle, BodyView view, Side side) {
    return muscleShape(muscle, view, side).boundingRect().center();
}

}  // namespace

MuscleMap::MuscleMap(Mode mode, QStringList names, QWidget* parent)
    : QWidget(parent), m_mode(mode), m_names(std::move(names)) {
    speakAs(*this, QAccessible::Graphic);
    setAccessibleName(mode == Mode::pick ? tr("Muscles of the body") : tr("Muscles it works or lengthens"));
    if (mode == Mode::pick) {
        setFocusPolicy(Qt::StrongFocus);
        setMouseTracking(true);
        setCursor(Qt::PointingHandCursor);
    }
    describe();
}

QSize MuscleMap::sizeHint() const { return {scaled(200), scaled(248)}; }

QSize MuscleMap::minimumSizeHint() const { return {100, 124}; }

void MuscleMap::setShown(std::map<Muscle, double> worked, std::vector<Muscle> lengthened) {
    m_worked = std::move(worked);
    m_lengthened = std::move(lengthened);
    describe();
    update();
}

void MuscleMap::setPicked(std::optional<Muscle> muscle) {
    m_picked = muscle;
    if (muscle)
        for (const BodyView view : kViews)
            if (!muscleShape(*muscle, view, Side::left).isEmpty()) m_current = {*muscle, view};
    describe();
    update();
}

void MuscleMap::describe() {
    if (m_mode == Mode::pick) {
        setAccessibleDescription(nameOf(m_current.muscle) +
                                 (m_picked == m_current.muscle ? tr(", chosen") : QString()));
        return;
    }
    QStringList words;
    for (const auto& [muscle, share] : m_worked) words.append(nameOf(muscle));
    for (const Muscle muscle : m_lengthened) words.append(nameOf(muscle));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

QTransform MuscleMap::toScreen(BodyView view) const {
    const double footer = scaled(kFooter);
    const double wide = 2 * kViewWidth + kBetween;
    const double scale = std::min(width() / wide, (height() - footer) / kWholeBody.height());
    const double left = (width() - wide * scale) / 2 + (view == BodyView::back ? (kViewWidth + kBetween) * scale : 0);
    return QTransform::fromTranslate(left - kMargin * scale, 0).scale(scale, scale);
}

std::optional<MuscleMap::Place> MuscleMap::placeAt(QPointF point) const {
    std::optional<Place> found;
    double nearest = kReach;
    for (const BodyView view : kViews) {
        const QTransform transform = toScreen(view);
        for (const Muscle muscle : musclesSeen(view)) {
            for (const Side side : kSides) {
                const QPainterPath shape = transform.map(muscleShape(muscle, view, side));
                const double far = shape.contains(point) ? 0 : distanceTo(shape, point);
                if (far > nearest || (far > 0 && far == nearest)) continue;
                nearest = far;
                found = Place{muscle, view};
            }
        }
    }
    return found;
}

std::optional<QPoint> MuscleMap::pointOf(Muscle muscle, BodyView view) const {
    const QPainterPath& shape = muscleShape(muscle, view, Side::right);
    if (shape.isEmpty()) return std::nullopt;
    const QRect bounds = shape.boundingRect().toAlignedRect();
    for (int y = bounds.top(); y <= bounds.bottom(); ++y)
        for (int x = bounds.left(); x <= bounds.right(); ++x) {
            const QPoint point = toScreen(view).map(QPointF(x, y)).toPoint();
            if (placeAt(point) == Place{muscle, view}) return point;
        }
    return std::nullopt;
}

QColor MuscleMap::fillOf(Place place) const {
    const auto& t = tokens();
    const QColor ground = mixed(t.surface2, t.surface, 0.55);
    if (m_picked == place.muscle) return t.accent;
    if (m_hovered == place) return mixed(ground, t.accent, 0.35);
    const auto worked = m_worked.find(place.muscle);
    if (worked != m_worked.end()) return mixed(ground, t.accent, std::clamp(worked->second + 0.1, 0.3, 1.0));
    const bool lengthened = std::find(m_lengthened.begin(), m_lengthened.end(), place.muscle) != m_lengthened.end();
    return lengthened ? mixed(ground, t.stretching, 0.8) : ground;
}

void MuscleMap::paintView(QPainter& painter, BodyView view) const {
    const auto& t = tokens();
    painter.setTransform(toScreen(view));
    const double line = 1 / painter.transform().m11();
    painter.setPen(QPen(t.line, line));
    painter.setBrush(t.surface2);
    painter.drawPath(bodyOutline());
    painter.setPen(QPen(t.fieldLine, line * 0.7));
    for (const Muscle muscle : musclesSeen(view))
        for (const Side side : kSides) {
            painter.setBrush(fillOf({muscle, view}));
            painter.drawPath(muscleShape(muscle, view, side));
        }
    if (m_mode != Mode::pick || !showsFocus(*this) || m_current.view != view) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.text, 2 * line));
    for (const Side side : kSides) painter.drawPath(muscleShape(m_current.muscle, view, side));
}

void MuscleMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const BodyView view : kViews) {
        paintView(painter, view);
        const QRectF body = painter.transform().mapRect(QRectF(QPointF(0, 0), kWholeBody));
        painter.resetTransform();
        painter.setPen(tokens().text2);
        painter.setFont(limber::font(TextStyle::small));
        painter.drawText(QRectF(body.left(), body.bottom(), body.width(), scaled(kFooter)), Qt::AlignCenter,
                         view == BodyView::front ? tr("front") : tr("back"));
    }
    if (m_mode == Mode::pick && showsFocus(*this))
        paintFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), kBlockRadius);
}

void MuscleMap::toggle(Muscle muscle) {
    setPicked(m_picked == muscle ? std::nullopt : std::optional(muscle));
    emit changed();
}

void MuscleMap::mousePressEvent(QMouseEvent* event) {
    const auto place = m_mode == Mode::pick ? placeAt(event->position()) : std::nullopt;
    if (!place) return event->ignore();
    m_current = *place;
    toggle(place->muscle);
    m_current = *place;
}

void MuscleMap::mouseMoveEvent(QMouseEvent* event) {
    const auto hovered = placeAt(event->position());
    if (hovered == m_hovered) return;
    m_hovered = hovered;
    update();
}

void MuscleMap::leaveEvent(QEvent*) {
    m_hovered.reset();
    update();
}

void MuscleMap::walk(int key) {
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const BodyView view = key == Qt::Key_Left    ? BodyView::front
                          : key == Qt::Key_Right ? BodyView::back
                                                 : m_current.view;
    if (sideways && view == m_current.view) return;
    const double from = centreOf(m_current.muscle, m_current.view, Side::left).y();
    std::optional<Place> best;
    double nearest = kWholeBody.height();
    for (const Muscle muscle : musclesSeen(view)) {
        const double step = centreOf(muscle, view, Side::left).y() - from;
        const double ahead = sideways ? std::abs(step) : key == Qt::Key_Down ? step : -step;
        if (muscle == m_current.muscle || ahead < 0 || ahead >= nearest || (!sideways && ahead == 0)) continue;
        nearest = ahead;
        best = Place{muscle, view};
    }
    if (best) m_current = *best;
    describe();
    update();
}

void MuscleMap::keyPressEvent(QKeyEvent* event) {
    if (m_mode != Mode::pick) return QWidget::keyPressEvent(event);
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down: return walk(event->key());
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter: {
            const Place kept = m_current;
            toggle(m_current.muscle);
            m_current = kept;
            return describe();
        }
        default: QWidget::keyPressEvent(event);
    }
}

bool MuscleMap::event(QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto place = placeAt(help->pos());
    if (place)
        QToolTip::showText(help->globalPos(), nameOf(place->muscle), this);
    else
        QToolTip::hideText();
    return true;
}

}  // namespace limber::inline gui
