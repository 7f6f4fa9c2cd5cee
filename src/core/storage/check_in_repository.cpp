// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/storage/check_in_repository.h"

#include <utility>

#include "core/storage/table.h"

namespace limber::inline storage {
namespace {

const Table kCheckIns("check_in", "day",
                      {"day", "tightness_tenths", "easier", "sleep_hours", "stress", "sitting_hours", "standing_hours",
                       "driving_hours", "skipped", "logged_on"});
const ListTable kTreatments("check_in_treatment", "check_in",
                            {"check_in", "position", "treatment", "day", "start_minutes", "minutes", "helped"});
const Table kSelfTests("self_test", "day, test", {"day", "test", "value"});

/// To check-ins in the order of their days.
void addTreatments(Transaction& transaction, DateRange range, std::vector<CheckIn>& checkIns) {
    Cursor row(transaction.connection(),
               "SELECT d.day, c.treatment, c.day, c.start_minutes, c.minutes, c.helped FROM check_in d "
               "CROSS JOIN check_in_treatment c ON c.check_in = d.id "
               "WHERE d.day BETWEEN ? AND ? AND d.deleted = 0 AND c.deleted = 0 ORDER BY d.day, c.position",
               range.first, range.last);
    auto checkIn = checkIns.begin();
    while (row.nextRow()) {
        const auto day = row.next<Date>();
        while (checkIn->date < day) ++checkIn;
        TreatmentUse use;
        use.treatment = row.next<std::string>();
        use.date = row.next<std::optional<Date>>();
        use.start = row.next<std::optional<TimeOfDay>>();
        use.minutes = row.next<std::optional<int>>();
        use.helped = row.next<std::optional<bool>>();
        checkIn->treatments.push_back(std::move(use));
    }
}

}  // namespace

void putCheckIn(Transaction& t, const CheckIn& c) {
    const auto id = putRow(t, kCheckIns, t.newId(), c.date, c.tightness, c.easier, c.sleepHours, c.stress,
                           c.sittingHours, c.standingHours, c.drivingHours, c.skipped, c.loggedOn);
    putItems(t, kTreatments, id, c.treatments, [&](int position, const TreatmentUse& use) {
        putItem(t, kTreatments, id, position, use.treatment, use.date, use.start, use.minutes, use.helped);
    });
}

std::optional<CheckIn> findCheckIn(Transaction& transaction, Date date) {
    const auto found = loadCheckIns(transaction, {date, date});
    return found.empty() ? std::nullopt : std::optional<CheckIn>(found.front());
}

std::vector<CheckIn> loadCheckIns(Transaction& transaction, DateRange range) {
    Cursor row(transaction.connection(),
               "SELECT day, tightness_tenths, easier, sleep_hours, stress, sitting_hours, standing_hours, "
               "driving_hours, skipped, logged_on FROM check_in WHERE day BETWEEN ? AND ? AND deleted = 0 ORDER BY day",
               range.first, range.last);
    std::vector<CheckIn> checkIns;
    while (row.nextRow()) {
        CheckIn c;
        c.date = row.next<Date>();
        c.tightness = row.next<std::optional<Tightness>>();
        c.easier = row.next<std::optional<Easier>>();
        c.sleepHours = row.next<std::optional<double>>();
        c.stress = row.next<std::optional<int>>();
        c.sittingHours = row.next<std::optional<double>>();
        c.standingHours = row.next<std::optional<double>>();
        c.drivingHours = row.next<std::optional<double>>();
        c.skipped = row.next<std::optional<bool>>();
        c.loggedOn = row.next<std::optional<Date>>();
        checkIns.push_back(std::move(c));
    }
    addTreatments(transaction, range, checkIns);
    return checkIns;
}

void putSelfTest(Transaction& t, const SelfTest& test) {
    putRow(t, kSelfTests, t.newId(), test.date, test.test, test.value);
}

std::vector<SelfTest> loadSelfTests(Transaction& transaction, DateRange range) {
    Cursor row(transaction.connection(),
               "SELECT day, test, value FROM self_test WHERE day BETWEEN ? AND ? AND deleted = 0 ORDER BY day, test",
               range.first, range.last);
    std::vector<SelfTest> tests;
    while (row.nextRow()) {
        SelfTest test;
        test.date = row.next<Date>();
        test.test = row.next<SelfTestKind>();
        test.value = row.next<double>();
        tests.push_back(test);
    }
    return tests;
}

}  // namespace limber::inline storage
