// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/body_map.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "gui/widgets/body_shape.h"
#include "gui/widgets/painting.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

/// Takes the clicks, keys and focus of one place; the map paints.
class PlaceButton final : public QAbstractButton {
public:
    using QAbstractButton::QAbstractButton;

protected:
    void paintEvent(QPaintEvent*) override {}
};

}  // namespace

BodyMap::BodyMap(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Your back"));
    for (const Area area : allOf<Area>()) {
        for (const Side side : {Side::left, Side::right}) {
            auto* button = new PlaceButton(this);
            const int index = static_cast<int>(m_places.size());
            button->setCheckable(true);
            button->setCursor(Qt::PointingHandCursor);
            button->setAttribute(Qt::WA_Hover);
            button->setFocusPolicy(index == 0 ? Qt::StrongFocus : Qt::ClickFocus);
            button->installEventFilter(this);
            connect(button, &QAbstractButton::clicked, this, [this, index] { toggle(index); });
            m_places.append({area, side, button});
        }
    }
    refresh();
}

QSize BodyMap::sizeHint() const { return {scaled(210), scaled(282)}; }

QSize BodyMap::minimumSizeHint() const { return {150, 200}; }

void BodyMap::setMode(Mode mode) {
    m_mode = mode;
    refresh();
}

void BodyMap::setTightness(std::optional<int> tightness) {
    m_tightness = tightness;
    update();
}

void BodyMap::toggle(int index) {
    auto& place = m_places[index];
    if (m_mode == Mode::pick) {
        refresh();
        return emit picked(regionOf(place.area, place.side));
    }
    (m_mode == Mode::tight ? place.tight : place.tender) ^= true;
    refresh();
    emit changed();
}

void BodyMap::setReading(Area area, Side side, std::optional<int> tightness, const QString& words) {
    for (auto& place : m_places)
        if (place.area == area && place.side == side) {
            place.tightness = tightness;
            place.words = words;
        }
    refresh();
}

void BodyMap::clearReadings() {
    for (auto& place : m_places) {
        place.tightness.reset();
        place.words.clear();
    }
    refresh();
}

void BodyMap::setPicked(std::optional<Region> region) {
    for (auto& place : m_places) place.picked = region && regionOf(place.area, place.side) == *region;
    refresh();
}

void BodyMap::refresh() {
    for (auto& place : m_places) {
        const QString name = nameOfRegion(regionOf(place.area, place.side));
        const QString words = place.words.isEmpty() ? name : tr("%1: %2").arg(name, place.words);
        place.button->setAccessibleName(m_mode == Mode::tender ? tr("tender spot, %1").arg(name) : words);
        place.button->setToolTip(words);
        place.button->setChecked(m_mode == Mode::tight    ? place.tight
                                 : m_mode == Mode::tender ? place.tender
                                                          : place.picked);
    }
    update();
}

std::vector<Region> BodyMap::tight() const {
    std::vector<Region> regions;
    for (int i = 0; i < m_places.size(); i += 2) {
        const bool left = m_places.at(i).tight;
        const bool right = m_places.at(i + 1).tight;
        if (!left && !right) continue;
        regions.push_back(regionOf(m_places.at(i).area, left && right ? Side::both : left ? Side::left : Side::right));
    }
    return regions;
}

void BodyMap::setTight(const std::vector<Region>& regions) {
    for (auto& place : m_places)
        place.tight = std::any_of(regions.begin(), regions.end(), [&](Region region) {
            return areaOf(region) == place.area && (sideOf(region) == Side::both || sideOf(region) == place.side);
        });
    refresh();
}

std::vector<Region> BodyMap::tender() const {
    std::vector<Region> regions;
    for (const auto& place : m_places)
        if (place.tender) regions.push_back(regionOf(place.area, place.side));
    return regions;
}

void BodyMap::setTender(const std::vector<Region>& regions) {
    for (auto& place : m_places)
        place.tender = std::any_of(regions.begin(), regions.end(), [&](Region region) {
            return areaOf(region) == place.area && (sideOf(region) == Side::both || sideOf(region) == place.side);
        });
    refresh();
}

