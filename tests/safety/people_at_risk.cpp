// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/people_at_risk.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "limber/guidance/safety_gate.h"
#include "limber/knowledge/catalogue.h"

namespace limber::test {
namespace {

using Json = nlohmann::json;

PersonAtRisk somebody(std::string what) {
    PersonAtRisk person{.what = std::move(what)};
    const auto all = allOf<Equipment>();
    person.profile = aProfile().withEquipment({all.begin(), all.end()});
    person.profile.experience = Level::advanced;
    person.history.screens = {aClearScreen(kToday)};
    return person;
}

PersonAtRisk answering(SafetyQuestion question) {
    auto person = somebody(std::string(nameOf(question)));
    person.history.screens.push_back({.date = kToday, .answers = {{question, true}}});
    return person;
}

PersonAtRisk logging(std::string what, Session session) {
    auto person = somebody(std::move(what));
    session.id.value = "session";
    session.date = kToday;
    person.history.sessions = {std::move(session)};
    return person;
}

PersonAtRisk bornIn(int year) {
    auto person = somebody("born in " + std::to_string(year));
    person.profile.birthYear = year;
    return person;
}

void addLogged(std::vector<PersonAtRisk>& people) {
    people.push_back(logging("incident", aSession().tagged({Tag::acuteIncident})));
    Session swollen = aSession().tagged({Tag::acuteIncident});
    swollen.swellingOrBruise = true;
    people.push_back(logging("swelling", swollen));
    Session spreading = aSession().tenderAt(Region::lowerBackLeft);
    spreading.tenderSpots[0].spreads = true;
    people.push_back(logging("spreads", spreading));
    auto seen = answering(SafetyQuestion::darkUrine);
    seen.what = "seen, may train";
    seen.history.screens.push_back({.date = kToday, .cleared = Clearing::seenMayTrain});
    people.push_back(seen);
    auto unscreened = somebody("unscreened");
    unscreened.history.screens.clear();
    people.push_back(unscreened);
}

bool names(const Json& list, std::string_view name) {
    return std::any_of(list.begin(), list.end(), [&](const Json& item) { return item.get<std::string>() == name; });
}

bool isMeant(const Json& rule, const Exercise& exercise) {
    const Json none = Json::array();
    const auto list = [&](const char* key) { return rule.contains(key) ? rule.at(key) : none; };
    const auto tags = list("tags");
    return rule.value("everything", false) || names(list("kinds"), nameOf(exercise.kind)) ||
           names(list("spine_loads"), nameOf(exercise.spineLoad)) ||
           std::any_of(exercise.spineTags.begin(), exercise.spineTags.end(),
                       [&](SpineTag tag) { return names(tags, nameOf(tag)); });
}

}  // namespace

PlanRequest PersonAtRisk::request() const {
    const auto log = std::make_shared<History>(history);
    return {.today = kToday,
            .from = kToday,
            .days = 7,
            .profile = profile,
            .history = log,
            .safety = assessSafety(profile, *log, kToday, *builtInCatalogue())};
}

PersonAtRisk personWith(Condition condition) {
    auto person = somebody(std::string(nameOf(condition)));
    if (isListable(condition)) person.profile.conditions = {{condition, {}}};
    if (condition == Condition::postPartum) person.profile.postPartumWeeks = 6;
    if (condition == Condition::pregnant) person.profile.pregnancyWeeks = 12;
    if (condition == Condition::pregnantAfterWeek20) person.profile.pregnancyWeeks = 26;
    if (person.profile.pregnancyWeeks) person.profile.pregnant = true;
    return person;
}

PersonAtRisk personTaking(Medicine medicine) {
    auto person = somebody(std::string(nameOf(medicine)));
    person.profile.medicines = {medicine};
    return person;
}

std::vector<PersonAtRisk> peopleAtRisk() {
    std::vector<PersonAtRisk> people;
    for (const auto condition : allOf<Condition>()) people.push_back(personWith(condition));
    for (const auto medicine : allOf<Medicine>()) people.push_back(personTaking(medicine));
    for (const auto question : allOf<SafetyQuestion>()) people.push_back(answering(question));
    for (const int year : {2014, 2010, 1955}) people.push_back(bornIn(year));
    addLogged(people);
    return people;
}

FileCautions cautionsInFiles(const Exercise& exercise) {
    static const Json rules = Json::parse(std::ifstream(LIMBER_SOURCE_DIR "/resources/knowledge/caution_rules.json"));
    FileCautions found;
    for (const auto& rule : rules) {
        if (!isMeant(rule, exercise)) continue;
        for (const auto condition : allOf<Condition>())
            if (rule.contains("conditions") && names(rule.at("conditions"), nameOf(condition)))
                found.conditions.push_back(condition);
        for (const auto medicine : allOf<Medicine>())
            if (rule.contains("medicines") && names(rule.at("medicines"), nameOf(medicine)))
                found.medicines.push_back(medicine);
    }
    return found;
}

}  // namespace limber::test
