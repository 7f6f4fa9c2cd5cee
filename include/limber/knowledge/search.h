// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "limber/base/enum_names.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline knowledge {

/// The kinds of catalogue items, as in the interchange format; first those that can be done, as `ExerciseKind`.
enum class ItemKind : std::uint8_t { strength, stretch, mobility, yoga, pressure, cardio, routine, treatment, cause };
[[nodiscard]] constexpr ItemKind itemKindOf(ExerciseKind kind) { return static_cast<ItemKind>(kind); }
[[nodiscard]] constexpr bool isExercise(ItemKind kind) { return kind < ItemKind::routine; }

struct ItemRef {
    ItemKind kind{};
    std::string id{};
    auto operator<=>(const ItemRef&) const = default;
};

/// What is left empty does not filter.
struct SearchFilters {
    std::vector<ItemKind> kinds{};
    std::optional<Muscle> muscle{};                  ///< worked or lengthened
    std::vector<SpineLoad> spineLoads{};             ///< of a routine: its highest
    std::optional<std::vector<Equipment>> atHand{};  ///< nothing more is needed; a mat never counts
};

/// Lower case without accents: letters and digits of every script, words separated by one space, apostrophes dropped.
[[nodiscard]] std::string foldedText(std::string_view text);

/// Finds items of one catalogue; built once, then a query takes a fraction of a millisecond.
class SearchIndex {
public:
    explicit SearchIndex(CataloguePtr catalogue);

    /// Every word of the query must match a name, an alias or a muscle: at the beginning of a word, inside one, or,
    /// where neither is found, with one slip of the finger from 4 letters on and two from 8. Best first, then by name;
    /// for an empty query all, kind by kind.
    [[nodiscard]] std::vector<ItemRef> find(std::string_view query, const SearchFilters& filters = {}) const;
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    enum class Field : std::uint8_t { name, alias, muscle };
    struct Posting {
        std::uint32_t word = 0;
        Field field{};
    };
    struct Entry {
        ItemRef ref{};
        std::string name{};  ///< folded
        std::vector<Posting> words{};
        std::uint32_t muscles = 0;    ///< a bit each
        std::uint32_t equipment = 0;  ///< a bit each
        std::optional<SpineLoad> spineLoad{};
    };
    class Builder;

    [[nodiscard]] std::vector<std::uint8_t> matchesOf(std::string_view typed) const;
    [[nodiscard]] static bool passes(const Entry& entry, const SearchFilters& filters);
    [[nodiscard]] static std::optional<int> rank(const Entry& entry, const std::string& query,
                                                 const std::vector<std::vector<std::uint8_t>>& matches);

    CataloguePtr m_catalogue;
    std::vector<std::string> m_words{};
    std::vector<Entry> m_entries{};  ///< by name
};

}  // namespace limber::inline knowledge

namespace limber::inline base {
template <>
struct EnumNames<ItemKind> {
    static constexpr std::array<std::string_view, 9> names{"strength", "stretch", "mobility",  "yoga", "pressure",
                                                           "cardio",   "routine", "treatment", "cause"};
};
}  // namespace limber::inline base
