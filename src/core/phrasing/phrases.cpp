// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/phrasing/phrases.h"

#include "core/phrasing/error_text.h"
#include "core/phrasing/phrase_data.h"
#include "embedded/phrases.h"
#include "limber/base/pseudo_text.h"

namespace limber::inline phrasing {

Phrases::Phrases(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}
Phrases::~Phrases() = default;

std::span<const EmbeddedFile> builtInPhrases() { return embedded::phrases(); }

std::shared_ptr<const Phrases> Phrases::builtIn(std::string_view language, CataloguePtr catalogue) {
    auto data = std::make_shared<Data>();
    data->catalogue = std::move(catalogue);
    static_cast<void>(addLanguage(*data, builtInPhrases(), "en"));
    if (language != "en") static_cast<void>(addLanguage(*data, builtInPhrases(), language));
    data->isPseudo = language == kPseudoLanguage;
    return std::make_shared<const Phrases>(std::move(data));
}

std::shared_ptr<const Phrases> Phrases::with(CataloguePtr catalogue) const {
    auto data = std::make_shared<Data>(*m_data);
    data->catalogue = std::move(catalogue);
    return std::make_shared<const Phrases>(std::move(data));
}

std::string Phrases::text(const Message& message) const {
    const auto* known = m_data->find(message.code);
    if (known == nullptr) return message.code;
    auto sentence = render(*m_data, *known, message);
    return m_data->isPseudo ? pseudoText(sentence) : sentence;
}

std::string Phrases::text(std::string_view code) const { return text(Message{std::string(code), {}}); }

std::string Phrases::text(const Error& error) const { return errorText(*m_data, error); }

bool Phrases::knows(std::string_view code) const { return m_data->find(code) != nullptr; }

}  // namespace limber::inline phrasing
