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
#include <functional>
#include <set>

#include "desk.h"
#include "gui/app/app_settings.h"
#include "gui/app/errand.h"
#include "gui/app/language.h"
#include "gui/app/main_window.h"
#include "gui/app/pictures.h"
#include "gui/back/back_page.h"
#include "gui/help/help_page.h"
#include "gui/library/library_page.h"
#include "gui/log/log_page.h"
#include "gui/onboarding/first_start_scenes.h"
#include "gui/player/player_page.h"
#include "gui/player/player_scenes.h"
#include "gui/player/self_test_page.h"
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

struct View {
    PageId page;
    const char* argument;
};
constexpr std::array kViews{View{PageId::week, ""},
                            View{PageId::log, ""},
                            View{PageId::log, "past"},
                            View{PageId::back, ""},
                            View{PageId::back, "clinician"},
                            View{PageId::trends, ""},
                            View{PageId::library, ""},
                            View{PageId::library, "bird_dog"},
                            View{PageId::library, "trigger_points"},
                            View{PageId::library, "new"},
                            View{PageId::settings, ""},
                            View{PageId::settings, "reminders"}};

/// Where and what, each once.
using Found = std::set<std::string>;

std::string whereAndWhat(const QString& where, const ShownText& shown) {
    return (where + ", " + shown.place + ": " + shown.text).toStdString();
}

std::string listed(const Found& found) {
    std::string lines;
    for (const auto& line : found) lines += "\n" + line;
    return lines;
}

/// The window with a year of invented data, in a language.
class Languages : public testing::Test {
protected:
    ~Languages() override { speak(*qApp, QStringLiteral("en")); }

    void open(const QString& language, QSize size = {1360, 850}, double textScale = 1.0) {
        applyTheme(*qApp, ThemeChoice::light, textScale);
        settings.setLanguage(language);
        speak(*qApp, language);
        auto opened = WorkspaceBridge::open({.file = ":memory:", .today = kToday}, language);
        ASSERT_TRUE(opened);
        bridge = *std::move(opened);
        fill();
        window = std::make_unique<MainWindow>(*bridge, settings);
        addPages();
        QObject::connect(&settings, &AppSettings::languageChanged, bridge.get(), [this] {
            bridge->setLanguage(languageOf(settings.language()));
            speak(*qApp, languageOf(settings.language()));
        });
        window->resize(size);
        window->show();
    }

    /// Every page in several states, and what stands over the pages.
    void everywhere(const std::function<void(const QString& where, const std::vector<ShownText>&)>& look) {
        const auto lookAt = [&](const QString& where) {
            ASSERT_TRUE(waitUntilSettled(*window)) << where.toStdString();
            const auto texts = shownTexts(*window);
            EXPECT_GT(texts.size(), 5U) << where.toStdString();
            look(where, texts);
        };
        for (const auto& view : kViews) {
            window->goTo(view.page, QString::fromLatin1(view.argument));
            lookAt(pageName(view.page) + ' ' + QLatin1String(view.argument));
        }
        auto scenes = firstStartScenes();
        for (auto& scene : playerScenes(clock)) scenes.push_back(std::move(scene));
        for (const auto& scene : scenes) {
            scene.set(*window);
            lookAt(scene.name);
            emit window->currentPage()->closed();
            if (scene.unset) scene.unset(*window);
        }
    }

    /// What needs more room than it has.
    Found clipped() {
        Found found;
        everywhere([&](const QString& where, const std::vector<ShownText>& texts) {
            for (const auto& shown : texts)
                if (shown.isClipped) found.insert(whereAndWhat(where, shown));
        });
        return found;
    }

    QTemporaryDir folder;
    AppSettings settings{
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)};
    std::unique_ptr<WorkspaceBridge> bridge;
    std::unique_ptr<MainWindow> window;
    SceneClock clock = std::make_shared<Milliseconds>();

private:
    void addPages() {
        window->addPage(PageId::week, [&](QWidget* parent) { return new WeekPage(*bridge, parent); });
        window->addPage(PageId::log, [&](QWidget* parent) { return new LogPage(*bridge, parent, logOptions()); });
        window->addPage(PageId::back, [&](QWidget* parent) { return new BackPage(*bridge, parent); });
        window->addPage(PageId::trends, [&](QWidget* parent) { return new TrendsPage(*bridge, parent); });
        window->addPage(PageId::library, [&](QWidget* p) { return new LibraryPage(*bridge, settings, p); });
        window->addPage(PageId::settings, [&](QWidget* p) { return new SettingsPage(*bridge, settings, p); });
        window->setHelp([](QWidget* parent, const QList<KeyHelp>& keys) {
            return new HelpPage(keys, QStringLiteral("/a/limber.db"), parent);
        });
        window->setPlayer([&](QWidget* parent, const PlayOrder& order) -> Page* {
            if (const auto test = parseName<SelfTestKind>(order.test.toStdString()))
                return new SelfTestPage(*bridge, settings, *test, playerClock(clock), parent);
            return new PlayerPage(*bridge, settings, order, playerClock(clock), parent);
        });
    }
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

