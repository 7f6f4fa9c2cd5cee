// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "core/knowledge/item_list.h"
#include "core/knowledge/pose_reader.h"
#include "limber/knowledge/figures.h"

namespace limber::inline knowledge {
namespace {

constexpr std::array<const char*, 5> kFiles{"exercises.json", "stretches.json", "mobility.json", "yoga.json",
                                            "pressure.json"};
constexpr Range kSize{0, 3};
constexpr Range kPlace{-3, 3};
constexpr Range kSeconds{0.1, 20};
constexpr double kMoveSeconds = 1.6;

using Postures = std::map<std::string, Pose, std::less<>>;
using Problem = std::optional<Error>;

/// Starts from the posture named by `from`, else from `before`.
Pose readFrom(ItemReader& reader, const Postures& postures, const Pose& before) {
    Pose pose = before;
    if (reader.has("from")) {
        const std::string name = reader.text("from");
        const auto found = postures.find(name);
        if (found == postures.end())
            reader.fail({.code = ErrorCode::unknownId, .value = name, .expected = "a posture"}, "from");
        else
            pose = found->second;
    }
    readPose(reader, pose);
    return pose;
}

Postures readPostures(std::span<const EmbeddedFile> files, Problem& problem) {
    Postures postures;
    forEachItem(files, "postures.json", "id", problem, [&](ItemReader& reader) {
        const std::string id = reader.text("id");
        if (!postures.emplace(id, readFrom(reader, postures, {})).second)
            reader.fail({.code = ErrorCode::invalidResource, .value = id, .expected = "an id used once"}, "id");
    });
    return postures;
}

Vec3 readVector(ItemReader& reader, const char* key, Range range) {
    const std::vector<double> v = reader.numbers(key, range, 3, 3);
    return v.empty() ? Vec3{} : Vec3{v[0], v[1], v[2]};
}

std::vector<Prop> readProps(ItemReader& reader) {
    std::vector<Prop> props;
    for (ItemReader& prop : reader.children("props")) {
        props.push_back({.kind = prop.name<PropKind>("kind"),
                         .at = readVector(prop, "at", kPlace),
                         .size = readVector(prop, "size", kSize),
                         .tilt = prop.optionalNumber("tilt", {-180, 180}, 0),
                         .held = readPoints(prop, "held"),
                         .to = readPoints(prop, "to")});
        prop.finish();
    }
    return props;
}

std::vector<KeyFrame> readFrames(ItemReader& reader, const Postures& postures) {
    std::vector<KeyFrame> frames;
    for (ItemReader& frame : reader.children("frames")) {
        const Pose before = frames.empty() ? Pose{} : frames.back().pose;
        const double start = frames.empty() ? 0 : frames.back().seconds;
        const double move = frame.optionalNumber("seconds", kSeconds, frames.empty() ? 0 : kMoveSeconds);
        frames.push_back({.seconds = start + move, .pose = readFrom(frame, postures, before)});
        frame.finish();
    }
    if (frames.empty() || frames.front().seconds > 0)
        reader.fail({.code = ErrorCode::outOfRange, .expected = "a first frame without seconds"}, "frames");
    return frames;
}

Figure readFigure(ItemReader& reader, const Postures& postures, const std::vector<Figure>& others) {
    Figure figure;
    figure.samePoseAs = reader.optionalText("same_pose_as");
    if (!figure.samePoseAs.empty()) {
        const auto other =
            std::find_if(others.begin(), others.end(), [&](const Figure& f) { return f.id == figure.samePoseAs; });
        if (other == others.end()) {
            reader.fail({.code = ErrorCode::unknownId, .value = figure.samePoseAs, .expected = "an earlier figure"},
                        "same_pose_as");
            return figure;
        }
        figure = *other;
        figure.samePoseAs = other->id;
    } else {
        figure.frames = readFrames(reader, postures);
    }
    const int last = static_cast<int>(figure.frames.size()) - 1;
    figure.end = static_cast<std::size_t>(reader.optionalInteger("end", {0, static_cast<double>(last)}, last));
    figure.id = reader.text("id");
    figure.words = reader.text("words");
    if (reader.has("view")) figure.view = reader.name<Viewpoint>("view");
    if (reader.has("crop")) figure.crop = reader.name<FigureCrop>("crop");
    if (reader.has("glow")) figure.glow = reader.name<GlowSide>("glow");
    if (reader.has("cycle")) figure.cycle = reader.flag("cycle");
    if (reader.has("props")) figure.props = readProps(reader);
    return figure;
}

}  // namespace

Result<std::vector<Figure>> parseFigures(std::span<const EmbeddedFile> files) {
    Problem problem;
    const Postures postures = readPostures(files, problem);
    std::vector<Figure> figures;
    for (const char* file : kFiles) {
        if (problem) break;
        forEachItem(files, file, "id", problem,
                    [&](ItemReader& reader) { figures.push_back(readFigure(reader, postures, figures)); });
    }
    if (problem) return failure(*std::move(problem));
    return figures;
}

}  // namespace limber::inline knowledge
