// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "limber/domain/tip.h"

namespace limber::inline gui {

class WorkspaceBridge;

/// One thing that may help: what, how long, how sure, when not to, and a timer or a routine to start.
class TipCard : public QWidget {
    Q_OBJECT
public:
    TipCard(const Tip& tip, const WorkspaceBridge& bridge, QWidget* parent = nullptr);

signals:
    /// A finished timer.
    void used(const QString& treatment, int minutes);
    void playWanted(const QString& routine, const QString& treatment);

private:
    QWidget* makeSign(const std::string& treatment);
    QWidget* makeStart(const Treatment& treatment);
    QWidget* makeFacts(const Tip& tip, const Treatment& treatment);
    QWidget* makeMore(const Tip& tip, const Treatment& treatment);

    const WorkspaceBridge& m_bridge;
};

/// "good evidence", "some evidence" …
[[nodiscard]] QString gradeText(Grade grade);

}  // namespace limber::inline gui
