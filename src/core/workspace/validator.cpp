// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/validator.h"

#include <algorithm>

namespace limber::inline workspace {
namespace {

constexpr std::size_t kShownCharacters = 80;

std::vector<std::string> treatmentIds(const Catalogue& catalogue) {
    std::vector<std::string> ids;
    for (const auto& treatment : catalogue.treatments()) ids.push_back(treatment.id);
    return ids;
}

}  // namespace

void Validator::refuse(Error error) {
    if (m_first) return;
    error.value = error.value.substr(0, kShownCharacters);
    m_first = std::move(error);
}

void Validator::outOfRange(std::string_view key, std::string value, std::string expected) {
    refuse(
        {.code = ErrorCode::outOfRange, .key = path(key), .value = std::move(value), .expected = std::move(expected)});
}

void Validator::notAfterToday(std::string_view key, Date date) {
    if (date > m_today)
        refuse({.code = ErrorCode::futureDate, .key = path(key), .value = toIso(date), .expected = toIso(m_today)});
}

void Validator::knownExercise(std::string_view key, const std::string& id) {
    if (!m_catalogue.exercise(id))
        refuse({.code = ErrorCode::unknownId,
                .key = path(key),
                .value = id,
                .suggestions = m_catalogue.nearestExercises(id)});
}

void Validator::knownTreatment(std::string_view key, const std::string& id) {
    if (!m_catalogue.treatment(id))
        refuse({.code = ErrorCode::unknownId, .key = path(key), .value = id, .suggestions = treatmentIds(m_catalogue)});
}

void Validator::uuid(std::string_view key, const std::string& id) {
    if (!isUuid(id)) refuse({.code = ErrorCode::malformed, .key = path(key), .value = id, .expected = "UUID"});
}

void Validator::shortText(std::string_view key, const std::string& text, std::size_t most) {
    const auto characters = std::count_if(text.begin(), text.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    if (static_cast<std::size_t>(characters) > most || text.find('\0') != std::string::npos)
        refuse({.code = ErrorCode::tooLarge, .key = path(key), .expected = fmt::format("0-{}", most)});
}

void Validator::itemCount(std::string_view key, std::size_t count, std::size_t most) {
    if (count > most)
        refuse({.code = ErrorCode::tooLarge,
                .key = path(key),
                .value = fmt::format("{}", count),
                .expected = fmt::format("0-{}", most)});
}

void Validator::loadInRange(std::string_view key, const std::optional<Mass>& load) {
    if (load) inRange(key, load->kilograms(), 0.0, kMaxLoadKg);
}

void Validator::block(const PlanBlock& block) {
    inRange("minutes", block.minutes, 0, kMinutesADay);
    itemCount("exercises", block.exercises.size());
    for (std::size_t i = 0; i < block.exercises.size(); ++i) {
        const auto& exercise = block.exercises[i];
        const auto key = [&](std::string_view name) { return fmt::format("exercises[{}].{}", i, name); };
        knownExercise(key("exercise"), exercise.exercise);
        inRange(key("sets"), exercise.sets, 0, kMaxReps);
        inRange(key("reps"), exercise.reps, 0, kMaxReps);
        inRange(key("hold_seconds"), exercise.holdSeconds, 0, kMaxSeconds);
        loadInRange(key("load_kg"), exercise.load);
    }
}

Result<void> Validator::result() const {
    if (m_first) return failure(*m_first);
    return {};
}

}  // namespace limber::inline workspace
