// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace limber::inline exchange {
namespace {

std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto substituted = diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U);
            diagonal = row[j];
            row[j] = std::min({substituted, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

}  // namespace

bool Reading::fail(const Node& node, Error error) {
    if (error.value.empty()) error.value = shown(node);
    return failAt(node.line, std::move(error));
}

bool Reading::failAt(int line, Error error) {
    if (m_error) return false;
    error.file = m_context.file;
    error.line = line;
    if (error.key.empty())
        error.key = m_path;
    else if (!m_path.empty())
        error.key = m_path + "." + error.key;
    error.value = shortened(std::move(error.value));
    m_error = std::move(error);
    return false;
}

bool Reading::wrongType(const Node& node, std::string expected) {
    auto value = node.text() ? fmt::format("\"{}\"", shown(node)) : shown(node);
    return fail(node, {.code = ErrorCode::wrongType, .value = std::move(value), .expected = std::move(expected)});
}

Reading::Step::Step(Reading& reading, std::string_view key) : m_reading(reading), m_length(reading.m_path.size()) {
    if (!reading.m_path.empty()) reading.m_path += '.';
    reading.m_path += key;
}

Reading::Step::Step(Reading& reading, std::size_t index) : m_reading(reading), m_length(reading.m_path.size()) {
    reading.m_path += fmt::format("[{}]", index);
}

std::vector<std::string> nearest(std::string_view text, std::span<const std::string_view> names) {
    constexpr std::size_t kLongest = 64;
    constexpr std::size_t kCount = 3;
    if (text.size() > kLongest) return {};
    std::vector<std::pair<std::size_t, std::string_view>> ranked;
    for (const auto name : names) {
        const auto distance = editDistance(text, name);
        const bool contained = text.size() >= 3 && name.find(text) != std::string_view::npos;
        if (contained || distance * 2 <= std::max(text.size(), name.size()))
            ranked.emplace_back(contained ? 1 : distance, name);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> best;
    for (const auto& [distance, name] : ranked)
        if (best.size() < kCount) best.emplace_back(name);
    return best;
}

std::string oneOf(std::span<const std::string_view> names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) text += i + 1 == names.size() ? " or " : ", ";
        text += names[i];
    }
    return text;
}

}  // namespace limber::inline exchange
