// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/clinician_sheet.h"

#include <algorithm>
#include <tuple>

#include "limber/guidance/tightness.h"
#include "limber/workspace/loop.h"
#include "limber/workspace/way_back.h"

namespace limber::inline workspace {
namespace {

constexpr int kWeeks = 8;
constexpr int kComingDays = 7;
constexpr std::size_t kLiftsAtMost = 4;
constexpr std::size_t kWaysAtMost = 2;
constexpr int kOften = 3;        ///< sessions that make one place worth a question, DESIGN
constexpr double kRising = 0.5;  ///< as the regression's effect that matters, DESIGN

void addFeelings(ClinicianSheet& sheet, const History& history) {
    for (const auto& session : history.sessions) {
        if (!sheet.range.contains(session.date)) continue;
        if (session.tightened) ++sheet.tightened[*session.tightened];
        for (const Relief relief : session.relievedBy) ++sheet.eased[relief];
        for (const auto& spot : session.tenderSpots) {
            sheet.spreads = sheet.spreads || spot.spreads.value_or(false);
            const auto& to = spot.spreadsTo;
            if (to && std::find(sheet.spreadsTo.begin(), sheet.spreadsTo.end(), *to) == sheet.spreadsTo.end())
                sheet.spreadsTo.push_back(*to);
        }
    }
    for (const auto& checkIn : history.checkIns)
        if (checkIn.easier && sheet.range.contains(checkIn.date)) ++sheet.easier[*checkIn.easier];
}

void addTried(ClinicianSheet& sheet, const History& history) {
    std::map<std::string, TriedTreatment> tried;
    for (const auto& session : history.sessions)
        for (const auto& use : session.treatments) {
            const Date date = use.date.value_or(session.date);
            if (!sheet.range.contains(date)) continue;
            auto& one = tried[use.treatment];
            one.treatment = use.treatment;
            one.last = std::max(one.last, date);
            ++one.times;
            if (use.helped) ++(*use.helped ? one.helped : one.didNot);
        }
    for (auto& [id, one] : tried) sheet.tried.push_back(std::move(one));
    std::stable_sort(sheet.tried.begin(), sheet.tried.end(),
                     [](const TriedTreatment& a, const TriedTreatment& b) { return a.times > b.times; });
}

/// The newest answer to each question counts; a mistake takes the emergency answers back.
void addAnswers(ClinicianSheet& sheet, const History& history) {
    std::map<SafetyQuestion, bool> answers;
    for (const auto& screen : history.screens) {
        if (screen.cleared == Clearing::answeredByMistake)
            std::erase_if(answers, [](const auto& one) { return classOf(one.first) == QuestionClass::emergency; });
        for (const auto& [question, answer] : screen.answers) answers[question] = answer;
        if (!screen.answers.empty()) sheet.answeredOn = screen.date;
    }
    for (const auto question : allOf<SafetyQuestion>()) {
        if (classOf(question) == QuestionClass::information) continue;
        const auto found = answers.find(question);
        if (found == answers.end())
            ++sheet.open;
        else if (found->second)
            sheet.yes.push_back(question);
        else
            ++sheet.no;
    }
}

void addProfile(ClinicianSheet& sheet, const Profile& profile, Date today) {
    for (const auto condition : allOf<Condition>())
        if (profile.has(condition, today)) sheet.conditions.push_back(condition);
    sheet.medicines = profile.medicines;
}

bool isHeavier(const SetEntry& a, const SetEntry& b) {
    const auto measure = [](const SetEntry& set) {
        return std::tuple(set.load.value_or(Mass{}).grams(), set.reps.value_or(0), set.holdSeconds.value_or(0));
    };
    return measure(a) > measure(b);
}

std::vector<BackLift> backLifts(const History& history, DateRange range, const Catalogue& catalogue) {
    std::map<std::string, BackLift> lifts;
    for (const auto& session : history.sessions) {
        if (!range.contains(session.date)) continue;
        for (const auto& entry : session.exercises) {
            const Exercise* exercise = catalogue.exercise(entry.exercise);
            if (exercise == nullptr || exercise->kind != ExerciseKind::strength || entry.sets.empty()) continue;
            if (exercise->spineLoad == SpineLoad::low) continue;
            auto& lift = lifts[entry.exercise];
            lift.exercise = entry.exercise;
            lift.last = session.date;
            ++lift.sessions;
            for (const auto& set : entry.sets)
                if (set.type != SetType::warmUp && isHeavier(set, lift.heaviest)) lift.heaviest = set;
        }
    }
    std::vector<BackLift> all;
    for (auto& [id, lift] : lifts) all.push_back(std::move(lift));
    std::stable_sort(all.begin(), all.end(), [&](const BackLift& a, const BackLift& b) {
        return std::tuple(catalogue.exercise(a.exercise)->spineLoad, a.sessions) >
               std::tuple(catalogue.exercise(b.exercise)->spineLoad, b.sessions);
    });
    if (all.size() > kLiftsAtMost) all.resize(kLiftsAtMost);
    return all;
}

void addPlan(TrainingSummary& training, const Snapshot& snapshot) {
    for (const auto& day : standingPlan(snapshot, snapshot.today + Days{1}, kComingDays).days)
        for (const auto& block : day.blocks) {
            training.plannedMinutes += block.minutes;
            const bool counts = block.kind == BlockKind::workout || block.kind == BlockKind::cardio;
            training.plannedSessions += counts ? 1 : 0;
        }
}

TrainingSummary trainingOf(const Snapshot& snapshot, DateRange range) {
    TrainingSummary training;
    int sessions = 0;
    int minutes = 0;
    int rated = 0;
    double effort = 0;
    for (const auto& session : snapshot.history->sessions) {
        if (!range.contains(session.date)) continue;
        ++sessions;
        minutes += session.minutes;
        if (session.rpe) {
            effort += session.rpe->value();
            ++rated;
        }
        const bool lifts = session.kind == SessionKind::strength;
        ++(lifts ? training.strength : session.kind == SessionKind::cardio ? training.cardio : training.gentle);
    }
    training.sessionsAWeek = static_cast<double>(sessions) / kWeeks;
    training.minutesAWeek = static_cast<double>(minutes) / kWeeks;
    if (rated > 0) training.meanEffort = effort / rated;
    training.backLifts = backLifts(*snapshot.history, range, *snapshot.catalogue);
    addPlan(training, snapshot);
    return training;
}

void addQuestions(ClinicianSheet& sheet, const Snapshot& snapshot) {
    auto& questions = sheet.questions;
    if (sheet.spreads) questions.push_back({"question.spreads", {}});
    if (sheet.tightness.change.value_or(0) >= kRising) questions.push_back({"question.rising", {}});
    for (const auto& place : sheet.places.places)
        if (place.tight >= kOften) {
            const std::string region(nameOf(regionOf(place.area, place.side)));
            questions.push_back({"question.same_place", {{"region", region}}});
            break;
        }
    questions.push_back({"question.keep", {}});
    const auto ways = waysBack(snapshot);
    for (std::size_t i = 0; i < std::min(ways.size(), kWaysAtMost); ++i)
        questions.push_back({"question.way_back", {{"exercise", ways[i].goal.exercise}}});
    questions.push_back({"question.hands_on", {}});
    if (!sheet.medicines.empty()) questions.push_back({"question.medicine", {}});
    questions.push_back({"question.signs", {}});
}

}  // namespace

std::vector<DayReading> dayReadings(const History& history, Date today, int days) {
    std::vector<DayReading> readings;
    for (int i = days - 1; i >= 0; --i) readings.push_back({today - Days{i}, {}, false});
    const auto indexOf = [&](Date date) { return days - 1 - daysBetween(date, today); };
    const auto note = [&](Date date, const std::optional<Tightness>& tightness) {
        const int index = indexOf(date);
        if (!tightness || index < 0 || index >= days) return;
        auto& highest = readings[static_cast<std::size_t>(index)].highest;
        highest = std::max(highest.value_or(0), tightness->value());
    };
    for (const auto& checkIn : history.checkIns) note(checkIn.date, checkIn.tightness);
    for (const auto& session : history.sessions) {
        note(session.date, session.tightnessBefore);
        note(session.date, session.tightnessAfter);
        note(session.date + Days{1}, session.tightnessNextMorning);
        const int index = indexOf(session.date);
        if (index >= 0 && index < days) readings[static_cast<std::size_t>(index)].trained = true;
    }
    return readings;
}

ClinicianSheet clinicianSheet(const Snapshot& snapshot) {
    const auto& history = *snapshot.history;
    ClinicianSheet sheet{.asOf = snapshot.today, .range = {snapshot.today - Days{7 * kWeeks - 1}, snapshot.today}};
    sheet.days = dayReadings(history, snapshot.today, 7 * kWeeks);
    sheet.tightness = summariseTightness(history, snapshot.today);
    sheet.places = bodyRecord(history, snapshot.today, kWeeks);
    addFeelings(sheet, history);
    addTried(sheet, history);
    auto inUse = adjustmentsFor(assessmentOf(snapshot), snapshot);
    dropUnanswered(inUse, snapshot);
    for (const auto& change : inUse) sheet.changes.push_back(summaryOf(change));
    addAnswers(sheet, history);
    addProfile(sheet, *snapshot.profile, snapshot.today);
    sheet.training = trainingOf(snapshot, sheet.range);
    addQuestions(sheet, snapshot);
    return sheet;
}

}  // namespace limber::inline workspace
