// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#include "gui/widgets/countdown.h"
#include "limber/base/date.h"
#include "limber/domain/catalogue_items.h"

namespace limber::inline gui {

/// The timers of treatments, one each. They outlive the cards that show them.
class TreatmentTimers final : public QObject {
    Q_OBJECT
public:
    TreatmentTimers(Ticks ticks, QObject* parent);
    [[nodiscard]] CountdownClock& of(const Treatment& treatment);
    /// True while one runs or waits in a pause.
    [[nodiscard]] bool isBegun(const std::string& treatment) const;

signals:
    void finished(const QString& treatment, int minutes);

private:
    Ticks m_ticks;
    QHash<QString, CountdownClock*> m_clocks;
};

}  // namespace limber::inline gui
