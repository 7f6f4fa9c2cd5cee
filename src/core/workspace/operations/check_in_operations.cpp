// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/operations/check_in_operations.h"

#include "core/workspace/treatment_check.h"
#include "core/workspace/validator.h"
#include "limber/storage/check_in_repository.h"

namespace limber::inline workspace {
namespace {

constexpr double kHoursADay = 24;
constexpr double kLongestHoldSeconds = 3600;
constexpr double kDeepestBendCm = 100;

Result<void> checkCheckIn(const CheckIn& checkIn, Date today, std::string prefix) {
    Validator check(today, *builtInCatalogue(), std::move(prefix));
    check.notAfterToday("date", checkIn.date);
    check.inRange("sleep_hours", checkIn.sleepHours, 0.0, kHoursADay);
    check.inRange("stress", checkIn.stress, 1, 5);
    check.inRange("sitting_hours", checkIn.sittingHours, 0.0, kHoursADay);
    check.inRange("standing_hours", checkIn.standingHours, 0.0, kHoursADay);
    check.inRange("driving_hours", checkIn.drivingHours, 0.0, kHoursADay);
    checkTreatments(check, checkIn.treatments, today);
    return check.result();
}

Result<void> checkSelfTest(const SelfTest& test, Date today, std::string prefix) {
    const bool bend = test.test == SelfTestKind::sideBendLeft || test.test == SelfTestKind::sideBendRight;
    Validator check(today, *builtInCatalogue(), std::move(prefix));
    check.notAfterToday("date", test.date);
    check.inRange("value", test.value, 0.0, bend ? kDeepestBendCm : kLongestHoldSeconds);
    return check.result();
}

template <class T>
void overwrite(std::optional<T>& kept, const std::optional<T>& given) {
    if (given) kept = given;
}

CheckIn merged(CheckIn kept, const CheckIn& given) {
    overwrite(kept.tightness, given.tightness);
    overwrite(kept.easier, given.easier);
    overwrite(kept.sleepHours, given.sleepHours);
    overwrite(kept.stress, given.stress);
    overwrite(kept.sittingHours, given.sittingHours);
    overwrite(kept.standingHours, given.standingHours);
    overwrite(kept.drivingHours, given.drivingHours);
    if (!given.treatments.empty()) kept.treatments = given.treatments;
    overwrite(kept.skipped, given.skipped);
    return kept;
}

/// An answer ends "skipped"; the first day of an answer stays.
CheckIn completed(CheckIn checkIn, const std::optional<CheckIn>& before, const CheckIn& given, Date today) {
    if (given.hasAnswer()) {
        checkIn.skipped.reset();
        const bool first = !before || !before->hasAnswer() || !before->loggedOn;
        checkIn.loggedOn = first ? given.loggedOn.value_or(today) : *before->loggedOn;
    }
    return checkIn;
}

}  // namespace

Result<ChangeSet> RecordCheckIns::perform(storage::Transaction& transaction) const {
    ChangeSet changes;
    for (std::size_t i = 0; i < checkIns.size(); ++i) {
        if (auto valid = checkCheckIn(checkIns[i], transaction.today(), prefixOf(i, checkIns.size())); !valid)
            return failure(valid.error());
        const auto before = findCheckIn(transaction, checkIns[i].date);
        putCheckIn(transaction, completed(before ? merged(*before, checkIns[i]) : checkIns[i], before, checkIns[i],
                                          transaction.today()));
        changes.ids.push_back(toIso(checkIns[i].date));
    }
    return changes;
}

Result<ChangeSet> RecordSelfTests::perform(storage::Transaction& transaction) const {
    ChangeSet changes;
    for (std::size_t i = 0; i < selfTests.size(); ++i) {
        if (auto valid = checkSelfTest(selfTests[i], transaction.today(), prefixOf(i, selfTests.size())); !valid)
            return failure(valid.error());
        putSelfTest(transaction, selfTests[i]);
        changes.ids.push_back(toIso(selfTests[i].date));
    }
    return changes;
}

}  // namespace limber::inline workspace
