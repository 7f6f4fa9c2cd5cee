// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge_schema/knowledge_check.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <sstream>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace limber::testing {
namespace {

using Json = nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

constexpr std::string_view kSchemaEnding = ".schema.json";
constexpr std::string_view kShared = "common.schema.json";
constexpr std::string_view kExerciseFiles = "exercises_";

std::string textOf(const std::filesystem::path& path) {
    std::ifstream in(path);
    if (!in) throw std::runtime_error("cannot read " + path.string());
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::string schemaNameOf(const std::string& file) {
    if (file.rfind(kExerciseFiles, 0) == 0) return "exercises" + std::string(kSchemaEnding);
    return std::filesystem::path(file).stem().string() + std::string(kSchemaEnding);
}

/// "deadlift.dose.sets" for the steps "<root>", "[3]", "[dose]", "[sets]" into a list of items.
std::string placeOf(const Json& root, const std::vector<std::string>& steps) {
    std::string place;
    const Json* at = &root;
    for (std::size_t i = 1; i < steps.size(); ++i) {
        const std::string step = steps[i].substr(1, steps[i].size() - 2);
        const bool inList = at->is_array();
        at = inList ? &at->at(std::stoul(step)) : &at->at(step);
        const bool named = inList && i == 1 && at->is_object() && at->contains("id") && at->at("id").is_string();
        if (!place.empty()) place += ".";
        place += named ? at->at("id").get<std::string>() : step;
    }
    return place;
}

/// valijson reports a failure once for every level of nesting; of those of one item the deepest says most.
std::vector<std::string> deepestOfEachItem(const Json& root, valijson::ValidationResults& results) {
    using Failure = valijson::ValidationResults::Error;
    std::map<std::string, Failure> deepest;
    Failure failure;
    while (results.popError(failure)) {
        const std::string item = failure.context.size() > 1 ? failure.context[1] : "";
        const auto [known, isNew] = deepest.emplace(item, failure);
        if (!isNew && failure.context.size() > known->second.context.size()) known->second = failure;
    }
    if (deepest.size() > 1) deepest.erase("");
    std::vector<std::string> problems;
    for (const auto& [item, worst] : deepest)
        problems.push_back(placeOf(root, worst.context) + ": " + worst.description);
    return problems;
}

class Checker {
public:
    explicit Checker(const KnowledgeFolder& folder) : m_folder(folder) {}

    std::vector<std::string> check() {
        for (const auto& [name, text] : m_folder.files) checkFile(name, text);
        for (const auto& [name, text] : m_folder.schemas)
            if (name != kShared && m_used.count(name) == 0) m_problems.push_back(name + ": no file follows it");
        return m_problems;
    }

private:
    std::optional<Json> parsed(const std::string& name, const std::string& text) {
        Json json = Json::parse(text, nullptr, false);
        if (!json.is_discarded()) return json;
        m_problems.push_back(name + ": no JSON");
        return {};
    }

    void checkFile(const std::string& name, const std::string& text) {
        const std::string schemaName = schemaNameOf(name);
        const auto schemaText = m_folder.schemas.find(schemaName);
        if (schemaText == m_folder.schemas.end()) {
            m_problems.push_back(name + ": has no schema");
            return;
        }
        m_used.insert(schemaName);
        const auto schemaJson = parsed(schemaName, schemaText->second);
        const auto root = parsed(name, text);
        if (!schemaJson || !root) return;
        const auto fetch = [this](const std::string& uri) { return new Json(Json::parse(m_folder.schemas.at(uri))); };
        const auto release = [](const Json* fetched) { delete fetched; };
        valijson::Schema schema;
        valijson::SchemaParser().populateSchema(Adapter(*schemaJson), schema, fetch, release);
        checkItems(name, *root, schema);
    }

    void checkItems(const std::string& name, const Json& root, const valijson::Schema& schema) {
        valijson::ValidationResults results;
        valijson::Validator validator(valijson::Validator::kStrongTypes);
        if (validator.validate(schema, Adapter(root), &results)) return;
        for (const std::string& problem : deepestOfEachItem(root, results)) m_problems.push_back(name + ": " + problem);
    }

    const KnowledgeFolder& m_folder;
    std::set<std::string> m_used;
    std::vector<std::string> m_problems;
};

}  // namespace

KnowledgeFolder readFolder(const std::filesystem::path& folder) {
    KnowledgeFolder result;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".json") result.files[entry.path().filename().string()] = textOf(entry.path());
    for (const auto& entry : std::filesystem::directory_iterator(folder / "schema"))
        result.schemas[entry.path().filename().string()] = textOf(entry.path());
    return result;
}

std::vector<std::string> problemsOf(const KnowledgeFolder& folder) { return Checker(folder).check(); }

}  // namespace limber::testing
