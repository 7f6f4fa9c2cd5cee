// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/import_text.h"

#include <algorithm>

#include "cli/text/layout.h"

namespace limber::inline cli {
namespace {

constexpr std::size_t kMostShown = 8;

std::string headText(const Program& program, const std::string& file, const ImportSummary& summary) {
    auto text =
        program.say("cli.import_found", {{"file", file}, {"sessions", summary.sessions}, {"sets", summary.sets}}) +
        "\n";
    if (!summary.dates) return text;
    text += program.say("cli.import_dates",
                        {{"first", toIso(summary.dates->first)}, {"last", toIso(summary.dates->last)}}) +
            "\n";
    std::vector<std::string> names;
    for (const auto& name : summary.newNames) names.push_back(name.name);
    const auto count = static_cast<int>(names.size());
    if (summary.format)
        text += program.say("cli.import_matched",
                            {{"matched", static_cast<int>(summary.known.size())}, {"unknown", count}}) +
                "\n";
    if (!names.empty()) text += paragraph(program.say("cli.import_new", {{"names", names}}), 0);
    return text;
}

std::string remarksText(const Program& program, const ImportSummary& summary) {
    std::string text;
    if (!summary.skipped.empty()) {
        const auto& first = summary.skipped.front();
        text += program.say("cli.import_skipped", {{"rows", static_cast<int>(summary.skipped.size())},
                                                   {"line", first.line},
                                                   {"text", program.phrases().text(first.text)}}) +
                "\n";
    }
    const auto& suspicious = summary.suspicious;
    for (std::size_t i = 0; i < std::min(suspicious.size(), kMostShown); ++i)
        text += program.say("cli.import_suspicious",
                            {{"line", suspicious[i].line}, {"text", program.phrases().text(suspicious[i].text)}}) +
                "\n";
    if (suspicious.size() > kMostShown)
        text += program.say("cli.import_more", {{"count", static_cast<int>(suspicious.size() - kMostShown)}}) + "\n";
    return text;
}

std::string outcomeText(const Program& program, const ImportSummary& summary, bool dryRun) {
    if (summary.added + summary.others + summary.deleted == 0) return program.say("cli.import_nothing");
    const std::vector<std::pair<std::string, FieldValue>> fields{
        {"sessions", summary.added}, {"others", summary.others}, {"deleted", summary.deleted}, {"id", summary.id}};
    if (!summary.format) return program.say(dryRun ? "cli.would_join" : "cli.joined", fields);
    return program.say(dryRun ? "cli.import_would_add" : "cli.import_added", fields);
}

}  // namespace

std::string importText(const Program& program, const std::string& file, const ImportSummary& summary, bool dryRun) {
    return headText(program, file, summary) + remarksText(program, summary) + outcomeText(program, summary, dryRun) +
           "\n";
}

}  // namespace limber::inline cli
