// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/exchange/calendar.h"

#include <libical/ical.h>

#include <cstdlib>
#include <memory>

namespace limber::inline exchange {
namespace {

constexpr const char* kProduct = "-//Limber//Limber//EN";

struct ComponentEnd {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Calendar = std::unique_ptr<icalcomponent, ComponentEnd>;

struct BufferEnd {
    void operator()(char* buffer) const { icalmemory_free_buffer(buffer); }
};

icaltimetype wholeDay(Date date) {
    const std::chrono::year_month_day day{date};
    auto time = icaltime_null_date();
    time.year = static_cast<int>(day.year());
    time.month = static_cast<int>(static_cast<unsigned>(day.month()));
    time.day = static_cast<int>(static_cast<unsigned>(day.day()));
    return time;
}

icaltimetype minuteOf(Date date, int minutesAfterMidnight) {
    auto time = wholeDay(date);
    time.is_date = 0;
    time.hour = time.second = 0;
    time.minute = minutesAfterMidnight;
    return icaltime_normalize(time);
}

/// What a calendar shows: no control characters but line breaks, which libical writes as "\n".
std::string shownText(std::string text) {
    std::erase_if(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\n') || byte == 0x7F;
    });
    return text;
}

/// Adds events to a calendar, which owns them.
class Writer {
public:
    Writer(const Phrases& phrases, Date stampedOn) : m_phrases(phrases), m_calendar(icalcomponent_new_vcalendar()) {
        icalcomponent_add_property(m_calendar.get(), icalproperty_new_prodid(kProduct));
        icalcomponent_add_property(m_calendar.get(), icalproperty_new_version("2.0"));
        m_stamp = minuteOf(stampedOn, 0);
        m_stamp.zone = icaltimezone_get_utc_timezone();
    }

    void add(const PlanDay& day) {
        if (day.rest) addRest(day);
        for (const auto& block : day.blocks) addBlock(day.date, block);
    }

    [[nodiscard]] std::string text() const {
        const std::unique_ptr<char, BufferEnd> written(icalcomponent_as_ical_string_r(m_calendar.get()));
        return written.get();
    }

private:
    icalcomponent* addEvent(const std::string& uid, const std::string& summary, const std::string& description) {
        auto* event = icalcomponent_new_vevent();
        icalcomponent_add_component(m_calendar.get(), event);
        icalcomponent_set_uid(event, uid.c_str());
        icalcomponent_set_dtstamp(event, m_stamp);
        icalcomponent_set_summary(event, shownText(summary).c_str());
        if (!description.empty()) icalcomponent_set_description(event, shownText(description).c_str());
        return event;
    }

    /// Beside everything else of the day, not instead of it.
    static void fillDay(icalcomponent* event, Date date) {
        icalcomponent_set_dtstart(event, wholeDay(date));
        icalcomponent_set_dtend(event, wholeDay(date + Days{1}));
        icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    }

    void addRest(const PlanDay& day) {
        const bool because = day.restReason && !day.restReason->code.empty();
        fillDay(addEvent("rest-" + toIso(day.date) + "@limber", m_phrases.text("calendar.rest"),
                         because ? m_phrases.text(*day.restReason) : std::string()),
                day.date);
    }

    void addBlock(Date date, const PlanBlock& block) {
        const auto title = block.title.code.empty()
                               ? m_phrases.text({"calendar.block", {{"kind", std::string(nameOf(block.kind))}}})
                               : m_phrases.text(block.title);
        const auto uid =
            shownText(block.id.empty() ? toIso(date) + "-" + std::string(nameOf(block.kind)) : block.id.value);
        const auto summary =
            block.start
                ? title
                : m_phrases.text(Message{"calendar.with_minutes", {{"title", title}, {"minutes", block.minutes}}});
        auto* event = addEvent(uid + "@limber", summary, details(block));
        if (!block.start) return fillDay(event, date);
        icalcomponent_set_dtstart(event, minuteOf(date, block.start->minutes));
        icalcomponent_set_dtend(event, minuteOf(date, block.start->minutes + block.minutes));
    }

    [[nodiscard]] std::string details(const PlanBlock& block) const {
        std::string text;
        for (const auto& planned : block.exercises) text += doseOf(planned) + "\n";
        for (const auto& reason : block.reasons)
            if (!reason.text.code.empty()) text += m_phrases.text(reason.text) + "\n";
        if (!text.empty()) text.pop_back();
        return text;
    }

    [[nodiscard]] std::string doseOf(const PlannedExercise& planned) const {
        Message message{"calendar.exercise", {{"exercise", planned.exercise}, {"sets", planned.sets}}};
        const auto say = [&](const char* code, const char* field, FieldValue value) {
            message.code = code;
            message.fields.emplace_back(field, std::move(value));
        };
        if (planned.holdSeconds)
            say("calendar.held", "seconds", *planned.holdSeconds);
        else if (planned.reps && planned.load)
            say("calendar.loaded", "load", planned.load->kilograms());
        else if (planned.reps)
            message.code = "calendar.repeated";
        if (planned.reps) message.fields.emplace_back("reps", *planned.reps);
        return m_phrases.text(message);
    }

    const Phrases& m_phrases;
    Calendar m_calendar;
    icaltimetype m_stamp{};
};

}  // namespace

std::string writeCalendar(const std::vector<PlanDay>& days, const Phrases& phrases, Date stampedOn) {
    Writer writer(phrases, stampedOn);
    for (const auto& day : days) writer.add(day);
    return writer.text();
}

}  // namespace limber::inline exchange
