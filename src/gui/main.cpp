// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDate>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>
#include <cstdio>
#include <future>

#include "gui/app/app_settings.h"
#include "gui/app/application_id.h"
#include "gui/app/example_run.h"
#include "gui/app/language.h"
#include "gui/app/main_window.h"
#include "gui/app/pictures.h"
#include "gui/app/presence.h"
#include "gui/app/reminder_line.h"
#include "gui/app/single_instance.h"
#include "gui/app/start_options.h"
#include "gui/app/workspace_bridge.h"
#include "gui/back/back_page.h"
#include "gui/back/back_scenes.h"
#include "gui/back/treatment_timers.h"
#include "gui/help/help_page.h"
#include "gui/library/library_page.h"
#include "gui/log/log_page.h"
#include "gui/log/log_scenes.h"
#include "gui/onboarding/first_start_page.h"
#include "gui/onboarding/first_start_scenes.h"
#include "gui/player/player_page.h"
#include "gui/player/player_scenes.h"
#include "gui/player/self_test_page.h"
#include "gui/settings/import_page.h"
#include "gui/settings/import_scenes.h"
#include "gui/settings/rescue_dialog.h"
#include "gui/settings/settings_page.h"
#include "gui/trends/trends_page.h"
#include "gui/week/week_page.h"
#include "gui/week/week_scenes.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/first_weekday.h"
#include "gui/widgets/spoken_role.h"
#include "limber/workspace/kept_timers.h"
#include "limber/workspace/log_drafts.h"

