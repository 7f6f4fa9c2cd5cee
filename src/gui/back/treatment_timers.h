// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>

#include "gui/widgets/countdown.h"
#include "limber/domain/catalogue_items.h"
#include "limber/workspace/kept_timers.h"

namespace limber::inline gui {

class WorkspaceBridge;

struct TimerOptions {
    Ticks ticks = steadyTicks();
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); };
    std::filesystem::path kept{};  ///< stem of the files that outlive the window; empty for none
};

/// The timers of treatments, one each. They outlive the cards that show them, and the window: the next one goes on with
/// them. A timer that is over logs itself once, whichever window sees it first.
class TreatmentTimers final : public QObject {
    Q_OBJECT
public:
    TreatmentTimers(WorkspaceBridge& bridge, TimerOptions options, QObject* parent);
    [[nodiscard]] CountdownClock& of(const Treatment& treatment);
    /// True while one runs or waits in a pause.
    [[nodiscard]] bool isBegun(const std::string& treatment) const;
    /// Goes on with what an earlier window left, and logs what has ended since.
    void takeUp();

signals:
    /// One quiet line, as `Page::say`.
    void say(const QString& sentence, bool undoable);

private:
    using State = CountdownClock::State;
    void follow(const QString& id, const CountdownClock& clock);
    void keep(const TreatmentTimer& timer);
    void finish(const QString& id, int minutes);
    void log(const TreatmentTimer& timer, const QString& sentence);
    [[nodiscard]] double seconds() const;
    [[nodiscard]] QString nameOf(const std::string& treatment) const;

    WorkspaceBridge& m_bridge;
    TimerOptions m_options;
    KeptTimers m_kept;
    QHash<QString, CountdownClock*> m_clocks;
    QHash<QString, State> m_states;
    QHash<QString, TreatmentTimer> m_begun;
    QSet<QString> m_onFile;  ///< that could be written
};

}  // namespace limber::inline gui
