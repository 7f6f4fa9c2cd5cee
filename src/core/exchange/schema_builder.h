// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/exchange/codecs.h"

namespace limber::inline exchange {

/// Gives the type to a schema that depends on it; the value itself is not looked at.
template <class T>
struct TypeOf {};

template <class T, class Codec>
[[nodiscard]] Json schemaOf(TypeOf<T>, const Codec& codec) {
    if constexpr (requires { codec.schema(); })
        return codec.schema();
    else
        return codec.template schemaFor<T>();
}
template <class T, class Codec>
[[nodiscard]] Json schemaOf(TypeOf<std::optional<T>>, const Codec& codec) {
    return schemaOf(TypeOf<T>{}, codec);
}
template <class T, class Codec>
[[nodiscard]] Json schemaOf(TypeOf<std::vector<T>>, const Codec& codec) {
    return {{"type", "array"}, {"items", schemaOf(TypeOf<T>{}, codec)}};
}
template <class K, class T, class Codec>
[[nodiscard]] Json schemaOf(TypeOf<std::map<K, T>>, const Codec& codec) {
    const auto value = schemaOf(TypeOf<T>{}, codec);
    if constexpr (std::is_same_v<K, Date>) {
        return {{"type", "object"}, {"propertyNames", Day{}.schema()}, {"additionalProperties", value}};
    } else {
        Json properties = Json::object();
        for (const auto name : EnumNames<K>::names) properties[std::string(name)] = value;
        return {{"type", "object"}, {"properties", properties}, {"additionalProperties", false}};
    }
}

/// The same schema, or null.
[[nodiscard]] Json nullable(Json schema);

/// Describes an object key by key.
class SchemaBuilder {
public:
    void require(std::initializer_list<std::string_view> keys) {
        for (const auto key : keys) m_required.insert(std::string(key));
    }
    template <class T, class Codec>
    void field(std::string_view key, const T&, const Codec& codec) {
        add(key, schemaOf(TypeOf<std::remove_cv_t<T>>{}, codec));
    }
    template <class T, class Codec>
    void fieldOrNull(std::string_view key, const T& value, const Codec& codec) {
        field(key, value, codec);
    }
    template <class Describe>
    void group(std::string_view key, const Describe& describe) {
        SchemaBuilder inner;
        describe(inner);
        add(key, inner.take());
    }
    [[nodiscard]] Json take() const;

private:
    void add(std::string_view key, Json schema) {
        const std::string name(key);
        m_properties[name] = m_required.count(name) > 0 ? std::move(schema) : nullable(std::move(schema));
    }
    Json m_properties = Json::object();
    std::set<std::string> m_required{};
};

}  // namespace limber::inline exchange
