// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/plan_text.h"

#include <fmt/format.h>

#include "cli/text/layout.h"

namespace limber::inline cli {
namespace {

constexpr int kBlockIndent = 2;
constexpr int kDetailIndent = 6;
constexpr int kNameWidth = 34;

class PlanWriter {
public:
    PlanWriter(const Program& program, bool withIds) : m_program(program), m_withIds(withIds) {}

    [[nodiscard]] std::string day(const PlanDay& day) const {
        int minutes = 0;
        for (const auto& block : day.blocks) minutes += block.minutes;
        std::string text =
            m_program.say(minutes > 0 ? "cli.day" : "cli.day_of_rest", {{"date", day.date}, {"minutes", minutes}}) +
            "\n";
        if (day.restReason && !day.restReason->code.empty())
            text += paragraph(m_program.phrases().text(*day.restReason), kBlockIndent);
        for (const auto& each : day.blocks) text += block(each);
        return text + "\n";
    }

    [[nodiscard]] std::string problems(const Plan& plan) const {
        std::string text;
        if (!plan.problems.empty()) text += m_program.say("cli.problems") + "\n";
        for (const auto& problem : plan.problems) text += bullet(m_program.phrases().text(problem.text), 2);
        return text;
    }

    [[nodiscard]] std::string relaxed(const Plan& plan) const {
        std::string text;
        if (!plan.relaxed.empty()) text += m_program.say("cli.relaxed") + "\n";
        for (const auto& wish : plan.relaxed) {
            text += bullet(m_program.phrases().text(wish.text), 2);
            if (!wish.lift.code.empty()) text += paragraph(m_program.phrases().text(wish.lift), 4);
        }
        return text;
    }

private:
    [[nodiscard]] std::string block(const PlanBlock& block) const {
        auto head =
            m_program.say("cli.block", {{"title", m_program.phrases().text(block.title)}, {"minutes", block.minutes}});
        if (block.start) head += ", " + toIso(*block.start);
        if (block.pinned) head += m_program.say("cli.pinned");
        if (block.mark) head += m_program.say("cli.mark_of_block", {{"mark", std::string(nameOf(*block.mark))}});
        auto text = paragraph(head, kBlockIndent);
        text += block.kind == BlockKind::workout ? setTable(block) : exerciseList(block);
        text += reasons(block);
        if (m_withIds && !block.id.empty()) text += paragraph("id " + block.id.value, kDetailIndent);
        return text;
    }

    [[nodiscard]] std::string setTable(const PlanBlock& block) const {
        std::string text;
        for (const auto& planned : block.exercises) {
            auto line = std::string(kDetailIndent, ' ') +
                        padded(m_program.say("cli.exercise_name", {{"exercise", planned.exercise}}), kNameWidth) +
                        padded(dose(planned), 12);
            if (planned.load) line += padded(m_program.say("cli.load", {{"load", planned.load->kilograms()}}), 10);
            if (planned.rpe) line += m_program.say("cli.effort", {{"rpe", planned.rpe->value()}});
            text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
        }
        return text;
    }

    [[nodiscard]] static std::string dose(const PlannedExercise& planned) {
        if (planned.holdSeconds) return fmt::format("{} x {} s", planned.sets, *planned.holdSeconds);
        if (planned.reps) return fmt::format("{} x {}", planned.sets, *planned.reps);
        return planned.sets > 1 ? fmt::format("{} sets", planned.sets) : std::string();
    }

    [[nodiscard]] std::string exerciseList(const PlanBlock& block) const {
        std::vector<std::string> ids;
        for (const auto& planned : block.exercises) ids.push_back(planned.exercise);
        if (ids.empty()) return {};
        return paragraph(m_program.say("cli.exercises", {{"exercises", ids}}), kDetailIndent);
    }

    [[nodiscard]] std::string reasons(const PlanBlock& block) const {
        std::string text;
        for (const auto& reason : block.reasons) text += bullet(m_program.phrases().text(reason.text), kDetailIndent);
        return text;
    }

    const Program& m_program;
    bool m_withIds;
};

}  // namespace

std::string planText(const Program& program, const Plan& plan, bool withIds) {
    const PlanWriter writer(program, withIds);
    std::string text;
    for (const auto& day : plan.days) text += writer.day(day);
    return text + writer.problems(plan) + writer.relaxed(plan) +
           program.say("cli.score", {{"total", plan.score.total}}) + "\n";
}

std::string judgementText(const Program& program, const Plan& plan) {
    auto text = PlanWriter(program, false).problems(plan);
    if (plan.problems.empty()) text += program.say("cli.no_problems") + "\n";
    text += program.say("cli.score", {{"total", plan.score.total}}) + "\n";
    for (const auto& term : plan.score.terms)
        text += program.say("cli.score_term", {{"name", term.name},
                                               {"points", term.value * term.weight},
                                               {"value", term.value},
                                               {"weight", term.weight}}) +
                "\n";
    return text;
}

}  // namespace limber::inline cli
