// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "core/storage/connection.h"
#include "core/storage/schema.h"

namespace limber::inline storage {

struct Opened {
    std::unique_ptr<Connection> connection{};
    std::optional<Error> readOnlyBecause{};
};

/// See `DataFile::open`.
[[nodiscard]] Result<Opened> openDataFile(const std::filesystem::path& file, SchemaSteps steps = schemaSteps());

}  // namespace limber::inline storage
