// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "check_case.h"

namespace limber::test {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

Case withPinned(const Plan& standing) {
    Case person;
    person.history.plannedDays = standing.days;
    return person;
}

TEST(CheckPins, KeepsThemAsTheyAre) {
    const auto standing = week("Mo !squat 2 + row 2 + press 2 | Th !stretch=legs");
    const auto person = withPinned(standing);
    EXPECT_THAT(person.hard(standing), Not(Contains(HasSubstr("pins"))));
    auto changed = standing;
    changed.days[0].blocks[1].exercises[0].sets = 3;
    EXPECT_THAT(person.hard(changed), Contains("pins.changed"));
    auto moved = standing;
    std::swap(moved.days[3].blocks, moved.days[4].blocks);
    EXPECT_THAT(person.hard(moved), Contains("pins.gone"));
}

TEST(CheckPins, LetsWhatIsNotPinnedGo) {
    EXPECT_THAT(withPinned(week("Mo squat 2 + row 2 + press 2")).hard(week("Mo -")), Not(Contains("pins.gone")));
}

TEST(CheckPins, AreWeakerThanSafety) {
    auto person = withPinned(week("Mo !back_squat 2 + row 2 + press 2"));
    EXPECT_THAT(person.hard(week("Mo -")), Contains("pins.gone"));
    person.request.safety.limits.maxSpineLoad = SpineLoad::medium;
    EXPECT_THAT(person.hard(week("Mo -")), Not(Contains("pins.gone")));
}

TEST(CheckPins, AreListedAsHardWhereTheyBreakARule) {
    const auto standing = week("Mo !squat 2 + row 2 + press 2 | Tu !squat 2 + row 2 + press 2");
    EXPECT_THAT(withPinned(standing).hard(standing), Contains("recovery.within_48h"));
}

}  // namespace
}  // namespace limber::test
