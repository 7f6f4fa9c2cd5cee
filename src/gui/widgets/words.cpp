// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>
#include <array>

#include "gui/widgets/dates.h"

namespace limber::inline gui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Words", text); }

template <class E, std::size_t N>
QString wordOf(E value, const std::array<const char*, N>& words) {
    const auto index = static_cast<std::size_t>(value);
    return index < N ? tr(words[index]) : QString();
}

}  // namespace

QString tightnessWords(int tightness) {
    static constexpr std::array words{
        QT_TR_NOOP("not at all"),
        QT_TR_NOOP("barely there"),
        QT_TR_NOOP("hardly"),
        QT_TR_NOOP("a little"),
        QT_TR_NOOP("noticeable"),
        QT_TR_NOOP("fairly tight"),
        QT_TR_NOOP("clearly tight, still moving freely"),
        QT_TR_NOOP("tight, moving carefully"),
        QT_TR_NOOP("very tight, bending is hard"),
        QT_TR_NOOP("hardly able to move"),
        QT_TR_NOOP("as tight as can be"),
    };
    return wordOf(tightness, words);
}

QString effortWords(int effort) {
    static constexpr std::array words{
        QT_TR_NOOP("rest"),          QT_TR_NOOP("very, very easy"), QT_TR_NOOP("easy"),        QT_TR_NOOP("moderate"),
        QT_TR_NOOP("somewhat hard"), QT_TR_NOOP("quite hard"),      QT_TR_NOOP("hard"),        QT_TR_NOOP("very hard"),
        QT_TR_NOOP("really hard"),   QT_TR_NOOP("nearly all out"),  QT_TR_NOOP("all you had"),
    };
    return wordOf(effort, words);
}

QString nameOfArea(Area area) {
    static constexpr std::array words{QT_TR_NOOP("neck"), QT_TR_NOOP("upper back"), QT_TR_NOOP("middle back"),
                                      QT_TR_NOOP("lower back"), QT_TR_NOOP("hip")};
    return wordOf(area, words);
}

QString nameOfRegion(Region region) {
    static constexpr std::array patterns{QT_TR_NOOP("%1, left"), QT_TR_NOOP("%1, right"), QT_TR_NOOP("%1, both sides")};
    return wordOf(sideOf(region), patterns).arg(nameOfArea(areaOf(region)));
}

QString nameOfTag(Tag tag) {
    static constexpr std::array words{QT_TR_NOOP("tired"),
                                      QT_TR_NOOP("rushed"),
                                      QT_TR_NOOP("awkward or twisted"),
                                      QT_TR_NOOP("heavier than usual"),
                                      QT_TR_NOOP("new exercise"),
                                      QT_TR_NOOP("something happened")};
    return wordOf(tag, words);
}

QString nameOfTightened(Tightened when) {
    static constexpr std::array words{QT_TR_NOOP("before"), QT_TR_NOOP("during"), QT_TR_NOOP("after"),
                                      QT_TR_NOOP("the next day")};
    return wordOf(when, words);
}

QString nameOfKind(SessionKind kind) {
    static constexpr std::array words{QT_TR_NOOP("Strength"), QT_TR_NOOP("Cardio"), QT_TR_NOOP("Stretching"),
                                      QT_TR_NOOP("Yoga"), QT_TR_NOOP("Mobility")};
    return wordOf(kind, words);
}

QString nameOfEquipment(Equipment equipment) {
    static constexpr std::array words{
        QT_TR_NOOP("barbell"),  QT_TR_NOOP("dumbbells"), QT_TR_NOOP("kettlebell"),  QT_TR_NOOP("cable"),
        QT_TR_NOOP("machines"), QT_TR_NOOP("bench"),     QT_TR_NOOP("pull-up bar"), QT_TR_NOOP("bands"),
        QT_TR_NOOP("mat"),      QT_TR_NOOP("ball"),      QT_TR_NOOP("roller"),
    };
    return wordOf(equipment, words);
}

