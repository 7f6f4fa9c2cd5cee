// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/exchange/drafts.h"

#include <algorithm>

#include "core/exchange/json_text.h"
#include "core/exchange/log_shapes.h"

namespace limber::inline exchange {
namespace {

constexpr int kMostReps = 1000;
constexpr double kHeaviestKilograms = 1000;
constexpr double kFarthestMetres = 1'000'000;
constexpr int kMostSets = 1000;

struct StoredDraft {
    SessionDraft draft{};
    bool withoutMinutes = false;
};

constexpr Shape kDraftShape{[](auto& io, auto& stored) {
    io.require({"session"});
    io.field("session", stored.draft.session, kSessionShape);
    io.field("without_minutes", stored.withoutMinutes, Flag{});
    io.field("done", stored.draft.done, Whole{0, kMostSets});
}};

template <class T>
void bound(std::optional<T>& value, T most) {
    if (value) value = std::clamp(*value, T{}, most);
}

/// At most so many characters: bytes that continue a character do not count.
void shorten(std::string& text, int most) {
    int characters = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U && ++characters > most) return text.resize(i);
}

StoredDraft bounded(SessionDraft draft) {
    auto& session = draft.session;
    const bool withoutMinutes = session.minutes < 1;
    session.minutes = std::clamp(session.minutes, 1, kMinutesADay);
    for (auto* minutes : {&session.warmUpMinutes, &session.stretchedBeforeMinutes, &session.stretchedAfterMinutes})
        bound(*minutes, kMinutesADay);
    for (auto& entry : session.exercises)
        for (auto& set : entry.sets) {
            bound(set.reps, kMostReps);
            bound(set.seconds, kSecondsADay);
            bound(set.holdSeconds, kSecondsADay);
            bound(set.distanceMetres, kFarthestMetres);
            bound(set.load, Mass::fromKilograms(kHeaviestKilograms));
        }
    session.notes.erase(std::remove(session.notes.begin(), session.notes.end(), '\0'), session.notes.end());
    shorten(session.notes, kLongestNotes);
    return {std::move(draft), withoutMinutes};
}

}  // namespace

std::string writeDrafts(std::vector<SessionDraft> drafts) {
    std::vector<StoredDraft> stored;
    for (auto& draft : drafts) stored.push_back(bounded(std::move(draft)));
    return jsonText(writeValue({}, stored, kDraftShape));
}

Result<std::vector<SessionDraft>> readDrafts(std::string_view json, const ReadContext& context) {
    const auto node = parseJson(json);
    if (!node) return failure(node.error());
    Reading reading(context);
    std::vector<StoredDraft> stored;
    if (!readValue(reading, *node, stored, kDraftShape)) return failure(*reading.error());
    std::vector<SessionDraft> drafts;
    for (auto& [draft, withoutMinutes] : stored) {
        if (withoutMinutes) draft.session.minutes = 0;
        draft.done.resize(draft.session.exercises.size());
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

}  // namespace limber::inline exchange
