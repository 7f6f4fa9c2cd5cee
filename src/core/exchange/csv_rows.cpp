// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_rows.h"

#include <algorithm>
#include <array>

namespace limber::inline exchange {
namespace {

constexpr std::size_t kMostFields = 1000;

}  // namespace

bool CsvRows::takeLineEnd() {
    if (m_rest.empty() || (m_rest.front() != '\n' && m_rest.front() != '\r')) return false;
    m_rest.remove_prefix(m_rest.substr(0, 2) == "\r\n" ? 2 : 1);
    ++m_nextLine;
    return true;
}

void CsvRows::readQuoted(std::string& field) {
    m_rest.remove_prefix(1);
    while (!m_rest.empty()) {
        const auto stop = std::min(m_rest.find_first_of("\"\r\n"), m_rest.size());
        field.append(m_rest.substr(0, stop));
        m_rest.remove_prefix(stop);
        if (takeLineEnd()) {
            field += '\n';
        } else if (m_rest.substr(0, 2) == "\"\"") {
            field += '"';
            m_rest.remove_prefix(2);
        } else if (!m_rest.empty()) {
            m_rest.remove_prefix(1);
            return;
        }
    }
}

void CsvRows::readField(std::string& field) {
    field.clear();
    if (!m_rest.empty() && m_rest.front() == '"') readQuoted(field);
    const std::array stops{m_delimiter, '\r', '\n'};
    const auto stop = std::min(m_rest.find_first_of(std::string_view(stops.data(), stops.size())), m_rest.size());
    field.append(m_rest.substr(0, stop));
    m_rest.remove_prefix(stop);
}

bool CsvRows::next(std::vector<std::string>& fields) {
    while (takeLineEnd()) {
    }
    if (m_rest.empty()) return false;
    m_line = m_nextLine;
    std::size_t count = 0;
    std::string surplus;
    while (true) {
        if (count == fields.size() && count < kMostFields) fields.emplace_back();
        readField(count < kMostFields ? fields[count++] : surplus);
        if (m_rest.empty() || m_rest.front() != m_delimiter) break;
        m_rest.remove_prefix(1);
    }
    takeLineEnd();
    fields.resize(count);
    return true;
}

char delimiterOf(std::string_view text) {
    constexpr std::array kDelimiters{',', ';', '\t'};
    std::array<int, kDelimiters.size()> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (!quoted && (c == '\n' || c == '\r')) break;
        for (std::size_t i = 0; i < kDelimiters.size(); ++i)
            if (!quoted && c == kDelimiters[i]) ++counts[i];
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return kDelimiters[static_cast<std::size_t>(most - counts.begin())];
}

std::string_view withoutMark(std::string_view text) {
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (text.substr(0, kMark.size()) == kMark) text.remove_prefix(kMark.size());
    return text;
}

}  // namespace limber::inline exchange
