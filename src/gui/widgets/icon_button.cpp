// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/icon_button.h"

#include "gui/widgets/theme.h"

namespace limber::inline gui {

QPushButton* makeIconButton(const QString& iconName, const QString& name) {
    auto* button = new QPushButton;
    button->setProperty("quiet", true);
    button->setIcon(icon(iconName, &Tokens::text2));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

}  // namespace limber::inline gui
