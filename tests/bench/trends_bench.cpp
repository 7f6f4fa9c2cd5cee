// SPDX-License-Identifier: GPL-3.0-or-later
// The trends of twenty years under a scripted pan and zoom, drawn without a screen: every frame is a press of a button,
// and all that it lays out and paints anew. In processor time, so that a busy machine does not count.
#include <benchmark/benchmark.h>

#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <algorithm>
#include <ctime>
#include <vector>

#include "gui/app/workspace_bridge.h"
#include "gui/trends/trends_page.h"
#include "gui/widgets/theme.h"
#include "limber/workspace/operations/demo_operations.h"

namespace limber::bench {
namespace {

constexpr int kYears = 20;
constexpr int kPatienceMilliseconds = 120'000;
const Date kToday{std::chrono::year{2026} / 11 / 23};

void settle(const TrendsPage& page, const WorkspaceBridge& bridge) {
    const QDeadlineTimer patience(kPatienceMilliseconds);
    do QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    while ((bridge.isBusy() || !page.isSettled()) && !patience.hasExpired());
}

QAbstractButton& button(QWidget& page, const QString& words) {
    for (auto* each : page.findChildren<QAbstractButton*>())
        if (each->text() == words || each->accessibleName() == words) return *each;
    qFatal("no such button");
}

double processorMilliseconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Every range in turn; within each back to the beginning, as far as thirty presses go, and forth again.
std::vector<double> framesOf(TrendsPage& page) {
    std::vector<double> milliseconds;
    const auto press = [&](QAbstractButton& pressed) {
        const double start = processorMilliseconds();
        pressed.click();
        QCoreApplication::processEvents();
        milliseconds.push_back(processorMilliseconds() - start);
    };
    auto& earlier = button(page, QStringLiteral("Earlier"));
    auto& later = button(page, QStringLiteral("Later"));
    for (const char* range : {"2 weeks", "3 months", "1 year", "All", "1 year", "3 months"}) {
        press(button(page, QLatin1String(range)));
        for (int i = 0; i < 30 && earlier.isEnabled(); ++i) press(earlier);
        for (int i = 0; i < 30 && later.isEnabled(); ++i) press(later);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    return milliseconds;
}

void PanAndZoomTwentyYears(benchmark::State& state) {
    auto bridge = WorkspaceBridge::open({.file = ":memory:", .today = kToday}, QStringLiteral("en"));
    if (!bridge) return state.SkipWithError("the data in memory could not be opened");
    (*bridge)->apply(FillWithDemo{kYears, Seed{7}});
    TrendsPage page(**bridge);
    page.resize(1268, 850);
    page.show();
    page.enter({});
    settle(page, **bridge);
    page.enter({});
    settle(page, **bridge);
    std::vector<double> frames;
    for (auto _ : state) frames = framesOf(page);
    const auto at = [&](double share) {
        return frames[static_cast<std::size_t>(share * static_cast<double>(frames.size() - 1))];
    };
    state.counters["frames"] = static_cast<double>(frames.size());
    state.counters["p50_ms"] = at(0.5);
    state.counters["p95_ms"] = at(0.95);
    state.counters["most_ms"] = frames.back();
}
BENCHMARK(PanAndZoomTwentyYears)->Unit(benchmark::kMillisecond)->Iterations(1);

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
