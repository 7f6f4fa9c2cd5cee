// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <mutex>
#include <span>
#include <string>
#include <string_view>

#include "limber/base/embedded_file.h"
#include "limber/domain/figure.h"

namespace limber::inline knowledge {

/// The figures, read when the first one is asked for.
class FigureShelf {
public:
    explicit FigureShelf(std::span<const EmbeddedFile> files) : m_files(files) {}
    [[nodiscard]] const Figure* find(std::string_view id);

private:
    void fill();

    std::span<const EmbeddedFile> m_files;
    std::once_flag m_filled;
    std::map<std::string, Figure, std::less<>> m_figures;
};

}  // namespace limber::inline knowledge
