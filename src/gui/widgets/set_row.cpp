// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/set_row.h"

#include <QCheckBox>
#include <QGridLayout>
#include <cmath>

#include "gui/widgets/number_field.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

constexpr double kMetresPerMile = 1609.344;

struct Limits {
    double low, high;
    int decimals;
};

std::array<Limits, 3> limitsOf(SetShape shape, Units units) {
    const Limits load{0, units == Units::imperial ? 2204.0 : 1000.0, 2};
    const Limits effort{0, 10, 1};
    switch (shape) {
        case SetShape::distance: return {{{0, 1440, 1}, {0, 500, 2}, effort}};
        case SetShape::hold:
        case SetShape::loadedHold: return {{{0, 3600, 0}, load, effort}};
        case SetShape::reps: break;
    }
    return {{{0, 1000, 0}, load, effort}};
}

std::optional<double> shown(std::optional<Mass> mass, Units units) {
    if (!mass) return std::nullopt;
    return units == Units::imperial ? std::round(mass->pounds() * 10) / 10 : mass->kilograms();
}

/// What a set says, in the units of the three fields.
std::array<std::optional<double>, 3> numbersOf(const SetEntry& entry, SetShape shape, Units units) {
    std::array<std::optional<double>, 3> numbers{};
    if (shape == SetShape::distance) {
        if (entry.seconds) numbers[0] = *entry.seconds / 60.0;
        if (entry.distanceMetres)
            numbers[1] = *entry.distanceMetres / (units == Units::imperial ? kMetresPerMile : 1000.0);
    } else {
        if (shape == SetShape::reps && entry.reps) numbers[0] = *entry.reps;
        if (shape != SetShape::reps && entry.holdSeconds) numbers[0] = *entry.holdSeconds;
        numbers[1] = shown(entry.load, units);
    }
    if (entry.rpe) numbers[2] = entry.rpe->value();
    return numbers;
}

std::optional<int> rounded(std::optional<double> number, double factor = 1) {
    return number ? std::optional(static_cast<int>(std::lround(*number * factor))) : std::nullopt;
}

std::optional<Mass> massOf(std::optional<double> number, Units units) {
    if (!number) return std::nullopt;
    return units == Units::imperial ? Mass::fromPounds(*number) : Mass::fromKilograms(*number);
}

}  // namespace

std::array<QString, 3> setCaptions(SetShape shape, Units units) {
    const bool imperial = units == Units::imperial;
    const QString load = imperial ? SetRow::tr("lb") : SetRow::tr("kg");
    switch (shape) {
        case SetShape::distance:
            return {SetRow::tr("Minutes"), imperial ? SetRow::tr("miles") : SetRow::tr("km"), SetRow::tr("Effort")};
        case SetShape::loadedHold: return {SetRow::tr("Seconds"), load, SetRow::tr("Effort")};
        case SetShape::hold: return {SetRow::tr("Seconds"), {}, {}};
        case SetShape::reps: break;
    }
    return {SetRow::tr("Reps"), load, SetRow::tr("Effort")};
}

SetRow::SetRow(const QString& exercise, int number, SetShape shape, Units units, const SetEntry& planned,
               QGridLayout& grid, int row)
    : m_shape(shape), m_units(units), m_planned(planned) {
    QString word = tr("Set %1").arg(number);
    if (planned.side == Side::left) word = tr("Set %1, left").arg(number);
    if (planned.side == Side::right) word = tr("Set %1, right").arg(number);
    m_tick = new QCheckBox(word);
    m_tick->setAccessibleName(tr("%1 done, %2").arg(word, exercise));
    m_tick->setMinimumWidth(scaled(planned.side && planned.side != Side::both ? 104 : 72));
    connect(m_tick, &QCheckBox::toggled, this, &SetRow::changed);
    grid.addWidget(m_tick, row, 1);
    const auto captions = setCaptions(shape, units);
    const auto limits = limitsOf(shape, units);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (captions[i].isEmpty()) continue;
        const QString name = QStringLiteral("%1, %2, %3").arg(captions[i], exercise, word.toLower());
        auto* field = new NumberField(name, limits[i].low, limits[i].high, limits[i].decimals);
        connect(field, &NumberField::edited, this, [this] {
            m_tick->setChecked(true);
            emit changed();
        });
        grid.addWidget(field, row, static_cast<int>(i) + 2, Qt::AlignLeft);
        m_fields[i] = field;
    }
    fill(planned);
    setHints({});
}

void SetRow::fill(const SetEntry& entry) {
    const auto numbers = numbersOf(entry, m_shape, m_units);
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        if (m_fields[i] != nullptr) m_fields[i]->setNumber(numbers[i]);
}

void SetRow::setHints(const SetEntry& lastTime) {
    const auto numbers = numbersOf(lastTime, m_shape, m_units);
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        if (m_fields[i] != nullptr) m_fields[i]->setHint(numbers[i]);
}

bool SetRow::isDone() const { return m_tick->isChecked(); }

void SetRow::setDone(bool done) { m_tick->setChecked(done); }

SetEntry SetRow::entry() const {
    SetEntry entry = m_planned;
    const auto typed = [this](std::size_t i) { return m_fields[i] != nullptr && m_fields[i]->isModified(); };
    const auto number = [this](std::size_t i) { return m_fields[i]->number(); };
    if (typed(0)) {
        if (m_shape == SetShape::reps) entry.reps = rounded(number(0));
        if (m_shape == SetShape::hold || m_shape == SetShape::loadedHold) entry.holdSeconds = rounded(number(0));
        if (m_shape == SetShape::distance) entry.seconds = rounded(number(0), 60);
    }
    if (typed(1)) {
        const double metres = m_units == Units::imperial ? kMetresPerMile : 1000.0;
        if (m_shape == SetShape::distance)
            entry.distanceMetres = number(1) ? std::optional(*number(1) * metres) : std::nullopt;
        else
            entry.load = massOf(number(1), m_units);
    }
    if (typed(2)) entry.rpe = number(2) ? Effort::from(*number(2)) : std::nullopt;
    return entry;
}

NumberField* SetRow::firstOutOfRange() const {
    for (auto* field : m_fields)
        if (field != nullptr && !field->isInRange()) return field;
    return nullptr;
}

QWidget* SetRow::column(int index) const {
    if (index <= 0) return m_tick;
    return m_fields[static_cast<std::size_t>(index - 1)];
}

int SetRow::columnOf(const QObject* widget) const {
    for (int i = 0; i < kColumns; ++i)
        if (column(i) != nullptr && column(i) == widget) return i;
    return -1;
}

void SetRow::focusColumn(int index) const {
    while (index > 0 && column(index) == nullptr) --index;
    column(index)->setFocus(Qt::TabFocusReason);
    if (index > 0) m_fields[static_cast<std::size_t>(index - 1)]->selectAll();
}

}  // namespace limber::inline gui
