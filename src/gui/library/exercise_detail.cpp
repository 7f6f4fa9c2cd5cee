// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <algorithm>

#include "gui/app/app_settings.h"
#include "gui/app/muscle_names.h"
#include "gui/app/workspace_bridge.h"
#include "gui/library/detail_rows.h"
#include "gui/library/item_detail.h"
#include "gui/library/library_words.h"
#include "gui/widgets/figure_muscles.h"
#include "gui/widgets/figure_view.h"
#include "gui/widgets/muscle_map.h"
#include "gui/widgets/sets_text.h"
#include "gui/widgets/words.h"
#include "limber/workspace/library.h"

namespace limber::inline gui {

namespace {

constexpr int kFigureHeight = 210;

QStringList texts(const std::vector<std::string>& lines) {
    QStringList words;
    for (const auto& line : lines) words.append(QString::fromStdString(line));
    return words;
}

std::vector<std::pair<QString, Tone>> pillsOf(const Exercise& exercise) {
    std::vector<std::pair<QString, Tone>> words{
        {nameOfKind(itemKindOf(exercise.kind)), Tone::text},
        {spineLoadWords(exercise.spineLoad), exercise.spineLoad == SpineLoad::high ? Tone::lookHere : Tone::text}};
    QStringList equipment;
    for (const Equipment item : exercise.equipment) equipment.append(nameOfEquipment(item));
    words.emplace_back(equipment.isEmpty() ? ItemDetail::tr("no equipment") : equipment.join(QStringLiteral(", ")),
                       Tone::text);
    if (exercise.own) words.emplace_back(ItemDetail::tr("your own"), Tone::accent);
    return words;
}

}  // namespace

void ItemDetail::addExercise(DetailRows& rows, const Exercise& exercise, const QString& notNow) {
    addFigure(rows, exercise);
    std::vector<DetailAction> actions{
        {tr("Add to week"), QStringLiteral("plus"), [this](QPushButton& at) { emit addWanted(&at); }}};
    if (exercise.own) {
        actions.push_back({tr("Change"), QStringLiteral("edit"), [this](QPushButton&) { emit editWanted(); }});
        actions.push_back({tr("Delete"), QStringLiteral("trash"), [this](QPushButton&) { emit deleteWanted(); }});
    }
    rows.title(QString::fromStdString(exercise.name), actions);
    rows.pills(pillsOf(exercise));
    if (!notNow.isEmpty()) rows.note(QStringLiteral("shield"), notNow, Tone::lookHere);
    addBody(rows, exercise);
    rows.facts({{tr("Ordinary dose"), exercise.kind == ExerciseKind::cardio ? tr("by time") : doseText(exercise)},
                {tr("Experience"), nameOfLevel(exercise.level)}});
    rows.numbered(texts(exercise.cues));
    if (!exercise.slips.empty()) {
        rows.heading(tr("Look out for"));
        for (const auto& slip : texts(exercise.slips)) rows.text(slip, Tone::secondary);
    }
    addRecord(rows, exercise);
    addAlternatives(rows, exercise);
    addCautions(rows, exercise, notNow);
    rows.sources(exercise.sources, *m_bridge.snapshot().catalogue);
}

void ItemDetail::addFigure(DetailRows& rows, const Exercise& exercise) {
    const auto* figure = m_bridge.snapshot().catalogue->figureOf(exercise.id);
    if (figure == nullptr) return;
    auto* view = new FigureView;
    view->setFixedHeight(scaled(kFigureHeight));
    view->setReducedMotion(m_settings.reducedMotion());
    view->setFigure(*figure, QString::fromStdString(exercise.name), glowingMuscles(exercise));
    rows.widget(view);
}

void ItemDetail::addBody(DetailRows& rows, const Exercise& exercise) {
    const auto& catalogue = *m_bridge.snapshot().catalogue;
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGap);
    line->addWidget(makeLabel(muscleSentence(exercise, catalogue), TextStyle::body, Tone::secondary, true), 1,
                    Qt::AlignTop);
    auto* map = new MuscleMap(MuscleMap::Mode::show, muscleNames(catalogue));
    auto worked = exercise.muscles;
    if (worked.empty() && exercise.lengthens.empty()) worked[exercise.primary] = 1;
    map->setShown(std::move(worked), exercise.lengthens);
    map->setFixedSize(scaled(136), scaled(160));
    line->addWidget(map, 0, Qt::AlignTop);
    rows.widget(row);
}

void ItemDetail::addRecord(DetailRows& rows, const Exercise& exercise) {
    const auto& snapshot = m_bridge.snapshot();
    const auto record = recordOf(snapshot, exercise.id);
    if (record.sessions == 0) return;
    const auto units = snapshot.profile->unitsOfLoads();
    std::vector<std::pair<QString, QString>> facts{
        {tr("Your last time, %1").arg(shortDayText(*record.lastDate)), setsText(record.last, units)}};
    if (record.best) {
        const QString best = setsText({.sets = {*record.best}}, units);
        facts.emplace_back(tr("Best set"), record.best->load || !record.best->reps ? best : tr("%1 times").arg(best));
    }
    if (record.mornings > 0)
        facts.emplace_back(
            tr("Back next morning"),
            tr("%1, mean of %2").arg(QLocale().toString(record.nextMorning, 'f', 1)).arg(record.mornings));
    rows.rule();
    rows.facts(facts);
}

void ItemDetail::addAlternatives(DetailRows& rows, const Exercise& exercise) {
    const auto& catalogue = *m_bridge.snapshot().catalogue;
    const auto add = [&](const QString& word, const std::vector<std::string>& ids) {
        std::vector<std::pair<QString, std::function<void()>>> targets;
        for (const auto& id : ids)
            if (const auto* other = catalogue.exercise(id))
                targets.emplace_back(QString::fromStdString(other->name),
                                     [this, ref = ItemRef{itemKindOf(other->kind), id}] { emit opened(ref); });
        if (!targets.empty()) rows.links(word, targets);
    };
    add(tr("Easier"), exercise.easier);
    add(tr("Harder"), exercise.harder);
    add(tr("Lower spine load"), exercise.lowerSpineLoad);
}

void ItemDetail::addCautions(DetailRows& rows, const Exercise& exercise, const QString& notNow) {
    const auto& snapshot = m_bridge.snapshot();
    const auto& profile = *snapshot.profile;
    QStringList mine;
    QStringList others;
    for (const Condition condition : exercise.cautions)
        (profile.has(condition, snapshot.today) ? mine : others).append(nameOfCondition(condition));
    for (const Medicine medicine : exercise.medicineCautions)
        (profile.takes(medicine) ? mine : others).append(nameOfMedicine(medicine));
    if (mine.isEmpty() && others.isEmpty() && !exercise.spineTags.empty()) return;
    rows.heading(tr("Not offered with"));
    if (!mine.isEmpty()) rows.note(QStringLiteral("shield"), tr("Yours: %1.").arg(listed(mine)), Tone::lookHere);
    if (!others.isEmpty()) rows.note(QStringLiteral("info"), tr("%1.").arg(listed(others)), Tone::secondary);
    if (exercise.spineTags.empty() && notNow.isEmpty())
        rows.note(QStringLiteral("info"), tr("Any health condition, until you say what it asks of the spine."),
                  Tone::secondary);
}

}  // namespace limber::inline gui
