// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>
#include <vector>

#include "limber/workspace/log_drafts.h"

namespace limber::inline gui {

/// Keeps what is being typed, and what was left half typed before, until it is saved or given up.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    /// `typed` gives what the form holds now.
    DraftKeeper(const std::filesystem::path& file, std::function<SessionDraft()> typed, QObject* parent = nullptr);
    /// What an earlier window left behind. Errors: those of `LogDrafts::read`.
    Result<void> load(Date today, const CataloguePtr& catalogue);

    /// Something was typed: it is written within half a second.
    void touch();
    /// Writes at once what `touch` was for.
    void flush();
    /// What was typed is saved or given up.
    void forget();
    /// What was typed makes room for something else and waits.
    void setAside();

    /// The newest that waits.
    [[nodiscard]] const SessionDraft* waiting() const { return m_waiting.empty() ? nullptr : &m_waiting.back(); }
    /// Takes the newest that waits away.
    std::optional<SessionDraft> takeWaiting();

signals:
    void failed(const limber::Error& error);

private:
    void write(std::vector<SessionDraft> drafts);

    LogDrafts m_drafts;
    std::function<SessionDraft()> m_typed;
    std::vector<SessionDraft> m_waiting;
    bool m_begun = false;
    QTimer m_timer;
};

}  // namespace limber::inline gui
