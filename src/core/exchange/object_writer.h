// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/exchange/codecs.h"

namespace limber::inline exchange {

template <class K>
[[nodiscard]] std::string mapKey(K key) {
    if constexpr (std::is_same_v<K, Date>)
        return toIso(key);
    else
        return std::string(nameOf(key));
}

template <class T, class Codec>
[[nodiscard]] Json writeValue(const Writing& writing, const T& value, const Codec& codec) {
    return codec.write(writing, value);
}
template <class T, class Codec>
[[nodiscard]] Json writeValue(const Writing& writing, const std::optional<T>& value, const Codec& codec) {
    return value ? writeValue(writing, *value, codec) : Json(nullptr);
}
template <class T, class Codec>
[[nodiscard]] Json writeValue(const Writing& writing, const std::vector<T>& values, const Codec& codec) {
    Json list = Json::array();
    for (const T& value : values) list.push_back(writeValue(writing, value, codec));
    return list;
}
template <class K, class T, class Codec>
[[nodiscard]] Json writeValue(const Writing& writing, const std::map<K, T>& values, const Codec& codec) {
    Json object = Json::object();
    for (const auto& [key, value] : values) object[mapKey(key)] = writeValue(writing, value, codec);
    return object;
}

/// Collects the described keys in their order.
class ObjectWriter {
public:
    explicit ObjectWriter(const Writing& writing) : m_writing(writing) {}

    void require(std::initializer_list<std::string_view>) {}

    /// Left out when absent.
    template <class T, class Codec>
    void field(std::string_view key, const T& value, const Codec& codec) {
        auto json = writeValue(m_writing, value, codec);
        if (!json.is_null()) m_object[std::string(key)] = std::move(json);
    }
    /// `null` when absent.
    template <class T, class Codec>
    void fieldOrNull(std::string_view key, const T& value, const Codec& codec) {
        m_object[std::string(key)] = writeValue(m_writing, value, codec);
    }
    template <class Describe>
    void group(std::string_view key, const Describe& describe) {
        ObjectWriter inner(m_writing);
        describe(inner);
        m_object[std::string(key)] = inner.take();
    }

    [[nodiscard]] Json take() { return std::move(m_object); }

private:
    const Writing& m_writing;
    Json m_object = Json::object();
};

}  // namespace limber::inline exchange
