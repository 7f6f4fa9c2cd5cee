// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/insight_text.h"

#include <cmath>

#include "cli/text/layout.h"
#include "limber/workspace/experiments.h"

namespace limber::inline cli {
namespace {

constexpr std::size_t kWeeksShown = 12;

double tenths(double value) { return std::round(value * 10.0) / 10.0; }

std::string effectText(const Program& program, const Effect& effect) {
    const std::string habit(nameOf(effect.habit));
    const auto sessions = std::pair<std::string, FieldValue>{"with", effect.sessionsWith};
    const auto others = std::pair<std::string, FieldValue>{"without", effect.sessionsWithout};
    if (effect.randomised)
        return bullet(program.say("cli.effect_randomised", {{"habit", habit},
                                                            {"label", std::string(nameOf(effect.label))},
                                                            {"low", tenths(*effect.low)},
                                                            {"high", tenths(*effect.high)},
                                                            sessions,
                                                            others}),
                      0);
    if (!effect.effect) return bullet(program.say("cli.effect_too_early", {{"habit", habit}, sessions, others}), 0);
    return bullet(program.say(*effect.effect < 0 ? "cli.effect_looser" : "cli.effect_tighter",
                              {{"habit", habit},
                               {"label", std::string(nameOf(effect.label))},
                               {"effect", tenths(std::abs(*effect.effect))},
                               {"low", tenths(*effect.low)},
                               {"high", tenths(*effect.high)},
                               sessions,
                               others}),
                  0);
}

std::optional<double> meanTightness(const TrendWeek& week, const std::vector<TrendDay>& days) {
    double sum = 0;
    int count = 0;
    for (const auto& day : days) {
        if (weekStart(day.date) != week.monday) continue;
        for (const auto& reading : {day.tightnessBefore, day.tightnessAfter, day.tightnessNextMorning}) {
            if (!reading) continue;
            sum += *reading;
            ++count;
        }
    }
    return count > 0 ? std::optional(tenths(sum / count)) : std::nullopt;
}

}  // namespace

std::string effectsText(const Program& program, const std::vector<Effect>& effects) {
    if (effects.empty()) return paragraph(program.say("cli.no_effects"), 0);
    std::string text;
    for (const auto& effect : effects) text += effectText(program, effect);
    return text + paragraph(program.say("cli.effects_note"), 0);
}

std::string experimentsText(const Program& program, const std::vector<ExperimentReport>& reports) {
    if (reports.empty()) return paragraph(program.say("cli.no_experiments"), 0);
    std::string text;
    for (const auto& report : reports) {
        const auto& state = report.state;
        text += bullet(program.phrases().text(outcomeOf(report)), 0);
        text += paragraph(program.say("cli.experiment_since", {{"start", report.experiment.start}}), 2);
        if (state.daysKnown > 0)
            text += paragraph(
                program.say("cli.experiment_followed", {{"followed", state.daysFollowed}, {"known", state.daysKnown}}),
                2);
        if (state.today)
            text +=
                paragraph(program.say(*state.today ? "cli.experiment_next.with" : "cli.experiment_next.without"), 2);
    }
    return text;
}

std::string weightsText(const Program& program, const std::vector<WeightEntry>& entries) {
    if (entries.empty()) return paragraph(program.say("cli.no_weights"), 0);
    std::string text;
    for (const auto& entry : entries)
        text += program.say("cli.weight", {{"date", entry.date}, {"weight", entry.weight.kilograms()}}) + "\n";
    return text;
}

std::string trendsText(const Program& program, const std::vector<TrendWeek>& weeks, const std::vector<TrendDay>& days) {
    if (weeks.empty()) return paragraph(program.say("cli.no_trends"), 0);
    std::string text;
    for (std::size_t i = weeks.size() > kWeeksShown ? weeks.size() - kWeeksShown : 0; i < weeks.size(); ++i) {
        const auto& week = weeks[i];
        text += program.say("cli.trend_week", {{"date", week.monday},
                                               {"stretching", week.stretchingDays},
                                               {"rest", week.restDays},
                                               {"abdominal", tenths(week.abdominalSets)},
                                               {"extensor", tenths(week.extensorSets)}});
        if (const auto mean = meanTightness(week, days))
            text += " " + program.say("cli.trend_tightness", {{"value", *mean}});
        text += "\n";
    }
    return text;
}

std::string energyText(const Program& program, const EnergyTarget& target) {
    auto text = paragraph(program.say("cli.energy", {{"target", target.target},
                                                     {"maintenance", target.maintenance},
                                                     {"basal", target.basal},
                                                     {"goal", target.goalLbPerWeek}}),
                          0);
    return text + paragraph(program.phrases().text(energyNote(target)), 0);
}

}  // namespace limber::inline cli
