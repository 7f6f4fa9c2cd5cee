// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace limber::inline cli {

inline constexpr int kLineWidth = 80;

/// `text` in lines of at most `kLineWidth` columns, each `indent` deep and ended; words are never cut.
[[nodiscard]] std::string paragraph(std::string_view text, int indent);
/// The same with "- " before the first line.
[[nodiscard]] std::string bullet(std::string_view text, int indent);
/// Spaces added up to `width` columns, and always at least one.
[[nodiscard]] std::string padded(std::string text, int width);

}  // namespace limber::inline cli
