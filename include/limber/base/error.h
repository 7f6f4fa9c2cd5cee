// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "limber/base/enum_names.h"

namespace limber::inline base {

/// What went wrong, as a code; `phrasing` makes the sentence. The phrase key is `error.<nameOf(code)>`.
enum class ErrorCode : std::uint8_t {
    malformed,        ///< not JSON, not a date, not a number
    wrongType,        ///< `key` holds another type than `expected`
    unknownKey,       ///< `key` is not one of those known
    missingKey,       ///< `key` is required
    outOfRange,       ///< `value` of `key` lies outside `expected`
    unknownId,        ///< `value` is no known id; `suggestions` are the nearest
    noSuchDate,       ///< well formed, but not in the calendar
    futureDate,       ///< a logged date after today
    tooDeep,          ///< JSON nested deeper than allowed
    tooLarge,         ///< a text, file or list longer than allowed
    notFound,         ///< no such file, session or block
    unreadable,       ///< a file that cannot be read
    unwritable,       ///< a file or folder that cannot be written
    busy,             ///< another program holds the data file
    diskFull,         ///< no room; nothing was changed
    notALimberFile,   ///< a file of another program
    newerFile,        ///< written by a newer, incompatible version
    damaged,          ///< integrity check failed
    notEmpty,         ///< the operation needs an empty data file
    refused,          ///< a rule forbids it; `detail` is a code
    infeasible,       ///< the request cannot be met
    invalidResource,  ///< a built-in resource fails validation
    nothingToUndo,
};
template <>
struct EnumNames<ErrorCode> {
    static constexpr std::array<std::string_view, 23> names{
        "malformed",    "wrong_type",  "unknown_key", "missing_key",       "out_of_range",   "unknown_id",
        "no_such_date", "future_date", "too_deep",    "too_large",         "not_found",      "unreadable",
        "unwritable",   "busy",        "disk_full",   "not_a_limber_file", "newer_file",     "damaged",
        "not_empty",    "refused",     "infeasible",  "invalid_resource",  "nothing_to_undo"};
};

/// A failure that is expected in normal use. Only codes and fields; empty means not applicable.
struct Error {
    ErrorCode code = ErrorCode::malformed;
    std::string file{};      ///< where the input came from, "-" for standard input
    int line = 0;            ///< 1-based; 0 when unknown
    std::string key{};       ///< path of the offending key, as in `exercises[0].sets[2].reps`
    std::string value{};     ///< what was found, shortened to 80 characters
    std::string expected{};  ///< what would have been accepted, in the words of the file format
    std::string detail{};    ///< a further code, as the reason of a refusal
    std::vector<std::string> suggestions{};

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning an error.
[[nodiscard]] inline tl::unexpected<Error> failure(Error error) { return tl::unexpected<Error>(std::move(error)); }

}  // namespace limber::inline base
