// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/app_settings.h"

#include <QSettings>
#include <algorithm>

namespace limber::inline gui {
namespace {

const auto kTheme = QStringLiteral("appearance/theme");
const auto kTextScale = QStringLiteral("appearance/text_scale");
const auto kLanguage = QStringLiteral("appearance/language");
const auto kReducedMotion = QStringLiteral("appearance/reduced_motion");
const auto kBell = QStringLiteral("player/bell");
const auto kSpeech = QStringLiteral("player/speech");
const auto kLoadUnits = QStringLiteral("log/units/%1");
const auto kFirstWeekday = QStringLiteral("week/first_day");
const auto kDayEnds = QStringLiteral("log/day_ends_at_hour");
constexpr int kUsualDayEnd = 4;
constexpr int kLatestDayEnd = 11;
const auto kGeometry = QStringLiteral("window/geometry");

QString nameOfTheme(ThemeChoice theme) {
    switch (theme) {
        case ThemeChoice::light: return QStringLiteral("light");
        case ThemeChoice::dark: return QStringLiteral("dark");
        case ThemeChoice::system: break;
    }
    return QStringLiteral("system");
}

}  // namespace

ThemeChoice themeFromName(const QString& name) {
    if (name == QLatin1String("light")) return ThemeChoice::light;
    if (name == QLatin1String("dark")) return ThemeChoice::dark;
    return ThemeChoice::system;
}

AppSettings::AppSettings(std::unique_ptr<QSettings> store) : m_store(std::move(store)) {}
AppSettings::~AppSettings() = default;

ThemeChoice AppSettings::theme() const { return themeFromName(m_store->value(kTheme).toString()); }

void AppSettings::setTheme(ThemeChoice theme) {
    if (theme == this->theme()) return;
    m_store->setValue(kTheme, nameOfTheme(theme));
    emit appearanceChanged();
}

double AppSettings::textScale() const {
    bool isNumber = false;
    const double scale = m_store->value(kTextScale).toDouble(&isNumber);
    return isNumber ? std::clamp(scale, 0.9, 1.5) : 1.0;
}

void AppSettings::setTextScale(double scale) {
    if (qFuzzyCompare(scale, textScale())) return;
    m_store->setValue(kTextScale, std::clamp(scale, 0.9, 1.5));
    emit appearanceChanged();
}

QString AppSettings::language() const { return m_store->value(kLanguage, QStringLiteral("system")).toString(); }

void AppSettings::setLanguage(const QString& language) {
    if (language == this->language()) return;
    m_store->setValue(kLanguage, language);
    emit languageChanged();
}

bool AppSettings::reducedMotion() const { return m_store->value(kReducedMotion, false).toBool(); }
void AppSettings::setReducedMotion(bool reduced) { m_store->setValue(kReducedMotion, reduced); }
bool AppSettings::bell() const { return m_store->value(kBell, true).toBool(); }
void AppSettings::setBell(bool on) { m_store->setValue(kBell, on); }
bool AppSettings::speech() const { return m_store->value(kSpeech, false).toBool(); }
void AppSettings::setSpeech(bool on) { m_store->setValue(kSpeech, on); }

std::optional<Units> AppSettings::loadUnits(const QString& exercise) const {
    return parseName<Units>(m_store->value(kLoadUnits.arg(exercise)).toString().toStdString());
}
void AppSettings::setLoadUnits(const QString& exercise, Units units) {
    const auto name = nameOf(units);
    m_store->setValue(kLoadUnits.arg(exercise), QString::fromLatin1(name.data(), static_cast<int>(name.size())));
}

int AppSettings::dayEndsAtHour() const {
    bool isNumber = false;
    const int hour = m_store->value(kDayEnds).toInt(&isNumber);
    return isNumber && hour >= 0 && hour <= kLatestDayEnd ? hour : kUsualDayEnd;
}
void AppSettings::setDayEndsAtHour(int hour) { m_store->setValue(kDayEnds, std::clamp(hour, 0, kLatestDayEnd)); }

std::optional<Weekday> AppSettings::firstWeekday() const {
    return parseName<Weekday>(m_store->value(kFirstWeekday).toString().toStdString());
}
void AppSettings::setFirstWeekday(std::optional<Weekday> day) {
    if (day == firstWeekday()) return;
    if (day)
        m_store->setValue(kFirstWeekday, QString::fromLatin1(nameOf(*day).data()));
    else
        m_store->remove(kFirstWeekday);
    emit appearanceChanged();
}

void AppSettings::copyFrom(const AppSettings& other) {
    for (const QString& key : other.m_store->allKeys()) m_store->setValue(key, other.m_store->value(key));
    emit appearanceChanged();
}

QByteArray AppSettings::windowGeometry() const { return m_store->value(kGeometry).toByteArray(); }
void AppSettings::setWindowGeometry(const QByteArray& geometry) {
    if (geometry != windowGeometry()) m_store->setValue(kGeometry, geometry);
}

}  // namespace limber::inline gui
