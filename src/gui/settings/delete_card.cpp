// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/delete_card.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/app/workspace_bridge.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/notice.h"
#include "limber/workspace/data_care.h"

namespace limber::inline gui {

DeleteCard::DeleteCard(WorkspaceBridge& bridge, QWidget* parent)
    : SettingsCard(tr("Delete everything"),
                   tr("All entries and all backups on this computer. Copies that you made elsewhere stay."), parent),
      m_bridge(bridge),
      m_begin(new QPushButton(tr("Delete everything …"))),
      m_sure(new QWidget) {
    column()->addWidget(m_begin, 0, Qt::AlignLeft);
    auto* box = new QVBoxLayout(m_sure);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(kGrid);
    box->addWidget(makeLabel(tr("This is for good: nothing brings it back, and there is no undo."),
                             TextStyle::bodyStrong, Tone::lookHere, true));
    auto* row = new QWidget;
    auto* flow = new FlowLayout(kGrid, kGrid, row);
    m_keep = new QPushButton(tr("Keep everything"));
    auto* go = new QPushButton(tr("Delete for good"));
    go->setAccessibleName(tr("Delete all entries and all backups for good"));
    flow->addWidget(m_keep);
    flow->addWidget(go);
    box->addWidget(row);
    column()->addWidget(m_sure);
    addNotice();
    connect(m_begin, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { ask(false); });
    connect(go, &QPushButton::clicked, this, &DeleteCard::deleteAll);
    m_sure->hide();
}

void DeleteCard::ask(bool asks) {
    m_begin->setVisible(!asks);
    m_sure->setVisible(asks);
    (asks ? m_keep : m_begin)->setFocus(Qt::OtherFocusReason);
}

void DeleteCard::deleteAll() {
    ask(false);
    m_bridge.rework(
        this,
        [options = OpenOptions{.file = m_bridge.care().file, .today = m_bridge.today()}](Workspace&) {
            return deleteEverything(options);
        },
        [this](const Result<void>& deleted) {
            if (!deleted) return notice()->say(m_bridge.text(deleted.error()), Notice::Kind::lookHere);
            notice()->say(tr("All entries and all backups are deleted."), Notice::Kind::quiet);
        });
}

}  // namespace limber::inline gui
