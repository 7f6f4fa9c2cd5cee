// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/node.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

#include "core/exchange/long_json.h"

namespace limber::inline exchange {
namespace {

using Json = nlohmann::json;

/// Counts lines while the parser walks over the text; the parser looks at most one character ahead.
struct LineCount {
    int line = 1;
    bool afterNewline = false;
    const char* at = nullptr;
};

class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, LineCount* count) : m_at(at), m_count(count) {}
    reference operator*() const { return *m_at; }
    CountingIterator& operator++() {
        if (m_count->afterNewline) ++m_count->line;
        m_count->afterNewline = *m_at == '\n';
        m_count->at = ++m_at;
        return *this;
    }
    CountingIterator operator++(int) {
        auto before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator& other) const { return m_at == other.m_at; }
    bool operator!=(const CountingIterator& other) const { return m_at != other.m_at; }

private:
    const char* m_at;
    LineCount* m_count;
};

/// Builds the tree and gives up at the first thing that is not allowed.
class TreeBuilder {
public:
    TreeBuilder(const LineCount& count, std::string_view text, std::size_t mostValues, const Progress& progress)
        : m_count(count),
          m_text(text),
          m_mostValues(mostValues),
          m_steps(progress, static_cast<double>(text.size()), kValuesAStep) {}

    bool null() { return add({}); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(std::int64_t value) { return add(value); }
    bool number_unsigned(std::uint64_t value) {
        constexpr auto kLargest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        return value <= kLargest ? add(static_cast<std::int64_t>(value)) : add(static_cast<double>(value));
    }
    bool number_float(double value, const std::string&) { return add(value); }
    bool string(std::string& value) { return add(std::move(value)); }
    bool binary(Json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(Node::Object{}); }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(Node::List{}); }
    bool end_array() { return close(); }

    bool key(std::string& name) {
        auto& members = std::get<Node::Object>(m_open.back()->value).members;
        const bool repeated = std::any_of(members.begin(), members.end(), [&](const auto& m) { return m.key == name; });
        members.push_back({{}, m_count.line, std::move(name)});
        if (repeated) return fail({.code = ErrorCode::malformed, .detail = "repeated"});
        return members.size() <= kMaxMembers || fail({.code = ErrorCode::tooLarge, .expected = "fewer keys"});
    }

    bool parse_error(std::size_t, const std::string& token, const Json::exception&) {
        return fail({.code = ErrorCode::malformed, .value = shortened(token), .expected = "JSON", .detail = "json"});
    }

    Node root{};
    Error error{};

private:
    static constexpr std::size_t kMaxMembers = 1000;

    template <class Value>
    bool add(Value&& value) {
        return place({std::forward<Value>(value), m_count.line, {}}) != nullptr;
    }
    bool add(std::monostate) { return place({{}, m_count.line, {}}) != nullptr; }

    template <class Container>
    bool open(Container container) {
        if (m_open.size() == static_cast<std::size_t>(kMaxDepth))
            return fail({.code = ErrorCode::tooDeep, .expected = fmt::format("at most {} levels", kMaxDepth)});
        auto* placed = place({std::move(container), m_count.line, {}});
        if (placed) m_open.push_back(placed);
        return placed != nullptr;
    }
    bool close() {
        m_open.pop_back();
        return true;
    }

    Node* place(Node node) {
        if (++m_values > m_mostValues) {
            fail({.code = ErrorCode::tooLarge, .expected = fmt::format("at most {} values", m_mostValues)});
            return nullptr;
        }
        if (!m_steps.goOn(static_cast<double>(m_count.at - m_text.data()))) {
            fail(stopped());
            return nullptr;
        }
        if (m_open.empty()) return &(root = std::move(node));
        auto& parent = m_open.back()->value;
        if (auto* object = std::get_if<Node::Object>(&parent)) {
            auto& member = object->members.back();
            member.value = std::move(node.value);
            member.line = node.line;
            return &member;
        }
        return &std::get<Node::List>(parent).emplace_back(std::move(node));
    }

    bool fail(Error what) {
        error = std::move(what);
        error.line = m_count.line;
        error.key = path();
        return false;
    }

    [[nodiscard]] std::string path() const {
        std::string text;
        for (const auto* node : m_open) {
            if (const auto* members = node->object(); members && !members->empty())
                text += (text.empty() ? "" : ".") + shortened(members->back().key);
            else if (const auto* list = node->list(); list && node != m_open.front())
                text += fmt::format("[{}]", list->empty() ? 0 : list->size() - 1);
        }
        return shortened(text);
    }

    static constexpr int kValuesAStep = 4096;

    const LineCount& m_count;
    std::string_view m_text;
    std::size_t m_mostValues;
    ProgressSteps m_steps;
    std::vector<Node*> m_open{};
    std::size_t m_values = 0;
};

}  // namespace

std::string shortened(std::string text) {
    constexpr std::size_t kLongest = 80;
    if (text.size() <= kLongest) return text;
    auto end = kLongest - 3;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end) + "...";
}

std::string shown(const Node& node) {
    struct Shower {
        std::string operator()(std::monostate) const { return "null"; }
        std::string operator()(bool value) const { return value ? "true" : "false"; }
        std::string operator()(std::int64_t value) const { return std::to_string(value); }
        std::string operator()(double value) const { return fmt::format("{}", value); }
        std::string operator()(const std::string& value) const { return shortened(value); }
        std::string operator()(const Node::List&) const { return "[...]"; }
        std::string operator()(const Node::Object&) const { return "{...}"; }
    };
    return std::visit(Shower{}, node.value);
}

Result<Node> parseJson(std::string_view text, const JsonLimits& limits) { return parseLongJson(text, limits, {}); }

Result<Node> parseLongJson(std::string_view text, const JsonLimits& limits, const Progress& progress) {
    if (text.size() > limits.bytes)
        return failure({.code = ErrorCode::tooLarge, .expected = fmt::format("at most {} MB", limits.bytes >> 20U)});
    if (const auto nul = text.find('\0'); nul != std::string_view::npos) {
        const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(nul), '\n');
        return failure({.code = ErrorCode::malformed,
                        .line = static_cast<int>(line),
                        .expected = "text without NUL",
                        .detail = "json_nul"});
    }
    LineCount count{.at = text.data()};
    TreeBuilder builder(count, text, limits.values, progress);
    const CountingIterator first(text.data(), &count);
    const CountingIterator last(text.data() + text.size(), &count);
    if (Json::sax_parse(first, last, &builder)) return std::move(builder.root);
    return failure(std::move(builder.error));
}

}  // namespace limber::inline exchange
