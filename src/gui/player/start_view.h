// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "gui/widgets/card.h"
#include "limber/domain/rating.h"
#include "limber/knowledge/catalogue.h"
#include "limber/routine/player.h"

class QPushButton;

namespace limber::inline gui {

class AppSettings;
class TightnessScale;

/// Before a routine: what comes, how long it takes, what it needs, and how tight the back is.
class StartView final : public QWidget {
    Q_OBJECT
public:
    StartView(const QString& title, const Player& player, const Catalogue& catalogue, AppSettings& settings,
              QWidget* parent);
    [[nodiscard]] std::optional<Tightness> before() const;
    void focusStart();

signals:
    void startWanted();
    void closeWanted();

private:
    QWidget* makeHeader(const QString& title, const Player& player);
    Card* makeList(const Player& player, const Catalogue& catalogue);
    Card* makeBefore(const Player& player, const Catalogue& catalogue, AppSettings& settings);

    TightnessScale* m_before = nullptr;
    QPushButton* m_start = nullptr;
};

}  // namespace limber::inline gui
