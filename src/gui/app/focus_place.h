// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QWidget;

namespace limber::inline gui {

/// Where in a page the focus is, to be given back to a page that was made in the same way.
class FocusPlace final {
public:
    explicit FocusPlace(const QWidget& page);
    /// And scrolls there, once the page is laid out.
    void restoreIn(QWidget& page) const;

private:
    qsizetype m_index;
};

}  // namespace limber::inline gui
