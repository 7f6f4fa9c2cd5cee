// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace limber::inline base {

/// A file of `resources/` compiled into the program. `name` is its path below the embedded folder.
struct EmbeddedFile {
    std::string_view name;
    std::string_view text;
};

}  // namespace limber::inline base
