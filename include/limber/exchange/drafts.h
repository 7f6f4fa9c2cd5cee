// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "limber/base/error.h"
#include "limber/domain/session_draft.h"
#include "limber/exchange/read_context.h"

namespace limber::inline exchange {

/// Numbers that a session may not have yet, because they are still being typed, are brought within its bounds.
[[nodiscard]] std::string writeDrafts(std::vector<SessionDraft> drafts);
[[nodiscard]] Result<std::vector<SessionDraft>> readDrafts(std::string_view json, const ReadContext& context);

}  // namespace limber::inline exchange
