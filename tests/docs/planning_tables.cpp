// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "docs/planning_docs.h"

namespace limber::test {
namespace {

using Json = nlohmann::ordered_json;

Json parameters() { return Json::parse(std::ifstream(LIMBER_SOURCE_DIR "/resources/knowledge/planning.json")); }

std::string words(const Json& id) {
    auto text = id.get<std::string>();
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

std::string joined(const Json& list, const char* separator) {
    std::string text;
    for (const auto& item : list) text += (text.empty() ? "" : separator) + words(item);
    return text;
}

std::string number(const Json& value) { return fmt::format("{}", value.get<double>()); }

std::string score(const Json& file) {
    std::string text = "| term | weight | counts | why |\n|---|---|---|---|\n";
    for (const auto& [name, term] : file.at("score").items())
        text += fmt::format("| {} | {} | {} | {} |\n", name, number(term.at("weight")),
                            term.at("counts").get<std::string>(), term.at("why").get<std::string>());
    return text;
}

std::string constants(const Json& file) {
    std::string text = "| constant | value | source |\n|---|---|---|\n";
    for (const auto& [name, item] : file.at("constants").items())
        text += fmt::format("| {} | {} | {} |\n", name, number(item.at("value")), item.at("source").get<std::string>());
    return text;
}

std::string effort(const Json& file) {
    std::string text =
        "| level | RPE of main lifts | of accessories | of trunk endurance | most sets |\n|---|---|---|---|---|\n";
    for (const auto& [level, row] : file.at("effort").items())
        text += fmt::format("| {} | {} | {} | {} | {} |\n", level, number(row.at("main")), number(row.at("accessory")),
                            number(row.at("trunk")), number(row.at("most_sets")));
    return text;
}

std::string targets(const Json& file) {
    const auto& general = file.at("weekly_sets").at("general");
    std::string text = "| muscle | beginner | intermediate | advanced |\n|---|---|---|---|\n";
    for (const auto& [muscle, sets] : general.at("beginner").items())
        text += fmt::format("| {} | {} | {} | {} |\n", words(muscle), number(sets),
                            number(general.at("intermediate").at(muscle)), number(general.at("advanced").at(muscle)));
    return text;
}

std::string focuses(const Json& file) {
    std::string text = "| focus | of 1 to 7 workouts a week | led by | roles | also fits |\n|---|---|---|---|---|\n";
    for (const auto& focus : file.at("focuses")) {
        std::string roles;
        for (const auto& role : focus.at("roles")) roles += (roles.empty() ? "(" : " + (") + joined(role, " or ") + ")";
        std::string workouts;
        for (const auto& count : focus.at("of_workouts")) workouts += (workouts.empty() ? "" : ", ") + number(count);
        text += fmt::format("| {} | {} | {} | {} | {} |\n", words(focus.at("id")), workouts,
                            joined(focus.at("leads"), ", "), roles, joined(focus.at("extras"), ", "));
    }
    return text;
}

std::string choices(const Json& file) {
    std::string text = "| pattern | first | then |\n|---|---|---|\n";
    for (const auto& [pattern, tiers] : file.at("choices").items()) {
        std::string later;
        for (std::size_t tier = 1; tier < tiers.size(); ++tier)
            later += (tier > 1 ? "; " : "") + joined(tiers[tier], ", ");
        text += fmt::format("| {} | {} | {} |\n", words(pattern), joined(tiers[0], ", "), later);
    }
    return text;
}

std::string nodes(const Json& file) {
    std::string text = "| effort | nodes a group of days |\n|---|---|\n";
    for (const auto& [name, count] : file.at("search_nodes").items())
        text += fmt::format("| {} | {} |\n", name, number(count));
    return text;
}

}  // namespace

std::map<std::string, std::string> planningTables() {
    const Json file = parameters();
    return {{"score", score(file)},     {"constants", constants(file)}, {"effort", effort(file)},
            {"targets", targets(file)}, {"focuses", focuses(file)},     {"choices", choices(file)},
            {"nodes", nodes(file)}};
}

}  // namespace limber::test
