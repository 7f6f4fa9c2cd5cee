// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/block_foot.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

QPushButton* makeButton(const QString& word, const QString& iconName, const QString& name, QWidget* parent) {
    auto* button = new QPushButton(word, parent);
    button->setIcon(icon(iconName, &Tokens::text));
    button->setObjectName(name);
    button->setAccessibleName(word);
    return button;
}

}  // namespace

BlockFoot::BlockFoot(const PlanBlock& block, Date date, Date today, bool playable, QWidget* parent) : QWidget(parent) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kGrid);
    if (!block.mark && date <= today) addStart(block, date == today, playable);
    auto* row = addRow();
    auto* log = makeButton(tr("Log it"), QStringLiteral("log"), QStringLiteral("log-it"), this);
    log->setAccessibleName(tr("Log it, this block"));
    log->setEnabled(!block.mark && date <= today);
    log->setToolTip(date > today ? tr("You can log it on its day.") : QString());
    m_pin = makeButton({}, QStringLiteral("pin"), QStringLiteral("pin"), this);
    setPinned(block.pinned);
    auto* remove = makeButton({}, QStringLiteral("trash"), QStringLiteral("remove"), this);
    remove->setProperty("square", true);
    remove->setAccessibleName(tr("Take it out of the week"));
    remove->setToolTip(remove->accessibleName());
    row->addWidget(log, 1);
    row->addWidget(m_pin);
    row->addWidget(remove);
    connect(log, &QPushButton::clicked, this, &BlockFoot::logWanted);
    connect(m_pin, &QPushButton::clicked, this, [this] { emit pinWanted(!m_pinned); });
    connect(remove, &QPushButton::clicked, this, &BlockFoot::removeWanted);
}

QHBoxLayout* BlockFoot::addRow() {
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    return row;
}

void BlockFoot::addStart(const PlanBlock& block, bool today, bool playable) {
    const bool lighter = block.kind == BlockKind::workout && today;
    if (!playable && !lighter) return;
    auto* row = addRow();
    if (playable) {
        auto* start = makeButton(tr("Start"), QStringLiteral("play"), QStringLiteral("start"), this);
        row->addWidget(start);
        connect(start, &QPushButton::clicked, this, &BlockFoot::startWanted);
    }
    if (!lighter) return;
    auto* see = new QPushButton(tr("Not ready? See it lighter"), this);
    see->setObjectName(QStringLiteral("lighter"));
    see->setToolTip(tr("Fewer sets, more left in reserve, and less load on the spine"));
    row->addWidget(see);
    connect(see, &QPushButton::clicked, this, &BlockFoot::lighterWanted);
}

void BlockFoot::setPinned(bool pinned) {
    m_pinned = pinned;
    m_pin->setText(pinned ? tr("Unpin") : tr("Pin"));
    m_pin->setIcon(icon(pinned ? QStringLiteral("unpin") : QStringLiteral("pin"), &Tokens::text));
    m_pin->setAccessibleName(pinned ? tr("Unpin, so that replanning may move it")
                                    : tr("Pin, so that replanning leaves it as it is"));
    m_pin->setToolTip(m_pin->accessibleName());
}

}  // namespace limber::inline gui
