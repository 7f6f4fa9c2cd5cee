// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "embedded/poses.h"
#include "limber/knowledge/catalogue.h"
#include "limber/knowledge/figures.h"
#include "support/joint_range.h"

namespace limber {
namespace {

constexpr double kFloorTolerance = 0.015;
constexpr double kTouchTolerance = 0.02;
constexpr double kReachTolerance = 0.025;
constexpr double kLengthTolerance = 1e-9;
constexpr double kDegreeTolerance = 0.5;
constexpr int kMomentsBetween = 4;

const std::vector<Figure>& figures() {
    static const std::vector<Figure> kFigures = *parseFigures(embedded::poses());
    return kFigures;
}

/// Calls `check` at every key frame and at moments between them.
template <class Check>
void atEveryMoment(const Figure& figure, Check check) {
    for (std::size_t i = 0; i < figure.frames.size(); ++i) {
        const double start = figure.frames[i].seconds;
        const bool last = i + 1 == figure.frames.size();
        const double end = last ? start : figure.frames[i + 1].seconds;
        for (int k = 0; k < (last ? 1 : kMomentsBetween); ++k) {
            const double seconds = start + (end - start) * k / kMomentsBetween;
            SCOPED_TRACE(figure.id + " after " + std::to_string(seconds) + " s");
            check(skeletonAt(figure, seconds));
        }
    }
}

TEST(Figures, AreThereForEverythingButCardio) {
    for (const Exercise& exercise : builtInCatalogue()->exercises()) {
        const bool drawn = builtInCatalogue()->figureOf(exercise.id) != nullptr;
        EXPECT_TRUE(drawn || exercise.kind == ExerciseKind::cardio) << exercise.id;
    }
}

TEST(Figures, BelongToAnExerciseAndSayTheMovement) {
    for (const Figure& figure : figures()) {
        EXPECT_NE(builtInCatalogue()->exercise(figure.id), nullptr) << figure.id;
        EXPECT_GE(figure.words.size(), 20U) << figure.id;
    }
}

TEST(Figures, AreNullForWhatIsNoExercise) { EXPECT_EQ(builtInCatalogue()->figureOf("no_such_exercise"), nullptr); }

/// Two figures may have the same frames when one names the other, or both a third.
bool maySharePose(const Figure& one, const Figure& two) {
    return two.samePoseAs == one.id || (!one.samePoseAs.empty() && two.samePoseAs == one.samePoseAs);
}

TEST(Figures, ShareFramesOnlyWhenTheySaySo) {
    for (std::size_t i = 0; i < figures().size(); ++i)
        for (std::size_t k = i + 1; k < figures().size(); ++k) {
            const bool same = figures()[i].frames == figures()[k].frames;
            EXPECT_TRUE(!same || maySharePose(figures()[i], figures()[k])) << figures()[i].id << " " << figures()[k].id;
        }
}

TEST(Figures, KeepTheLengthOfEverySegment) {
    for (const Figure& figure : figures())
        atEveryMoment(figure, [](const Skeleton& skeleton) {
            for (std::size_t i = 2; i < kSpineSegments; ++i)
                EXPECT_NEAR(length(skeleton.spine[i].origin - skeleton.spine[i - 1].origin), body::kSpine[i - 1],
                            kLengthTolerance);
            for (const std::size_t side : {kLeft, kRight}) {
                const Leg& leg = skeleton.legs[side];
                const ArmFrames& arm = skeleton.arms[side];
                EXPECT_NEAR(length(leg.shank.origin - leg.thigh.origin), body::kThigh, kLengthTolerance);
                EXPECT_NEAR(length(leg.foot.origin - leg.shank.origin), body::kShank, kLengthTolerance);
                EXPECT_NEAR(length(arm.fore.origin - arm.upper.origin), body::kUpperArm, kLengthTolerance);
                EXPECT_NEAR(length(arm.hand.origin - arm.fore.origin), body::kForearm, kLengthTolerance);
            }
        });
}

TEST(Figures, KeepEveryJointInItsRange) {
    for (const Figure& figure : figures())
        atEveryMoment(figure, [](const Skeleton& skeleton) {
            for (const test::JointReading& reading : test::readingsOf(skeleton)) {
                const test::DegreeRange range = test::rangeOf(reading.motion);
                EXPECT_GE(reading.degrees, range.low - kDegreeTolerance) << nameOf(reading.motion);
                EXPECT_LE(reading.degrees, range.high + kDegreeTolerance) << nameOf(reading.motion);
            }
        });
}

TEST(Figures, StayOutOfTheFloor) {
    for (const Figure& figure : figures())
        atEveryMoment(figure, [](const Skeleton& skeleton) { EXPECT_GE(lowestOf(skeleton), -kFloorTolerance); });
}

TEST(Figures, TouchWhatTheySayTheyTouch) {
    for (const Figure& figure : figures())
        for (const KeyFrame& frame : figure.frames)
            for (const Contact& contact : frame.pose.touch)
                EXPECT_NEAR(gapOf(skeletonOf(frame.pose, figure.props), contact, figure.props), 0, kTouchTolerance)
                    << figure.id << " after " << frame.seconds << " s: " << nameOf(contact.point) << " on "
                    << (contact.prop ? nameOf(*contact.prop) : "floor");
}

TEST(Figures, GetWhereTheyReach) {
    for (const Figure& figure : figures())
        for (const KeyFrame& frame : figure.frames)
            for (const std::size_t side : {kLeft, kRight}) {
                const Skeleton skeleton = skeletonOf(frame.pose, figure.props);
                EXPECT_LE(handShortfall(skeleton, frame.pose, side), kReachTolerance) << figure.id;
                EXPECT_LE(footShortfall(skeleton, frame.pose, side), kReachTolerance) << figure.id;
            }
}

/// A set of pose files with one figure, and the error of reading it.
Error errorOf(std::string_view figure) {
    const std::array<EmbeddedFile, 6> files{
        {{"postures.json", R"([{"id": "standing", "height": 0.528, "feet": {"floor": [0, 0.06]}}])"},
         {"exercises.json", figure},
         {"stretches.json", "[]"},
         {"mobility.json", "[]"},
         {"yoga.json", "[]"},
         {"pressure.json", "[]"}}};
    const Result<std::vector<Figure>> result = parseFigures(files);
    return result ? Error{} : result.error();
}

TEST(ParseFigures, NamesFileItemAndKey) {
    const Error error = errorOf(R"([{"id": "squat", "words": "w", "frames": [{"from": "standing", "knee": 3}]}])");
    EXPECT_EQ(error.code, ErrorCode::unknownKey);
    EXPECT_EQ(error.file, "exercises.json");
    EXPECT_EQ(error.key, "squat.frames[0].knee");
}

TEST(ParseFigures, RefusesAPostureThatIsNotThere) {
    const Error error = errorOf(R"([{"id": "squat", "words": "w", "frames": [{"from": "flying"}]}])");
    EXPECT_EQ(error.code, ErrorCode::unknownId);
    EXPECT_EQ(error.value, "flying");
}

TEST(ParseFigures, RefusesAContactWithSomethingUnknown) {
    const Error error =
        errorOf(R"([{"id": "squat", "words": "w", "frames": [{"from": "standing", "touch": ["feet on moon"]}]}])");
    EXPECT_EQ(error.code, ErrorCode::unknownId);
    EXPECT_EQ(error.key, "squat.frames[0].touch");
}

TEST(ParseFigures, RefusesAFigureWithoutFrames) {
    const Error error = errorOf(R"([{"id": "squat", "words": "w", "frames": []}])");
    EXPECT_EQ(error.code, ErrorCode::outOfRange);
    EXPECT_EQ(error.key, "squat.frames");
}

}  // namespace
}  // namespace limber
