// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "limber/base/date.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline exchange {

/// What a reader must know beside the text. Every reader is strict: an unknown or repeated key, a wrong type, a number
/// out of range, an unknown id or a logged date after `today` is an error that names file, line, key and value.
struct ReadContext {
    std::string file{};  ///< for messages; "-" is standard input
    Date today{};
    CataloguePtr catalogue{};
};

}  // namespace limber::inline exchange
