// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "core/exchange/advice_shapes.h"
#include "core/exchange/exercise_shape.h"
#include "core/exchange/insight_shapes.h"
#include "core/exchange/json_text.h"
#include "core/exchange/profile_shape.h"
#include "limber/base/expects.h"
#include "limber/exchange/writers.h"

namespace limber::inline exchange {
namespace {

Json schemaNamed(std::string_view kind) {
    if (kind == "profile") return kProfileShape.schemaFor<Profile>();
    if (kind == "session") return kSessionShape.schemaFor<Session>();
    if (kind == "check_in") return kCheckInShape.schemaFor<CheckIn>();
    if (kind == "screen") return kScreenShape.schemaFor<Screen>();
    if (kind == "self_test") return kSelfTestShape.schemaFor<SelfTest>();
    if (kind == "plan") return kPlanShape.schemaFor<Plan>();
    if (kind == "assessment") return kAssessmentShape.schemaFor<WholeAssessment>();
    if (kind == "tips") return kTipsShape.schemaFor<SpokenTipList>();
    if (kind == "effects") return Json{{"type", "array"}, {"items", kEffectShape.schemaFor<Effect>()}};
    if (kind == "exercise") return kOwnExerciseShape.schemaFor<GivenExercise>();
    if (kind == "weight") return kWeightShape.schemaFor<WeightEntry>();
    if (kind == "experiments")
        return Json{{"type", "array"}, {"items", kExperimentReportShape.schemaFor<SpokenExperiment>()}};
    LIMBER_EXPECTS(kind == "week");
    return kWeekNoteShape.schemaFor<WeekNote>();
}

}  // namespace

const std::vector<std::string>& schemaKinds() {
    static const std::vector<std::string> kinds{"profile",  "session",    "check_in",   "screen",  "self_test",
                                                "plan",     "assessment", "tips",       "effects", "week",
                                                "exercise", "weight",     "experiments"};
    return kinds;
}

std::string writeSchema(std::string_view kind) {
    Json schema{{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", kind}};
    schema.update(schemaNamed(kind));
    return jsonText(schema);
}

}  // namespace limber::inline exchange
