// SPDX-License-Identifier: GPL-3.0-or-later
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

}  // namespace

std::string writeImportSummary(const ImportSummary& summary, const Phrases& phrases) {
    Json matches = Json::array();
    for (const auto& [name, id] : summary.known) matches.push_back({{"name", name}, {"exercise", id}});
    Json names = Json::array();
    for (const auto& name : summary.newNames) names.push_back(name.name);
    const auto& dates = summary.dates;
    const Json json{{"format", summary.format ? nameOf(*summary.format) : std::string_view("limber")},
                    {"sessions", summary.sessions},
                    {"sets", summary.sets},
                    {"first_date", dates ? Json(toIso(dates->first)) : Json(nullptr)},
                    {"last_date", dates ? Json(toIso(dates->last)) : Json(nullptr)},
                    {"matched", summary.known.size()},
                    {"new_exercises", summary.newNames.size()},
                    {"skipped", remarks(summary.skipped, phrases)},
                    {"suspicious", remarks(summary.suspicious, phrases)},
                    {"new_sessions", summary.added},
                    {"new_entries", summary.others},
                    {"deleted", summary.deleted},
                    {"estimated_minutes", summary.estimatedMinutes},
                    {"matches", std::move(matches)},
                    {"new_names", std::move(names)},
                    {"import", summary.id.empty() ? Json(nullptr) : Json(summary.id)}};
    return jsonText(json);
}

}  // namespace limber::inline exchange
