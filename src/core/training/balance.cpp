// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/training/balance.h"

#include <algorithm>

#include "limber/training/effective_sets.h"

namespace limber::inline training {
namespace {

constexpr double kSmallestDivisor = 0.5;

bool isOneOf(Pattern pattern, std::initializer_list<Pattern> patterns) {
    return std::find(patterns.begin(), patterns.end(), pattern) != patterns.end();
}

double extensorInvolvement(const Exercise& exercise) {
    return std::max(exercise.involvement(Muscle::erectorSpinae), exercise.involvement(Muscle::multifidus));
}

std::optional<double> ratio(double first, double second) {
    if (first <= 0 && second <= 0) return std::nullopt;
    return first / std::max(second, kSmallestDivisor);
}

}  // namespace

double abdominalWeight(const Exercise& exercise) {
    if (exercise.kind != ExerciseKind::strength) return 0;
    if (exercise.pattern == Pattern::trunkFlexion) return kDirect;
    if (exercise.pattern == Pattern::rotation) return exercise.hasTag(SpineTag::flexion) ? kDirect : kIndirect;
    const bool brace = isOneOf(exercise.pattern, {Pattern::antiExtension, Pattern::antiLateral, Pattern::antiRotation});
    const double abdominals =
        std::max({exercise.involvement(Muscle::rectusAbdominis), exercise.involvement(Muscle::obliques),
                  exercise.involvement(Muscle::deepAbdominals)});
    return brace && abdominals >= kDirect ? kIndirect : 0.0;
}

double extensorWeight(const Exercise& exercise) {
    if (exercise.kind != ExerciseKind::strength) return 0;
    const double involved = extensorInvolvement(exercise);
    const bool leg = isOneOf(exercise.pattern, {Pattern::squat, Pattern::lunge, Pattern::hinge});
    return leg ? std::min(involved, kIndirect) : involved;
}

bool isPush(const Exercise& exercise) {
    return isOneOf(exercise.pattern, {Pattern::horizontalPush, Pattern::verticalPush});
}

bool isPull(const Exercise& exercise) {
    return isOneOf(exercise.pattern, {Pattern::horizontalPull, Pattern::verticalPull, Pattern::scapular});
}

void Balance::add(const Exercise& exercise, double sets) {
    if (exercise.kind != ExerciseKind::strength) return;
    abdominalSets += abdominalWeight(exercise) * sets;
    extensorSets += extensorWeight(exercise) * sets;
    if (extensorInvolvement(exercise) >= kDirect) directExtensorSets += sets;
    if (isPush(exercise)) pushSets += sets;
    if (isPull(exercise)) pullSets += sets;
}

Balance& Balance::operator+=(const Balance& other) {
    abdominalSets += other.abdominalSets;
    extensorSets += other.extensorSets;
    directExtensorSets += other.directExtensorSets;
    pushSets += other.pushSets;
    pullSets += other.pullSets;
    leftSets += other.leftSets;
    rightSets += other.rightSets;
    return *this;
}

std::optional<double> Balance::abdominalToExtensor() const { return ratio(abdominalSets, extensorSets); }
std::optional<double> Balance::pushToPull() const { return ratio(pushSets, pullSets); }
std::optional<double> Balance::sideRatio() const {
    return ratio(std::max(leftSets, rightSets), std::min(leftSets, rightSets));
}

Balance balanceOf(const Session& session, const Catalogue& catalogue) {
    Balance balance;
    for (const auto& entry : session.exercises) {
        const Exercise* exercise = catalogue.exercise(entry.exercise);
        if (exercise == nullptr || exercise->kind != ExerciseKind::strength) continue;
        balance.add(*exercise, workingSets(entry));
        for (const auto& set : entry.sets) {
            if (set.type == SetType::warmUp) continue;
            if (set.side == Side::left) balance.leftSets += 1;
            if (set.side == Side::right) balance.rightSets += 1;
        }
    }
    return balance;
}

Balance balanceOf(std::span<const Session> sessions, DateRange range, const Catalogue& catalogue) {
    Balance balance;
    for (const auto& session : sessions)
        if (range.contains(session.date)) balance += balanceOf(session, catalogue);
    return balance;
}

}  // namespace limber::inline training
