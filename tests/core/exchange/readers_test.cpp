// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/exchange/readers.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/exchange/samples.h"
#include "limber/exchange/writers.h"

namespace limber {
namespace {

using namespace std::chrono_literals;
using samples::context;
using samples::with;

Error sessionError(const std::string& json) {
    const auto read = readSessions(json, context());
    EXPECT_FALSE(read) << json;
    return read ? Error{} : read.error();
}

TEST(ReadSessions, TakesEveryKeyAndGivesThemBack) {
    const auto read = readSessions(samples::kSession, context());
    ASSERT_TRUE(read) << read.error().key;
    const auto& session = read->front();
    EXPECT_EQ(session.date, Date{2026y / 11 / 20});
    EXPECT_EQ(session.exercises[0].sets[1].load, Mass::fromKilograms(102.5));
    EXPECT_EQ(session.tightnessNextMorning, Tightness::from(4.5));
    EXPECT_EQ(session.tenderSpots[0].region, Region::lowerBackLeft);
    EXPECT_EQ(nlohmann::json::parse(writeSessions(*read)).at(0), nlohmann::json::parse(samples::kSession));
}

TEST(ReadSessions, KeepsWhatIsMissingMissing) {
    const auto read = readSessions(R"({"date":"2026-11-20","kind":"yoga","minutes":30})", context());
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->front().stretchedBeforeMinutes);
    EXPECT_FALSE(read->front().tags);
    const auto written = nlohmann::json::parse(writeSessions(*read)).at(0);
    EXPECT_FALSE(written.contains("stretched_before_minutes"));
    EXPECT_FALSE(written.contains("tags"));
    EXPECT_TRUE(written.at("tightness").at("after").is_null());
}

TEST(ReadSessions, WritesKeysInTheOrderOfTheFormat) {
    const auto keysOf = [](const nlohmann::ordered_json& object) {
        std::vector<std::string> keys;
        for (const auto& [key, value] : object.items()) keys.push_back(key);
        return keys;
    };
    const auto written = writeSessions(*readSessions(samples::kSession, context()));
    EXPECT_EQ(keysOf(nlohmann::ordered_json::parse(written).at(0)),
              keysOf(nlohmann::ordered_json::parse(samples::kSession)));
}

TEST(ReadSessions, NamesLineKeyAndValueOfWhatIsOutOfRange) {
    const auto error = sessionError(with(samples::kSession, "\"reps\": 3", "\"reps\": 1200"));
    EXPECT_EQ(error.code, ErrorCode::outOfRange);
    EXPECT_EQ(error.file, "in.json");
    EXPECT_EQ(error.line, 19);
    EXPECT_EQ(error.key, "exercises[0].sets[1].reps");
    EXPECT_EQ(error.value, "1200");
    EXPECT_EQ(error.expected, "0 to 1000");
}

TEST(ReadSessions, NamesTheEntryOfAnArray) {
    const auto good = R"({"date":"2026-11-20","kind":"yoga","minutes":30})";
    const auto error = sessionError("[" + std::string(good) + ",\n{\"date\":\"2026-11-20\",\"kind\":\"yoga\"}]");
    EXPECT_EQ(error.code, ErrorCode::missingKey);
    EXPECT_EQ(error.key, "[1].minutes");
    EXPECT_EQ(error.line, 2);
}

TEST(ReadSessions, SuggestsTheNearestNames) {
    EXPECT_EQ(sessionError(with(samples::kSession, "\"warm_up_minutes\"", "\"warmup_minutes\"")).suggestions.at(0),
              "warm_up_minutes");
    const auto exercise =
        sessionError(with(samples::kSession, "\"exercise\": \"deadlift\"", "\"exercise\": \"dedlift\""));
    EXPECT_EQ(exercise.code, ErrorCode::unknownId);
    EXPECT_EQ(exercise.suggestions.at(0), "deadlift");
    const auto region = sessionError(with(samples::kSession, "[\"lower_back_left\"]", "[\"lower_back_lft\"]"));
    EXPECT_EQ(region.key, "regions[0]");
    EXPECT_EQ(region.suggestions.at(0), "lower_back_left");
}

struct Refused {
    std::string from;
    std::string to;
    ErrorCode code;
    std::string key;
};

TEST(ReadSessions, RefusesWhatTheFormatDoesNotAllow) {
    const std::vector<Refused> cases{
        {"\"minutes\": 55", "\"minutes\": 0", ErrorCode::outOfRange, "minutes"},
        {"\"minutes\": 55", "\"minutes\": 1441", ErrorCode::outOfRange, "minutes"},
        {"\"minutes\": 55", "\"minutes\": 5.5", ErrorCode::wrongType, "minutes"},
        {"\"minutes\": 55", "\"minutes\": \"55\"", ErrorCode::wrongType, "minutes"},
        {"\"minutes\": 55", "\"minutes\": true", ErrorCode::wrongType, "minutes"},
        {"\"minutes\": 55", "\"minutes\": null", ErrorCode::missingKey, "minutes"},
        {"\"minutes\": 55", "\"minutes\": 1e400", ErrorCode::malformed, "minutes"},
        {"\"minutes\": 55", "\"minutes\": 99999999999999999999", ErrorCode::outOfRange, "minutes"},
        {"\"minutes\": 55", "\"minutes\": 55, \"minutes\": 56", ErrorCode::malformed, "minutes"},
        {"\"rpe\": 7", "\"rpe\": 11", ErrorCode::outOfRange, "rpe"},
        {"\"rpe\": 7", "\"rpe\": -1", ErrorCode::outOfRange, "rpe"},
        {"\"load_kg\": 100", "\"load_kg\": 1001", ErrorCode::outOfRange, "exercises[0].sets[0].load_kg"},
        {"\"technique\": 4", "\"technique\": 6", ErrorCode::outOfRange, "technique"},
        {"2026-11-20", "2026-02-30", ErrorCode::noSuchDate, "date"},
        {"2026-11-20", "2026-11-24", ErrorCode::futureDate, "date"},
        {"2026-11-20", "20-11-2026", ErrorCode::malformed, "date"},
        {"18:30", "24:00", ErrorCode::malformed, "start"},
        {"\"strength\"", "\"swimming\"", ErrorCode::unknownId, "kind"},
        {"\"heat_pack\"", "\"heat_pak\"", ErrorCode::unknownId, "treatments[0].treatment"},
        {"\"notes\": \"fine", "\"notes\": \"\\u0000", ErrorCode::malformed, "notes"},
        {"\"sets\": [", "\"sets\": {}, \"x\": [", ErrorCode::wrongType, "exercises[0].sets"},
        {"0f8fad5b-d9cb", "0f8fad5b+d9cb", ErrorCode::malformed, "id"},
    };
    for (const auto& each : cases) {
        const auto error = sessionError(with(samples::kSession, each.from, each.to));
        EXPECT_EQ(nameOf(error.code), nameOf(each.code)) << each.to;
        EXPECT_EQ(error.key, each.key) << each.to;
        EXPECT_GT(error.line, 0) << each.to;
    }
}

TEST(ReadSessions, RefusesLongNotesButCountsCharactersNotBytes) {
    const auto noted = [](const std::string& notes) {
        return R"({"date":"2026-11-20","kind":"yoga","minutes":30,"notes":")" + notes + "\"}";
    };
    std::string longest;
    for (int i = 0; i < 10'000; ++i) longest += "é";
    EXPECT_TRUE(readSessions(noted(longest), context()));
    EXPECT_EQ(sessionError(noted(longest + "e")).code, ErrorCode::tooLarge);
}

TEST(ReadSessions, RefusesBrokenText) {
    EXPECT_EQ(sessionError("").code, ErrorCode::malformed);
    EXPECT_EQ(sessionError("[" + samples::kSession).code, ErrorCode::malformed);
    EXPECT_EQ(sessionError(samples::kSession + "x").code, ErrorCode::malformed);
    EXPECT_EQ(sessionError("{\"date\": \"\xff\"}").code, ErrorCode::malformed);
    EXPECT_EQ(sessionError("{\"minutes\": NaN}").code, ErrorCode::malformed);
    EXPECT_EQ(sessionError("17").code, ErrorCode::wrongType);
    EXPECT_EQ(sessionError("[[]]").code, ErrorCode::wrongType);
    EXPECT_EQ(sessionError(std::string(65, '[')).code, ErrorCode::tooDeep);
    EXPECT_EQ(sessionError("{\"a\":" + std::string(100'000, '[')).code, ErrorCode::tooDeep);
    EXPECT_EQ(sessionError(std::string((16U << 20U) + 1, ' ')).code, ErrorCode::tooLarge);
    EXPECT_TRUE(readSessions("[]", context()));
}

TEST(ReadCheckIns, RoundTrip) {
    const auto read = readCheckIns(samples::kCheckIn, context());
    ASSERT_TRUE(read) << read.error().key;
    EXPECT_EQ(nlohmann::json::parse(writeCheckIns(*read)).at(0), nlohmann::json::parse(samples::kCheckIn));
}

TEST(ReadScreens, RoundTripAndLeaveUnansweredOpen) {
    const auto read = readScreens(samples::kScreen, context());
    ASSERT_TRUE(read) << read.error().key;
    EXPECT_EQ(read->front().answers.size(), 2U);
    EXPECT_EQ(nlohmann::json::parse(writeScreens(*read)).at(0), nlohmann::json::parse(samples::kScreen));
    const auto unknown = readScreens(R"({"date":"2026-11-23","answers":{"sadle_numbness":true}})", context());
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().key, "answers.sadle_numbness");
    EXPECT_EQ(unknown.error().suggestions.at(0), "saddle_numbness");
}

TEST(ReadSelfTests, RoundTrip) {
    const auto read = readSelfTests(samples::kSelfTest, context());
    ASSERT_TRUE(read) << read.error().key;
    EXPECT_EQ(nlohmann::json::parse(writeSelfTests(*read)).at(0), nlohmann::json::parse(samples::kSelfTest));
}

TEST(ReadWeekNote, RoundTripsAndKeepsToItsDates) {
    const auto read = readWeekNote(samples::kWeekNote, context());
    ASSERT_TRUE(read) << read.error().key;
    EXPECT_EQ(nlohmann::json::parse(writeWeekNote(*read)), nlohmann::json::parse(samples::kWeekNote));
    const auto outside = readWeekNote(with(samples::kWeekNote, "2026-11-24", "2026-12-24"), context());
    ASSERT_FALSE(outside);
    EXPECT_EQ(outside.error().key, "minutes.2026-12-24");
    EXPECT_EQ(outside.error().line, 1);
    EXPECT_FALSE(readWeekNote(with(samples::kWeekNote, "2026-11-29", "2026-11-20"), context()));
}

TEST(ReadWeekNote, HurtsAsLongAsTheNoteWithoutADateOfItsOwn) {
    const auto read =
        readWeekNote(R"({"from": "2026-11-23", "to": "2026-11-29", "hurts": [{"region": "hip_left"}]})", context());
    ASSERT_TRUE(read) << read.error().key;
    EXPECT_EQ(read->hurts.at(0).until, read->to);
}

TEST(ReadSessions, RefusesWhatStandsBehindANulByte) {
    using namespace std::string_view_literals;
    const auto read = readSessions("[]\n\0[{\"minutes\": 0}]"sv, context());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().line, 2);
}

}  // namespace
}  // namespace limber
