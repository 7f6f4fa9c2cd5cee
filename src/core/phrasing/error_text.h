// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/phrasing/phrase_data.h"

namespace limber::inline phrasing {

/// "key: what is amiss, expected ...; did you mean ...? (file, line n); what was kept" on one line.
[[nodiscard]] std::string errorText(const Phrases::Data& data, const Error& error);

}  // namespace limber::inline phrasing
