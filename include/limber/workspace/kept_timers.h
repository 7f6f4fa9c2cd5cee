// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "limber/base/error.h"
#include "limber/domain/treatment_timer.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline workspace {

/// Timers of treatments under way, so that they outlive the program: one JSON file (0600) each beside the log, seen by
/// every window of the same data file.
class KeptTimers {
public:
    /// Files are named after `stem`; an empty one keeps nothing.
    explicit KeptTimers(std::filesystem::path stem = {}) : m_stem(std::move(stem)) {}

    /// Errors: unwritable, diskFull.
    Result<void> keep(const TreatmentTimer& timer) const;
    void forget(const std::string& treatment) const;
    [[nodiscard]] bool holds(const std::string& treatment) const;
    /// In the order of the catalogue. What cannot be understood is set aside.
    [[nodiscard]] std::vector<TreatmentTimer> read(Date today, const CataloguePtr& catalogue) const;
    /// All of them and what was set aside.
    void wipe(const Catalogue& catalogue) const;
    [[nodiscard]] bool keepsNothing() const { return m_stem.empty(); }

private:
    [[nodiscard]] std::filesystem::path fileOf(const std::string& treatment) const;

    std::filesystem::path m_stem;
};

/// In `$XDG_STATE_HOME/limber`, or below `~/.local/state`; one for each data file, none for ":memory:".
[[nodiscard]] std::filesystem::path timerStemOf(const std::filesystem::path& dataFile);

}  // namespace limber::inline workspace
