// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>

#include "limber/base/date.h"
#include "limber/base/error.h"
#include "limber/domain/mass.h"
#include "limber/domain/plan.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline workspace {

inline constexpr int kMinutesADay = 1440;
inline constexpr int kMaxReps = 1000;
inline constexpr int kMaxSeconds = 86400;
inline constexpr double kMaxLoadKg = 1000;
inline constexpr double kMaxDistanceMetres = 1'000'000;
inline constexpr std::size_t kMaxText = 10'000;
inline constexpr std::size_t kMaxItems = 500;

/// Looks through the values of an operation and keeps the first thing that may not be so.
class Validator {
public:
    /// `prefix` stands before every key, as in `[2].`.
    Validator(Date today, const Catalogue& catalogue, std::string prefix = {})
        : m_today(today), m_catalogue(catalogue), m_prefix(std::move(prefix)) {}

    void notAfterToday(std::string_view key, Date date);
    void knownExercise(std::string_view key, const std::string& id);
    void knownTreatment(std::string_view key, const std::string& id);
    void uuid(std::string_view key, const std::string& id);
    void shortText(std::string_view key, const std::string& text, std::size_t most = kMaxText);
    void itemCount(std::string_view key, std::size_t count, std::size_t most = kMaxItems);

    template <class Number>
    void inRange(std::string_view key, Number value, Number low, Number high) {
        if (!(value >= low && value <= high))
            outOfRange(key, fmt::format("{}", value), fmt::format("{}-{}", low, high));
    }
    template <class Number>
    void inRange(std::string_view key, const std::optional<Number>& value, Number low, Number high) {
        if (value) inRange(key, *value, low, high);
    }
    void loadInRange(std::string_view key, const std::optional<Mass>& load);
    void block(const PlanBlock& block);
    void outOfRange(std::string_view key, std::string value, std::string expected);
    void refuse(Error error);

    [[nodiscard]] Result<void> result() const;

private:
    [[nodiscard]] std::string path(std::string_view key) const { return m_prefix + std::string(key); }

    Date m_today;
    const Catalogue& m_catalogue;
    std::string m_prefix;
    std::optional<Error> m_first{};
};

/// The prefix of keys of one of several items of an input.
[[nodiscard]] inline std::string prefixOf(std::size_t index, std::size_t count) {
    return count > 1 ? fmt::format("[{}].", index) : std::string();
}

}  // namespace limber::inline workspace
