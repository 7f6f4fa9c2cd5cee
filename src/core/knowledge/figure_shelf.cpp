// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/figure_shelf.h"

#include "limber/base/expects.h"
#include "limber/knowledge/figures.h"

namespace limber::inline knowledge {

void FigureShelf::fill() {
    if (m_files.empty()) return;
    Result<std::vector<Figure>> figures = parseFigures(m_files);
    LIMBER_EXPECTS(figures.has_value());
    for (Figure& figure : *figures) {
        std::string id = figure.id;
        m_figures.emplace(std::move(id), std::move(figure));
    }
}

const Figure* FigureShelf::find(std::string_view id) {
    std::call_once(m_filled, [this] { fill(); });
    const auto found = m_figures.find(id);
    return found == m_figures.end() ? nullptr : &found->second;
}

}  // namespace limber::inline knowledge
