// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/log_drafts.h"

#include "core/workspace/state_file.h"
#include "limber/exchange/drafts.h"

namespace limber::inline workspace {

Result<void> LogDrafts::keep(const std::vector<SessionDraft>& drafts) const {
    if (m_file.empty()) return {};
    if (!drafts.empty()) return replaceFile(m_file, writeDrafts(drafts));
    std::error_code ignored;
    std::filesystem::remove(m_file, ignored);
    return {};
}

Result<std::vector<SessionDraft>> LogDrafts::read(Date today, const CataloguePtr& catalogue) const {
    const auto text = textOf(m_file);
    if (!text) return std::vector<SessionDraft>{};
    auto drafts = readDrafts(*text, {.file = m_file.string(), .today = today, .catalogue = catalogue});
    if (!drafts) setAside(m_file);
    return drafts;
}

void LogDrafts::wipe() const { wipeState(m_file); }

std::filesystem::path draftFileOf(const std::filesystem::path& dataFile) {
    return stateFileOf(dataFile, "log-draft.json");
}

}  // namespace limber::inline workspace
