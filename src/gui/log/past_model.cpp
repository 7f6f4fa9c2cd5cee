// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/past_model.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

#include "gui/app/workspace_bridge.h"
#include "gui/log/log_form.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

QString factsOf(const Session& session) {
    QStringList facts;
    if (session.start) facts.append(QString::fromStdString(toIso(*session.start)));
    if (session.exercises.size() == 1) facts.append(PastModel::tr("1 exercise"));
    if (session.exercises.size() > 1) facts.append(PastModel::tr("%1 exercises").arg(session.exercises.size()));
    if (session.isFromMemory()) facts.append(PastModel::tr("from memory"));
    return facts.join(QStringLiteral(" · "));
}

QString wordsOf(const Session& session, const QString& title, const Catalogue& catalogue) {
    QStringList words{title, dayText(session.date), QString::number(yearOf(session.date)), nameOfKind(session.kind),
                      QString::fromStdString(session.notes)};
    for (const auto& entry : session.exercises) words.append(exerciseName(catalogue, entry.exercise));
    return words.join(QLatin1Char(' '));
}

std::optional<double> tightest(const Session& session) {
    std::optional<double> most;
    for (const auto& reading : {session.tightnessBefore, session.tightnessAfter})
        if (reading) most = std::max(most.value_or(0), reading->value());
    return most;
}

bool suitsTightness(const Session& session, std::pair<int, int> range) {
    const auto most = tightest(session);
    if (range.second < range.first) return !most;
    return most && std::lround(*most) >= range.first && std::lround(*most) <= range.second;
}

QString number(double value) { return QLocale().toString(value, 'g', 3); }

QString tightnessText(const std::optional<Tightness>& tightness) {
    return tightness ? number(tightness->value()) : QString();
}

}  // namespace

void PastModel::setSessions(const std::vector<Session>& sessions, const WorkspaceBridge& bridge) {
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(sessions.size());
    const auto& catalogue = *bridge.snapshot().catalogue;
    const auto titles = blockTitles(bridge);
    for (auto session = sessions.rbegin(); session != sessions.rend(); ++session) {
        const QString title = sessionTitle(*session, catalogue, titles);
        m_rows.push_back({*session, title, factsOf(*session), wordsOf(*session, title, catalogue)});
    }
    filter();
    endResetModel();
}

void PastModel::setFilter(const PastFilter& wanted) {
    beginResetModel();
    m_filter = wanted;
    filter();
    endResetModel();
}

void PastModel::filter() {
    m_found.clear();
    const auto words = m_filter.words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto& row = m_rows[i];
        if (m_filter.kind && row.session.kind != *m_filter.kind) continue;
        if (m_filter.fromMemory && !row.session.isFromMemory()) continue;
        if (m_filter.tightness && !suitsTightness(row.session, *m_filter.tightness)) continue;
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString& word) { return row.words.contains(word, Qt::CaseInsensitive); }))
            m_found.push_back(i);
    }
}

int PastModel::rowOf(const SessionId& id) const {
    for (int row = 0; row < rowCount(); ++row)
        if (at(row).id == id) return row;
    return -1;
}

int PastModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

int PastModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant PastModel::data(const QModelIndex& index, int role) const {
    const auto& row = m_rows[m_found[static_cast<std::size_t>(index.row())]];
    const auto& session = row.session;
    if (role == Qt::TextAlignmentRole && index.column() >= kMinutes) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == PastModel::kSession)
        return row.facts.isEmpty() ? row.title : row.title + QLatin1Char('\n') + row.facts;
    if (role == Qt::AccessibleTextRole) {
        const QString value = data(index, Qt::DisplayRole).toString();
        const QString head = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        return value.isEmpty() ? tr("%1 not answered").arg(head) : tr("%1 %2").arg(head, value);
    }
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case kDay: return QLocale().toString(toQDate(session.date), tr("ddd d MMM yyyy"));
        case PastModel::kSession: return row.title;
        case kMinutes: return tr("%1 min").arg(session.minutes);
        case kEffort: return session.rpe ? number(session.rpe->value()) : QString();
        case kBefore: return tightnessText(session.tightnessBefore);
        case kAfter: return tightnessText(session.tightnessAfter);
        default: return {};
    }
}

QVariant PastModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= kMinutes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const QStringList heads{tr("Day"), tr("Session"), tr("Length"), tr("Effort"), tr("Before"), tr("After")};
    return heads.at(section);
}

}  // namespace limber::inline gui
