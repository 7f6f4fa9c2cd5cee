// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "limber/base/date.h"

namespace limber::inline cli {

/// A date option; what is no date of the calendar is wrong usage.
void addDate(CLI::App& app, const std::string& name, Date& date, const std::string& help);
void addDate(CLI::App& app, const std::string& name, std::optional<Date>& date, const std::string& help);

template <class E>
[[nodiscard]] std::vector<std::string> namesOf() {
    return {EnumNames<E>::names.begin(), EnumNames<E>::names.end()};
}

}  // namespace limber::inline cli
