// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <CLI/CLI.hpp>
#include <charconv>

namespace limber::inline cli {

Command Command::add(const std::string& name, const std::string& help) const {
    return {*m_app.add_subcommand(name, help), m_chosen};
}

void Command::needsOneBelow() const { m_app.require_subcommand(1); }
void Command::mayHaveOneBelow() const { m_app.require_subcommand(0, 1); }

Slot<std::string> Command::file(const std::string& help) const { return word("FILE", help); }

Slot<std::string> Command::word(const std::string& type, const std::string& help) const {
    auto slot = std::make_shared<std::string>();
    m_app.add_option(type, *slot, help)->required();
    return slot;
}

Slot<std::vector<std::string>> Command::words(const std::string& type, const std::string& help) const {
    auto slot = std::make_shared<std::vector<std::string>>();
    m_app.add_option(type, *slot, help)->required();
    return slot;
}

Slot<std::string> Command::oneOf(const std::string& type, const std::string& help,
                                 const std::vector<std::string>& names) const {
    auto slot = std::make_shared<std::string>();
    m_app.add_option(type, *slot, help)->required()->check(CLI::IsMember(names));
    return slot;
}

Slot<std::optional<std::string>> Command::maybeOneOf(const std::string& type, const std::string& help,
                                                     const std::vector<std::string>& names) const {
    auto slot = std::make_shared<std::optional<std::string>>();
    m_app.add_option(type, *slot, help)->check(CLI::IsMember(names));
    return slot;
}

Slot<bool> Command::flag(const std::string& option, const std::string& help) const {
    auto slot = std::make_shared<bool>(false);
    m_app.add_flag(option, *slot, help);
    return slot;
}

Slot<std::string> Command::text(const std::string& option, const std::string& type, const std::string& help) const {
    auto slot = std::make_shared<std::string>();
    m_app.add_option(option, *slot, help)->type_name(type);
    return slot;
}

Slot<int> Command::number(const std::string& option, const std::string& help, int unlessGiven, int low,
                          int high) const {
    auto slot = std::make_shared<int>(unlessGiven);
    m_app.add_option(option, *slot, help)->check(CLI::Range(low, high));
    return slot;
}

Slot<std::uint64_t> Command::seed(const std::string& option, const std::string& help) const {
    auto slot = std::make_shared<std::uint64_t>(1);
    const auto take = [slot, option](const std::string& text) {
        const auto* end = text.data() + text.size();
        const auto [stop, wrong] = std::from_chars(text.data(), end, *slot);
        if (wrong != std::errc{} || stop != end)
            throw CLI::ValidationError(option, text + " is no whole number from 0 to 18446744073709551615");
    };
    m_app.add_option_function<std::string>(option, take, help)->type_name("SEED");
    return slot;
}

Slot<std::optional<Date>> Command::date(const std::string& option, const std::string& help) const {
    auto slot = std::make_shared<std::optional<Date>>();
    const auto take = [slot, option](const std::string& text) {
        const auto date = parseDate(text);
        if (!date) throw CLI::ValidationError(option, text + " is no date of the years 1900-2200, expected YYYY-MM-DD");
        *slot = *date;
    };
    m_app.add_option_function<std::string>(option, take, help)->type_name("DATE");
    return slot;
}

void Command::runs(Action action) const {
    m_app.callback([this_app = &m_app, chosen = &m_chosen, action = std::move(action)] {
        if (this_app->get_subcommands().empty()) *chosen = action;
    });
}

}  // namespace limber::inline cli
