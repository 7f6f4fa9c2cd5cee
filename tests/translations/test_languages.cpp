// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <algorithm>
#include <array>

#include "desk.h"
#include "gui/app/app_settings.h"
#include "gui/app/language.h"
#include "gui/app/main_window.h"
#include "gui/app/pictures.h"
#include "gui/back/back_page.h"
#include "gui/library/library_page.h"
#include "gui/log/log_page.h"
#include "gui/settings/settings_page.h"
#include "gui/trends/trends_page.h"
#include "gui/week/week_page.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/theme.h"
#include "limber/knowledge/in_language.h"
#include "limber/workspace/demo_history.h"
#include "translations/shown_texts.h"

namespace limber::test {
namespace {

constexpr Date kToday{std::chrono::year{2026} / 11 / 25};
constexpr std::array kPages{PageId::week, PageId::log, PageId::back, PageId::trends, PageId::library, PageId::settings};

/// The window with a year of invented data, in a language.
class Languages : public testing::Test {
protected:
    ~Languages() override { speak(*qApp, QStringLiteral("en")); }

    void open(const QString& language) {
        settings.setLanguage(language);
        speak(*qApp, language);
        auto opened = WorkspaceBridge::open({.file = ":memory:", .today = kToday}, language);
        ASSERT_TRUE(opened);
        bridge = *std::move(opened);
        fill();
        window = std::make_unique<MainWindow>(*bridge, settings);
        window->addPage(PageId::week, [&](QWidget* parent) { return new WeekPage(*bridge, parent); });
        window->addPage(PageId::log, [&](QWidget* parent) { return new LogPage(*bridge, parent, logOptions()); });
        window->addPage(PageId::back, [&](QWidget* parent) { return new BackPage(*bridge, parent); });
        window->addPage(PageId::trends, [&](QWidget* parent) { return new TrendsPage(*bridge, parent); });
        window->addPage(PageId::library, [&](QWidget* p) { return new LibraryPage(*bridge, settings, p); });
        window->addPage(PageId::settings, [&](QWidget* p) { return new SettingsPage(*bridge, settings, p); });
        QObject::connect(&settings, &AppSettings::languageChanged, bridge.get(), [this] {
            bridge->setLanguage(languageOf(settings.language()));
            speak(*qApp, languageOf(settings.language()));
        });
        window->resize(1360, 850);
        window->show();
    }

    std::vector<ShownText> textsOf(PageId page) {
        window->goTo(page);
        EXPECT_TRUE(waitUntilSettled(*window));
        return shownTexts(*window);
    }

    QTemporaryDir folder;
    AppSettings settings{
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)};
    std::unique_ptr<WorkspaceBridge> bridge;
    std::unique_ptr<MainWindow> window;

private:
    LogOptions logOptions() {
        LogOptions options;
        options.settings = &settings;
        options.drafts = folder.filePath(QStringLiteral("drafts.json")).toStdString();
        return options;
    }
    void fill() {
        const auto demo = makeDemoHistory(kToday, 1, Seed{7}, *bridge->snapshot().catalogue);
        bridge->apply(SetProfile{demo.profile});
        bridge->apply(LogSessions{demo.history.sessions});
        bridge->apply(RecordCheckIns{demo.history.checkIns});
        bridge->apply(RecordScreens{demo.history.screens});
        while (bridge->isBusy()) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
};

struct Translated {
    QSet<QString> sources{};  ///< said otherwise in the language
    QSet<QString> results{};
};

Translated translatedTo(const QString& language) {
    QFile file(QStringLiteral(LIMBER_TRANSLATIONS "/limber_%1.ts").arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    Translated all;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == QLatin1String("source")) source = xml.readElementText();
        if (xml.name() != QLatin1String("translation")) continue;
        const QString made = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        if (made != source) all.sources.insert(source);
        all.results.insert(made);
    }
    for (const auto& exercise : builtInCatalogue()->exercises())
        all.sources.insert(QString::fromStdString(exercise.name));
    return all;
}

/// Letters that are no month, weekday or unit.
bool hasWords(QString text) {
    const QLocale locale;
    for (int i = 1; i <= 12; ++i)
        for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            text.remove(locale.monthName(i, form));
            text.remove(locale.standaloneMonthName(i, form));
            if (i > 7) continue;
            text.remove(locale.dayName(i, form));
            text.remove(locale.standaloneDayName(i, form));
        }
    static const QRegularExpression kWord(QStringLiteral("[A-Za-z]{3,}"));
    return text.contains(kWord);
}

std::string whereAndWhat(const ShownText& shown) { return (shown.place + ": " + shown.text).toStdString(); }

TEST_F(Languages, GermanLeavesNoEnglishAndClipsNothing) {
    open(QStringLiteral("de"));
    const auto german = translatedTo(QStringLiteral("de"));
    ASSERT_GT(german.sources.size(), 1000);
    for (const PageId page : kPages)
        for (const auto& shown : textsOf(page)) {
            EXPECT_FALSE(german.sources.contains(shown.text) && !german.results.contains(shown.text))
                << whereAndWhat(shown);
            EXPECT_FALSE(shown.isClipped) << whereAndWhat(shown);
        }
}

