// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/item_list.h"
#include "core/knowledge/readers.h"

namespace limber::inline knowledge {
namespace {

constexpr std::string_view kFile = "muscles.json";

}  // namespace

void readMuscles(std::span<const EmbeddedFile> files, CatalogueData& data, std::optional<Error>& problem) {
    const nlohmann::json root = parseFile(files, kFile, problem);
    if (problem) return;
    ItemReader top(root, kFile, "muscles.json", problem);
    for (ItemReader& reader : top.children("muscles")) {
        data.muscles.push_back(
            {.muscle = reader.name<Muscle>("id"), .name = reader.text("name"), .latin = reader.text("latin")});
        reader.finish();
    }
    ItemReader areas = top.child("areas");
    for (const std::string& key : areas.keys())
        data.areaMuscles[areas.parsed<Area>(key, key)] = areas.names<Muscle>(key.c_str());
    top.finish();
}

}  // namespace limber::inline knowledge
