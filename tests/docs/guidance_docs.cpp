// SPDX-License-Identifier: GPL-3.0-or-later
#include "docs/guidance_docs.h"

#include "docs/simulated_study.h"

namespace limber::test {

std::map<std::string, std::string> guidanceDocs() {
    auto sections = guidanceTables();
    sections["people"] = studyText(simulatedStudy());
    return sections;
}

}  // namespace limber::test
