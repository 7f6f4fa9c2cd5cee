// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "limber/base/enum_names.h"
#include "limber/phrasing/phrases.h"
#include "limber/workspace/workspace.h"

namespace limber::inline workspace {

enum class ExportFormat : std::uint8_t {
    limber,  ///< everything, as JSON
    csv,     ///< one row a set
    ics,     ///< the plan from eight weeks back on, as a calendar
};

/// What the data file holds for another computer or program, as of `today`. Errors: busy, damaged.
[[nodiscard]] Result<std::string> exportText(Workspace& workspace, ExportFormat format, const Phrases& phrases,
                                             Date today);

}  // namespace limber::inline workspace

namespace limber::inline base {
template <>
struct EnumNames<ExportFormat> {
    static constexpr std::array<std::string_view, 3> names{"limber", "csv", "ics"};
};
}  // namespace limber::inline base
