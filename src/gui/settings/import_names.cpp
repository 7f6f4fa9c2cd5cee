// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/import_names.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <algorithm>

#include "gui/app/workspace_bridge.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr std::size_t kMostRows = 200;
constexpr int kCellsARow = 3;

const QString kOwn = QStringLiteral("own");
const QString kOut = QStringLiteral("out");
const QString kOther = QStringLiteral("other");
const QString kIs = QStringLiteral("is:");

QStringList exerciseNames(const Catalogue& catalogue) {
    QStringList names;
    for (const auto& exercise : catalogue.exercises()) names << QString::fromStdString(exercise.name);
    names.sort(Qt::CaseInsensitive);
    return names;
}

}  // namespace

ImportNames::ImportNames(const WorkspaceBridge& bridge, std::vector<NewName> names, QWidget* parent)
    : QWidget(parent),
      m_bridge(bridge),
      m_catalogue(bridge.snapshot().catalogue),
      m_words(new QStringListModel(exerciseNames(*m_catalogue), this)) {
    auto* rows = new QGridLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(kGap);
    rows->setVerticalSpacing(kGrid);
    rows->setColumnStretch(0, 1);
    std::stable_sort(names.begin(), names.end(), [](const NewName& a, const NewName& b) { return a.sets > b.sets; });
    for (std::size_t i = 0; i < std::min(names.size(), kMostRows); ++i) addRow(*rows, names[i]);
    if (names.size() <= kMostRows) return;
    const auto more = static_cast<int>(names.size() - kMostRows);
    auto* rest = makeLabel(m_bridge.text({"bring.more", {{"count", more}}}) + ' ' +
                               tr("They stay exercises of your own; in the library you can change them later."),
                           TextStyle::small, Tone::secondary, true);
    rows->addWidget(rest, rows->rowCount(), 0, 1, kCellsARow);
}

void ImportNames::addRow(QGridLayout& rows, const NewName& name) {
    const int row = rows.rowCount();
    const QString words = QString::fromStdString(name.name);
    auto* label = makeLabel(words, TextStyle::body, Tone::text, true);
    auto* sets = makeLabel(m_bridge.text({"bring.sets", {{"sets", name.sets}}}), TextStyle::small, Tone::secondary);
    auto* choice = new QComboBox;
    choice->setAccessibleName(tr("What “%1” is").arg(words));
    choice->addItem(tr("Keep as my own exercise"), kOwn);
    choice->addItem(tr("Leave its sets out"), kOut);
    for (const auto& id : m_catalogue->nearestExercises(name.name))
        if (const auto* near = m_catalogue->exercise(id))
            choice->addItem(tr("It is: %1").arg(QString::fromStdString(near->name)), kIs + QString::fromStdString(id));
    choice->addItem(tr("It is another exercise …"), kOther);
    label->setBuddy(choice);
    rows.addWidget(label, row, 0);
    rows.addWidget(sets, row, 1);
    rows.addWidget(choice, row, 2);
    search(rows, row + 1, name.name);
    auto* field = rows.itemAtPosition(row + 1, 2)->widget();
    connect(choice, qOverload<int>(&QComboBox::activated), this, [this, choice, field, name = name.name] {
        const QString what = choice->currentData().toString();
        field->setVisible(what == kOther);
        if (what == kOut) return this->choose(name, {});
        if (what.startsWith(kIs)) return this->choose(name, what.mid(kIs.size()).toStdString());
        forget(name);
        if (what == kOther) field->setFocus(Qt::OtherFocusReason);
    });
}

void ImportNames::search(QGridLayout& rows, int row, const std::string& name) {
    auto* field = new QLineEdit;
    field->setPlaceholderText(tr("Its name"));
    field->setAccessibleName(tr("The exercise that “%1” is").arg(QString::fromStdString(name)));
    field->hide();
    auto* completer = new QCompleter(m_words, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    rows.addWidget(field, row, 2);
    const auto take = [this, field, name] {
        const auto* exercise = m_catalogue->exerciseNamed(field->text().trimmed().toStdString());
        if (exercise == nullptr) return forget(name);
        field->setText(QString::fromStdString(exercise->name));
        choose(name, exercise->id);
    };
    connect(field, &QLineEdit::editingFinished, this, take);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, take, Qt::QueuedConnection);
}

void ImportNames::choose(const std::string& name, const std::string& exercise) {
    m_choices[name] = exercise;
    emit changed();
}

void ImportNames::forget(const std::string& name) {
    if (m_choices.erase(name) > 0) emit changed();
}

}  // namespace limber::inline gui
