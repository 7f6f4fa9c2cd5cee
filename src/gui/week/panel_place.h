// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QBoxLayout;
class QWidget;

namespace limber::inline gui {

class Card;

/// Where the side panel stands and what shape the week has, by the room there is: beside seven columns, as a drawer
/// over them, or over a list of days.
class PanelPlace {
public:
    PanelPlace(QWidget& page, QBoxLayout& body, Card& panel);
    void place();
    [[nodiscard]] bool isList() const;
    [[nodiscard]] bool isDrawer() const;

private:
    [[nodiscard]] int room() const;  ///< width, also before the page is shown

    QWidget& m_page;
    QBoxLayout& m_body;
    Card& m_panel;
};

}  // namespace limber::inline gui
