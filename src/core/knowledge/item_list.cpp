// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/item_list.h"

#include <algorithm>

namespace limber::inline knowledge {

nlohmann::json parseFile(std::span<const EmbeddedFile> files, std::string_view name, std::optional<Error>& problem) {
    const auto file = std::find_if(files.begin(), files.end(), [&](const EmbeddedFile& f) { return f.name == name; });
    if (file == files.end()) {
        problem = Error{.code = ErrorCode::notFound, .file = std::string(name)};
        return {};
    }
    try {
        return nlohmann::json::parse(file->text);
    } catch (const nlohmann::json::parse_error& error) {
        const std::size_t offset = std::min(error.byte, file->text.size());
        const auto lines =
            std::count(file->text.begin(), file->text.begin() + static_cast<std::ptrdiff_t>(offset), '\n');
        problem = Error{.code = ErrorCode::malformed,
                        .file = std::string(name),
                        .line = static_cast<int>(lines) + 1,
                        .expected = "JSON"};
        return {};
    }
}

}  // namespace limber::inline knowledge
