// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/treatment_timers.h"

#include <utility>

#include "gui/app/workspace_bridge.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {
namespace {

constexpr double kSecondsAMinute = 60;
constexpr double kMilliseconds = 1000;

double lengthOf(const TreatmentTimer& timer) { return timer.minutes * kSecondsAMinute; }

}  // namespace

TreatmentTimers::TreatmentTimers(WorkspaceBridge& bridge, TimerOptions options, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_options(std::move(options)), m_kept(m_options.kept) {}

CountdownClock& TreatmentTimers::of(const Treatment& treatment) {
    const QString id = QString::fromStdString(treatment.id);
    auto*& clock = m_clocks[id];
    if (clock == nullptr) {
        clock = new CountdownClock(treatment.timerMinutes, m_options.ticks, this);
        connect(clock, &CountdownClock::changed, this, [this, id, clock] { follow(id, *clock); });
        connect(clock, &CountdownClock::finished, this, [this, id](int minutes) { finish(id, minutes); });
    }
    return *clock;
}

bool TreatmentTimers::isBegun(const std::string& treatment) const {
    const auto* clock = m_clocks.value(QString::fromStdString(treatment));
    return clock != nullptr && (clock->state() == State::running || clock->state() == State::paused);
}

/// What a clock does is written down when it begins, pauses, goes on or is given up, not at every tick.
void TreatmentTimers::follow(const QString& id, const CountdownClock& clock) {
    const State before = std::exchange(m_states[id], clock.state());
    if (before == clock.state() || clock.state() == State::over) return;
    if (clock.state() == State::waiting) {
        m_begun.remove(id);
        return m_kept.forget(id.toStdString());
    }
    const bool running = clock.state() == State::running;
    if (before == State::waiting || before == State::over) {
        m_begun[id] = {.treatment = id.toStdString(),
                       .date = m_bridge.today(),
                       .start = TimeOfDay{m_options.now().time().msecsSinceStartOfDay() / 60'000},
                       .minutes = static_cast<int>((clock.left() + clock.passed()) / 60'000)};
    }
    auto& timer = m_begun[id];
    timer.passed = static_cast<double>(clock.passed()) / kMilliseconds;
    timer.runningSince = running ? std::optional(seconds()) : std::nullopt;
    keep(timer);
}

void TreatmentTimers::keep(const TreatmentTimer& timer) {
    const QString id = QString::fromStdString(timer.treatment);
    if (!m_kept.keepsNothing() && m_kept.keep(timer))
        m_onFile.insert(id);
    else
        m_onFile.remove(id);
}

/// Another window that shows the same timer may have ended it, or given it up.
void TreatmentTimers::finish(const QString& id, int minutes) {
    auto timer = m_begun.take(id);
    if (m_onFile.contains(id) && !m_kept.holds(timer.treatment)) return;
    timer.minutes = minutes;
    timer.passed = lengthOf(timer);
    timer.runningSince = seconds();
    keep(timer);
    log(timer, tr("%1: the time is over, and it is noted.").arg(nameOf(timer.treatment)));
}

void TreatmentTimers::log(const TreatmentTimer& timer, const QString& sentence) {
    LogTreatment operation;
    operation.use = {.treatment = timer.treatment, .date = timer.date, .start = timer.start, .minutes = timer.minutes};
    operation.once = true;
    m_bridge.apply(std::move(operation), [this, id = timer.treatment, sentence](const Result<ChangeSet>& outcome) {
        if (!outcome) {
            const QString what = QString::fromStdString(m_bridge.phrases().text(outcome.error()));
            emit say(tr("%1 Nothing was changed.").arg(what), false);
            return;
        }
        m_kept.forget(id);
        if (!outcome->ids.empty()) emit say(sentence, true);
    });
}

void TreatmentTimers::takeUp() {
    const auto& snapshot = m_bridge.snapshot();
    for (const auto& timer : m_kept.read(snapshot.today, snapshot.catalogue)) {
        const QString id = QString::fromStdString(timer.treatment);
        const double passed =
            timer.passed + (timer.runningSince ? std::max(0.0, seconds() - *timer.runningSince) : 0.0);
        if (timer.runningSince && passed >= lengthOf(timer)) {
            const auto ended = *timer.runningSince + lengthOf(timer) - timer.passed;
            const auto moment = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(ended * kMilliseconds));
            const QString time = timeText({moment.time().hour() * 60 + moment.time().minute()});
            const Date date = toDate(moment.date());
            const QString when =
                date == snapshot.today ? tr("at %1").arg(time) : tr("on %1 at %2").arg(dayText(date), time);
            log(timer, tr("%1, %2 min, ended %3.").arg(nameOf(timer.treatment)).arg(timer.minutes).arg(when));
            continue;
        }
        m_begun[id] = timer;
        m_onFile.insert(id);
        auto& clock = of(*snapshot.catalogue->treatment(timer.treatment));
        m_states[id] = timer.runningSince ? State::running : State::paused;
        clock.takeUp(static_cast<qint64>(passed * kMilliseconds), timer.runningSince.has_value());
    }
}

double TreatmentTimers::seconds() const {
    return static_cast<double>(m_options.now().toMSecsSinceEpoch()) / kMilliseconds;
}

QString TreatmentTimers::nameOf(const std::string& treatment) const {
    return QString::fromStdString(m_bridge.snapshot().catalogue->treatment(treatment)->name);
}

}  // namespace limber::inline gui
