// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string_view>

#include "core/storage/page_images.h"

namespace limber::inline storage {

/// The table that each page holds rows of, as far as the schema and the pages above it can be read.
[[nodiscard]] std::map<std::uint32_t, std::string_view> pageOwners(const PageImages& images);

}  // namespace limber::inline storage
