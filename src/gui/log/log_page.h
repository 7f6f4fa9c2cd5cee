// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include "gui/app/page.h"
#include "gui/log/log_form.h"

class QBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace limber::inline gui {

class DraftKeeper;
class DraftOffer;
class FeelingCard;
class LogHeader;
class Notice;
class PastSessions;
class SetsCard;

/// Logging a session: what was done on the left, how the back feels on the right.
class LogPage final : public Page {
    Q_OBJECT
public:
    explicit LogPage(WorkspaceBridge& bridge, QWidget* parent = nullptr, LogOptions options = {});
    ~LogPage() override;
    /// A block id opens that block; a session id opens the session for editing; "past" lists the past sessions; empty
    /// keeps what was begun.
    void enter(const QString& argument) override;
    [[nodiscard]] bool isSettled() const override { return !m_saving; }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    enum class View { form, past };
    QWidget* makeForm();
    void connectHeader();
    void connectForm();
    void connectPast();
    void loadDrafts();
    void goOn(const SessionDraft& draft);
    [[nodiscard]] SessionDraft typed() const;
    void begun();
    void open(LogForm form);
    void openNext();
    [[nodiscard]] LogForm nextForm() const;
    /// Today, and the day that is logged for.
    [[nodiscard]] std::pair<Date, Date> days() const;
    void enterId(const QString& argument);
    void show(View view);
    void showPast();
    void arrange();
    void refreshTitle();
    void save();
    void write(Session session);
    void markBlock(BlockMark mark);
    void remove(const SessionId& id);
    void dataChanged(const ChangeSet& changes);

    WorkspaceBridge& m_bridge;
    LogContext m_context;
    LogForm m_form;
    bool m_begun = false;
    bool m_isAsOpened = false;
    std::pair<Date, Date> m_openedOn{};
    bool m_loading = false;
    bool m_saving = false;
    bool m_withoutSets = false;
    LogHeader* m_header;
    DraftKeeper* m_drafts;
    DraftOffer* m_offer;
    Notice* m_notice;
    QBoxLayout* m_cards;
    QStackedWidget* m_views;
    SetsCard* m_sets;
    FeelingCard* m_feeling;
    PastSessions* m_pastSessions;
};

}  // namespace limber::inline gui