QTransform BodyMap::toScreen() const {
    const double footer = scaled(18);
    const double scale = std::min(width() / kBodySize.width(), (height() - footer) / kBodySize.height());
    return QTransform::fromTranslate((width() - kBodySize.width() * scale) / 2, 0).scale(scale, scale);
}

void BodyMap::resizeEvent(QResizeEvent*) {
    const QTransform transform = toScreen();
    for (const auto& place : m_places) {
        const QPainterPath shape = transform.map(regionShape(place.area, place.side));
        const QRect bounds = shape.boundingRect().toAlignedRect();
        place.button->setGeometry(bounds);
        place.button->setMask(QRegion(shape.translated(-bounds.topLeft()).toFillPolygon().toPolygon()));
    }
}

void BodyMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& t = tokens();
    painter.setTransform(toScreen());
    painter.setClipRect(QRectF(QPointF(0, 0), kBodySize));
    painter.setPen(QPen(t.line, 1.2));
    painter.setBrush(t.surface2);
    painter.drawPath(bodyOutline());
    for (const auto& place : m_places) paintPlace(painter, place);
    QColor lines = t.text2;
    lines.setAlphaF(0.35F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(lines, 1, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(bodyLines(BodyView::back));
    for (const auto& place : m_places)
        if (place.tender) paintSpot(painter, place);
    const QRectF map = painter.transform().mapRect(QRectF(QPointF(0, 0), kBodySize));
    painter.resetTransform();
    painter.setClipping(false);
    painter.setPen(t.text2);
    painter.setFont(limber::font(TextStyle::small));
    const QRectF footer(map.left(), map.bottom(), map.width(), scaled(18));
    painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom, tr("left"));
    painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom, tr("right"));
}

std::optional<int> BodyMap::tightnessOf(const Place& place) const {
    return place.tightness ? place.tightness : m_tightness;
}

void BodyMap::paintPlace(QPainter& painter, const Place& place) const {
    const auto& t = tokens();
    const auto tightness = tightnessOf(place);
    QColor fill = place.button->underMouse() ? t.accentSoft : t.surface;
    if (place.tight) fill = tightness ? tightnessColour(*tightness) : t.accent;
    painter.setBrush(fill);
    painter.setPen(QPen(place.tight || place.picked ? t.text : t.fieldLine, place.picked  ? 3
                                                                            : place.tight ? 1.6
                                                                                          : 0.9));
    painter.drawPath(regionShape(place.area, place.side));
    if (!showsFocus(*place.button)) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.accent, 3));
    painter.drawPath(regionShape(place.area, place.side));
}

void BodyMap::paintSpot(QPainter& painter, const Place& place) const {
    const auto& t = tokens();
    const QPointF centre = regionShape(place.area, place.side).boundingRect().center();
    painter.setBrush(t.surface);
    painter.setPen(QPen(t.text, 2));
    painter.drawEllipse(centre, 7.5, 7.5);
    painter.setBrush(t.text);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(centre, 2.6, 2.6);
}

void BodyMap::walk(int index, int key) {
    int to = index;
    if (key == Qt::Key_Left) to = index - index % 2;
    if (key == Qt::Key_Right) to = index - index % 2 + 1;
    if (key == Qt::Key_Up) to = index - 2;
    if (key == Qt::Key_Down) to = index + 2;
    if (to < 0 || to >= m_places.size()) return;
    m_places.at(to).button->setFocus(Qt::TabFocusReason);
}

bool BodyMap::eventFilter(QObject* watched, QEvent* event) {
    const auto found =
        std::find_if(m_places.cbegin(), m_places.cend(), [&](const Place& place) { return place.button == watched; });
    if (found == m_places.cend()) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down) {
            walk(static_cast<int>(found - m_places.cbegin()), key);
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn)
        for (const auto& place : m_places)
            place.button->setFocusPolicy(place.button == watched ? Qt::StrongFocus : Qt::ClickFocus);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::HoverEnter ||
        event->type() == QEvent::HoverLeave)
        update();
    return QWidget::eventFilter(watched, event);
}

}  // namespace limber::inline gui
