// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <utility>

#include "limber/knowledge/search.h"

namespace limber::inline knowledge {
namespace {

/// Base letters of U+00C0 to U+017F; a dot stands for none, two letters are spelt below.
constexpr std::string_view kLatin =
    "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr char32_t kFirstLatin = 0xC0;
constexpr std::array<std::pair<char32_t, std::string_view>, 9> kTwoLetters{{{0xC6, "ae"},
                                                                            {0xDE, "th"},
                                                                            {0xDF, "ss"},
                                                                            {0xE6, "ae"},
                                                                            {0xFE, "th"},
                                                                            {0x132, "ij"},
                                                                            {0x133, "ij"},
                                                                            {0x152, "oe"},
                                                                            {0x153, "oe"}}};

bool isCombining(char32_t c) { return c >= 0x300 && c <= 0x36F; }
bool isApostrophe(char32_t c) { return c == '\'' || c == 0x2018 || c == 0x2019; }
bool isOtherSpace(char32_t c) {
    return (c >= 0x80 && c < kFirstLatin) || c == 0xD7 || c == 0xF7 || (c >= 0x2000 && c <= 0x206F);
}

/// The code point at the front, taken off; a stray byte counts as a space.
char32_t taken(std::string_view& text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    const std::size_t length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
    if (length == 0 || length > text.size()) {
        text.remove_prefix(1);
        return U' ';
    }
    char32_t point = length == 1 ? first : first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) point = (point << 6U) | (byte(i) & 0x3FU);
    text.remove_prefix(length);
    return point;
}

/// What the code point reads as; a space ends a word.
std::string folded(char32_t c, std::string_view bytes) {
    if (c < 0x80) {
        if (c >= 'A' && c <= 'Z') return {static_cast<char>(c - 'A' + 'a')};
        const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        return kept ? std::string(1, static_cast<char>(c)) : " ";
    }
    for (const auto& [point, letters] : kTwoLetters)
        if (point == c) return std::string(letters);
    if (isOtherSpace(c)) return " ";
    if (c >= kFirstLatin && c < kFirstLatin + kLatin.size()) return {kLatin[static_cast<std::size_t>(c - kFirstLatin)]};
    return std::string(bytes);
}

}  // namespace

std::string foldedText(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const std::string_view before = text;
        const char32_t point = taken(text);
        if (isCombining(point) || isApostrophe(point)) continue;
        const std::string letters = folded(point, before.substr(0, before.size() - text.size()));
        if (letters != " ")
            result += letters;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    if (!result.empty() && result.back() == ' ') result.pop_back();
    return result;
}

}  // namespace limber::inline knowledge