TEST_F(Languages, EverythingGoesThroughATranslatorAndHasRoomForFourTenthsMore) {
    open(QStringLiteral("pseudo"));
    const QSet<QString> ownNames{QStringLiteral("English"), QStringLiteral("Deutsch")};
    for (const PageId page : kPages) {
        const auto texts = textsOf(page);
        EXPECT_GT(texts.size(), 20U);
        for (const auto& shown : texts) {
            const bool isTranslated = shown.text.contains(QStringLiteral("⟦")) || ownNames.contains(shown.text);
            EXPECT_TRUE(isTranslated || !hasWords(shown.text)) << whereAndWhat(shown);
            EXPECT_FALSE(shown.isClipped) << whereAndWhat(shown);
        }
    }
}

TEST_F(Languages, WhatIsHardCodedOrClippedIsFound) {
    open(QStringLiteral("pseudo"));
    auto* label = new QLabel(QStringLiteral("Hard-coded"), window->centralWidget());
    label->resize(20, 20);
    label->show();
    const auto texts = shownTexts(*window);
    const auto found =
        std::find_if(texts.begin(), texts.end(), [&](const auto& shown) { return shown.text == label->text(); });
    ASSERT_NE(found, texts.end());
    EXPECT_TRUE(found->isClipped);
    EXPECT_TRUE(hasWords(found->text));
}

TEST_F(Languages, ALanguageIsAppliedAtOnceOnTheSamePage) {
    open(QStringLiteral("en"));
    window->goTo(PageId::settings);
    ASSERT_TRUE(waitUntilSettled(*window));
    ASSERT_NE(withText<QLabel>(*window, "Language"), nullptr);
    withText<QAbstractButton>(*window, "Deutsch")->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return withText<QLabel>(*window, "Sprache") != nullptr; }));
    EXPECT_EQ(window->windowTitle(), "Einstellungen – Limber");
    EXPECT_NE(withText<QAbstractButton>(*window, "Woche"), nullptr);
    EXPECT_EQ(bridge->snapshot().catalogue->exercise("deadlift")->name, "Kreuzheben");
    withText<QAbstractButton>(*window, "English")->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return withText<QLabel>(*window, "Language") != nullptr; }));
    EXPECT_EQ(bridge->snapshot().catalogue->exercise("deadlift")->name, "Deadlift");
}

TEST_F(Languages, WhatIsTypedInTheLogIsKeptAsADraft) {
    open(QStringLiteral("en"));
    window->goTo(PageId::log);
    ASSERT_TRUE(waitUntilSettled(*window));
    auto* minutes = named<QLineEdit>(*window, "Duration, minutes");
    ASSERT_NE(minutes, nullptr);
    minutes->setFocus();
    QTest::keyClicks(minutes, "47");
    QTest::keyClick(minutes, Qt::Key_Tab);
    settings.setLanguage(QStringLiteral("de"));
    const QString offer = QStringLiteral("Du warst dabei, die Einheit von heute einzutragen.");
    EXPECT_TRUE(QTest::qWaitFor([&] { return withText<QLabel>(*window, offer) != nullptr; }));
}

TEST(Locales, FollowTheLanguageAndTheTerritory) {
    EXPECT_EQ(localeOf(QStringLiteral("de")).language(), QLocale::German);
    EXPECT_EQ(localeOf(QStringLiteral("de")).firstDayOfWeek(), Qt::Monday);
    EXPECT_EQ(localeOf(QStringLiteral("en")).decimalPoint(), ".");
    EXPECT_EQ(languageOf(QStringLiteral("de")), "de");
    EXPECT_EQ(languageOf(QStringLiteral("tlh")), "en");
}

TEST(GermanPhrases, WriteNumbersDatesAndNamesAsGermansDo) {
    const auto phrases = Phrases::builtIn("de", inLanguage(builtInCatalogue(), "de"));
    const Date wednesday{std::chrono::year{2026} / 11 / 25};
    const Message mean{"finding.short_sleep", {{"mean", 6.5}}};
    EXPECT_EQ(phrases->text(mean), "6,5 Stunden Schlaf pro Nacht im Mittel.");
    const Message again{"self_test.again", {{"date", wednesday}}};
    EXPECT_EQ(phrases->text(again), "Einmal in vier Wochen genügt. Wieder ab Mi, 25. November.");
    const Message led{"reason.led_by", {{"exercise", std::string("back_squat")}}};
    EXPECT_EQ(phrases->text(led), "Es beginnt mit Kniebeuge, solange du frisch bist; die kleinere Arbeit folgt.");
    const auto* squat = inLanguage(builtInCatalogue(), "de")->exerciseNamed("Back squat");
    ASSERT_NE(squat, nullptr);
    EXPECT_EQ(squat->name, "Kniebeuge");
}

}  // namespace
}  // namespace limber::test

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    limber::applyTheme(application, limber::ThemeChoice::light, 1.0);
    return RUN_ALL_TESTS();
}
