// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_folder.h"

#include <cstdlib>
#include <stdexcept>
#include <system_error>

namespace limber::test {

TempFolder::TempFolder() {
    auto pattern = (std::filesystem::temp_directory_path() / "limber-test-XXXXXX").string();
    if (!::mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder");
    m_path = pattern;
}

TempFolder::~TempFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

}  // namespace limber::test
