// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/import_page.h"

#include <QCloseEvent>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "gui/app/workspace_bridge.h"
#include "gui/settings/import_preview.h"
#include "gui/settings/long_work.h"
#include "gui/settings/remarks_view.h"
#include "gui/widgets/card.h"
#include "gui/widgets/icon_button.h"
#include "gui/widgets/save_as.h"

namespace limber::inline gui {
namespace {

constexpr int kWidest = 760;

/// On the core thread: the whole file, unless it is too large to be an export.
Result<std::string> contentOf(const QString& name) {
    QFile file(name);
    const std::string path = name.toStdString();
    if (!file.open(QIODevice::ReadOnly)) return failure({.code = ErrorCode::unreadable, .value = path});
    if (file.size() > static_cast<qint64>(kMostBroughtMegabytes << 20U))
        return failure({.code = ErrorCode::tooLarge, .file = path, .expected = "at most 50 MB"});
    return file.readAll().toStdString();
}

QWidget* makeSaying(const QString& title, const QString& text, const QString& detail = {}) {
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    column->setSpacing(kGrid);
    column->addWidget(makeLabel(title, TextStyle::card, Tone::text, true));
    column->addWidget(makeLabel(text, TextStyle::body, Tone::text, true));
    if (!detail.isEmpty()) column->addWidget(makeLabel(detail, TextStyle::small, Tone::secondary, true));
    return card;
}

}  // namespace

ImportPage::ImportPage(WorkspaceBridge& bridge, QString file, QWidget* parent)
    : Page(parent), m_bridge(bridge), m_file(std::move(file)), m_scroll(new QScrollArea), m_wait(new WaitView) {
    setAccessibleName(tr("Bring your history"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(kPageMargin, kPageMargin - 4, kPageMargin, kPageMargin - 4);
    auto* whole = new QWidget;
    whole->setMaximumWidth(scaled(kWidest));
    auto* side = new QHBoxLayout;
    side->addStretch(1);
    side->addWidget(whole, 100);
    side->addStretch(1);
    outer->addLayout(side);
    auto* page = new QVBoxLayout(whole);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(kGap);
    page->addWidget(makeHeader());
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_wait);
    m_column->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    page->addWidget(m_scroll, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(kGrid + 4);
    m_buttons->addStretch(1);
    page->addLayout(m_buttons);
}

ImportPage::~ImportPage() {
    if (m_work) m_work->stop = true;
}

QString ImportPage::fileFilter() {
    return tr("Exports (*.csv *.txt *.json *.fitnotes *.CSV *.FitNotes);;All files (*)");
}

QWidget* ImportPage::makeHeader() {
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(tr("Bring your history"), TextStyle::title));
    words->addWidget(makeLabel(QFileInfo(m_file).fileName(), TextStyle::small, Tone::secondary, true));
    auto* leave = makeIconButton(QStringLiteral("close"), tr("Leave"));
    leave->setToolTip(tr("Esc"));
    connect(leave, &QPushButton::clicked, this, [this] {
        if (close()) emit closed();
    });
    row->addLayout(words, 1);
    row->addWidget(leave, 0, Qt::AlignTop);
    return header;
}

void ImportPage::enter(const QString&) {
    setFocus(Qt::OtherFocusReason);
    read();
}

void ImportPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return Page::keyPressEvent(event);
    if (close()) emit closed();
}

void ImportPage::closeEvent(QCloseEvent* event) {
    if (m_work) m_work->stop = true;
    event->accept();
}

void ImportPage::show(QWidget* content) {
    delete m_content;
    m_content = content;
    m_preview = nullptr;
    m_import = nullptr;
    while (m_buttons->count() > 1) {
        auto* item = m_buttons->takeAt(1);
        delete item->widget();
        delete item;
    }
    m_wait->setVisible(content == nullptr);
    if (content != nullptr) m_column->insertWidget(0, content);
    m_scroll->verticalScrollBar()->setValue(0);
}

QPushButton* ImportPage::makeButton(const QString& words, std::function<void()> action) {
    auto* button = new QPushButton(words);
    // What it does may take the button away.
    connect(button, &QPushButton::clicked, this, std::move(action), Qt::QueuedConnection);
    return button;
}

QPushButton* ImportPage::offer(const QString& words, bool primary, std::function<void()> action) {
    auto* button = makeButton(words, std::move(action));
    button->setProperty("primary", primary);
    m_buttons->addWidget(button);
    return button;
}

void ImportPage::offerToLeave(const QString& words, bool primary) {
    offer(words, primary, [this] {
        if (close()) emit closed();
    })->setFocus(Qt::OtherFocusReason);
}

std::shared_ptr<LongWork> ImportPage::begin(const QString& sentence) {
    show(nullptr);
    m_work = std::make_shared<LongWork>();
    m_wait->follow(sentence, m_work);
    return m_work;
}

void ImportPage::end() {
    m_wait->finish();
    m_work.reset();
}

BringChoices ImportPage::choices() const {
    BringChoices choices{.guessedCue = m_bridge.phrases().text("import.guessed_cue")};
    if (m_preview != nullptr) choices.names = m_preview->choices();
    return choices;
}

void ImportPage::read() {
    const auto work = begin(tr("Reading the file …"));
    BringOptions options{.file = QFileInfo(m_file).fileName().toStdString(),
                         .unit = m_unit,
                         .today = m_bridge.today(),
                         .catalogue = m_bridge.snapshot().catalogue,
                         .progress = LongWork::progressOf(work)};
    m_bridge.look(
        this,
        [file = m_file, options](Workspace&) -> Result<std::shared_ptr<const Brought>> {
            const auto bytes = contentOf(file);
            if (!bytes) return failure(bytes.error());
            return readBrought(*bytes, options).map([](Brought brought) {
                return std::shared_ptr<const Brought>(std::make_shared<Brought>(std::move(brought)));
            });
        },
        [this](const Result<std::shared_ptr<const Brought>>& brought) {
            end();
            if (!brought) return refuse(brought.error());
            m_brought = *brought;
            preview();
        });
}

void ImportPage::refuse(const Error& error) {
    if (error.detail == "unit") return askUnit();
    if (error.detail == "stopped") {
        show(makeSaying(tr("Stopped"), tr("Nothing was brought along.")));
        return offerToLeave(tr("Close"), true);
    }
    const QString known =
        tr("Limber reads the exports of Strong, Hevy and FitNotes (CSV), the backup of FitNotes, and its own export "
           "(JSON). Nothing of yours has changed.");
    const QString reason = m_bridge.text(error);
    const bool isForeign = error.detail == "header" || error.code == ErrorCode::notALimberFile;
    show(makeSaying(tr("This file cannot be brought along"), isForeign ? known : reason, isForeign ? reason : known));
    offer(tr("Choose another file …"), false, [this] {
        askForFile(*this, tr("Bring your history"), fileFilter(), [this](const QString& file) {
            m_file = file;
            m_unit.reset();
            read();
        });
    });
    offerToLeave(tr("Close"), true);
}

void ImportPage::askUnit() {
    auto* question = makeSaying(tr("Kilograms or pounds?"),
                                tr("The file does not say which unit its weights are in. Which one did the app show?"));
    const auto makeAnswer = [this](const QString& words, LoadUnit unit) {
        return makeButton(words, [this, unit] {
            m_unit = unit;
            read();
        });
    };
    auto* kilograms = makeAnswer(tr("Kilograms"), LoadUnit::kg);
    auto* pounds = makeAnswer(tr("Pounds"), LoadUnit::lb);
    auto* answers = new QHBoxLayout;
    answers->setSpacing(kGrid);
    answers->addWidget(kilograms);
    answers->addWidget(pounds);
    answers->addStretch(1);
    static_cast<QVBoxLayout*>(question->layout())->addLayout(answers);
    show(question);
    offerToLeave(tr("Cancel"), false);
    const bool imperial = m_bridge.snapshot().profile->units == Units::imperial;
    (imperial ? pounds : kilograms)->setFocus(Qt::OtherFocusReason);
}

void ImportPage::preview() {
    begin(tr("Looking through it …"));
    m_bridge.look(
        this,
        [brought = m_brought, how = choices()](Workspace& workspace) { return previewOf(workspace, *brought, how); },
        [this](const Result<ImportSummary>& summary) {
            end();
            if (!summary) return refuse(summary.error());
            showPreview(*summary);
        });
}

void ImportPage::showPreview(const ImportSummary& summary) {
    auto* preview = new ImportPreview(m_bridge, summary);
    show(preview);
    m_preview = preview;
    connect(preview, &ImportPreview::chosen, this, &ImportPage::refreshPreview);
    if (ImportPreview::isEmpty(summary) && summary.newNames.empty()) return offerToLeave(tr("Close"), true);
    offerToLeave(tr("Cancel"), false);
    m_import = offer(tr("Bring it in"), true, [this] { write(); });
    m_import->setEnabled(!ImportPreview::isEmpty(summary));
    if (summary.added > 0) m_import->setText(m_bridge.text({"bring.button", {{"sessions", summary.added}}}));
    m_import->setFocus(Qt::OtherFocusReason);
}

void ImportPage::refreshPreview() {
    m_bridge.look(
        this,
        [brought = m_brought, how = choices()](Workspace& workspace) { return previewOf(workspace, *brought, how); },
        [this](const Result<ImportSummary>& summary) {
            if (!summary || m_preview == nullptr) return;
            m_preview->refresh(*summary);
            m_import->setEnabled(!ImportPreview::isEmpty(*summary));
            m_import->setText(m_bridge.text({"bring.button", {{"sessions", summary->added}}}));
        });
}

void ImportPage::write() {
    auto how = choices();
    const auto work = begin(tr("Bringing it in …"));
    how.progress = LongWork::progressOf(work);
    m_bridge.rework(
        this, [brought = m_brought, how](Workspace& workspace) { return bringIn(workspace, *brought, how); },
        [this](const Result<ImportSummary>& summary) {
            end();
            if (!summary) return refuse(summary.error());
            showReport(*summary);
        });
}

void ImportPage::showReport(const ImportSummary& summary) {
    QStringList facts{m_bridge.text({"bring.done", {{"sessions", summary.added}}})};
    if (summary.others + summary.deleted > 0)
        facts << m_bridge.text({"bring.done_others", {{"others", summary.others}, {"deleted", summary.deleted}}});
    facts << tr("You can take it out again now, or later in the settings.");
    if (!summary.format) facts.last() = tr("Undo takes it out again.");
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(makeSaying(tr("Your history is here"), facts.join(' ')));
    if (auto* remarks = makeRemarksCard(m_bridge, summary)) column->addWidget(remarks);
    show(content);
    if (!summary.id.empty() || m_bridge.canUndo())
        offer(tr("Undo this import"), false, [this, summary] { takeOut(summary); });
    offer(tr("See the sessions"), false, [this] { emit goTo(PageId::log, QStringLiteral("past")); });
    offerToLeave(tr("Done"), true);
}

void ImportPage::takeOut(const ImportSummary& summary) {
    begin(tr("Taking it out again …"));
    m_bridge.rework(
        this,
        [id = summary.id, added = summary.added](Workspace& workspace) {
            return limber::takeOut(workspace, {.added = added, .id = id});
        },
        [this](const Result<TakenOut>& out) {
            end();
            if (!out) return refuse(out.error());
            showTakenOut(out->sessions, out->kept);
        });
}

void ImportPage::showTakenOut(int sessions, int kept) {
    const auto* code = kept > 0 ? "bring.undone_kept" : "bring.undone";
    show(makeSaying(tr("Taken out again"), m_bridge.text({code, {{"sessions", sessions}, {"kept", kept}}})));
    offerToLeave(tr("Done"), true);
}

}  // namespace limber::inline gui
