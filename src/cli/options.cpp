// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

namespace limber::inline cli {
namespace {

template <class Slot>
void addDateOption(CLI::App& app, const std::string& name, Slot& slot, const std::string& help) {
    const auto take = [&slot](const std::string& text) {
        const auto date = parseDate(text);
        if (!date) throw CLI::ValidationError(text, "is no date of the calendar, expected YYYY-MM-DD");
        slot = *date;
    };
    app.add_option_function<std::string>(name, take, help)->type_name("DATE");
}

}  // namespace

void addDate(CLI::App& app, const std::string& name, Date& date, const std::string& help) {
    addDateOption(app, name, date, help);
}
void addDate(CLI::App& app, const std::string& name, std::optional<Date>& date, const std::string& help) {
    addDateOption(app, name, date, help);
}

}  // namespace limber::inline cli
