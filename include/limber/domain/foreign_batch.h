// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "limber/base/date.h"
#include "limber/base/enum_names.h"
#include "limber/base/message.h"
#include "limber/domain/session.h"

namespace limber::inline domain {

/// The programs whose exports can be read.
enum class ForeignFormat : std::uint8_t { strong, hevy, fitnotes };

/// The unit of loads where a file does not state it; distances are in kilometres or miles then.
enum class LoadUnit : std::uint8_t { kg, lb };

/// A remark on a line of the file; its code, less `import.`, stands in the preview.
struct ForeignRemark {
    int line = 0;
    Message text{};
    bool operator==(const ForeignRemark&) const = default;
};

struct ForeignExercise {
    std::string name{};      ///< as the program calls it, at most 80 characters
    std::string category{};  ///< FitNotes only
    std::optional<int> superset{};
    std::vector<SetEntry> sets{};  ///< whatever lasts is in `seconds`, held or not
    bool operator==(const ForeignExercise&) const = default;
};

struct ForeignSession {
    std::string key{};  ///< the same for the same workout in every export of that program
    Date date{};
    std::optional<TimeOfDay> start{};
    std::optional<int> minutes{};
    std::string notes{};  ///< the workout's name, then what was written about it
    std::vector<ForeignExercise> exercises{};
    bool operator==(const ForeignSession&) const = default;
};

/// What another program's export holds, before its exercises are matched to the catalogue.
struct ForeignBatch {
    ForeignFormat format{};
    std::vector<ForeignSession> sessions{};  ///< in the order of the file
    std::vector<ForeignRemark> skipped{};    ///< rows that are no set, each with the reason
    std::vector<ForeignRemark> suspicious{};
    bool operator==(const ForeignBatch&) const = default;
};

/// What one import added.
struct ImportRecord {
    std::string id{};
    ForeignFormat format{};
    Date date{};                           ///< the day it was made
    std::vector<std::string> sessions{};   ///< UUIDs
    std::vector<std::string> exercises{};  ///< UUIDs of own exercises
    bool operator==(const ImportRecord&) const = default;
};

}  // namespace limber::inline domain

namespace limber::inline base {
template <>
struct EnumNames<ForeignFormat> {
    static constexpr std::array<std::string_view, 3> names{"strong", "hevy", "fitnotes"};
};
template <>
struct EnumNames<LoadUnit> {
    static constexpr std::array<std::string_view, 2> names{"kg", "lb"};
};
}  // namespace limber::inline base
