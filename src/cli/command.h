// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/program.h"

namespace CLI {
class App;
}

namespace limber::inline cli {

/// What to do once the command line is understood.
using Action = std::function<Result<void>(Program&)>;

template <class T>
using Slot = std::shared_ptr<T>;

/// A command, or one below it. What a slot holds is known when the action runs.
class Command {
public:
    /// `chosen` becomes the action of the command that was given.
    Command(CLI::App& app, Action& chosen) : m_app(app), m_chosen(chosen) {}

    [[nodiscard]] Command add(const std::string& name, const std::string& help) const;
    void needsOneBelow() const;
    /// With none of its commands below given, this one runs itself.
    void mayHaveOneBelow() const;

    [[nodiscard]] Slot<std::string> file(const std::string& help) const;
    [[nodiscard]] Slot<std::string> word(const std::string& type, const std::string& help) const;
    [[nodiscard]] Slot<std::vector<std::string>> words(const std::string& type, const std::string& help) const;
    [[nodiscard]] Slot<std::string> oneOf(const std::string& type, const std::string& help,
                                          const std::vector<std::string>& names) const;
    [[nodiscard]] Slot<std::optional<std::string>> maybeOneOf(const std::string& type, const std::string& help,
                                                              const std::vector<std::string>& names) const;

    [[nodiscard]] Slot<bool> flag(const std::string& option, const std::string& help) const;
    [[nodiscard]] Slot<std::string> text(const std::string& option, const std::string& type,
                                         const std::string& help) const;
    [[nodiscard]] Slot<int> number(const std::string& option, const std::string& help, int unlessGiven, int low,
                                   int high) const;
    [[nodiscard]] Slot<std::uint64_t> seed(const std::string& option, const std::string& help) const;
    /// What is no date of the calendar is wrong usage.
    [[nodiscard]] Slot<std::optional<Date>> date(const std::string& option, const std::string& help) const;

    void runs(Action action) const;

private:
    CLI::App& m_app;
    Action& m_chosen;
};

template <class E>
[[nodiscard]] std::vector<std::string> namesOf() {
    return {EnumNames<E>::names.begin(), EnumNames<E>::names.end()};
}

}  // namespace limber::inline cli
