// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <utility>

#include "limber/base/id.h"
#include "limber/base/random.h"
#include "limber/base/sources.h"

namespace limber {
namespace {

static_assert(!std::is_convertible_v<SessionId, BlockId>);
static_assert(!std::is_convertible_v<std::string, SessionId>);

// The C++ standard gives the 10,000th number of this engine: 9981545732273789042.
TEST(Random, IsTheSameEverywhere) {
    Random random(Seed{5489});
    std::uint64_t last = 0;
    for (int i = 0; i < 10'000; ++i) last = random.below(1'000'000'000);
    EXPECT_EQ(last, 273'789'042U);
}

TEST(Random, StaysInItsBounds) {
    Random random(Seed{7});
    double sum = 0;
    for (int i = 0; i < 10'000; ++i) {
        const int number = random.between(-3, 3);
        ASSERT_GE(number, -3);
        ASSERT_LE(number, 3);
        const double unit = random.uniform();
        ASSERT_GE(unit, 0.0);
        ASSERT_LT(unit, 1.0);
        sum += random.normal(5, 2);
    }
    EXPECT_NEAR(sum / 10'000, 5.0, 0.1);
}

TEST(IdSource, GivesDistinctUuids) {
    SeededIdSource seeded(Seed{1});
    RandomIdSource random;
    std::set<std::string> seen;
    for (int i = 0; i < 100; ++i) {
        for (const auto& [id, version] : {std::pair(seeded.next(), '4'), std::pair(random.next(), '7')}) {
            EXPECT_TRUE(isUuid(id)) << id;
            EXPECT_EQ(id[14], version);
            EXPECT_TRUE(seen.insert(id).second);
        }
    }
    EXPECT_EQ(SeededIdSource(Seed{9}).next(), SeededIdSource(Seed{9}).next());
}

TEST(IdSource, GivesTheLaterIdLast) {
    RandomIdSource random;
    std::string last = random.next();
    for (int i = 0; i < 5'000; ++i) {
        auto id = random.next();
        ASSERT_LT(last, id);
        last = std::move(id);
    }
}

TEST(IsUuid, RefusesOtherText) {
    EXPECT_FALSE(isUuid(""));
    EXPECT_FALSE(isUuid("not-a-uuid"));
    EXPECT_FALSE(isUuid("12345678-1234-1234-1234-12345678901g"));
    EXPECT_FALSE(isUuid("123456781234-1234-1234-1234567890123"));
}

}  // namespace
}  // namespace limber
