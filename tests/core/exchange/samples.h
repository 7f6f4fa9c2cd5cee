// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "limber/exchange/read_context.h"

namespace limber::samples {

/// Every key of every shape that is read, so that a mutation can reach each of them.
inline const std::string kSession = R"({
  "id": "0f8fad5b-d9cb-469f-a165-70867728950e",
  "date": "2026-11-20",
  "start": "18:30",
  "kind": "strength",
  "minutes": 55,
  "rpe": 7,
  "warm_up_minutes": 5,
  "stretched_before_minutes": 0,
  "stretched_after_minutes": 10,
  "tags": ["fatigued", "awkward"],
  "technique": 4,
  "tightened": "during",
  "tightened_during": "deadlift",
  "planned_blocks": ["block-1"],
  "exercises": [
    {"exercise": "deadlift", "superset": 0, "sets": [
      {"reps": 5, "load_kg": 100, "rpe": 8, "type": "working"},
      {"reps": 3, "load_kg": 102.5, "type": "failure"}]},
    {"exercise": "running", "sets": [{"seconds": 1200, "distance_m": 4000, "type": "working"}]},
    {"exercise": "childs_pose", "sets": [{"hold_seconds": 30, "side": "left", "type": "warm_up"}]}
  ],
  "tightness": {"before": 2, "after": 6, "next_morning": 4.5},
  "regions": ["lower_back_left"],
  "tender_spots": [{"region": "lower_back_left", "tender": true, "familiar": true, "spreads": false, "spreads_to": null}],
  "relieved_by": ["heat"],
  "treatments": [{"treatment": "heat_pack", "date": "2026-11-20", "start": "21:00", "minutes": 20, "helped": true}],
  "notes": "fine \u00e9",
  "logged_on": "2026-11-21"
})";

inline const std::string kCheckIn = R"({"date": "2026-11-21", "tightness": 4, "easier": "moving", "sleep_hours": 7.5,
  "stress": 3, "sitting_hours": 9, "standing_hours": 1, "driving_hours": 1,
  "treatments": [{"treatment": "heat_pack", "date": "2026-11-21", "start": "21:00", "minutes": 15, "helped": false}],
  "skipped": true, "logged_on": "2026-11-21"})";

inline const std::string kProfile = R"({
  "units": "metric", "distance_units": "imperial", "body_units": "metric", "sex": "female", "birth_year": 1988, "height_cm": 170, "weight_kg": 64,
  "experience": "beginner", "goal": "general", "recent_training": "some",
  "workouts_per_week": 3, "cardio_per_week": 1, "yoga_per_week": 1, "preferred_days": ["mon", "wed"],
  "usual_start": "18:00", "can_get_up_from_floor": true, "available_minutes": {"mon": 60, "tue": 0},
  "equipment": ["barbell", "mat"], "avoid_exercises": ["sit_up"], "activity": "light",
  "conditions": ["osteoporosis", {"condition": "recent_surgery", "until": "2027-01-31"}],
  "medicines": ["anticoagulant"], "pregnancy_weeks": null, "post_partum_weeks": null, "pregnant": false,
  "weight_goal_lb_per_week": -0.5})";

inline const std::string kScreen = R"({"date": "2026-11-23", "answers": {"saddle_numbness": false, "dark_urine": true},
  "cleared": "seen_may_train", "discussed": "night_pain"})";

inline const std::string kSelfTest = R"({"date": "2026-11-23", "test": "side_bend_left", "value": 18.5})";

inline const std::string kWeekNote = R"({"from": "2026-11-23", "to": "2026-11-29", "minutes": {"2026-11-24": 20},
  "equipment": [], "ill": false, "hurts": [{"region": "hip_left", "until": "2026-12-01"}]})";

inline const std::string kTimer = R"({"treatment": "heat_pack", "date": "2026-11-22", "start": "18:20", "minutes": 20,
  "passed_seconds": 61.5, "running_since": 1763835600})";

inline const std::string kPlan = R"({
  "from": "2026-11-23",
  "days": [
    {"date": "2026-11-23", "rest": false, "rest_reason": null, "blocks": [
      {"id": "stable", "kind": "workout", "title": "Legs", "start": "18:00", "minutes": 40, "pinned": true,
       "exercises": [{"exercise": "goblet_squat", "sets": 3, "reps": 10, "load_kg": 16, "hold_seconds": null, "rpe": 7}],
       "reasons": [{"text": "Because.", "cause": "muscular_imbalance", "source": "DESIGN"}],
       "routine": "", "mark": null, "kept_anyway": false}]},
    {"date": "2026-11-25", "rest": true, "rest_reason": "48 h for your legs", "blocks": []}
  ],
  "score": {"total": 124, "terms": [{"name": "weekly_sets_shortfall", "value": 4, "weight": 31}]},
  "problems": [{"rule": "recovery", "hard": true, "text": "Too soon.", "dates": ["2026-11-24"]}],
  "relaxed": [{"rule": "stretching", "text": "Two days only.", "dates": [], "lift": "10 minutes more on Tuesday"}]})";

inline ReadContext context() {
    using namespace std::chrono_literals;
    return {.file = "in.json", .today = Date{2026y / 11 / 23}, .catalogue = builtInCatalogue()};
}

/// `text` with the first `from` replaced.
inline std::string with(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

}  // namespace limber::samples
