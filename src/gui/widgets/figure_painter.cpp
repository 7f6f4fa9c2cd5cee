// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/figure_painter.h"

#include <QPainter>
#include <QTransform>
#include <algorithm>
#include <utility>

#include "gui/widgets/figure_muscles.h"
#include "gui/widgets/figure_props.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr double kMargin = 0.05;
constexpr QSizeF kLeastView{1.0, 0.62};  ///< body heights that a picture shows at least
constexpr Vec3 kGroundSize{0.36, 0.001, 0.24};
constexpr double kLineRoom = 0.005;  ///< half the width of a prop drawn as a line
constexpr double kFloorRoom = 0.03;
constexpr double kEdge = 0.013;
constexpr double kFarDepth = 0.10;  ///< behind the trunk by which a limb is drawn fully faint
constexpr double kFarFade = 0.27;

QColor blend(const QColor& a, const QColor& b, double share) {
    const auto t = static_cast<float>(share);
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * t, a.greenF() + (b.greenF() - a.greenF()) * t,
                            a.blueF() + (b.blueF() - a.blueF()) * t);
}

struct Colours {
    QColor ground, skin, shirt, shorts, shoe, hair, prop, propLight, mat, glow;
};

Colours coloursOf(const Tokens& t) {
    const auto body = [&](double towardsGround) { return blend(t.text2, t.surface2, towardsGround); };
    return {.ground = t.surface2,
            .skin = t.dark ? blend(t.text, t.text2, 0.35) : blend(t.fieldLine, t.text2, 0.08),
            .shirt = t.dark ? body(0.28) : body(0.18),
            .shorts = t.dark ? body(0.44) : blend(t.text2, t.text, 0.35),
            .shoe = t.dark ? body(0.36) : body(0.1),
            .hair = t.dark ? body(0.58) : blend(t.text2, t.text, 0.55),
            .prop = blend(t.fieldLine, t.surface2, t.dark ? 0.22 : 0.28),
            .propLight = blend(t.fieldLine, t.surface2, t.dark ? 0.42 : 0.48),
            .mat = blend(t.accent, t.surface2, 0.72),
            .glow = t.accent};
}

QColor colourOf(Garment garment, const Colours& colours) {
    switch (garment) {
        case Garment::skin: return colours.skin;
        case Garment::shirt: return colours.shirt;
        case Garment::shorts: return colours.shorts;
        case Garment::shoe: return colours.shoe;
        case Garment::hair: return colours.hair;
    }
    return colours.skin;
}

QColor faded(const QColor& colour, const Colours& colours, double behind) {
    return blend(colour, colours.ground, kFarFade * behind);
}

