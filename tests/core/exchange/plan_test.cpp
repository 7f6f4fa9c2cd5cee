// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/exchange/samples.h"
#include "limber/exchange/readers.h"
#include "limber/exchange/writers.h"

namespace limber {
namespace {

using namespace std::chrono_literals;
using samples::context;
using samples::with;

std::shared_ptr<const Phrases> phrases() { return Phrases::builtIn("en", builtInCatalogue()); }

TEST(ReadPlan, KeepsItsOwnWords) {
    const auto plan = readPlan(samples::kPlan, context());
    ASSERT_TRUE(plan) << plan.error().key;
    const auto& block = plan->days[0].blocks[0];
    EXPECT_EQ(block.title.code, "title.own");
    EXPECT_EQ(phrases()->text(block.title), "Legs");
    EXPECT_EQ(phrases()->text(block.reasons[0].text), "Because.");
    EXPECT_EQ(block.reasons[0].cause, Cause::muscularImbalance);
}

TEST(ReadPlan, FillsTheDaysBetweenAsRest) {
    const auto plan = readPlan(samples::kPlan, context());
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->days.size(), 3U);
    EXPECT_EQ(plan->days[1].date, Date{2026y / 11 / 24});
    EXPECT_TRUE(plan->days[1].rest);
    EXPECT_FALSE(plan->days[0].rest);
}

TEST(ReadPlan, TakesItsOwnOutputBack) {
    const auto plan = readPlan(samples::kPlan, context());
    ASSERT_TRUE(plan);
    const auto again = readPlan(writePlan(*plan, *phrases()), context());
    ASSERT_TRUE(again) << again.error().key;
    EXPECT_EQ(*again, *plan);
}

TEST(ReadPlan, RefusesDaysOutOfOrderOrTooFarApart) {
    const auto early =
        readPlan(with(samples::kPlan, "\"date\": \"2026-11-23\"", "\"date\": \"2026-11-22\""), context());
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().key, "days[0].date");
    EXPECT_EQ(early.error().line, 3);
    EXPECT_FALSE(readPlan(with(samples::kPlan, "2026-11-25", "2026-11-23"), context()));
    EXPECT_FALSE(readPlan(with(samples::kPlan, "2026-11-25", "2026-12-25"), context()));
    EXPECT_TRUE(readPlan(R"({"from":"2026-11-23","days":[]})", context()));
}

TEST(ReadPlan, NamesTheKeyDeepInside) {
    const auto error = readPlan(with(samples::kPlan, "\"sets\": 3", "\"sets\": 300"), context()).error();
    EXPECT_EQ(error.key, "days[0].blocks[0].exercises[0].sets");
    EXPECT_EQ(error.line, 6);
}

}  // namespace
}  // namespace limber
