// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/care_line.h"

#include <QVBoxLayout>

#include "gui/app/workspace_bridge.h"
#include "gui/widgets/notice.h"

namespace limber::inline gui {
namespace {

/// Without the words that follow an order which was not carried out.
QString reasonText(const Error& error, const WorkspaceBridge& bridge) {
    if (error.code == ErrorCode::diskFull) return CareLine::tr("the disk is full");
    return QString::fromStdString(bridge.phrases().text(error));
}

QString folderOf(const WorkspaceBridge& bridge) {
    return QString::fromStdString(bridge.care().file.parent_path().string());
}

QString sentenceOf(const WorkspaceBridge& bridge) {
    const auto& care = bridge.care();
    if (care.readOnlyBecause && care.readOnlyBecause->code == ErrorCode::newerFile)
        return CareLine::tr(
            "A newer Limber wrote your data, so this one only shows it and changes nothing. Update "
            "Limber to go on logging.");
    if (care.readOnlyBecause)
        return CareLine::tr(
                   "Your data can be read but not changed: the file, its folder %1 or its disk is "
                   "write-protected. Make it writable and open Limber again.")
            .arg(folderOf(bridge));
    if (care.backupProblem)
        return CareLine::tr(
                   "What you enter is saved, but today’s backup could not be made: %1. Make room in %2, or "
                   "back up to another place.")
            .arg(reasonText(*care.backupProblem, bridge), folderOf(bridge));
    return {};
}

}  // namespace

CareLine::CareLine(WorkspaceBridge& bridge, QWidget* parent) : QWidget(parent), m_bridge(bridge), m_notice(new Notice) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kGrid + 4, kPageMargin, 0);
    column->addWidget(m_notice);
    hide();
    connect(&bridge, &WorkspaceBridge::changed, this, &CareLine::refresh);
    connect(&bridge, &WorkspaceBridge::failed, this, &CareLine::refresh);
    refresh();
}

void CareLine::refresh() {
    const QString sentence = sentenceOf(m_bridge);
    if (sentence == m_said) return;
    m_said = sentence;
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty()) return m_notice->clear();
    m_notice->say(sentence, Notice::Kind::lookHere);
    m_notice->offer(tr("Your data"), [this] {
        m_said.clear();
        refresh();  // it stays until it is mended
        emit showData();
    });
}

QString CareLine::sentence() const { return m_said; }

}  // namespace limber::inline gui
