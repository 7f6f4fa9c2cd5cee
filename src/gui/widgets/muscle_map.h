// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <map>
#include <optional>
#include <vector>

#include "gui/widgets/body_shape.h"

namespace limber::inline gui {

/// Front and back of the body, muscle by muscle: shows which are worked or lengthened, or lets one be picked, by
/// click or by arrows and Space.
class MuscleMap : public QWidget {
    Q_OBJECT
public:
    enum class Mode { show, pick };
    /// `names` in the order of `Muscle`.
    MuscleMap(Mode mode, QStringList names, QWidget* parent = nullptr);

    /// Worked ones by their share, 1, 0.5 or 0.25.
    void setShown(std::map<Muscle, double> worked, std::vector<Muscle> lengthened);
    [[nodiscard]] std::optional<Muscle> picked() const { return m_picked; }
    void setPicked(std::optional<Muscle> muscle);
    /// The muscle at the arrows' place.
    [[nodiscard]] Muscle current() const { return m_current.muscle; }
    /// A place where a click picks the muscle; none when it does not show there.
    [[nodiscard]] std::optional<QPoint> pointOf(Muscle muscle, BodyView view) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// By the person, not by `setPicked`.
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Place {
        Muscle muscle{};
        BodyView view{};
        bool operator==(const Place&) const = default;
    };
    [[nodiscard]] QTransform toScreen(BodyView view) const;
    [[nodiscard]] std::optional<Place> placeAt(QPointF point) const;
    [[nodiscard]] QString nameOf(Muscle muscle) const { return m_names.at(static_cast<int>(muscle)); }
    [[nodiscard]] QColor fillOf(Place place) const;
    void paintView(QPainter& painter, BodyView view) const;
    void toggle(Muscle muscle);
    void walk(int key);
    void describe();

    Mode m_mode;
    QStringList m_names;
    std::map<Muscle, double> m_worked{};
    std::vector<Muscle> m_lengthened{};
    std::optional<Muscle> m_picked{};
    Place m_current{Muscle::erectorSpinae, BodyView::back};
    std::optional<Place> m_hovered{};
};

}  // namespace limber::inline gui
