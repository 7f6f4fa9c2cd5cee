// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/pictures.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <array>

#include "gui/app/app_settings.h"
#include "gui/app/errand.h"
#include "gui/app/figure_sheet.h"
#include "gui/app/main_window.h"
#include "gui/app/workspace_bridge.h"
#include "limber/workspace/demo_history.h"
#include "limber/workspace/operations/merge_operations.h"

namespace limber::inline gui {
namespace {

constexpr int kPatienceMilliseconds = 20000;
constexpr int kDemoYears = 2;
constexpr Seed kDemoSeed{7};

struct Variant {
    const char* name;
    ThemeChoice theme;
    QSize size;
    double textScale;
    bool empty;
};

constexpr QSize kWindow{1360, 850};
constexpr QSize kSmallWindow{1024, 700};
constexpr std::array<Variant, 6> kVariants{{{"light", ThemeChoice::light, kWindow, 1.0, false},
                                            {"dark", ThemeChoice::dark, kWindow, 1.0, false},
                                            {"small", ThemeChoice::light, kSmallWindow, 1.0, false},
                                            {"large-text", ThemeChoice::light, kSmallWindow, 1.5, false},
                                            {"empty", ThemeChoice::light, kWindow, 1.0, true},
                                            {"empty-dark", ThemeChoice::dark, kWindow, 1.0, true}}};

/// A log of the last days that were asked for, of a life of whole years.
struct PastOf {
    const char* name;
    int years;
    int days;
};
constexpr std::array<PastOf, 2> kPasts{{{"two-weeks", 1, 14}, {"twenty-years", 20, 20 * 366}}};

void waitWhileBusy(const WorkspaceBridge& bridge) {
    const QDeadlineTimer deadline(kPatienceMilliseconds);
    while (bridge.isBusy() && !deadline.hasExpired()) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

/// One experiment that is over and one that runs, the weight of every second week, and a goal.
void fillWithTrials(WorkspaceBridge& bridge, Date today) {
    constexpr int kBegan = 150;
    Experiment over{.id = "00000000-0000-4000-8000-0000000000e1",
                    .habit = Habit::stretchingAfter,
                    .hopedEffect = 2,
                    .start = today - Days{kBegan},
                    .blocks = {true, false, false, true, true, false, false, true}};
    WholeFile file;
    file.experiments = {over};
    bridge.apply(JoinFile{file});
    std::vector<WeightEntry> weights;
    for (int week = 24; week >= 0; week -= 2)
        weights.push_back({today - Days{7 * week}, Mass::fromKilograms(66 + 0.1 * week + 0.3 * (week % 4 - 1))});
    bridge.apply(LogWeights{weights});
    auto profile = *bridge.snapshot().profile;
    profile.weightGoalLbPerWeek = -0.5;
    bridge.apply(SetProfile{profile});
    bridge.apply(StartExperiment{Habit::heat, 2, kDemoSeed, {}});
    waitWhileBusy(bridge);
}

void fillWithDemo(WorkspaceBridge& bridge, Date today, int years, int days) {
    auto demo = makeDemoHistory(today, years, kDemoSeed, *bridge.snapshot().catalogue);
    const Date first = today - Days{days};
    std::erase_if(demo.history.sessions, [&](const Session& session) { return session.date < first; });
    std::erase_if(demo.history.checkIns, [&](const CheckIn& checkIn) { return checkIn.date < first; });
    std::erase_if(demo.history.selfTests, [&](const SelfTest& test) { return test.date < first; });
    bridge.apply(SetProfile{demo.profile});
    bridge.apply(LogSessions{demo.history.sessions});
    bridge.apply(RecordCheckIns{demo.history.checkIns});
    bridge.apply(RecordSelfTests{demo.history.selfTests});
    bridge.apply(RecordScreens{demo.history.screens});
    bridge.apply(DecideChanges{{{Cause::postureAndLifting, true, today - Days{9}, today + Days{4}}}});
    waitWhileBusy(bridge);
}

/// What one comes to the page with, and what that adds to the name of the picture.
struct PageView {
    const char* suffix;
    QString argument;
};

/// The back page after the last session, as it stands, its foot and the sheet for a clinician; the log and the library
/// in their several states.
std::vector<PageView> viewsOf(PageId page, const WorkspaceBridge& bridge) {
    const auto& sessions = bridge.snapshot().history->sessions;
    if (page == PageId::back && !sessions.empty())
        return {{"", QString::fromStdString(sessions.back().id.value)},
                {"-today", {}},
                {"-foot", QStringLiteral("help")},
                {"-clinician", QStringLiteral("clinician")}};
    if (page == PageId::log && !sessions.empty())
        return {
            {"", {}}, {"-past", QStringLiteral("past")}, {"-edit", QString::fromStdString(sessions.back().id.value)}};
    if (page == PageId::log) return {{"", {}}, {"-past", QStringLiteral("past")}};
    if (page == PageId::trends && !sessions.empty())
        return {{"", {}}, {"-experiment", QStringLiteral("experiment")}, {"-energy", QStringLiteral("energy")}};
    if (page == PageId::library)
        return {{"", {}},
                {"-filtered", QStringLiteral("muscle:gluteus_medius")},
                {"-detail", QStringLiteral("bird_dog")},
                {"-cause", QStringLiteral("trigger_points")},
                {"-own", QStringLiteral("new")}};
    if (page == PageId::settings)
        return {{"", {}}, {"-reminders", QStringLiteral("reminders")}, {"-data", QStringLiteral("data")}};
    return {{"", {}}};
}

bool draw(MainWindow& window, PageId page, const QString& argument, const QString& file) {
    window.goTo(page, argument);
    if (!waitUntilSettled(window)) return false;
    return window.grab().save(file);
}

bool draw(MainWindow& window, const PictureScene& scene, const QString& file) {
    scene.set(window);
    if (!waitUntilSettled(window)) return false;
    const bool saved = window.grab().save(file);
    emit window.currentPage()->closed();
    if (scene.unset) scene.unset(window);
    return saved;
}

bool drawPages(MainWindow& window, const PictureOrder& order, const WorkspaceBridge& bridge, const Variant& variant) {
    if (!order.scene.isEmpty()) return true;
    for (const PageId page :
         {PageId::week, PageId::log, PageId::back, PageId::trends, PageId::library, PageId::settings}) {
        if (order.page && *order.page != page) continue;
        for (const auto& view : viewsOf(page, bridge)) {
            const QString name = pageName(page) + view.suffix + '-' + QLatin1String(variant.name) + ".png";
            if (!draw(window, page, view.argument, QDir(order.folder).filePath(name))) return false;
        }
    }
    return true;
}

bool drawScenes(MainWindow& window, const PictureOrder& order, const Variant& variant) {
    for (const auto& scene : order.scenes) {
        if (!scene.name.startsWith(order.scene)) continue;
        const QString name = scene.name + '-' + QLatin1String(variant.name) + ".png";
        if (!draw(window, scene, QDir(order.folder).filePath(name))) return false;
    }
    return true;
}

/// `figures-<kind>-<theme>.png`: every kind in light, the stretches in dark too.
bool drawFigureSheets(QApplication& application, const QDir& folder) {
    const CataloguePtr catalogue = builtInCatalogue();
    const auto draw = [&](ExerciseKind kind, ThemeChoice theme, const char* themeName) {
        applyTheme(application, theme, 1.0);
        const QString file =
            QStringLiteral("figures-%1-%2.png").arg(QLatin1String(nameOf(kind).data()), QLatin1String(themeName));
        return figureSheet(*catalogue, kind).save(folder.filePath(file));
    };
    for (const ExerciseKind kind : {ExerciseKind::strength, ExerciseKind::stretch, ExerciseKind::mobility,
                                    ExerciseKind::yoga, ExerciseKind::pressure})
        if (!draw(kind, ThemeChoice::light, "light")) return false;
    return draw(ExerciseKind::stretch, ThemeChoice::dark, "dark");
}

/// The trends of short and long logs, and of none, in both themes.
bool drawTrends(QApplication& application, const PictureOrder& order, AppSettings& settings, const WindowMaker& make) {
    for (const auto& past : kPasts) {
        auto bridge = WorkspaceBridge::open({.file = ":memory:", .today = order.today}, QStringLiteral("en"));
        if (!bridge) return false;
        fillWithDemo(**bridge, order.today, past.years, past.days);
        for (const auto& [theme, name] :
             {std::pair(ThemeChoice::light, "light"), std::pair(ThemeChoice::dark, "dark")}) {
            applyTheme(application, theme, 1.0);
            const auto window = make(**bridge, settings);
            window->resize(kWindow);
            window->show();
            const QString file = QStringLiteral("trends-%1-%2.png").arg(QLatin1String(past.name), QLatin1String(name));
            if (!draw(*window, PageId::trends, {}, QDir(order.folder).filePath(file))) return false;
        }
    }
    return true;
}

}  // namespace

bool waitUntilSettled(const MainWindow& window) {
    const QDeadlineTimer deadline(kPatienceMilliseconds);
    int quiet = 0;
    while (quiet < 3 && !deadline.hasExpired()) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        quiet = window.isSettled() ? quiet + 1 : 0;
    }
    return window.isSettled();
}

int drawPictures(QApplication& application, const PictureOrder& order, const WindowMaker& make) {
    if (!QDir().mkpath(order.folder)) return 1;
    if (!order.page && order.scene.isEmpty() && !drawFigureSheets(application, QDir(order.folder))) return 1;
    QTemporaryDir folder;
    AppSettings settings(
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat));
    for (const bool empty : {false, true}) {
        auto bridge = WorkspaceBridge::open({.file = ":memory:", .today = order.today}, order.language);
        if (!bridge) return 1;
        if (!empty) {
            fillWithDemo(**bridge, order.today, kDemoYears, kDemoYears * 366);
            fillWithTrials(**bridge, order.today);
        }
        for (const auto& variant : kVariants) {
            if (variant.empty != empty) continue;
            applyTheme(application, variant.theme, variant.textScale);
            const auto window = make(**bridge, settings);
            window->resize(variant.size);
            window->show();
            if (!drawPages(*window, order, **bridge, variant)) return 1;
            if (!order.page && !empty && !drawScenes(*window, order, variant)) return 1;
        }
    }
    const bool trends = !order.page || *order.page == PageId::trends;
    return trends && !drawTrends(application, order, settings, make) ? 1 : 0;
}

}  // namespace limber::inline gui
