// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/rescue_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QThread>
#include <QVBoxLayout>

#include "gui/app/language.h"
#include "gui/app/workspace_bridge.h"
#include "gui/widgets/full_date.h"
#include "gui/widgets/save_as.h"
#include "gui/widgets/theme.h"
#include "limber/phrasing/phrases.h"

namespace limber::inline gui {
namespace {

constexpr int kWidth = 520;

std::optional<DailyBackup> newestSound(const std::filesystem::path& dataFile) {
    const auto sound = newestBackupOf(dataFile);
    for (const auto& backup : dailyBackupsOf(dataFile))
        if (sound == backup.file) return backup;
    return std::nullopt;
}

QString rescuedText(const SalvageReport& report, const QString& target) {
    const Message message{
        report.leftOut > 0 ? "data.rescued_less" : "data.rescued",
        {{"file", target.toStdString()}, {"sessions", report.sessions}, {"left_out", report.leftOut}}};
    return QString::fromStdString(Phrases::builtIn(currentLanguage().toStdString(), builtInCatalogue())->text(message));
}

}  // namespace

RescueDialog::RescueDialog(OpenOptions place, QWidget* parent)
    : QDialog(parent),
      m_place(std::move(place)),
      m_newest(newestSound(m_place.file)),
      m_said(makeLabel({}, TextStyle::body, Tone::text, true)),
      m_restore(new QPushButton),
      m_salvage(new QPushButton(tr("Write what can be read to a new file …"))),
      m_goOn(new QPushButton(tr("Go on with the new file"))),
      m_leave(new QPushButton(tr("Leave Limber"))) {
    setWindowTitle(tr("Limber"));
    setMinimumWidth(scaled(kWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kGrid + 4);
    column->addWidget(makeLabel(tr("Your data file cannot be read as it is"), TextStyle::card, Tone::text, true));
    column->addWidget(makeLabel(tr("Something changed it that was not Limber. Nothing has been overwritten: whatever "
                                   "you choose, the file is kept as it is now beside your backups."),
                                TextStyle::body, Tone::text, true));
    column->addWidget(
        makeLabel(QString::fromStdString(m_place.file.string()), TextStyle::small, Tone::secondary, true));
    column->addWidget(m_said);
    m_said->hide();
    if (m_newest) m_restore->setText(tr("Restore the backup of %1").arg(fullDate(m_newest->day)));
    m_restore->setProperty("primary", true);
    m_restore->setVisible(m_newest.has_value());
    m_goOn->setProperty("primary", true);
    m_goOn->hide();
    for (auto* button : {m_goOn, m_restore, m_salvage, m_leave}) column->addWidget(button);
    connect(m_restore, &QPushButton::clicked, this, [this] { restore(m_newest->file); });
    connect(m_goOn, &QPushButton::clicked, this, [this] { restore(m_rescued); });
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_salvage, &QPushButton::clicked, this, [this] {
        askWhereToSave(*this, tr("A new file for what can be read"), tr("limber-rescued.db"), tr("Limber data (*.db)"),
                       [this](const QString& file) { salvage(file); });
    });
}

RescueDialog::~RescueDialog() = default;

void RescueDialog::reject() {
    if (m_errands == 0) QDialog::reject();
}

void RescueDialog::setBusy(bool busy) {
    m_errands += busy ? 1 : -1;
    for (auto* button : {m_restore, m_salvage, m_goOn, m_leave}) button->setEnabled(m_errands == 0);
}

void RescueDialog::run(std::function<void()> work, std::function<void()> done) {
    setBusy(true);
    auto* thread = QThread::create(std::move(work));
    connect(thread, &QThread::finished, this, [this, thread, done = std::move(done)] {
        thread->deleteLater();
        setBusy(false);
        done();
    });
    thread->start();
}

void RescueDialog::say(const QString& sentence) {
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void RescueDialog::restore(const std::filesystem::path& backup) {
    say(tr("Restoring …"));
    const auto outcome = std::make_shared<Result<Restored>>();
    run([outcome, place = m_place, backup] { *outcome = restoreBackup(place, backup); },
        [this, outcome] {
            if (*outcome) return accept();
            say(WorkspaceBridge::errorText(outcome->error()));
        });
}

void RescueDialog::salvage(const QString& target) {
    say(tr("Reading what is left …"));
    const auto outcome = std::make_shared<Result<SalvageReport>>();
    run([outcome, place = m_place, target] { *outcome = salvageTo(place, target.toStdString()); },
        [this, outcome, target] {
            if (!*outcome) return say(WorkspaceBridge::errorText(outcome->error()));
            m_rescued = target.toStdString();
            say(rescuedText(**outcome, target));
            m_goOn->show();
            m_restore->setProperty("primary", false);
            m_restore->style()->unpolish(m_restore);
            m_restore->style()->polish(m_restore);
            m_goOn->setFocus(Qt::OtherFocusReason);
        });
}

}  // namespace limber::inline gui
