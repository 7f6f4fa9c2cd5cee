// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/planning/lighter_session.h"

#include <algorithm>
#include <cmath>

#include "core/planning/progression.h"
#include "limber/knowledge/planning_parameters.h"
#include "limber/planning/suitability.h"

namespace limber::inline planning {
namespace {

double minutesOf(const std::vector<PlannedExercise>& exercises, const Catalogue& catalogue) {
    double minutes = 0;
    for (const PlannedExercise& planned : exercises)
        if (const Exercise* exercise = catalogue.exercise(planned.exercise))
            minutes += exercise->setupMinutes + exercise->minutesPerSet * planned.sets;
    return minutes;
}

class Lighter {
public:
    Lighter(const PlanBlock& block, const PlanRequest& request, const Catalogue& catalogue, Date date)
        : m_block(block), m_request(request), m_catalogue(catalogue), m_date(date) {}

    PlanBlock version() {
        for (const PlannedExercise& planned : m_block.exercises) add(planned);
        PlanBlock lighter = m_block;
        lighter.exercises = std::move(m_exercises);
        lighter.reasons.push_back({.text = {"reason.lighter_today"}, .source = "DESIGN"});
        const double before = minutesOf(m_block.exercises, m_catalogue);
        const double share = before > 0 ? std::min(1.0, minutesOf(lighter.exercises, m_catalogue) / before) : 1;
        lighter.minutes = static_cast<int>(std::ceil(m_block.minutes * share));
        return lighter;
    }

private:
    void add(const PlannedExercise& planned) {
        const Exercise* exercise = m_catalogue.exercise(planned.exercise);
        if (exercise == nullptr) return;
        const bool stays = exercise->spineLoad < SpineLoad::high && !whyNot(*exercise, m_request, m_catalogue, m_date);
        if (stays)
            m_exercises.push_back(eased(planned));
        else if (const Exercise* other = inPlaceOf(*exercise))
            m_exercises.push_back(halfDose(*other));
    }

    [[nodiscard]] static int fewer(int sets, double share) {
        return std::max(1, static_cast<int>(std::lround(sets * share)));
    }

    [[nodiscard]] static PlannedExercise eased(PlannedExercise planned) {
        const auto& parameters = planningParameters();
        const double most = parameters.constant("lighter_week_rpe");
        const double rpe = planned.rpe ? planned.rpe->value() : most;
        planned.sets = fewer(planned.sets, parameters.constant("lighter_week_sets"));
        planned.load = lighterLoad(planned.load, planned.reps.value_or(0), rpe, most);
        if (rpe > most) planned.rpe = Effort::from(most);
        return planned;
    }

    [[nodiscard]] PlannedExercise halfDose(const Exercise& exercise) const {
        const Dose dose = exercise.doseAt(m_request.profile.experience.value_or(Level::beginner));
        const auto& parameters = planningParameters();
        PlannedExercise planned{.exercise = exercise.id,
                                .sets = fewer(dose.sets, parameters.constant("way_back_sets"))};
        if (dose.holdSeconds > 0)
            planned.holdSeconds = dose.holdSeconds;
        else
            planned.reps = dose.reps;
        planned.rpe = Effort::from(exercise.trunkEndurance ? parameters.whole("beginner_dose_rpe")
                                                           : parameters.whole("lighter_week_rpe"));
        return planned;
    }

    [[nodiscard]] bool isTaken(const std::string& id) const {
        const auto has = [&](const PlannedExercise& planned) { return planned.exercise == id; };
        return std::any_of(m_exercises.begin(), m_exercises.end(), has) ||
               std::any_of(m_block.exercises.begin(), m_block.exercises.end(), has);
    }

    [[nodiscard]] const Exercise* inPlaceOf(const Exercise& exercise) const {
        for (const std::string& id : exercise.lowerSpineLoad) {
            const Exercise* other = m_catalogue.exercise(id);
            if (other == nullptr || isTaken(id) || other->spineLoad == SpineLoad::high) continue;
            if (!whyNot(*other, m_request, m_catalogue, m_date)) return other;
        }
        return nullptr;
    }

    const PlanBlock& m_block;
    const PlanRequest& m_request;
    const Catalogue& m_catalogue;
    Date m_date;
    std::vector<PlannedExercise> m_exercises{};
};

}  // namespace

PlanBlock lighterVersion(const PlanBlock& block, const PlanRequest& request, const Catalogue& catalogue, Date date) {
    if (block.kind != BlockKind::workout) return block;
    return Lighter(block, request, catalogue, date).version();
}

}  // namespace limber::inline planning
