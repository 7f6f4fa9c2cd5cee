// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "core/exchange/foreign_table.h"
#include "core/exchange/foreign_values.h"
#include "limber/domain/foreign_batch.h"
#include "limber/exchange/foreign_reader.h"

namespace limber::inline exchange {

/// Puts rows together into sessions and keeps what is to be said of them.
class BatchBuilder {
public:
    BatchBuilder(const ForeignTable& table, const ForeignOptions& options, DayOrder order)
        : m_table(table), m_options(options), m_order(order) {
        m_batch.format = table.header().format;
    }

    /// The date and time of a column; without one, or after today, the row is skipped.
    [[nodiscard]] std::optional<Moment> moment(Column column);
    struct Found {
        ForeignSession& session;
        bool isNew;
    };
    /// The session that `key` tells from the others of the file, made when it is new.
    Found session(const std::string& key, const Moment& moment, std::string_view name);
    /// Adds a set to the last exercise of the session, or to a new one when the name or superset is another, `anew` is
    /// set or it is full; rows without a name or anything done are skipped.
    void addSet(ForeignSession& session, SetEntry set, std::optional<int> superset, bool anew);
    /// The same, to the exercise of that name wherever it stands in the session.
    void addToNamed(ForeignSession& session, SetEntry set);
    /// Adds a paragraph to what is noted of a session.
    void note(ForeignSession& session, std::string_view text);
    void noteOfExercise(ForeignSession& session);

    /// Load, repetitions, time, distance and effort of the row.
    [[nodiscard]] SetEntry setOfRow();
    /// Minutes for a workout of that many seconds.
    [[nodiscard]] std::optional<int> minutesOf(std::optional<double> seconds);

    [[nodiscard]] std::optional<int> minutesUntil(const Moment& start, Column end);

    void skip(std::string_view code, const std::string& value = {});
    [[nodiscard]] ForeignBatch take();

private:
    [[nodiscard]] std::optional<Mass> load();
    [[nodiscard]] std::optional<double> distance();
    [[nodiscard]] std::optional<double> within(Column column, double most, std::string_view code);
    void suspect(std::string_view code, const std::string& value);
    [[nodiscard]] std::string exerciseName() const;
    [[nodiscard]] bool isWorthKeeping(const std::string& name, const SetEntry& set);

    const ForeignTable& m_table;
    const ForeignOptions& m_options;
    DayOrder m_order;
    ForeignBatch m_batch{};
    std::map<std::string, std::size_t> m_sessions{};
    std::set<Date> m_futureDates{};
    std::map<std::string, int> m_keys{};  ///< how many sessions of the file share a lasting key
};

}  // namespace limber::inline exchange
