// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/phrasing/phrase_data.h"
#include "limber/domain/cause.h"

namespace limber::inline phrasing {
namespace {

bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }

std::string capitalised(std::string text) {
    if (!text.empty() && isLower(text.front())) text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

/// At most `decimals` digits after the point, none of them a trailing 0.
std::string decimal(double value, int decimals, const std::string& mark) {
    auto text = fmt::format("{:.{}f}", value, decimals);
    if (const auto point = text.find('.'); point != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
        else
            text.replace(point, 1, mark);
    }
    return text == "-0" ? "0" : text;
}

class Renderer {
public:
    explicit Renderer(const Phrases::Data& data) : m_data(data) {}

    [[nodiscard]] std::string text(const Placeholder& how, const FieldValue& value) const {
        auto text = std::visit([&](const auto& v) { return this->formatted(how, v); }, value);
        return how.capital ? capitalised(std::move(text)) : text;
    }

private:
    [[nodiscard]] std::string formatted(const Placeholder& how, int value) const {
        return ofNumber(how, value, std::to_string(value));
    }
    [[nodiscard]] std::string formatted(const Placeholder& how, double value) const {
        return ofNumber(how, value, number(value, 1));
    }
    [[nodiscard]] std::string formatted(const Placeholder& how, Date date) const {
        const std::string day(nameOf(weekdayOf(date)));
        if (how.format == Format::weekday) return m_data.term(day);
        const std::chrono::year_month_day parts{date};
        const auto month = m_data.term(fmt::format("month_{}", static_cast<unsigned>(parts.month())));
        const Message message{"",
                              {{"day", static_cast<int>(static_cast<unsigned>(parts.day()))},
                               {"month", month},
                               {"weekday", m_data.term("short_" + day)}}};
        const auto* pattern = m_data.find(how.format == Format::date ? "format.weekday_and_date" : "format.date");
        return pattern == nullptr ? toIso(date) : render(m_data, *pattern, message);
    }
    [[nodiscard]] std::string formatted(const Placeholder& how, const std::vector<std::string>& items) const {
        std::vector<std::string> texts;
        for (const auto& item : items) texts.push_back(formatted(how, item));
        return joined(m_data, texts, "and");
    }
    [[nodiscard]] std::string formatted(const Placeholder& how, const std::string& id) const {
        if (how.format == Format::plain) return id;
        const auto name = catalogueName(how.format, id);
        if (name.empty()) return m_data.term(id);
        return how.capital ? name : running(name);
    }

    [[nodiscard]] std::string ofNumber(const Placeholder& how, double value, const std::string& plain) const {
        switch (how.format) {
            case Format::percent: return fmt::format("{} %", number(value * 100.0, 0));
            case Format::kg: return fmt::format("{} kg", number(value, 2));
            case Format::plural: return fmt::format("{} {}", plain, plain == "1" ? how.one : how.many);
            default: return plain;
        }
    }

    [[nodiscard]] std::string catalogueName(Format format, const std::string& id) const {
        if (!m_data.catalogue) return {};
        const auto nameIn = [](const auto* item) { return item ? item->name : std::string(); };
        switch (format) {
            case Format::exercise: return nameIn(m_data.catalogue->exercise(id));
            case Format::routine: return nameIn(m_data.catalogue->routine(id));
            case Format::treatment: return nameIn(m_data.catalogue->treatment(id));
            case Format::muscle:
                if (const auto muscle = parseName<Muscle>(id)) return m_data.catalogue->muscle(*muscle).name;
                return {};
            case Format::cause:
                if (const auto cause = parseName<Cause>(id)) return m_data.catalogue->cause(*cause).name;
                return {};
            default: return {};
        }
    }

    /// A name inside a sentence: small first letter, except for acronyms ("TRX row") and proper names.
    [[nodiscard]] std::string running(std::string name) const {
        if (format("names_in_sentences", "small") == "kept") return name;
        const auto word = name.substr(0, name.find_first_of(" -"));
        const auto proper = " " + m_data.term("proper_names") + " ";
        const bool keep = name.size() < 2 || !isLower(name[1]) || proper.find(" " + word + " ") != std::string::npos;
        if (!keep && isUpper(name.front())) name.front() = static_cast<char>(name.front() - 'A' + 'a');
        return name;
    }

    /// How this language writes it.
    [[nodiscard]] std::string format(std::string_view what, std::string_view otherwise) const {
        const auto* known = m_data.find("format." + std::string(what));
        return known == nullptr ? std::string(otherwise) : render(m_data, *known, {});
    }
    [[nodiscard]] std::string number(double value, int decimals) const {
        return decimal(value, decimals, format("decimal_mark", "."));
    }

    const Phrases::Data& m_data;
};

}  // namespace

std::string joined(const Phrases::Data& data, const std::vector<std::string>& items, std::string_view last) {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) text += i + 1 == items.size() ? fmt::format(" {} ", data.term(last)) : std::string(", ");
        text += items[i];
    }
    return text;
}

std::string render(const Phrases::Data& data, const Template& parts, const Message& message) {
    const Renderer renderer(data);
    std::string text;
    for (const auto& part : parts) {
        if (const auto* literal = std::get_if<std::string>(&part)) {
            text += *literal;
            continue;
        }
        const auto& placeholder = std::get<Placeholder>(part);
        const auto* value = message.field(placeholder.field);
        text += value ? renderer.text(placeholder, *value) : fmt::format("{{{}}}", placeholder.field);
    }
    return text;
}

}  // namespace limber::inline phrasing
