// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

#include "limber/phrasing/phrases.h"
#include "limber/workspace/loop.h"
#include "limber/workspace/operations.h"
#include "limber/workspace/workspace.h"

namespace limber::inline gui {

/// The only way from the window to the data. The workspace lives on a thread of its own; everything here is called on
/// the GUI thread and answers there later. An answer computed from an older revision is dropped, never shown.
class WorkspaceBridge final : public QObject {
    Q_OBJECT
public:
    /// Opens the file and takes the first snapshot before returning; its catalogue is in `language` ("en", "de").
    /// Errors as `Workspace::open`.
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceBridge>> open(OpenOptions options, const QString& language);
    ~WorkspaceBridge() override;
    /// What kept the file from being opened, in one sentence.
    [[nodiscard]] static QString errorText(const Error& error);

    [[nodiscard]] const Snapshot& snapshot() const { return m_snapshot; }
    [[nodiscard]] const Phrases& phrases() const { return *m_phrases; }
    [[nodiscard]] QString text(const Message& message) const;
    /// A whole sentence: what, where, and what was kept.
    [[nodiscard]] QString text(const Error& error) const;
    [[nodiscard]] Date today() const { return m_snapshot.today; }
    [[nodiscard]] bool canUndo() const { return m_canUndo; }
    [[nodiscard]] bool canRedo() const { return m_canRedo; }
    /// Where the data lies, and what keeps it from being written or copied.
    struct Care {
        std::filesystem::path file{};
        std::optional<Error> readOnlyBecause{};
        std::optional<Error> backupProblem{};
    };
    [[nodiscard]] const Care& care() const { return m_care; }
    /// For another thread; `phrases` may be others soon.
    [[nodiscard]] std::shared_ptr<const Phrases> sharedPhrases() const { return m_phrases; }
    /// True while an operation or a query is under way.
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }

    /// Applies the operation; `done` gets the outcome after the new snapshot is in place and `changed` was emitted.
    template <class Operation>
    void apply(Operation operation, std::function<void(const Result<ChangeSet>&)> done = {}) {
        write([operation = std::move(operation)](Workspace& workspace) { return workspace.apply(operation); },
              std::move(done));
    }
    void undo();
    void redo();
    /// Sentences and names from now on; what is shown already stays until it is asked for anew.
    void setLanguage(const QString& language);
    /// At midnight, or when the person opens the window the next day.
    void setToday(Date today);
    /// Looks whether another program has written; done by itself every two seconds.
    void lookElsewhere();

    /// Computes `query(snapshot)` on the core thread and hands the value to `done`, unless a newer revision came.
    /// `owner`: nothing is delivered once it is gone.
    template <class Query, class Done>
    void ask(QObject* owner, Query query, Done done) {
        using Value = std::invoke_result_t<Query, const Snapshot&>;
        auto value = std::make_shared<std::optional<Value>>();
        compute(
            owner, [query = std::move(query), value](const Snapshot& snapshot) { value->emplace(query(snapshot)); },
            [done = std::move(done), value] { done(std::move(**value)); });
    }

    /// The same over everything that was ever logged, also from before what `snapshot` holds.
    template <class Query, class Done>
    void askAll(QObject* owner, Query query, Done done) {
        using Value = std::invoke_result_t<Query, const Snapshot&>;
        auto value = std::make_shared<std::optional<Value>>();
        computeOnAll(
            owner, [query = std::move(query), value](const Snapshot& all) { value->emplace(query(all)); },
            [done = std::move(done), value] { done(std::move(**value)); });
    }

    /// Hands what `work(Workspace&)` returns to `done`; it only reads.
    template <class Work, class Done>
    void look(QObject* owner, Work work, Done done) {
        using Value = std::invoke_result_t<Work, Workspace&>;
        auto value = std::make_shared<std::optional<Value>>();
        run(
            owner, [work = std::move(work), value](Workspace& workspace) { value->emplace(work(workspace)); }, false,
            [done = std::move(done), value] { done(std::move(**value)); });
    }
    /// The same for work that may change everything; `done` comes after the new snapshot and `changed`.
    template <class Work, class Done>
    void rework(QObject* owner, Work work, Done done) {
        using Value = std::invoke_result_t<Work, Workspace&>;
        auto value = std::make_shared<std::optional<Value>>();
        run(
            owner, [work = std::move(work), value](Workspace& workspace) { value->emplace(work(workspace)); }, true,
            [done = std::move(done), value] { done(std::move(**value)); });
    }

signals:
    void changed(const limber::ChangeSet& changes);
    /// What went wrong, what was kept, what to do: one sentence.
    void failed(const QString& sentence);
    void busyChanged();

private:
    explicit WorkspaceBridge(std::shared_ptr<const Phrases> phrases);
    void write(std::function<Result<ChangeSet>(Workspace&)> write, std::function<void(const Result<ChangeSet>&)> done);
    void onCore(std::function<void(Workspace&)> work);
    void take(Snapshot snapshot);
    /// What the core tells of itself after a change.
    struct Standing {
        bool canUndo = false;
        bool canRedo = false;
        Care care{};
    };
    [[nodiscard]] static Standing standingOf(Workspace& workspace);
    void deliver(const Result<ChangeSet>& outcome, Result<Snapshot> snapshot, const Standing& standing);
    void run(QObject* owner, std::function<void(Workspace&)> work, bool changes, std::function<void()> done);
    void setPending(int change);
    void compute(QObject* owner, std::function<void(const Snapshot&)> work, std::function<void()> done);

    void computeOnAll(QObject* owner, std::function<void(const Snapshot&)> work, std::function<void()> done);

    Snapshot m_snapshot;
    std::shared_ptr<const Phrases> m_phrases;
    bool m_canUndo = false;
    bool m_canRedo = false;
    Care m_care;
    int m_pending = 0;
    QThread m_thread;
    struct Core;
    std::unique_ptr<Core> m_core;
    CataloguePtr m_original;  ///< as the workspace has it; the snapshot's is in the language
    QString m_language;
};

}  // namespace limber::inline gui
