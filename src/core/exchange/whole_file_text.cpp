// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/exchange/whole_file_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/exchange/json_text.h"
#include "core/exchange/long_json.h"
#include "core/exchange/whole_shape.h"

namespace limber::inline exchange {
namespace {

constexpr std::string_view kVersionKey = "limber";
constexpr std::string_view kProfileKey = "profile";
constexpr JsonLimits kLimits{.bytes = 50U << 20U, .values = 5'000'000};

std::string lineOf(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

/// Everything but the profile, which may be empty, under its key.
class Reader {
public:
    Reader(const Node& root, const ReadContext& context) : m_root(root), m_reading(context) {}

    Result<WholeFile> run() {
        if (auto known = checkVersion(); !known) return failure(known.error());
        WholeFile file;
        readMember(kProfileKey, file.profile, kProfileShape);
        eachList(file, [&](std::string_view key, auto& list, const auto& codec) { readMember(key, list, codec); });
        refuseUnknown();
        if (!m_reading.failed()) checkIds(file);
        if (!m_reading.failed()) checkExperiments(file);
        if (m_reading.failed()) return failure(*m_reading.error());
        for (auto& exercise : file.ownExercises) exercise.hidden = isDeleted(file, exercise.id);
        return file;
    }

    /// Only the exercises, which the rest may name.
    [[nodiscard]] std::vector<Exercise> exercises() {
        std::vector<Exercise> list;
        readMember("exercises", list, OwnExerciseCodec{});
        return m_reading.failed() ? std::vector<Exercise>{} : list;
    }

private:
    [[nodiscard]] static bool isDeleted(const WholeFile& file, const std::string& exercise) {
        return std::any_of(file.marks.begin(), file.marks.end(), [&](const EditMark& mark) {
            return mark.of == EntryKind::ownExercise && mark.deleted && mark.key == exercise;
        });
    }

    [[nodiscard]] const Node* member(std::string_view key) {
        m_keys.push_back(key);
        if (const auto* members = m_root.object())
            for (const auto& node : *members)
                if (node.key == key && !node.isNull()) return &node;
        return nullptr;
    }

    template <class T, class Codec>
    void readMember(std::string_view key, T& out, const Codec& codec) {
        const auto* node = member(key);
        if (!node || m_reading.failed()) return;
        const Reading::Step step(m_reading, key);
        readValue(m_reading, *node, out, codec);
    }

    Result<void> checkVersion() {
        const auto& file = m_reading.context().file;
        const auto* node = member(kVersionKey);
        const auto* version = node ? std::get_if<std::int64_t>(&node->value) : nullptr;
        if (!version || *version < 1)
            return failure({.code = ErrorCode::notALimberFile, .file = file, .line = m_root.line, .detail = "json"});
        if (*version > kWholeFileVersion) return failure({.code = ErrorCode::newerFile, .file = file});
        return {};
    }

    void refuseUnknown() {
        if (m_reading.failed()) return;
        for (const auto& node : *m_root.object())
            if (std::find(m_keys.begin(), m_keys.end(), node.key) == m_keys.end())
                m_reading.failAt(node.line, {.code = ErrorCode::unknownKey,
                                             .key = shortened(node.key),
                                             .suggestions = nearest(node.key, m_keys)});
    }

    /// Without ids a second import would double them.
    void checkIds(const WholeFile& file) {
        std::set<std::string> ids;
        for (std::size_t i = 0; i < file.sessions.size(); ++i) {
            const auto key = fmt::format("sessions[{}].id", i);
            const auto& id = file.sessions[i].id.value;
            if (id.empty()) m_reading.failAt(0, {.code = ErrorCode::missingKey, .key = key});
            if (!ids.insert(id).second)
                m_reading.failAt(0, {.code = ErrorCode::malformed, .key = key, .value = id, .detail = "repeated_id"});
        }
    }

    void checkExperiments(const WholeFile& file) {
        constexpr std::size_t kMostBlocks = 48;
        for (std::size_t i = 0; i < file.experiments.size(); ++i) {
            const auto& experiment = file.experiments[i];
            if (!canBeTried(experiment.habit))
                m_reading.failAt(0, {.code = ErrorCode::outOfRange,
                                     .key = fmt::format("experiments[{}].habit", i),
                                     .value = std::string(nameOf(experiment.habit))});
            if (!experiment.isDrawn() || experiment.blocks.size() > kMostBlocks)
                m_reading.failAt(0, {.code = ErrorCode::malformed,
                                     .key = fmt::format("experiments[{}].blocks", i),
                                     .expected = "pairs of true and false"});
        }
    }

    const Node& m_root;
    Reading m_reading;
    std::vector<std::string_view> m_keys{};
};

}  // namespace

std::string writeWholeFile(const WholeFile& file, const Phrases& phrases) {
    const Writing writing{.phrases = &phrases, .codes = true};
    auto text = fmt::format("{{\n\"{}\": {},\n\"{}\": {}", kVersionKey, kWholeFileVersion, kProfileKey,
                            lineOf(kProfileShape.write(writing, file.profile)));
    eachList(file, [&](std::string_view key, const auto& list, const auto& codec) {
        text += fmt::format(",\n\"{}\": [", key);
        const char* separator = "\n";
        for (const auto& entry : list) {
            text += separator + lineOf(writeValue(writing, entry, codec));
            separator = ",\n";
        }
        text += list.empty() ? "]" : "\n]";
    });
    return text + "\n}\n";
}

Result<WholeFile> readWholeFile(std::string_view json, const ReadContext& context, const Progress& progress) {
    const auto root = parseLongJson(json, kLimits, progress);
    if (!root) {
        auto error = root.error();
        error.file = context.file;
        return failure(std::move(error));
    }
    auto learnt = context;
    learnt.catalogue = withOwn(context.catalogue, Reader(*root, context).exercises());
    return Reader(*root, learnt).run();
}

}  // namespace limber::inline exchange
