// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/guidance/network_model.h"
#include "limber/base/message.h"
#include "limber/domain/effect.h"
#include "limber/domain/history.h"
#include "limber/domain/profile.h"
#include "limber/knowledge/catalogue.h"
#include "limber/knowledge/network.h"
#include "limber/training/balance.h"
#include "limber/training/effective_sets.h"
#include "limber/training/habit_days.h"

namespace limber::inline guidance {

/// A session with what is needed of it again and again.
struct Entry {
    const Session* session = nullptr;
    TrainedSets sets{};
    Balance balance{};
    bool hasStrength = false;
    double weight = 1;  ///< less when logged from memory
};

/// The log up to `today`, as far back as the cause model looks.
struct LogView {
    LogView(const Profile& person, const History& log, Date day, const Catalogue& known, const Network& parameters,
            std::vector<Effect> tried = {});

    const Profile& profile;
    const History& history;
    Date today{};
    const Catalogue& catalogue;
    const Network& network;
    std::vector<Entry> entries{};  ///< in order of date
    std::vector<const CheckIn*> checkIns{};
    TrainingDays trainedDays{};          ///< of the finding window
    std::optional<Date> firstSession{};  ///< of the whole log
    std::vector<Effect> experiments{};   ///< what finished ones found

    using EntryFilter = std::function<bool(const Entry&)>;
    /// Entries of the last `days` days that pass.
    [[nodiscard]] std::vector<const Entry*> last(int days, const EntryFilter& filter) const;
    [[nodiscard]] std::vector<const Entry*> last(int days) const;
    [[nodiscard]] std::vector<const CheckIn*> lastCheckIns(int days) const;
    [[nodiscard]] const CheckIn* checkInOn(Date date) const;
    /// The entries behind one of `trainedDays`.
    [[nodiscard]] std::vector<const Entry*> entriesOf(const TrainingDay& day) const;
    [[nodiscard]] double threshold(std::string_view id) const { return network.threshold(id); }
    [[nodiscard]] int days(std::string_view id) const { return static_cast<int>(network.threshold(id)); }
    /// Weeks of the last `days` days since the log began.
    [[nodiscard]] double weeksOfLog(int days) const;
    [[nodiscard]] int daysOfLogBefore(Date date) const;
};

/// What one exposure or finding of the network reads from the log.
struct Observation {
    Reading reading{};
    Message text{};
    std::vector<SessionId> sessions{};
    std::vector<Date> checkIns{};
    std::vector<SelfTest> selfTests{};
    std::vector<std::pair<std::string, FieldValue>> missing{};  ///< fields of "what would change this"
};

/// Cites the entries; the reliability becomes the mean weight of all that is cited.
void cite(Observation& observation, const std::vector<const Entry*>& entries);
void cite(Observation& observation, const std::vector<const CheckIn*>& checkIns, const LogView& log);
/// Cites the first session of the log where the last `days` days reach back to it: the rate depends on it.
void citeStart(Observation& observation, const LogView& log, int days);

/// Warmed up or stretched before; nothing when neither was said.
[[nodiscard]] std::optional<bool> isPrepared(const Session& session);

}  // namespace limber::inline guidance
