// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>

#include "core/exchange/reading.h"
#include "limber/base/date.h"
#include "limber/base/id.h"
#include "limber/base/message.h"
#include "limber/domain/mass.h"
#include "limber/domain/rating.h"
#include "limber/phrasing/phrases.h"

namespace limber::inline exchange {

using Json = nlohmann::ordered_json;

struct Writing {
    const Phrases* phrases = nullptr;
    bool codes = false;  ///< sentences with the codes and fields that they are made from
};

// A codec joins a C++ type to a JSON value in three ways: `read` (false after `Reading::fail`), `write`, and `schema`.

/// A whole number within bounds.
struct Whole {
    int low;
    int high;
    bool read(Reading& reading, const Node& node, int& out) const;
    [[nodiscard]] Json write(const Writing&, int value) const { return value; }
    [[nodiscard]] Json schema() const { return {{"type", "integer"}, {"minimum", low}, {"maximum", high}}; }
};

/// From 1900 to this year.
struct BirthYear {
    bool read(Reading& reading, const Node& node, int& out) const {
        return Whole{kFirst, yearOf(reading.context().today)}.read(reading, node, out);
    }
    [[nodiscard]] Json write(const Writing&, int value) const { return value; }
    [[nodiscard]] Json schema() const { return Whole{kFirst, kLast}.schema(); }
    static constexpr int kFirst = 1900;
    static constexpr int kLast = 2200;
};

/// A number within bounds; written with at most `decimals` digits after the point.
struct Real {
    double low;
    double high;
    int decimals = 4;
    double step = 0;  ///< a multiple of this, unless 0
    bool read(Reading& reading, const Node& node, double& out) const;
    [[nodiscard]] Json write(const Writing&, double value) const;
    [[nodiscard]] Json schema() const;
};

/// 0-10 in tenths.
struct Rated {
    template <class Tag>
    bool read(Reading& reading, const Node& node, Rating<Tag>& out) const {
        double value = 0;
        if (!Real{0, 10}.read(reading, node, value)) return false;
        out = *Rating<Tag>::from(value);
        return true;
    }
    template <class Tag>
    [[nodiscard]] Json write(const Writing& writing, Rating<Tag> value) const {
        return Real{0, 10, 1}.write(writing, value.value());
    }
    [[nodiscard]] Json schema() const { return Real{0, 10}.schema(); }
};

struct Kilograms {
    double low;
    double high;
    bool read(Reading& reading, const Node& node, Mass& out) const;
    [[nodiscard]] Json write(const Writing& writing, Mass value) const {
        return Real{low, high, 3}.write(writing, value.kilograms());
    }
    [[nodiscard]] Json schema() const { return Real{low, high}.schema(); }
};

struct Flag {
    bool read(Reading& reading, const Node& node, bool& out) const;
    [[nodiscard]] Json write(const Writing&, bool value) const { return value; }
    [[nodiscard]] Json schema() const { return {{"type", "boolean"}}; }
};

/// Text of at most so many characters, without NUL.
struct Text {
    int most;
    bool read(Reading& reading, const Node& node, std::string& out) const;
    [[nodiscard]] Json write(const Writing&, const std::string& value) const { return value; }
    [[nodiscard]] Json schema() const { return {{"type", "string"}, {"maxLength", most}}; }
};

struct Day {
    bool logged = false;  ///< not after today
    bool read(Reading& reading, const Node& node, Date& out) const;
    [[nodiscard]] Json write(const Writing&, Date value) const { return toIso(value); }
    [[nodiscard]] Json schema() const;
};

struct Clocktime {
    bool read(Reading& reading, const Node& node, TimeOfDay& out) const;
    [[nodiscard]] Json write(const Writing&, TimeOfDay value) const { return toIso(value); }
    [[nodiscard]] Json schema() const;
};

/// The id of an exercise or a treatment of the catalogue.
struct Known {
    enum class Kind : std::uint8_t { exercise, treatment } kind;
    bool read(Reading& reading, const Node& node, std::string& out) const;
    [[nodiscard]] Json write(const Writing&, const std::string& value) const { return value; }
    [[nodiscard]] Json schema() const { return {{"type", "string"}, {"pattern", "^[a-z0-9_]+$"}}; }
};

struct Uuid {
    bool read(Reading& reading, const Node& node, SessionId& out) const;
    [[nodiscard]] Json write(const Writing&, const SessionId& value) const;
    [[nodiscard]] Json schema() const;
};

struct BlockName {
    bool read(Reading& reading, const Node& node, BlockId& out) const;
    [[nodiscard]] Json write(const Writing&, const BlockId& value) const {
        return value.empty() ? Json(nullptr) : Json(value.value);
    }
    [[nodiscard]] Json schema() const { return Text{kLongest}.schema(); }
    static constexpr int kLongest = 80;
};

/// A sentence: written by `phrasing`, read back as the person's own words under `ownCode`; or an object of the text,
/// its code and its fields, from which the very message comes back.
struct Words {
    std::string_view ownCode;
    bool read(Reading& reading, const Node& node, Message& out) const;
    [[nodiscard]] Json write(const Writing& writing, const Message& value) const;
    [[nodiscard]] Json schema() const { return {{"type", "string"}}; }
};

/// Index of the name, or a failure with the nearest ones.
[[nodiscard]] std::optional<std::size_t> readName(Reading& reading, const Node& node,
                                                  std::span<const std::string_view> names);

/// One of the first `count` names of an enumeration.
template <class E>
struct Choice {
    std::size_t count = kEnumSize<E>;
    bool read(Reading& reading, const Node& node, E& out) const {
        const auto index = readName(reading, node, std::span(EnumNames<E>::names).first(count));
        if (index) out = static_cast<E>(*index);
        return index.has_value();
    }
    [[nodiscard]] Json write(const Writing&, E value) const { return nameOf(value); }
    [[nodiscard]] Json schema() const {
        Json names = Json::array();
        for (std::size_t i = 0; i < count; ++i) names.push_back(EnumNames<E>::names[i]);
        return {{"type", "string"}, {"enum", std::move(names)}};
    }
};

}  // namespace limber::inline exchange
