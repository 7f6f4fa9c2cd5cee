// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/item_list.h"
#include "core/knowledge/readers.h"

namespace limber::inline knowledge {

void readPages(std::span<const EmbeddedFile> files, CatalogueData& data, std::optional<Error>& problem) {
    forEachItem(files, "causes.json", "id", problem, [&](ItemReader& reader) {
        data.causes.push_back({.cause = reader.name<Cause>("id"),
                               .name = reader.text("name"),
                               .claimed = reader.text("claimed"),
                               .known = reader.text("known"),
                               .looksAt = reader.text("looks_at"),
                               .helps = reader.text("helps"),
                               .sources = reader.texts("sources")});
        if (data.causes.back().sources.empty()) reader.fail({.code = ErrorCode::missingKey}, "sources");
    });
    if (problem) return;
    forEachItem(files, "evidence.json", "id", problem, [&](ItemReader& reader) {
        data.evidence.push_back({.id = reader.text("id"),
                                 .citation = reader.text("citation"),
                                 .doi = reader.optionalText("doi"),
                                 .grade = reader.name<Grade>("grade"),
                                 .sentence = reader.text("sentence")});
    });
    if (problem) return;
    forEachItem(files, "questions.json", "id", problem, [&](ItemReader& reader) {
        data.questions.push_back({.question = reader.name<SafetyQuestion>("id"),
                                  .text = reader.text("text"),
                                  .action = reader.text("action")});
    });
}

}  // namespace limber::inline knowledge
