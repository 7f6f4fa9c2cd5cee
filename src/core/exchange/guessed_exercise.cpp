// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/guessed_exercise.h"

#include <algorithm>
#include <array>

#include "core/exchange/stable_id.h"
#include "limber/knowledge/search.h"

namespace limber::inline exchange {
namespace {

struct Hint {
    Muscle muscle;
    std::string_view words;  ///< as they stand in a folded name, with bars between
};

/// The first one of which a category or name holds a word is the guess; in English, German, French and Spanish.
constexpr auto kHints = std::to_array<Hint>({
    {Muscle::hamstrings, "leg curl|hamstring|nordic|deadlift|kreuzheben|souleve de terre|peso muerto"},
    {Muscle::forearms, "wrist|forearm|grip"},
    {Muscle::triceps, "tricep|trizep|pushdown|push down|skull"},
    {Muscle::gluteusMaximus, "kickback|glute|hip thrust"},
    {Muscle::biceps, "bicep|bizep|curl"},
    {Muscle::calves, "calf|calves|waden|mollet|pantorrilla"},
    {Muscle::adductors, "adduct"},
    {Muscle::gluteusMedius, "abduct"},
    {Muscle::hipFlexors, "hip flexor"},
    {Muscle::quadriceps, "squat|kniebeuge|sentadilla|lunge|leg press|leg extension|quad"},
    {Muscle::obliques, "oblique|side bend|twist"},
    {Muscle::rectusAbdominis, "crunch|sit up|leg raise|plank|abs|abdominal|core|bauch"},
    {Muscle::erectorSpinae, "back extension|hyperextension|lower back"},
    {Muscle::upperTrapezius, "shrug|trap"},
    {Muscle::neck, "neck|nacken"},
    {Muscle::shoulders, "shoulder|schulter|epaule|hombro|delt|lateral raise|overhead|military"},
    {Muscle::chest, "chest|brust|pec|bench|bankdrucken|developpe|push up|dip|fly"},
    {Muscle::latissimus, "row|pull|lat |chin up|rudern|tirage|remo|back|rucken"},
    {Muscle::quadriceps, "leg|bein|jambe|pierna"},
    {Muscle::shoulders, "raise|press"},
});

constexpr std::string_view kCardioWords =
    "cardio|running|run "
    "|walk|bike|cycling|treadmill|elliptical|swim|rower|rowing|stair|hike|hiking|jog|laufen|radfahren|"
    "course|correr";

bool holdsOneOf(std::string_view text, std::string_view words) {
    while (!words.empty()) {
        const auto bar = std::min(words.find('|'), words.size());
        if (text.find(words.substr(0, bar)) != std::string_view::npos) return true;
        words.remove_prefix(std::min(bar + 1, words.size()));
    }
    return false;
}

bool isCardio(const ForeignExercise& foreign, const std::string& text) {
    const bool covered = std::any_of(foreign.sets.begin(), foreign.sets.end(),
                                     [](const SetEntry& set) { return set.distanceMetres && !set.load; });
    return covered || holdsOneOf(text, kCardioWords);
}

void guess(Exercise& exercise, const ForeignExercise& foreign) {
    const auto text = foldedText(foreign.category) + " / " + foldedText(foreign.name) + " ";
    if (isCardio(foreign, text)) {
        exercise.kind = ExerciseKind::cardio;
        exercise.primary = Muscle::quadriceps;
        exercise.muscles = {{Muscle::quadriceps, 1.0}};
        return;
    }
    const auto* hint =
        std::find_if(kHints.begin(), kHints.end(), [&](const Hint& entry) { return holdsOneOf(text, entry.words); });
    if (hint == kHints.end()) {
        // Nothing to go by: counted as movement, not as sets of any muscle.
        exercise.kind = ExerciseKind::mobility;
        exercise.primary = Muscle::deepAbdominals;
        exercise.muscles = {{Muscle::deepAbdominals, 0.25}};
        return;
    }
    exercise.kind = ExerciseKind::strength;
    exercise.primary = hint->muscle;
    exercise.muscles = {{hint->muscle, 1.0}};
}

}  // namespace

Exercise guessedExercise(const ForeignExercise& foreign, const ExerciseNames& names, const std::string& cue) {
    Exercise exercise;
    const auto folded = foldedText(foreign.name);
    exercise.id = ownExerciseId(stableId("exercise|" + (folded.empty() ? foreign.name : folded)));
    exercise.name = foreign.name;
    exercise.own = true;
    exercise.cues = {cue};
    if (const auto* relative = names.relative(foreign.name)) {
        exercise.kind = relative->kind;
        exercise.primary = relative->primary;
        exercise.muscles = relative->muscles;
        exercise.lengthens = relative->lengthens;
    } else {
        guess(exercise, foreign);
    }
    constexpr int kSets = 3;
    constexpr int kReps = 10;
    constexpr int kHold = 30;
    exercise.dose = exercise.kind == ExerciseKind::strength ? Dose{.sets = kSets, .reps = kReps}
                                                            : Dose{.sets = 1, .holdSeconds = kHold};
    return exercise;
}

}  // namespace limber::inline exchange
