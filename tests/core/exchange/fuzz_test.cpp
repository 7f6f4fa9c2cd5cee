// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <functional>

#include "core/exchange/samples.h"
#include "limber/base/random.h"
#include "limber/exchange/readers.h"
#include "limber/exchange/timers.h"
#include "limber/exchange/writers.h"

namespace limber {
namespace {

constexpr std::array kTokens{"null",
                             "true",
                             "1e999",
                             "-0",
                             "99999999999999999999",
                             "0.1",
                             "\"\"",
                             "\"\\u0000\"",
                             "\"\\ud800\"",
                             "[]",
                             "{}",
                             "[",
                             "{",
                             "}",
                             "]",
                             ",",
                             ":",
                             "\"",
                             "\\",
                             "NaN",
                             "\xff",
                             "\xef\xbb\xbf",
                             "\"2026-02-30\"",
                             "\"9999-12-31\"",
                             "-1",
                             "1e3",
                             "\n",
                             "/*",
                             "id",
                             "date"};

/// A digit becomes another, so that much of the text stays what it was.
void mutateNumber(std::string& text, Random& random) {
    const auto digit = text.find_first_of("0123456789", random.below(text.size()));
    if (digit != std::string::npos) text[digit] = static_cast<char>('0' + random.below(10));
}

void mutateText(std::string& text, Random& random) {
    const auto from = random.below(text.size() + 1);
    const auto* token = kTokens[random.below(kTokens.size())];
    switch (random.below(6)) {
        case 0: text.insert(from, token); break;
        case 1: text.erase(from, random.below(12)); break;
        case 2: text.insert(random.below(text.size() + 1), text.substr(from, random.below(24))); break;
        case 3: text.replace(from, random.below(12), token); break;
        case 4: text.insert(from, random.below(80), "[{\"1"[random.below(4)]); break;
        default:
            if (from < text.size()) text[from] = static_cast<char>(random.below(256));
    }
}

std::string mutated(std::string text, Random& random) {
    for (int changes = random.between(1, 4); changes > 0 && !text.empty(); --changes)
        random.chance(0.5) ? mutateNumber(text, random) : mutateText(text, random);
    return text;
}

/// Reads; what is taken must read back to the same from what is written. Returns whether it was taken.
struct Subject {
    std::string sample;
    std::function<bool(const std::string&)> readsBack;
};

template <class Read, class Write>
Subject subject(const std::string& sample, Read read, Write write) {
    return {sample, [read, write](const std::string& text) {
                const auto value = read(text, samples::context());
                if (!value) {
                    EXPECT_LE(value.error().value.size(), 80U);
                    return false;
                }
                const auto written = write(*value);
                const auto again = read(written, samples::context());
                EXPECT_TRUE(again) << again.error().key << "\n" << written;
                if (again) {
                    EXPECT_EQ(write(*again), written) << text;
                }
                return true;
            }};
}

TEST(Readers, NeverFallOverMutatedText) {
    const auto phrases = Phrases::builtIn("en", builtInCatalogue());
    const std::vector<Subject> subjects{
        subject(samples::kSession, readSessions, writeSessions),
        subject(samples::kCheckIn, readCheckIns, writeCheckIns),
        subject(samples::kScreen, readScreens, writeScreens),
        subject(samples::kSelfTest, readSelfTests, writeSelfTests),
        subject(samples::kProfile, readProfile, writeProfile),
        subject(samples::kWeekNote, readWeekNote, writeWeekNote),
        subject(samples::kTimer, readTimer, writeTimer),
        subject(samples::kPlan, readPlan, [&](const Plan& plan) { return writePlan(plan, *phrases); })};
    Random random(Seed{20261123});
    const bool soak = std::getenv("LIMBER_SOAK") != nullptr;
    int taken = 0;
    for (int i = 0; i < (soak ? 200'000 : 5'000); ++i) {
        const auto& subject = subjects[random.below(subjects.size())];
        const auto text = mutated(subject.sample, random);
        if (subject.readsBack(text)) ++taken;
        static_cast<void>(changeProfile({}, {{"notes", text}, {text, "1"}, {"conditions", text}}, samples::context()));
        static_cast<void>(phrases->text(Error{.code = ErrorCode::malformed, .key = text, .value = text}));
    }
    EXPECT_GT(taken, soak ? 10'000 : 250);
}

TEST(ErrorText, StaysOnOneLineOfUtf8) {
    const auto phrases = Phrases::builtIn("en", nullptr);
    const auto text = phrases->text(Error{.code = ErrorCode::malformed, .key = "a\nb\xff\xc3", .value = "é\xe2\x82"});
    EXPECT_EQ(text, "a\\x0ab\\xff\\xc3: \"é\\xe2\\x82\" cannot be read; nothing was written");
}

}  // namespace
}  // namespace limber
