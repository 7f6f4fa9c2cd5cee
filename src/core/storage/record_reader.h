// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/storage/page_images.h"

namespace limber::inline storage {

using StoredValue = std::variant<std::monostate, std::int64_t, double, std::string>;

/// A row as it lies in a file: id, edited, deleted, and what its table has besides.
struct StoredRow {
    std::uint32_t page = 0;  ///< where it was found
    std::vector<StoredValue> values{};

    [[nodiscard]] const std::string& id() const { return std::get<std::string>(values[0]); }
    [[nodiscard]] std::int64_t edited() const { return std::get<std::int64_t>(values[1]); }
};

/// Every row that can be read from the bytes, whether or not the pages around it can. Rows are known by how every
/// record of a data file begins: a UUID, a time and a tombstone. Older versions of a row may be among them.
[[nodiscard]] std::vector<StoredRow> rowsIn(const PageImages& images);

}  // namespace limber::inline storage
