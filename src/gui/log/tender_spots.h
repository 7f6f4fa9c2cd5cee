// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>
#include <vector>

#include "limber/domain/session.h"

class QVBoxLayout;

namespace limber::inline gui {

class ChipRow;

/// The questions about each tender spot; every one may stay open.
class TenderSpots : public QWidget {
    Q_OBJECT
public:
    explicit TenderSpots(QWidget* parent = nullptr);
    /// Shows one panel a region; answers of regions that stay are kept.
    void setRegions(const std::vector<Region>& regions);
    void setSpots(const std::vector<TenderSpot>& spots);
    [[nodiscard]] std::vector<TenderSpot> spots() const;
    [[nodiscard]] ChipRow* question(Region region, int index) const;

signals:
    void changed();

private:
    struct Panel {
        QWidget* box = nullptr;
        ChipRow* tender = nullptr;
        ChipRow* familiar = nullptr;
        ChipRow* spreads = nullptr;
        ChipRow* where = nullptr;
        QString otherPlace{};  ///< where it spreads in words that are not among the chips
    };
    Panel makePanel(Region region);

    QMap<Region, Panel> m_panels;
    QVBoxLayout* m_column;
};

}  // namespace limber::inline gui
