// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/foreign_table.h"

#include <algorithm>

#include "core/exchange/foreign_values.h"
#include "core/exchange/node.h"
#include "limber/knowledge/search.h"

namespace limber::inline exchange {
namespace {

struct ColumnName {
    std::string_view folded;
    Column column;
};

constexpr auto kStrong = std::to_array<ColumnName>({
    {"date", Column::start},
    {"datum", Column::start},
    {"fecha", Column::start},
    {"workout", Column::workoutNumber},
    {"workout name", Column::workoutName},
    {"nom de lentrainement", Column::workoutName},
    {"nombre de entrenamiento", Column::workoutName},
    {"duration", Column::duration},
    {"duration sec", Column::duration},
    {"workout duration", Column::duration},
    {"dauer", Column::duration},
    {"duree", Column::duration},
    {"duracion", Column::duration},
    {"exercise name", Column::exercise},
    {"name der ubung", Column::exercise},
    {"nom de lexercice", Column::exercise},
    {"nombre del ejercicio", Column::exercise},
    {"set order", Column::setOrder},
    {"reihenfolge festlegen", Column::setOrder},
    {"ordre de la serie", Column::setOrder},
    {"orden de la serie", Column::setOrder},
    {"weight", Column::weight},
    {"gewicht", Column::weight},
    {"poids", Column::weight},
    {"peso", Column::weight},
    {"kg", Column::weightKg},
    {"weight kg", Column::weightKg},
    {"lb", Column::weightLb},
    {"lbs", Column::weightLb},
    {"weight lb", Column::weightLb},
    {"weight lbs", Column::weightLb},
    {"weight unit", Column::weightUnit},
    {"reps", Column::reps},
    {"wiederh", Column::reps},
    {"rep", Column::reps},
    {"rpe", Column::rpe},
    {"distance", Column::distance},
    {"entfernung", Column::distance},
    {"distancia", Column::distance},
    {"km", Column::distanceKm},
    {"distance km", Column::distanceKm},
    {"mi", Column::distanceMiles},
    {"miles", Column::distanceMiles},
    {"distance miles", Column::distanceMiles},
    {"distance meters", Column::distanceMetres},
    {"distance unit", Column::distanceUnit},
    {"seconds", Column::seconds},
    {"sekunden", Column::seconds},
    {"secondes", Column::seconds},
    {"segundos", Column::seconds},
    {"notes", Column::notes},
    {"notizen", Column::notes},
    {"notas", Column::notes},
    {"workout notes", Column::workoutNotes},
    {"workout notizen", Column::workoutNotes},
    {"notes dentrainement", Column::workoutNotes},
    {"notas del entrenamiento", Column::workoutNotes},
});

constexpr auto kHevy = std::to_array<ColumnName>({
    {"title", Column::workoutName},
    {"start time", Column::start},
    {"end time", Column::end},
    {"description", Column::workoutNotes},
    {"exercise title", Column::exercise},
    {"superset id", Column::superset},
    {"exercise notes", Column::notes},
    {"set index", Column::setIndex},
    {"set type", Column::setType},
    {"weight kg", Column::weightKg},
    {"weight lb", Column::weightLb},
    {"weight lbs", Column::weightLb},
    {"reps", Column::reps},
    {"distance km", Column::distanceKm},
    {"distance mi", Column::distanceMiles},
    {"distance miles", Column::distanceMiles},
    {"distance meters", Column::distanceMetres},
    {"duration seconds", Column::seconds},
    {"rpe", Column::rpe},
});

constexpr auto kFitNotes = std::to_array<ColumnName>({
    {"date", Column::start},
    {"exercise", Column::exercise},
    {"category", Column::category},
    {"weight", Column::weight},
    {"weight kg", Column::weightKg},
    {"weight kgs", Column::weightKg},
    {"weight lb", Column::weightLb},
    {"weight lbs", Column::weightLb},
    {"weight unit", Column::weightUnit},
    {"reps", Column::reps},
    {"distance", Column::distance},
    {"distance unit", Column::distanceUnit},
    {"time", Column::seconds},
    {"comment", Column::notes},
    {"notes", Column::notes},
    {"kind", Column::setType},
});

constexpr std::array kNeededOfStrong{Column::start, Column::workoutName, Column::exercise, Column::setOrder,
                                     Column::reps};
constexpr std::array kNeededOfHevy{Column::workoutName, Column::start, Column::exercise, Column::setIndex,
                                   Column::reps};
constexpr std::array kNeededOfFitNotes{Column::start, Column::exercise, Column::category, Column::reps};

struct Known {
    ForeignFormat format;
    std::span<const ColumnName> names;
    std::span<const Column> needed;
    std::string_view expected;
};
const std::array<Known, 3> kKnown{
    Known{ForeignFormat::hevy, kHevy, kNeededOfHevy,
          "title, start_time, end_time, exercise_title, set_index, weight_kg or weight_lbs, reps"},
    Known{ForeignFormat::fitnotes, kFitNotes, kNeededOfFitNotes,
          "Date, Exercise, Category, Weight, Weight Unit, Reps, Distance, Distance Unit, Time"},
    Known{ForeignFormat::strong, kStrong, kNeededOfStrong,
          "Date, Workout Name, Exercise Name, Set Order, Weight, Reps, Distance, Seconds"}};

ForeignHeader placed(const Known& known, std::span<const std::string> fields) {
    ForeignHeader header{.format = known.format, .fields = fields.size()};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto folded = foldedText(fields[i]);
        const auto named = std::find_if(known.names.begin(), known.names.end(),
                                        [&](const ColumnName& name) { return name.folded == folded; });
        if (named == known.names.end()) continue;
        auto& place = header.places[static_cast<std::size_t>(named->column)];
        if (!place) place = i;
    }
    return header;
}

bool isComplete(const Known& known, const ForeignHeader& header) {
    const bool weighed = header.has(Column::weight) || header.has(Column::weightKg) || header.has(Column::weightLb);
    return weighed &&
           std::all_of(known.needed.begin(), known.needed.end(), [&](Column column) { return header.has(column); });
}

Error unknownHeader(std::span<const std::string> fields, std::optional<ForeignFormat> wanted) {
    constexpr std::size_t kLongest = 400;
    std::string seen;
    for (const auto& field : fields) seen += (seen.empty() ? "" : ", ") + shortened(field);
    if (seen.size() > kLongest) seen = plainText(seen, kLongest) + "...";
    std::string expected;
    for (const auto& known : kKnown)
        if (!wanted || *wanted == known.format)
            expected += (expected.empty() ? "" : "; or ") + std::string(known.expected);
    return {.code = ErrorCode::malformed,
            .line = 1,
            .value = std::move(seen),
            .expected = std::move(expected),
            .detail = "header"};
}

}  // namespace

