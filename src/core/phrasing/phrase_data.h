// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "core/phrasing/phrase_template.h"
#include "limber/base/embedded_file.h"
#include "limber/phrasing/phrases.h"

namespace limber::inline phrasing {

struct Phrases::Data {
    CataloguePtr catalogue{};
    std::map<std::string, Template, std::less<>> templates{};
    bool isPseudo = false;  ///< sentences are made unreadable, to see that they came through here

    [[nodiscard]] const Template* find(std::string_view code) const;
    /// Text of `term.<id>`, or the id with spaces.
    [[nodiscard]] std::string term(std::string_view id) const;
};

/// Adds the codes of `<language>/*.json` and replaces those known. What cannot be used is left out and reported:
/// malformed and wrongType, with file and code as `key`; a code given twice in one language as `refused`.
[[nodiscard]] std::vector<Error> addLanguage(Phrases::Data& data, std::span<const EmbeddedFile> files,
                                             std::string_view language);

/// The built-in templates of all languages.
[[nodiscard]] std::span<const EmbeddedFile> builtInPhrases();

[[nodiscard]] std::string render(const Phrases::Data& data, const Template& parts, const Message& message);
/// Items as "a, b and c"; `last` is a term id, as "and" or "or".
[[nodiscard]] std::string joined(const Phrases::Data& data, const std::vector<std::string>& items,
                                 std::string_view last);

}  // namespace limber::inline phrasing
