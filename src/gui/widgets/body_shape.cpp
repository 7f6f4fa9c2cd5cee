// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/body_shape.h"

#include <QTransform>
#include <array>

namespace limber::inline gui {

namespace {

constexpr double kMiddle = 100;

QPainterPath mirrored(const QPainterPath& path) { return QTransform(-1, 0, 0, 1, 2 * kMiddle, 0).map(path); }

QPainterPath headAndNeck() {
    QPainterPath head;
    head.moveTo(kMiddle, 3);
    head.cubicTo(113, 3, 118, 14, 117, 25);
    head.cubicTo(120, 25, 120, 34, 116, 35);
    head.cubicTo(114, 42, 110, 46, kMiddle, 47);
    head.lineTo(kMiddle, 3);
    return head;
}

QPainterPath rightHalf() {
    QPainterPath half;
    half.moveTo(kMiddle, 40);
    half.lineTo(110, 40);
    half.cubicTo(110, 48, 110, 54, 114, 58);     // neck
    half.cubicTo(124, 65, 136, 66, 146, 69);     // slope of the shoulder
    half.cubicTo(158, 73, 164, 83, 165, 97);     // shoulder
    half.cubicTo(166, 112, 170, 124, 172, 138);  // upper arm
    half.cubicTo(176, 152, 181, 168, 183, 186);  // forearm
    half.cubicTo(187, 194, 189, 204, 186, 214);  // hand
    half.cubicTo(184, 219, 178, 218, 177, 212);
    half.cubicTo(175, 204, 175, 197, 174, 190);
    half.cubicTo(167, 174, 161, 160, 158, 145);  // inner arm
    half.cubicTo(155, 134, 151, 122, 149, 110);  // armpit
    half.cubicTo(148, 128, 143, 142, 138, 154);  // flank
    half.cubicTo(135, 163, 136, 170, 139, 178);  // waist
    half.cubicTo(145, 190, 149, 204, 149, 220);  // hip
    half.cubicTo(149, 238, 146, 252, 144, 266);  // thigh
    half.lineTo(106, 266);
    half.cubicTo(105, 250, 104, 236, 102, 226);
    half.lineTo(kMiddle, 222);
    half.closeSubpath();
    return half;
}

/// Where regions may lie on the right: the trunk a little inside the outline, without the arm.
QPainterPath rightTrunk() {
    QPainterPath trunk;
    trunk.moveTo(kMiddle + 0.1, 44);
    trunk.lineTo(107.5, 46);
    trunk.cubicTo(107.5, 54, 109, 59, 114, 62);
    trunk.cubicTo(124, 68, 135, 69, 143, 72.5);
    trunk.cubicTo(150, 77, 148, 92, 145.5, 108);
    trunk.cubicTo(144.5, 126, 140, 140, 135, 152);
    trunk.cubicTo(131.5, 163, 132.5, 171, 135.5, 179);
    trunk.cubicTo(141, 191, 145, 204, 145, 216);
    trunk.cubicTo(134, 224, 114, 225, kMiddle + 0.1, 218);
    trunk.closeSubpath();
    return trunk;
}

/// A band between two lines that fall by `drop` towards the side of the body.
QPainterPath band(double top, double topDrop, double bottom, double bottomDrop) {
    QPainterPath path;
    path.moveTo(kMiddle, top);
    path.quadTo(kMiddle + 26, top + topDrop * 0.25, kMiddle + 60, top + topDrop);
    path.lineTo(kMiddle + 60, bottom + bottomDrop);
    path.quadTo(kMiddle + 26, bottom + bottomDrop * 0.25, kMiddle, bottom);
    path.closeSubpath();
    return path;
}

std::array<QPainterPath, 10> makeRegions() {
    struct Edge {
        double y, drop;
    };
    static constexpr double kHalfGap = 0.1;
    static constexpr std::array<Edge, 6> edges{{{40, 0}, {74, 2}, {110, 6}, {141, 4}, {178, -4}, {240, 0}}};
    std::array<QPainterPath, 10> regions;
    const QPainterPath trunk = rightTrunk();
    for (std::size_t area = 0; area < 5; ++area) {
        const auto& above = edges[area];
        const auto& below = edges[area + 1];
        const QPainterPath right =
            trunk.intersected(band(above.y + kHalfGap, above.drop, below.y - kHalfGap, below.drop)).simplified();
        regions[area * 2] = mirrored(right);
        regions[area * 2 + 1] = right;
    }
    return regions;
}

QPainterPath makeLines() {
    QPainterPath right;
    right.moveTo(109, 84);  // shoulder blade
    right.cubicTo(108, 94, 110, 104, 117, 108);
    right.cubicTo(124, 105, 130, 95, 134, 86);
    right.moveTo(108, 197);  // dimple and fold
    right.cubicTo(109, 200, 111, 201, 113, 200);
    right.moveTo(103, 229);
    right.cubicTo(114, 236, 130, 236, 140, 228);
    QPainterPath lines = right;
    lines.addPath(mirrored(right));
    return lines;
}

}  // namespace

const QPainterPath& bodyOutline() {
    static const QPainterPath outline = [] {
        const QPainterPath half = rightHalf().united(headAndNeck());
        return half.united(mirrored(half)).simplified();
    }();
    return outline;
}

const QPainterPath& bodyLines() {
    static const QPainterPath lines = makeLines();
    return lines;
}

const QPainterPath& regionShape(Area area, Side side) {
    static const auto regions = makeRegions();
    return regions[static_cast<std::size_t>(area) * 2 + (side == Side::right ? 1 : 0)];
}

}  // namespace limber::inline gui
