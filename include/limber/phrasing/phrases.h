// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "limber/base/error.h"
#include "limber/base/message.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline phrasing {

/// Sentences in one language, made from codes and fields. Thread-safe once built.
/// Templates: `{field}` or `{field|format}`, formats listed in `docs/style.md`.
class Phrases {
public:
    /// Built-in languages "en" and "de", and the pseudo-language; others fall back to "en" code by code. Names are
    /// those of the catalogue (`inLanguage`).
    [[nodiscard]] static std::shared_ptr<const Phrases> builtIn(std::string_view language, CataloguePtr catalogue);

    /// The same sentences with the names of another catalogue.
    [[nodiscard]] std::shared_ptr<const Phrases> with(CataloguePtr catalogue) const;

    /// The sentence; an unknown code gives the code itself (a test proves that none is unknown).
    [[nodiscard]] std::string text(const Message& message) const;
    [[nodiscard]] std::string text(std::string_view code) const;
    /// One line: what, where, what was expected, what was kept.
    [[nodiscard]] std::string text(const Error& error) const;
    [[nodiscard]] bool knows(std::string_view code) const;

    struct Data;
    explicit Phrases(std::shared_ptr<const Data> data);
    ~Phrases();

private:
    std::shared_ptr<const Data> m_data;
};

}  // namespace limber::inline phrasing
