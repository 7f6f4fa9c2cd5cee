// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a short and a long history, drawn without a screen: another page until it is painted and until it is
// complete, and a saved session until the back page tells what probably contributed, and until it proposes changes.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QPixmap>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <vector>

#include "gui/app/app_settings.h"
#include "gui/app/errand.h"
#include "gui/app/main_window.h"
#include "gui/app/workspace_bridge.h"
#include "gui/back/back_page.h"
#include "gui/library/library_page.h"
#include "gui/log/log_page.h"
#include "gui/settings/settings_page.h"
#include "gui/trends/trends_page.h"
#include "gui/week/week_page.h"
#include "gui/widgets/theme.h"
#include "limber/workspace/operations/demo_operations.h"

namespace limber::bench {
namespace {

constexpr int kPatienceMilliseconds = 300'000;
constexpr int kRounds = 5;
constexpr int kFreshFiles = 3;
const Date kToday{std::chrono::year{2026} / 11 / 23};

/// The whole window over a file with so many years.
class Desk {
public:
    explicit Desk(int years) {
        auto opened = WorkspaceBridge::open({.file = m_folder.filePath("limber.db").toStdString(), .today = kToday},
                                            QStringLiteral("en"));
        if (!opened) qFatal("no data file");
        m_bridge = *std::move(opened);
        m_bridge->apply(FillWithDemo{years, Seed{7}});
        m_window = std::make_unique<MainWindow>(*m_bridge, m_settings);
        addPages();
        m_window->resize(1360, 850);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_window->goTo(PageId::week);
        settle();
    }
    [[nodiscard]] WorkspaceBridge& bridge() { return *m_bridge; }
    [[nodiscard]] MainWindow& window() { return *m_window; }

    void settle() {
        const QDeadlineTimer patience(kPatienceMilliseconds);
        do QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 1);
        while ((m_bridge->isBusy() || !m_window->isSettled()) && !patience.hasExpired());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// Until what follows `revision` is written and what was asked of it is shown; what follows from that may still be
    /// under way.
    void waitForAnswers(std::int64_t revision) {
        while (m_bridge->snapshot().revision == revision)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        bool answered = false;
        m_bridge->ask(
            m_window.get(), [](const Snapshot&) { return true; }, [&](bool) { answered = true; });
        while (!answered) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(m_window->focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    void paint() { benchmark::DoNotOptimize(m_window->grab().width()); }

private:
    void addPages() {
        auto& bridge = *m_bridge;
        auto& settings = m_settings;
        m_window->addPage(PageId::week, [&](QWidget* parent) { return new WeekPage(bridge, parent); });
        m_window->addPage(PageId::log, [&](QWidget* parent) { return new LogPage(bridge, parent); });
        m_window->addPage(PageId::back, [&](QWidget* parent) { return new BackPage(bridge, parent); });
        m_window->addPage(PageId::trends, [&](QWidget* parent) { return new TrendsPage(bridge, parent); });
        m_window->addPage(PageId::library, [&](QWidget* parent) { return new LibraryPage(bridge, settings, parent); });
        m_window->addPage(PageId::settings,
                          [&](QWidget* parent) { return new SettingsPage(bridge, settings, parent); });
    }

    QTemporaryDir m_folder;
    AppSettings m_settings{std::make_unique<QSettings>(m_folder.filePath("window.ini"), QSettings::IniFormat)};
    std::unique_ptr<WorkspaceBridge> m_bridge;
    std::unique_ptr<MainWindow> m_window;
};

double milliseconds(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

void count(benchmark::State& state, const char* what, std::vector<double> times) {
    std::sort(times.begin(), times.end());
    state.counters[std::string(what) + "_p50_ms"] = times[times.size() / 2];
    state.counters[std::string(what) + "_most_ms"] = times.back();
}

/// Every page from every other, after each was shown once.
void switchPages(benchmark::State& state) {
    Desk desk(static_cast<int>(state.range(0)));
    const auto pages = {PageId::week, PageId::log, PageId::back, PageId::trends, PageId::library, PageId::settings};
    const auto goTo = [&](PageId page, std::vector<double>* painted, std::vector<double>* complete) {
        QElapsedTimer timer;
        timer.start();
        desk.window().goTo(page);
        desk.paint();
        if (painted != nullptr) painted->push_back(milliseconds(timer));
        desk.settle();
        desk.paint();
        if (complete != nullptr) complete->push_back(milliseconds(timer));
    };
    for (const PageId page : pages) goTo(page, nullptr, nullptr);
    for (auto _ : state)
        for (const PageId page : pages) {
            std::vector<double> painted, complete;
            for (int round = 0; round < kRounds; ++round) {
                goTo(page == PageId::week ? PageId::log : PageId::week, nullptr, nullptr);
                goTo(page, &painted, &complete);
            }
            const auto name = pageName(page).toStdString();
            count(state, (name + "_painted").c_str(), painted);
            count(state, (name + "_complete").c_str(), complete);
        }
}
BENCHMARK(switchPages)->Arg(1)->Arg(20)->Unit(benchmark::kMillisecond)->Iterations(1);

/// As planned, by its keys; the page of the log leads to that of the back.
void saveUntilTheBackPageTells(benchmark::State& state) {
    std::vector<double> saved, told, proposed;
    for (auto _ : state)
        for (int round = 0; round < kFreshFiles; ++round) {
            Desk desk(static_cast<int>(state.range(0)));
            desk.window().goTo(PageId::log);
            desk.settle();
            for (const int key : {Qt::Key_A, Qt::Key_2, Qt::Key_Tab, Qt::Key_6}) desk.press(key);
            QElapsedTimer timer;
            QObject::connect(&desk.bridge(), &WorkspaceBridge::changed, &desk.window(),
                             [&] { saved.push_back(milliseconds(timer)); });
            const auto revision = desk.bridge().snapshot().revision;
            timer.start();
            desk.press(Qt::Key_Return, Qt::ControlModifier);
            desk.waitForAnswers(revision);
            desk.paint();
            told.push_back(milliseconds(timer));
            desk.settle();
            proposed.push_back(milliseconds(timer));
            if (desk.window().currentPageId() != PageId::back) qFatal("not saved");
        }
    count(state, "saved", saved);
    count(state, "told", told);
    count(state, "proposed", proposed);
}
BENCHMARK(saveUntilTheBackPageTells)->Arg(1)->Arg(20)->Unit(benchmark::kMillisecond)->Iterations(1);

}  // namespace
}  // namespace limber::bench

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    limber::applyTheme(application, limber::ThemeChoice::light, 1.0);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
