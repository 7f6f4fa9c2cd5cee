// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/phrasing/phrases.h"

#include <gtest/gtest.h>

#include <tuple>

#include "core/phrasing/phrase_data.h"
#include "limber/domain/catalogue_items.h"
#include "limber/domain/cause.h"
#include "limber/domain/check_in.h"
#include "limber/domain/plan.h"
#include "limber/domain/profile.h"
#include "limber/domain/session.h"
#include "limber/phrasing/lists.h"

namespace limber {
namespace {

using namespace std::chrono_literals;

Phrases withTemplates(std::string_view json) {
    const EmbeddedFile file{"en/test.json", json};
    auto data = std::make_shared<Phrases::Data>();
    data->catalogue = builtInCatalogue();
    EXPECT_TRUE(addLanguage(*data, builtInPhrases(), "en").empty());
    EXPECT_TRUE(addLanguage(*data, {&file, 1}, "en").empty());
    return Phrases(data);
}

std::string rendered(std::string_view text, FieldValue value) {
    const auto json = "{\"test\": \"" + std::string(text) + "\"}";
    return withTemplates(json).text(Message{"test", {{"x", std::move(value)}}});
}

TEST(Templates, EveryBuiltInTemplateParsesOnceAndNamesKnownFormats) {
    Phrases::Data data;
    for (const auto& problem : addLanguage(data, builtInPhrases(), "en"))
        ADD_FAILURE() << problem.file << ": " << problem.key << ": " << problem.value << " " << problem.detail;
    EXPECT_GT(data.templates.size(), 200U);
}

template <class E>
void expectTerms(const Phrases& phrases) {
    for (const auto id : EnumNames<E>::names) {
        const auto code = "term." + std::string(id);
        EXPECT_TRUE(phrases.knows(code)) << code;
    }
}

TEST(Terms, EveryIdOfTheInterchangeFormatHasAName) {
    const auto phrases = Phrases::builtIn("en", nullptr);
    using Enums = std::tuple<Weekday, Cause, Opinion, Easier, SelfTestKind, Condition, Medicine, ExerciseKind, Level,
                             SpineLoad, Equipment, Pattern, SpineTag, Muscle, BlockKind, BlockMark, Units, Sex, Goal,
                             RecentTraining, Activity, Region, Area, Side, SafetyLevel, SafetyQuestion, Clearing,
                             SessionKind, SetType, Tag, Tightened, Relief, RoutineKind, TipGroup, Grade>;
    [&]<class... E>(const std::tuple<E...>&) { (expectTerms<E>(*phrases), ...); }(Enums{});
}

TEST(ErrorPhrases, EveryErrorCodeHasASentence) {
    const auto phrases = Phrases::builtIn("en", nullptr);
    for (const auto name : EnumNames<ErrorCode>::names)
        EXPECT_TRUE(phrases->knows("error." + std::string(name))) << name;
}

TEST(Templates, FormatNumbers) {
    EXPECT_EQ(rendered("{x}", 3), "3");
    EXPECT_EQ(rendered("{x}", 4.0), "4");
    EXPECT_EQ(rendered("{x}", 4.25), "4.2");
    EXPECT_EQ(rendered("{x|percent}", 0.38), "38 %");
    EXPECT_EQ(rendered("{x|kg}", 2.5), "2.5 kg");
    EXPECT_EQ(rendered("{x|kg}", 100), "100 kg");
    EXPECT_EQ(rendered("{x|plural:set:sets}", 1), "1 set");
    EXPECT_EQ(rendered("{x|plural:set:sets}", 1.5), "1.5 sets");
}

TEST(Templates, FormatDatesAndLists) {
    const Date wednesday{2026y / 11 / 25};
    EXPECT_EQ(rendered("{x}", wednesday), "25 November");
    EXPECT_EQ(rendered("{x|date}", wednesday), "Wed 25 November");
    EXPECT_EQ(rendered("{x|weekday}", wednesday), "Wednesday");
    EXPECT_EQ(rendered("{x|region}", std::vector<std::string>{"hip_left", "neck_both", "lower_back_left"}),
              "left hip, both sides of the neck and left lower back");
    EXPECT_EQ(rendered("{x|term}", std::string("not_listed_anywhere")), "not listed anywhere");
    EXPECT_EQ(rendered("{x|Term}", std::string("rest")), "Rest");
}

TEST(Templates, NamesOfTheCatalogueFitIntoASentence) {
    EXPECT_EQ(rendered("Do the {x|exercise}.", std::string("goblet_squat")), "Do the goblet squat.");
    EXPECT_EQ(rendered("{x|Exercise}", std::string("goblet_squat")), "Goblet squat");
    EXPECT_EQ(rendered("{x|exercise}", std::string("romanian_deadlift")).substr(0, 8), "Romanian");
}

TEST(Templates, RefuseWhatIsNotATemplate) {
    for (const auto* text : {"{", "}", "{}", "{x|shiny}", "{x|plural:set}", "{a{b}}", "{x|kg:2}", "{a b}"})
        EXPECT_FALSE(parseTemplate(text)) << text;
    EXPECT_TRUE(parseTemplate("plain, {a}{b|Muscle} and {n|plural:day:days}."));
}

TEST(ErrorPhrases, SayWhatWhereAndWhatWasKeptOnOneLine) {
    const auto phrases = Phrases::builtIn("en", nullptr);
    EXPECT_EQ(phrases->text(Error{.code = ErrorCode::outOfRange,
                                  .file = "session.json",
                                  .line = 12,
                                  .key = "exercises[0].sets[2].reps",
                                  .value = "1200",
                                  .expected = "0 to 1000"}),
              "exercises[0].sets[2].reps: 1200 is out of range, expected 0 to 1000 (session.json, line 12); "
              "nothing was written");
    EXPECT_EQ(phrases->text(Error{.code = ErrorCode::unknownId,
                                  .file = "-",
                                  .key = "exercise",
                                  .value = "sqat",
                                  .suggestions = {"back_squat", "front_squat", "goblet_squat"}}),
              "exercise: \"sqat\" is not known; did you mean back_squat, front_squat or goblet_squat? "
              "(standard input); nothing was written");
    const auto hostile = phrases->text(Error{.code = ErrorCode::malformed, .key = "a\nb", .value = "x\033[2J"});
    EXPECT_EQ(hostile.find('\n'), std::string::npos);
    EXPECT_EQ(hostile.find('\033'), std::string::npos);
}

TEST(Phrases, AListOfThemReadsAsOneSentence) {
    const auto phrases = Phrases::builtIn("en", nullptr);
    const Message minutes{"lift.minutes_on", {{"date", Date{2026y / 11 / 27}}, {"minutes", 45}}};
    EXPECT_EQ(listOf({minutes}, *phrases), "45 minutes on Friday");
    EXPECT_EQ(listOf({minutes, {"lift.one_fewer_workouts"}}, *phrases), "45 minutes on Friday and one workout fewer");
    EXPECT_EQ(listOf({minutes, {"lift.one_fewer_yoga"}, {"lift.fewer_cardio", {{"count", 2}}}}, *phrases),
              "45 minutes on Friday, one yoga session fewer and 2 cardio sessions fewer");
    EXPECT_EQ(listOf({}, *phrases), "");
}

TEST(Phrases, AnUnknownCodeShowsItself) {
    EXPECT_EQ(Phrases::builtIn("en", nullptr)->text("finding.never_written"), "finding.never_written");
}

TEST(Phrases, AnotherLanguageFallsBackCodeByCode) {
    EXPECT_EQ(Phrases::builtIn("xx", nullptr)->text("term.mon"), "Monday");
}

}  // namespace
}  // namespace limber
