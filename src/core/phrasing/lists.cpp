// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/phrasing/lists.h"

namespace limber::inline phrasing {

std::string listOf(const std::vector<Message>& messages, const Phrases& phrases) {
    std::string text;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (i > 0) text += i + 1 == messages.size() ? " " + phrases.text("term.and") + " " : ", ";
        text += phrases.text(messages[i]);
    }
    return text;
}

}  // namespace limber::inline phrasing
