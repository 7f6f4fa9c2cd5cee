// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/withheld_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("WithheldWords", text); }

QString becauseOfSafety(const std::string& id) {
    if (id == "unscreened") return tr("the safety questions are not all answered");
    if (id == "prompt") return tr("one of your safety answers should be talked over first");
    if (id == "emergency") return tr("help comes first");
    if (id == "spreads") return tr("the feeling spreads");
    if (id == "incident") return tr("what happened needs two quiet days first");
    if (id == "swelling") return tr("a swelling or bruise is left alone for two weeks");
    if (id == "no_step_suits") return tr("none of its steps suits your health answers");
    if (id == "under_16") return tr("it is not for people under 16");
    if (const auto question = parseName<SafetyQuestion>(id); question)
        return tr("of what you answered in the safety questions");
    return tr("of your safety answers");
}

}  // namespace

QString becauseOf(const std::string& reason) {
    const auto colon = reason.find(':');
    const std::string kind = reason.substr(0, colon);
    const std::string id = colon == std::string::npos ? std::string() : reason.substr(colon + 1);
    if (kind == "medicine")
        if (const auto medicine = parseName<Medicine>(id))
            return tr("because you take: %1").arg(nameOfMedicine(*medicine));
    if (kind == "condition")
        if (const auto condition = parseName<Condition>(id))
            return tr("because of: %1").arg(nameOfCondition(*condition));
    if (kind == "area")
        if (const auto area = parseName<Area>(id))
            return tr("because your %1 has two days of quiet after what happened").arg(nameOfArea(*area));
    if (kind == "safety") return tr("because %1").arg(becauseOfSafety(id));
    return tr("because of your answers");
}

std::vector<WithheldLine> withheldLines(const std::vector<WithheldTip>& withheld, const Catalogue& catalogue) {
    std::vector<WithheldLine> byTreatment;
    std::vector<std::string> order;
    for (const auto& tip : withheld) {
        const auto found = std::find(order.begin(), order.end(), tip.treatment);
        const QString why = becauseOf(tip.reason);
        if (found != order.end()) {
            auto& line = byTreatment[static_cast<std::size_t>(found - order.begin())];
            if (!line.why.contains(why)) line.why += tr(", and %1").arg(why);
            continue;
        }
        const auto* treatment = catalogue.treatment(tip.treatment);
        if (treatment == nullptr) continue;
        order.push_back(tip.treatment);
        byTreatment.push_back({inRunningText(QString::fromStdString(treatment->name)), why});
    }
    std::vector<WithheldLine> lines;
    for (const auto& one : byTreatment) {
        const auto same =
            std::find_if(lines.begin(), lines.end(), [&](const WithheldLine& line) { return line.why == one.why; });
        if (same == lines.end())
            lines.push_back(one);
        else
            same->what += ", " + one.what;
    }
    return lines;
}

}  // namespace limber::inline gui