void paintEdges(QPainter& painter, const DrawnPart& part, const Colours& colours) {
    painter.setPen(QPen(colours.ground, kEdge, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF& edge : part.edges) painter.drawPolyline(edge);
}

void paintGlow(QPainter& painter, const DrawnPart& part, const std::vector<MusclePatch>& patches,
               const Colours& colours, double behind) {
    if (patches.empty()) return;
    painter.save();
    painter.setClipPath(part.whole, Qt::IntersectClip);
    for (const MusclePatch& patch : patches) {
        QColor glow = faded(colours.glow, colours, behind);
        glow.setAlphaF(static_cast<float>(0.35 * patch.strength));
        painter.setPen(QPen(glow, 0.014, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(patch.path);
        glow.setAlphaF(static_cast<float>(patch.strength > 0.9 ? 0.95 : 0.5));
        painter.fillPath(patch.path, glow);
    }
    painter.restore();
}

void paintProps(QPainter& painter, const std::vector<DrawnProp>& props, DrawnProp::Layer layer,
                const Colours& colours) {
    for (const DrawnProp& prop : props) {
        if (prop.layer != layer) continue;
        const QColor solid = layer == DrawnProp::Layer::floor ? colours.mat : colours.prop;
        switch (prop.paint) {
            case DrawnProp::Paint::solid: painter.fillPath(prop.path, solid); break;
            case DrawnProp::Paint::light:
                painter.fillPath(prop.path, layer == DrawnProp::Layer::floor ? colours.mat : colours.propLight);
                break;
            case DrawnProp::Paint::soft: {
                QColor soft = solid;
                soft.setAlphaF(0.45F);
                painter.fillPath(prop.path, soft);
                break;
            }
            case DrawnProp::Paint::line:
                painter.strokePath(prop.path, QPen(solid, prop.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
                break;
        }
    }
}

/// The key frames and half-way between them, where an arm may reach farther.
std::vector<double> momentsOf(const Figure& figure) {
    std::vector<double> moments{0};
    for (std::size_t i = 1; i < figure.frames.size(); ++i) {
        const double end = figure.frames[i].seconds;
        moments.push_back((figure.frames[i - 1].seconds + end) / 2);
        moments.push_back(end);
    }
    return moments;
}

bool isUpper(BodyPart part) {
    return part == BodyPart::trunk || part == BodyPart::head || part == BodyPart::upperArm || part == BodyPart::forearm;
}

/// A patch of floor below the figure, where a slanting view would leave it in the air.
QPainterPath groundBelow(const Figure& figure, const FigureCamera& camera) {
    const bool onMat = std::any_of(figure.props.begin(), figure.props.end(),
                                   [](const Prop& prop) { return prop.kind == PropKind::mat; });
    if (camera.isLevel() || figure.view == Viewpoint::top || onMat) return {};
    Vec3 middle{};
    for (const KeyFrame& frame : figure.frames) middle = middle + skeletonOf(frame.pose, figure.props).pelvis().origin;
    middle = middle * (1.0 / static_cast<double>(figure.frames.size()));
    return camera.outline({Ellipsoid{{{middle.x, 0, middle.z}, {}}, kGroundSize}});
}

}  // namespace

QColor limbColour(Garment garment, double behind) {
    const Colours colours = coloursOf(tokens());
    return faded(colourOf(garment, colours), colours, behind);
}

FigurePainter::FigurePainter(Figure figure, std::map<Muscle, double> muscles)
    : m_figure(std::move(figure)),
      m_muscles(std::move(muscles)),
      m_camera(m_figure.view),
      m_ground(groundBelow(m_figure, m_camera)) {
    const bool upper = m_figure.crop == FigureCrop::upper;
    if (!upper) m_bounds = m_ground.boundingRect();
    for (const double seconds : momentsOf(m_figure)) {
        const Skeleton skeleton = skeletonAt(m_figure, seconds);
        for (const DrawnPart& part : drawnBody(skeleton, m_camera, {}))
            if (!upper || isUpper(part.part)) m_bounds |= part.whole.boundingRect();
        if (upper) continue;
        for (const DrawnProp& prop : drawnProps(m_figure, skeleton, m_camera))
            m_bounds |= prop.path.boundingRect().adjusted(-kLineRoom, -kLineRoom, kLineRoom, kLineRoom);
    }
}

QTransform FigurePainter::fitTo(const QRectF& rect) const {
    const bool upper = m_figure.crop == FigureCrop::upper;
    const double width = std::max(m_bounds.width() + 2 * kMargin, upper ? 0.0 : kLeastView.width());
    const double height = std::max(m_bounds.height() + kMargin + kFloorRoom, upper ? 0.0 : kLeastView.height());
    const double scale = std::min(rect.width() / width, rect.height() / height);
    const double bottom = m_camera.isLevel() ? rect.center().y() + height * scale / 2 - kFloorRoom * scale
                                             : rect.center().y() + m_bounds.height() * scale / 2;
    QTransform transform;
    transform.translate(rect.center().x() - m_bounds.center().x() * scale, bottom - m_bounds.bottom() * scale);
    transform.scale(scale, scale);
    return transform;
}

void FigurePainter::paint(QPainter& painter, const QRectF& rect, double seconds) const {
    const Skeleton skeleton = skeletonAt(m_figure, seconds);
    const Colours colours = coloursOf(tokens());
    const QTransform fit = fitTo(rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect, Qt::IntersectClip);
    if (m_camera.isLevel()) {
        const double floor = fit.map(QPointF(0, 0)).y();
        painter.setPen(QPen(colours.propLight, std::max(1.0, fit.m11() * 0.006)));
        painter.drawLine(QPointF(rect.left(), floor), QPointF(rect.right(), floor));
    }
    painter.setTransform(fit, true);
    if (!m_ground.isEmpty()) painter.fillPath(m_ground, blend(colours.propLight, colours.ground, 0.6));
    const std::vector<DrawnProp> props = drawnProps(m_figure, skeleton, m_camera);
    paintProps(painter, props, DrawnProp::Layer::floor, colours);
    paintProps(painter, props, DrawnProp::Layer::behind, colours);
    const double trunk = m_camera.nearness(skeleton.spine[3].origin);
    for (const DrawnPart& part : drawnBody(skeleton, m_camera, fistsOf(m_figure, skeleton))) {
        const bool limb = part.part != BodyPart::trunk && part.part != BodyPart::head;
        const double behind = limb ? std::clamp((trunk - part.nearness) / kFarDepth, 0.0, 1.0) : 0;
        paintEdges(painter, part, colours);
        for (const DrawnPart::Layer& layer : part.layers)
            painter.fillPath(layer.path, faded(colourOf(layer.garment, colours), colours, behind));
        paintGlow(painter, part, patchesOn(part, skeleton, m_camera, m_muscles, m_figure.glow), colours, behind);
    }
    paintProps(painter, props, DrawnProp::Layer::before, colours);
    painter.restore();
}

}  // namespace limber::inline gui
