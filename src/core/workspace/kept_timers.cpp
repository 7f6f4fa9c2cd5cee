// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/kept_timers.h"

#include "core/workspace/state_file.h"
#include "limber/exchange/timers.h"

namespace limber::inline workspace {

std::filesystem::path KeptTimers::fileOf(const std::string& treatment) const {
    return withSuffix(m_stem, "-" + treatment + ".json");
}

Result<void> KeptTimers::keep(const TreatmentTimer& timer) const {
    if (m_stem.empty()) return {};
    return replaceFile(fileOf(timer.treatment), writeTimer(timer));
}

void KeptTimers::forget(const std::string& treatment) const {
    std::error_code ignored;
    if (!m_stem.empty()) std::filesystem::remove(fileOf(treatment), ignored);
}

bool KeptTimers::holds(const std::string& treatment) const {
    std::error_code ignored;
    return !m_stem.empty() && std::filesystem::exists(fileOf(treatment), ignored);
}

std::vector<TreatmentTimer> KeptTimers::read(Date today, const CataloguePtr& catalogue) const {
    std::vector<TreatmentTimer> timers;
    if (m_stem.empty()) return timers;
    for (const auto& treatment : catalogue->treatments()) {
        if (treatment.timerMinutes == 0) continue;
        const auto file = fileOf(treatment.id);
        const auto text = textOf(file);
        if (!text) continue;
        auto timer = readTimer(*text, {.file = file.string(), .today = today, .catalogue = catalogue});
        if (timer && timer->treatment == treatment.id)
            timers.push_back(*std::move(timer));
        else
            setAside(file);
    }
    return timers;
}

void KeptTimers::wipe(const Catalogue& catalogue) const {
    if (m_stem.empty()) return;
    for (const auto& treatment : catalogue.treatments()) wipeState(fileOf(treatment.id));
}

std::filesystem::path timerStemOf(const std::filesystem::path& dataFile) {
    return stateFileOf(dataFile, "treatment-timer");
}

}  // namespace limber::inline workspace
