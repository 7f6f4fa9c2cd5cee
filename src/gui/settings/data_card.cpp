// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/data_card.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/app/workspace_bridge.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/full_date.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/save_as.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr int kLeastTarget = 24;

QString pathText(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

QString dataFilter() { return DataCard::tr("Limber data (*.db);;All files (*)"); }

}  // namespace

DataCard::DataCard(WorkspaceBridge& bridge, QWidget* parent)
    : SettingsCard(tr("Your data"),
                   tr("All of it lies in one file on this computer; nothing is sent anywhere. Each day on which you "
                      "change something, a backup is made beside it."),
                   parent),
      m_bridge(bridge),
      m_newest(makeLabel({}, TextStyle::small, Tone::secondary, true)),
      m_cautions(makeLabel({}, TextStyle::body, Tone::lookHere, true)),
      m_restoreRow(makeRestore()) {
    auto* where = makeLabel(pathText(bridge.care().file), TextStyle::small, Tone::text, true);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    where->setMinimumHeight(scaled(kLeastTarget));
    where->setAccessibleName(DataCard::tr("Your data file: %1").arg(where->text()));
    column()->addWidget(where);
    column()->addWidget(m_newest);
    column()->addWidget(m_cautions);
    addButtons();
    column()->addWidget(m_restoreRow);
    m_restoreRow->hide();
    m_cautions->hide();
    addNotice();
    connect(&m_bridge, &WorkspaceBridge::changed, this, &DataCard::refresh);
    refresh();
}

void DataCard::addButtons() {
    auto* row = new QWidget;
    auto* flow = new FlowLayout(kGrid, kGrid, row);
    const auto add = [&](const QString& words, auto action) {
        auto* button = new QPushButton(words);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
    };
    add(tr("Back up now …"), [this] {
        const QString name = tr("limber-%1.db").arg(QString::fromStdString(toIso(m_bridge.today())));
        askWhereToSave(*this, tr("Back up now"), name, dataFilter(), [this](const QString& file) { backUp(file); });
    });
    add(tr("Restore a backup …"), [this] {
        m_restoreRow->setVisible(!m_restoreRow->isVisible());
        if (m_restoreRow->isVisible()) m_backups->setFocus(Qt::OtherFocusReason);
    });
    add(tr("Rescue a broken file …"), [this] {
        askForFile(*this, tr("The broken file"), dataFilter(), [this](const QString& damaged) {
            askWhereToSave(*this, tr("A new file for what can be read"), tr("limber-rescued.db"), dataFilter(),
                           [this, damaged](const QString& target) { rescue(damaged, target); });
        });
    });
    column()->addWidget(row);
}

QWidget* DataCard::makeRestore() {
    auto* whole = new QWidget;
    auto* box = new QVBoxLayout(whole);
    box->setContentsMargins(0, kGrid, 0, 0);
    box->setSpacing(kGrid);
    box->addWidget(makeLabel(tr("Go back to"), TextStyle::bodyStrong));
    m_backups = new QComboBox;
    m_backups->setAccessibleName(tr("The backup to go back to"));
    auto* go = new QPushButton(tr("Restore"));
    go->setAccessibleName(tr("Restore this backup"));
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(m_backups, 1);
    row->addWidget(go);
    box->addLayout(row);
    box->addWidget(makeLabel(tr("What is there now is kept in a file of its own, so you can come back to it."),
                             TextStyle::small, Tone::secondary, true));
    connect(go, &QPushButton::clicked, this, [this] {
        const QString chosen = m_backups->currentData().toString();
        if (!chosen.isEmpty()) return restore(chosen);
        askForFile(*this, tr("A backup"), dataFilter(), [this](const QString& file) { restore(file); });
    });
    return whole;
}

OpenOptions DataCard::place() const { return {.file = m_bridge.care().file, .today = m_bridge.today()}; }

void DataCard::refresh() {
    m_bridge.look(
        this,
        [](Workspace& workspace) {
            return Beside{dailyBackupsOf(workspace.file()), cautionsAbout(workspace.file())};
        },
        [this](const Beside& beside) { showBeside(beside); });
}

void DataCard::showBeside(const Beside& beside) {
    const auto& backups = beside.backups;
    m_newest->setText(backups.empty() ? tr("No backup yet.")
                                      : tr("Newest backup: %1").arg(fullDate(backups.front().day)));
    const QString chosen = m_backups->currentData().toString();
    m_backups->clear();
    for (const auto& backup : backups) m_backups->addItem(fullDate(backup.day), pathText(backup.file));
    m_backups->addItem(tr("Another file …"), QString());
    m_backups->setCurrentIndex(std::max(0, m_backups->findData(chosen)));
    QStringList cautions;
    for (const auto& caution : beside.cautions) cautions << m_bridge.text(caution);
    m_cautions->setText(cautions.join(' '));
    m_cautions->setVisible(!cautions.isEmpty());
}

void DataCard::sayError(const Error& error, const QString& kept) {
    notice()->say(m_bridge.text(error) + ' ' + kept, Notice::Kind::lookHere);
}

void DataCard::backUp(const QString& file) {
    m_bridge.look(
        this, [file](Workspace& workspace) { return workspace.backupTo(file.toStdString()); },
        [this, file](const Result<void>& made) {
            if (!made) return sayError(made.error(), tr("Your data is as it was."));
            notice()->say(tr("%1 is written and checked.").arg(file), Notice::Kind::quiet);
        });
}

void DataCard::restore(const QString& backup) {
    m_restoreRow->hide();
    m_bridge.rework(
        this, [options = place(), backup](Workspace&) { return restoreBackup(options, backup.toStdString()); },
        [this](const Result<Restored>& outcome) { restored(outcome); });
}

void DataCard::restored(const Result<Restored>& outcome) {
    if (!outcome) return sayError(outcome.error(), tr("Your data is as it was."));
    const QString safety = outcome->safetyKept ? ' ' + tr("Your later safety answers are kept.") : QString();
    const QString kept = pathText(outcome->keptAside);
    notice()->say(tr("Your data is now what the backup held. What it was before is kept in %1.").arg(kept) + safety,
                  Notice::Kind::quiet);
    notice()->offer(tr("Go back"), [this, kept] { restore(kept); });
}

void DataCard::rescue(const QString& damaged, const QString& target) {
    OpenOptions options = place();
    options.file = damaged.toStdString();
    m_bridge.look(
        this, [options, target](Workspace&) { return salvageTo(options, target.toStdString()); },
        [this, target](const Result<SalvageReport>& report) {
            if (!report) return sayError(report.error(), tr("The broken file is as it was."));
            notice()->say(
                m_bridge.text(
                    {report->leftOut > 0 ? "data.rescued_less" : "data.rescued",
                     {{"file", target.toStdString()}, {"sessions", report->sessions}, {"left_out", report->leftOut}}}),
                Notice::Kind::quiet);
            notice()->offer(tr("Go on with it"), [this, target] { restore(target); });
        });
}

}  // namespace limber::inline gui
