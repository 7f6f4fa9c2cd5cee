// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/log/log_context.h"
#include "gui/widgets/notice.h"
#include "limber/domain/session_draft.h"

namespace limber::inline gui {

class DraftKeeper;

/// What was left half typed, to go on with or to discard; hidden when there is none.
class DraftOffer final : public Notice {
    Q_OBJECT
public:
    DraftOffer(DraftKeeper& drafts, const LogContext& context, QWidget* parent = nullptr);
    void refresh();

signals:
    /// It no longer waits.
    void goOn(const limber::SessionDraft& draft);

private:
    DraftKeeper& m_drafts;
    const LogContext& m_context;
};

}  // namespace limber::inline gui