Result<ForeignHeader> headerOf(std::span<const std::string> fields, std::optional<ForeignFormat> wanted) {
    for (const auto& known : kKnown) {
        if (wanted && *wanted != known.format) continue;
        const auto header = placed(known, fields);
        if (isComplete(known, header)) return header;
    }
    return failure(unknownHeader(fields, wanted));
}

Result<ForeignTable> ForeignTable::open(std::string_view text, std::optional<ForeignFormat> wanted) {
    text = withoutMark(text);
    CsvRows rows(text, delimiterOf(text));
    std::vector<std::string> fields;
    if (!rows.next(fields)) fields.clear();
    const auto header = headerOf(fields, wanted);
    if (!header) return failure(header.error());
    return ForeignTable(rows, *header);
}

bool ForeignTable::next() {
    if (!m_rows.next(m_fields)) return false;
    if (m_header.format == ForeignFormat::fitnotes) joinName();
    return true;
}

/// FitNotes does not quote the commas of an exercise's name: what is too many in a row belongs to it.
void ForeignTable::joinName() {
    const auto name = *m_header.places[static_cast<std::size_t>(Column::exercise)];
    if (m_fields.size() <= m_header.fields) return;
    const auto end = name + 1 + m_fields.size() - m_header.fields;
    for (auto i = name + 1; i < end; ++i) m_fields[name] += "," + m_fields[i];
    const auto first = m_fields.begin() + static_cast<std::ptrdiff_t>(name) + 1;
    m_fields.erase(first, first + static_cast<std::ptrdiff_t>(end - name - 1));
}

std::string_view ForeignTable::text(Column column) const {
    const auto& place = m_header.places[static_cast<std::size_t>(column)];
    if (!place || *place >= m_fields.size()) return {};
    return trimmed(m_fields[*place]);
}

std::optional<double> ForeignTable::number(Column column) const { return numberIn(text(column)); }

}  // namespace limber::inline exchange
