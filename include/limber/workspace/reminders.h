// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "limber/base/enum_names.h"
#include "limber/base/message.h"
#include "limber/workspace/workspace.h"

namespace limber::inline workspace {

enum class ReminderKind : std::uint8_t { morning, session, stretching, position };

struct ReminderRule {
    bool on = true;
    TimeOfDay at{};
    bool operator==(const ReminderRule&) const = default;
};

/// When to remind of what, on this computer. Nothing of it changes advice.
struct ReminderSettings {
    ReminderRule morning{true, {8 * 60 + 30}};
    ReminderRule session{true, {17 * 60}};  ///< where plan and profile say no time
    ReminderRule stretching{true, {20 * 60}};
    bool position = false;
    std::optional<std::vector<Weekday>> sittingDays{};  ///< none: as `usualSittingDays`
    TimeOfDay sittingFrom{9 * 60};
    TimeOfDay sittingUntil{17 * 60};
    int positionMinutes = 45;  ///< 1 and more
    TimeOfDay quietFrom{22 * 60};
    TimeOfDay quietUntil{7 * 60};  ///< the same as `quietFrom`: no quiet hours
    bool operator==(const ReminderSettings&) const = default;
};

struct Reminder {
    ReminderKind kind{};
    std::string key{};  ///< the same as long as it is about the same thing
    TimeOfDay due{};
    bool quiet = false;  ///< within the quiet hours: to be seen, not to be announced
    Message text{};
    BlockId block{};        ///< of a session or of stretching
    std::string routine{};  ///< the one to play, or empty
    bool operator==(const Reminder&) const = default;
};

/// What is due on the snapshot's day at `now` and not yet done, by kind. What was due in the quiet hours stays due
/// after them; a change of position is due until the next one, and not in the quiet hours. While training is ruled out
/// there is nothing to be reminded of.
[[nodiscard]] std::vector<Reminder> dueReminders(const Snapshot& snapshot, TimeOfDay now,
                                                 const ReminderSettings& settings);

/// Weekdays on which the log says six hours of sitting and more, over four weeks; Monday to Friday without any word.
[[nodiscard]] std::vector<Weekday> usualSittingDays(const Snapshot& snapshot);

}  // namespace limber::inline workspace

namespace limber::inline base {
template <>
struct EnumNames<ReminderKind> {
    static constexpr std::array<std::string_view, 4> names{"morning", "session", "stretching", "position"};
};
}  // namespace limber::inline base
