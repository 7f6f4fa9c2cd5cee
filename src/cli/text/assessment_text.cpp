// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/assessment_text.h"

#include <cmath>

#include "cli/text/layout.h"

namespace limber::inline cli {
namespace {

std::string_view band(double probability) {
    if (probability >= kLikely) return "cli.band_likely";
    return probability >= kPossible ? "cli.band_possible" : "cli.band_unlikely";
}

/// How strongly a finding points, in words; the number is in the JSON.
std::string_view direction(double logOdds) {
    constexpr double kStrong = 0.7;
    if (logOdds >= 0) return logOdds >= kStrong ? "cli.points_strongly_towards" : "cli.points_towards";
    return logOdds <= -kStrong ? "cli.points_strongly_against" : "cli.points_against";
}

std::string tightnessText(const Program& program, const TightnessSummary& tightness) {
    std::string text;
    const auto add = [&](std::string_view code, std::optional<double> value) {
        if (value) text += program.say(code, {{"value", *value}}) + " ";
    };
    add("cli.tightness_now", tightness.now);
    add("cli.tightness_usual", tightness.usual);
    if (tightness.change && std::abs(*tightness.change) >= 0.5)
        text += program.say(*tightness.change < 0 ? "cli.easier_than_before" : "cli.tighter_than_before",
                            {{"value", std::abs(*tightness.change)}});
    return paragraph(text.empty() ? program.say("cli.no_tightness") : text, 0);
}

std::string causeText(const Program& program, const CauseEstimate& estimate) {
    auto text = program.say("cli.cause", {{"cause", std::string(nameOf(estimate.cause))},
                                          {"band", program.say(band(estimate.probability))},
                                          {"probability", estimate.probability},
                                          {"low", estimate.low},
                                          {"high", estimate.high}}) +
                "\n";
    if (estimate.userSays)
        text += paragraph(program.say("cli.user_says", {{"opinion", std::string(nameOf(*estimate.userSays))}}), 2);
    for (const auto& finding : estimate.findings)
        text += bullet(program.say(direction(finding.logOdds), {{"finding", program.phrases().text(finding.text)}}), 2);
    for (const auto& change : estimate.wouldChange)
        text += bullet(program.say("cli.would_change", {{"text", program.phrases().text(change)}}), 2);
    return text + "\n";
}

std::string contributors(const Program& program, const Assessment& assessment) {
    std::string text;
    std::vector<std::string> lessLikely;
    for (const auto& estimate : assessment.causes) {
        if (estimate.lessLikely)
            lessLikely.emplace_back(nameOf(estimate.cause));
        else
            text += causeText(program, estimate);
    }
    if (!lessLikely.empty()) text += paragraph(program.say("cli.less_likely", {{"causes", lessLikely}}), 0);
    return text + paragraph(program.say("cli.unexplained", {{"share", assessment.unexplained}}), 0);
}

}  // namespace

std::string safetyText(const Program& program, const SafetyState& safety) {
    auto text = paragraph(program.say("cli.safety", {{"level", std::string(nameOf(safety.level))}}), 0);
    for (const auto& reason : safety.reasons) text += bullet(program.phrases().text(reason), 2);
    return text;
}

std::string assessmentText(const Program& program, const Assessment& assessment) {
    auto text = safetyText(program, assessment.safety) + tightnessText(program, assessment.tightness) + "\n";
    if (!assessment.enough)
        return text + paragraph(program.say("cli.not_enough", {{"sessions", assessment.sessionsUsed}}), 0);
    if (!assessment.tightEnough) return text + paragraph(program.say("cli.not_tight"), 0);
    return text + contributors(program, assessment);
}

}  // namespace limber::inline cli
