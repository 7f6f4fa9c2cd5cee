// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/catalogue_text.h"

#include <map>
#include <nlohmann/json.hpp>

#include "cli/text/layout.h"
#include "limber/exchange/writers.h"

namespace limber::inline cli {

std::string catalogueText(const Program& program, const Catalogue& catalogue, const std::optional<std::string>& kind) {
    constexpr int kIdWidth = 32;
    std::map<std::string, std::string> groups;
    for (const auto& item : nlohmann::json::parse(writeCatalogue(catalogue, kind)))
        groups[item["kind"]] += "  " + padded(item["id"], kIdWidth) + item["name"].get<std::string>() + "\n";
    std::string text;
    for (const auto& each : catalogueKinds())
        if (const auto group = groups.find(each); group != groups.end())
            text += program.say("cli.kind", {{"kind", each}}) + "\n" + group->second;
    return text;
}

}  // namespace limber::inline cli
