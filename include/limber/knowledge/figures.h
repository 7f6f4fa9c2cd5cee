// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "limber/base/embedded_file.h"
#include "limber/base/error.h"
#include "limber/domain/figure.h"

namespace limber::inline knowledge {

/// Parses and validates the files of poses. Errors: malformed, invalidResource and the input codes, each with file,
/// `key` as `<figure id>.<key>` and what was expected.
[[nodiscard]] Result<std::vector<Figure>> parseFigures(std::span<const EmbeddedFile> files);

}  // namespace limber::inline knowledge
