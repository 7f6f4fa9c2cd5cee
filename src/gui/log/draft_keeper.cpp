// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/draft_keeper.h"

namespace limber::inline gui {

namespace {
constexpr int kWithinMilliseconds = 500;
}  // namespace

DraftKeeper::DraftKeeper(const std::filesystem::path& file, std::function<SessionDraft()> typed, QObject* parent)
    : QObject(parent), m_drafts(file), m_typed(std::move(typed)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kWithinMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

Result<void> DraftKeeper::load(Date today, const CataloguePtr& catalogue) {
    auto drafts = m_drafts.read(today, catalogue);
    if (!drafts) return failure(drafts.error());
    m_waiting = std::move(*drafts);
    return {};
}

void DraftKeeper::touch() {
    m_begun = true;
    if (!m_timer.isActive()) m_timer.start();
}

void DraftKeeper::flush() {
    if (!m_begun) return;
    m_timer.stop();
    auto drafts = m_waiting;
    drafts.push_back(m_typed());
    write(std::move(drafts));
}

void DraftKeeper::forget() {
    m_begun = false;
    m_timer.stop();
    write(m_waiting);
}

void DraftKeeper::setAside() {
    if (!m_begun) return;
    m_waiting.push_back(m_typed());
    forget();
}

std::optional<SessionDraft> DraftKeeper::takeWaiting() {
    if (m_waiting.empty()) return std::nullopt;
    auto draft = std::move(m_waiting.back());
    m_waiting.pop_back();
    if (m_begun)
        flush();
    else
        write(m_waiting);
    return draft;
}

void DraftKeeper::write(std::vector<SessionDraft> drafts) {
    if (auto kept = m_drafts.keep(drafts); !kept) emit failed(kept.error());
}

}  // namespace limber::inline gui
