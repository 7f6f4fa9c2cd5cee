// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/history_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/app/workspace_bridge.h"
#include "gui/settings/import_page.h"
#include "gui/settings/import_preview.h"
#include "gui/widgets/full_date.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/save_as.h"
#include "limber/workspace/bring_in.h"

namespace limber::inline gui {

HistoryCard::HistoryCard(WorkspaceBridge& bridge, QWidget* parent)
    : SettingsCard(tr("Bring your history"),
                   tr("From Strong, Hevy or FitNotes, or from Limber on another computer. You see what a file holds "
                      "before anything is kept. You can also drop it on the window, whatever page is open."),
                   parent),
      m_bridge(bridge),
      m_title(makeLabel(tr("Brought along so far"), TextStyle::bodyStrong)),
      m_rows(new QVBoxLayout) {
    auto* choose = new QPushButton(tr("Choose a file …"));
    choose->setAccessibleName(tr("Choose a file to bring along"));
    column()->addWidget(choose, 0, Qt::AlignLeft);
    m_title->setContentsMargins(0, kGrid, 0, 0);
    column()->addWidget(m_title);
    m_rows->setSpacing(kGrid);
    column()->addLayout(m_rows);
    addNotice();
    connect(choose, &QPushButton::clicked, this, [this] {
        askForFile(*this, tr("Bring your history"), ImportPage::fileFilter(),
                   [this](const QString& file) { emit bring(file); });
    });
    connect(&m_bridge, &WorkspaceBridge::changed, this, [this](const ChangeSet& changes) {
        if (changes.sessions) load();
    });
    list({});
    load();
}

void HistoryCard::load() {
    m_bridge.look(this, importsOf, [this](const Result<std::vector<ImportRecord>>& imports) {
        if (imports) list(*imports);
    });
}

void HistoryCard::list(const std::vector<ImportRecord>& imports) {
    while (auto* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_title->setVisible(!imports.empty());
    for (auto record = imports.rbegin(); record != imports.rend(); ++record) addRow(*record);
}

void HistoryCard::addRow(const ImportRecord& record) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGap);
    const QString what = tr("%1, %2").arg(ImportPreview::programOf({.format = record.format}), fullDate(record.date));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(what, TextStyle::body, Tone::text, true));
    words->addWidget(makeLabel(m_bridge.text({"bring.record",
                                              {{"sessions", static_cast<int>(record.sessions.size())},
                                               {"exercises", static_cast<int>(record.exercises.size())}}}),
                               TextStyle::small, Tone::secondary, true));
    line->addLayout(words, 1);
    auto* undo = new QPushButton(tr("Undo this import"));
    undo->setProperty("compact", true);
    undo->setAccessibleName(tr("Undo this import: %1").arg(what));
    line->addWidget(undo);
    connect(undo, &QPushButton::clicked, this, [this, id = record.id] { takeOut(id); });
    m_rows->addWidget(row);
}

void HistoryCard::takeOut(const std::string& id) {
    m_bridge.rework(
        this, [id](Workspace& workspace) { return limber::takeOut(workspace, {.id = id}); },
        [this](const Result<TakenOut>& out) {
            if (!out) return notice()->say(m_bridge.text(out.error()), Notice::Kind::lookHere);
            const auto* code = out->kept > 0 ? "bring.undone_kept" : "bring.undone";
            notice()->say(m_bridge.text({code, {{"sessions", out->sessions}, {"kept", out->kept}}}),
                          Notice::Kind::quiet);
        });
}

}  // namespace limber::inline gui
