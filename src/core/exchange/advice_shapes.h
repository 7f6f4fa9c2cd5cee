// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/plan_shape.h"
#include "limber/domain/assessment.h"
#include "limber/domain/contributor.h"
#include "limber/domain/tip.h"

namespace limber::inline exchange {

inline constexpr Words kAdvice{"reason.own"};
inline constexpr Real kProbability{0, 1};
inline constexpr Real kTightnessMean{0, 10, 2};

inline constexpr Shape kFindingShape{[](auto& io, auto& finding) {
    io.field("text", finding.text, kAdvice);
    io.field("log_odds", finding.logOdds, Real{-100, 100});
    io.field("sessions", finding.sessions, Uuid{});
    io.field("check_ins", finding.checkIns, Day{});
    io.field("self_tests", finding.selfTests, kSelfTestShape);
    io.field("source", finding.source, kShortText);
}};

inline constexpr Shape kCauseShape{[](auto& io, auto& estimate) {
    io.require({"cause", "probability", "low", "high"});
    io.field("cause", estimate.cause, Choice<Cause>{});
    io.field("probability", estimate.probability, kProbability);
    io.field("low", estimate.low, kProbability);
    io.field("high", estimate.high, kProbability);
    io.fieldOrNull("user_says", estimate.userSays, Choice<Opinion>{});
    io.field("findings", estimate.findings, kFindingShape);
    io.field("would_change", estimate.wouldChange, kAdvice);
    io.field("less_likely", estimate.lessLikely, Flag{});
}};

inline constexpr Shape kContributorShape{[](auto& io, auto& contributor) {
    io.require({"cause", "text"});
    io.field("cause", contributor.cause, Choice<Cause>{});
    io.field("text", contributor.text, kAdvice);
    io.field("sessions", contributor.sessions, Uuid{});
    io.field("check_ins", contributor.checkIns, Day{});
    io.field("source", contributor.source, kShortText);
}};

inline constexpr Shape kSessionContributorsShape{[](auto& io, auto& of) {
    io.require({"session", "date", "contributors"});
    io.field("session", of.session, Uuid{});
    io.field("date", of.date, Day{});
    io.field("contributors", of.contributors, kContributorShape);
}};

/// An assessment with what shows in single sessions.
struct WholeAssessment {
    Assessment assessment{};
    std::vector<SessionContributors> sessions{};
};

inline constexpr Shape kAssessmentShape{[](auto& io, auto& whole) {
    auto& assessment = whole.assessment;
    io.require({"as_of", "safety", "tightness", "causes", "unexplained", "sessions_used", "enough"});
    io.field("as_of", assessment.asOf, Day{});
    io.group("safety", [&](auto& safety) {
        safety.field("level", assessment.safety.level, Choice<SafetyLevel>{});
        safety.field("reasons", assessment.safety.reasons, kAdvice);
    });
    io.group("tightness", [&](auto& tightness) {
        tightness.fieldOrNull("now", assessment.tightness.now, kTightnessMean);
        tightness.fieldOrNull("usual", assessment.tightness.usual, kTightnessMean);
        tightness.fieldOrNull("four_week_mean", assessment.tightness.fourWeekMean, kTightnessMean);
        tightness.fieldOrNull("change", assessment.tightness.change, Real{-10, 10, 2});
    });
    io.field("causes", assessment.causes, kCauseShape);
    io.field("unexplained", assessment.unexplained, kProbability);
    io.field("sessions_used", assessment.sessionsUsed, Whole{0, 1'000'000});
    io.field("enough", assessment.enough, Flag{});
    io.field("tight_enough", assessment.tightEnough, Flag{});
    io.field("sessions", whole.sessions, kSessionContributorsShape);
}};

/// A tip with the catalogue's words beside the engine's choice.
struct SpokenTip {
    Tip tip{};
    Treatment treatment{};
    std::string text{};
    std::vector<std::string> cautions{};
};
struct SpokenTipList {
    TipList list{};
    std::vector<SpokenTip> tips{};
    std::optional<std::vector<Contributor>> contributors{};  ///< of the session that was asked about
};

inline constexpr Shape kTipShape{[](auto& io, auto& spoken) {
    constexpr Text kProse{kLongestNotes};
    io.require({"tip", "group", "text", "dose", "grade", "sources", "answers", "cautions"});
    io.field("tip", spoken.tip.treatment, kShortText);
    io.field("group", spoken.tip.group, Choice<TipGroup>{});
    io.field("text", spoken.text, kProse);
    io.field("dose", spoken.treatment.dose, kProse);
    io.field("grade", spoken.tip.grade, Choice<Grade>{});
    io.field("sources", spoken.treatment.sources, kShortText);
    io.field("answers", spoken.tip.answers, Choice<Cause>{});
    io.field("cautions", spoken.cautions, kProse);
    io.field("name", spoken.treatment.name, kShortText);
    io.field("why", spoken.tip.why, kAdvice);
    io.field("how", spoken.treatment.how, kProse);
    io.field("how_sure", spoken.treatment.howSure, kProse);
    io.field("times_used", spoken.tip.timesUsed, Whole{0, 1'000'000});
    io.field("times_rated", spoken.tip.timesRated, Whole{0, 1'000'000});
    io.field("times_helped", spoken.tip.timesHelped, Whole{0, 1'000'000});
    io.field("own_effect", spoken.tip.effect, kAdvice);
}};

inline constexpr Shape kWithheldShape{[](auto& io, auto& withheld) {
    io.require({"tip", "reason"});
    io.field("tip", withheld.treatment, kShortText);
    io.field("reason", withheld.reason, kShortText);
}};

inline constexpr Shape kTipsShape{[](auto& io, auto& spoken) {
    io.require({"as_of", "safety", "tips", "withheld"});
    io.field("as_of", spoken.list.asOf, Day{});
    io.field("safety", spoken.list.safety, Choice<SafetyLevel>{});
    io.field("tips", spoken.tips, kTipShape);
    io.field("withheld", spoken.list.withheld, kWithheldShape);
    io.field("contributors", spoken.contributors, kContributorShape);
}};

}  // namespace limber::inline exchange
