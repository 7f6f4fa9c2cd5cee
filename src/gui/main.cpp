// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDate>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>
#include <future>

#include "gui/app/app_settings.h"
#include "gui/app/language.h"
#include "gui/app/main_window.h"
#include "gui/app/pictures.h"
#include "gui/app/start_options.h"
#include "gui/app/workspace_bridge.h"
#include "gui/back/back_page.h"
#include "gui/library/library_page.h"
#include "gui/log/log_page.h"
#include "gui/player/player_page.h"
#include "gui/player/player_scenes.h"
#include "gui/player/self_test_page.h"
#include "gui/settings/settings_page.h"
#include "gui/trends/trends_page.h"
#include "gui/week/week_page.h"
#include "gui/widgets/dates.h"
#include "limber/workspace/log_drafts.h"

namespace {

using namespace limber;

constexpr int kDayMilliseconds = 60000;
constexpr int kContentMilliseconds = 250;  ///< the window opens empty when its first page takes longer

/// Where the pages get the time from, and where the log keeps what is not saved yet.
struct Around {
    PlayerClock clock{};
    LogOptions log{};
};

std::unique_ptr<MainWindow> makeWindow(WorkspaceBridge& bridge, AppSettings& settings, const Around& around) {
    auto window = std::make_unique<MainWindow>(bridge, settings);
    window->addPage(PageId::week, [&](QWidget* parent) { return new WeekPage(bridge, parent); });
    auto log = around.log;
    log.settings = &settings;
    window->addPage(PageId::log, [&bridge, log](QWidget* parent) { return new LogPage(bridge, parent, log); });
    window->addPage(PageId::back, [&](QWidget* parent) { return new BackPage(bridge, parent); });
    window->addPage(PageId::trends, [&](QWidget* parent) { return new TrendsPage(bridge, parent); });
    window->addPage(PageId::library, [&](QWidget* parent) { return new LibraryPage(bridge, settings, parent); });
    window->addPage(PageId::settings, [&](QWidget* parent) { return new SettingsPage(bridge, settings, parent); });
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

/// Leaves after the first paint of a page that is complete.
class QuitOncePainted final : public QObject {
public:
    explicit QuitOncePainted(Page& page) : QObject(&page), m_page(page) { page.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && m_page.isSettled())
            QTimer::singleShot(0, QCoreApplication::instance(), &QCoreApplication::quit);
        return QObject::eventFilter(watched, event);
    }

private:
    Page& m_page;
};

int openWindow(QApplication& application, const StartOptions& options) {
    AppSettings settings(std::make_unique<QSettings>());
    const auto language = [&] {
        return languageOf(options.language.isEmpty() ? settings.language() : options.language);
    };
    speak(application, language());
    const auto dress = [&] {
        applyTheme(application, options.theme.value_or(settings.theme()),
                   options.textScale.value_or(settings.textScale()));
    };
    dress();
    QObject::connect(&settings, &AppSettings::appearanceChanged, &application, dress);
    auto bridge =
        WorkspaceBridge::open({.file = options.file, .today = options.today.value_or(currentDate())}, language());
    if (!bridge) {
        const QString sentence = WorkspaceBridge::errorText(bridge.error());
        std::fprintf(stderr, "limber: %s\n", qPrintable(sentence));
        if (!options.quitAfterPaint) QMessageBox::critical(nullptr, QObject::tr("Limber"), sentence);
        return 1;
    }
    QObject::connect(&settings, &AppSettings::languageChanged, bridge->get(), [&] {
        const QString chosen = languageOf(settings.language());
        (*bridge)->setLanguage(chosen);
        speak(application, chosen);
    });
    if (!options.today) followTheCalendar(**bridge);
    LogOptions log;
    log.drafts = draftFileOf(options.file);
    const auto window = makeWindow(**bridge, settings, {systemPlayerClock(), log});
    window->goTo(options.page.value_or(PageId::week));
    waitForContent(*window);
    if (options.quitAfterPaint) new QuitOncePainted(*window->currentPage());
    window->show();
    return QApplication::exec();
}

int draw(QApplication& application, const StartOptions& options) {
    const auto clock = std::make_shared<Milliseconds>();
    const Date today = options.today.value_or(currentDate());
    LogOptions log;
    log.now = [today] { return QDateTime(toQDate(today), QTime(12, 0)); };
    const QString language = options.language.isEmpty() ? QStringLiteral("en") : languageOf(options.language);
    speak(application, language);
    return drawPictures(application, {options.pictures, today, options.page, playerScenes(clock), language},
                        [&](WorkspaceBridge& bridge, AppSettings& settings) {
                            return makeWindow(bridge, settings, {playerClock(clock), log});
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
    QCoreApplication::setApplicationName(QStringLiteral("limber"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const auto options = startOptions(QCoreApplication::arguments());
    if (options.pictures.isEmpty()) return openWindow(application, options);
    return draw(application, options);
}
