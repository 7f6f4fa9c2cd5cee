// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/log_text.h"

#include "cli/text/layout.h"

namespace limber::inline cli {
namespace {

std::string tightnessOf(const Program& program, const Session& session) {
    std::string text;
    const auto add = [&](std::string_view code, std::optional<Tightness> value) {
        if (value) text += (text.empty() ? "" : ", ") + program.say(code, {{"value", value->value()}});
    };
    add("cli.tightness_before", session.tightnessBefore);
    add("cli.tightness_after", session.tightnessAfter);
    add("cli.tightness_next_morning", session.tightnessNextMorning);
    return text;
}

std::string sessionText(const Program& program, const Session& session) {
    auto text = program.say(
        "cli.session",
        {{"date", session.date}, {"kind", std::string(nameOf(session.kind))}, {"minutes", session.minutes}});
    if (session.rpe) text += ", " + program.say("cli.effort", {{"rpe", session.rpe->value()}});
    text += "\n";
    std::vector<std::string> exercises;
    for (const auto& entry : session.exercises) exercises.push_back(entry.exercise);
    if (!exercises.empty()) text += paragraph(program.say("cli.exercises", {{"exercises", exercises}}), 4);
    text += paragraph(tightnessOf(program, session), 4);
    return text + paragraph("id " + session.id.value, 4);
}

}  // namespace

std::string sessionsText(const Program& program, const std::vector<Session>& sessions) {
    std::string text;
    for (const auto& session : sessions) text += sessionText(program, session);
    return text.empty() ? program.say("cli.no_sessions") + "\n" : text;
}

std::string checkInsText(const Program& program, const std::vector<CheckIn>& checkIns) {
    std::string text;
    for (const auto& checkIn : checkIns) {
        text += program.say("cli.check_in", {{"date", checkIn.date}});
        if (checkIn.tightness) text += ", " + program.say("cli.tightness", {{"value", checkIn.tightness->value()}});
        if (checkIn.easier) text += ", " + program.say("term." + std::string(nameOf(*checkIn.easier)));
        if (checkIn.sleepHours) text += ", " + program.say("cli.slept", {{"hours", *checkIn.sleepHours}});
        text += "\n";
    }
    return text;
}

std::string selfTestsText(const Program& program, const std::vector<SelfTest>& tests) {
    std::string text;
    for (const auto& test : tests) {
        const bool bend = test.test == SelfTestKind::sideBendLeft || test.test == SelfTestKind::sideBendRight;
        text += program.say(bend ? "cli.self_test_cm" : "cli.self_test_seconds",
                            {{"date", test.date}, {"test", std::string(nameOf(test.test))}, {"value", test.value}}) +
                "\n";
    }
    return text;
}

}  // namespace limber::inline cli