/// Names of languages, libraries, licences, keys and files, and where a statement is from.
bool isSaidInNoLanguage(const QString& text) {
    static const QRegularExpression kNames(QStringLiteral(
        "^(English|Deutsch|Superman|Boost|Eigen|fmt|libical|nlohmann/json|Qt, Qt Charts|SQLite|SQLiteCpp|"
        "tl::expected|MIT|((BSL|LGPL|GPL|MPL)-[0-9.]+( / |, )?)+|(Ctrl\\+.|Del|Esc|Space))$|"
        "limber\\.db$|^:memory:$|\\((PMC|doi|ISBN)[^)]*\\)$"));
    return kNames.match(text).hasMatch();
}

TEST_F(Languages, GermanLeavesNoEnglish) {
    open(QStringLiteral("de"));
    const auto german = translatedTo(QStringLiteral("de"));
    ASSERT_GT(german.sources.size(), 1000);
    Found english;
    everywhere([&](const QString& where, const std::vector<ShownText>& texts) {
        for (const auto& shown : texts)
            if (german.sources.contains(shown.text) && !german.results.contains(shown.text) &&
                !isSaidInNoLanguage(shown.text))
                english.insert(whereAndWhat(where, shown));
    });
    EXPECT_EQ(listed(english), "");
}

TEST_F(Languages, GermanHasRoom) {
    open(QStringLiteral("de"));
    EXPECT_EQ(listed(clipped()), "");
}

TEST_F(Languages, GermanHasRoomInTheSmallWindow) {
    open(QStringLiteral("de"), {1024, 700});
    EXPECT_EQ(listed(clipped()), "");
}

TEST_F(Languages, GermanHasRoomInTheSmallWindowWithLargeText) {
    open(QStringLiteral("de"), {1024, 700}, 1.5);
    EXPECT_EQ(listed(clipped()), "");
}

TEST_F(Languages, EverythingGoesThroughATranslator) {
    open(QStringLiteral("pseudo"));
    Found plain;
    everywhere([&](const QString& where, const std::vector<ShownText>& texts) {
        for (const auto& shown : texts)
            if (!shown.text.contains(QStringLiteral("⟦")) && !isSaidInNoLanguage(shown.text) && hasWords(shown.text))
                plain.insert(whereAndWhat(where, shown));
    });
    EXPECT_EQ(listed(plain), "");
}

TEST_F(Languages, ThereIsRoomForFourTenthsMore) {
    open(QStringLiteral("pseudo"));
    EXPECT_EQ(listed(clipped()), "");
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
    if (QLocale::system().language() == QLocale::C) {
        EXPECT_EQ(localeOf(QStringLiteral("en")).firstDayOfWeek(), Qt::Monday);
    }
    EXPECT_EQ(languageOf(QStringLiteral("de")), "de");
    EXPECT_EQ(languageOf(QStringLiteral("tlh")), "en");
}

TEST(GermanPhrases, WriteNumbersDatesAndNamesAsGermansDo) {
    const auto catalogue = inLanguage(builtInCatalogue(), "de");
    const auto phrases = Phrases::builtIn("de", catalogue);
    const Date wednesday{std::chrono::year{2026} / 11 / 25};
    const Message mean{"finding.short_sleep", {{"mean", 6.5}}};
    EXPECT_EQ(phrases->text(mean), "6,5 Stunden Schlaf pro Nacht im Mittel.");
    const Message again{"self_test.again", {{"date", wednesday}}};
    EXPECT_EQ(phrases->text(again), "Einmal in vier Wochen genügt. Wieder ab Mi, 25. November.");
    const Message led{"reason.led_by", {{"exercise", std::string("back_squat")}}};
    EXPECT_EQ(phrases->text(led), "Es beginnt mit Kniebeuge, solange du frisch bist; die kleinere Arbeit folgt.");
    const auto* squat = catalogue->exerciseNamed("Back squat");
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
