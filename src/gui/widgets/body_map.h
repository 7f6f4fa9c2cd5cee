// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <optional>
#include <vector>

#include "limber/domain/region.h"

class QAbstractButton;

namespace limber::inline gui {

/// The back with ten places to choose, left and right of five areas. A click or Space marks the place as tight or,
/// in tender mode, sets or removes a tender spot; in pick mode it only says which place was meant. Arrows walk over
/// the back.
class BodyMap : public QWidget {
    Q_OBJECT
public:
    enum class Mode { tight, tender, pick };
    explicit BodyMap(QWidget* parent = nullptr);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// Left and right of one area give its `both`.
    [[nodiscard]] std::vector<Region> tight() const;
    void setTight(const std::vector<Region>& regions);
    [[nodiscard]] std::vector<Region> tender() const;
    void setTender(const std::vector<Region>& regions);
    /// Colours the tight places by the ramp; none uses the accent.
    void setTightness(std::optional<int> tightness);
    /// Colours a tight place by its own number and says `words` of it; none paints it in the accent.
    void setReading(Area area, Side side, std::optional<int> tightness, const QString& words);
    void clearReadings();
    /// The place with a line around it, in pick mode.
    void setPicked(std::optional<Region> region);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void changed();
    void picked(limber::Region region);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Place {
        Area area{};
        Side side{};
        QAbstractButton* button = nullptr;
        bool tight = false;
        bool tender = false;
        bool picked = false;
        std::optional<int> tightness{};
        QString words{};
    };
    [[nodiscard]] std::optional<int> tightnessOf(const Place& place) const;
    void toggle(int index);
    void refresh();
    void walk(int index, int key);
    void paintPlace(class QPainter& painter, const Place& place) const;
    void paintSpot(class QPainter& painter, const Place& place) const;
    [[nodiscard]] class QTransform toScreen() const;

    QList<Place> m_places;
    Mode m_mode = Mode::tight;
    std::optional<int> m_tightness;
};

}  // namespace limber::inline gui
