// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/cursor.h"

namespace limber::inline storage {

/// Edit stamps.
template <>
struct ColumnReader<std::int64_t> {
    static std::int64_t from(const SQLite::Column& column) { return column.getInt64(); }
};

}  // namespace limber::inline storage
