// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/library/library_model.h"

#include <algorithm>

#include "gui/library/library_words.h"

namespace limber::inline gui {

namespace {

constexpr int kMusclesInLine = 4;

LibraryEntry entryOf(const Exercise& exercise, const Catalogue& catalogue) {
    return {.ref = {itemKindOf(exercise.kind), exercise.id},
            .name = QString::fromStdString(exercise.name),
            .line = mainMuscles(exercise, catalogue).mid(0, kMusclesInLine).join(QStringLiteral(", ")),
            .pill = nameOfSpineLoad(exercise.spineLoad),
            .own = exercise.own};
}

LibraryEntry entryOf(const Routine& routine) {
    return {.ref = {ItemKind::routine, routine.id},
            .name = QString::fromStdString(routine.name),
            .line = LibraryModel::tr("%1 min, %2 steps").arg(routine.minutes).arg(routine.steps.size()),
            .pill = nameOfKind(ItemKind::routine)};
}

LibraryEntry entryOf(const Treatment& treatment) {
    return {.ref = {ItemKind::treatment, treatment.id},
            .name = QString::fromStdString(treatment.name),
            .line = QString::fromStdString(treatment.what),
            .pill = nameOfKind(ItemKind::treatment)};
}

LibraryEntry entryOf(const CausePage& page) {
    return {.ref = {ItemKind::cause, std::string(nameOf(page.cause))},
            .name = QString::fromStdString(page.name),
            .line = LibraryModel::tr("What is claimed, what is known, what helps"),
            .pill = nameOfKind(ItemKind::cause)};
}

}  // namespace

void LibraryModel::setCatalogue(CataloguePtr catalogue) {
    beginResetModel();
    m_catalogue = std::move(catalogue);
    m_entries.clear();
    m_found.clear();
    for (const auto& exercise : m_catalogue->exercises()) add(entryOf(exercise, *m_catalogue));
    for (const auto& routine : m_catalogue->routines()) add(entryOf(routine));
    for (const auto& treatment : m_catalogue->treatments()) add(entryOf(treatment));
    for (const Cause cause : allOf<Cause>()) add(entryOf(m_catalogue->cause(cause)));
    endResetModel();
}

void LibraryModel::setNotSuited(const std::map<ItemRef, Message>& reasons) {
    for (auto& [ref, entry] : m_entries) entry.notNow = reasons.contains(ref);
    if (rowCount() > 0) emit dataChanged(index(0), index(rowCount() - 1));
}

void LibraryModel::setFound(std::vector<ItemRef> found) {
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
}

const LibraryEntry& LibraryModel::entry(const QModelIndex& index) const {
    return m_entries.at(m_found.at(static_cast<std::size_t>(index.row())));
}

QModelIndex LibraryModel::indexOf(const ItemRef& ref) const {
    const auto found = std::find(m_found.begin(), m_found.end(), ref);
    return found == m_found.end() ? QModelIndex() : index(static_cast<int>(found - m_found.begin()));
}

int LibraryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const {
    const auto& shown = entry(index);
    if (role == Qt::DisplayRole) return shown.name;
    if (role == Qt::ToolTipRole) return QStringLiteral("%1\n%2").arg(shown.name, shown.line);
    if (role != Qt::AccessibleTextRole) return {};
    QStringList parts{shown.name, nameOfKind(shown.ref.kind)};
    if (isExercise(shown.ref.kind)) parts.append(tr("%1 spine load").arg(shown.pill));
    if (shown.notNow) parts.append(tr("not for you now"));
    parts.append(shown.line);
    return parts.join(QStringLiteral(", "));
}

}  // namespace limber::inline gui
