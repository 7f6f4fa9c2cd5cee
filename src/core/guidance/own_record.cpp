// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/guidance/own_record.h"

namespace limber::inline guidance {
namespace {

/// Played for nothing but its treatment, so that before and after are its own.
bool isPlayedFor(const Session& session, std::string_view treatment) {
    return session.kind != SessionKind::strength && session.kind != SessionKind::cardio &&
           session.treatments.size() == 1 && session.treatments.front().treatment == treatment &&
           session.treatments.front().start == session.start;
}

}  // namespace

OwnRecord ownRecord(const History& history, std::string_view treatment, Date today) {
    OwnRecord record;
    const auto count = [&](const std::vector<TreatmentUse>& uses, Date day) {
        for (const auto& use : uses) {
            if (use.treatment != treatment || use.date.value_or(day) > today) continue;
            ++record.used;
            record.rated += use.helped ? 1 : 0;
            record.helped += use.helped.value_or(false) ? 1 : 0;
        }
    };
    for (const auto& session : history.sessions) {
        count(session.treatments, session.date);
        if (session.date > today || !session.tightnessBefore || !session.tightnessAfter ||
            !isPlayedFor(session, treatment))
            continue;
        ++record.measured;
        record.before += (session.tightnessBefore->value() - record.before) / record.measured;
        record.after += (session.tightnessAfter->value() - record.after) / record.measured;
    }
    for (const auto& checkIn : history.checkIns) count(checkIn.treatments, checkIn.date);
    return record;
}

}  // namespace limber::inline guidance
