// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/sets_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace limber::inline gui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("SetsText", text); }

QString countText(const SetEntry& set) {
    if (set.reps) return QString::number(*set.reps);
    if (set.holdSeconds) return tr("%1 s").arg(*set.holdSeconds);
    if (set.seconds) return tr("%1 min").arg((*set.seconds + 30) / 60);
    return QStringLiteral("–");
}

}  // namespace

QString massNumber(Mass load, Units units) {
    const double number = units == Units::imperial ? std::round(load.pounds() * 10) / 10 : load.kilograms();
    return QLocale().toString(number, 'g', 6);
}

QString massText(Mass load, Units units) {
    return (units == Units::imperial ? tr("%1 lb") : tr("%1 kg")).arg(massNumber(load, units));
}

QString setsText(const ExerciseEntry& entry, Units units) {
    QStringList counts;
    std::optional<Mass> load;
    bool oneLoad = true;
    for (const auto& set : entry.sets) {
        counts.append(countText(set));
        if (counts.size() > 1 && set.load != load) oneLoad = false;
        load = load ? std::max(*load, set.load.value_or(*load)) : set.load;
    }
    const bool same =
        std::all_of(counts.begin(), counts.end(), [&](const QString& one) { return one == counts.front(); });
    QString text =
        same ? (counts.size() > 1 ? QStringLiteral("%1 × %2").arg(counts.size()).arg(counts.front()) : counts.front())
             : counts.join(QStringLiteral(", "));
    if (load) text += (oneLoad ? QStringLiteral(" × %1") : tr(", up to %1")).arg(massText(*load, units));
    return text;
}

}  // namespace limber::inline gui