namespace {

using namespace limber;

constexpr int kDayMilliseconds = 60000;
constexpr int kContentMilliseconds = 250;  ///< the window opens empty when its first page takes longer

/// Where the pages get the time from, where the log and timers keep what is under way, and where the data is.
struct Around {
    PlayerClock clock{};
    LogOptions log{};
    TimerOptions timers{};
    QString dataFile{};
};

std::unique_ptr<MainWindow> makeWindow(WorkspaceBridge& bridge, AppSettings& settings, const Around& around) {
    auto window = std::make_unique<MainWindow>(bridge, settings);
    window->addPage(PageId::week, [&](QWidget* parent) { return new WeekPage(bridge, parent); });
    auto log = around.log;
    log.settings = &settings;
    window->addPage(PageId::log, [&bridge, log](QWidget* parent) { return new LogPage(bridge, parent, log); });
    auto* timers = new TreatmentTimers(bridge, around.timers, window.get());
    QObject::connect(timers, &TreatmentTimers::say, window.get(), &MainWindow::say);
    window->addPage(PageId::back, [&bridge, timers](QWidget* parent) { return new BackPage(bridge, parent, timers); });
    window->addPage(PageId::trends, [&](QWidget* parent) { return new TrendsPage(bridge, parent); });
    window->addPage(PageId::library, [&](QWidget* parent) { return new LibraryPage(bridge, settings, parent); });
    window->addPage(PageId::settings, [&bridge, &settings, all = window.get()](QWidget* parent) {
        auto* page = new SettingsPage(bridge, settings, parent);
        QObject::connect(page, &SettingsPage::helpWanted, all, &MainWindow::showHelp);
        return page;
    });
    window->setHelp([file = around.dataFile](QWidget* parent, const QList<KeyHelp>& keys) {
        return new HelpPage(keys, file, parent);
    });
    window->setBringer(
        [&](QWidget* parent, const QString& file) -> Page* { return new ImportPage(bridge, file, parent); });
    window->setPlayer([&bridge, &settings, clock = around.clock](QWidget* parent, const PlayOrder& order) -> Page* {
        if (const auto test = parseName<SelfTestKind>(order.test.toStdString()))
            return new SelfTestPage(bridge, settings, *test, clock, parent);
        return new PlayerPage(bridge, settings, order, clock, parent);
    });
    return window;
}

Date currentDate() { return toDate(QDate::currentDate()); }

/// The date moves on while the window stays open.
void followTheCalendar(WorkspaceBridge& bridge) {
    auto* timer = new QTimer(&bridge);
    QObject::connect(timer, &QTimer::timeout, &bridge, [&bridge] { bridge.setToday(currentDate()); });
    timer->start(kDayMilliseconds);
}

/// The first picture of the window is a whole one: laid out and painted once.
void waitForContent(const MainWindow& window) {
    QTimer late;
    late.setSingleShot(true);
    late.start(kContentMilliseconds);
    while (!window.currentPage()->isSettled() && late.isActive())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void bringToFront(QWidget& window) {
    window.raise();
    window.activateWindow();
}

/// Says so and leaves after the first paint of a page that is complete.
class QuitOncePainted final : public QObject {
public:
    explicit QuitOncePainted(Page& page) : QObject(&page), m_page(page) { page.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && m_page.isSettled())
            QTimer::singleShot(0, QCoreApplication::instance(), [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        return QObject::eventFilter(watched, event);
    }

private:
    Page& m_page;
};

/// The clock on the date that is taken for today.
std::function<QDateTime()> clockOf(const StartOptions& options) {
    return [today = options.today] {
        const QDateTime now = QDateTime::currentDateTime();
        return today ? QDateTime(toQDate(*today), now.time()) : now;
    };
}

/// Theme, text size and first weekday of whichever window is shown.
void dress(QApplication& application, const StartOptions& options, const AppSettings& settings) {
    applyTheme(application, options.theme.value_or(settings.theme()), options.textScale.value_or(settings.textScale()));
    setFirstWeekday(settings.firstWeekday());
}

void dressAsChosen(QApplication& application, const StartOptions& options, const AppSettings& settings) {
    const auto follow = [&application, &options, &settings] { dress(application, options, settings); };
    follow();
    QObject::connect(&settings, &AppSettings::appearanceChanged, &application, follow);
}

/// Until another is chosen, `--language` says which.
QString languageFor(const StartOptions& options, const AppSettings& settings) {
    return languageOf(options.language.isEmpty() ? settings.language() : options.language);
}

void speakAsChosen(QApplication& application, const AppSettings& settings, WorkspaceBridge& bridge) {
    QObject::connect(&settings, &AppSettings::languageChanged, &bridge, [&application, &settings, &bridge] {
        const QString language = languageOf(settings.language());
        bridge.setLanguage(language);
        speak(application, language);
    });
}

/// Over an empty data file: the four steps, and the way to an invented one.
void beginWithSteps(MainWindow& window, WorkspaceBridge& bridge, ExampleRun& example, AppSettings& settings) {
    auto* steps = new FirstStartPage(bridge, window.coverParent());
    QObject::connect(steps, &FirstStartPage::exampleWanted, steps, [steps, &bridge, &example, &settings] {
        steps->setBusy(true);
        example.start(bridge.today(), settings);
    });
    QObject::connect(&example, &ExampleRun::failed, steps, [steps](const QString& sentence) {
        steps->setBusy(false);
        steps->sayFailed(sentence);
    });
    QObject::connect(&example, &ExampleRun::left, steps, [steps] {
        steps->setBusy(false);
        steps->enter({});
    });
    window.cover(steps);
}

/// What the example is tried in: all it keeps lies in its own folder.
std::unique_ptr<MainWindow> makeExampleWindow(QApplication& application, const StartOptions& options,
                                              ExampleData& data) {
    dressAsChosen(application, options, data.settings());
    speakAsChosen(application, data.settings(), data.bridge());
    if (!options.today) followTheCalendar(data.bridge());
    LogOptions log;
    log.drafts = data.file(QStringLiteral("log-draft.json"));
    TimerOptions timers;
    timers.kept = data.file(QStringLiteral("timer"));
    const auto file = QString::fromStdString(data.file(QStringLiteral("limber.db")).string());
    return makeWindow(data.bridge(), data.settings(), {systemPlayerClock(), log, timers, file});
}

void begin(MainWindow& window, WorkspaceBridge& bridge, ExampleRun& example, const StartOptions& options,
           AppSettings& settings) {
    const auto kind = options.errand.kind;
    const bool isPlainStart = kind == Errand::Kind::open || kind == Errand::Kind::keep;
    if (isPlainStart && holdsNothing(bridge.snapshot()))
        beginWithSteps(window, bridge, example, settings);
    else
        window.goTo(kind == Errand::Kind::page ? options.errand.page : PageId::week);
    waitForContent(window);
    if (options.quitAfterPaint) new QuitOncePainted(*window.currentPage());
}

OpenOptions placeOf(const StartOptions& options) {
    return {.file = options.file, .today = options.today.value_or(currentDate())};
}

/// A damaged file asks what to do about it, until it opens or the person leaves.
Result<std::unique_ptr<WorkspaceBridge>> openData(Result<std::unique_ptr<WorkspaceBridge>> bridge,
                                                  const StartOptions& options) {
    const auto place = placeOf(options);
    while (!bridge && bridge.error().code == ErrorCode::damaged && !options.quitAfterPaint &&
           RescueDialog(place).exec() == QDialog::Accepted)
        bridge = WorkspaceBridge::open(place, currentLanguage());
    return bridge;
}

int openWindow(QApplication& application, const StartOptions& options) {
    const auto bus = SingleInstance::sessionBus();
    SingleInstance instance(bus, options.file);
    if (!options.quitAfterPaint && !instance.claim() && instance.handOver(options.errand)) return 0;
    AppSettings settings(std::make_unique<QSettings>());
    const QString language = languageFor(options, settings);
    auto opened = std::async(std::launch::async, WorkspaceBridge::open, placeOf(options), language);
    speak(application, language);
    dressAsChosen(application, options, settings);
    ExampleData::sweep(ExampleData::usualPlace());
    const auto bridge = openData(opened.get(), options);
    if (!bridge) {
        const QString sentence = WorkspaceBridge::errorText(bridge.error());
        std::fprintf(stderr, "limber: %s\n", qPrintable(sentence));
        const bool isKnown = options.quitAfterPaint || bridge.error().code == ErrorCode::damaged;
        if (!isKnown) QMessageBox::critical(nullptr, QObject::tr("Limber"), sentence);
        return 1;
    }
    speakAsChosen(application, settings, **bridge);
    if (!options.today) followTheCalendar(**bridge);
    LogOptions log;
    log.drafts = draftFileOf(options.file);
    TimerOptions timers;
    timers.kept = timerStemOf(options.file);
    const auto window = makeWindow(**bridge, settings,
                                   {systemPlayerClock(), log, timers, QString::fromStdString(options.file.string())});
    ExampleRun example(
        *window, [&application, &options](ExampleData& data) { return makeExampleWindow(application, options, data); },
        ExampleData::usualPlace());
    QObject::connect(&example, &ExampleRun::left, &application, [&, language = currentLanguage()] {
        if (currentLanguage() != language) speak(application, language);
        dress(application, options, settings);
    });
    begin(*window, **bridge, example, options, settings);
    Presence presence(*window, **bridge, settings, bus, clockOf(options));
    const bool isDone = options.errand.kind == Errand::Kind::page;
    presence.begin(isDone ? Errand{} : options.errand, options.hidden);
    window->findChild<TreatmentTimers*>()->takeUp();
    instance.serve([&](const Errand& errand) {
        if (auto* shown = example.window()) return bringToFront(*shown);
        presence.bring(errand);
    });
    return QApplication::exec();
}

/// A session that is due, over the page of the back.
PictureScene reminderScene() {
    return {QStringLiteral("reminder"), [](MainWindow& window) {
                window.goTo(PageId::back);
                auto* line = new ReminderLine(window.bridge(), &window);
                window.putOverPages(line);
                line->show(Reminder{.kind = ReminderKind::session,
                                    .text = {"reminder.session", {{"kind", std::string("workout")}, {"minutes", 40}}}});
            }};
}

int draw(QApplication& application, const StartOptions& options) {
    const QString language = options.language.isEmpty() ? QStringLiteral("en") : languageOf(options.language);
    speak(application, language);
    const auto clock = std::make_shared<Milliseconds>();
    const Date today = options.today.value_or(currentDate());
    LogOptions log;
    log.now = [today] { return QDateTime(toQDate(today), QTime(12, 0)); };
    std::vector<PictureScene> scenes;
    for (const auto& part : {weekScenes(), logScenes(), backScenes(), importScenes(), playerScenes(clock),
                             firstStartScenes(), std::vector{reminderScene()}})
        scenes.insert(scenes.end(), part.begin(), part.end());
    const auto page = options.errand.kind == Errand::Kind::page ? std::optional(options.errand.page) : std::nullopt;
    return drawPictures(application, {options.pictures, today, page, options.scene, std::move(scenes), language},
                        [&](WorkspaceBridge& bridge, AppSettings& settings) {
                            const auto file = QStringLiteral("/home/alex/.local/share/limber/limber.db");
                            return makeWindow(bridge, settings, {playerClock(clock), log, {}, file});
                        });
}

}  // namespace

int main(int argc, char** argv) {
    const auto knowledge = std::async(std::launch::async, builtInCatalogue);  // read while Qt starts
    if (!hasDisplay(argc, argv)) {
        std::fputs("limber: there is no display to open the window on; limber-cli does everything without one.\n",
                   stderr);
        return 1;
    }
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("limber"));
    speakButtonsAsPressed();
    QCoreApplication::setApplicationName(QStringLiteral("limber"));
    QGuiApplication::setDesktopFileName(QLatin1String(kApplicationId));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const auto options = startOptions(QCoreApplication::arguments());
    if (options.pictures.isEmpty()) return openWindow(application, options);
    return draw(application, options);
}
