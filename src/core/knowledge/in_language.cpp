// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/knowledge/in_language.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "embedded/translations.h"
#include "limber/base/pseudo_text.h"

namespace limber::inline knowledge {
namespace {

/// Gives `say(section, id, key, text or list of texts)` everything in the catalogue that people read.
template <class Say>
void everyText(CatalogueData& data, Say say) {
    for (Exercise& exercise : data.exercises) {
        if (exercise.own) continue;
        const std::string name = exercise.name;
        say("exercises", exercise.id, "name", exercise.name);
        if (exercise.name != name) exercise.aliases.push_back(name);
        say("exercises", exercise.id, "cues", exercise.cues);
        say("exercises", exercise.id, "slips", exercise.slips);
    }
    for (Routine& routine : data.routines) say("routines", routine.id, "name", routine.name);
    for (Ladder& ladder : data.ladders) say("ladders", ladder.id, "name", ladder.name);
    for (MuscleInfo& info : data.muscles) say("muscles", nameOf(info.muscle), "name", info.name);
    for (Treatment& treatment : data.treatments) {
        say("treatments", treatment.id, "name", treatment.name);
        say("treatments", treatment.id, "what", treatment.what);
        say("treatments", treatment.id, "dose", treatment.dose);
        say("treatments", treatment.id, "how", treatment.how);
        say("treatments", treatment.id, "how_sure", treatment.howSure);
        say("treatments", treatment.id, "cautions", treatment.cautions);
    }
    for (CausePage& page : data.causes) {
        say("causes", nameOf(page.cause), "name", page.name);
        say("causes", nameOf(page.cause), "claimed", page.claimed);
        say("causes", nameOf(page.cause), "known", page.known);
        say("causes", nameOf(page.cause), "looks_at", page.looksAt);
        say("causes", nameOf(page.cause), "helps", page.helps);
    }
    for (SafetyQuestionText& question : data.questions) {
        say("questions", nameOf(question.question), "text", question.text);
        say("questions", nameOf(question.question), "action", question.action);
    }
    for (Evidence& evidence : data.evidence) say("evidence", evidence.id, "sentence", evidence.sentence);
}

class Translator {
public:
    explicit Translator(std::string_view text) : m_root(nlohmann::json::parse(text, nullptr, false)) {}

    template <class Text>
    void operator()(const char* section, std::string_view id, const char* key, Text& text) const {
        const auto* item = below(below(&m_root, section), id);
        if (const auto* found = below(item, key)) replace(text, *found);
    }

private:
    static const nlohmann::json* below(const nlohmann::json* object, std::string_view key) {
        if (object == nullptr || !object->is_object()) return nullptr;
        const auto found = object->find(std::string(key));
        return found == object->end() ? nullptr : &*found;
    }
    static void replace(std::string& text, const nlohmann::json& by) {
        if (by.is_string()) text = by.get<std::string>();
    }
    static void replace(std::vector<std::string>& texts, const nlohmann::json& by) {
        if (!by.is_array() || by.size() != texts.size()) return;
        for (std::size_t i = 0; i < texts.size(); ++i) replace(texts[i], by[i]);
    }

    nlohmann::json m_root;
};

struct PseudoTranslator {
    void operator()(const char*, std::string_view, const char*, std::string& text) const { text = pseudoText(text); }
    void operator()(const char*, std::string_view, const char*, std::vector<std::string>& texts) const {
        for (auto& text : texts) text = pseudoText(text);
    }
};

}  // namespace

CataloguePtr inLanguage(const CataloguePtr& catalogue, std::string_view language) {
    const auto files = embedded::translations();
    const auto file = std::find_if(files.begin(), files.end(), [&](const EmbeddedFile& candidate) {
        return candidate.name == "catalogue_" + std::string(language) + ".json";
    });
    const bool isPseudo = language == kPseudoLanguage;
    if (file == files.end() && !isPseudo) return catalogue;
    CatalogueData data = catalogue->data();
    if (isPseudo)
        everyText(data, PseudoTranslator());
    else
        everyText(data, Translator(file->text));
    return std::make_shared<const Catalogue>(std::move(data));
}

}  // namespace limber::inline knowledge
