// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <string_view>

#include "core/knowledge/item_list.h"
#include "core/knowledge/readers.h"

namespace limber::inline knowledge {
namespace {

constexpr std::string_view kFile = "provenance.json";
constexpr std::array<std::string_view, 4> kPlainWords{"anatomy", "convention", "DESIGN", "sources"};

Provenance readFields(ItemReader reader) {
    Provenance fields;
    for (const std::string& field : reader.keys()) {
        fields[field] = reader.texts(field.c_str());
        if (fields[field].empty()) reader.fail({.code = ErrorCode::missingKey}, field);
    }
    return fields;
}

template <class Items>
bool holds(const Items& items, const std::string& id) {
    return std::any_of(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
}

bool isItem(const CatalogueData& data, const std::string& id) {
    return holds(data.exercises, id) || holds(data.routines, id) || holds(data.ladders, id) ||
           holds(data.treatments, id) || parseName<Cause>(id).has_value();
}

bool isKnownSource(const CatalogueData& data, const std::string& source) {
    return std::find(kPlainWords.begin(), kPlainWords.end(), source) != kPlainWords.end() ||
           holds(data.evidence, source);
}

/// The first source in `fields` that is neither evidence nor one of the plain words.
std::optional<Error> unknownSource(const CatalogueData& data, const std::string& key, const Provenance& fields) {
    for (const auto& [field, sources] : fields)
        for (const std::string& source : sources)
            if (!isKnownSource(data, source))
                return Error{.code = ErrorCode::unknownId,
                             .file = std::string(kFile),
                             .key = std::string(key).append(".").append(field),
                             .value = source};
    return {};
}

}  // namespace

void readProvenance(std::span<const EmbeddedFile> files, CatalogueData& data, std::optional<Error>& problem) {
    const nlohmann::json root = parseFile(files, kFile, problem);
    if (problem) return;
    ItemReader top(root, kFile, std::string(kFile), problem);
    ItemReader defaults = top.child("defaults");
    for (const std::string& kind : defaults.keys())
        data.provenance.ofKind[kind] = readFields(defaults.child(kind.c_str()));
    for (ItemReader& exception : top.children("exceptions")) {
        const std::string field = exception.text("field");
        const std::vector<std::string> sources = exception.texts("rests_on");
        for (const std::string& id : exception.texts("items")) data.provenance.ofItem[id][field] = sources;
        exception.finish();
    }
    data.provenance.ofEngine = readFields(top.child("engines"));
    top.finish();
}

std::optional<Error> findUnknownProvenance(const CatalogueData& data) {
    for (const auto& [kind, fields] : data.provenance.ofKind)
        if (auto problem = unknownSource(data, kind, fields)) return problem;
    for (const auto& [id, fields] : data.provenance.ofItem) {
        if (!isItem(data, id)) return Error{.code = ErrorCode::unknownId, .file = std::string(kFile), .value = id};
        if (auto problem = unknownSource(data, id, fields)) return problem;
    }
    return unknownSource(data, "engines", data.provenance.ofEngine);
}

}  // namespace limber::inline knowledge
