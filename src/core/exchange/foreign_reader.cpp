// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/exchange/foreign_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/exchange/foreign_formats.h"
#include "core/exchange/utf8.h"

namespace limber::inline exchange {
namespace {

constexpr int kRowsAStep = 1024;

Error inFile(Error error, const ForeignOptions& options) {
    error.file = options.file;
    return error;
}

bool statesUnit(const ForeignHeader& header) {
    return header.has(Column::weightKg) || header.has(Column::weightLb) || header.has(Column::weightUnit);
}

/// The order that the first telling date of the file shows; day first when none tells, or where the year comes first.
DayOrder orderIn(ForeignTable table) {
    constexpr std::size_t kYearDigits = 4;
    while (table.next()) {
        const auto date = table.text(Column::start);
        if (date.find_first_not_of("0123456789") == kYearDigits) break;
        if (const auto shown = orderShownBy(date)) return *shown;
    }
    return DayOrder::dayFirst;
}

void addRow(const ForeignTable& table, BatchBuilder& builder) {
    switch (table.header().format) {
        case ForeignFormat::strong: return addStrongRow(table, builder);
        case ForeignFormat::hevy: return addHevyRow(table, builder);
        case ForeignFormat::fitnotes: return addFitNotesRow(table, builder);
    }
}

}  // namespace

Result<ForeignBatch> readForeign(std::string_view text, const ForeignOptions& options) {
    if (text.size() > kMaxForeignBytes)
        return failure({.code = ErrorCode::tooLarge, .file = options.file, .expected = "at most 50 MB"});
    if (!isUtf8Text(text)) return failure({.code = ErrorCode::malformed, .file = options.file, .detail = "utf8"});
    auto table = ForeignTable::open(text, options.format);
    if (!table) return failure(inFile(table.error(), options));
    if (!statesUnit(table->header()) && !options.unit)
        return failure({.code = ErrorCode::missingKey,
                        .file = options.file,
                        .key = "--unit",
                        .expected = "kg or lb",
                        .detail = "unit"});
    BatchBuilder builder(*table, options, orderIn(*table));
    ProgressSteps steps(options.progress, static_cast<double>(text.size()), kRowsAStep);
    for (int rows = 0; table->next(); ++rows) {
        if (!steps.goOn(static_cast<double>(text.size() - table->bytesLeft()))) return failure(stopped());
        if (rows == kMaxForeignRows)
            return failure({.code = ErrorCode::tooLarge, .file = options.file, .expected = "at most 500,000 rows"});
        addRow(*table, builder);
    }
    return builder.take();
}

}  // namespace limber::inline exchange
