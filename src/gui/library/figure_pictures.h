// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPixmap>

#include "limber/knowledge/search.h"

namespace limber::inline gui {

/// Small pictures of the figures, each painted once for the theme and the size.
class FigurePictures {
public:
    /// Null where nothing is drawn of the item: treatments, causes, own exercises.
    [[nodiscard]] QPixmap picture(const Catalogue& catalogue, const ItemRef& item, QSize size, double pixelRatio);

private:
    QHash<QString, QPixmap> m_painted;
    QString m_painting{};  ///< theme and size of those painted
};

}  // namespace limber::inline gui
