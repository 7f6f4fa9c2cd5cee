// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "limber/knowledge/catalogue.h"

namespace limber::inline exchange {

/// Finds the exercise that another program's name means.
class ExerciseNames {
public:
    /// `catalogue` must outlive it.
    explicit ExerciseNames(const Catalogue& catalogue);

    /// Null when nothing fits for certain.
    [[nodiscard]] const Exercise* find(std::string_view name) const;
    /// An exercise of the same movement, even with other equipment; null when there is none.
    [[nodiscard]] const Exercise* relative(std::string_view name) const;

private:
    struct Candidate {
        const Exercise* exercise;
        std::uint32_t equipment;  ///< that its name speaks of, a bit each
    };
    void add(std::string_view name, const Exercise& exercise);
    [[nodiscard]] const std::vector<Candidate>& candidatesFor(const std::string& movement) const;

    std::unordered_map<std::string, const Exercise*> m_exact{};
    std::unordered_map<std::string, std::vector<Candidate>> m_movements{};
};

}  // namespace limber::inline exchange
