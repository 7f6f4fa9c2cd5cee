// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace limber::test {

/// The text with what stands between `<!-- NAME -->` and `<!-- end -->` replaced.
[[nodiscard]] std::string withSections(std::string text, const std::map<std::string, std::string>& sections);

[[nodiscard]] std::string readWhole(const std::string& path);

}  // namespace limber::test
