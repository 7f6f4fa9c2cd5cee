// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/library/library_words.h"

#include <QCoreApplication>
#include <array>

#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Library", text); }

constexpr double kHelps = 0.5;

QString muscleName(Muscle muscle, const Catalogue& catalogue) {
    return inRunningText(QString::fromStdString(catalogue.muscle(muscle).name));
}

QStringList musclesWith(const Exercise& exercise, const Catalogue& catalogue, double low, double high) {
    QStringList names;
    if (exercise.involvement(exercise.primary) >= low && exercise.involvement(exercise.primary) <= high)
        names.append(muscleName(exercise.primary, catalogue));
    for (const auto& [muscle, share] : exercise.muscles)
        if (muscle != exercise.primary && share >= low && share <= high) names.append(muscleName(muscle, catalogue));
    return names;
}

QStringList lengthened(const Exercise& exercise, const Catalogue& catalogue) {
    QStringList names;
    for (const Muscle muscle : exercise.lengthens) names.append(muscleName(muscle, catalogue));
    return names;
}

QString sentence(QStringList clauses) {
    QString text = clauses.join(QStringLiteral("; "));
    if (text.isEmpty()) return text;
    text.front() = text.front().toUpper();
    return text + QLatin1Char('.');
}

}  // namespace

QString nameOfKind(ItemKind kind) {
    static constexpr std::array words{QT_TR_NOOP("strength"), QT_TR_NOOP("stretch"),  QT_TR_NOOP("mobility"),
                                      QT_TR_NOOP("yoga"),     QT_TR_NOOP("pressure"), QT_TR_NOOP("cardio"),
                                      QT_TR_NOOP("routine"),  QT_TR_NOOP("care"),     QT_TR_NOOP("cause")};
    return tr(words.at(static_cast<std::size_t>(kind)));
}

QString iconName(ItemKind kind) {
    static constexpr std::array names{"dumbbell", "stretch", "person-check", "lotus", "ball",
                                      "walk",     "timer",   "hand",         "help"};
    return QLatin1String(names.at(static_cast<std::size_t>(kind)));
}

QString nameOfSpineLoad(SpineLoad load) {
    static constexpr std::array words{QT_TR_NOOP("low"), QT_TR_NOOP("medium"), QT_TR_NOOP("high")};
    return tr(words.at(static_cast<std::size_t>(load)));
}

QString spineLoadWords(SpineLoad load) { return tr("%1 spine load").arg(nameOfSpineLoad(load)); }

QString listed(const QStringList& words) {
    if (words.size() < 2) return words.join(QString());
    return tr("%1 and %2").arg(words.mid(0, words.size() - 1).join(QStringLiteral(", ")), words.last());
}

QString doseText(const Exercise& exercise) {
    const Dose& dose = exercise.dose;
    QString text = dose.holdSeconds > 0 ? tr("%1 × %2 s").arg(dose.sets).arg(dose.holdSeconds)
                                        : tr("%1 × %2").arg(dose.sets).arg(dose.reps);
    if (dose.sets == 1 && dose.holdSeconds >= 120) text = tr("%1 min").arg(dose.holdSeconds / 60);
    return exercise.oneSided ? tr("%1, each side").arg(text) : text;
}

QStringList mainMuscles(const Exercise& exercise, const Catalogue& catalogue) {
    if (exercise.muscles.empty() && exercise.lengthens.empty()) return {muscleName(exercise.primary, catalogue)};
    if (exercise.muscles.empty()) return lengthened(exercise, catalogue);
    return musclesWith(exercise, catalogue, 1, 1) + musclesWith(exercise, catalogue, kHelps, kHelps);
}

QString muscleSentence(const Exercise& exercise, const Catalogue& catalogue) {
    QStringList clauses;
    const auto most = musclesWith(exercise, catalogue, 1, 1);
    const auto helps = musclesWith(exercise, catalogue, kHelps, kHelps);
    const auto steady = musclesWith(exercise, catalogue, 0.01, 0.49);
    const auto longer = lengthened(exercise, catalogue);
    if (!most.isEmpty()) clauses.append(tr("works %1").arg(listed(most)));
    if (!helps.isEmpty()) clauses.append(tr("with help of %1").arg(listed(helps)));
    if (!steady.isEmpty()) clauses.append(tr("steadied by %1").arg(listed(steady)));
    if (!longer.isEmpty()) clauses.append(tr("lengthens %1").arg(listed(longer)));
    if (clauses.isEmpty()) clauses.append(tr("moves %1").arg(muscleName(exercise.primary, catalogue)));
    return sentence(clauses);
}

}  // namespace limber::inline gui
