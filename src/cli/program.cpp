// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <ctime>

#include "cli/commands/commands.h"
#include "limber/knowledge/in_language.h"

namespace limber::inline cli {
namespace {

enum ExitCode { kDone = 0, kFailed = 1, kWrongUsage = 2 };

Date localToday() {
    const auto now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    return Date{std::chrono::year{parts.tm_year + 1900} / (parts.tm_mon + 1) / parts.tm_mday};
}

std::string firstLine(const std::string& text) { return text.substr(0, text.find('\n')); }

void complain(const std::string& text) { fmt::print(stderr, "limber-cli: {}\n", text); }

std::string notEmpty(const std::string& text) { return text.empty() ? "a file name is expected" : ""; }

std::string unknownCommand(const CLI::App& app, const std::string& word) {
    std::vector<std::string> names;
    for (const auto* command : app.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(command->get_name());
    return fmt::format("\"{}\" is no command, expected one of {}", word, fmt::join(names, ", "));
}

int reportParse(const CLI::App& app, const CLI::ParseError& error) {
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) return app.exit(error);
    const auto left = app.remaining();
    const bool noCommand = app.get_subcommands().empty() && !left.empty();
    complain(noCommand ? unknownCommand(app, left.front()) : firstLine(error.what()));
    return kWrongUsage;
}

bool writeOut(const std::string& text) {
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    return std::fflush(stdout) == 0 && written;
}

int perform(Program& program, const Action& action) {
    const auto result = action(program);
    if (!result) {
        complain(program.phrases().text(result.error()));
        return kFailed;
    }
    if (const auto warning = program.warning()) complain(*warning);
    if (writeOut(program.output())) return kDone;
    complain(program.say("cli.output_lost"));
    return kFailed;
}

}  // namespace

Program::Program()
    : today(localToday()),
      m_original(builtInCatalogue()),
      m_catalogue(m_original),
      m_phrases(Phrases::builtIn(language, m_catalogue)) {}

void Program::speak() {
    m_catalogue = inLanguage(m_original, language);
    m_phrases = Phrases::builtIn(language, m_catalogue);
}

std::string Program::say(std::string_view code, std::vector<std::pair<std::string, FieldValue>> fields) const {
    return m_phrases->text(Message{std::string(code), std::move(fields)});
}

std::filesystem::path Program::path() const {
    return dataFile.empty() ? defaultDataFile() : std::filesystem::path(dataFile);
}

Result<void> Program::learn() {
    std::error_code unknown;
    if (!std::filesystem::exists(path(), unknown)) return {};
    if (auto known = snapshot(); !known) return failure(known.error());
    return {};
}

Result<Snapshot> Program::kept(Result<Snapshot> snapshot) {
    if (!snapshot) return snapshot;
    if (snapshot->catalogue != m_original) {
        m_original = snapshot->catalogue;
        m_catalogue = inLanguage(m_original, language);
        m_phrases = m_phrases->with(m_catalogue);
    }
    snapshot->catalogue = m_catalogue;
    return snapshot;
}

Result<Workspace*> Program::workspace() {
    if (!m_workspace) {
        auto opened = Workspace::open({.file = path(), .today = today});
        if (!opened) return failure(opened.error());
        m_workspace = std::move(*opened);
    }
    return m_workspace.get();
}

std::optional<std::string> Program::warning() const {
    if (!m_workspace || !m_workspace->backupProblem()) return std::nullopt;
    return say("cli.not_backed_up", {{"why", phrases().text(*m_workspace->backupProblem())}});
}

Result<Snapshot> Program::snapshot() {
    return kept(workspace().and_then([](Workspace* open) { return open->snapshot(); }));
}

Result<Snapshot> Program::wholeSnapshot() {
    constexpr Date kEarliest{std::chrono::year{1900} / 1 / 1};
    return kept(workspace().and_then([&](Workspace* open) { return open->snapshot({kEarliest, today}); }));
}

int runProgram(int argc, char** argv) {
    Program program;
    Action action;
    CLI::App app{"Plan the week, log what you did, see what your back says.", "limber-cli"};
    app.require_subcommand(1);
    app.fallthrough();
    const Command command(app, action);
    app.add_option("--db", program.dataFile, "The data file")->type_name("FILE")->check(notEmpty);
    const auto today = command.date("--today", "The date to work with");
    app.add_flag("--json", program.json, "Output for programs");
    app.add_option("--language", program.language, "The language of sentences and names")
        ->check(CLI::IsMember({"en", "de"}));
    addCommands(command);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return reportParse(app, error);
    }
    program.today = today->value_or(program.today);
    if (program.language != "en") program.speak();
    return perform(program, action);
}

}  // namespace limber::inline cli
