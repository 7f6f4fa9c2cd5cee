// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/week_notation.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "limber/base/expects.h"

namespace limber::test {
namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (true) {
        const auto end = text.find(separator);
        parts.push_back(trimmed(text.substr(0, end)));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

/// What stands before `separator`, which is taken off `text` together with it; nothing when it is not there.
std::optional<std::string_view> takeBefore(std::string_view& text, char separator) {
    const auto end = text.find(separator);
    if (end == std::string_view::npos) return std::nullopt;
    const auto before = trimmed(text.substr(0, end));
    text = trimmed(text.substr(end + 1));
    return before;
}

double number(std::string_view text) { return std::stod(std::string(text)); }

/// `squat 3@7`
PlannedExercise exercise(std::string_view text) {
    const auto words = split(text, ' ');
    PlannedExercise planned{.exercise = std::string(words.front())};
    if (words.size() < 2) return planned;
    auto dose = words[1];
    const auto sets = takeBefore(dose, '@');
    planned.sets = static_cast<int>(number(sets ? *sets : dose));
    if (sets) planned.rpe = Effort::from(number(dose));
    return planned;
}

struct Kind {
    BlockKind kind;
    int minutes;
};

PlanBlock block(std::string_view text) {
    static const std::map<std::string_view, Kind> kinds{
        {"stretch", {BlockKind::stretching, 10}}, {"yoga", {BlockKind::yoga, 20}},
        {"walk", {BlockKind::easyWalk, 10}},      {"cardio", {BlockKind::cardio, 30}},
        {"warm_up", {BlockKind::warmUp, 5}},
    };
    PlanBlock result;
    if (text.front() == '!') {
        result.pinned = true;
        text = trimmed(text.substr(1));
    }
    const auto minutes = takeBefore(text, '\'');
    const auto parts = split(text, '=');
    const auto found = kinds.find(parts.front());
    result.kind = found == kinds.end() ? BlockKind::workout : found->second.kind;
    result.minutes = minutes ? static_cast<int>(number(*minutes)) : found == kinds.end() ? 30 : found->second.minutes;
    if (parts.size() > 1) result.routine = std::string(parts[1]);
    if (found == kinds.end())
        for (const auto item : split(text, '+')) result.exercises.push_back(exercise(item));
    return result;
}

void add(PlanDay& day, PlanBlock block) {
    block.id = {fmt::format("{}-{}", toIso(day.date), day.blocks.size())};
    block.title.code = "title.test";
    block.reasons = {{.text = {.code = "reason.test"}}};
    day.rest = day.rest && block.kind != BlockKind::workout && block.kind != BlockKind::cardio;
    day.blocks.push_back(std::move(block));
}

void addBlocks(PlanDay& day, std::string_view text) {
    for (const auto part : split(text, ';')) {
        auto parsed = block(part);
        const bool warm = !day.blocks.empty() && day.blocks.back().kind == BlockKind::warmUp;
        if (parsed.kind == BlockKind::workout && !warm) add(day, block("warm_up"));
        add(day, std::move(parsed));
    }
}

int weekdayNamed(std::string_view name) {
    const auto names = split("Mo Tu We Th Fr Sa Su", ' ');
    const auto found = std::find(names.begin(), names.end(), name);
    LIMBER_EXPECTS(found != names.end());
    return static_cast<int>(found - names.begin());
}

}  // namespace

Plan week(std::string_view notation, Date monday, int days) {
    Plan plan{.from = monday};
    for (int i = 0; i < days; ++i) plan.days.push_back({.date = monday + Days{i}});
    int index = -1;
    for (const auto part : split(notation, '|')) {
        if (part.empty()) continue;
        const int weekday = weekdayNamed(part.substr(0, 2));
        do ++index;
        while (index % 7 != weekday);
        LIMBER_EXPECTS(index < days);
        const auto content = trimmed(part.substr(2));
        if (content != "-") addBlocks(plan.days[static_cast<std::size_t>(index)], content);
    }
    return plan;
}

}  // namespace limber::test
