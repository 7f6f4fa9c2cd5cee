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
constexpr std::array<Variant, 5> kVariants{{{"light", ThemeChoice::light, kWindow, 1.0, false},
                                            {"dark", ThemeChoice::dark, kWindow, 1.0, false},
                                            {"small", ThemeChoice::light, kSmallWindow, 1.0, false},
                                            {"large-text", ThemeChoice::light, kSmallWindow, 1.5, false},
                                            {"empty", ThemeChoice::light, kWindow, 1.0, true}}};

void waitWhileBusy(const WorkspaceBridge& bridge) {
    const QDeadlineTimer deadline(kPatienceMilliseconds);
    while (bridge.isBusy() && !deadline.hasExpired()) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

void fillWithDemo(WorkspaceBridge& bridge, Date today) {
    const auto demo = makeDemoHistory(today, kDemoYears, kDemoSeed, *bridge.snapshot().catalogue);
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
        if (!empty) fillWithDemo(**bridge, order.today);
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
    return 0;
}

}  // namespace limber::inline gui
