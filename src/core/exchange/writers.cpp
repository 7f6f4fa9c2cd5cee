// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/exchange/writers.h"

#include "core/exchange/advice_shapes.h"
#include "core/exchange/json_text.h"
#include "core/exchange/profile_shape.h"

namespace limber::inline exchange {
namespace {

SpokenTip spoken(const Tip& tip, const Catalogue& catalogue, const Phrases& phrases) {
    SpokenTip result{.tip = tip};
    if (const auto* treatment = catalogue.treatment(tip.treatment)) result.treatment = *treatment;
    result.text = tip.acts.empty() ? result.treatment.what : std::string{};
    for (const auto& act : tip.acts) result.text += (result.text.empty() ? "" : " ") + phrases.text(act);
    result.cautions = result.treatment.cautions;
    for (const auto& caution : tip.cautions) result.cautions.push_back(phrases.text(caution));
    return result;
}

}  // namespace

std::string jsonText(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

std::string writeSessions(const std::vector<Session>& sessions) {
    return jsonText(writeValue({}, sessions, kSessionShape));
}
std::string writeCheckIns(const std::vector<CheckIn>& checkIns) {
    return jsonText(writeValue({}, checkIns, kCheckInShape));
}
std::string writeScreens(const std::vector<Screen>& screens) { return jsonText(writeValue({}, screens, kScreenShape)); }
std::string writeSelfTests(const std::vector<SelfTest>& selfTests) {
    return jsonText(writeValue({}, selfTests, kSelfTestShape));
}
std::string writeProfile(const Profile& profile) { return jsonText(kProfileShape.write({}, profile)); }
std::string writeWeekNote(const WeekNote& note) { return jsonText(kWeekNoteShape.write({}, note)); }

std::string writePlan(const Plan& plan, const Phrases& phrases) {
    return jsonText(kPlanShape.write(Writing{&phrases}, plan));
}
std::string writeJudgement(const Plan& plan, const Phrases& phrases) {
    return jsonText(kJudgementShape.write(Writing{&phrases}, plan));
}
std::string writeBlock(const PlanBlock& block, const Phrases& phrases) {
    return jsonText(kBlockShape.write(Writing{&phrases}, block));
}
std::string writeAssessment(const Assessment& assessment, const std::vector<SessionContributors>& sessions,
                            const Phrases& phrases) {
    return jsonText(kAssessmentShape.write(Writing{&phrases}, WholeAssessment{assessment, sessions}));
}

std::string writeTips(const TipList& tips, const Catalogue& catalogue, const Phrases& phrases,
                      const std::optional<std::vector<Contributor>>& contributors) {
    SpokenTipList list{.list = tips, .contributors = contributors};
    for (const auto& tip : tips.tips) list.tips.push_back(spoken(tip, catalogue, phrases));
    return jsonText(kTipsShape.write(Writing{&phrases}, list));
}

}  // namespace limber::inline exchange
