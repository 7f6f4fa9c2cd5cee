// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/node.h"
#include "limber/exchange/read_context.h"

namespace limber::inline exchange {

/// Where a reader stands in the text, and the first thing that was amiss.
class Reading {
public:
    explicit Reading(const ReadContext& context) : m_context(context) {}

    [[nodiscard]] const ReadContext& context() const { return m_context; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] bool failed() const { return m_error.has_value(); }

    /// Keeps the first error, with line, key and value of `node`; always false.
    bool fail(const Node& node, Error error);
    /// The same without a value, for what is missing or not known.
    bool failAt(int line, Error error);
    bool wrongType(const Node& node, std::string expected);

    /// One step down for its lifetime: `.key`, or `[index]`.
    class Step {
    public:
        Step(Reading& reading, std::string_view key);
        Step(Reading& reading, std::size_t index);
        ~Step() { m_reading.m_path.resize(m_length); }
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;

    private:
        Reading& m_reading;
        std::size_t m_length;
    };

private:
    const ReadContext& m_context;
    std::string m_path{};
    std::optional<Error> m_error{};
};

/// The names nearest to `text`, best first, at most three, none that is not alike at all.
[[nodiscard]] std::vector<std::string> nearest(std::string_view text, std::span<const std::string_view> names);
/// "a, b or c".
[[nodiscard]] std::string oneOf(std::span<const std::string_view> names);

}  // namespace limber::inline exchange
