// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/training/energy.h"

#include <algorithm>
#include <cmath>

namespace limber::inline training {
namespace {

constexpr double kKcalPerPound = 3500.0;
constexpr double kKcalPerPoundAWeek = kKcalPerPound / 7.0;
constexpr double kLongRunKcalPerPound = 10.0;
constexpr double kDaysToHalf = 365.25;
constexpr double kFloorFemale = 1200.0;
constexpr double kFloorMale = 1500.0;
constexpr double kMaxDeficit = 1000.0;
constexpr double kWeeklyShare = 0.01;
constexpr double kLowBodyMass = 18.5;
constexpr int kAdult = 18;
constexpr int kLogDays = 28;

int rounded(double kcal) { return static_cast<int>(std::lround(kcal / 10.0)) * 10; }
int roundedUp(double kcal) { return static_cast<int>(std::ceil(kcal / 10.0 - 1e-9)) * 10; }

/// Compendium 02054, 02150, 02101, 02101 and, for cardio of an unknown kind, brisk walking 17200.
double metOf(SessionKind kind) {
    switch (kind) {
        case SessionKind::strength: return 3.5;
        case SessionKind::cardio: return 4.3;
        case SessionKind::yoga: return 2.5;
        case SessionKind::stretching:
        case SessionKind::mobility: return 2.3;
    }
    return 1.0;
}

double metOf(const Session& session, const Catalogue& catalogue) {
    double sum = 0;
    double sets = 0;
    for (const auto& entry : session.exercises) {
        const Exercise* exercise = catalogue.exercise(entry.exercise);
        if (exercise == nullptr || exercise->met <= 0) continue;
        const auto weight = static_cast<double>(std::max<std::size_t>(entry.sets.size(), 1));
        sum += exercise->met * weight;
        sets += weight;
    }
    return sets > 0 ? sum / sets : metOf(session.kind);
}

Error missingKeys(const Profile& profile) {
    std::string keys;
    const auto need = [&](bool there, const char* key) {
        if (!there) keys += (keys.empty() ? "" : ", ") + std::string(key);
    };
    need(profile.sex.has_value(), "sex");
    need(profile.birthYear.has_value(), "birth_year");
    need(profile.heightCm.has_value(), "height_cm");
    need(profile.weight.has_value(), "weight_kg");
    return {.code = ErrorCode::missingKey, .key = keys};
}

/// What forbids any deficit.
std::optional<EnergyLimit> blockOf(const Profile& profile, const SafetyLimits& limits, Date today) {
    if (profile.ageOn(today).value_or(kAdult) < kAdult) return EnergyLimit::under18;
    if (profile.has(Condition::pregnant, today)) return EnergyLimit::pregnancy;
    if (profile.has(Condition::breastfeeding, today)) return EnergyLimit::breastfeeding;
    if (profile.has(Condition::eatingDisorder, today)) return EnergyLimit::eatingDisorder;
    const double metres = *profile.heightCm / 100.0;
    if (profile.weight->kilograms() / (metres * metres) < kLowBodyMass) return EnergyLimit::lowBodyMass;
    if (limits.noEnergyDeficit) return EnergyLimit::safety;
    return std::nullopt;
}

/// The deficit as it may be, positive kcal a day, and what shortened it.
struct Deficit {
    double kcal = 0;
    std::optional<EnergyLimit> limitedBy{};
    void atMost(double limit, EnergyLimit reason) {
        if (kcal <= limit) return;
        kcal = limit;
        limitedBy = reason;
    }
};

Deficit allowedDeficit(double wanted, const Profile& profile, double maintenance, double floor) {
    Deficit deficit{wanted, std::nullopt};
    deficit.atMost(kMaxDeficit, EnergyLimit::maxDeficit);
    deficit.atMost(profile.weight->pounds() * kWeeklyShare * kKcalPerPoundAWeek, EnergyLimit::onePercent);
    deficit.atMost(std::max(0.0, maintenance - floor), EnergyLimit::floor);
    return deficit;
}

}  // namespace

double basalKcal(Sex sex, Mass weight, double heightCm, int age) {
    const double same = 10.0 * weight.kilograms() + 6.25 * heightCm - 5.0 * age;
    return sex == Sex::male ? same + 5.0 : same - 161.0;
}

double activityFactor(Activity activity) {
    switch (activity) {
        case Activity::light: return 1.375;
        case Activity::moderate: return 1.55;
        case Activity::active: return 1.725;
        case Activity::veryActive: return 1.9;
        case Activity::sedentary:
        case Activity::fromLog: return 1.2;
    }
    return 1.2;
}

double sessionKcal(const Session& session, const Catalogue& catalogue, Mass weight) {
    return (metOf(session, catalogue) - 1.0) * weight.kilograms() * session.minutes / 60.0;
}

double activityFactorFromLog(std::span<const Session> sessions, const Catalogue& catalogue, Date today, Mass weight,
                             double basal) {
    const double sedentary = activityFactor(Activity::sedentary);
    double kcal = 0;
    int days = 0;
    for (const auto& session : sessions) {
        const int ago = daysBetween(session.date, today);
        if (ago < 0) continue;
        days = std::max(days, std::min(ago + 1, kLogDays));
        if (ago < kLogDays) kcal += sessionKcal(session, catalogue, weight);
    }
    if (days == 0 || basal <= 0) return sedentary;
    return std::min(sedentary + kcal / days / basal, activityFactor(Activity::veryActive));
}

Result<EnergyTarget> energyTarget(const Profile& profile, const SafetyLimits& limits, Date today,
                                  double factorFromLog) {
    const auto age = profile.ageOn(today);
    if (!profile.sex || !age || !profile.heightCm || !profile.weight) return failure(missingKeys(profile));
    EnergyTarget target;
    const double basal = basalKcal(*profile.sex, *profile.weight, *profile.heightCm, *age);
    const Activity activity = profile.activity.value_or(Activity::sedentary);
    target.activityFactor = activity == Activity::fromLog ? factorFromLog : activityFactor(activity);
    const double maintenance = basal * target.activityFactor;
    target.basal = rounded(basal);
    target.maintenance = rounded(maintenance);
    target.floor = roundedUp(std::max(basal, *profile.sex == Sex::male ? kFloorMale : kFloorFemale));
    target.goalLbPerWeek = profile.weightGoalLbPerWeek.value_or(0);
    const double change = target.goalLbPerWeek * kKcalPerPoundAWeek;
    target.target = rounded(maintenance + change);
    if (change >= 0) return target;
    const auto block = blockOf(profile, limits, today);
    const auto deficit = block ? Deficit{0, block} : allowedDeficit(-change, profile, maintenance, target.floor);
    target.target = rounded(maintenance - deficit.kcal);
    target.limitedBy = deficit.limitedBy;
    return target;
}

double straightLineLb(double kcalPerDay, int days) { return kcalPerDay * days / kKcalPerPound; }

double longRunLb(double kcalPerDay, int days) {
    return kcalPerDay / kLongRunKcalPerPound * (1.0 - std::exp2(-days / kDaysToHalf));
}

}  // namespace limber::inline training
