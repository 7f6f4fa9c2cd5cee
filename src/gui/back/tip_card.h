// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "limber/domain/catalogue_items.h"
#include "limber/domain/tip.h"

class QPushButton;

namespace limber::inline gui {

class TreatmentTimers;
class WorkspaceBridge;

/// One thing that may help: what, how long, how sure, when not to, and a timer or a routine to start.
class TipCard : public QWidget {
    Q_OBJECT
public:
    TipCard(const Tip& tip, const WorkspaceBridge& bridge, TreatmentTimers& timers, QWidget* parent = nullptr);

signals:
    /// By the person's word; a timer that is over says so itself.
    void used(const QString& treatment);
    void playWanted(const QString& routine, const QString& treatment);

private:
    QWidget* makeSign(const std::string& treatment);
    QWidget* makeActions(const Treatment& treatment);
    QPushButton* makeStart(const Treatment& treatment);
    QPushButton* makeThenStretch(const Treatment& treatment);
    QPushButton* makeUsed(const Treatment& treatment);
    QWidget* makeFacts(const Tip& tip, const Treatment& treatment);
    QWidget* makeMore(const Tip& tip, const Treatment& treatment);

    const WorkspaceBridge& m_bridge;
    TreatmentTimers& m_timers;
};

/// "good evidence", "some evidence" …
[[nodiscard]] QString gradeText(Grade grade);

}  // namespace limber::inline gui
