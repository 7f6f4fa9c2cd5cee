// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/appearance_card.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <cmath>

#include "gui/app/app_settings.h"
#include "gui/app/language.h"
#include "gui/widgets/segmented.h"

namespace limber::inline gui {

namespace {
constexpr std::array kThemes{ThemeChoice::system, ThemeChoice::light, ThemeChoice::dark};
constexpr std::array kScales{0.9, 1.0, 1.25, 1.5};

/// A language goes by its own name, so that it is found from any other.
QString nameOfChoice(const QString& code) {
    if (code == QLatin1String("system")) return AppearanceCard::tr("As the system");
    const QLocale locale(code);
    return locale.language() == QLocale::English ? QStringLiteral("English") : locale.nativeLanguageName();
}

Segmented* makeLanguages(AppSettings& settings) {
    const QStringList choices = languageChoices();
    QStringList names;
    for (const QString& choice : choices) names << nameOfChoice(choice);
    auto* languages = new Segmented(AppearanceCard::tr("Language"), names);
    languages->setChosen(static_cast<int>(std::max<qsizetype>(0, choices.indexOf(settings.language()))));
    QObject::connect(languages, &Segmented::changed, &settings,
                     [&settings, choices](int index) { settings.setLanguage(choices.at(index)); });
    return languages;
}
}  // namespace

AppearanceCard::AppearanceCard(AppSettings& settings, QWidget* parent) : Card(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    column->setSpacing(kGrid);
    column->addWidget(makeLabel(tr("Appearance"), TextStyle::card, Tone::text, true));
    auto* themes = new Segmented(tr("Theme"), {tr("As the system"), tr("Light"), tr("Dark")});
    auto* sizes = new Segmented(tr("Text size"), {tr("90 %"), tr("100 %"), tr("125 %"), tr("150 %")});
    for (std::size_t i = 0; i < kThemes.size(); ++i)
        if (kThemes[i] == settings.theme()) themes->setChosen(static_cast<int>(i));
    for (std::size_t i = 0; i < kScales.size(); ++i)
        if (std::abs(kScales[i] - settings.textScale()) < 0.06) sizes->setChosen(static_cast<int>(i));
    column->addWidget(makeLabel(tr("Language"), TextStyle::bodyStrong));
    column->addWidget(makeLanguages(settings));
    column->addWidget(makeLabel(tr("Theme"), TextStyle::bodyStrong));
    column->addWidget(themes);
    column->addWidget(makeLabel(tr("Text size"), TextStyle::bodyStrong));
    column->addWidget(sizes);
    column->addWidget(makeLabel(tr("Moving figures"), TextStyle::bodyStrong));
    auto* motion = new Segmented(tr("Moving figures"), {tr("As the system"), tr("Still")});
    motion->setChosen(settings.reducedMotion() ? 1 : 0);
    column->addWidget(motion);
    connect(motion, &Segmented::changed, this, [&settings](int index) { settings.setReducedMotion(index == 1); });
    connect(themes, &Segmented::changed, this,
            [&settings](int index) { settings.setTheme(kThemes[static_cast<std::size_t>(index)]); });
    connect(sizes, &Segmented::changed, this,
            [&settings](int index) { settings.setTextScale(kScales[static_cast<std::size_t>(index)]); });
}

}  // namespace limber::inline gui
