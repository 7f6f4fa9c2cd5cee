// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "limber/knowledge/catalogue.h"

namespace limber::inline knowledge {

/// The catalogue with its names and prose in that language ("de", or the pseudo-language). English names stay among the
/// other names, so that both are found. What is not translated, own exercises for one, stays as it is. The catalogue
/// itself for "en" and for languages that there are no texts of.
[[nodiscard]] CataloguePtr inLanguage(const CataloguePtr& catalogue, std::string_view language);

}  // namespace limber::inline knowledge
