// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "limber/base/date.h"
#include "limber/domain/foreign_batch.h"
#include "limber/domain/session.h"

namespace limber::inline domain {

/// A name of the file that no exercise here has.
struct NewName {
    std::string name{};
    std::string exercise{};  ///< id of the own exercise that it becomes
    int sets = 0;
    bool operator==(const NewName&) const = default;
};

/// What a file holds and what of it is not here yet, in the same words for every kind of file.
struct ImportSummary {
    std::optional<ForeignFormat> format{};  ///< none: an export of Limber
    int sessions = 0;
    int sets = 0;
    std::optional<DateRange> dates{};
    std::map<std::string, std::string> known{};  ///< names of the file and the ids they were matched to
    std::vector<NewName> newNames{};
    std::vector<ForeignRemark> skipped{};
    std::vector<ForeignRemark> suspicious{};
    int estimatedMinutes = 0;  ///< sessions whose length was worked out from their sets
    int leftOut = 0;           ///< sets that the person left out by name
    int added = 0;             ///< sessions
    int others = 0;            ///< further entries of an export of Limber, as check-ins or days of the plan
    int deleted = 0;           ///< entries that the export of Limber had deleted
    std::string id{};          ///< of the import, to take it out again; empty when there is nothing to take out
};

/// From the first to the last day; none without sessions.
[[nodiscard]] std::optional<DateRange> datesOf(const std::vector<Session>& sessions);

}  // namespace limber::inline domain
