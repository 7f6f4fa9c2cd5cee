// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/treatment_timers.h"

#include <utility>

namespace limber::inline gui {

TreatmentTimers::TreatmentTimers(Ticks ticks, QObject* parent) : QObject(parent), m_ticks(std::move(ticks)) {}

CountdownClock& TreatmentTimers::of(const Treatment& treatment) {
    const QString id = QString::fromStdString(treatment.id);
    auto*& clock = m_clocks[id];
    if (clock == nullptr) {
        clock = new CountdownClock(treatment.timerMinutes, m_ticks, this);
        connect(clock, &CountdownClock::finished, this, [this, id](int minutes) { emit finished(id, minutes); });
    }
    return *clock;
}

bool TreatmentTimers::isBegun(const std::string& treatment) const {
    const auto* clock = m_clocks.value(QString::fromStdString(treatment));
    return clock != nullptr &&
           (clock->state() == CountdownClock::State::running || clock->state() == CountdownClock::State::paused);
}

}  // namespace limber::inline gui
