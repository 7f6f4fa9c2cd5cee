// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/figure_view.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QTest>
#include <algorithm>

#include "gui/widgets/theme.h"
#include "limber/domain/skeleton.h"
#include "limber/knowledge/catalogue.h"

namespace limber::test {

namespace {

const Figure& figure(const char* id) { return *builtInCatalogue()->figureOf(id); }
const std::map<Muscle, double> kBack{{Muscle::erectorSpinae, 1.0}};

QImage picture(const Figure& figure, double seconds, const std::map<Muscle, double>& muscles, QSize size = {320, 240}) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(tokens().surface2);
    QPainter painter(&image);
    FigurePainter(figure, muscles).paint(painter, image.rect(), seconds);
    return image;
}

/// The share of pixels that are not ground.
double inked(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y) != tokens().surface2;
    return static_cast<double>(count) / (image.width() * image.height());
}

bool has(const QImage& image, const QColor& colour) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor found = image.pixelColor(x, y);
            if (std::abs(found.red() - colour.red()) + std::abs(found.green() - colour.green()) +
                    std::abs(found.blue() - colour.blue()) <
                24)
                return true;
        }
    return false;
}

/// The share of pixels that two pictures of one size differ in.
double changed(const QImage& one, const QImage& two) {
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) count += one.pixel(x, y) != two.pixel(x, y);
    return static_cast<double>(count) / (one.width() * one.height());
}

/// What winds the arms ahead of the chest is told by the arms, though it lengthens the upper back.
constexpr std::string_view kSeenFromTheFront = "eagle_arms";

/// By the first and the last frame, whichever shows more of it.
double mainGlowOf(const Figure& figure, const Exercise& exercise) {
    const Muscle main = exercise.lengthens.empty() ? exercise.primary : exercise.lengthens.front();
    double most = 0;
    for (const double seconds : {0.0, figure.endSeconds()})
        most = std::max(most, changed(picture(figure, seconds, {}), picture(figure, seconds, {{main, 1.0}})));
    return most;
}

}  // namespace

TEST(FigurePainter, ShowsTheMainMuscleOfEveryFigureThatWorksOrLengthens) {
    for (const Exercise& exercise : builtInCatalogue()->exercises()) {
        const Figure* drawn = builtInCatalogue()->figureOf(exercise.id);
        if (drawn == nullptr || drawn->glow == GlowSide::none || exercise.id == kSeenFromTheFront) continue;
        EXPECT_GT(mainGlowOf(*drawn, exercise), 0.001) << exercise.id;
    }
}

TEST(FigurePainter, LetsNothingGlowAtRest) {
    for (const char* id : {"resting_pose", "side_rest"})
        EXPECT_EQ(mainGlowOf(figure(id), *builtInCatalogue()->exercise(id)), 0) << id;
}

TEST(FigurePainter, ShowsAnotherPictureAtTheEnd) {
    const Figure& birdDog = figure("bird_dog");
    EXPECT_NE(picture(birdDog, 0, {}), picture(birdDog, birdDog.seconds(), {}));
}

TEST(FigurePainter, ShowsTheOtherSideDifferently) {
    const Figure& birdDog = figure("bird_dog");
    EXPECT_NE(picture(birdDog, birdDog.seconds(), {}), picture(mirrored(birdDog), birdDog.seconds(), {}));
}

TEST(FigurePainter, LetsAMuscleGlowInTheAccent) {
    const Figure& squat = figure("standing_forward_fold");
    EXPECT_FALSE(has(picture(squat, 0, {}), tokens().accent));
    EXPECT_TRUE(has(picture(squat, 0, kBack), tokens().accent));
}

TEST(FigurePainter, FillsAThumbnailAndAWindow) {
    const Figure& squat = figure("body_weight_squat");
    EXPECT_GT(inked(picture(squat, 0, {}, {64, 48})), 0.04);
    EXPECT_GT(inked(picture(squat, 0, {}, {1200, 800})), 0.04);
}

TEST(FigurePainter, KeepsEveryFigureInsideItsPicture) {
    for (const Exercise& exercise : builtInCatalogue()->exercises()) {
        const Figure* drawn = builtInCatalogue()->figureOf(exercise.id);
        if (drawn == nullptr) continue;
        for (const double share : {0.0, 0.4, 1.0}) {
            const QImage image = picture(*drawn, drawn->seconds() * share, {}, {160, 120});
            EXPECT_GT(inked(image), 0.03) << exercise.id;
            EXPECT_EQ(inked(image.copy(0, 0, image.width(), 1)), 0) << exercise.id;
        }
    }
}

TEST(FigureView, SaysItsNameAndItsMovement) {
    gui::FigureView view;
    view.setFigure(figure("bird_dog"), "Bird-dog", kBack);
    EXPECT_EQ(view.accessibleName(), QStringLiteral("Bird-dog"));
    EXPECT_EQ(view.accessibleDescription(),
              QStringLiteral("Bird-dog: ") + QString::fromStdString(figure("bird_dog").words));
}

TEST(FigureView, MovesOnlyWhileItIsSeen) {
    gui::FigureView view;
    view.setFigure(figure("bird_dog"), "Bird-dog", {});
    EXPECT_FALSE(view.isMoving());
    view.show();
    EXPECT_TRUE(view.isMoving());
    view.hide();
    EXPECT_FALSE(view.isMoving());
}

TEST(FigureView, StandsStillForWhoWantsLessMotionOrPauses) {
    gui::FigureView view;
    view.setFigure(figure("bird_dog"), "Bird-dog", {});
    view.show();
    view.setReducedMotion(true);
    EXPECT_FALSE(view.isMoving());
    view.setReducedMotion(false);
    EXPECT_TRUE(view.isMoving());
    view.setPaused(true);
    EXPECT_FALSE(view.isMoving());
}

TEST(FigureView, ShowsStartAndEndSideBySideWithReducedMotion) {
    gui::FigureView view;
    view.resize(400, 200);
    view.setFigure(figure("bird_dog"), "Bird-dog", {});
    view.setReducedMotion(true);
    const QImage image = view.grab().toImage();
    const QImage left = image.copy(0, 0, image.width() / 2, image.height());
    const QImage right = image.copy(image.width() / 2, 0, image.width() / 2, image.height());
    EXPECT_GT(inked(left), 0.03);
    EXPECT_GT(inked(right), 0.03);
}

TEST(FigureView, AStillPoseNeedsNoMotion) {
    gui::FigureView view;
    view.setFigure(figure("resting_pose"), "Rest on the back", {});
    view.show();
    EXPECT_FALSE(view.isMoving());
}

TEST(FigureView, IsEmptyAfterClear) {
    gui::FigureView view;
    view.resize(200, 150);
    view.setFigure(figure("bird_dog"), "Bird-dog", {});
    view.clear();
    EXPECT_TRUE(view.accessibleName().isEmpty());
    EXPECT_LT(inked(view.grab().toImage()), 0.02);
}

}  // namespace limber::test
