// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QImage>
#include <QLabel>

#include "gui/app/contrast.h"
#include "gui/widgets/figure_painter.h"

namespace limber::test {
namespace {

struct Theme : testing::TestWithParam<ThemeChoice> {
    Theme() { applyTheme(*qApp, GetParam(), 1.0); }
    ~Theme() override { applyTheme(*qApp, ThemeChoice::light, 1.0); }
};

}  // namespace

TEST_P(Theme, TheFiguresLimbsStandOutNearAndFar) {
    for (const Garment garment : {Garment::skin, Garment::shirt, Garment::shorts, Garment::shoe}) {
        EXPECT_GE(contrast(limbColour(garment, 0), tokens().surface2), 3.0) << static_cast<int>(garment);
        EXPECT_GE(contrast(limbColour(garment, 1), tokens().surface2), 2.2) << static_cast<int>(garment);
    }
}

TEST_P(Theme, TextCanBeReadOnWhateverItStandsOn) {
    const Tokens& t = tokens();
    for (const auto& ground : {t.background, t.surface, t.surface2}) {
        EXPECT_GE(contrast(t.text, ground), 4.5) << ground.name().toStdString();
        EXPECT_GE(contrast(t.text2, ground), 4.5) << ground.name().toStdString();
    }
    EXPECT_GE(contrast(t.text, t.accentSoft), 4.5);
    EXPECT_GE(contrast(t.accent, t.surface), 4.5);
    EXPECT_GE(contrast(t.accent, t.accentSoft), 4.5);
    EXPECT_GE(contrast(t.onAccent, t.accent), 4.5);
    EXPECT_GE(contrast(t.ok, t.okSoft), 4.5);
    EXPECT_GE(contrast(t.lookHere, t.lookHereSoft), 4.5);
    EXPECT_GE(contrast(t.urgent, t.urgentSoft), 4.5);
}

TEST_P(Theme, FieldsBlocksAndFocusStandOut) {
    const Tokens& t = tokens();
    EXPECT_GE(contrast(t.fieldLine, t.surface), 3.0);
    EXPECT_GE(contrast(t.accent, t.background), 3.0);
    for (const auto kind : allOf<BlockKind>()) EXPECT_GE(contrast(blockColour(kind), t.surface), 3.0) << nameOf(kind);
}

TEST_P(Theme, TheNumberOnATightnessSwatchCanBeRead) {
    for (int tightness = 0; tightness <= 10; ++tightness)
        EXPECT_GE(contrast(onTightness(tightness), tightnessColour(tightness)), 4.5) << tightness;
}

TEST_P(Theme, IconsAndLabelsFollowTheTheme) {
    const auto ink = [](const QIcon& of) {
        const QImage drawn = of.pixmap(24, 24).toImage();
        QColor darkest;
        int most = 0;
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x)
                if (const QColor pixel = drawn.pixelColor(x, y); pixel.alpha() > most) {
                    most = pixel.alpha();
                    darkest = pixel;
                }
        return darkest.rgb();
    };
    const QIcon plus = icon(QStringLiteral("plus"), &Tokens::accent);
    EXPECT_EQ(ink(plus), tokens().accent.rgb());
    const ThemeChoice other = GetParam() == ThemeChoice::dark ? ThemeChoice::light : ThemeChoice::dark;
    applyTheme(*qApp, other, 1.0);
    EXPECT_EQ(ink(plus), tokens().accent.rgb());
}

INSTANTIATE_TEST_SUITE_P(Both, Theme, testing::Values(ThemeChoice::light, ThemeChoice::dark));

TEST(TextScale, LabelsGrowAtOnce) {
    const std::unique_ptr<QLabel> label(makeLabel(QStringLiteral("Rest"), TextStyle::body));
    label->ensurePolished();
    const int before = label->sizeHint().height();
    applyTheme(*qApp, ThemeChoice::light, 1.5);
    label->ensurePolished();
    EXPECT_GT(label->sizeHint().height(), before);
    EXPECT_EQ(font(TextStyle::body).pixelSize(), 21);
    applyTheme(*qApp, ThemeChoice::light, 1.0);
}

}  // namespace limber::test
