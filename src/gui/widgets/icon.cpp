// SPDX-License-Identifier: GPL-3.0-or-later
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <algorithm>
#include <memory>

#include "embedded/icons.h"
#include "gui/widgets/dress.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

QByteArray drawingOf(const QString& name) {
    const std::string file = name.toStdString() + ".svg";
    const auto files = embedded::icons();
    const auto found = std::find_if(files.begin(), files.end(), [&](const auto& f) { return f.name == file; });
    if (found == files.end()) return {};
    return QByteArray(found->text.data(), static_cast<qsizetype>(found->text.size()));
}

/// Draws the line icon anew for each size and colour, so that it follows theme and text scale.
class LineIcon final : public QIconEngine {
public:
    LineIcon(QString name, QColor fixed, QColor Tokens::*role)
        : m_name(std::move(name)), m_fixed(fixed), m_role(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QByteArray drawing = drawingOf(m_name);
        drawing.replace("currentColor", colour(mode).name().toLatin1());
        QSvgRenderer renderer(drawing);
        painter->setRenderHint(QPainter::Antialiasing);
        const int side = std::min(rect.width(), rect.height());
        renderer.render(painter, QRect(rect.left(), rect.top() + (rect.height() - side) / 2, side, side));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
        const QString key =
            QStringLiteral("limber-%1-%2-%3x%4").arg(m_name, colour(mode).name()).arg(size.width()).arg(size.height());
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn)) return drawn;
        drawn = QPixmap(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, drawn.rect(), mode, state);
        painter.end();
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    [[nodiscard]] QIconEngine* clone() const override { return std::make_unique<LineIcon>(*this).release(); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const {
        const QColor plain = m_fixed.isValid() ? m_fixed : m_role != nullptr ? tokens().*m_role : tokens().text;
        return mode == QIcon::Disabled ? disabledText() : plain;
    }

    QString m_name;
    QColor m_fixed;
    QColor Tokens::*m_role;
};

}  // namespace

QIcon icon(const QString& name, QColor colour) {
    return QIcon(std::make_unique<LineIcon>(name, colour, nullptr).release());
}

QIcon icon(const QString& name, QColor Tokens::*colour) {
    return QIcon(std::make_unique<LineIcon>(name, QColor(), colour).release());
}

}  // namespace limber::inline gui
