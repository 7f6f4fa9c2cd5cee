// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/words.h"

#include <gtest/gtest.h>

#include <QLocale>

namespace limber::test {

TEST(TimeText, TellsHoursAndMinutesInEveryLanguage) {
    const QLocale usual;
    const auto inLocale = [](const char* name) {
        QLocale::setDefault(QLocale(QLatin1String(name)));
        return timeText({8 * 60 + 5}).simplified();
    };
    EXPECT_EQ(inLocale("C"), "08:05");
    EXPECT_EQ(inLocale("de_DE"), "08:05");
    EXPECT_EQ(inLocale("en_GB"), "08:05");
    EXPECT_EQ(inLocale("en_US").replace(QChar(0x202f), QLatin1Char(' ')), "8:05 AM");
    QLocale::setDefault(usual);
}

}  // namespace limber::test
