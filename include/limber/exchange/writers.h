// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "limber/domain/assessment.h"
#include "limber/domain/check_in.h"
#include "limber/domain/contributor.h"
#include "limber/domain/effect.h"
#include "limber/domain/energy.h"
#include "limber/domain/experiment.h"
#include "limber/domain/import_summary.h"
#include "limber/domain/plan.h"
#include "limber/domain/profile.h"
#include "limber/domain/safety.h"
#include "limber/domain/session.h"
#include "limber/domain/tip.h"
#include "limber/domain/trend.h"
#include "limber/domain/week_note.h"
#include "limber/domain/weight_entry.h"
#include "limber/knowledge/catalogue.h"
#include "limber/phrasing/phrases.h"

namespace limber::inline exchange {

/// Indented JSON with a newline at the end, keys in the order of `docs/interchange.md`.
[[nodiscard]] std::string writeSessions(const std::vector<Session>& sessions);
[[nodiscard]] std::string writeCheckIns(const std::vector<CheckIn>& checkIns);
[[nodiscard]] std::string writeScreens(const std::vector<Screen>& screens);
[[nodiscard]] std::string writeSelfTests(const std::vector<SelfTest>& selfTests);
[[nodiscard]] std::string writeProfile(const Profile& profile);
[[nodiscard]] std::string writeWeekNote(const WeekNote& note);
[[nodiscard]] std::string writePlan(const Plan& plan, const Phrases& phrases);
/// Only `problems` and `score` of a plan.
[[nodiscard]] std::string writeJudgement(const Plan& plan, const Phrases& phrases);
[[nodiscard]] std::string writeBlock(const PlanBlock& block, const Phrases& phrases);
[[nodiscard]] std::string writeAssessment(const Assessment& assessment,
                                          const std::vector<SessionContributors>& sessions, const Phrases& phrases);
/// `contributors`: of the session that the tips answer.
[[nodiscard]] std::string writeTips(const TipList& tips, const Catalogue& catalogue, const Phrases& phrases,
                                    const std::optional<std::vector<Contributor>>& contributors = {});
[[nodiscard]] std::string writeEffects(const std::vector<Effect>& effects);
/// `outcomes`: of each report, in one sentence.
[[nodiscard]] std::string writeExperiments(const std::vector<ExperimentReport>& reports,
                                           const std::vector<Message>& outcomes, const Phrases& phrases);
[[nodiscard]] std::string writeWeights(const std::vector<WeightEntry>& entries);
[[nodiscard]] std::string writeTrends(const std::vector<TrendDay>& days);
[[nodiscard]] std::string writeEnergy(const EnergyTarget& target, const Phrases& phrases);

/// The kinds of catalogue items: strength, stretch, ... , routine, treatment, cause.
[[nodiscard]] const std::vector<std::string>& catalogueKinds();
/// The items of one of `catalogueKinds()`, or all of them.
[[nodiscard]] std::string writeCatalogue(const Catalogue& catalogue, const std::optional<std::string>& kind);

/// These items as the catalogue lists them.
[[nodiscard]] std::string writeExercises(const std::vector<Exercise>& exercises);

/// What became of an import, or would become of it.
[[nodiscard]] std::string writeImportSummary(const ImportSummary& summary, const Phrases& phrases);

/// The kinds that `writeSchema` knows.
[[nodiscard]] const std::vector<std::string>& schemaKinds();
/// JSON Schema (draft 7) of one of `schemaKinds()`.
[[nodiscard]] std::string writeSchema(std::string_view kind);

}  // namespace limber::inline exchange
