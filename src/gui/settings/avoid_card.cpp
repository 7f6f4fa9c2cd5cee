// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/avoid_card.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/widgets/flow_layout.h"

namespace limber::inline gui {

AvoidCard::AvoidCard(QWidget* parent)
    : ProfileCard(tr("Not for me"), tr("The plan leaves these exercises out."), parent),
      m_list(new QWidget),
      m_name(new QLineEdit),
      m_completer(new QCompleter(new QStringListModel(this), this)) {
    new FlowLayout(kGrid, kGrid, m_list);
    m_list->setAccessibleName(tr("Exercises left out"));
    column()->addWidget(m_list);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(m_completer);
    m_name->setPlaceholderText(tr("Name of an exercise"));
    m_name->setMaximumWidth(scaled(320));
    ask(tr("Leave out"), m_name);
    column()->addStretch(1);
    connect(m_name, &QLineEdit::returnPressed, this, &AvoidCard::add);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &AvoidCard::add,
            Qt::QueuedConnection);
}

void AvoidCard::setCatalogue(CataloguePtr catalogue) {
    if (catalogue == m_catalogue) return;
    m_catalogue = std::move(catalogue);
    QStringList names;
    for (const auto& exercise : m_catalogue->exercises()) names.append(QString::fromStdString(exercise.name));
    names.sort(Qt::CaseInsensitive);
    qobject_cast<QStringListModel*>(m_completer->model())->setStringList(names);
    refresh();
}

void AvoidCard::load(const Profile& profile) {
    if (profile.avoidExercises == m_avoided) return;
    m_avoided = profile.avoidExercises;
    refresh();
}

void AvoidCard::store(Profile& profile) const { profile.avoidExercises = m_avoided; }

/// A name that begins so before one that only holds it.
QString AvoidCard::bestFor(const QString& typed) {
    m_completer->setCompletionPrefix(typed);
    QString best;
    for (int row = 0; m_completer->setCurrentRow(row); ++row) {
        const QString name = m_completer->currentCompletion();
        if (name.startsWith(typed, Qt::CaseInsensitive)) return name;
        if (best.isEmpty()) best = name;
    }
    return best;
}

void AvoidCard::add() {
    const QString typed = m_name->text().trimmed();
    if (typed.isEmpty() || m_catalogue == nullptr) return;
    const auto* exercise = m_catalogue->exerciseNamed(typed.toStdString());
    if (exercise == nullptr) exercise = m_catalogue->exerciseNamed(bestFor(typed).toStdString());
    if (exercise == nullptr) return m_name->selectAll();
    m_name->clear();
    if (std::find(m_avoided.begin(), m_avoided.end(), exercise->id) != m_avoided.end()) return;
    m_avoided.push_back(exercise->id);
    refresh();
    emit edited();
}

void AvoidCard::remove(const std::string& exercise) {
    std::erase(m_avoided, exercise);
    refresh();
    m_name->setFocus(Qt::OtherFocusReason);
    emit edited();
}

QString AvoidCard::nameOf(const std::string& exercise) const {
    const auto* known = m_catalogue == nullptr ? nullptr : m_catalogue->exercise(exercise);
    return QString::fromStdString(known == nullptr ? exercise : known->name);
}

void AvoidCard::refresh() {
    while (auto* item = m_list->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& exercise : m_avoided) {
        auto* button = new QPushButton(nameOf(exercise));
        button->setIcon(icon(QStringLiteral("close"), &Tokens::text2));
        button->setLayoutDirection(Qt::RightToLeft);
        button->setProperty("compact", true);
        button->setAccessibleName(tr("Allow %1 again").arg(nameOf(exercise)));
        button->setToolTip(button->accessibleName());
        connect(button, &QPushButton::clicked, this, [this, exercise] { remove(exercise); });
        m_list->layout()->addWidget(button);
    }
    m_list->setVisible(!m_avoided.empty());
}

}  // namespace limber::inline gui
