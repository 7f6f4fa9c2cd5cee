// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <functional>

#include "core/exchange/samples.h"
#include "limber/base/random.h"
#include "limber/exchange/readers.h"
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

std::string mutated(std::string text, Random& random) {
    const auto at = [&] { return static_cast<std::size_t>(random.below(text.size() + 1)); };
    const auto part = [&](std::size_t from) { return text.substr(from, random.below(24)); };
    for (int changes = random.between(1, 4); changes > 0; --changes) {
        const auto from = at();
        switch (random.below(6)) {
            case 0: text.insert(from, kTokens[random.below(kTokens.size())]); break;
            case 1: text.erase(from, random.below(12)); break;
            case 2: text.insert(at(), part(from)); break;
            case 3: text.replace(from, random.below(12), kTokens[random.below(kTokens.size())]); break;
            case 4:
                if (from < text.size()) text[from] = static_cast<char>(random.below(256));
                break;
            default:
                text =
                    text.substr(0, from) + std::string(random.below(80), "[{\"1"[random.below(4)]) + text.substr(from);
        }
    }
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
    EXPECT_GT(taken, soak ? 2'000 : 50);
}

TEST(ErrorText, StaysOnOneLineOfUtf8) {
    const auto phrases = Phrases::builtIn("en", nullptr);
    const auto text = phrases->text(Error{.code = ErrorCode::malformed, .key = "a\nb\xff\xc3", .value = "é\xe2\x82"});
    EXPECT_EQ(text, "a\\x0ab\\xff\\xc3: \"é\\xe2\\x82\" cannot be read; nothing was written");
}

}  // namespace
}  // namespace limber
