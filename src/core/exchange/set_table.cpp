// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "limber/exchange/whole_file_text.h"

namespace limber::inline exchange {
namespace {

constexpr std::string_view kHeader =
    "date,start,kind,minutes,session,exercise,exercise_name,superset,set,type,reps,load_kg,rpe,seconds,hold_seconds,"
    "distance_m,side,tightness_before,tightness_after,tightness_next_morning,notes\r\n";

/// Collects the cells of a row.
class Row {
public:
    Row& text(std::string_view cell) {
        std::string plain(cell);
        if (!plain.empty() && std::string_view("=+-@\t\r").find(plain.front()) != std::string_view::npos)
            plain.insert(plain.begin(), '\'');
        const bool quoted = plain.find_first_of(",\"\r\n;") != std::string::npos;
        return put(quoted ? inQuotes(plain) : plain);
    }
    template <class Number>
    Row& number(const std::optional<Number>& value) {
        return put(value ? fmt::format("{}", *value) : std::string());
    }
    template <class Value>
    Row& rated(const std::optional<Value>& value) {
        return put(value ? fmt::format("{}", value->value()) : std::string());
    }
    Row& nothing() { return put({}); }
    [[nodiscard]] std::string take() { return std::move(m_text) + "\r\n"; }

private:
    static std::string inQuotes(const std::string& cell) {
        std::string result = "\"";
        for (const char c : cell) {
            if (c == '"') result += '"';
            result += c;
        }
        return result + '"';
    }
    Row& put(const std::string& cell) {
        m_text += (m_first ? "" : ",") + cell;
        m_first = false;
        return *this;
    }
    std::string m_text{};
    bool m_first = true;
};

Row beginning(const Session& session) {
    Row row;
    row.text(toIso(session.date)).text(session.start ? toIso(*session.start) : std::string());
    row.text(nameOf(session.kind)).number(std::optional(session.minutes)).text(session.id.value);
    return row;
}

std::string ending(Row& row, const Session& session) {
    row.rated(session.tightnessBefore).rated(session.tightnessAfter).rated(session.tightnessNextMorning);
    return row.text(session.notes).take();
}

std::string emptyRow(const Session& session) {
    constexpr int kCellsOfASet = 12;
    auto row = beginning(session);
    for (int i = 0; i < kCellsOfASet; ++i) row.nothing();
    return ending(row, session);
}

std::string setRow(const Session& session, const ExerciseEntry& entry, std::string_view name, int place,
                   const SetEntry& set) {
    auto row = beginning(session);
    row.text(entry.exercise).text(name).number(entry.superset).number(std::optional(place)).text(nameOf(set.type));
    row.number(set.reps).number(set.load ? std::optional(set.load->kilograms()) : std::nullopt).rated(set.rpe);
    row.number(set.seconds).number(set.holdSeconds).number(set.distanceMetres);
    row.text(set.side ? nameOf(*set.side) : std::string_view());
    return ending(row, session);
}

}  // namespace

std::string writeSetTable(const std::vector<Session>& sessions, const Catalogue& catalogue) {
    std::string text(kHeader);
    for (const auto& session : sessions) {
        bool any = false;
        for (const auto& entry : session.exercises) {
            const auto* exercise = catalogue.exercise(entry.exercise);
            int place = 0;
            for (const auto& set : entry.sets)
                text += setRow(session, entry, exercise ? exercise->name : std::string(), ++place, set);
            any = any || !entry.sets.empty();
        }
        if (!any) text += emptyRow(session);
    }
    return text;
}

}  // namespace limber::inline exchange
