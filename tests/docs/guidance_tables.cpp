// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "docs/guidance_docs.h"
#include "docs/sections.h"

namespace limber::test {
namespace {

using Json = nlohmann::ordered_json;

std::string textOf(const Json& value) { return value.get<std::string>(); }

/// Value, low and high.
std::string span(const Json& parameter) {
    const auto number = [&](const char* key) { return parameter.at(key).get<double>(); };
    return fmt::format("{} ({}-{})", number("value"), number("low"), number("high"));
}

std::string causes(const Json& file) {
    std::string text = fmt::format("Leak {}.\n\n", span(file.at("leak")));
    text += "| cause | base | weight on a tight back | source |\n|---|---|---|---|\n";
    for (const auto& cause : file.at("causes"))
        text += fmt::format("| `{}` | {} | {} | {} |\n", textOf(cause.at("cause")), span(cause.at("base")),
                            span(cause.at("tight_weight")), textOf(cause.at("tight_weight").at("source")));
    return text;
}

/// The sources of its numbers, each once.
std::string sourced(const Json& exposure) {
    std::string text;
    for (const char* key : {"strength", "usual", "from", "to"}) {
        const auto source = textOf(exposure.at(key).at("source"));
        if (text.find(source) == std::string::npos) text += (text.empty() ? "" : ", ") + source;
    }
    return text;
}

std::string exposures(const Json& file) {
    std::string text =
        "| exposure | cause | measure | strength | usual | from | to | evidence | sources of the numbers |\n"
        "|---|---|---|---|---|---|---|---|---|\n";
    for (const auto& exposure : file.at("exposures"))
        text += fmt::format("| `{}` | `{}` | {} | {} | {} | {} | {} | {} | {} |\n", textOf(exposure.at("id")),
                            textOf(exposure.at("cause")), textOf(exposure.at("measure")), span(exposure.at("strength")),
                            span(exposure.at("usual")), span(exposure.at("from")), span(exposure.at("to")),
                            textOf(exposure.at("source")), sourced(exposure));
    return text;
}

std::string findings(const Json& file) {
    std::string text = "| finding | cause | sensitivity | false alarm | evidence |\n|---|---|---|---|---|\n";
    for (const auto& finding : file.at("findings"))
        text +=
            fmt::format("| `{}` | `{}` | {} | {} | {} |\n", textOf(finding.at("id")), textOf(finding.at("cause")),
                        span(finding.at("sensitivity")), span(finding.at("false_alarm")), textOf(finding.at("source")));
    return text;
}

std::string thresholds(const Json& file) {
    std::string text = "| threshold | value | source |\n|---|---|---|\n";
    for (const auto& [id, parameter] : file.at("thresholds").items())
        text += fmt::format("| `{}` | {} | {} |\n", id, span(parameter), textOf(parameter.at("source")));
    return text;
}

}  // namespace

std::map<std::string, std::string> guidanceTables() {
    const Json file = Json::parse(readWhole(LIMBER_SOURCE_DIR "/resources/knowledge/network.json"));
    return {{"causes", causes(file)},
            {"exposures", exposures(file)},
            {"findings", findings(file)},
            {"thresholds", thresholds(file)}};
}

}  // namespace limber::test
