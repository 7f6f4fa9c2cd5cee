// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "limber/base/date.h"
#include "limber/base/error.h"
#include "limber/domain/session_draft.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline workspace {

/// What was typed into the log and not saved: a JSON file (0600) beside the log, not in it.
class LogDrafts {
public:
    /// An empty `file` keeps nothing.
    explicit LogDrafts(std::filesystem::path file = {}) : m_file(std::move(file)) {}

    /// Replaces what was kept, at once and whole; nothing takes the file away. Errors: unwritable, diskFull.
    Result<void> keep(const std::vector<SessionDraft>& drafts) const;
    /// Nothing where there is none. A file that cannot be understood is set aside as `<name>.unreadable`, and the
    /// error says why.
    [[nodiscard]] Result<std::vector<SessionDraft>> read(Date today, const CataloguePtr& catalogue) const;
    /// What was kept and what was set aside.
    void wipe() const;
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    std::filesystem::path m_file;
};

/// In `$XDG_STATE_HOME/limber`, or below `~/.local/state`; one for each data file, none for ":memory:".
[[nodiscard]] std::filesystem::path draftFileOf(const std::filesystem::path& dataFile);

}  // namespace limber::inline workspace
