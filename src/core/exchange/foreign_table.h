// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/csv_rows.h"
#include "limber/base/error.h"
#include "limber/domain/foreign_batch.h"

namespace limber::inline exchange {

/// What a column of another program's export holds.
enum class Column : std::uint8_t {
    start,  ///< date, with or without a time
    end,
    workoutNumber,
    workoutName,
    workoutNotes,
    duration,
    exercise,
    category,
    superset,
    setOrder,  ///< Strong: number, kind of set, note or rest
    setIndex,  ///< Hevy: from 0 within one exercise
    setType,
    weight,  ///< in a unit that another column or nothing states
    weightKg,
    weightLb,
    weightUnit,
    reps,
    rpe,
    distance,
    distanceKm,
    distanceMiles,
    distanceMetres,
    distanceUnit,
    seconds,
    notes,
    count,
};

/// Where the columns of a known header stand.
struct ForeignHeader {
    ForeignFormat format{};
    std::array<std::optional<std::size_t>, static_cast<std::size_t>(Column::count)> places{};
    std::size_t fields = 0;

    [[nodiscard]] bool has(Column column) const { return places[static_cast<std::size_t>(column)].has_value(); }
};

/// Names are compared without case, accents and punctuation; unknown columns beside the needed ones are not looked at.
/// Errors: malformed "header", with the columns seen and those expected.
[[nodiscard]] Result<ForeignHeader> headerOf(std::span<const std::string> fields, std::optional<ForeignFormat> wanted);

/// The rows below a header, one at a time.
class ForeignTable {
public:
    /// `text` must outlive the table. Errors: those of `headerOf`.
    [[nodiscard]] static Result<ForeignTable> open(std::string_view text, std::optional<ForeignFormat> wanted);

    [[nodiscard]] const ForeignHeader& header() const { return m_header; }
    [[nodiscard]] bool next();
    [[nodiscard]] int line() const { return m_rows.line(); }
    [[nodiscard]] std::size_t bytesLeft() const { return m_rows.bytesLeft(); }
    /// Without spaces at both ends; empty when the row or the header has no such column.
    [[nodiscard]] std::string_view text(Column column) const;
    [[nodiscard]] std::optional<double> number(Column column) const;

private:
    ForeignTable(CsvRows rows, ForeignHeader header) : m_rows(rows), m_header(header) {}
    void joinName();

    CsvRows m_rows;
    ForeignHeader m_header;
    std::vector<std::string> m_fields{};
};

}  // namespace limber::inline exchange
