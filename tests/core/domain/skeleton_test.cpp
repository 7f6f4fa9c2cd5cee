// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/domain/skeleton.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

constexpr double kNear = 1e-6;

void expectNear(Vec3 a, Vec3 b, double tolerance = kNear) {
    EXPECT_NEAR(a.x, b.x, tolerance);
    EXPECT_NEAR(a.y, b.y, tolerance);
    EXPECT_NEAR(a.z, b.z, tolerance);
}

Pose standing() {
    Pose pose;
    pose.touch = {{BodyPoint::leftFoot, {}}, {BodyPoint::rightFoot, {}}};
    return pose;
}

TEST(Skeleton, StandsOnItsFeetOneBodyHeightTall) {
    const Skeleton skeleton = skeletonOf(standing(), {});
    EXPECT_NEAR(lowestOf(skeleton), 0, kNear);
    const Ellipsoid head = skinOf(skeleton, BodyPoint::head).front();
    EXPECT_NEAR(head.frame.origin.y + head.extent({0, 1, 0}), 1, 0.02);
}

TEST(Skeleton, BendsAJointTheWayItsNameSays) {
    Pose pose = standing();
    pose.legs[kRight].forward = 90;
    pose.legs[kRight].knee = 90;
    pose.arms[kLeft].out = 90;
    const Skeleton skeleton = skeletonOf(pose, {});
    const Leg& leg = skeleton.legs[kRight];
    expectNear(leg.shank.origin - leg.thigh.origin, {body::kThigh, 0, 0});
    expectNear(leg.foot.origin - leg.shank.origin, {0, -body::kShank, 0});
    EXPECT_LT(skeleton.arms[kLeft].fore.origin.z, skeleton.arms[kLeft].upper.origin.z);
}

TEST(Skeleton, PutsAFootWhereItReachesAndBendsTheKneeForward) {
    Pose pose;
    pose.height = 0.4;
    pose.feet[kRight] = Reach{.at = {0.1, 0, 0.06}};
    const Skeleton skeleton = skeletonOf(pose, {});
    const Leg& leg = skeleton.legs[kRight];
    expectNear(leg.foot.origin, {0.1, body::kAnkle, 0.06});
    EXPECT_GT(leg.shank.origin.x, leg.thigh.origin.x);
    EXPECT_NEAR(footShortfall(skeleton, pose, kRight), 0, kNear);
}

TEST(Skeleton, SaysHowFarAHandStaysFromWhatIsOutOfReach) {
    Pose pose = standing();
    pose.hands[kLeft] = Reach{.at = {2, 0.8, 0}};
    EXPECT_GT(handShortfall(skeletonOf(pose, {}), pose, kLeft), 1);
}

TEST(Skeleton, SitsOnTheSeatItTouches) {
    Pose pose;
    pose.legs[kLeft].forward = pose.legs[kRight].forward = 90;
    pose.legs[kLeft].knee = pose.legs[kRight].knee = 90;
    pose.touch = {{BodyPoint::buttocks, PropKind::chair}};
    const std::array<Prop, 1> chair{Prop{.kind = PropKind::chair, .size = {0.3, 0.5, 0.3}}};
    EXPECT_NEAR(gapOf(skeletonOf(pose, chair), pose.touch.front(), chair), 0, kNear);
}

TEST(Skeleton, KeepsAReachingFootInPlaceBetweenFrames) {
    Figure figure;
    Pose pose;
    pose.height = 0.5;
    pose.feet = {Reach{.at = {0, 0, -0.06}}, Reach{.at = {0, 0, 0.06}}};
    figure.frames.push_back({0, pose});
    pose.height = 0.3;
    pose.pitch = 40;
    figure.frames.push_back({2, pose});
    expectNear(skeletonAt(figure, 0.8).legs[kRight].foot.origin, {0, body::kAnkle, 0.06});
}

TEST(Skeleton, DoneWithTheOtherSideIsItsMirrorImage) {
    Pose pose = standing();
    pose.arms[kLeft].forward = 120;
    pose.spine[0].side = 15;
    pose.roll = 10;
    pose.hands[kRight] = Reach{.at = {0.2, 0.9, 0.1}};
    Figure figure;
    figure.frames.push_back({0, pose});
    figure.glow = GlowSide::left;
    const Figure other = mirrored(figure);
    const Skeleton one = skeletonOf(pose, {});
    const Skeleton two = skeletonOf(other.frames.front().pose, {});
    const auto flipped = [](Vec3 v) { return Vec3{v.x, v.y, -v.z}; };
    expectNear(two.arms[kRight].hand.origin, flipped(one.arms[kLeft].hand.origin));
    expectNear(two.arms[kLeft].hand.origin, flipped(one.arms[kRight].hand.origin));
    expectNear(two.head().origin, flipped(one.head().origin));
    EXPECT_EQ(other.glow, GlowSide::right);
}

TEST(Skeleton, WhatGlowsOnBothSidesOrNoneKeepsThatDoneWithTheOtherSide) {
    Figure figure;
    figure.frames.push_back({0, standing()});
    for (const GlowSide side : {GlowSide::both, GlowSide::none}) {
        figure.glow = side;
        EXPECT_EQ(mirrored(figure).glow, side);
    }
}

TEST(Movement, GoesThereRestsAndComesBack) {
    Figure figure;
    figure.frames = {{0, standing()}, {2, standing()}};
    EXPECT_DOUBLE_EQ(momentOf(figure, 0), 0);
    EXPECT_DOUBLE_EQ(momentOf(figure, 1), 1);
    EXPECT_DOUBLE_EQ(momentOf(figure, 2.3), 2);
    EXPECT_LT(momentOf(figure, 4), 2);
    EXPECT_GT(momentOf(figure, 4), 0);
}

TEST(Movement, OfACycleNeverTurnsBack) {
    Figure figure;
    figure.cycle = true;
    figure.frames = {{0, standing()}, {1, standing()}};
    EXPECT_DOUBLE_EQ(momentOf(figure, 0.5), 0.5);
    EXPECT_GT(momentOf(figure, 1.5), momentOf(figure, 1.2));
}

TEST(Movement, OfAStillPoseStays) {
    Figure figure;
    figure.frames = {{0, standing()}};
    EXPECT_DOUBLE_EQ(momentOf(figure, 7), 0);
}

TEST(Turns, BetweenTwoGoTheShortWay) {
    const Turn half = between(aboutUp(0), aboutUp(90), 0.5);
    expectNear(half.forward, aboutUp(45).forward);
    expectNear(between(aboutRight(10), aboutRight(190), 1).forward, aboutRight(190).forward);
}

}  // namespace
}  // namespace limber
