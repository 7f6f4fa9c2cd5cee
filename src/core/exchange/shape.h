// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/object_reader.h"
#include "core/exchange/object_writer.h"
#include "core/exchange/schema_builder.h"

namespace limber::inline exchange {

/// The codec of an object, from a function that names its keys once for reading, writing and schema:
/// `describe(io, value)` calls `io.require`, `io.field`, `io.fieldOrNull` and `io.group`.
template <class Describe>
struct Shape {
    Describe describe;

    template <class T>
    bool read(Reading& reading, const Node& node, T& out) const {
        ObjectReader reader(reading, node);
        if (reading.failed()) return false;
        describe(reader, out);
        return reader.finish();
    }
    template <class T>
    [[nodiscard]] Json write(const Writing& writing, const T& value) const {
        ObjectWriter writer(writing);
        describe(writer, value);
        return writer.take();
    }
    template <class T>
    [[nodiscard]] Json schemaFor() const {
        SchemaBuilder builder;
        const T value{};
        describe(builder, value);
        return builder.take();
    }
};
template <class Describe>
Shape(Describe) -> Shape<Describe>;

}  // namespace limber::inline exchange
