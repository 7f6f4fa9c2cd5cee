// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>

#include "gui/widgets/spoken_role.h"
#include "gui/widgets/theme.h"

/// Without a screen unless one is asked for, also when CTest lists the tests.
int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    limber::speakButtonsAsPressed();
    limber::applyTheme(application, limber::ThemeChoice::light, 1.0);
    return RUN_ALL_TESTS();
}
