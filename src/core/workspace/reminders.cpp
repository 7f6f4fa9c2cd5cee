// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/reminders.h"

#include <algorithm>
#include <array>

#include "limber/base/expects.h"
#include "limber/guidance/safety_gate.h"
#include "limber/workspace/mornings.h"

namespace limber::inline workspace {
namespace {

constexpr int kSittingDays = 28;
constexpr double kMuchSitting = 6;  ///< where sitting begins to count in the cause network

/// From `from` up to, not including, `until`; over midnight when `until` is the earlier one.
bool isWithin(TimeOfDay time, TimeOfDay from, TimeOfDay until) {
    return from <= until ? from <= time && time < until : time >= from || time < until;
}

class Due {
public:
    Due(const Snapshot& snapshot, TimeOfDay now, const ReminderSettings& settings)
        : m_snapshot(snapshot),
          m_settings(settings),
          m_now(now),
          m_quiet(isWithin(now, settings.quietFrom, settings.quietUntil)) {}

    std::vector<Reminder> all() {
        addMorning();
        addBlock(m_settings.session, ReminderKind::session, "reminder.session", [](BlockKind kind) {
            return kind == BlockKind::workout || kind == BlockKind::cardio || kind == BlockKind::yoga;
        });
        addBlock(m_settings.stretching, ReminderKind::stretching, "reminder.stretching",
                 [](BlockKind kind) { return kind == BlockKind::stretching; });
        addPosition();
        return std::move(m_due);
    }

private:
    void add(Reminder reminder, const std::string& subject) {
        if (reminder.due > m_now) return;
        reminder.quiet = m_quiet;
        reminder.key = std::string(nameOf(reminder.kind)) + ' ' + toIso(m_snapshot.today) + ' ' + subject;
        m_due.push_back(std::move(reminder));
    }

    void addMorning() {
        if (!m_settings.morning.on) return;
        const auto wanted = wantedMornings(m_snapshot).today;
        if (!wanted) return;
        const char* code = wanted->second ? "reminder.second_morning" : "reminder.morning";
        add({.kind = ReminderKind::morning,
             .due = m_settings.morning.at,
             .text = {code, {{"trained", wanted->trained}}}},
            {});
    }

    /// The first block of the day of such a kind that nothing is said of yet.
    template <class IsOfKind>
    void addBlock(const ReminderRule& rule, ReminderKind kind, const char* code, IsOfKind isOfKind) {
        if (!rule.on) return;
        for (const auto& day : m_snapshot.history->plannedDays) {
            if (day.date != m_snapshot.today) continue;
            for (const auto& block : day.blocks) {
                if (block.mark || !isOfKind(block.kind)) continue;
                const auto usual = kind == ReminderKind::session ? m_snapshot.profile->usualStart : std::nullopt;
                return add({.kind = kind,
                            .due = block.start.value_or(usual.value_or(rule.at)),
                            .text = {code, {{"kind", std::string(nameOf(block.kind))}, {"minutes", block.minutes}}},
                            .block = block.id,
                            .routine = block.routine},
                           block.id.value);
            }
        }
    }

    void addPosition() {
        if (!m_settings.position || m_quiet || m_now > m_settings.sittingUntil) return;
        const auto days = m_settings.sittingDays.value_or(usualSittingDays(m_snapshot));
        if (std::find(days.begin(), days.end(), weekdayOf(m_snapshot.today)) == days.end()) return;
        const int passed = (m_now.minutes - m_settings.sittingFrom.minutes) / m_settings.positionMinutes;
        if (passed < 1) return;
        const TimeOfDay due{m_settings.sittingFrom.minutes + passed * m_settings.positionMinutes};
        add({.kind = ReminderKind::position, .due = due, .text = {"reminder.position", {}}}, toIso(due));
    }

    const Snapshot& m_snapshot;
    const ReminderSettings& m_settings;
    TimeOfDay m_now;
    bool m_quiet;
    std::vector<Reminder> m_due;
};

}  // namespace

std::vector<Reminder> dueReminders(const Snapshot& snapshot, TimeOfDay now, const ReminderSettings& settings) {
    LIMBER_EXPECTS(settings.positionMinutes >= 1);
    const auto safety = assessSafety(*snapshot.profile, *snapshot.history, snapshot.today, *snapshot.catalogue);
    if (!safety.limits.planAllowed) return {};
    return Due(snapshot, now, settings).all();
}

std::vector<Weekday> usualSittingDays(const Snapshot& snapshot) {
    struct Hours {
        double sum = 0;
        int count = 0;
    };
    std::array<Hours, kEnumSize<Weekday>> hours{};
    bool isSaid = false;
    for (const auto& checkIn : snapshot.history->checkIns) {
        if (!checkIn.sittingHours || daysBetween(checkIn.date, snapshot.today) >= kSittingDays) continue;
        isSaid = true;
        auto& day = hours[static_cast<std::size_t>(weekdayOf(checkIn.date - Days{1}))];  // it tells of the day before
        day.sum += *checkIn.sittingHours;
        ++day.count;
    }
    if (!isSaid) return {Weekday::mon, Weekday::tue, Weekday::wed, Weekday::thu, Weekday::fri};
    std::vector<Weekday> days;
    for (const auto day : allOf<Weekday>()) {
        const auto& of = hours[static_cast<std::size_t>(day)];
        if (of.count > 0 && of.sum / of.count >= kMuchSitting) days.push_back(day);
    }
    return days;
}

}  // namespace limber::inline workspace
