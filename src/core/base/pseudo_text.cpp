// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/base/pseudo_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace limber::inline base {
namespace {

constexpr std::array<std::pair<char, std::string_view>, 10> kAccents{{{'a', "á"},
                                                                      {'e', "é"},
                                                                      {'i', "í"},
                                                                      {'o', "ö"},
                                                                      {'u', "ü"},
                                                                      {'A', "Å"},
                                                                      {'E', "É"},
                                                                      {'O', "Ö"},
                                                                      {'U', "Ü"},
                                                                      {'y', "ý"}}};
constexpr std::string_view kFiller = "nôñé twö ";

/// Length of what must stay as it is at the front: a placeholder or a tag; 0 for none.
std::size_t keptLength(std::string_view text) {
    if (text.front() == '<') {
        const auto end = text.find('>');
        return end == std::string_view::npos ? 0 : end + 1;
    }
    if (text.front() != '%' || text.size() < 2) return 0;
    const std::size_t digit = text[1] == 'L' ? 2 : 1;
    const bool isPlace = digit < text.size() && (text[digit] == 'n' || (text[digit] >= '0' && text[digit] <= '9'));
    return isPlace ? digit + 1 : 0;
}

}  // namespace

std::string pseudoText(std::string_view text) {
    if (text.empty()) return {};
    std::string out = "⟦";
    const auto extra = std::max<std::size_t>(1, text.size() * 2 / 5);
    while (!text.empty()) {
        if (const auto kept = keptLength(text); kept > 0) {
            out += text.substr(0, kept);
            text.remove_prefix(kept);
            continue;
        }
        const char letter = text.front();
        const auto* accent =
            std::find_if(kAccents.begin(), kAccents.end(), [&](const auto& pair) { return pair.first == letter; });
        if (accent != kAccents.end())
            out += accent->second;
        else
            out += letter;
        text.remove_prefix(1);
    }
    out += ' ';
    for (std::size_t i = 0; i < extra; i += kFiller.size()) out += kFiller.substr(0, extra - i);
    while (!out.empty() && (static_cast<unsigned char>(out.back()) & 0xC0U) == 0xC0U) out.pop_back();
    return out + "⟧";
}

}  // namespace limber::inline base
