// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/tips_text.h"

#include "cli/text/layout.h"

namespace limber::inline cli {
namespace {

/// No grade and no dose stands before what to do now.
std::string urgentText(const Program& program, const Tip& tip, const Treatment& treatment) {
    auto text = paragraph(treatment.name, 2);
    for (const auto& act : tip.acts) text += bullet(program.phrases().text(act), 4);
    return text + paragraph(program.phrases().text(tip.why), 4) + "\n";
}

std::string tipText(const Program& program, const Tip& tip) {
    const auto* treatment = program.catalogue()->treatment(tip.treatment);
    if (!treatment) return {};
    if (!tip.acts.empty()) return urgentText(program, tip, *treatment);
    auto text =
        paragraph(program.say("cli.tip", {{"name", treatment->name}, {"grade", std::string(nameOf(tip.grade))}}), 2);
    if (!tip.why.code.empty()) text += paragraph(program.phrases().text(tip.why), 4);
    if (tip.effect) text += paragraph(program.phrases().text(*tip.effect), 4);
    text += paragraph(treatment->what, 4);
    if (!treatment->dose.empty()) text += paragraph(treatment->dose, 4);
    for (const auto& caution : treatment->cautions) text += bullet(caution, 4);
    for (const auto& caution : tip.cautions) text += bullet(program.phrases().text(caution), 4);
    return text + "\n";
}

/// A reason `<kind>:<id>` as words.
std::string reasonText(const Program& program, const std::string& reason) {
    const auto colon = reason.find(':');
    if (colon == std::string::npos) return reason;
    return program.say("cli.withheld_" + reason.substr(0, colon), {{"id", reason.substr(colon + 1)}});
}

std::string withheldText(const Program& program, const TipList& tips) {
    std::string text;
    if (!tips.withheld.empty()) text += program.say("cli.withheld") + "\n";
    for (const auto& withheld : tips.withheld)
        text += bullet(program.say("cli.withheld_item", {{"treatment", withheld.treatment},
                                                         {"reason", reasonText(program, withheld.reason)}}),
                       2);
    return text;
}

}  // namespace

std::string contributorsText(const Program& program, const std::vector<Contributor>& contributors) {
    std::string text;
    for (const auto& contributor : contributors)
        text += bullet(program.say("cli.contributor", {{"cause", std::string(nameOf(contributor.cause))},
                                                       {"text", program.phrases().text(contributor.text)}}),
                       2);
    return text.empty() ? text : program.say("cli.in_session") + "\n" + text + "\n";
}

std::string tipsText(const Program& program, const TipList& tips) {
    std::string text;
    for (const auto group : allOf<TipGroup>()) {
        std::string items;
        for (const auto& tip : tips.tips)
            if (tip.group == group) items += tipText(program, tip);
        if (!items.empty()) text += program.say("cli.group", {{"group", std::string(nameOf(group))}}) + "\n" + items;
    }
    if (text.empty()) text = program.say("cli.no_tips") + "\n";
    return text + withheldText(program, tips);
}

}  // namespace limber::inline cli
