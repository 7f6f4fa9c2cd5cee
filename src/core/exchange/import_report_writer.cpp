// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/exchange/json_text.h"
#include "limber/exchange/writers.h"

namespace limber::inline exchange {
namespace {

Json remarks(const std::vector<ForeignRemark>& list, const Phrases& phrases) {
    constexpr std::string_view kPrefix = "import.";
    Json json = Json::array();
    for (const auto& remark : list)
        json.push_back({{"line", remark.line},
                        {"code", remark.text.code.substr(kPrefix.size())},
                        {"text", phrases.text(remark.text)}});
    return json;
}

std::optional<DateRange> rangeOf(const std::vector<Session>& sessions) {
    if (sessions.empty()) return std::nullopt;
    const auto byDate = [](const Session& a, const Session& b) { return a.date < b.date; };
    const auto [first, last] = std::minmax_element(sessions.begin(), sessions.end(), byDate);
    return DateRange{first->date, last->date};
}

}  // namespace

std::string writeImportReport(const ImportReport& report, const Phrases& phrases) {
    const auto& content = report.content;
    const auto range = rangeOf(content.sessions);
    Json matches = Json::array();
    for (const auto& [name, id] : content.known) matches.push_back({{"name", name}, {"exercise", id}});
    Json names = Json::array();
    for (const auto& exercise : content.unknown) names.push_back(exercise.name);
    const Json json{{"format", nameOf(content.format)},
                    {"sessions", content.sessions.size()},
                    {"sets", content.sets},
                    {"first_date", range ? Json(toIso(range->first)) : Json(nullptr)},
                    {"last_date", range ? Json(toIso(range->last)) : Json(nullptr)},
                    {"matched", content.known.size()},
                    {"new_exercises", content.unknown.size()},
                    {"skipped", remarks(content.skipped, phrases)},
                    {"suspicious", remarks(content.suspicious, phrases)},
                    {"new_sessions", report.added},
                    {"estimated_minutes", content.estimatedMinutes},
                    {"matches", std::move(matches)},
                    {"new_names", std::move(names)},
                    {"import", report.id.empty() ? Json(nullptr) : Json(report.id)}};
    return jsonText(json);
}

}  // namespace limber::inline exchange
