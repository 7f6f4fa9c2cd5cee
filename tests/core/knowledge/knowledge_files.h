// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "limber/knowledge/catalogue.h"

namespace limber::testing {

/// The built-in knowledge files, of which some may be changed before they are parsed.
class KnowledgeFiles {
public:
    KnowledgeFiles();

    /// The text of a file, to be replaced as a whole.
    KnowledgeFiles& with(const std::string& file, std::string text);
    /// Changes the item of that id in a file that is a list.
    template <class Change>
    KnowledgeFiles& edit(const std::string& file, const std::string& id, Change change) {
        nlohmann::json list = nlohmann::json::parse(text(file));
        for (nlohmann::json& item : list)
            if (item.at("id") == id) change(item);
        return with(file, list.dump(1));
    }
    KnowledgeFiles& without(const std::string& file);

    [[nodiscard]] std::vector<std::string> names() const;
    [[nodiscard]] const std::string& text(const std::string& file) const;
    [[nodiscard]] Result<CatalogueData> parse() const;

private:
    struct File {
        std::string name{};
        std::string text{};
    };
    std::vector<File> m_files;
};

}  // namespace limber::testing
