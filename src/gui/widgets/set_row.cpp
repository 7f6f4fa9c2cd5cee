// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/set_row.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
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

std::array<QString, 3> setCaptions(const SetLook& look) {
    const bool imperial = look.units == Units::imperial;
    const QString load = !look.load ? QString() : imperial ? SetRow::tr("lb") : SetRow::tr("kg");
    switch (look.shape) {
        case SetShape::distance:
            return {SetRow::tr("Minutes"), imperial ? SetRow::tr("miles") : SetRow::tr("km"), SetRow::tr("Effort")};
        case SetShape::loadedHold: return {SetRow::tr("Seconds"), load, SetRow::tr("Effort")};
        case SetShape::hold: return {SetRow::tr("Seconds"), {}, {}};
        case SetShape::reps: break;
    }
    return {SetRow::tr("Reps"), load, SetRow::tr("Effort")};
}

QString nameOfSetType(SetType type) {
    switch (type) {
        case SetType::warmUp: return SetRow::tr("warm-up");
        case SetType::drop: return SetRow::tr("drop set");
        case SetType::failure: return SetRow::tr("to failure");
        case SetType::working: break;
    }
    return SetRow::tr("working set");
}

SetRow::SetRow(const QString& exercise, int number, SetLook look, const SetEntry& planned, QGridLayout& grid, int row)
    : m_look(look), m_planned(planned), m_name(tr("Set %1").arg(number)) {
    if (planned.side == Side::left) m_name = tr("Set %1, left").arg(number);
    if (planned.side == Side::right) m_name = tr("Set %1, right").arg(number);
    m_tick = new QCheckBox;
    m_tick->setMinimumSize(scaled(24), scaled(24));
    m_tick->setAccessibleName(tr("%1 done, %2").arg(m_name, exercise));
    m_word = new QPushButton;
    m_word->setProperty("inline", true);
    m_word->setFocusPolicy(Qt::ClickFocus);
    m_word->setToolTip(tr("Warm-up (W), drop set (D), to failure (F), remove (−)"));
    m_last = makeLabel({}, TextStyle::small, Tone::secondary);
    grid.addWidget(m_tick, row, 0);
    grid.addWidget(m_word, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
    makeFields(exercise, grid, row);
    grid.addWidget(m_last, row, 5);
    fill(planned);
    sayWord();
    connect(m_word, &QPushButton::clicked, this, &SetRow::offerTypes);
    connect(m_tick, &QCheckBox::clicked, this, [this](bool on) {
        if (on) emit ticked();
        emit changed();
    });
}

void SetRow::takeAway() {
    QList<QWidget*> widgets{m_tick, m_word, m_last};
    for (auto* field : m_fields)
        if (field != nullptr) widgets.append(field);
    for (auto* widget : widgets) {
        widget->hide();
        widget->deleteLater();
    }
    deleteLater();
}

void SetRow::makeFields(const QString& exercise, QGridLayout& grid, int row) {
    const auto captions = setCaptions(m_look);
    const auto limits = limitsOf(m_look.shape, m_look.units);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (captions[i].isEmpty()) continue;
        const QString name = QStringLiteral("%1, %2, %3").arg(captions[i], exercise, inRunningText(m_name));
        auto* field = new NumberField(name, limits[i].low, limits[i].high, limits[i].decimals);
        connect(field, &NumberField::edited, this, [this] {
            tick();
            emit changed();
        });
        grid.addWidget(field, row, static_cast<int>(i) + 2, Qt::AlignLeft);
        m_fields[i] = field;
    }
}

void SetRow::sayWord() {
    m_word->setText(m_planned.type == SetType::working ? m_name
                                                       : tr("%1, %2").arg(m_name, nameOfSetType(m_planned.type)));
    m_word->setAccessibleName(tr("%1, kind of set").arg(m_word->text()));
}

void SetRow::offerTypes() {
    auto* menu = new QMenu(m_word);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString& word, SetType type) {
        auto* action = menu->addAction(word, this, [this, type] { setType(type); });
        action->setCheckable(true);
        action->setChecked(m_planned.type == type);
    };
    offer(tr("Working set"), SetType::working);
    offer(tr("Warm-up (W)"), SetType::warmUp);
    offer(tr("Drop set (D)"), SetType::drop);
    offer(tr("To failure (F)"), SetType::failure);
    menu->addSeparator();
    menu->addAction(tr("Remove (−)"), this, &SetRow::removeWanted);
    menu->popup(m_word->mapToGlobal(QPoint(0, m_word->height() + 2)));
}

void SetRow::setType(SetType type) {
    m_planned.type = type;
    sayWord();
    emit changed();
}

void SetRow::setLastTime(const QString& words, const QString& when) {
    m_last->setText(words);
    m_last->setToolTip(when);
    if (m_fields[0] != nullptr) m_fields[0]->setAccessibleDescription(tr("last time %1").arg(words));
}

void SetRow::fill(const SetEntry& entry) {
    const auto numbers = numbersOf(entry, m_look.shape, m_look.units);
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        if (m_fields[i] != nullptr) m_fields[i]->setNumber(numbers[i]);
}

bool SetRow::isDone() const { return m_tick->isChecked(); }

void SetRow::setDone(bool done) { m_tick->setChecked(done); }

void SetRow::tick() {
    if (isDone()) return;
    setDone(true);
    emit ticked();
    emit changed();
}

void SetRow::toggleDone() {
    if (!isDone()) return tick();
    setDone(false);
    emit changed();
}

SetEntry SetRow::entry() const {
    SetEntry entry = m_planned;
    const auto typed = [this](std::size_t i) { return m_fields[i] != nullptr && m_fields[i]->isModified(); };
    const auto number = [this](std::size_t i) { return m_fields[i]->number(); };
    if (typed(0)) {
        if (m_look.shape == SetShape::reps) entry.reps = rounded(number(0));
        if (m_look.shape == SetShape::hold || m_look.shape == SetShape::loadedHold)
            entry.holdSeconds = rounded(number(0));
        if (m_look.shape == SetShape::distance) entry.seconds = rounded(number(0), 60);
    }
    if (typed(1)) {
        const double metres = m_look.units == Units::imperial ? kMetresPerMile : 1000.0;
        if (m_look.shape == SetShape::distance)
            entry.distanceMetres = number(1) ? std::optional(*number(1) * metres) : std::nullopt;
        else
            entry.load = massOf(number(1), m_look.units);
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

bool SetRow::walk(int column, bool right) const {
    if (column > 0) {
        const auto* field = m_fields[static_cast<std::size_t>(column - 1)];
        const bool whole = field->hasSelectedText() && field->selectedText() == field->text();
        const bool atEnd = field->cursorPosition() == (right ? static_cast<int>(field->text().size()) : 0);
        if (!whole && !(atEnd && !field->hasSelectedText())) return false;
    }
    for (int to = column + (right ? 1 : -1); to >= 0 && to < kColumns; to += right ? 1 : -1)
        if (this->column(to) != nullptr) {
            focusColumn(to);
            return true;
        }
    return true;
}

}  // namespace limber::inline gui
