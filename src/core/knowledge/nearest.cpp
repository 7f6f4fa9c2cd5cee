// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/nearest.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace limber::inline knowledge {
namespace {

constexpr double kFarthest = 0.5;
constexpr double kContained = 0.3;
constexpr double kAliasHandicap = 0.05;
constexpr double kMainLift = 0.75;  // "bench" is the bench press rather than the bench dip
constexpr std::size_t kLongestCompared = 60;

/// Lower-case letters and digits, words separated by one space.
std::string simplified(std::string_view text) {
    std::string result;
    for (const char c : text.substr(0, kLongestCompared)) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0)
            result.push_back(static_cast<char>(std::tolower(byte)));
        else if (!result.empty() && result.back() != ' ')
            result.push_back(' ');
    }
    if (!result.empty() && result.back() == ' ') result.pop_back();
    return result;
}

/// Insertions, deletions, replacements and swaps of neighbours that lead from `a` to `b`.
std::size_t editDistance(const std::string& a, const std::string& b) {
    std::vector<std::vector<std::size_t>> rows(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) rows[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i)
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U);
            rows[i][j] = std::min({rows[i - 1][j] + 1, rows[i][j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
        }
    return rows[a.size()][b.size()];
}

/// 0 the same to 1 nothing in common.
double distance(const std::string& wanted, std::string_view candidateText) {
    const std::string candidate = simplified(candidateText);
    const std::size_t longer = std::max(wanted.size(), candidate.size());
    if (longer == 0) return 1;
    const double share = static_cast<double>(editDistance(wanted, candidate)) / static_cast<double>(longer);
    const bool contained = wanted.size() >= 3 && candidate.find(wanted) != std::string::npos;
    return contained ? std::min(share, kContained * share) : share;
}

double distance(const std::string& wanted, const Exercise& exercise) {
    double best = std::min(distance(wanted, exercise.id), distance(wanted, exercise.name));
    for (const std::string& alias : exercise.aliases) best = std::min(best, distance(wanted, alias) + kAliasHandicap);
    return best;
}

}  // namespace

std::vector<std::string> nearest(std::span<const Exercise> exercises, std::string_view text, std::size_t count) {
    const std::string wanted = simplified(text);
    std::vector<std::pair<double, const Exercise*>> ranked;
    for (const Exercise& exercise : exercises)
        if (const double far = distance(wanted, exercise); far <= kFarthest)
            ranked.emplace_back(exercise.compound ? far * kMainLift : far, &exercise);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < ranked.size() && i < count; ++i) ids.push_back(ranked[i].second->id);
    return ids;
}

}  // namespace limber::inline knowledge
