// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/body_shape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTransform>
#include <algorithm>
#include <array>

#include "embedded/body.h"
#include "limber/base/expects.h"

namespace limber::inline gui {

namespace {

/// Left and right of the picture.
using Halves = std::array<QPainterPath, 2>;

struct View {
    QPainterPath lines;
    std::vector<Muscle> muscles;  ///< from the bottom to the top
    std::array<Halves, kMuscleCount> shapes;
};

struct Body {
    QPainterPath outline;
    std::array<View, 2> views;
    std::array<Halves, kEnumSize<Area>> regions;
};

/// A path of the commands M, L, C and Z with absolute numbers, as in SVG.
QPainterPath pathOf(const QString& text) {
    QPainterPath path;
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    qsizetype at = 0;
    const auto point = [&] {
        const double x = words.at(at).toDouble();
        const double y = words.at(at + 1).toDouble();
        at += 2;
        return QPointF(x, y);
    };
    while (at < words.size()) {
        const QChar command = words.at(at).front();
        if (command == QLatin1Char('Z')) {
            path.closeSubpath();
            ++at;
            continue;
        }
        words[at].remove(0, 1);
        const QPointF first = point();
        if (command == QLatin1Char('M')) path.moveTo(first);
        if (command == QLatin1Char('L')) path.lineTo(first);
        if (command != QLatin1Char('C')) continue;
        const QPointF second = point();
        path.cubicTo(first, second, point());
    }
    return path;
}

/// The resource draws the right half of the picture.
class BodyReader {
public:
    explicit BodyReader(const QJsonObject& root)
        : m_mirror(QTransform(-1, 0, 0, 1, 2 * root[QLatin1String("middle")].toDouble(), 0)) {
        m_body.outline = whole(halves(root[QLatin1String("outline")].toString()));
        readView(root[QLatin1String("front")].toObject(), m_body.views[0]);
        const auto back = root[QLatin1String("back")].toObject();
        readView(back, m_body.views[1]);
        const auto regions = back[QLatin1String("regions")].toObject();
        for (const Area area : allOf<Area>())
            m_body.regions[static_cast<std::size_t>(area)] =
                halves(regions[QLatin1String(nameOf(area).data())].toString());
    }
    [[nodiscard]] Body body() const { return m_body; }

private:
    [[nodiscard]] Halves halves(const QString& text) const {
        const QPainterPath right = pathOf(text);
        return {m_mirror.map(right), right};
    }
    [[nodiscard]] static QPainterPath whole(const Halves& halves) { return halves[0].united(halves[1]).simplified(); }

    void readView(const QJsonObject& object, View& view) const {
        for (const auto& line : object[QLatin1String("lines")].toArray())
            for (const auto& half : halves(line.toString())) view.lines.addPath(half);
        for (const auto& item : object[QLatin1String("muscles")].toArray()) {
            const auto muscle = parseName<Muscle>(item[QLatin1String("muscle")].toString().toStdString());
            LIMBER_EXPECTS(muscle.has_value());
            view.muscles.push_back(*muscle);
            view.shapes[static_cast<std::size_t>(*muscle)] = halves(item[QLatin1String("path")].toString());
        }
    }

    QTransform m_mirror;
    Body m_body;
};

const Body& body() {
    static const Body body = [] {
        const auto file = embedded::body().front();
        const auto text = QByteArray::fromRawData(file.text.data(), static_cast<qsizetype>(file.text.size()));
        const auto document = QJsonDocument::fromJson(text);
        LIMBER_EXPECTS(document.isObject());
        return BodyReader(document.object()).body();
    }();
    return body;
}

std::size_t halfOf(BodyView view, Side side) { return (side == Side::right) == (view == BodyView::back) ? 1 : 0; }

const View& viewOf(BodyView view) { return body().views[static_cast<std::size_t>(view)]; }

}  // namespace

const QPainterPath& bodyOutline() { return body().outline; }

const QPainterPath& bodyLines(BodyView view) { return viewOf(view).lines; }

const QPainterPath& regionShape(Area area, Side side) {
    return body().regions[static_cast<std::size_t>(area)][halfOf(BodyView::back, side)];
}

const std::vector<Muscle>& musclesSeen(BodyView view) { return viewOf(view).muscles; }

const QPainterPath& muscleShape(Muscle muscle, BodyView view, Side side) {
    return viewOf(view).shapes[static_cast<std::size_t>(muscle)][halfOf(view, side)];
}

}  // namespace limber::inline gui
