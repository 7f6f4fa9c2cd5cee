// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/workspace_bridge.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>
#include <future>

#include "gui/app/language.h"
#include "limber/knowledge/in_language.h"

namespace limber::inline gui {
namespace {

constexpr int kLookElsewhereMilliseconds = 2000;

ChangeSet everything(std::int64_t revision) {
    ChangeSet all;
    all.revision = revision;
    all.profile = all.sessions = all.checkIns = all.screens = all.selfTests = true;
    all.plan = all.verdicts = all.weekNotes = all.decisions = all.ownExercises = true;
    return all;
}

QString sentenceOf(const Phrases& phrases, const Error& error) {
    QString sentence = QString::fromStdString(phrases.text(error));
    if (!sentence.isEmpty() && error.key.empty()) sentence.replace(0, 1, sentence.front().toUpper());
    return sentence.endsWith('.') ? sentence : sentence + '.';
}

}  // namespace

/// Lives on the core thread; `worker` is where the calls are queued.
struct WorkspaceBridge::Core {
    std::unique_ptr<Workspace> workspace;
    QObject worker;
};

Result<std::unique_ptr<WorkspaceBridge>> WorkspaceBridge::open(OpenOptions options, const QString& language) {
    auto phrases =
        std::async(std::launch::async, [language] { return Phrases::builtIn(language.toStdString(), nullptr); });
    auto workspace = Workspace::open(std::move(options));
    if (!workspace) return failure(workspace.error());
    auto snapshot = (*workspace)->snapshot();
    if (!snapshot) return failure(snapshot.error());
    std::unique_ptr<WorkspaceBridge> bridge(new WorkspaceBridge(phrases.get()));
    bridge->m_language = language;
    bridge->take(*std::move(snapshot));
    bridge->m_care = standingOf(**workspace).care;
    bridge->m_core->workspace = *std::move(workspace);
    bridge->m_core->worker.moveToThread(&bridge->m_thread);
    bridge->m_thread.start();
    bridge->moveToThread(QCoreApplication::instance()->thread());  // wherever it was made
    return bridge;
}

WorkspaceBridge::WorkspaceBridge(std::shared_ptr<const Phrases> phrases)
    : m_phrases(std::move(phrases)), m_core(std::make_unique<Core>()) {
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &WorkspaceBridge::lookElsewhere);
    QMetaObject::invokeMethod(
        timer, [timer] { timer->start(kLookElsewhereMilliseconds); }, Qt::QueuedConnection);
}

WorkspaceBridge::~WorkspaceBridge() {
    m_thread.quit();
    m_thread.wait();
}

QString WorkspaceBridge::errorText(const Error& error) {
    return sentenceOf(*Phrases::builtIn(currentLanguage().toStdString(), builtInCatalogue()), error);
}

void WorkspaceBridge::take(Snapshot snapshot) {
    auto named = m_snapshot.catalogue;
    if (snapshot.catalogue != m_original) {
        m_original = snapshot.catalogue;
        named = inLanguage(m_original, m_language.toStdString());
        m_phrases = m_phrases->with(named);
    }
    m_snapshot = std::move(snapshot);
    m_snapshot.catalogue = std::move(named);
}

void WorkspaceBridge::setLanguage(const QString& language) {
    if (language == m_language) return;
    m_language = language;
    m_snapshot.catalogue = inLanguage(m_original, language.toStdString());
    m_phrases = Phrases::builtIn(language.toStdString(), m_snapshot.catalogue);
}

QString WorkspaceBridge::text(const Message& message) const { return QString::fromStdString(m_phrases->text(message)); }
QString WorkspaceBridge::text(const Error& error) const { return sentenceOf(*m_phrases, error); }

void WorkspaceBridge::setPending(int change) {
    m_pending += change;
    emit busyChanged();
}

void WorkspaceBridge::onCore(std::function<void(Workspace&)> work) {
    QMetaObject::invokeMethod(
        &m_core->worker, [core = m_core.get(), work = std::move(work)] { work(*core->workspace); },
        Qt::QueuedConnection);
}

WorkspaceBridge::Standing WorkspaceBridge::standingOf(Workspace& workspace) {
    return {workspace.canUndo(),
            workspace.canRedo(),
            {workspace.file(), workspace.readOnlyBecause(), workspace.backupProblem()}};
}

