// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/knowledge/item_reader.h"
#include "limber/base/embedded_file.h"

namespace limber::inline knowledge {

/// The parsed text of a file, or nothing after recording why not.
[[nodiscard]] nlohmann::json parseFile(std::span<const EmbeddedFile> files, std::string_view name,
                                       std::optional<Error>& problem);

/// Calls `read` with a reader for each item of the list; items are named by the text below `idKey`.
template <class Read>
void forEachItem(const nlohmann::json& list, std::string_view file, const char* idKey, std::optional<Error>& problem,
                 Read read) {
    for (std::size_t i = 0; i < list.size() && !problem; ++i) {
        const nlohmann::json& item = list[i];
        const bool named = item.is_object() && item.contains(idKey) && item.at(idKey).is_string();
        std::string path = named ? item.at(idKey).template get<std::string>() : "[" + std::to_string(i) + "]";
        ItemReader reader(item, file, std::move(path), problem);
        read(reader);
        reader.finish();
    }
}

/// As above for a file that is one list.
template <class Read>
void forEachItem(std::span<const EmbeddedFile> files, std::string_view file, const char* idKey,
                 std::optional<Error>& problem, Read read) {
    const nlohmann::json list = parseFile(files, file, problem);
    if (problem) return;
    if (!list.is_array()) {
        problem = Error{.code = ErrorCode::wrongType, .file = std::string(file), .expected = "a list"};
        return;
    }
    forEachItem(list, file, idKey, problem, read);
}

}  // namespace limber::inline knowledge
