// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "limber/base/date.h"
#include "limber/base/embedded_file.h"
#include "limber/base/error.h"
#include "limber/domain/catalogue_items.h"
#include "limber/domain/exercise.h"
#include "limber/domain/muscle.h"
#include "limber/domain/profile.h"
#include "limber/domain/region.h"

namespace limber::inline domain {
struct Figure;
}

namespace limber::inline knowledge {

struct MuscleInfo {
    Muscle muscle{};
    std::string name{};  ///< the name people know
    std::string latin{};
};

/// Holds for an exercise that has any of the listed properties, or for all.
struct CautionRule {
    std::vector<Condition> conditions{};
    std::vector<Medicine> medicines{};
    bool everything = false;
    std::vector<SpineTag> tags{};
    std::vector<ExerciseKind> kinds{};
    std::vector<SpineLoad> spineLoads{};
};

/// What each field rests on: ids of evidence, "anatomy" (standard anatomy), "convention", "DESIGN", or "sources" for
/// the sources that the item itself names.
using Provenance = std::map<std::string, std::vector<std::string>, std::less<>>;

struct ProvenanceRules {
    std::map<std::string, Provenance, std::less<>> ofKind{};
    std::map<std::string, Provenance, std::less<>> ofItem{};  ///< where an item differs from its kind
    Provenance ofEngine{};                                    ///< what the engines rest on, by topic
};

/// The contents of a catalogue, before it is indexed.
struct CatalogueData {
    std::vector<Exercise> exercises{};
    std::vector<Routine> routines{};
    std::vector<Ladder> ladders{};
    std::vector<Treatment> treatments{};
    std::vector<CausePage> causes{};
    std::vector<Evidence> evidence{};
    std::vector<SafetyQuestionText> questions{};
    std::vector<MuscleInfo> muscles{};
    std::map<Area, std::vector<Muscle>> areaMuscles{};
    std::vector<CautionRule> cautionRules{};
    std::span<const EmbeddedFile> poses{};  ///< of the figures, read when the first figure is asked for
    ProvenanceRules provenance{};
};

/// All that Limber knows, validated and indexed; immutable. Look-ups are O(log n) and return null when absent.
class Catalogue {
public:
    explicit Catalogue(CatalogueData data);

    [[nodiscard]] const Exercise* exercise(std::string_view id) const;
    [[nodiscard]] const Routine* routine(std::string_view id) const;
    [[nodiscard]] const Ladder* ladder(std::string_view id) const;
    [[nodiscard]] const Treatment* treatment(std::string_view id) const;
    [[nodiscard]] const Evidence* evidence(std::string_view id) const;
    /// The drawn figure of an exercise. The first call reads the poses (a few milliseconds); any thread may call.
    [[nodiscard]] const Figure* figureOf(std::string_view exercise) const;
    [[nodiscard]] const CausePage& cause(Cause cause) const;
    [[nodiscard]] const SafetyQuestionText& question(SafetyQuestion question) const;
    [[nodiscard]] const MuscleInfo& muscle(Muscle muscle) const;
    [[nodiscard]] std::span<const Muscle> musclesOf(Area area) const;
    /// By field. `kind` is one of the interchange format.
    [[nodiscard]] Provenance provenance(std::string_view kind, std::string_view id) const;

    /// Without the hidden ones, which only `exercise` still finds.
    [[nodiscard]] std::span<const Exercise> exercises() const { return std::span(m_data.exercises).first(m_shown); }
    [[nodiscard]] std::span<const Routine> routines() const { return m_data.routines; }
    [[nodiscard]] std::span<const Ladder> ladders() const { return m_data.ladders; }
    [[nodiscard]] std::span<const Treatment> treatments() const { return m_data.treatments; }
    [[nodiscard]] std::span<const Evidence> evidences() const { return m_data.evidence; }
    [[nodiscard]] const Provenance& engineProvenance() const { return m_data.provenance.ofEngine; }
    [[nodiscard]] std::span<const SafetyQuestionText> questions() const { return m_data.questions; }

    /// The ids of exercises whose id, name or alias is nearest to `text`, best first; at most `count`.
    [[nodiscard]] std::vector<std::string> nearestExercises(std::string_view text, std::size_t count = 3) const;
    /// The exercise other than `except` that has `name` as id, name or alias, whatever the case.
    [[nodiscard]] const Exercise* exerciseNamed(std::string_view name, std::string_view except = {}) const;

    [[nodiscard]] const CatalogueData& data() const { return m_data; }

private:
    CatalogueData m_data;
    std::size_t m_shown;
    std::map<std::string, std::size_t, std::less<>> m_exerciseIndex;
    std::map<std::string, std::size_t, std::less<>> m_routineIndex;
    std::map<std::string, std::size_t, std::less<>> m_ladderIndex;
    std::map<std::string, std::size_t, std::less<>> m_treatmentIndex;
    std::map<std::string, std::size_t, std::less<>> m_evidenceIndex;
    std::shared_ptr<class FigureShelf> m_figures;
};

/// What keeps an exercise from a person.
struct Obstacle {
    enum class Kind : std::uint8_t { floor, untagged, condition, medicine };
    Kind kind{};
    Condition condition{};
    Medicine medicine{};
};
[[nodiscard]] std::optional<Obstacle> obstacleTo(const Exercise& exercise, const Profile& profile, Date on);

/// True when conditions, medicines and "can get up from the floor" allow it on that date. An item without spine tags
/// suits nobody who has a condition. Equipment, level and dislikes are the planner's business.
[[nodiscard]] bool suits(const Exercise& exercise, const Profile& profile, Date on);
/// True when every step suits.
[[nodiscard]] bool suits(const Routine& routine, const Catalogue& catalogue, const Profile& profile, Date on);

using CataloguePtr = std::shared_ptr<const Catalogue>;

/// Parses and validates knowledge files. Errors: malformed, invalidResource and the input codes, each with
/// file, `key` as `<item id>.<key>` and what was expected.
[[nodiscard]] Result<CatalogueData> parseCatalogue(std::span<const EmbeddedFile> files);

/// The built-in catalogue, parsed once a process.
[[nodiscard]] CataloguePtr builtInCatalogue();

/// The catalogue with the person's own exercises, whose cautions follow from the same rules; the catalogue itself when
/// there are none.
[[nodiscard]] CataloguePtr withOwn(const CataloguePtr& catalogue, const std::vector<Exercise>& own);

}  // namespace limber::inline knowledge
