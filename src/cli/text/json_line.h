// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace limber::inline cli {

/// The object on a line of its own. Names of files need not be UTF-8; what is not is replaced.
[[nodiscard]] inline std::string jsonLine(const nlohmann::ordered_json& object) {
    return object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace limber::inline cli
