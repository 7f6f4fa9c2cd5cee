// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmarks that need a window, drawn without a screen unless one is asked for.
#include <benchmark/benchmark.h>

#include <QApplication>

#include "gui/widgets/theme.h"

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    limber::applyTheme(application, limber::ThemeChoice::light, 1.0);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
