// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace limber::testing {

/// The files of a knowledge folder by name, and those of its folder of schemas.
struct KnowledgeFolder {
    std::map<std::string, std::string> files{};
    std::map<std::string, std::string> schemas{};
};

/// Throws where the folder cannot be read.
[[nodiscard]] KnowledgeFolder readFolder(const std::filesystem::path& folder);

/// What contradicts the schemas, each as "file: item.key: reason"; empty when all is well. A file without a schema and
/// a schema without a file are problems too.
[[nodiscard]] std::vector<std::string> problemsOf(const KnowledgeFolder& folder);

}  // namespace limber::testing
