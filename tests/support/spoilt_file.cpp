// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/spoilt_file.h"

#include <fstream>
#include <string>

#include "core/storage/connection.h"

namespace limber::test {

void makeNewer(const std::filesystem::path& file) {
    Connection connection(file);
    connection.execute("PRAGMA user_version = 99");
    connection.foldLogOnClose(true);
}

void spoil(const std::filesystem::path& file) {
    std::fstream bytes(file, std::ios::binary | std::ios::in | std::ios::out);
    bytes << std::string(600, '\xAA');
}

}  // namespace limber::test
