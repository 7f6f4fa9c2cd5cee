// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "fuzz/subjects.h"
#include "limber/base/random.h"

namespace limber {
namespace {

using Subject = bool (*)(std::string_view);

std::vector<std::string> filesIn(const std::string& folder) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<std::string> contents;
    for (const auto& path : paths) {
        std::ifstream stream(path, std::ios::binary);
        std::ostringstream text;
        text << stream.rdbuf();
        contents.push_back(text.str());
    }
    return contents;
}

std::string mutated(std::string bytes, Random& random) {
    constexpr std::string_view kTokens[] = {",",     ";",         "\"", "\n",         "\r\n", "-1",
                                            "1e308", "999999999", "W",  "2025-02-30", "\xff", "é",
                                            "\\n",   "h",         ":",  "{",          "]",    "null"};
    for (int changes = random.between(1, 6); changes > 0 && !bytes.empty(); --changes) {
        const auto at = random.below(bytes.size());
        switch (random.below(5)) {
            case 0: bytes[at] = static_cast<char>(random.below(256)); break;
            case 1: bytes.erase(at, random.below(40)); break;
            case 2: bytes.insert(at, kTokens[random.below(std::size(kTokens))]); break;
            case 3: bytes.insert(random.below(bytes.size() + 1), bytes.substr(at, random.below(200))); break;
            default: bytes.resize(at); break;
        }
    }
    return bytes;
}

struct Corpus {
    const char* folder;
    Subject subject;
};

class Untrusted : public testing::TestWithParam<Corpus> {};

TEST_P(Untrusted, TheCorpusAndItsMutationsKeepEveryPromise) {
    const auto corpus = filesIn(std::string(LIMBER_TEST_DATA) + "/../fuzz/corpus/" + GetParam().folder);
    ASSERT_FALSE(corpus.empty());
    std::vector<std::string> sound;
    for (const auto& content : corpus)
        if (GetParam().subject(content)) sound.push_back(content);
    ASSERT_FALSE(sound.empty());
    int taken = 0;
    Random random(Seed{20261123});
    const int count = std::getenv("LIMBER_SOAK") != nullptr ? 20'000 : 1'500;
    for (int i = 0; i < count; ++i) {
        const auto& from = i % 2 == 0 ? sound : corpus;
        const auto text = mutated(from[random.below(from.size())], random);
        taken += GetParam().subject(text) ? 1 : 0;
    }
    EXPECT_GT(taken, 0);
}

INSTANTIATE_TEST_SUITE_P(Files, Untrusted,
                         testing::Values(Corpus{"foreign", fuzz::readForeignText},
                                         Corpus{"fitnotes", fuzz::readFitNotesBytes},
                                         Corpus{"limber", fuzz::readLimberBytes}, Corpus{"json", fuzz::readShapes}),
                         [](const auto& param) { return std::string(param.param.folder); });

}  // namespace
}  // namespace limber
