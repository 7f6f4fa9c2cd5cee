// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/treatment_check.h"

namespace limber::inline workspace {

void checkTreatments(Validator& check, const std::vector<TreatmentUse>& treatments, Date today) {
    check.itemCount("treatments", treatments.size());
    for (std::size_t i = 0; i < treatments.size(); ++i) {
        const auto& use = treatments[i];
        const auto at = fmt::format("treatments[{}].", i);
        check.knownTreatment(at + "treatment", use.treatment);
        check.notAfterToday(at + "date", use.date.value_or(today));
        check.inRange(at + "minutes", use.minutes, 0, kMinutesADay);
    }
}

}  // namespace limber::inline workspace
