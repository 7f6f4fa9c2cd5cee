// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/export_card.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>
#include <filesystem>

#include "gui/app/workspace_bridge.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/save_as.h"

namespace limber::inline gui {
namespace {

Result<void> writeTo(const QString& name, const std::string& text, const Workspace& workspace) {
    std::error_code unknown;
    const std::string path = name.toStdString();
    if (std::filesystem::equivalent(path, workspace.file(), unknown))
        return failure({.code = ErrorCode::refused, .file = path, .detail = "same_file"});
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(text)) >= 0 && file.commit()) return {};
    return failure({.code = ErrorCode::unwritable, .value = path});
}

}  // namespace

ExportCard::ExportCard(WorkspaceBridge& bridge, QWidget* parent)
    : SettingsCard(tr("Take it with you"), tr("Files of your own, to keep or to open elsewhere."), parent),
      m_bridge(bridge) {
    add(ExportFormat::limber, tr("Everything …"), tr("All entries, for Limber on another computer (JSON)"));
    add(ExportFormat::csv, tr("Table of sets …"), tr("One line a set, for a spreadsheet (CSV)"));
    add(ExportFormat::ics, tr("Calendar …"), tr("The planned blocks, for a calendar program (ICS)"));
    addNotice();
}

void ExportCard::add(ExportFormat format, const QString& words, const QString& what) {
    auto* line = new QHBoxLayout;
    line->setSpacing(kGap);
    auto* button = new QPushButton(words);
    button->setAccessibleName(tr("%1 %2").arg(words, what));
    button->setMinimumWidth(scaled(132));
    line->addWidget(button);
    line->addWidget(makeLabel(what, TextStyle::small, Tone::secondary, true), 1);
    column()->addLayout(line);
    connect(button, &QPushButton::clicked, this, [this, format] { ask(format); });
}

void ExportCard::ask(ExportFormat format) {
    const QString day = QString::fromStdString(toIso(m_bridge.today()));
    const auto done = [this, format](const QString& file) { write(format, file); };
    switch (format) {
        case ExportFormat::limber:
            return askWhereToSave(*this, tr("Everything"), tr("limber-%1.json").arg(day), tr("JSON (*.json)"), done);
        case ExportFormat::csv:
            return askWhereToSave(*this, tr("Table of sets"), tr("limber-sets-%1.csv").arg(day), tr("CSV (*.csv)"),
                                  done);
        case ExportFormat::ics:
            return askWhereToSave(*this, tr("Calendar"), tr("limber-plan-%1.ics").arg(day), tr("Calendar (*.ics)"),
                                  done);
    }
}

void ExportCard::write(ExportFormat format, const QString& file) {
    m_bridge.look(
        this,
        [format, file, phrases = m_bridge.sharedPhrases(),
         today = m_bridge.today()](Workspace& workspace) -> Result<void> {
            const auto text = exportText(workspace, format, *phrases, today);
            if (!text) return failure(text.error());
            return writeTo(file, *text, workspace);
        },
        [this, file](const Result<void>& written) {
            if (!written) return notice()->say(m_bridge.text(written.error()), Notice::Kind::lookHere);
            notice()->say(tr("%1 is written.").arg(QDir::toNativeSeparators(file)), Notice::Kind::quiet);
        });
}

}  // namespace limber::inline gui
