// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/import_text.h"

#include <algorithm>

#include "cli/text/layout.h"

namespace limber::inline cli {
namespace {

constexpr std::size_t kMostShown = 8;

std::string headText(const Program& program, const std::string& file, const MatchedImport& content) {
    auto text =
        program.say("cli.import_found",
                    {{"file", file}, {"sessions", static_cast<int>(content.sessions.size())}, {"sets", content.sets}}) +
        "\n";
    if (content.sessions.empty()) return text;
    auto first = content.sessions.front().date;
    auto last = first;
    for (const auto& session : content.sessions) {
        first = std::min(first, session.date);
        last = std::max(last, session.date);
    }
    text += program.say("cli.import_dates", {{"first", toIso(first)}, {"last", toIso(last)}}) + "\n";
    text += program.say("cli.import_matched", {{"matched", static_cast<int>(content.known.size())},
                                               {"unknown", static_cast<int>(content.unknown.size())}}) +
            "\n";
    std::vector<std::string> names;
    for (const auto& exercise : content.unknown) names.push_back(exercise.name);
    if (!names.empty()) text += paragraph(program.say("cli.import_new", {{"names", names}}), 0);
    return text;
}

std::string remarksText(const Program& program, const MatchedImport& content) {
    std::string text;
    if (!content.skipped.empty()) {
        const auto& first = content.skipped.front();
        text += program.say("cli.import_skipped", {{"rows", static_cast<int>(content.skipped.size())},
                                                   {"line", first.line},
                                                   {"text", program.phrases().text(first.text)}}) +
                "\n";
    }
    const auto& suspicious = content.suspicious;
    for (std::size_t i = 0; i < std::min(suspicious.size(), kMostShown); ++i)
        text += program.say("cli.import_suspicious",
                            {{"line", suspicious[i].line}, {"text", program.phrases().text(suspicious[i].text)}}) +
                "\n";
    if (suspicious.size() > kMostShown)
        text += program.say("cli.import_more", {{"count", static_cast<int>(suspicious.size() - kMostShown)}}) + "\n";
    return text;
}

}  // namespace

std::string importText(const Program& program, const std::string& file, const ImportReport& report, bool dryRun) {
    const auto text = headText(program, file, report.content) + remarksText(program, report.content);
    if (report.added == 0) return text + program.say("cli.import_nothing") + "\n";
    return text +
           (dryRun ? program.say("cli.import_would_add", {{"sessions", report.added}})
                   : program.say("cli.import_added", {{"sessions", report.added}, {"id", report.id}})) +
           "\n";
}

}  // namespace limber::inline cli