QString nameOfCondition(Condition condition) {
    static constexpr std::array words{
        QT_TR_NOOP("bending forward hurts"),
        QT_TR_NOOP("arching back hurts"),
        QT_TR_NOOP("fragile bones (osteoporosis)"),
        QT_TR_NOOP("high blood pressure"),
        QT_TR_NOOP("heart disease"),
        QT_TR_NOOP("glaucoma"),
        QT_TR_NOOP("hip replacement"),
        QT_TR_NOOP("knee trouble"),
        QT_TR_NOOP("shoulder trouble"),
        QT_TR_NOOP("wrist trouble"),
        QT_TR_NOOP("recent operation"),
        QT_TR_NOOP("reduced feeling in the skin"),
        QT_TR_NOOP("poor circulation"),
        QT_TR_NOOP("bleeding disorder"),
        QT_TR_NOOP("blood clot"),
        QT_TR_NOOP("broken or sore skin"),
        QT_TR_NOOP("cancer"),
        QT_TR_NOOP("fever or infection"),
        QT_TR_NOOP("inflammatory spine disease"),
        QT_TR_NOOP("kidney disease"),
        QT_TR_NOOP("stomach ulcer"),
        QT_TR_NOOP("allergy to anti-inflammatories"),
        QT_TR_NOOP("asthma brought on by aspirin"),
        QT_TR_NOOP("skin reacts to rubs"),
        QT_TR_NOOP("breastfeeding"),
        QT_TR_NOOP("eating disorder"),
        QT_TR_NOOP("sickle cell trait"),
        QT_TR_NOOP("pregnancy"),
        QT_TR_NOOP("pregnancy after week 20"),
        QT_TR_NOOP("the weeks after birth"),
    };
    return wordOf(condition, words);
}

QString nameOfMedicine(Medicine medicine) {
    static constexpr std::array words{
        QT_TR_NOOP("blood thinner"),
        QT_TR_NOOP("steroid"),
        QT_TR_NOOP("anti-inflammatory pills"),
        QT_TR_NOOP("blood pressure medicine"),
        QT_TR_NOOP("sleeping pills, sedatives or opioids"),
        QT_TR_NOOP("water pills (diuretic)"),
        QT_TR_NOOP("cholesterol medicine (statin)"),
    };
    return wordOf(medicine, words);
}

QString nameOfLevel(Level level) {
    static constexpr std::array words{QT_TR_NOOP("new to it"), QT_TR_NOOP("some years"), QT_TR_NOOP("advanced")};
    return wordOf(level, words);
}

QString nameOfGoal(Goal goal) {
    static constexpr std::array words{QT_TR_NOOP("get stronger"), QT_TR_NOOP("all-round fitness"),
                                      QT_TR_NOOP("endurance"), QT_TR_NOOP("ease my back")};
    return wordOf(goal, words);
}

QString nameOfRecentTraining(RecentTraining recent) {
    static constexpr std::array words{QT_TR_NOOP("nothing"), QT_TR_NOOP("a little"), QT_TR_NOOP("trained regularly")};
    return wordOf(recent, words);
}

QString nameOfWeekday(Weekday weekday) {
    return QLocale().standaloneDayName(static_cast<int>(weekday) + 1, QLocale::LongFormat);
}

QString dayText(Date date) { return QLocale().toString(toQDate(date), tr("dddd d MMMM")); }

QString shortDayText(Date date) { return QLocale().toString(toQDate(date), tr("ddd d MMM")); }

QString dayOfMonthText(Date date) { return QLocale().toString(toQDate(date), tr("d MMMM")); }

QString shortDayOfMonthText(Date date) { return QLocale().toString(toQDate(date), tr("d MMM")); }

QString inRunningText(const QString& name) {
    //: How names are written inside a sentence: "small", or "kept" as they are.
    if (QCoreApplication::translate("Words", "small") == QLatin1String("kept")) return name;
    const bool isAcronym = name.size() > 1 && name[1].isUpper();
    return isAcronym ? name : name.left(1).toLower() + name.mid(1);
}

QString shortNameOfWeekday(Weekday weekday) {
    return QLocale().standaloneDayName(static_cast<int>(weekday) + 1, QLocale::ShortFormat);
}

QString timeText(TimeOfDay time) {
    static const QRegularExpression seconds(QStringLiteral("[:.]ss?"));
    return QLocale().toString(QTime(0, 0).addSecs(60 * time.minutes),
                              QLocale().timeFormat(QLocale::ShortFormat).remove(seconds));
}

}  // namespace limber::inline gui
