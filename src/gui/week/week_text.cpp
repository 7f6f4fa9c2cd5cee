// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/week_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "gui/widgets/dates.h"
#include "gui/widgets/sets_text.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Week", text); }

/// The minutes stand beside it.
QString routineName(const Routine& routine) {
    const QRegularExpression minutes(QStringLiteral(", %1 \\w+$").arg(routine.minutes));
    return QString::fromStdString(routine.name).remove(minutes);
}

}  // namespace

QString rangeText(Date from, Date to) {
    const bool sameMonth = toQDate(from).month() == toQDate(to).month();
    const QString first = sameMonth ? QLocale().toString(toQDate(from), tr("d")) : dayOfMonthText(from);
    return QStringLiteral("%1 – %2").arg(first, dayOfMonthText(to));
}

QString columnText(Date date) { return QLocale().toString(toQDate(date), tr("ddd d")); }
QString weekdayText(Date date) { return dayText(date); }

QString kindText(BlockKind kind) {
    switch (kind) {
        case BlockKind::warmUp: return tr("Warm-up");
        case BlockKind::workout: return tr("Workout");
        case BlockKind::stretching: return tr("Stretching");
        case BlockKind::yoga: return tr("Yoga");
        case BlockKind::cardio: return tr("Cardio");
        case BlockKind::easyWalk: return tr("Easy walk");
    }
    return {};
}

QString shortDose(const PlannedExercise& planned) {
    const QString sets = QString::number(planned.sets);
    if (planned.holdSeconds) return tr("%1 × %2 s").arg(sets).arg(*planned.holdSeconds);
    if (planned.reps) return QStringLiteral("%1 × %2").arg(sets).arg(*planned.reps);
    return planned.sets == 1 ? tr("1 set") : tr("%1 sets").arg(sets);
}

QString fullDose(const PlannedExercise& planned, const Exercise* exercise, Units units) {
    QString dose = shortDose(planned);
    if (planned.load) dose += QStringLiteral(" × ") + massText(*planned.load, units);
    if (exercise != nullptr && exercise->oneSided) dose += QLatin1Char(' ') + tr("each side");
    return dose;
}

QString nameOfExercise(const std::string& id, const Catalogue& catalogue) {
    const auto* exercise = catalogue.exercise(id);
    return QString::fromStdString(exercise != nullptr ? exercise->name : id);
}

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString cardTitle(const PlanBlock& block, const QString& whole, const Catalogue& catalogue) {
    const auto* routine = catalogue.routine(block.routine);
    if (routine == nullptr || block.title.code == "title.own") return whole;
    if (block.kind == BlockKind::stretching) return kindText(block.kind);
    return block.kind == BlockKind::yoga ? routineName(*routine) : whole;
}

QStringList cardLines(const PlanBlock& block, const Catalogue& catalogue) {
    QStringList lines;
    const auto* routine = catalogue.routine(block.routine);
    if (block.kind == BlockKind::stretching && routine != nullptr && block.title.code != "title.own")
        lines << routineName(*routine);
    if (block.kind != BlockKind::workout) return lines;
    for (const auto& planned : block.exercises)
        lines << nameOfExercise(planned.exercise, catalogue) + QLatin1Char(' ') +
                     shortDose(planned).replace(QLatin1Char(' '), QChar(0x00A0));
    return lines;
}

QString spineLoadText(SpineLoad load) {
    switch (load) {
        case SpineLoad::low: return tr("spine load low");
        case SpineLoad::medium: return tr("spine load medium");
        case SpineLoad::high: return tr("spine load high");
    }
    return {};
}

}  // namespace limber::inline gui
