// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/storage/check_in_repository.h"

#include "core/storage/table.h"

namespace limber::inline storage {
namespace {

const Table kCheckIns("check_in", "day",
                      {"day", "tightness_tenths", "easier", "sleep_hours", "stress", "sitting_hours", "standing_hours",
                       "driving_hours"});
const Table kSelfTests("self_test", "day, test", {"day", "test", "value"});

}  // namespace

void putCheckIn(Transaction& t, const CheckIn& c) {
    putRow(t, kCheckIns, t.newId(), c.date, c.tightness, c.easier, c.sleepHours, c.stress, c.sittingHours,
           c.standingHours, c.drivingHours);
}

std::optional<CheckIn> findCheckIn(Transaction& transaction, Date date) {
    const auto found = loadCheckIns(transaction, {date, date});
    return found.empty() ? std::nullopt : std::optional<CheckIn>(found.front());
}

std::vector<CheckIn> loadCheckIns(Transaction& transaction, DateRange range) {
    Cursor row(transaction.connection(),
               "SELECT day, tightness_tenths, easier, sleep_hours, stress, sitting_hours, standing_hours, "
               "driving_hours FROM check_in WHERE day BETWEEN ? AND ? AND deleted = 0 ORDER BY day",
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
        checkIns.push_back(c);
    }
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
