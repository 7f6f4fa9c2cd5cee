// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exercise_names.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "embedded/exercise_names.h"
#include "limber/knowledge/search.h"

namespace limber::inline exchange {
namespace {

constexpr std::uint32_t bit(Equipment equipment) { return 1U << static_cast<std::uint32_t>(equipment); }
/// A barbell on rails: what either of the two does, it does.
constexpr std::uint32_t kSmith = 1U << 31U;

struct EquipmentWord {
    std::string_view word;
    std::uint32_t equipment;
};
constexpr auto kEquipment = std::to_array<EquipmentWord>({
    {"barbell", bit(Equipment::barbell)},
    {"langhantel", bit(Equipment::barbell)},
    {"barra", bit(Equipment::barbell)},
    {"barre", bit(Equipment::barbell)},
    {"ez", bit(Equipment::barbell)},
    {"dumbbell", bit(Equipment::dumbbell)},
    {"kurzhantel", bit(Equipment::dumbbell)},
    {"haltere", bit(Equipment::dumbbell)},
    {"mancuerna", bit(Equipment::dumbbell)},
    {"kettlebell", bit(Equipment::kettlebell)},
    {"cable", bit(Equipment::cable)},
    {"kabel", bit(Equipment::cable)},
    {"kabelzug", bit(Equipment::cable)},
    {"poulie", bit(Equipment::cable)},
    {"polea", bit(Equipment::cable)},
    {"machine", bit(Equipment::machine)},
    {"maschine", bit(Equipment::machine)},
    {"maquina", bit(Equipment::machine)},
    {"loaded", bit(Equipment::machine)},
    {"smith", kSmith},
    {"multipresse", kSmith},
    {"band", bit(Equipment::band)},
    {"widerstandsband", bit(Equipment::band)},
    {"elastique", bit(Equipment::band)},
});

/// Words that do not change what is meant; "plate" goes with "loaded", "bar" with "ez".
constexpr auto kFillers = std::to_array<std::string_view>(
    {"weighted", "bodyweight", "plate", "resistance", "a", "au", "aux", "avec", "con", "de", "en", "la", "mit", "the"});

/// "Single arm" and "one arm", "dumbbells" and "dumbbell" are the same.
std::string ofWord(std::string word) {
    if (word == "single") return "one";
    if (word == "db") return "dumbbell";
    if (word == "bb") return "barbell";
    const bool plural = word.size() > 3 && word.back() == 's' && word[word.size() - 2] != 's';
    if (plural) word.pop_back();
    return word;
}

struct ParsedName {
    std::string movement{};
    std::uint32_t equipment = 0;
};

ParsedName parsed(std::string_view name) {
    auto folded = foldedText(name);
    constexpr std::string_view kEachSide = "each side";
    if (const auto at = folded.find(kEachSide); at != std::string::npos) folded.erase(at, kEachSide.size());
    ParsedName result;
    std::size_t from = 0;
    while (from < folded.size()) {
        const auto end = std::min(folded.find(' ', from), folded.size());
        const auto word = ofWord(folded.substr(from, end - from));
        from = end + 1;
        const auto* named = std::find_if(kEquipment.begin(), kEquipment.end(),
                                         [&](const EquipmentWord& entry) { return entry.word == word; });
        if (named != kEquipment.end())
            result.equipment |= named->equipment;
        else if (!word.empty() && std::find(kFillers.begin(), kFillers.end(), word) == kFillers.end())
            result.movement += (result.movement.empty() ? "" : " ") + word;
    }
    if ((result.equipment & kSmith) != 0) result.equipment = kSmith;
    return result;
}

std::uint32_t equipmentOf(const Exercise& exercise) {
    std::uint32_t bits = 0;
    for (const auto equipment : exercise.equipment) bits |= bit(equipment);
    if ((bits & (bit(Equipment::barbell) | bit(Equipment::machine))) != 0) bits |= kSmith;
    return bits;
}

/// Names of other languages and the ids they mean.
std::vector<std::pair<std::string, std::string>> translatedNames() {
    std::vector<std::pair<std::string, std::string>> names;
    for (const auto& file : embedded::exercise_names()) {
        const auto json = nlohmann::json::parse(file.text);
        for (const auto& [name, id] : json.items()) names.emplace_back(name, id.get<std::string>());
    }
    return names;
}

}  // namespace

ExerciseNames::ExerciseNames(const Catalogue& catalogue) {
    for (const auto& exercise : catalogue.exercises()) {
        add(exercise.name, exercise);
        add(exercise.id, exercise);
        for (const auto& alias : exercise.aliases) add(alias, exercise);
    }
    for (const auto& [name, id] : translatedNames())
        if (const auto* exercise = catalogue.exercise(id)) add(name, *exercise);
}

void ExerciseNames::add(std::string_view name, const Exercise& exercise) {
    if (auto folded = foldedText(name); !folded.empty()) m_exact.emplace(std::move(folded), &exercise);
    const auto parts = parsed(name);
    if (!parts.movement.empty()) m_movements[parts.movement].push_back({&exercise, parts.equipment});
}

const std::vector<ExerciseNames::Candidate>& ExerciseNames::candidatesFor(const std::string& movement) const {
    static const std::vector<Candidate> none;
    const auto found = m_movements.find(movement);
    return found == m_movements.end() ? none : found->second;
}

const Exercise* ExerciseNames::find(std::string_view name) const {
    if (const auto exact = m_exact.find(foldedText(name)); exact != m_exact.end()) return exact->second;
    const auto parts = parsed(name);
    const auto& candidates = candidatesFor(parts.movement);
    const auto first = [&](auto fits) -> const Exercise* {
        const auto found = std::find_if(candidates.begin(), candidates.end(), fits);
        return found == candidates.end() ? nullptr : found->exercise;
    };
    if (const auto* same = first([&](const Candidate& c) { return c.equipment == parts.equipment; })) return same;
    if (parts.equipment != 0)
        return first([&](const Candidate& c) { return (parts.equipment & ~equipmentOf(*c.exercise)) == 0; });
    if (const auto* original = first([](const Candidate& c) { return c.exercise->variantOf.empty(); })) return original;
    return candidates.empty() ? nullptr : candidates.front().exercise;
}

const Exercise* ExerciseNames::relative(std::string_view name) const {
    const auto& candidates = candidatesFor(parsed(name).movement);
    return candidates.empty() ? nullptr : candidates.front().exercise;
}

}  // namespace limber::inline exchange
