// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/exchange/codecs.h"

namespace limber::inline exchange {

/// The key of a map as it stands in the text.
template <class E>
[[nodiscard]] bool readMapKey(Reading& reading, int line, const std::string& key, E& out) {
    if constexpr (std::is_same_v<E, Date>) {
        const auto date = parseDate(key);
        if (date) out = *date;
        return date ||
               reading.failAt(line, {.code = date.error().code, .value = key, .expected = date.error().expected});
    } else {
        const auto value = parseName<E>(key);
        if (value) out = *value;
        return value ||
               reading.failAt(
                   line, {.code = ErrorCode::unknownKey, .key = key, .suggestions = nearest(key, EnumNames<E>::names)});
    }
}

template <class T, class Codec>
bool readValue(Reading& reading, const Node& node, T& out, const Codec& codec) {
    return codec.read(reading, node, out);
}
template <class T, class Codec>
bool readValue(Reading& reading, const Node& node, std::optional<T>& out, const Codec& codec) {
    T value{};
    if (!readValue(reading, node, value, codec)) return false;
    out = std::move(value);
    return true;
}
template <class T, class Codec>
bool readValue(Reading& reading, const Node& node, std::vector<T>& out, const Codec& codec) {
    if (!node.list()) return reading.wrongType(node, "a list");
    out.clear();
    for (const auto& item : *node.list()) {
        const Reading::Step step(reading, out.size());
        T value{};
        if (!readValue(reading, item, value, codec)) return false;
        out.push_back(std::move(value));
    }
    return true;
}
template <class K, class T, class Codec>
bool readValue(Reading& reading, const Node& node, std::map<K, T>& out, const Codec& codec) {
    if (!node.object()) return reading.wrongType(node, "an object");
    out.clear();
    for (const auto& item : *node.object()) {
        K key{};
        if (!readMapKey(reading, item.line, item.key, key)) return false;
        const Reading::Step step(reading, item.key);
        T value{};
        if (item.isNull()) continue;
        if (!readValue(reading, item, value, codec)) return false;
        out.emplace(key, std::move(value));
    }
    return true;
}

/// Takes the described keys out of an object; `finish` refuses the others. A null key counts as absent.
class ObjectReader {
public:
    ObjectReader(Reading& reading, const Node& node) : m_reading(reading), m_node(node) {
        if (!node.object()) reading.wrongType(node, "an object");
    }

    void require(std::initializer_list<std::string_view> keys) {
        for (const auto key : keys)
            if (!find(key)) m_reading.failAt(m_node.line, {.code = ErrorCode::missingKey, .key = std::string(key)});
    }

    template <class T, class Codec>
    void field(std::string_view key, T& out, const Codec& codec) {
        m_keys.push_back(key);
        const auto* node = find(key);
        if (!node || m_reading.failed()) return;
        const Reading::Step step(m_reading, key);
        readValue(m_reading, *node, out, codec);
    }
    template <class T, class Codec>
    void fieldOrNull(std::string_view key, T& out, const Codec& codec) {
        field(key, out, codec);
    }

    /// An object of its own in the text, keys of the same value in the program.
    template <class Describe>
    void group(std::string_view key, const Describe& describe) {
        m_keys.push_back(key);
        const auto* node = find(key);
        if (!node || m_reading.failed()) return;
        const Reading::Step step(m_reading, key);
        ObjectReader inner(m_reading, *node);
        describe(inner);
        inner.finish();
    }

    bool finish() {
        if (!m_reading.failed())
            for (const auto& member : *m_node.object()) refuseUnknown(member);
        return !m_reading.failed();
    }

private:
    [[nodiscard]] const Node* find(std::string_view key) const {
        if (const auto* members = m_node.object())
            for (const auto& member : *members)
                if (member.key == key && !member.isNull()) return &member;
        return nullptr;
    }
    void refuseUnknown(const Node& member) {
        for (const auto key : m_keys)
            if (member.key == key) return;
        m_reading.failAt(
            member.line,
            {.code = ErrorCode::unknownKey, .key = shortened(member.key), .suggestions = nearest(member.key, m_keys)});
    }

    Reading& m_reading;
    const Node& m_node;
    std::vector<std::string_view> m_keys{};
};

}  // namespace limber::inline exchange
