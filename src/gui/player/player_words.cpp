// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/player/player_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <vector>

#include "gui/widgets/words.h"

namespace limber::inline gui {
namespace {

constexpr double kDirect = 1.0;

QString tr(const char* text) { return QCoreApplication::translate("Player", text); }

QString joined(const QStringList& names) {
    if (names.size() < 2) return names.join(QString());
    return tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

std::vector<Muscle> musclesOf(const Exercise& exercise) {
    if (isStretch(exercise)) return exercise.lengthens;
    std::vector<Muscle> muscles{exercise.primary};
    for (const auto& [muscle, share] : exercise.muscles)
        if (share >= kDirect && muscle != exercise.primary) muscles.push_back(muscle);
    return muscles;
}

}  // namespace

QString nameOf(const PlayedStep& step, const Catalogue& catalogue) {
    const auto* exercise = catalogue.exercise(step.exercise);
    return QString::fromStdString(exercise == nullptr ? step.exercise : exercise->name);
}

QString nameOfHold(const Phase& hold, const Player& player, const Catalogue& catalogue) {
    const QString name = nameOf(player.steps()[hold.step], catalogue);
    if (hold.side == Side::both) return name;
    return hold.side == Side::left ? tr("%1, left").arg(name) : tr("%1, right").arg(name);
}

QString inRunningText(const std::string& name) { return inRunningText(QString::fromStdString(name)); }

QString sideText(Side side) {
    if (side == Side::both) return {};
    return side == Side::left ? tr("Left side") : tr("Right side");
}

QString phaseText(PhaseKind kind) {
    switch (kind) {
        case PhaseKind::getReady: return tr("Get ready");
        case PhaseKind::sideChange: return tr("Change sides");
        case PhaseKind::rest: return tr("Rest, then once more");
        case PhaseKind::hold: break;
    }
    return tr("Now");
}

QString doseText(const PlayedStep& step) {
    return step.oneSided ? tr("%1 s each side").arg(step.seconds) : tr("%1 s").arg(step.seconds);
}

bool isStretch(const Exercise& exercise) { return !exercise.lengthens.empty(); }

QString musclesText(const Exercise& exercise, const Catalogue& catalogue) {
    QStringList names;
    for (const Muscle muscle : musclesOf(exercise)) names << inRunningText(catalogue.muscle(muscle).name);
    return joined(names);
}

QString spokenText(const Phase& phase, const Player& player, const Catalogue& catalogue) {
    switch (phase.kind) {
        case PhaseKind::getReady: return tr("Next: %1.").arg(nameOfHold(phase, player, catalogue));
        case PhaseKind::sideChange: return tr("Change sides.");
        case PhaseKind::rest: return tr("Let go, and once more.");
        case PhaseKind::hold: return {};
    }
    return {};
}

QString leftText(Milliseconds left) {
    const auto minutes = std::chrono::round<std::chrono::minutes>(left).count();
    return minutes < 1 ? tr("less than a minute left") : tr("%1 min left").arg(minutes);
}

}  // namespace limber::inline gui
