// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/knowledge/search.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/knowledge/word_match.h"

namespace limber::inline knowledge {
namespace {

constexpr int kNoMatch = 99;

template <class E>
std::uint32_t bitOf(E value) {
    return 1U << static_cast<unsigned>(value);
}

template <class T>
bool holds(const std::vector<T>& list, const T& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

std::vector<std::string> wordsOf(const std::string& folded) {
    std::vector<std::string> words;
    for (std::size_t begin = 0; begin < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', begin), folded.size());
        words.push_back(folded.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

std::string withoutHyphens(std::string text) {
    text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
    return text;
}

}  // namespace

class SearchIndex::Builder {
public:
    explicit Builder(SearchIndex& index) : m_index(index), m_catalogue(*index.m_catalogue) {}

    void addAll() {
        for (const Exercise& exercise : m_catalogue.exercises()) add(exercise);
        for (const Routine& routine : m_catalogue.routines()) add(routine);
        for (const Treatment& treatment : m_catalogue.treatments())
            named({ItemKind::treatment, treatment.id}, treatment.name);
        for (const Cause cause : allOf<Cause>())
            named({ItemKind::cause, std::string(nameOf(cause))}, m_catalogue.cause(cause).name);
        std::stable_sort(m_index.m_entries.begin(), m_index.m_entries.end(),
                         [](const Entry& a, const Entry& b) { return a.name < b.name; });
    }

private:
    Entry& named(ItemRef ref, const std::string& name) {
        Entry& entry = m_index.m_entries.emplace_back();
        entry.ref = std::move(ref);
        entry.name = foldedText(name);
        addWords(entry, name, Field::name);
        return entry;
    }

    void add(const Exercise& exercise) {
        Entry& entry = named({itemKindOf(exercise.kind), exercise.id}, exercise.name);
        for (const std::string& alias : exercise.aliases) addWords(entry, alias, Field::alias);
        addEffort(entry, exercise);
        for (const Muscle muscle : allOf<Muscle>())
            if ((entry.muscles & bitOf(muscle)) != 0) addMuscle(entry, muscle);
        for (const Area area : allOf<Area>()) addArea(entry, area);
    }

    void add(const Routine& routine) {
        Entry& entry = named({ItemKind::routine, routine.id}, routine.name);
        for (const RoutineStep& step : routine.steps)
            if (const Exercise* exercise = m_catalogue.exercise(step.exercise)) addEffort(entry, *exercise);
    }

    static void addEffort(Entry& entry, const Exercise& exercise) {
        for (const auto& [muscle, involvement] : exercise.muscles) entry.muscles |= bitOf(muscle);
        for (const Muscle muscle : exercise.lengthens) entry.muscles |= bitOf(muscle);
        entry.muscles |= bitOf(exercise.primary);
        for (const Equipment item : exercise.equipment)
            if (item != Equipment::mat) entry.equipment |= bitOf(item);
        entry.spineLoad = std::max(entry.spineLoad.value_or(SpineLoad::low), exercise.spineLoad);
    }

    void addMuscle(Entry& entry, Muscle muscle) {
        const MuscleInfo& info = m_catalogue.muscle(muscle);
        addWords(entry, info.name, Field::muscle);
        addWords(entry, info.latin, Field::muscle);
        addWords(entry, std::string(nameOf(muscle)), Field::muscle);
    }

    void addArea(Entry& entry, Area area) {
        const auto muscles = m_catalogue.musclesOf(area);
        if (std::any_of(muscles.begin(), muscles.end(), [&](Muscle m) { return (entry.muscles & bitOf(m)) != 0; }))
            addWords(entry, std::string(nameOf(area)), Field::muscle);
    }

    /// "Push-up" is found as "push up" and as "pushup".
    void addWords(Entry& entry, const std::string& text, Field field) {
        for (const std::string& form : {text, withoutHyphens(text)})
            for (std::string& word : wordsOf(foldedText(form))) addWord(entry, std::move(word), field);
    }

    void addWord(Entry& entry, std::string word, Field field) {
        const auto [place, added] = m_ids.emplace(std::move(word), static_cast<std::uint32_t>(m_index.m_words.size()));
        if (added) m_index.m_words.push_back(place->first);
        const std::uint32_t id = place->second;
        if (std::none_of(entry.words.begin(), entry.words.end(), [&](const Posting& p) { return p.word == id; }))
            entry.words.push_back({id, field});
    }

    SearchIndex& m_index;
    const Catalogue& m_catalogue;
    std::map<std::string, std::uint32_t> m_ids;
};

SearchIndex::SearchIndex(CataloguePtr catalogue) : m_catalogue(std::move(catalogue)) { Builder(*this).addAll(); }

bool SearchIndex::passes(const Entry& entry, const SearchFilters& filters) {
    if (!filters.kinds.empty() && !holds(filters.kinds, entry.ref.kind)) return false;
    if (filters.muscle && (entry.muscles & bitOf(*filters.muscle)) == 0) return false;
    if (!filters.spineLoads.empty() && !(entry.spineLoad && holds(filters.spineLoads, *entry.spineLoad))) return false;
    if (!filters.atHand) return true;
    std::uint32_t atHand = 0;
    for (const Equipment item : *filters.atHand) atHand |= bitOf(item);
    return (entry.equipment & ~atHand) == 0;
}

std::optional<int> SearchIndex::rank(const Entry& entry, const std::string& query,
                                     const std::vector<std::vector<std::uint8_t>>& matches) {
    if (matches.empty()) return static_cast<int>(entry.ref.kind);
    int total = 0;
    for (const auto& matchOfWord : matches) {
        int best = kNoMatch;
        for (const Posting& posting : entry.words) {
            const auto match = static_cast<WordMatch>(matchOfWord[posting.word]);
            if (match == WordMatch::none) continue;
            best = std::min(best, static_cast<int>(match) * 3 + static_cast<int>(posting.field));
        }
        if (best == kNoMatch) return std::nullopt;
        total += best;
    }
    const bool begins = entry.name.starts_with(query);
    const bool whole = begins && entry.name.size() == query.size();
    return total * 4 + (whole ? 0 : begins ? 1 : 2);
}

/// Of each word how it meets what was typed; slips only where nothing fits as typed.
std::vector<std::uint8_t> SearchIndex::matchesOf(std::string_view typed) const {
    std::vector<std::uint8_t> matches;
    matches.reserve(m_words.size());
    for (const std::string& word : m_words) matches.push_back(static_cast<std::uint8_t>(matchOf(typed, word)));
    constexpr auto kSlip = static_cast<std::uint8_t>(WordMatch::slip);
    if (std::any_of(matches.begin(), matches.end(), [](std::uint8_t match) { return match < kSlip; }))
        std::replace(matches.begin(), matches.end(), kSlip, static_cast<std::uint8_t>(WordMatch::none));
    return matches;
}

std::vector<ItemRef> SearchIndex::find(std::string_view query, const SearchFilters& filters) const {
    const std::string folded = foldedText(query);
    std::vector<std::vector<std::uint8_t>> matches;
    for (const std::string& typed : wordsOf(folded)) matches.push_back(matchesOf(typed));
    std::vector<std::pair<int, const Entry*>> found;
    for (const Entry& entry : m_entries) {
        if (!passes(entry, filters)) continue;
        if (const auto place = rank(entry, folded, matches)) found.emplace_back(*place, &entry);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<ItemRef> refs;
    refs.reserve(found.size());
    for (const auto& [place, entry] : found) refs.push_back(entry->ref);
    return refs;
}

}  // namespace limber::inline knowledge
