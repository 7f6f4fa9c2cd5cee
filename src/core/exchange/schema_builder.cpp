// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/schema_builder.h"

namespace limber::inline exchange {

Json nullable(Json schema) {
    if (schema.contains("anyOf")) {
        schema["anyOf"].push_back({{"type", "null"}});
        return schema;
    }
    schema["type"] = Json::array({schema["type"], "null"});
    if (schema.contains("enum")) schema["enum"].push_back(nullptr);
    return schema;
}

Json SchemaBuilder::take() const {
    Json schema{{"type", "object"}, {"properties", m_properties}, {"additionalProperties", false}};
    if (!m_required.empty()) schema["required"] = m_required;
    return schema;
}

}  // namespace limber::inline exchange
