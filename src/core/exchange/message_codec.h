// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/codecs.h"

namespace limber::inline exchange {

/// A message as an object: `text` for people, `code` and `fields` for programs. `text` is not read back.
[[nodiscard]] Json messageJson(const Writing& writing, const Message& message);
bool readMessage(Reading& reading, const Node& node, Message& out);

}  // namespace limber::inline exchange
