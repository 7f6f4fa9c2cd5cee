// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/knowledge_files.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "embedded/knowledge.h"

namespace limber::testing {

KnowledgeFiles::KnowledgeFiles() {
    for (const EmbeddedFile& file : embedded::knowledge())
        m_files.push_back({std::string(file.name), std::string(file.text)});
}

KnowledgeFiles& KnowledgeFiles::with(const std::string& file, std::string text) {
    for (File& candidate : m_files)
        if (candidate.name == file) candidate.text = std::move(text);
    return *this;
}

KnowledgeFiles& KnowledgeFiles::without(const std::string& file) {
    m_files.erase(
        std::remove_if(m_files.begin(), m_files.end(), [&](const File& candidate) { return candidate.name == file; }),
        m_files.end());
    return *this;
}

std::vector<std::string> KnowledgeFiles::names() const {
    std::vector<std::string> names;
    for (const File& file : m_files) names.push_back(file.name);
    return names;
}

const std::string& KnowledgeFiles::text(const std::string& file) const {
    for (const File& candidate : m_files)
        if (candidate.name == file) return candidate.text;
    throw std::invalid_argument("no knowledge file " + file);
}

Result<CatalogueData> KnowledgeFiles::parse() const {
    std::vector<EmbeddedFile> views;
    for (const File& file : m_files) views.push_back({file.name, file.text});
    return parseCatalogue(views);
}

}  // namespace limber::testing
