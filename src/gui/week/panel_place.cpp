// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/panel_place.h"

#include <QBoxLayout>
#include <algorithm>

#include "gui/widgets/card.h"

namespace limber::inline gui {
namespace {

constexpr int kRail = 92;
constexpr int kListBelow = 1150 - kRail;
constexpr int kDrawerBelow = 1300 - kRail;
constexpr int kPanelWidth = 312;
constexpr int kDrawerWidth = 360;

}  // namespace

PanelPlace::PanelPlace(QWidget& page, QBoxLayout& body, Card& panel) : m_page(page), m_body(body), m_panel(panel) {}

int PanelPlace::room() const { return m_page.isVisible() ? m_page.width() : m_page.window()->width() - scaled(kRail); }
bool PanelPlace::isList() const { return room() < scaled(kListBelow); }
bool PanelPlace::isDrawer() const { return room() < scaled(kDrawerBelow); }

void PanelPlace::place() {
    if (isDrawer()) {
        if (m_body.indexOf(&m_panel) >= 0) {
            m_body.removeWidget(&m_panel);
            m_panel.setParent(&m_page);
        }
        m_panel.setFill(&Tokens::surface, &Tokens::fieldLine);
        m_panel.setMinimumSize(0, 0);
        m_panel.setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
        const int width = std::min(scaled(kDrawerWidth), m_page.width() - 2 * kPageMargin);
        m_panel.setGeometry(m_page.width() - width - kGrid, kGrid, width, m_page.height() - 2 * kGrid);
        m_panel.raise();
    } else if (m_body.indexOf(&m_panel) < 0) {
        m_panel.setFill(&Tokens::surface, &Tokens::line);
        m_panel.setFixedWidth(scaled(kPanelWidth));
        m_body.addWidget(&m_panel);
    }
}

}  // namespace limber::inline gui