void WorkspaceBridge::deliver(const Result<ChangeSet>& outcome, Result<Snapshot> snapshot, const Standing& standing) {
    if (snapshot) take(*std::move(snapshot));
    m_canUndo = standing.canUndo;
    m_canRedo = standing.canRedo;
    m_care = standing.care;
    if (!outcome)
        emit failed(text(outcome.error()));
    else if (!snapshot)
        emit failed(text(snapshot.error()));
    else
        emit changed(*outcome);
}

void WorkspaceBridge::write(std::function<Result<ChangeSet>(Workspace&)> write,
                            std::function<void(const Result<ChangeSet>&)> done) {
    setPending(1);
    onCore([this, write = std::move(write), done = std::move(done)](Workspace& workspace) {
        auto outcome = write(workspace);
        auto snapshot = workspace.snapshot();
        QMetaObject::invokeMethod(
            this,
            [this, done, outcome = std::move(outcome), snapshot = std::move(snapshot),
             standing = standingOf(workspace)] {
                deliver(outcome, snapshot, standing);
                if (done) done(outcome);
                setPending(-1);
            },
            Qt::QueuedConnection);
    });
}

void WorkspaceBridge::undo() {
    write([](Workspace& workspace) { return workspace.undo(); }, {});
}

void WorkspaceBridge::redo() {
    write([](Workspace& workspace) { return workspace.redo(); }, {});
}

void WorkspaceBridge::setToday(Date today) {
    if (today == m_snapshot.today) return;
    const auto revision = m_snapshot.revision;
    write(
        [today, revision](Workspace& workspace) -> Result<ChangeSet> {
            workspace.setToday(today);
            return everything(revision);
        },
        {});
}

void WorkspaceBridge::lookElsewhere() {
    if (isBusy()) return;
    onCore([this](Workspace& workspace) {
        if (!workspace.changedElsewhere()) return;
        auto snapshot = workspace.snapshot();
        const auto revision = snapshot ? snapshot->revision : 0;
        QMetaObject::invokeMethod(
            this,
            [this, snapshot = std::move(snapshot), revision, standing = standingOf(workspace)] {
                deliver(everything(revision), snapshot, standing);
            },
            Qt::QueuedConnection);
    });
}

void WorkspaceBridge::run(QObject* owner, std::function<void(Workspace&)> work, bool changes,
                          std::function<void()> done) {
    setPending(1);
    const QPointer<QObject> guarded(owner);
    onCore([this, guarded, changes, work = std::move(work), done = std::move(done)](Workspace& workspace) {
        work(workspace);
        std::optional<Result<Snapshot>> snapshot;
        if (changes) {
            static_cast<void>(workspace.changedElsewhere());  // a file made anew counts as written by others
            snapshot = workspace.snapshot();
        }
        QMetaObject::invokeMethod(
            this,
            [this, guarded, done, snapshot = std::move(snapshot), standing = standingOf(workspace)] {
                if (snapshot) deliver(everything(*snapshot ? (*snapshot)->revision : 0), *snapshot, standing);
                if (guarded) done();
                setPending(-1);
            },
            Qt::QueuedConnection);
    });
}

void WorkspaceBridge::computeOnAll(QObject* owner, std::function<void(const Snapshot&)> work,
                                   std::function<void()> done) {
    lookElsewhere();  // reading the file counts as having seen what other programs wrote
    setPending(1);
    const QPointer<QObject> guarded(owner);
    onCore([this, guarded, today = m_snapshot.today, catalogue = m_snapshot.catalogue, work = std::move(work),
            done = std::move(done)](Workspace& workspace) {
        constexpr Date kFirst{std::chrono::year{1900} / 1 / 1};
        auto all = workspace.snapshot({kFirst, today});
        const auto revision = all ? all->revision : -1;
        if (all) {
            all->catalogue = catalogue;
            work(*all);
        }
        QMetaObject::invokeMethod(
            this,
            [this, guarded, done, revision] {
                if (guarded && revision == m_snapshot.revision) done();
                setPending(-1);
            },
            Qt::QueuedConnection);
    });
}

void WorkspaceBridge::compute(QObject* owner, std::function<void(const Snapshot&)> work, std::function<void()> done) {
    setPending(1);
    const QPointer<QObject> guarded(owner);
    onCore([this, guarded, snapshot = m_snapshot, work = std::move(work), done = std::move(done)](Workspace&) {
        work(snapshot);
        QMetaObject::invokeMethod(
            this,
            [this, guarded, done, revision = snapshot.revision, today = snapshot.today] {
                if (guarded && revision == m_snapshot.revision && today == m_snapshot.today) done();
                setPending(-1);
            },
            Qt::QueuedConnection);
    });
}

}  // namespace limber::inline gui
